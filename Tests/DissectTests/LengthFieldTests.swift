import Packets
import Testing

@testable import Dissection

/// What a length is set to.
enum LengthChange: CaseIterable {
  case zero, one, less, more, maximum

  func value(insteadOf value: UInt64, bits: Int) -> UInt64 {
    let maximum = UInt64.max >> UInt64(64 - bits)
    return switch self {
    case .zero: 0
    case .one: 1
    case .less: (value &- 1) & maximum
    case .more: (value &+ 1) & maximum
    case .maximum: maximum
    }
  }
}

/// A length in a packet of a fixture: a field that the dissection keeps as one.
struct LengthInPacket {
  let sample: Sample
  let id: FieldID
  /// Where in the frame it stands, and the first of the bytes that it counts.
  let bits: Range<Int>
  let start: Int
  let unit: UInt64
  let value: UInt64

  /// The packet with another number in the length's bits, most or least significant byte first.
  func set(to number: UInt64, _ order: ByteOrder) -> Sample {
    var changed = sample
    for (place, bit) in bits.enumerated() {
      let weight = order == .littleEndian ? place / 8 * 8 + 7 - place % 8 : bits.count - 1 - place
      let mask: UInt8 = 0x80 >> UInt8(bit % 8)
      changed.bytes[bit / 8] &= ~mask
      if number >> UInt64(weight) & 1 == 1 { changed.bytes[bit / 8] |= mask }
    }
    return changed
  }

  /// Where the length, set to a number, is in a dissection; nil where the number makes another field of it, or where
  /// the decoder tells the bytes' order by the number itself.
  func index(in dissection: borrowing Dissection, as number: UInt64) -> Int? {
    dissection.fields.indices.first { index in
      let field = dissection.fields[index]
      return field.id == id && field.firstBit == bits.lowerBound && Int(field.bitCount) == bits.count
        && field.value == number
    }
  }
}

/// A note, and the field that it hangs on.
private struct NoteSeen: Hashable {
  let note: NoteID
  let field: FieldID

  /// The notes on the fields from one on. A checksum covers nearly every length: that it is wrong tells nothing here.
  static func all(in dissection: borrowing Dissection, from first: Int = 0) -> Set<NoteSeen> {
    var seen: Set<NoteSeen> = []
    for index in dissection.notes.indices {
      guard let place = dissection.notes[index].field, place >= first else { continue }
      let field = dissection.fields[place]
      if field.verdict == .none { seen.insert(NoteSeen(note: dissection.notes[index].id, field: field.id)) }
    }
    return seen
  }
}

/// What came of one length with another number.
private struct LengthTrial {
  let name: String
  let change: LengthChange
  let violations: [String]
  /// Whether a note tells of it; nil where nothing is to be told: the number is none of a length.
  let isTold: Bool?
  /// Whether it counts bytes that the frame does not have.
  let isBeyondFrame: Bool
  let packet: String
}

@Suite struct `Every length field` {
  /// Lengths that are right, as far as the dissection says, and those of packets that have something wrong with them.
  private static let lengths: (right: [FieldID: [LengthInPacket]], wrong: [FieldID: [LengthInPacket]]) = {
    var (right, wrong): ([FieldID: [LengthInPacket]], [FieldID: [LengthInPacket]]) = ([:], [:])
    var dissector = Dissector()
    var dissection = Dissection()
    let limit = 80
    for var sample in Fixture.all.flatMap({ Sample.read(fixture: $0) }) {
      // What might explain a fault is looked for in hundreds of trials, and is not what tells of a length.
      sample.packet.isFromText = false
      dissector.dissect(sample.packet, sample.bytes.span, into: &dissection)
      for index in dissection.lengths.indices {
        let length = dissection.lengths[index]
        let field = dissection.fields[length.field]
        guard field.buffer == 0, field.isWhole else { continue }
        let bits = Int(field.firstBit)..<Int(field.firstBit) + Int(field.bitCount)
        let found = LengthInPacket(
          sample: sample, id: field.id, bits: bits, start: length.bytes.lowerBound, unit: UInt64(length.unit),
          value: field.value)
        let isRight = NoteSeen.all(in: dissection, from: firstField(ofLayerAround: length.field, dissection)).isEmpty
        if isRight, right[field.id, default: []].count < limit {
          right[field.id, default: []].append(found)
        } else if !isRight, wrong[field.id, default: []].count < limit {
          wrong[field.id, default: []].append(found)
        }
      }
    }
    return (right, wrong)
  }()

