import Packets

/// What a WebSocket frame, or a message that was put together, carries.
enum WebSocketMessage: ProtocolDecoder {
  static let number: UInt16 = 311

  static let spec = ProtocolSpec(
    "websocket.payload", "WebSocket Payload", brief: "WebSocket payload", source: "RFC 6455 §5.6", isRemainder: true)

  /// What bytes are; the hint that a buffer of them comes with.
  enum Kind: UInt32 {
    case text = 1
    case binary = 2
    case close = 8
    case ping = 9
    case pong = 10
    /// A fragment.
    case part = 16
    case compressed = 17
    case unknown = 18
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    read(Kind(rawValue: out.context.takeHint()) ?? .unknown, &cursor, &out)
    return .nothing
  }

  /// Reads all up to the cursor's end.
  static func read(_ kind: Kind, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard !cursor.isAtEnd else { return }
    switch kind {
    case .text: readText(WebSocket.Field.text, &cursor, &out)
    case .binary: cursor.readRest(Data.Field.data, &out)
    case .close: readClose(&cursor, &out)
    case .ping: cursor.readRest(WebSocket.Field.ping, &out)
    case .pong: cursor.readRest(WebSocket.Field.pong, &out)
    case .part: cursor.readRest(WebSocket.Field.part, &out)
    case .compressed: cursor.readRest(WebSocket.Field.compressedData, &out)
    case .unknown: cursor.readRest(WebSocket.Field.unknown, &out)
    }
  }

  private static func readText(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard !cursor.isAtEnd else { return }
    let range = cursor.offset..<cursor.end
    let isCut = cursor.limit.isCut
    let token = cursor.readRest(field, &out)
    guard cursor.knows(range, out), !isCut, !isUTF8(cursor.bytes.extracting(range)) else { return }
    out.note(WebSocket.Note.textInvalid, on: token)
  }

  private static func isUTF8(_ bytes: Span<UInt8>) -> Bool {
    let firstOther = bytes.first(from: 0, to: bytes.count) { ByteMarks.notASCII($0) }
    guard firstOther < bytes.count else { return true }
    return String(validating: [UInt8](copying: bytes), as: UTF8.self) != nil
  }

  private static func readClose(_ cursor: inout Cursor, _ out: inout Dissection) {
    guard cursor.remaining >= 2 else {
      let token = cursor.readRest(WebSocket.Field.unknown, &out)
      return out.note(WebSocket.Note.closeTooShort, on: token)
    }
    let status = cursor.read(WebSocket.Field.status, 16, &out)
    // 1004 to 1006 and 1015 are for programs to tell each other; 3000 to 4999 are for applications.
    switch status.number {
    case 1000...1003, 1007...1014, 3000...4999: break
    default: out.note(WebSocket.Note.statusInvalid, on: status, status.number)
    }
    readText(WebSocket.Field.reason, &cursor, &out)
  }
}
