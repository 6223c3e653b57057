extension HTTP.Note {
  var framingSpec: NoteSpec {
    switch self {
    case .contentLengthInvalid:
      NoteSpec(
        .warning, "invalid Content-Length",
        "Not a decimal number: where the message ends cannot be told, and it must be rejected (RFC 9112 §6.3).")
    case .contentLengthOverflow:
      NoteSpec(
        .warning, "absurd Content-Length",
        "A number beyond 64 bits: a recipient must guard against overflow (RFC 9110 §8.6).")
    case .contentLengthRepeated:
      NoteSpec(
        .note, "repeated Content-Length",
        "The same number more than once: to be rejected, or taken once (RFC 9110 §8.6).")
    case .contentLengthConflict:
      NoteSpec(
        .warning, "conflicting Content-Length",
        """
        Says {a}, where {b} was said before: where the message ends cannot be told, and it must be rejected (RFC \
        9112 §6.3).
        """)
    case .contentLengthIgnored:
      NoteSpec(
        .warning, "Content-Length and Transfer-Encoding",
        """
        Both tell where the body ends. The Transfer-Encoding counts; such a message may be an attempt to smuggle a \
        request past a proxy (RFC 9112 §6.3).
        """)
    case .contentLengthForbidden:
      NoteSpec(.warning, "Content-Length forbidden", "A response {a} must not have a Content-Length (RFC 9110 §8.6).")
    case .transferEncodingForbidden:
      NoteSpec(
        .warning, "Transfer-Encoding forbidden", "A response {a} must not have a Transfer-Encoding (RFC 9112 §6.1).")
    case .transferEncodingInHTTP10:
      NoteSpec(
        .warning, "Transfer-Encoding in HTTP/1.0",
        """
        HTTP/1.0 has no transfer codings: the framing is to be taken for faulty, and the connection closed (RFC 9112 \
        §6.1).
        """)
    case .transferCodingUnknown:
      NoteSpec(
        .warning, "unknown transfer coding",
        "A server is to answer a transfer coding that it does not understand with 501 Not Implemented (RFC 9112 §6.1).")
    case .chunkedNotLast:
      NoteSpec(
        .warning, "chunked is not last",
        """
        Where the last transfer coding is not chunked, a request must be rejected, and a response lasts until the \
        connection closes (RFC 9112 §6.3).
        """)
    default:
      NoteSpec(.warning, "chunked twice", "The chunked coding must not be applied more than once (RFC 9112 §6.1).")
    }
  }

  var bodySpec: NoteSpec {
    switch self {
    case .bodyLengthUnknown:
      NoteSpec(
        .warning, "unknown length", "Where the body ends cannot be told; it is shown up to the end of the bytes.")
    case .bodyContinues:
      NoteSpec(.chat, "body continues", "{a:bytes} of {b} are here; the rest follows later, or was not captured.")
    case .bodyUntilClose:
      NoteSpec(.chat, "until close", "No length is given: the body lasts until the connection closes (RFC 9112 §6.3).")
    case .otherProtocolFollows:
      NoteSpec(.chat, "protocol switched", "What follows the message is of the protocol that was agreed on.")
    case .bytesBehindMessage:
      NoteSpec(
        .note, "bytes behind the message", "{a:bytes} follow the end of the message, and begin no other message.")
    case .chunkSizeInvalid:
      NoteSpec(
        .warning, "invalid chunk size", "Not a hexadecimal number: where the body ends cannot be told (RFC 9112 §7.1).")
    case .chunkSizeOverflow:
      NoteSpec(
        .warning, "absurd chunk size",
        "A number beyond 64 bits: a recipient must guard against overflow (RFC 9112 §7.1).")
    case .chunkSizeWhitespace:
      NoteSpec(
        .warning, "blank around the chunk size",
        "No blank belongs around a chunk's size, but before and behind the semicolon of an extension (RFC 9112 §7.1).")
    case .chunkContinues:
      NoteSpec(
        .chat, "chunk continues", "{a:bytes} of the chunk's {b} are here; the rest follows later, or was not captured.")
    case .chunkBoundaryMissing:
      NoteSpec(
        .warning, "chunk does not end",
        "A line end belongs behind the chunk's data: the size, or the data, is wrong (RFC 9112 §7.1).")
    case .chunkedBodyContinues:
      NoteSpec(
        .chat, "body continues",
        "The bytes end before the last chunk and the empty line; the rest follows later, or was not captured.")
    default:
      NoteSpec(
        .warning, "field forbidden in a trailer",
        "A field that says where the message ends, or where it goes, comes too late here (RFC 9110 §6.5.1).")
    }
  }
}
