import Packets

/// What was made of some lines of a text, and which readings of them lost, for people who ask why.
public struct InputDecision: Hashable, Sendable {
  /// A form's reading that was not taken.
  public struct Loser: Hashable, Sendable {
    public var form: String
    /// What spoke for it, in words.
    public var strength: String
    public var why: String
  }

  /// The lines, from 1.
  public var lines: ClosedRange<Int>
  /// What was decided, such as "read as xxd: offsets advance by what the rows hold; 58 bytes".
  public var verdict: String
  public var losers: [Loser] = []
}

extension FormResult.Strength {
  /// What speaks for a reading, in words.
  var words: String {
    switch self {
    case .none: "nothing"
    case .possible: "one row whose offset may as well be a byte"
    case .plain: "bytes without offsets"
    case .row: "one row with an offset"
    case .run: "rows or a title that bear each other out"
    }
  }
}

extension FormResult {
  /// What the reading makes of its lines, in words.
  var verdict: String {
    if isDoubtful { return "skipped: no evidence of a packet, as \(formName) or otherwise" }
    guard let packet, !packet.bytes.isEmpty else { return "no packet, known as \(formName): \(strength.words)" }
    return "read as \(formName): \(strength.words); \(packet.bytes.count.counted("byte"))"
  }

  /// Why this reading lost against the one that was taken.
  func loser(against winner: FormResult) -> InputDecision.Loser {
    InputDecision.Loser(
      form: formName, strength: strength.words,
      why: strength < winner.strength ? "weaker" : "as strong, but tried later")
  }
}
