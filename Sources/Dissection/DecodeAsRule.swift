/// What the user says that a number leads to: `udp.port==5000:http`.
public struct DecodeAsRule: Sendable {
  let space: NumberSpace
  let numbers: ClosedRange<UInt64>
  let target: ProtocolID

  /// Why a text is no rule, in a sentence that says what may stand there.
  public struct Fault: Error {
    public let message: String
  }

  /// Reads a rule: a number space's name, `==`, a number or a range of numbers in decimal or, with `0x`, in hexadecimal,
  /// or a media type's name, a colon and a protocol's name.
  public init(_ text: String) throws(Fault) {
    let sides = text.split(separator: "==", maxSplits: 1, omittingEmptySubsequences: false).map(Self.trimmed)
    guard sides.count == 2 else {
      throw Fault(message: "a rule has the form NAME==NUMBER:PROTOCOL, as in udp.port==5000:http")
    }
    guard let space = NumberSpace.allCases.first(where: { $0.name == sides[0].lowercased() }) else {
      let names = NumberSpace.allCases.map(\.name).joined(separator: ", ")
      throw Fault(message: "no protocol is found by “\(sides[0])”; what may stand before == is \(names)")
    }
    let parts = sides[1].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(Self.trimmed)
    guard parts.count == 2 else {
      throw Fault(message: "a colon and a protocol's name belong after the number, as in \(text):http")
    }
    self.space = space
    numbers = try Self.numbers(parts[0], of: space)
    let name = parts[1].lowercased()
    guard let found = Registry.protocols.first(where: { $0.spec.name.description == name }) else {
      throw Fault(message: "no protocol is called “\(parts[1])”; dissect --list-protocols lists those that are decoded")
    }
    target = found.id
  }

  private static func numbers(_ text: String, of space: NumberSpace) throws(Fault) -> ClosedRange<UInt64> {
    if let number = space.number(named: text) { return number...number }
    let ends = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map { number(trimmed($0)) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, first <= last, last <= space.limit,
      last - first <= 0xffff
    else {
      guard space != .mediaType else {
        throw Fault(message: "“\(text)” is no media type that can be decoded as another")
      }
      let limit = String(space.limit)
      throw Fault(message: "“\(text)” is no number of \(space.name); it takes 0 to \(limit), or a range such as 80-90")
    }
    return first...last
  }

  private static func number(_ text: String) -> UInt64? {
    text.lowercased().hasPrefix("0x") ? UInt64(text.dropFirst(2), radix: 16) : UInt64(text)
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
