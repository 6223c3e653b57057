/// What is known of a message while its parts are read.
struct DNSMessage {
  /// Which of the protocols that share DNS's messages.
  enum Dialect {
    case unicast
    /// Multicast DNS, RFC 6762.
    case multicast
    /// Link-Local Multicast Name Resolution, RFC 4795.
    case linkLocal
    /// The NetBIOS Name Service, RFC 1002.
    case netBIOS
  }

  static let headerLength = 12

  let dialect: Dialect
  /// The message's first byte: pointers count from there.
  let start: Int
  let end: Int
  /// Whether the message goes on after the bytes at hand.
  let isCut: Bool
  /// How many bytes of names pointers may add up to: sixteen times the message, and some for short ones.
  let mostNameBytes: Int
  /// How many are left of them; negative where that was said.
  var nameBytesLeft: Int
  /// Whether the place of what follows is not known.
  var isLost = false

  var opcode = DNSOpcode.query
  var isResponse = false
  /// The type and class of the first question.
  var questionType: UInt64?
  var responseCode: UInt64 = 0
  var isTruncated = false
  var questions = 0
  var answers = 0
  /// The type of the first answer, and whether one has the type that is asked for.
  var firstAnswerType: UInt64?
  var hasAnswerOfQuestionType = false
  /// How many OPT records there are.
  var options = 0

  init(_ dialect: Dialect, at cursor: borrowing Cursor) {
    self.dialect = dialect
    start = cursor.offset
    end = cursor.end
    isCut = cursor.limit.isCut
    mostNameBytes = 16 * (end - start) + 16_384
    nameBytesLeft = mostNameBytes
  }
}

extension DNSMessage {
  /// Reads the four sections: of each as many questions or records as its count says.
  mutating func readSections(
    _ counts: [Token], _ cursor: inout Cursor, _ out: inout Dissection,
    _ readEntry: (_ message: inout DNSMessage, _ section: Int, inout Cursor, inout Dissection) -> Void
  ) {
    for (section, count) in counts.enumerated() {
      var number = 0
      while number < count.value, out.hasRoom, !isLost, !cursor.isShort {
        guard !cursor.isAtEnd else {
          let spec = cursor.limit.isCut ? DNS.Note.recordsCutOff : DNS.Note.recordsMissing
          out.note(spec, on: count, count.number, UInt64(number), UInt64(cursor.limit.rawValue))
          return
        }
        readEntry(&self, section, &cursor, &out)
        number += 1
      }
      if !count.isKnown { isLost = true }
    }
  }

  /// Records what is after the message, or of it where it could not be read on.
  func readRest(_ extraneous: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard !cursor.isAtEnd, !cursor.isShort else { return }
    guard out.hasRoom, !isLost else {
      cursor.readRest(Data.Field.data, &out)
      if !out.hasRoom { out.note(Data.Note.fieldLimit, UInt64(Dissection.maximumFields)) }
      return
    }
    let count = cursor.remaining
    cursor.readRest(extraneous, &out)
    out.note(DNS.Note.extraneous, UInt64(count))
  }
}

/// Kinds of queries, RFC 6895 §2.2.
enum DNSOpcode {
  static let query: UInt64 = 0
  static let inverseQuery: UInt64 = 1
  static let status: UInt64 = 2
  static let notify: UInt64 = 4
  static let update: UInt64 = 5
  static let stateful: UInt64 = 6
}
