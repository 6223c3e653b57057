/// Trivial File Transfer Protocol, RFC 1350, and its options, RFC 2347.
///
///     |            Opcode             |  what the opcode has …
///
/// Only requests come to port 69; what follows them is sent between ports that both sides choose.
enum TFTP: ProtocolDecoder {
  static let number: UInt16 = 220

  static let spec = ProtocolSpec(
    "tftp", "Trivial File Transfer Protocol", brief: "TFTP", source: "RFC 1350", foundBy: [.udpPort(69)],
    fields: [Field.self], notes: [Note.self])

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let operation = cursor.read(Field.operation, 16, &out)
    var block = Token.none
    switch operation.number {
    case 1, 2:
      readText(operation.number == 1 ? Field.sourceFile : Field.destinationFile, &cursor, &out)
      readText(Field.mode, &cursor, &out)
      readOptions(&cursor, &out)
    case 3:
      block = cursor.read(Field.block, 16, &out)
      if !cursor.isShort { out.derive(Field.dataLength, cursor.remaining) }
    case 4: block = cursor.read(Field.block, 16, &out)
    case 5:
      cursor.read(Field.errorCode, 16, &out)
      readText(Field.errorMessage, &cursor, &out)
    case 6: readOptions(&cursor, &out)
    default:
      out.note(Note.operation, on: operation, operation.number)
      return .data
    }
    if operation.isKnown, !cursor.isShort { pair(operation.value, block, &out) }
    if operation.isKnown { out.derive(Field.message, operation.value) }
    return operation.number == 3 ? .data : .nothing
  }

  /// Tells which packet this one answers: a block its acknowledgment, the first answer its request; RFC 1350 §2, RFC
  /// 2347. A request has no block, and the port that answers it is not known yet: the asker's port tells it.
  private static func pair(_ operation: Int, _ block: Token, _ out: inout Dissection) {
    let ports = out.context.ports
    func key(_ asker: UInt16, _ number: UInt64) -> Dissection.ExchangeKey {
      Dissection.ExchangeKey(kind: id, asker: asker, number: UInt16(truncatingIfNeeded: number))
    }
    switch operation {
    case 1, 2:
      out.announce(id, atSourcePort: ports.source)
      _ = out.request(key(ports.source, 0))
      return
    case 3 where block.number == 1:
      tell(out.response(key(ports.destination, 0)), &out)
      _ = out.request(key(ports.source, block.number))
    case 3: _ = out.request(key(ports.source, block.number))
    case 6:
      tell(out.response(key(ports.destination, 0)), &out)
      _ = out.request(key(ports.source, 0))
    case 5: tell(out.response(key(ports.destination, 0)), &out)
    case 4: tell(out.response(key(ports.destination, block.number)), &out)
    default: break
    }
  }

  private static func tell(_ exchange: Exchange?, _ out: inout Dissection) {
    guard let exchange, exchange.response == nil else { return }
    out.derive(Field.answers, exchange.request)
    out.derive(Field.time, Int(exchange.time))
  }

  /// Reads a text and the zero after it.
  private static func readText(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard !cursor.isShort else { return }
    var length = 0
    while let byte = cursor.peek(length), byte != 0 { length += 1 }
    let text = cursor.readBytes(field, length, &out)
    if cursor.isAtEnd, length > 0 { out.note(Note.unterminated, on: text) }
    if cursor.isAtEnd, length > 0 { cursor.fallShort() } else { cursor.read(Field.terminator, 8, &out) }
  }

  private static func readOptions(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(Field.option, cursor)
      let start = cursor.offset
      readText(Field.optionName, &cursor, &out)
      let nameEnd = cursor.offset - 1
      let valueStart = cursor.offset
      readText(Field.optionValue, &cursor, &out)
      if !cursor.isShort, out.knows(start..<cursor.offset) {
        judge(cursor.bytes, start..<max(start, nameEnd), valueStart..<max(valueStart, cursor.offset - 1), &out)
      }
      out.endGroup(group, cursor)
    }
  }

  /// Says so where an option's number is out of its range.
  private static func judge(
    _ bytes: Span<UInt8>, _ name: Range<Int>, _ value: Range<Int>, _ out: inout Dissection
  ) {
    let limits: [(StaticString, ClosedRange<UInt64>)] = [
      ("blksize", 8...65_464), ("timeout", 1...255), ("windowsize", 1...65_535),
    ]
    for (option, range) in limits where isEqual(bytes, name, option) {
      var number: UInt64? = value.isEmpty ? nil : 0
      for place in value {
        let digit = bytes[place]
        number = (0x30...0x39).contains(digit) && value.count < 10 ? number.map { $0 * 10 + UInt64(digit - 0x30) } : nil
      }
      if number.map({ !range.contains($0) }) ?? true {
        out.note(Note.optionRange, range.lowerBound, range.upperBound)
      }
    }
  }

  /// Whether the bytes are this text, in capital letters or small ones.
  private static func isEqual(_ bytes: Span<UInt8>, _ range: Range<Int>, _ text: StaticString) -> Bool {
    guard range.count == text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { utf8 in
      let text = unsafe utf8.span
      for index in text.indices where text[index] != bytes[range.lowerBound + index] | 0x20 { return false }
      return true
    }
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = TFTP.number
    static let definedIn: StaticString = "RFC 1350 §5"

    static let operation = field("tftp.opcode", "Opcode", .enumeration(TFTP.operationName))
      .means("What the packet does.")
    static let sourceFile = field("tftp.source_file", "Filename", .text)
      .means("The file to read.")
    static let destinationFile = field("tftp.destination_file", "Filename", .text)
      .means("The file to write.")
    static let mode = field("tftp.type", "Mode", .text)
      .means("How the file is sent: octet, as it is; netascii, as text; mail, to a user.")
    static let terminator = field("tftp.terminator", "Terminator", .hexadecimal)
      .means("The zero that ends a text.")
    static let option = group("tftp.option", "Option", isNamedByFirstChild: true)
      .means("A parameter of the transfer, by name and value.", "RFC 2347")
    static let optionName = field("tftp.option.name", "Option Name", .text)
      .means(
        """
        Which option: blksize (RFC 2348), timeout and tsize (RFC 2349), windowsize (RFC 7440), multicast (RFC 2090).
        """, "RFC 2347")
    static let optionValue = field("tftp.option.value", "Option Value", .text, .detail(""))
      .means("The option's value, a number in decimal digits.", "RFC 2347")
    static let block = field("tftp.block", "Block #", .decimal)
      .means("The number of the block, from 1; an answer to options has 0.")
    static let dataLength = field("tftp.data_length", "Data Length", .quantity(.bytes), .detail("len"))
      .means("How long the block is: one shorter than the block size, 512 bytes unless agreed, is the last.")
    static let errorCode = field("tftp.error.code", "ErrorCode", .enumeration(TFTP.errorName))
      .means("What went wrong.")
    static let errorMessage = field("tftp.error.message", "ErrMsg", .text)
      .means("The same in words.")
    static let answers = field("tftp.response_to", "Answers Packet", .decimal)
      .means("The packet that this one answers: the request, or the block that is acknowledged.")
    static let time = field("tftp.time", "Response Time", .duration)
      .means("How long after that packet this one came.")
    static let message = field("tftp.message", "Message", .sentence(TFTP.sentence), .headline)
      .means("What the packet says.")

    static let all = [
      operation, sourceFile, destinationFile, mode, terminator, option, optionName, optionValue, block, dataLength,
      errorCode, errorMessage, answers, time, message,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = TFTP.number

    static let operation = note("tftp.opcode.unknown", .error, "unknown opcode")
      .says("{a} is not assigned: what follows is shown as data.")
    static let unterminated = note("tftp.text.unterminated", .error, "no terminator")
      .says("A zero ends the text; the bytes end before it.")
    static let optionRange = note("tftp.option.range", .warning, "option out of range")
      .says("The value is a number from {a} to {b}.")

    static let all = [operation, unterminated, optionRange]
  }

  @Sendable static func operationName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Read Request"
    case 2: "Write Request"
    case 3: "Data"
    case 4: "Acknowledgment"
    case 5: "Error"
    case 6: "Option Acknowledgment"
    default: nil
    }
  }

  @Sendable static func sentence(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Read Request {tftp.source_file} {tftp.type}"
    case 2: "Write Request {tftp.destination_file} {tftp.type}"
    case 3: "Data block {tftp.block}"
    case 4: "Ack block {tftp.block}"
    case 5: "Error {tftp.error.code}"
    case 6: "Option Ack"
    default: nil
    }
  }

  @Sendable static func errorName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Not defined"
    case 1: "File not found"
    case 2: "Access violation"
    case 3: "Disk full or allocation exceeded"
    case 4: "Illegal TFTP operation"
    case 5: "Unknown transfer ID"
    case 6: "File already exists"
    case 7: "No such user"
    case 8: "Option negotiation failed"
    default: nil
    }
  }
}
