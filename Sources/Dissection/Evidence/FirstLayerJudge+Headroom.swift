import Packets

/// Kernels, routers and programs dump their buffers with what stands before the packet in them. It is left out of the
/// packet, and said: no decoder could say anything of it.
extension FirstLayerJudge {
  /// How far into the bytes a packet is looked for.
  private static let mostHeadroom = 256

  /// A packet after headroom of a kind that is known by its own bytes.
  func behindKnownHeadroom(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    // A flag with escapes after it is no headroom, but the framing's.
    if HDLCFraming.isEscaped(Cursor(bytes)), let evidence = weigh(.framedPPP, bytes) {
      return judgement(.framedPPP, evidence)
    }
    for kind in Headroom.all where kind.fits(bytes) {
      let rest = bytes.extracting(kind.length..<bytes.count - kind.tailroom)
      for candidate in linkTypes where candidate.linkType.map(kind.linkTypes.contains) ?? false {
        guard let evidence = weigh(candidate, rest), evidence.isProven else { continue }
        return judgement(candidate, evidence, behind: kind.length, kind.name, tailroom: kind.tailroom)
      }
    }
    return nil
  }

  /// A packet after headroom of any kind, with the Ethernet header before it where there is one, without a tag or with
  /// one or two: its checksum must be correct.
  func behindAnyHeadroom(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    for start in 1...Self.mostHeadroom where start + IPv4.minimumHeaderLength <= bytes.count {
      guard bytes[start] >> 4 == 4 || bytes[start] >> 4 == 6, let packet = weigh(.rawIP, bytes.extracting(start...)),
        packet.isProven, packet.length ?? .max <= bytes.count - start
      else { continue }
      for header in [14, 18, 22] where header <= start {
        guard let frame = weigh(.ethernet, bytes.extracting((start - header)...)), frame.isProven,
          frame.length == packet.length.map({ $0 + header })
        else { continue }
        // A frame that begins at byte 0 has no headroom, and was weighed as a frame before.
        return start > header ? judgement(.ethernet, frame, behind: start - header) : nil
      }
      return judgement(.rawIP, packet, behind: start)
    }
    return nil
  }

  private func judgement(
    _ candidate: Candidate, _ evidence: Evidence, behind headroom: Int, _ kind: StaticString? = nil, tailroom: Int = 0
  ) -> LinkTypeJudgement {
    var judgement = judgement(candidate, evidence)
    judgement.headroomName = headroom == 1 && kind == nil ? "a leading control byte" : kind?.description
    judgement.reason = "after \(judgement.headroomName ?? "\(headroom) bytes of its own"), \(judgement.reason)"
    judgement.confidence = 90
    (judgement.headroom, judgement.tailroom) = (headroom, tailroom)
    judgement.length = judgement.length.map { $0 + headroom }
    return judgement
  }
}

/// A kind of bytes that stand before a packet: the least that each may be, and the most.
private struct Headroom {
  let name: StaticString
  let least: [UInt8]
  let most: [UInt8]
  /// The link types of the packets that follow it.
  let linkTypes: [LinkType]
  /// The byte that stands after the packet with it.
  var last: UInt8?

  var length: Int { least.count }
  var tailroom: Int { last == nil ? 0 : 1 }

  func fits(_ bytes: Span<UInt8>) -> Bool {
    guard bytes.count > length + tailroom, last == nil || last == bytes[bytes.count - 1] else { return false }
    for place in least.indices where bytes[place] < least[place] || bytes[place] > most[place] { return false }
    return true
  }

  static let all = [
    // IEEE 802.3 §3.2.1: seven bytes 0x55 and 0xd5; with the bits as they are drawn, the first sent on the left, 0xaa
    // and 0xab.
    Headroom("a preamble and start delimiter", [0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0xd5], [.ethernet]),
    Headroom("a preamble and start delimiter", [0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xaa, 0xab], [.ethernet]),
    // linux/if_tun.h, struct tun_pi: flags in the host's byte order, and the EtherType of what follows.
    Headroom("Linux tun packet information", [0, 0, 0x08, 0x00], to: [1, 1, 0x08, 0x00], [.raw]),
    Headroom("Linux tun packet information", [0, 0, 0x86, 0xdd], to: [1, 1, 0x86, 0xdd], [.raw]),
    // Virtual I/O Device 1.2 §5.1.6: flags, the type of segmentation offload, and four lengths, of which a segment's
    // alone may be above 255; the number of buffers follows, which older devices leave out.
    Headroom("a virtio-net header", Array(repeating: 0, count: 12), to: virtio + [0xff, 0], [.ethernet]),
    Headroom("a virtio-net header", Array(repeating: 0, count: 10), to: virtio, [.ethernet]),
    // RFC 1662 §3.1: a flag before and after a frame.
    Headroom("a flag of HDLC framing", [0x7e], [.ppp, .ciscoHDLC], last: 0x7e),
    Headroom("a flag of HDLC framing", [0x7e], [.ppp, .ciscoHDLC]),
  ]

  private static let virtio: [UInt8] = [7, 0xff, 0xff, 0, 0xff, 0xff, 0xff, 0, 0xff, 0]

  private init(
    _ name: StaticString, _ least: [UInt8], to most: [UInt8]? = nil, _ linkTypes: [LinkType], last: UInt8? = nil
  ) {
    (self.name, self.least, self.most) = (name, least, most ?? least)
    (self.linkTypes, self.last) = (linkTypes, last)
  }
}
