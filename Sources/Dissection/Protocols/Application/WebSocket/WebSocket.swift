/// The WebSocket Protocol, RFC 6455, with messages compressed as RFC 7692 has it: frames on a connection that began as
/// HTTP.
///
///     |F|R|R|R| opcode|M| Payload len |    Extended payload length    |
///     |I|S|S|S|  (4)  |A|     (7)     |             (16/64)           |
///     |N|V|V|V|       |S|             |   (if payload len==126/127)   |
///     |     Masking-key, if MASK set to 1     |     Payload Data      |
///
/// A frame is a unit. What a message carries is shown in the frame that ends it: in the frame's own bytes where they are
/// in clear, else in buffers: unmasked, put together, decompressed.
enum WebSocket: ProtocolDecoder {
  static let number: UInt16 = 310

  static let spec = ProtocolSpec(
    "websocket", "WebSocket", brief: "WebSocket", source: "RFC 6455, RFC 7692", fields: [Field.self],
    notes: [Note.self])

  static var isFramed: Bool { true }

  /// A header tells its frame's length in its first 2 to 10 bytes.
  static func frame(_ cursor: borrowing Cursor, _ out: borrowing Dissection) -> Framing {
    guard let second = cursor.peek(1) else { return .needMore }
    let mask = second & 0x80 != 0 ? 4 : 0
    switch second & 0x7f {
    case 126:
      guard let length = cursor.peek16(2) else { return .needMore }
      return .unit(4 + mask + Int(length))
    case 127:
      guard cursor.remaining >= 10 else { return .needMore }
      var length: UInt64 = 0
      for distance in 2..<10 { length = length << 8 | UInt64(cursor.peek(distance) ?? 0) }
      return length < absurdLength ? .unit(10 + mask + Int(length)) : .untilEnd
    case let length: return .unit(2 + mask + Int(length))
    }
  }

  /// A length that no frame has.
  private static let absurdLength: UInt64 = 1 << 62

  /// A frame's first bytes: an opcode that there is, and no length that a control frame cannot have.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let first = cursor.peek(), let second = cursor.peek(1) else { return cursor.isAtEnd ? .no : .tooShort }
    let opcode = UInt64(first & 0x0f)
    guard first & 0x30 == 0, WebSocketOpcode.name(opcode) != nil else { return .no }
    if WebSocketOpcode.isControl(opcode), first & 0xc0 != 0x80 || second & 0x7f > 125 { return .no }
    return .maybe
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let outer = cursor.extent
    let memory = out.openWebSocket()
    let header = readHeader(memory, &cursor, &out)
    let side = memory.side(of: header, isFromLower: out.stream?.isFromLower)
    let payload = cursor.offset..<cursor.end
    var bytes: [UInt8]?
    if cursor.knows(payload, out), !cursor.isShort {
      header.check(side, memory, &out)
      if let key = header.key { bytes = unmask(cursor.bytes.extracting(payload), key) }
    }
    let kind = side.kind(of: header)
    if let bytes {
      cursor.readRest(Field.maskedPayload, &out)
      add(Buffer(name: "Unmasked data", bytes: bytes, pieces: []), as: kind, &out)
    } else if header.isMasked {
      cursor.readRest(Field.maskedPayload, &out)
    } else {
      WebSocketMessage.read(kind, &cursor, &out)
    }
    if header.isWhole, payload.count == header.length {
      let unmasked = bytes ?? [UInt8](copying: cursor.bytes.extracting(payload))
      take(unmasked, of: header, side, memory, &out)
    }
    cursor.restore(outer)
    return cursor.isAtEnd ? .nothing : .known(id)
  }

  /// Undoes the masking, RFC 6455 §5.3.
  static func unmask(_ bytes: Span<UInt8>, _ key: UInt32) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for index in bytes.indices {
      result.append(bytes[index] ^ UInt8(truncatingIfNeeded: key >> UInt32(24 &- 8 &* (index & 3))))
    }
    return result
  }

  /// Adds a buffer, which is read as such a payload.
  static func add(_ buffer: Buffer, as kind: WebSocketMessage.Kind, _ out: inout Dissection) {
    guard !buffer.bytes.isEmpty else { return }
    out.context.hint = kind.rawValue
    if !out.add(buffer, as: .known(WebSocketMessage.id)) { out.note(Note.noRoom) }
    out.context.hint = 0
  }
}

/// The opcodes of frames, RFC 6455 §5.2: IANA "WebSocket Opcode Registry", as of 2025-09.
enum WebSocketOpcode {
  static let continuation: UInt64 = 0
  static let text: UInt64 = 1
  static let binary: UInt64 = 2
  static let close: UInt64 = 8
  static let ping: UInt64 = 9
  static let pong: UInt64 = 10

  static func isControl(_ opcode: UInt64) -> Bool { opcode & 8 != 0 }

  @Sendable static func name(_ opcode: UInt64) -> StaticString? {
    switch opcode {
    case continuation: "Continuation"
    case text: "Text"
    case binary: "Binary"
    case close: "Connection Close"
    case ping: "Ping"
    case pong: "Pong"
    default: nil
    }
  }
}
