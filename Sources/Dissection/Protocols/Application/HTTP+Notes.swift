extension HTTP {
  enum Note: UInt8, NoteSet {
    // Lines
    case emptyLineBeforeMessage
    case startLineCut
    case headerSectionCut
    case bareLineFeed
    case bareCarriageReturn
    case controlCharacter
    // Start line
    case methodUnregistered
    case separatorNotOneSpace
    case targetMissing
    case targetWhitespace
    case targetFragment
    case targetInvalidCharacter
    case targetPercentEncoding
    case targetAsterisk
    case targetNotAuthority
    case targetNoForm
    case versionMissing
    case versionInvalid
    case versionUnsupported
    case statusCodeInvalid
    case statusCodeOutOfRange
    case statusCodeUnregistered
    case separatorBeforeReasonMissing
    // Header section
    case lineBeforeFirstField
    case colonMissing
    case nameEmpty
    case nameInvalidCharacter
    case whitespaceBeforeColon
    case obsoleteFold
    case hostMissing
    case hostRepeated
    case hostInvalid
    // Where the body ends
    case contentLengthInvalid
    case contentLengthOverflow
    case contentLengthRepeated
    case contentLengthConflict
    case contentLengthIgnored
    case contentLengthForbidden
    case transferEncodingForbidden
    case transferEncodingInHTTP10
    case transferCodingUnknown
    case chunkedNotLast
    case chunkedTwice
    // Body
    case bodyLengthUnknown
    case bodyContinues
    case bodyUntilClose
    case otherProtocolFollows
    case bytesBehindMessage
    case chunkSizeInvalid
    case chunkSizeOverflow
    case chunkSizeWhitespace
    case chunkContinues
    case chunkBoundaryMissing
    case chunkedBodyContinues
    case fieldForbiddenInTrailer

    static let family = Family.http

    var spec: NoteSpec {
      switch self {
      case .emptyLineBeforeMessage, .startLineCut, .headerSectionCut, .bareLineFeed, .bareCarriageReturn,
        .controlCharacter:
        lineSpec
      case .methodUnregistered, .separatorNotOneSpace, .targetMissing, .targetWhitespace, .targetFragment,
        .targetInvalidCharacter, .targetPercentEncoding, .targetAsterisk, .targetNotAuthority, .targetNoForm,
        .versionMissing, .versionInvalid, .versionUnsupported, .statusCodeInvalid, .statusCodeOutOfRange,
        .statusCodeUnregistered, .separatorBeforeReasonMissing:
        startLineSpec
      case .lineBeforeFirstField, .colonMissing, .nameEmpty, .nameInvalidCharacter, .whitespaceBeforeColon,
        .obsoleteFold, .hostMissing, .hostRepeated, .hostInvalid:
        headerSpec
      case .contentLengthInvalid, .contentLengthOverflow, .contentLengthRepeated, .contentLengthConflict,
        .contentLengthIgnored, .contentLengthForbidden, .transferEncodingForbidden, .transferEncodingInHTTP10,
        .transferCodingUnknown, .chunkedNotLast, .chunkedTwice:
        framingSpec
      case .bodyLengthUnknown, .bodyContinues, .bodyUntilClose, .otherProtocolFollows, .bytesBehindMessage,
        .chunkSizeInvalid, .chunkSizeOverflow, .chunkSizeWhitespace, .chunkContinues, .chunkBoundaryMissing,
        .chunkedBodyContinues, .fieldForbiddenInTrailer:
        bodySpec
      }
    }
  }
}

extension HTTP.Note {
  private var lineSpec: NoteSpec {
    switch self {
    case .emptyLineBeforeMessage:
      NoteSpec(
        .note, "empty line before the message",
        "An empty line where a message should begin; a server is to skip it (RFC 9112 §2.2).")
    case .startLineCut:
      NoteSpec(
        .chat, "message continues", "The bytes end within the first line; the rest follows later, or was not captured.")
    case .headerSectionCut:
      NoteSpec(
        .chat, "message continues",
        "The bytes end within the header section; the rest follows later, or was not captured.")
    case .bareLineFeed:
      NoteSpec(
        .note, "bare line feed", "The line ends with a line feed alone; a recipient may accept that (RFC 9112 §2.2).")
    case .bareCarriageReturn:
      NoteSpec(
        .warning, "bare carriage return",
        """
        A carriage return without a line feed: to be rejected, or taken for a blank (RFC 9112 §2.2). Recipients that \
        differ in that can be played against each other.
        """)
    default:
      NoteSpec(
        .warning, "control character",
        """
        Holds the control character 0x{a:x2}, which no line may have: to be rejected, or taken for a blank (RFC 9110 \
        §5.5).
        """)
    }
  }

