extension WebSocket {
  enum Field: FieldSet {
    static let setNumber: UInt16 = WebSocket.number
    static let definedIn: StaticString = "RFC 6455 §5.2"

    static let final = field("websocket.fin", "FIN", .enumeration(finalName)).means(
      "Whether the message ends with this frame.")
    static let reserved = field("websocket.rsv", "Reserved", .flags(reservedBit))
      .means("Zero, unless an extension has agreed on another meaning.")
    static let compressed = field("websocket.pmc", "Per-Message Compressed", .enumeration(compressedName))
      .means("RSV1: whether the message is compressed by deflate; said in its first frame.", "RFC 7692 §6")
    static let opcode = field("websocket.opcode", "Opcode", .enumeration(WebSocketOpcode.name), .headline)
      .means("What the payload is: a message's first frame says text or binary.")
    static let mask = field("websocket.mask", "MASK", .enumeration(maskName))
      .means("Whether the payload is masked: every frame of a client is, none of a server.")
    static let length = field("websocket.payload_length", "Payload Length", .decimal)
      .means("How long the payload is, up to 125 bytes; 126 or 127 where more bytes say it.")
      .limits("the frame's payload length ends it here")
    static let length16 = field("websocket.payload_length_ext_16", "Extended Payload Length", .quantity(.bytes))
      .means("How long the payload is, in 16 bits.").limits("the frame's payload length ends it here")
    static let length64 = field("websocket.payload_length_ext_64", "Extended Payload Length", .quantity(.bytes))
      .means("How long the payload is, in 64 bits.").limits("the frame's payload length ends it here")
    static let maskingKey = field("websocket.masking_key", "Masking-key", .bytes)
      .means(
        "Four random bytes, over and over: each payload byte is combined with one by exclusive or.", "RFC 6455 §5.3")
    static let maskedPayload = field("websocket.masked_payload", "Masked Payload", .bytes)
      .means("The payload as it was sent; what it is stands in a buffer of its own.", "RFC 6455 §5.3")
    static let fragmentCount = field("websocket.fragment.count", "Fragments", .decimal)
      .means("Of how many frames the message was put together.", "RFC 6455 §5.4")
    static let fragment = field("websocket.fragment", "Fragment in Packet", .decimal)
      .means("A packet that has a frame of the message.", "RFC 6455 §5.4")
    static let wholeLength = field("websocket.reassembled.length", "Message Length", .quantity(.bytes))
      .means("How long the message is that was put together.", "RFC 6455 §5.4")

    static let text = field("websocket.payload.text", "Text", .text, .detail(""))
      .means("A message of text, in UTF-8.", "RFC 6455 §5.6")
    static let part = field("websocket.payload.continue", "Part of a Message", .bytes)
      .means("A fragment; the whole is shown in the frame that ends the message.", "RFC 6455 §5.4")
    static let compressedData = field("websocket.payload.compressed", "Compressed Data", .bytes)
      .means(
        "A message as deflate has it, without the four bytes at the end that are always the same.", "RFC 7692 §7.2.1")
    static let status = field(
      "websocket.payload.close.status_code", "Status Code", .enumeration(WebSocketCloseCode.name), .detail("")
    )
    .means("Why the connection is closed.", "RFC 6455 §5.5.1, §7.4")
    static let reason = field("websocket.payload.close.reason", "Reason", .text, .detail(""))
      .means("The same in words, for people.", "RFC 6455 §5.5.1")
    static let ping = field("websocket.payload.ping", "Ping Data", .bytes)
      .means("Bytes that the answer must have too.", "RFC 6455 §5.5.2")
    static let pong = field("websocket.payload.pong", "Pong Data", .bytes)
      .means("The bytes of the ping that is answered.", "RFC 6455 §5.5.3")
    static let unknown = field("websocket.payload.unknown", "Payload", .bytes)
      .means("The payload of a frame of a kind that is not known.")

    static let all = [
      final, reserved, compressed, opcode, mask, length, length16, length64, maskingKey, maskedPayload, fragmentCount,
      fragment, wholeLength, text, part, compressedData, status, reason, ping, pong, unknown,
    ]

    @Sendable private static func finalName(_ bit: UInt64) -> StaticString? {
      bit == 0 ? "message continues" : "message ends"
    }
    @Sendable private static func compressedName(_ bit: UInt64) -> StaticString? {
      bit == 0 ? "not compressed" : "compressed"
    }
    @Sendable private static func maskName(_ bit: UInt64) -> StaticString? { bit == 0 ? "not masked" : "masked" }

