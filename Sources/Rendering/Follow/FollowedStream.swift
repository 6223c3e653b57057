import Dissection

/// Which conversation to follow: `3`, which is TCP's, `tcp.stream==3` or `udp.stream==2`.
public struct FollowedStream: Sendable {
  /// The name of the field that numbers conversations.
  let field: String
  let number: UInt64

  /// Those that number conversations whose bytes can be told.
  static let fields = ["tcp.stream", "udp.stream"]

  /// `nil` where the text names none.
  public init?(_ text: String) {
    let parts = text.split(separator: "=", omittingEmptySubsequences: false).map { part in
      part.filter { $0 != " " }
    }
    let (name, digits): (String, String)
    switch parts.count {
    case 1: (name, digits) = (Self.fields[0], parts[0])
    case 3 where parts[1].isEmpty: (name, digits) = (parts[0], parts[2])
    default: return nil
    }
    guard Self.fields.contains(name), !digits.isEmpty, digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      let number = UInt64(digits)
    else { return nil }
    field = name
    self.number = number
  }

  /// As a user writes it: `tcp.stream==3`.
  public var text: String { "\(field)==\(number)" }
}
