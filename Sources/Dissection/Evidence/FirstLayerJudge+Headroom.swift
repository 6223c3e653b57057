import Packets

/// Kernels, routers and programs dump their buffers with what stands before the packet in them. It is left out of the
/// packet, and said: no decoder could say anything of it.
extension FirstLayerJudge {
  /// How far into the bytes a packet is looked for.
  private static let mostHeadroom = 64
  /// The lengths of an Ethernet header: without a tag, with one, with two.
  private static let ethernetHeaders = [14, 18, 22]

  /// A packet after headroom of a kind that is known by its own bytes.
  func behindKnownHeadroom(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    for kind in Headroom.all where kind.fits(bytes) {
      let rest = bytes.extracting(kind.length..<bytes.count - kind.tailroom)
      for candidate in linkTypes where kind.linkTypes.contains(candidate.linkType) && candidate.recognises(rest) {
        let evidence = weigh(candidate, rest)
        guard evidence.isProven else { continue }
        return judgement(candidate, evidence, behind: kind.length, kind.name, tailroom: kind.tailroom)
      }
    }
    return nil
  }

  /// A packet after headroom of any kind, with the Ethernet header before it where there is one: its checksum must be
  /// correct.
  func behindHeadroom(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    var start = 1
    while start <= Self.mostHeadroom, start + IPv4.minimumHeaderLength <= bytes.count {
      defer { start += 1 }
      guard bytes[start] >> 4 == 4 || bytes[start] >> 4 == 6 else { continue }
      let packet = weigh(.rawIP, bytes.extracting(start...))
      guard packet.isProven, packet.length ?? .max <= bytes.count - start else { continue }
      for header in Self.ethernetHeaders where header <= start {
        let frame = weigh(.ethernet, bytes.extracting((start - header)...))
        // Tags between the addresses and the packet are read as such, or the packet is not found.
        guard frame.isProven, frame.innermost == packet.innermost else { continue }
        // A frame that begins at byte 0 has no headroom, and was weighed as a frame before.
        guard start > header else { return nil }
        return judgement(.ethernet, frame, behind: start - header, nil)
      }
      return judgement(.rawIP, packet, behind: start, nil)
    }
    return nil
  }

  private func judgement(
    _ candidate: Candidate, _ evidence: Evidence, behind headroom: Int, _ kind: StaticString?, tailroom: Int = 0
  ) -> LinkTypeJudgement {
    let packet = judgement(candidate, evidence)
    let what = kind.map { "\($0)" } ?? (headroom == 1 ? "1 byte of its own" : "\(headroom) bytes of its own")
    var judgement = LinkTypeJudgement(
      candidate.linkType, confidence: 90, reason: "after \(what), \(packet.reason)")
    judgement.headroom = headroom
    judgement.headroomName = kind?.description
    judgement.tailroom = tailroom
    judgement.length = packet.length.map { $0 + headroom }
    return judgement
  }
}

/// A kind of bytes that stand before a packet.
private struct Headroom {
  let name: StaticString
  let length: Int
  /// The link types of the packets that follow it.
  let linkTypes: [LinkType]
  /// How many bytes stand after the packet with it.
  var tailroom = 0
  /// Whether the bytes begin with it.
  let begins: @Sendable (Span<UInt8>) -> Bool

  func fits(_ bytes: Span<UInt8>) -> Bool { bytes.count > length + tailroom && begins(bytes) }

  static let all: [Headroom] = [
    // IEEE 802.3 §3.2.1: seven bytes 0x55 and 0xd5; with the bits as they are drawn, the first sent on the left, 0xaa
    // and 0xab.
    Headroom(name: "a preamble and start delimiter", length: 8, linkTypes: [.ethernet]) { bytes in
      repeats(0x55, 0..<7, bytes) && bytes[7] == 0xd5 || repeats(0xaa, 0..<7, bytes) && bytes[7] == 0xab
    },
    // linux/if_tun.h, struct tun_pi: flags, and the EtherType of what follows.
    Headroom(name: "Linux tun packet information", length: 4, linkTypes: [.raw]) { bytes in
      bytes[0] == 0 && bytes[1] <= 1
        && (bytes[2] == 0x08 && bytes[3] == 0x00 || bytes[2] == 0x86 && bytes[3] == 0xdd)
    },
    // Virtual I/O Device 1.2 §5.1.6: flags, the type of segmentation offload, four lengths, and the number of buffers,
    // which older devices leave out.
    Headroom(name: "a virtio-net header", length: 12, linkTypes: [.ethernet]) { isVirtioHeader($0) },
    Headroom(name: "a virtio-net header", length: 10, linkTypes: [.ethernet]) { isVirtioHeader($0) },
    // RFC 1662 §3.1: a flag before and after a frame.
    Headroom(name: "a flag of HDLC framing", length: 1, linkTypes: [.ppp, .ciscoHDLC], tailroom: 1) { bytes in
      bytes[0] == 0x7e && bytes[bytes.count - 1] == 0x7e
    },
    Headroom(name: "a flag of HDLC framing", length: 1, linkTypes: [.ppp, .ciscoHDLC]) { $0[0] == 0x7e },
  ]

  private static func repeats(_ byte: UInt8, _ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    for index in range where bytes[index] != byte { return false }
    return true
  }

  private static func isVirtioHeader(_ bytes: Span<UInt8>) -> Bool {
    bytes[0] <= 7 && [0, 1, 3, 4, 5].contains(bytes[1] & 0x7f)
  }
}
