import Packets
import Testing

@testable import Dissection

/// What is said to explain a packet's faults: the note's name, the field that it hangs on, and the words in it.
private struct Explanation: Equatable, CustomStringConvertible {
  let note: String
  let field: String?
  let words: String

  var description: String { "\(note) on \(field ?? "the packet"): \(words)" }
}

private func explanations(
  _ bytes: [UInt8], _ linkType: LinkType = .ipv4, isFromText: Bool = true
) -> [Explanation] {
  var packet = Packet(number: 1, linkType: linkType, originalLength: bytes.count)
  packet.isFromText = isFromText
  var dissector = Dissector()
  var dissection = Dissection()
  dissector.dissect(packet, bytes.span, into: &dissection)
  #expect(invariantFaults(of: dissection, length: bytes.count) == [])
  var found: [Explanation] = []
  for index in dissection.notes.indices where dissection.notes[index].id.set == Int(Diagnosis.number) {
    let note = dissection.notes[index]
    let text = note.spec.text.description.contains("{c:text}") ? TextRange(value: note.c) : nil
    let words = text.map { range in
      String(decoding: (range.offset..<range.offset + range.count).map { dissection.texts[$0] }, as: UTF8.self)
    }
    found.append(
      Explanation(
        note: note.spec.name.description, field: note.field.map { dissection.fields[$0].id.spec.name.description },
        words: words ?? ""))
  }
  return found
}

/// The frame of a lecture's slide; its TCP checksum is the pseudo-header's sum alone.
private let slide =
  hex(
    """
    4500 00c6 1e1f 4000 4006 152e ac16 b24c 12dc 95a6 bafa 0050 0f60 c9b4 356a 523f 8018 01f6 079e 0000 0101 080a \
    8146 30a0 31d4 daac 4745 5420 2f20 4854 5450 2f31 2e31 0d0a
    """) + [UInt8](repeating: 0x61, count: 198 - 68)

/// A datagram of 35 bytes whose checksums are right.
private let udp = hex(
  "4500 0023 1234 4000 4011 3c5f c000 0201 c633 6402 c350 270f 000f 8342 62 697420666c69")

@Suite struct `A digit that was mistyped` {
  /// All digits of the IPv4 header but the version, by which the packet is known for one; and those of the checksum that
  /// the card is to finish.
  @Test func `is found wherever a checksum tells of it`() {
    for digit in Array(1..<40) + Array(72..<76) {
      var bytes = slide
      bytes[digit / 2] ^= digit % 2 == 0 ? 0x50 : 0x05
      let found = explanations(bytes).filter { $0.note == "data.typing_error" }
      let right = "\(Diagnosis.hexadecimal(Int(bytes[digit / 2]))) → \(Diagnosis.hexadecimal(Int(slide[digit / 2])))"
      #expect(found.count == 1, "digit \(digit)")
      let words = found.first?.words ?? ""
      #expect(words.contains("byte 0x\(Diagnosis.hexadecimal(digit / 2)) ") && words.contains(right), "digit \(digit)")
      #expect(words.count { $0 == "→" } <= Diagnosis.mostPlaces, "digit \(digit)")
    }
  }

  /// The same digit explains both; of the header's others, only those of the addresses would.
  @Test func `is told once where it breaks two checksums`() {
    var bytes = slide
    bytes[13] = 0x76
    let found = explanations(bytes).filter { $0.note == "data.typing_error" }
    #expect(found.map(\.field) == ["ip.checksum"])
    let places = found.first?.words.replacing(" or ", with: ", ").split(separator: ", ") ?? []
    #expect(places.first == "byte 0x0d (Source Address) 76 → 16")
    #expect(places.allSatisfy { $0.contains("Address)") })
  }

  @Test func `is not looked for in captures`() {
    var bytes = slide
    bytes[13] = 0x76
    #expect(explanations(bytes, isFromText: false).allSatisfy { $0.note != "data.typing_error" })
  }

  @Test func `may be two that were swapped`() {
    var bytes = slide
    bytes.replaceSubrange(14..<16, with: [0xb4, 0x2c])
    let found = explanations(bytes).first
    #expect(found?.words.contains("bytes 0x0e–0x0f (Source Address) b4 2c → b2 4c") == true)
  }

  @Test func `may be the header length, which says what the checksum covers`() {
    for first in [UInt8(0x41), 0x44, 0x46, 0x4f] {
      var bytes = slide
      bytes[0] = first
      let right = "byte 0x00 (Header Length) \(Diagnosis.hexadecimal(Int(first))) → 45"
      #expect(explanations(bytes).first?.words == right)
    }
  }

  @Test func `explains nothing where two are wrong, or nothing is`() {
    #expect(explanations(slide) == [])
    var bytes = slide
    bytes[4] ^= 0x70
    bytes[9] ^= 0x0b
    #expect(explanations(bytes).filter { $0.note == "data.typing_error" } == [])
  }
}

