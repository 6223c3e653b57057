import Packets

@testable import Dissection

/// A packet made from hex text, and what dissecting it gave, in a form that tests can look at.
struct Sample {
  struct Field {
    let name: String
    let kind: FieldRecord.Kind
    let state: FieldRecord.State
    let depth: Int
    /// Counted in bits from the first byte of the packet.
    let bits: Range<Int>
    let value: UInt64
    let verdict: Verdict
    let index: Int

    var bytes: Range<Int> { bits.lowerBound / 8..<(bits.upperBound + 7) / 8 }
  }

  struct Note {
    let brief: String
    let text: String
    let severity: Severity
    /// The field that it hangs on.
    let field: String?
    let numbers: [UInt64]
  }

  let bytes: [UInt8]
  private(set) var fields: [Field] = []
  private(set) var layers: [ProtocolID] = []
  private(set) var notes: [Note] = []
  /// What ``FieldFormat/storedText`` points into.
  private(set) var texts: [UInt8] = []
  /// Where the invariants of the model do not hold.
  private(set) var faults: [String] = []

  init(_ bytes: [UInt8], linkType: LinkType = .ipv4, unknown: [Range<Int>] = [], originalLength: Int? = nil) {
    self.bytes = bytes
    var dissector = Dissector()
    var dissection = Dissection()
    let packet = Packet(number: 1, linkType: linkType, originalLength: originalLength ?? bytes.count, unknown: unknown)
    dissector.dissect(packet, bytes.span, into: &dissection)
    faults = invariantFaults(of: dissection, length: bytes.count)
    for index in dissection.texts.indices { texts.append(dissection.texts[index]) }
    for index in dissection.layers.indices { layers.append(dissection.layers[index].id) }
    for index in dissection.fields.indices {
      let record = dissection.fields[index]
      let start = Int(record.firstBit)
      fields.append(
        Field(
          name: record.id.spec.name.description, kind: record.kind, state: record.state, depth: Int(record.depth),
          bits: start..<start + Int(record.bitCount), value: record.value, verdict: record.verdict, index: index))
    }
    for index in dissection.notes.indices {
      let record = dissection.notes[index]
      notes.append(
        Note(
          brief: record.spec.brief.description, text: record.spec.text.description, severity: record.spec.severity,
          field: record.field.flatMap { $0 < fields.count ? fields[$0].name : nil },
          numbers: [record.a, record.b, record.c]))
    }
  }
}

extension Sample {
  /// An IPv4 packet with these options, zeros after them up to four bytes, and an empty ACK segment.
  init(ipOptions text: String, unknown: [Range<Int>] = []) {
    self.init(ipv4Packet(options: padded(hex(text)), payload: tcpSegment(options: [])), unknown: unknown)
  }

  /// A TCP segment with these options, zeros after them up to four bytes, in an IPv4 packet without options.
  init(tcpOptions text: String, flags: UInt8 = 0x10, unknown: [Range<Int>] = []) {
    self.init(
      ipv4Packet(options: [], payload: tcpSegment(options: padded(hex(text)), flags: flags)), unknown: unknown)
  }

  /// The fields of that name, in wire order.
  func all(_ name: String) -> [Field] { fields.filter { $0.name == name } }

  func first(_ name: String) -> Field? { fields.first { $0.name == name } }

  /// The values of the fields of that name that have one.
  func values(_ name: String) -> [UInt64] { all(name).filter { $0.state == .whole }.map(\.value) }

  func value(_ name: String) -> UInt64? { values(name).first }

  /// The bytes of the first field of that name.
  func content(_ name: String) -> [UInt8]? { first(name).map { Array(bytes[$0.bytes]) } }

  /// The names of the fields directly inside the first field of that name.
  func children(of name: String) -> [String] {
    guard let parent = first(name) else { return [] }
    return fields[(parent.index + 1)...].prefix { $0.depth > parent.depth }.filter { $0.depth == parent.depth + 1 }
      .map(\.name)
  }

  /// The names of the options, as the groups of the outermost level.
  func options(_ prefix: String) -> [String] {
    fields.filter { $0.kind == .group && $0.depth == 0 && ($0.name.hasPrefix(prefix) || $0.name == "mptcp") }.map(
      \.name)
  }

  /// What the first checksum of that name is worth.
  func verdict(_ name: String) -> Verdict? { first(name)?.verdict }

  /// What the notes say that hang on a field of that name.
  func notes(on name: String) -> [String] { notes.filter { $0.field == name }.map(\.brief) }

  /// What is said of the options: checksums aside, which most samples leave zero.
  var optionNotes: [String] {
    notes.filter { !["ip.checksum", "tcp.checksum"].contains($0.field) && $0.field != "tcp.ack_raw" }.map(\.brief)
  }
}

// MARK: Building packets

/// The bytes of hex text; blanks are left out.
func hex(_ text: String) -> [UInt8] {
  let digits = text.compactMap(\.hexDigitValue)
  return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}

/// The bytes with zeros after them up to a multiple of four.
func padded(_ options: [UInt8]) -> [UInt8] {
  options + [UInt8](repeating: 0, count: (4 - options.count % 4) % 4)
}