  private static let trials: [LengthTrial] = {
    var trials: [LengthTrial] = []
    var dissector = Dissector()
    var before = Dissection()
    var after = Dissection()
    for (lengths, isRight) in [(lengths.right, true), (lengths.wrong, false)] {
      for length in lengths.values.joined() {
        dissector.dissect(length.sample.packet, length.sample.bytes.span, into: &before)
        let known = NoteSeen.all(in: before)
        for change in LengthChange.allCases {
          let number = change.value(insteadOf: length.value, bits: length.bits.count)
          if number == length.value { continue }
          // The order of the bytes is not in the dissection: one of both reads as the number.
          for order in [ByteOrder.bigEndian, .littleEndian] where order == .bigEndian || length.bits.count % 8 == 0 {
            let changed = length.set(to: number, order)
            dissector.dissect(changed.packet, changed.bytes.span, into: &after)
            let place = isRight ? length.index(in: after, as: number) : nil
            let told = place.map { place in
              !NoteSeen.all(in: after, from: firstField(ofLayerAround: place, after)).subtracting(known).isEmpty
            }
            let (claimed, overflows) = number.multipliedReportingOverflow(by: length.unit)
            trials.append(
              LengthTrial(
                name: length.id.spec.name.description, change: change,
                violations: Invariants.violations(after, frameLength: changed.bytes.count), isTold: told,
                isBeyondFrame: overflows || Int(clamping: claimed) > changed.bytes.count - length.start,
                packet: "\(number) for \(length.value) in \(changed.bytes.count) bytes"))
            if place != nil || length.bits.count == 8 { break }
          }
        }
      }
    }
    return trials
  }()

  private static func firstField(ofLayerAround index: Int, _ dissection: borrowing Dissection) -> Int {
    dissection.layers.indices.first { dissection.layers[$0].fields.contains(index) }
      .map { dissection.layers[$0].fields.lowerBound } ?? 0
  }

