import Capture
import Dissection
import Foundation
import Hexdump
import Packets
import TestSupport

@testable import Rendering

extension EmitForm {
  /// Those that are read again.
  static let texts = allCases.filter { $0 != .raw }

  /// Whether the form itself shows which bytes are unknown, in a way that is read again; others say so in a comment.
  var showsUnknown: Bool { [.xxd, .hexdump, .tcpdump, .od, .hex].contains(self) }

  /// Whether a reader can be sure that the packet's text is one. Offsets leave no doubt; a literal says that it holds
  /// bytes, but a few bytes are mostly a constant or a key; and digits alone, base64 and lists of numbers may be
  /// anything, unless their bytes make sense as a packet.
  func isSure(of sample: Sample) -> Bool {
    switch self {
    case .c, .go, .rust, .python, .swift: sample.bytes.count >= 14
    case .json where !sample.packet.unknown.isEmpty: false
    case .base64, .json:
      sample.bytes.count >= 14 && FirstLayerJudge().judge(sample.bytes.span).confidence >= 60
    // Lines of digits alone are told apart by what they hold.
    case .hex:
      FirstLayerJudge().judge(sample.bytes.span).confidence >= (sample.bytes.count >= 42 ? 60 : 90)
    default: true
    }
  }
}

extension [Sample] {
  /// The packets in a form, as the command prints them.
  func emitted(as form: EmitForm, of selection: FieldSelection? = nil) -> String {
    var dissector = Dissector()
    var dissection = Dissection()
    var out = OutputBuffer()
    var view = EmitView(form, of: selection)
    for sample in self {
      dissector.dissect(sample.packet, sample.bytes.span, into: &dissection)
      view.write(sample.packet, dissection, sample.bytes.span, to: &out)
    }
    let shown = out.span
    return String(decoding: shown.indices.map { shown[$0] }, as: UTF8.self)
  }

  /// The link type of all of them, where it is one that a text does not tell.
  var untoldLinkType: LinkType? {
    let types = Set(map(\.packet.linkType))
    guard types.count == 1, let type = types.first, type != .ethernet, type != .raw else { return nil }
    return type
  }
}

extension Sample {
  /// A packet of bytes alone.
  init(_ bytes: [UInt8], number: Int = 1) {
    self.init(packet: Packet(number: number, linkType: .ethernet, originalLength: bytes.count), bytes: bytes)
  }

  /// What a text holds, and the complaints about it.
  static func read(text: String, linkType: LinkType?) -> (samples: [Sample], errors: [String]) {
    var reader = HexdumpReader(
      text: Array(text.utf8), name: "text", linkType: linkType, judge: FirstLayerJudge().judge)
    var (samples, errors): ([Sample], [String]) = ([], [])
    while errors.count < 10 {
      do {
        guard let packet = try reader.next() else { break }
        samples.append(Sample(packet: packet, bytes: reader.withBytes { span in span.indices.map { span[$0] } }))
      } catch {
        errors.append(error.message)
      }
    }
    return (samples, errors)
  }

  /// So many packets, the same in every run: frames of all lengths to 1600 bytes and many short ones, with payloads of
  /// numbers, of zeros, of text, and of text that looks like a dump.
  static func random(_ count: Int, seed: UInt64) -> [Sample] {
    var generator = SeededGenerator(state: seed)
    return (1...count).map { number in
      let isShort = Int.random(in: 0..<8, using: &generator) == 0
      let length = Int.random(in: isShort ? 1...13 : 1...1600, using: &generator)
      var bytes = payload(length, using: &generator)
      if length >= 14, Int.random(in: 0..<4, using: &generator) > 0 { frame(&bytes, using: &generator) }
      return Sample(bytes, number: number)
    }
  }

  private static func payload(_ length: Int, using generator: inout SeededGenerator) -> [UInt8] {
    let words = ["dead beef ", "00000010: 4500 ", "0x0020:  ", "| ", "\n", "*\n", "bad cafe ", "\\x45", "[2, 0]", "A"]
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
    case 1: return [UInt8](repeating: [0, 0x20, 0x45, 0xff].randomElement(using: &generator) ?? 0, count: length)
    case 2: return (0..<length).map { _ in UInt8.random(in: 0x20...0x7e, using: &generator) }
    default:
      var text: [UInt8] = []
      while text.count < length { text += Array((words.randomElement(using: &generator) ?? "").utf8) }
      return Array(text.prefix(length))
    }
  }

  /// Puts the head of an Ethernet frame over the first bytes, with an IPv4 header where there is room for one.
  private static func frame(_ bytes: inout [UInt8], using generator: inout SeededGenerator) {
    for index in 0..<12 { bytes[index] = UInt8.random(in: 0...255, using: &generator) }
    let type: UInt16 = [0x0800, 0x0806, 0x86dd, 0x1234].randomElement(using: &generator) ?? 0x0800
    bytes[12...13] = [UInt8(type >> 8), UInt8(truncatingIfNeeded: type)]
    guard type == 0x0800, bytes.count >= 34 else { return }
    let length = bytes.count - 14
    bytes[14...33] = [0x45, 0, UInt8(length >> 8), UInt8(length & 255), 0, 1, 0, 0, 64, 17, 0, 0] + bytes[0..<8]
    var sum = stride(from: 14, to: 34, by: 2).reduce(0) { $0 + Int(bytes[$1]) << 8 + Int(bytes[$1 + 1]) }
    while sum > 0xffff { sum = sum & 0xffff + sum >> 16 }
    bytes[24...25] = [UInt8(~sum >> 8 & 255), UInt8(~sum & 255)]
  }
}

extension [Sample] {
  /// A classic capture of Ethernet frames.
  var capture: Data {
    func little(_ number: Int) -> [UInt8] { (0..<4).map { UInt8(number >> (8 * $0) & 255) } }
    var data = Data([0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0] + little(0) + little(0) + little(262_144) + little(1))
    for sample in self {
      data += Data(little(sample.packet.number) + little(5) + little(sample.bytes.count) + little(sample.bytes.count))
      data += Data(sample.bytes)
    }
    return data
  }
}