/// An IPv4 packet with a Time to Live of 64.
func ipv4Packet(
  options: [UInt8] = [], protocol number: UInt8 = 6, from source: [UInt8] = [192, 0, 2, 1],
  to destination: [UInt8] = [192, 0, 2, 2], payload: [UInt8]
) -> [UInt8] {
  let length = 20 + options.count + payload.count
  return [0x40 | UInt8(5 + options.count / 4), 0] + bigEndian(length, 2) + [0, 1, 0, 0, 64, number, 0, 0] + source
    + destination + options + payload
}

/// A TCP segment without data. Where nothing is said of the acknowledgment number, it is 2, or 0 without ACK.
func tcpSegment(
  options: [UInt8] = [], flags: UInt8 = 0x10, from source: Int = 40_000, to destination: Int = 80,
  sequence: UInt32 = 1, acknowledgment: UInt32? = nil, window: UInt16 = 1000
) -> [UInt8] {
  let acknowledgment = acknowledgment ?? (flags & 0x10 == 0 ? 0 : 2)
  return bigEndian(source, 2) + bigEndian(destination, 2) + bigEndian(Int(sequence), 4)
    + bigEndian(Int(acknowledgment), 4) + [UInt8(5 + options.count / 4) << 4, flags] + bigEndian(Int(window), 2)
    + [0, 0, 0, 0] + options
}

// MARK: Invariants

/// Says where the model's promises do not hold: the leaves of the frame, and of each other buffer, cover it in order
/// without gap or overlap, groups hold their children, and readings lie inside what they are readings of.
func invariantFaults(of dissection: borrowing Dissection, length: Int) -> [String] {
  var faults = invariantFaults(of: dissection, buffer: 0, length: length)
  for index in dissection.buffers.indices {
    faults += invariantFaults(of: dissection, buffer: UInt16(index + 1), length: dissection.buffers[index].bytes.count)
  }
  for index in dissection.notes.indices {
    if let field = dissection.notes[index].field, !dissection.fields.indices.contains(field) {
      faults.append("a note hangs on field \(field), which is not there")
    }
  }
  return faults
}

private func invariantFaults(of dissection: borrowing Dissection, buffer: UInt16, length: Int) -> [String] {
  var faults: [String] = []
  var nextBit = 0
  var open: [FieldRecord] = []
  for index in dissection.fields.indices {
    let field = dissection.fields[index]
    guard field.buffer == buffer, field.kind != .derived else { continue }
    let bits = Int(field.firstBit)..<Int(field.firstBit) + Int(field.bitCount)
    while let last = open.last, last.depth >= field.depth { open.removeLast() }
    if let parent = open.last {
      let outer = Int(parent.firstBit)..<Int(parent.firstBit) + Int(parent.bitCount)
      let isInside = bits.lowerBound >= outer.lowerBound && bits.upperBound <= outer.upperBound
      if !isInside { faults.append("\(field.id.spec.name) at \(bits) is outside \(parent.id.spec.name) at \(outer)") }
      if field.depth != parent.depth + 1 { faults.append("\(field.id.spec.name) skips a level") }
      if parent.kind != .group, field.kind != .reading {
        faults.append("\(field.id.spec.name) lies in \(parent.id.spec.name), which is no group")
      }
    } else if field.kind == .reading {
      faults.append("\(field.id.spec.name) is a reading of nothing")
    }
    if field.kind == .leaf {
      if bits.isEmpty { faults.append("\(field.id.spec.name) at \(bits) owns nothing") }
      if bits.lowerBound != nextBit { faults.append("\(field.id.spec.name) at \(bits) does not follow bit \(nextBit)") }
      nextBit = bits.upperBound
    }
    open.append(field)
  }
  if nextBit != length * 8 { faults.append("the leaves end at bit \(nextBit) of \(length * 8) of buffer \(buffer)") }
  return faults
}

/// The protocols that tests name.
extension ProtocolID {
  static let data = Data.id
  static let trailer = Trailer.id
  static let ethernet = Ethernet.id
  static let vlan = VLAN.id
  static let llc = LLC.id
  static let mpls = MPLS.id
  static let pseudowire = Pseudowire.id
  static let backboneServiceTag = BackboneServiceInstanceTag.id
  static let loopback = Loopback.id
  static let linuxCooked = LinuxCooked.id
  static let ppp = ProtocolID(rawValue: 8)
  static let pppoe = PPPoE.id
  static let ciscoHDLC = CiscoHDLC.id
  static let ieee80211 = IEEE80211.id
  static let radiotap = Radiotap.id
  static let perPacketInformation = PerPacketInformation.id
  static let netfilterLog = NetfilterLog.id
  static let aggregate = IEEE80211Aggregate.id
  static let ipv4 = IPv4.id
  static let tcp = TCP.id
  static let udp = UDP.id
  static let udpLite = UDPLite.id
  static let icmp = ICMP.id
  static let icmpExtensions = ICMPExtensions.id
  static let icmpv6 = ICMPv6.id
  static let igmp = IGMP.id
  static let rgmp = RGMP.id
  static let arp = ARP.id
  static let rarp = RARP.id
  static let http = HTTP.id
  static let httpBody = HTTPBody.id
  static let httpContent = HTTPContent.id
  static let tcpSegmentData = TCPSegmentData.id
  static let dns = DNS.id
  static let dnsOverTCP = DNSOverTCP.id
  static let multicastDNS = MulticastDNS.id
  static let linkLocalNames = LLMNR.id
  static let netBIOSNames = NBNS.id
}