    @Sendable private static func reservedBit(_ weight: Int) -> StaticString? {
      switch weight {
      case 0: "RSV3"
      case 1: "RSV2"
      case 2: "RSV1"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = WebSocket.number

    static let maskMissing = note("websocket.mask_missing", .error, "client frame not masked")
      .says("A client must mask its frames: the server must close the connection (RFC 6455 §5.1).")
    static let maskForbidden = note("websocket.mask_forbidden", .error, "server frame masked")
      .says("A server must not mask its frames: the client must close the connection (RFC 6455 §5.1).")
    static let maskingKeyZero = note("websocket.masking_key_zero", .warning, "masking key is zero")
      .says(
        "Masks nothing: a key must be unpredictable, so that a page cannot choose what stands on the wire (RFC 6455 §5.3)."
      )
    static let reservedBits = note("websocket.rsv_set", .error, "reserved bits set")
      .says("No extension was agreed on that gives these bits a meaning here: the connection fails (RFC 6455 §5.2).")
    static let opcodeReserved = note("websocket.opcode_reserved", .error, "unknown opcode")
      .says("Opcode {a} is not assigned: the connection fails (RFC 6455 §5.2).")
    static let controlFragmented = note("websocket.control_fragmented", .error, "fragmented control frame")
      .says("A control frame must be whole: FIN is missing (RFC 6455 §5.5).")
    static let controlTooLong = note("websocket.control_too_long", .error, "control frame too long")
      .says("A control frame has 125 bytes of payload at most (RFC 6455 §5.5).")
    static let lengthNotMinimal = note("websocket.length_not_minimal", .warning, "length not minimal")
      .says("{a} would fit in a shorter form, which must be used (RFC 6455 §5.2).")
    static let lengthTopBit = note("websocket.length_top_bit", .error, "absurd length")
      .says("The highest bit of 64 must be zero (RFC 6455 §5.2).")
    static let continuationAlone = note("websocket.continuation_alone", .warning, "nothing to continue")
      .says(
        "No message is open that this frame could go on with: its beginning is missing, or there is none (RFC 6455 §5.4)."
      )
    static let messageInterrupted = note("websocket.message_interrupted", .error, "message interrupted")
      .says("A message begins before the one before it has ended (RFC 6455 §5.4).")
    static let frameAfterClose = note("websocket.frame_after_close", .error, "frame after Close")
      .says("After its Close frame an end must send no more (RFC 6455 §5.5.1).")
    static let textInvalid = note("websocket.text_invalid", .error, "not UTF-8")
      .says("Text must be UTF-8: the connection fails with status 1007 (RFC 6455 §8.1).")
    static let statusInvalid = note("websocket.status_code_invalid", .error, "invalid status code")
      .says("{a} must not be sent in a Close frame (RFC 6455 §7.4).")
    static let closeTooShort = note("websocket.close_too_short", .error, "half a status code")
      .says("A Close frame's payload is empty, or begins with a status code of 2 bytes (RFC 6455 §5.5.1).")
    static let messageContinues = note("websocket.message_continues", .chat, "message continues")
      .says("{a:bytes} of the message are here; it goes on in another frame (RFC 6455 §5.4).")
    static let messageTooLong = note("websocket.message_too_long", .note, "message too long")
      .says("Longer than {a:bytes}: it is not put together.")
    static let compressionDamaged = note("websocket.decompression.failed.expert", .warning, "decompression failed")
      .says("The compressed data are damaged, or refer to messages that are not there (RFC 7692 §7.2.2).")
    static let compressionTooLong = note("websocket.decompression_too_long", .note, "message too long")
      .says("More than {a:bytes} come of it: the rest is not decompressed.")
    static let tooManyInflaters = note("websocket.too_many_compressed", .note, "not decompressed")
      .says("{a} other directions of connections are being decompressed already.")
    static let noRoom = note("websocket.no_room", .note, "not shown")
      .says("The packet has no room for another buffer: what the message carries is not shown.")

    static let all = [
      maskMissing, maskForbidden, maskingKeyZero, reservedBits, opcodeReserved, controlFragmented, controlTooLong,
      lengthNotMinimal, lengthTopBit, continuationAlone, messageInterrupted, frameAfterClose, textInvalid,
      statusInvalid, closeTooShort, messageContinues, messageTooLong, compressionDamaged, compressionTooLong,
      tooManyInflaters, noRoom,
    ]
  }
}
