import TestSupport

/// A form of text that tools print packets in, written from what the tools print and not by the program's own views.
struct TextForm: Sendable {
  /// What a form shows of a packet.
  enum Layer: Sendable {
    /// All of it, whatever it begins with.
    case any
    /// All of it, of Ethernet's.
    case ethernet
    /// From the network layer on.
    case ip
    /// What TCP or UDP carry.
    case message
  }

  struct Traits: OptionSet, Sendable {
    let rawValue: Int
    /// Rows have offsets, so that a row or a part of one that is missing shows.
    static let offsets = Traits(rawValue: 1)
    /// Only bytes that are surely a packet are read.
    static let weak = Traits(rawValue: 2)
    /// A text has one packet.
    static let single = Traits(rawValue: 4)
    /// Every line is a row, so that a logger may print them.
    static let rows = Traits(rawValue: 8)
    /// No empty line stands between packets.
    static let adjacent = Traits(rawValue: 16)
    /// Nothing but the lines themselves: no text around them, nothing before them.
    static let alone = Traits(rawValue: 32)
    /// Blanks of the text are bytes.
    static let quoted = Traits(rawValue: 64)
  }

  /// Prints a packet, which is the so many-th of its text.
  typealias Writer = (_ bytes: [UInt8], _ number: Int) -> [DumpLine]

  let name: String
  let layer: Layer
  let traits: Traits
  /// Chooses among a tool's options, for all packets of a text.
  let choose: @Sendable (inout SeededGenerator) -> Writer

  init(
    _ name: String, _ layer: Layer = .any, _ traits: Traits = [],
    _ choose: @escaping @Sendable (inout SeededGenerator) -> Writer
  ) {
    (self.name, self.layer, self.traits, self.choose) = (name, layer, traits, choose)
  }

  static let all: [TextForm] =
    fileDumps + words + numbers + packetTools + messages + plain + literals + strings + memory + logs + boxes + gear
    + traces
}

extension SeededGenerator {
  mutating func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: values.indices, using: &self)] }
}

extension RowStyle {
  /// A writer of rows and nothing else.
  func writer() -> TextForm.Writer { { bytes, _ in lines(bytes) } }

  /// A writer of rows below lines of text.
  func writer(below heading: @escaping (_ bytes: [UInt8], _ number: Int) -> [String]) -> TextForm.Writer {
    { bytes, number in heading(bytes, number).map { DumpLine($0) } + lines(bytes) }
  }
}
