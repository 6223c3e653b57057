/// Frames put together into messages, RFC 6455 §5.4, and messages decompressed, RFC 7692 §6.2.
extension WebSocket {
  /// Takes a frame's payload up into its message; where the frame ends it, the message is shown.
  static func take(
    _ payload: [UInt8], of header: Header, _ side: WebSocketSide, _ memory: WebSocketConversation,
    _ out: inout Dissection
  ) {
    if header.isControl {
      if header.opcode == WebSocketOpcode.close { side.isClosed = true }
      return
    }
    let isFirst = header.opcode != WebSocketOpcode.continuation
    guard isFirst ? WebSocketOpcode.name(header.opcode) != nil : side.isOpen else { return }
    if isFirst {
      if header.isFinal, !header.isCompressed, !side.isOpen { return }
      side.begin(header, out.conversations?.webSockets ?? WebSocketBudget())
    }
    side.append(payload, of: out.context.packetNumber)
    guard header.isFinal else {
      out.note(Note.messageContinues, on: header.finalField, UInt64(side.bytes.count))
      return
    }
    finish(side, header, &out)
  }

  private static func finish(_ side: WebSocketSide, _ header: Header, _ out: inout Dissection) {
    let message = side.finish()
    if side.isTooLong {
      out.note(Note.messageTooLong, on: header.finalField, UInt64(WebSocketSide.longestMessage))
      return
    }
    let kind: WebSocketMessage.Kind = side.opcode == WebSocketOpcode.text ? .text : .binary
    if side.packets.count > 1 {
      out.derive(Field.fragmentCount, side.packets.count)
      for packet in side.packets where packet > 0 && out.hasRoom { out.derive(Field.fragment, packet) }
      out.derive(Field.wholeLength, message.count)
      let buffer = Buffer(name: "Reassembled WebSocket message", bytes: message, pieces: [])
      add(buffer, as: side.isCompressed ? .compressed : kind, &out)
    }
    guard side.isCompressed, !message.isEmpty else { return }
    guard let decoded = side.inflate(message) else {
      out.note(Note.tooManyInflaters, on: header.opcodeField, UInt64(WebSocketBudget.mostInflaters))
      return
    }
    switch decoded.outcome {
    case .whole: break
    case .tooLong:
      out.note(Note.compressionTooLong, on: header.opcodeField, UInt64(WebSocketSide.longestMessage))
    default: out.note(Note.compressionDamaged, on: header.opcodeField)
    }
    let isWhole = decoded.outcome == .whole
    add(
      Buffer(name: "Decompressed WebSocket message", bytes: decoded.bytes, pieces: []), as: isWhole ? kind : .binary,
      &out)
  }
}
