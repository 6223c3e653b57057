extension WebSocket {
  /// A frame's header, as far as it is there.
  struct Header {
    var isFinal = false
    var reserved: UInt64 = 0
    var opcode: UInt64 = 0
    var isMasked = false
    /// How long the payload is; negative where that is not known.
    var length = -1
    var key: UInt32?
    /// Whether all of the header is there and known.
    var isWhole = false
    /// The fields that notes hang on.
    var finalField = 0
    var reservedField = 0
    var opcodeField = 0
    var maskField = 0
    var lengthField = 0

    var isControl: Bool { WebSocketOpcode.isControl(opcode) }
    /// RSV1 of a message's first frame says that it is compressed, RFC 7692 §6.
    var isCompressed: Bool { reserved & 4 != 0 && !isControl && opcode != WebSocketOpcode.continuation }
  }

  static func readHeader(
    _ memory: WebSocketConversation, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Header {
    var header = Header()
    let start = cursor.bitPosition
    let final = cursor.read(Field.final, 1, &out)
    let reserved = cursor.read(Field.reserved, 3, &out)
    if reserved.isKnown, memory.mayCompress {
      out.reading(Field.compressed, atBit: start + 1, bits: 1, value: reserved.bits(2))
    }
    let opcode = cursor.read(Field.opcode, 4, &out)
    let mask = cursor.read(Field.mask, 1, &out)
    var length = cursor.read(Field.length, 7, &out)
    var limit = Limit.field(Field.length)
    let isShort = length.number < 126
    switch length.number {
    case 126:
      length = cursor.read(Field.length16, 16, &out)
      limit = .field(Field.length16)
      if length.number < 126 { out.note(Note.lengthNotMinimal, on: length) }
    case 127:
      length = cursor.read(Field.length64, 64, &out)
      limit = .field(Field.length64)
      if length.number < 65_536 { out.note(Note.lengthNotMinimal, on: length) }
      if length.number >> 63 != 0 { out.note(Note.lengthTopBit, on: length) }
    default: break
    }
    let keyStart = cursor.offset
    if mask.number == 1 {
      let key = cursor.readBytes(Field.maskingKey, 4, &out)
      if key.isKnown, !cursor.isShort { header.key = word(at: keyStart, cursor.bytes) }
      if header.key == 0 { out.note(Note.maskingKeyZero, on: key) }
    }
    (header.isFinal, header.isMasked) = (final.number == 1, mask.number == 1)
    (header.reserved, header.opcode) = (reserved.number, opcode.number)
    (header.finalField, header.reservedField, header.opcodeField) = (final.field, reserved.field, opcode.field)
    (header.maskField, header.lengthField) = (mask.field, length.field)
    guard length.isKnown, !cursor.isShort else { return header }
    header.isWhole = final.isKnown && opcode.isKnown && (header.key != nil || mask.isKnown && !header.isMasked)
    if header.isControl, !isShort || length.number > 125 { out.note(Note.controlTooLong, on: length) }
    guard length.number >> 62 == 0 else { return header }
    header.length = length.value
    cursor.narrow(by: length, from: cursor.offset, limit, else: Data.Note.lengthBeyondEnd, &out)
    return header
  }

  private static func word(at start: Int, _ bytes: Span<UInt8>) -> UInt32 {
    var word: UInt32 = 0
    for index in start..<start &+ 4 { word = word << 8 | UInt32(bytes[index]) }
    return word
  }
}

extension WebSocket.Header {
  /// Says what is wrong with the header, as part of the conversation.
  func check(_ side: WebSocketSide, _ memory: WebSocketConversation, _ out: inout Dissection) {
    guard isWhole else { return }
    typealias Note = WebSocket.Note
    if let isFromClient = memory.isFromClient(side), isFromClient != isMasked {
      out.note(isFromClient ? Note.maskMissing : Note.maskForbidden, on: maskField)
    }
    let allowed: UInt64 = memory.mayCompress && !isControl && opcode != WebSocketOpcode.continuation ? 4 : 0
    if reserved & ~allowed != 0, !memory.hasOtherExtensions { out.note(Note.reservedBits, on: reservedField) }
    if WebSocketOpcode.name(opcode) == nil { out.note(Note.opcodeReserved, on: opcodeField, opcode) }
    if isControl, !isFinal { out.note(Note.controlFragmented, on: finalField) }
    if side.isClosed { out.note(Note.frameAfterClose, on: opcodeField) }
    guard !isControl else { return }
    if opcode == WebSocketOpcode.continuation, !side.isOpen {
      out.note(Note.continuationAlone, on: opcodeField)
    } else if opcode != WebSocketOpcode.continuation, side.isOpen {
      out.note(Note.messageInterrupted, on: opcodeField)
    }
  }
}
