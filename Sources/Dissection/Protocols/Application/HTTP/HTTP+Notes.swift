extension HTTP {
  enum Note: NoteSet {
    static let setNumber: UInt16 = HTTP.number

    // Lines
    static let emptyLineBeforeMessage = note("http.leading_crlf", .note, "empty line before the message")
      .says("An empty line where a message should begin; a server is to skip it (RFC 9112 §2.2).")
    static let startLineCut = note("http.start_line_cut", .chat, "message continues")
      .says("The bytes end within the first line; the rest follows later, or was not captured.")
    static let headerSectionCut = note("http.header_section_cut", .chat, "message continues")
      .says("The bytes end within the header section; the rest follows later, or was not captured.")
    static let bareLineFeed = note("http.bare_line_feed", .warning, "bare line feed")
      .says(
        """
        A line ends with a line feed alone. A recipient may accept that, and others do not, so that they find other lines \
        (RFC 9112 §2.2). Said once a message.
        """)
    static let bareCarriageReturn = note("http.bare_carriage_return", .warning, "bare carriage return")
      .says(
        """
        A carriage return without a line feed: to be rejected, or taken for a blank (RFC 9112 §2.2). Recipients that \
        differ in that can be played against each other.
        """)
    static let controlCharacter = note("http.control_character", .warning, "control character")
      .says(
        """
        Holds the control character 0x{a:x2}, which no line may have: to be rejected, or taken for a blank (RFC 9110 \
        §5.5).
        """)
    // Start line
    static let methodUnregistered = note("http.method_unregistered", .note, "unregistered method")
      .says("The method is in use, but not in IANA's registry (RFC 9110 §16.1).")
    static let separatorNotOneSpace = note("http.separator_not_one_space", .warning, "not one space")
      .says("Exactly one space belongs between the parts of the line, and none after them (RFC 9112 §3, §4).")
    static let targetMissing = note("http.target_missing", .warning, "no target")
      .says("The request has no target after its method: servers answer with 400 Bad Request (RFC 9112 §3).")
    static let targetWhitespace = note("http.target_whitespace", .warning, "blank in the target")
      .says("A target cannot hold a blank: servers answer with 400 Bad Request (RFC 9112 §3.2).")
    static let targetFragment = note("http.target_fragment", .warning, "fragment in the target")
      .says("The part after # stays with the client and is not sent (RFC 9110 §7.1).")
    static let targetInvalidCharacter = note(
      "http.target_invalid_character", .warning, "invalid character in the target"
    )
    .says("Holds the byte 0x{a:x2}, which a URI must have percent-encoded (RFC 3986 §2, RFC 9112 §3.2).")
    static let targetPercentEncoding = note("http.target_percent_encoding", .warning, "bad percent-encoding")
      .says("A percent sign is not followed by two hexadecimal digits (RFC 3986 §2.1).")
    static let targetAsterisk = note("http.target_asterisk", .warning, "invalid target")
      .says("Only OPTIONS has an asterisk for its target (RFC 9112 §3.2.4).")
    static let targetNotAuthority = note("http.target_not_authority", .warning, "invalid target")
      .says("CONNECT has a host and a port for its target (RFC 9112 §3.2.3).")
    static let targetNoForm = note("http.target_no_form", .warning, "invalid target")
      .says("Neither a path, which begins with a slash, nor a whole URI with its scheme (RFC 9112 §3.2).")
    static let versionMissing = note("http.version_missing", .note, "no version")
      .says("Without a version this is a request of HTTP/0.9, which has no header (RFC 1945 §5).")
    static let versionInvalid = note("http.version_invalid", .warning, "invalid version")
      .says("A version is HTTP, in capitals, a slash, and two digits with a point between them (RFC 9112 §2.3).")
    static let versionUnsupported = note("http.version_unsupported", .warning, "unsupported version")
      .says("Major version {a} is not written like this: a message in this form is of version 1 (RFC 9110 §2.5).")
    static let statusCodeInvalid = note("http.status_code_invalid", .warning, "invalid status code")
      .says("A status code is three digits (RFC 9112 §4).")
    static let statusCodeOutOfRange = note("http.status_code_out_of_range", .warning, "invalid status code")
      .says("Status codes go from 100 to 599; a client takes {a} for a server's error (RFC 9110 §15).")
    static let statusCodeUnregistered = note("http.status_code_unregistered", .note, "unregistered status code")
      .says("{a} is not in IANA's registry; a client treats it as the first code of its class (RFC 9110 §15).")
    static let separatorBeforeReasonMissing = note(
      "http.separator_before_reason_missing", .note, "no space after the status code"
    )
    .says("A space belongs after the status code even where no phrase follows (RFC 9112 §4).")
    // Header section
    static let lineBeforeFirstField = note("http.line_before_first_field", .warning, "blank before the first field")
      .says(
        """
        A line that begins with a blank would continue a field, and there is none before it: to be rejected or \
        skipped (RFC 9112 §2.2).
        """)
    static let colonMissing = note("http.colon_missing", .warning, "no colon")
      .says("A line without a colon is no header field; the message is to be rejected (RFC 9112 §5).")
    static let nameEmpty = note("http.name_empty", .warning, "empty field name")
      .says("A field's name has at least one character; the message is to be rejected (RFC 9112 §5).")
    static let nameInvalidCharacter = note("http.bad_header_name", .warning, "invalid field name")
      .says("A field's name cannot hold the byte 0x{a:x2}; the message is to be rejected (RFC 9110 §5.1).")
    static let whitespaceBeforeColon = note("http.whitespace_before_colon", .warning, "blank before the colon")
      .says(
        """
        A server must answer 400 Bad Request, a proxy must take it out of a response (RFC 9112 §5.1). Recipients that \
        differ in that can be played against each other.
        """)
    static let obsoleteFold = note("http.obsolete_fold", .warning, "folded value")
      .says(
        """
        The value goes on in a line that begins with a blank. That is obsolete: a server is to reject it, or to put \
        spaces there (RFC 9112 §5.2).
        """)
    static let hostMissing = note("http.host_missing", .warning, "no Host")
      .says("A request of HTTP/1.1 without a Host field must be answered with 400 Bad Request (RFC 9112 §3.2).")
    static let hostRepeated = note("http.host_repeated", .warning, "repeated Host")
      .says("A request with more than one Host field must be answered with 400 Bad Request (RFC 9112 §3.2).")
    static let hostInvalid = note("http.host_invalid", .warning, "invalid Host")
      .says("Not a host, with a colon and a port or without: to be answered with 400 Bad Request (RFC 9112 §3.2).")
    // Where the body ends
    static let contentLengthInvalid = note("http.content_length_invalid", .warning, "invalid Content-Length")
      .says("Not a decimal number: where the message ends cannot be told, and it must be rejected (RFC 9112 §6.3).")
    static let contentLengthOverflow = note("http.content_length_overflow", .warning, "absurd Content-Length")
      .says("A number beyond 64 bits: a recipient must guard against overflow (RFC 9110 §8.6).")
    static let contentLengthRepeated = note("http.content_length_repeated", .warning, "repeated Content-Length")
      .says("The same number more than once: to be rejected, or taken once (RFC 9110 §8.6).")
    static let contentLengthConflict = note("http.content_length_conflict", .warning, "conflicting Content-Length")
      .says(
        """
        Says {a}, where {b} was said before: where the message ends cannot be told, and it must be rejected (RFC 9112 \
        §6.3).
        """)
    static let contentLengthIgnored = note("http.te_and_length", .warning, "Content-Length and Transfer-Encoding")
      .says(
        """
        Both tell where the body ends. The Transfer-Encoding counts; such a message may be an attempt to smuggle a \
        request past a proxy (RFC 9112 §6.3).
        """)
    static let contentLengthForbidden = note("http.content_length_forbidden", .warning, "Content-Length forbidden")
      .says("A response {a} must not have a Content-Length (RFC 9110 §8.6).")
    static let transferEncodingForbidden = note(
      "http.transfer_encoding_forbidden", .warning, "Transfer-Encoding forbidden"
    )
    .says("A response {a} must not have a Transfer-Encoding (RFC 9112 §6.1).")
    static let transferEncodingInHTTP10 = note(
      "http.transfer_encoding_in_http10", .warning, "Transfer-Encoding in HTTP/1.0"
    )
    .says(
      """
      HTTP/1.0 has no transfer codings: the framing is to be taken for faulty, and the connection closed (RFC 9112 \
      §6.1).
      """)
    static let transferCodingUnknown = note("http.te_unknown", .warning, "unknown transfer coding")
      .says(
        "A server is to answer a transfer coding that it does not understand with 501 Not Implemented (RFC 9112 §6.1).")
    static let chunkedNotLast = note("http.chunked_not_last", .warning, "chunked is not last")
      .says(
        """
        Where the last transfer coding is not chunked, a request must be rejected, and a response lasts until the \
        connection closes (RFC 9112 §6.3).
        """)
    static let chunkedTwice = note("http.chunked_twice", .warning, "chunked twice")
      .says("The chunked coding must not be applied more than once (RFC 9112 §6.1).")
    // Body
    static let otherProtocolFollows = note("http.other_protocol_follows", .chat, "protocol switched")
      .says("What follows the message is of the protocol that was agreed on.")
    static let bytesBehindMessage = note("http.bytes_behind_message", .warning, "bytes after the message")
      .says("{a:bytes} after the end of a message, which begin no other: they belong to none (RFC 9112 §6.3, §9.2).")
    static let fieldForbiddenInTrailer = note(
      "http.field_forbidden_in_trailer", .warning, "field forbidden in a trailer"
    )
    .says("A field that says where the message ends, or where it goes, comes too late here (RFC 9110 §6.5.1).")

    static let all = [
      emptyLineBeforeMessage, startLineCut, headerSectionCut, bareLineFeed, bareCarriageReturn, controlCharacter,
      methodUnregistered, separatorNotOneSpace, targetMissing, targetWhitespace, targetFragment, targetInvalidCharacter,
      targetPercentEncoding, targetAsterisk, targetNotAuthority, targetNoForm, versionMissing, versionInvalid,
      versionUnsupported, statusCodeInvalid, statusCodeOutOfRange, statusCodeUnregistered, separatorBeforeReasonMissing,
      lineBeforeFirstField, colonMissing, nameEmpty, nameInvalidCharacter, whitespaceBeforeColon, obsoleteFold,
      hostMissing, hostRepeated, hostInvalid, contentLengthInvalid, contentLengthOverflow, contentLengthRepeated,
      contentLengthConflict, contentLengthIgnored, contentLengthForbidden, transferEncodingForbidden,
      transferEncodingInHTTP10, transferCodingUnknown, chunkedNotLast, chunkedTwice, otherProtocolFollows,
      bytesBehindMessage, fieldForbiddenInTrailer,
    ]
  }
}