  private var startLineSpec: NoteSpec {
    switch self {
    case .methodUnregistered:
      NoteSpec(.note, "unregistered method", "The method is not in IANA's registry; methods are told apart by case.")
    case .separatorNotOneSpace:
      NoteSpec(
        .warning, "not one space",
        "Exactly one space belongs between the parts of the line, and none behind them (RFC 9112 §3, §4).")
    case .targetMissing:
      NoteSpec(
        .warning, "no target",
        "No target stands behind the method: the request is to be answered with 400 Bad Request (RFC 9112 §3).")
    case .targetWhitespace:
      NoteSpec(
        .warning, "blank in the target",
        "A target holds no blank: the request is to be answered with 400 Bad Request (RFC 9112 §3.2).")
    case .targetFragment:
      NoteSpec(
        .warning, "fragment in the target", "The part behind # stays with the client and is not sent (RFC 9110 §7.1).")
    case .targetInvalidCharacter:
      NoteSpec(
        .warning, "invalid character in the target",
        "Holds the byte 0x{a:x2}, which a URI must have percent-encoded (RFC 3986 §2, RFC 9112 §3.2).")
    case .targetPercentEncoding:
      NoteSpec(
        .warning, "bad percent-encoding", "A percent sign is not followed by two hexadecimal digits (RFC 3986 §2.1).")
    case .targetAsterisk:
      NoteSpec(.warning, "invalid target", "Only OPTIONS has an asterisk for its target (RFC 9112 §3.2.4).")
    case .targetNotAuthority:
      NoteSpec(.warning, "invalid target", "CONNECT has a host and a port for its target (RFC 9112 §3.2.3).")
    case .targetNoForm:
      NoteSpec(
        .warning, "invalid target",
        "Neither a path, which begins with a slash, nor a whole URI with its scheme (RFC 9112 §3.2).")
    case .versionMissing:
      NoteSpec(
        .note, "no version", "Without a version this is a request of HTTP/0.9, which has no header (RFC 1945 §5).")
    case .versionInvalid:
      NoteSpec(
        .warning, "invalid version",
        "A version is HTTP, in capitals, a slash, and two digits with a point between them (RFC 9112 §2.3).")
    case .versionUnsupported:
      NoteSpec(
        .warning, "unsupported version",
        "Major version {a} is not written like this: a message in this form is of version 1 (RFC 9110 §2.5).")
    case .statusCodeInvalid:
      NoteSpec(.warning, "invalid status code", "A status code is three digits (RFC 9112 §4).")
    case .statusCodeOutOfRange:
      NoteSpec(
        .warning, "invalid status code",
        "Status codes go from 100 to 599; a client takes {a} for a server's error (RFC 9110 §15).")
    case .statusCodeUnregistered:
      NoteSpec(
        .note, "unregistered status code",
        "{a} is not in IANA's registry; a client treats it as the first code of its class (RFC 9110 §15).")
    default:
      NoteSpec(
        .note, "no space behind the status code",
        "A space belongs behind the status code even where no phrase follows (RFC 9112 §4).")
    }
  }

  private var headerSpec: NoteSpec {
    switch self {
    case .lineBeforeFirstField:
      NoteSpec(
        .warning, "blank before the first field",
        """
        A line that begins with a blank would continue a field, and there is none before it: to be rejected or \
        skipped (RFC 9112 §2.2).
        """)
    case .colonMissing:
      NoteSpec(
        .warning, "no colon", "A line without a colon is no header field; the message is to be rejected (RFC 9112 §5).")
    case .nameEmpty:
      NoteSpec(
        .warning, "empty field name",
        "A field's name has at least one character; the message is to be rejected (RFC 9112 §5).")
    case .nameInvalidCharacter:
      NoteSpec(
        .warning, "invalid field name",
        "A field's name cannot hold the byte 0x{a:x2}; the message is to be rejected (RFC 9110 §5.1).")
    case .whitespaceBeforeColon:
      NoteSpec(
        .warning, "blank before the colon",
        """
        A server must answer 400 Bad Request, a proxy must take it out of a response (RFC 9112 §5.1). Recipients \
        that differ in that can be played against each other.
        """)
    case .obsoleteFold:
      NoteSpec(
        .warning, "folded value",
        """
        The value goes on in a line that begins with a blank. That is obsolete: a server is to reject it, or to put \
        spaces there (RFC 9112 §5.2).
        """)
    case .hostMissing:
      NoteSpec(
        .warning, "no Host",
        "A request of HTTP/1.1 without a Host field must be answered with 400 Bad Request (RFC 9112 §3.2).")
    case .hostRepeated:
      NoteSpec(
        .warning, "repeated Host",
        "A request with more than one Host field must be answered with 400 Bad Request (RFC 9112 §3.2).")
    default:
      NoteSpec(
        .warning, "invalid Host",
        "Not a host, with a colon and a port or without: to be answered with 400 Bad Request (RFC 9112 §3.2).")
    }
  }
}