  /// Where a number of bytes that the frame has goes untold, and why that is right. Of a length that counts more than the
  /// frame has, there is always a note.
  private static let silences: [(reason: String, names: [String])] = [
    (
      "What is after it may be padding.",
      ["eth.len", "vlan.len", "ip.len", "ipv6.plen", "ppp.length", "chap.length", "pap.length", "eapol.len", "eap.len"]
    ),
    ("A packet of PPPoE's discovery may have no tags, and padding after it.", ["pppoe.payload_length"]),
    (
      "Addresses of other types are of any length, or not there; padding is after them.",
      ["arp.hw.size", "arp.proto.size"]
    ),
    (
      "An ATM address may be missing; a telephone number and a subaddress are of any length.",
      ["arp.src.hlen", "arp.src.slen", "arp.src.pln", "arp.dst.hlen", "arp.dst.slen", "arp.dst.pln"]
    ),
    ("The options that it adds or leaves are any bytes: the checksum tells.", ["tcp.hdr_len", "hip.hdr_len"]),
    ("Zero: the quotation goes to the end, without extensions (RFC 4884 §5.5).", ["icmpv6.length"]),
    (
      "After a report's last record may be additional data (RFC 3376 §4.2.11, RFC 3810 §5.2.11).",
      ["igmp.aux_data_len", "icmpv6.mldr.mar.aux_data_len"]
    ),
    (
      "What it does not count of the option is padding.",
      [
        "icmpv6.opt.cipo.key_length", "icmpv6.opt.ndpso.signature_length", "icmpv6.opt.hai.length",
        "icmpv6.opt.mn.length", "icmpv6.opt.edns.svc_length",
      ]
    ),
    (
      "A header may be longer than its fields, and what follows it is any bytes.",
      ["ppi.length", "prism.msglen", "pktap.hdrlen", "wlancap.length"]
    ),
    (
      "What it does not count is the payload, which is any bytes.",
      [
        "geneve.option.length", "gtp.ext_hdr.length", "gue.hlen", "l2tp.offset", "teredo.auth.idlen",
        "teredo.auth.aulen",
      ]
    ),
    ("What it does not count is padding.", ["nsh.metadatalen"]),
    ("Subframes are padded.", ["wlan_aggregate.a_mdsu.length"]),
    (
      "A value is of any length, and what follows it reads as the next one.",
      [
        "chap.value_size", "pap.message.length", "pap.password.length", "nflog.tlv_length", "ppi.field_len",
        "radiotap.tlv.datalen", "radiotap.vendor_data_len", "exported_pdu.tag_len", "ip.opt.len", "lcp.opt.length",
        "wlan.tag.length", "pppoed.tag_length", "ipv6.opt.length", "icmp.mip.length", "icmpv6.opt.length",
        "icmpv6.rpl.opt.length", "mip6.mobility_opt.len", "mip6.acc_net_id.ap_name_len", "shim6.opt.len",
        "hip.tlv.length", "hip.tlv.host_id_length", "hip.tlv.host_domain_id_length", "icmpv6.opt.cga.ext_length",
        "mip6.flow.option.length", "mip6.qos.attribute.length",
        "gre.3gpp2_attrib_length",
        "gtp.ie_length", "gtpv2.ie_len", "lisp.authlen", "lisp.lcaf.length", "teredo.trailer.length",
        "dns.name.label.length",
        "dns.resp.len", "dns.opt.len", "dns.caa.tag_length", "dns.doa.media_type.length", "dns.naptr.service_length",
        "dns.svcb.ech.length", "dns.svcb.ech.extensions.length", "dns.dso.tlv.length", "dns.hip.hit.length",
        "dns.hip.pk.length",
        "dhcp.option.suboption_length",
        "dhcp.option.vendor.bsdp.boot_image.name_len", "dhcp.option.vendor.pxeclient.boot_menu.length",
        "dhcp.option.subnet_allocation.stat_length", "dhcp.option.dnr.adn_length", "dhcp.option.dnr.address_length",
        "dhcpv6.option.length", "dhcpv6.dnr.address_length", "ntp.ext.nonce_len", "ntp.ext.cipher_len",
        "ntp.ext.value_length",
        "ntp.ext.signature_length", "stun.att.length", "stun.att.pw_alg_len", "radius.avp.length", "bfd.mep.agi.len",
        "ospf.tlv_length", "lldp.tlv.len", "cdp.address_length", "oampdu.info.length", "oampdu.variable.width",
        "mka.param_body_length", "eap.aka.subtype.len", "eap.sim.subtype.len", "eap.identity.actual_len",
        "eap.ms_chap_v2.value_size", "bgp.open.opt.param.len", "bgp.cap.orf.fqdn.domain_name.len", "bgp.ls.length",
        "bgp.update.path_attribute.sfp.length",
      ]
    ),
    (
      "What it does not count is shown as bytes left over, or as no message.",
      [
        "bgp.length", "bgp.open.opt.len", "bgp.open.opt.extended_len",
        "bgp.update.path_attribute.pmsi.mldp.fec.opaque_length",
      ]
    ),
    ("Two AS numbers of two bytes may be one of four.", ["bgp.update.path_attribute.as_path_segment.length"]),
    ("What of the field is no address is padding.", ["dhcp.hw.len"]),
    ("After the data are padding and an authenticator, which may be any bytes.", ["ntp.ctrl.count"]),
    ("Bytes after the message are no part of it.", ["stun.length", "stun.channel_length"]),
  ]

  @Test func `may hold any number`() {
    #expect(Self.trials.count > 500)
    for trial in Self.trials { #expect(trial.violations == [], "\(trial.name), \(trial.change): \(trial.packet)") }
  }

  @Test func `is told of where it is wrong`() {
    let exempt = Set(Self.silences.flatMap(\.names))
    for trial in Self.trials where trial.isTold == false && (trial.isBeyondFrame || !exempt.contains(trial.name)) {
      Issue.record("\(trial.name), \(trial.change), says nothing: \(trial.packet)")
    }
  }

  /// Lengths of which every packet has a note: a jumbogram that fits a fixture is too short to be one, and these TLVs say
  /// that they are not checked further. Of EAP's methods these are weak, which is always said.
  private static let neverWithoutNote = [
    "eap.leap.count", "eap.md5.value_size",
    "icmpv6.rpl.opt.metric.length", "icmpv6.rpl.opt.metric.nsa.object.opttlv.object.length", "ipv6.opt.jumbo",
    "ipv6.routing.srh.tlv.length",
  ]

  @Test func `is right in some fixture`() {
    let missing = Self.lengths.wrong.keys.filter { Self.lengths.right[$0] == nil }
    #expect(missing.map(\.spec.name.description).sorted() == Self.neverWithoutNote)
  }

  @Test func `is not said to be silent where it is not`() {
    let silent = Set(Self.trials.filter { $0.isTold == false }.map(\.name))
    #expect(Self.silences.flatMap(\.names).filter { !silent.contains($0) } == [])
  }
}
