import Packets

/// What a tool writes above a packet's rows, part by part; ``LineMatcher`` reads a line by it:
///
///     "\(.number).\(.number): \(.interface)(\(.direction(in: "i", out: "o"))) len=\(.length)"
///
/// A blank stands for one or more, since mails and pages collapse them. Anything may follow the last part.
struct LinePattern: Sendable, ExpressibleByStringInterpolation {
  enum Part: Sendable {
    /// These characters, none of which is a blank.
    case literal([UInt8])
    case blanks
    /// Any characters, as few as fit or as many.
    case some
    case most
    /// A word without blanks, as short as fits; it may be an address of IPv4 or IPv6.
    case word
    case address
    /// A decimal number with so many digits that says nothing of the packet.
    case digits(ClosedRange<Int>)
    /// How many bytes the packet has, in decimal or in four hexadecimal digits.
    case length
    case hexadecimalLength
    /// A time as tcpdump writes it: of day, with a date before it, or in seconds since 1970.
    case time
    /// A time of day, and the fraction of its second apart from it.
    case clock
    case milliseconds
    /// The date of a time of day that stands somewhere in the line.
    case year, month, monthName, day
    /// The name of the interface: a word without brackets; and one that has a digit.
    case interface, port
    /// A word that says which way the packet went, or one that does not.
    case choice([Choice])
    case optional([Part])
    case end
  }

  /// One of several texts, and what it says of the direction.
  struct Choice: Sendable {
    var text: [UInt8]
    var direction: Packet.Direction?
  }

  let parts: [Part]
  /// The longest text that every such line holds, where lines do not begin with one.
  private let needle: [UInt8]

  init(stringLiteral text: String) { self.init(stringInterpolation: Interpolation(text)) }

  init(stringInterpolation: Interpolation) {
    let parts = stringInterpolation.parts
    self.parts = parts
    let texts: [[UInt8]] = parts.map { part in if case .literal(let text) = part { text } else { [] } }
    needle = texts.first?.isEmpty == true ? texts.max { $0.count < $1.count } ?? [] : []
  }

  /// Whether a glance at a line does not rule it out: nearly all lines are none.
  func mayFit(_ line: ArraySlice<UInt8>) -> Bool {
    guard mayBegin(line) else { return false }
    guard let first = needle.first else { return true }
    var position = line.startIndex
    while position < line.endIndex {
      if line[position] == first, line[position...].starts(with: needle) { return true }
      position += 1
    }
    return false
  }

  /// Whether a line's first character does not rule it out.
  func mayBegin(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first else { return false }
    return first >= 128 || Self.mayBegin(parts[...], with: first)
  }

  private static func mayBegin(_ parts: ArraySlice<Part>, with character: UInt8) -> Bool {
    switch parts.first {
    case .literal(let text): text.first == character
    case .choice(let choices): choices.contains { $0.text.first == character }
    case .optional(let inner):
      mayBegin(inner[...], with: character) || mayBegin(parts.dropFirst(), with: character)
    case .digits, .length, .time, .clock, .milliseconds, .year, .month, .day: character.isDecimalDigit
    case .monthName: character.isLetter
    default: true
    }
  }

  struct Interpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    init(literalCapacity: Int, interpolationCount: Int) {}

    fileprivate init(_ text: String) { appendLiteral(text) }

    mutating func appendLiteral(_ text: String) {
      var rest = Array(text.utf8)[...]
      while let first = rest.first {
        let run = rest.prefix { $0.isBlank == first.isBlank }
        parts.append(first.isBlank ? .blanks : .literal(Array(run)))
        rest = rest[run.endIndex...]
      }
    }

    mutating func appendInterpolation(_ part: Part) { parts.append(part) }

    mutating func appendInterpolation(_ pattern: LinePattern) { parts += pattern.parts }

    mutating func appendInterpolation(optional pattern: LinePattern) { parts.append(.optional(pattern.parts)) }
  }
}

extension LinePattern.Part {
  /// A decimal number that says nothing of the packet.
  static let number = digits(1...18)

  /// One of several texts that say which way the packet went; the first that fits is taken.
  static func direction(in inbound: String..., out outbound: String..., neither: String...) -> Self {
    .choice(
      inbound.map { LinePattern.Choice(text: Array($0.utf8), direction: .inbound) }
        + outbound.map { LinePattern.Choice(text: Array($0.utf8), direction: .outbound) }
        + neither.map { LinePattern.Choice(text: Array($0.utf8)) })
  }

  /// One of several texts.
  static func oneOf(_ texts: String...) -> Self { .choice(texts.map { LinePattern.Choice(text: Array($0.utf8)) }) }
}