@Suite struct `A length that is wrong by a habit` {
  private func packet(total: Int) -> [UInt8] {
    var bytes = slide
    bytes.replaceSubrange(2..<4, with: bigEndian(total, 2))
    var sum = InternetChecksum()
    bytes.replaceSubrange(10..<12, with: [0, 0])
    sum.add(bytes.span, 0..<20)
    bytes.replaceSubrange(10..<12, with: bigEndian(Int(~sum.folded), 2))
    return bytes
  }

  @Test(
    arguments: [
      (0xc600, "data.length.swapped", ""), (212, "data.length.header_counted", "an Ethernet header"),
      (216, "data.length.header_counted", "an Ethernet header with a VLAN tag"),
    ])
  func `is told which`(total: Int, note: String, words: String) {
    #expect(explanations(packet(total: total)) == [Explanation(note: note, field: "ip.len", words: words)])
  }

  @Test(arguments: [190, 199, 200, 202, 203, 211, 213, 0xc601, 0xffff])
  func `is not guessed at`(total: Int) {
    #expect(explanations(packet(total: total)).filter { $0.field == "ip.len" } == [])
  }
}

@Suite struct `A flipped bit` {
  @Test func `is found among the words that a header checksum covers`() {
    for bit in 8 * 2..<8 * 20 where !(16..<32).contains(bit) && !(48..<64).contains(bit) && !(72..<80).contains(bit) {
      var bytes = slide
      bytes[bit / 8] ^= 0x80 >> UInt8(bit % 8)
      let found = explanations(bytes, isFromText: false).first { $0.field == "ip.checksum" }
      let isSet = bytes[bit / 8] & 0x80 >> UInt8(bit % 8) != 0
      #expect(found?.note == (isSet ? "data.checksum.bit_set" : "data.checksum.bit_cleared"), "bit \(bit)")
      let words = found?.words ?? ""
      #expect(words.contains("0x\(Diagnosis.hexadecimal(bit / 8))") || words.contains("words"), "bit \(bit)")
    }
  }

  @Test func `may be in an address of the pseudo-header where nothing vouches for it`() {
    var bytes = udp
    bytes[19] ^= 0x40
    let found = explanations(bytes, isFromText: false)
    #expect(found.map(\.field) == ["ip.checksum", "udp.checksum"])
    #expect(found.last?.words.hasSuffix("or in an address of the pseudo-header") == true)
    bytes = udp
    bytes[30] ^= 0x40
    #expect(explanations(bytes, isFromText: false).first?.words.contains("pseudo") == false)
  }

  @Test func `does not explain any other difference`() {
    var bytes = slide
    bytes[5] ^= 0x05
    #expect(explanations(bytes, isFromText: false) == [])
  }
}

@Suite struct `Bits in reverse order` {
  @Test func `are told by the checksum that they have the other way round`() {
    let reversed = slide.map { byte in (0..<8).reduce(UInt8(0)) { $0 << 1 | byte >> UInt8($1) & 1 } }
    let found = explanations(reversed, .raw)
    #expect(
      found.contains(
        Explanation(
          note: "data.bits_reversed", field: nil, words: "the IPv4 Header Checksum at byte 10 is correct")))
    #expect(explanations(slide).isEmpty)
  }
}

@Suite struct `What a checksum covers` {
  private func coverages(_ bytes: [UInt8], keeps: Bool) -> [ChecksumCoverage] {
    var dissector = Dissector(keepingCoverages: keeps)
    var dissection = Dissection()
    dissector.dissect(
      Packet(number: 1, linkType: .ipv4, originalLength: bytes.count), bytes.span, into: &dissection)
    return dissection.coverages.indices.map { dissection.coverages[$0] }
  }

  @Test func `is kept where somebody wants it, and where it is wrong`() {
    #expect(coverages(udp, keeps: false).isEmpty)
    let kept = coverages(udp, keeps: true)
    #expect(kept.map(\.bytes) == [0..<20, 20..<35])
    #expect(kept[0].pseudoHeader == nil)
    let parts = kept[1].pseudoHeader
    #expect(parts?.source.low == 0xc000_0201)
    #expect(parts?.destination.low == 0xc633_6402)
    #expect(parts?.transport == 17)
    #expect(parts?.length == 15)
    for coverage in kept { #expect(Diagnosis.sum(coverage, udp.span) == 0) }
    var damaged = udp
    damaged[30] ^= 1
    #expect(coverages(damaged, keeps: false).map(\.bytes) == [20..<35])
  }
}

/// Whatever is pasted, looking for what explains it does not trap.
@Suite struct `Damaged texts` {
  @Test func `are looked at without harm`() {
    for packet in [slide, udp] {
      for end in stride(from: 0, through: packet.count, by: 7) { _ = explanations(Array(packet.prefix(end))) }
      for index in packet.indices.prefix(40) {
        for value in [0, 0x7f, 0xff] as [UInt8] {
          var bytes = Array(packet.prefix(60))
          bytes[min(index, bytes.count - 1)] = value
          _ = explanations(bytes)
        }
      }
    }
  }
}
