extension HTTP {
  /// What a recipient is to reject or to treat with care, beside what ``Note`` has: strict recipients refuse it, others
  /// do not, and who sends a message through both can have it read in two ways.
  enum CareNote: NoteSet {
    static let setNumber: UInt16 = 311

    // Start line
    static let methodUnknown = note("http.method_unknown", .warning, "unknown method")
      .says("No known method of HTTP: servers answer 501 Not Implemented; upper and lower case differ (RFC 9110 §9.1).")
    static let methodInvalidCharacter = note("http.method_invalid_character", .warning, "invalid method")
      .says("A method cannot hold the byte 0x{a:x2}: servers answer 400 Bad Request (RFC 9110 §9.1, §5.6.2).")
    static let versionUnknownMinor = note("http.version_unknown_minor", .warning, "unknown version")
      .says("There is no HTTP/1.{a}: recipients take it for 1.1, or refuse it (RFC 9110 §2.5, §6.2).")
    static let headerWithoutVersion = note("http.header_without_version", .warning, "header without a version")
      .says("HTTP/0.9, which has no version in its request line, has no header fields either (RFC 1945 §5).")
    static let statusCodeMissing = note("http.status_code_missing", .warning, "no status code")
      .says("A status code belongs after the version; the response must not be taken for one (RFC 9112 §4).")
    static let targetNoHost = note("http.target_no_host", .warning, "no host in the target")
      .says("An http or https URI without a host must be rejected as invalid (RFC 9110 §4.2.1).")
    static let targetUserInformation = note("http.target_userinfo", .warning, "user information in a URI")
      .says("Treat a name before the at sign as an error: it can hide the real host (RFC 9110 §4.2.4).")
    static let targetEncodedControl = note("http.target_encoded_control", .warning, "encoded control character")
      .says(
        """
        Holds %{a:x2}: a program that decodes it gets a control character, which can end a text or a line there (RFC \
        3986 §7.3).
        """)
    static let targetEncodedLineEnd = note("http.target_encoded_line_end", .note, "encoded line end")
      .says(
        "Holds %0d or %0a in its query: right in a form's text, wrong where it is copied into a header (RFC 3986 §7.3)."
      )
    static let targetLong = note("http.target_long", .warning, "long target")
      .says("{a:bytes}: recipients need to take no more than 8000, and answer 414 URI Too Long (RFC 9112 §3).")
    // Header section
    static let fieldLong = note("http.field_long", .warning, "long field")
      .says("{a:bytes}: many servers refuse a field of more than 8192, with 431 or another 4xx (RFC 9110 §5.4).")
    static let fieldRepeated = note("http.field_repeated", .warning, "repeated field")
      .says(
        "A field that is no list must stand once: recipients differ in which one they take (RFC 9110 §5.3).")
    static let hostEmpty = note("http.host_empty", .warning, "empty Host")
      .says("No http or https URI is without a host; a recipient must reject one that is (RFC 9110 §4.2.1, §7.2).")
    static let hostDiffers = note("http.host_differs", .warning, "Host differs from the target")
      .says("The target names another host, which counts; who looks at Host alone is misled (RFC 9112 §3.2.2).")
    static let connectionNamesEndToEnd = note("http.connection_names_field", .warning, "hop-by-hop abuse")
      .says(
        """
        Connection names a field that is for all recipients: a proxy that obeys takes it out of the message (RFC 9110 \
        §7.6.1).
        """)
    static let connectionOptionMissing = note("http.connection_option_missing", .warning, "not in Connection")
      .says("The field is for this connection alone, so Connection must name it too (RFC 9110 §7.6.1, §7.8, §10.1.4).")
    static let expectationUnknown = note("http.expectation_unknown", .warning, "unknown expectation")
      .says("Only 100-continue is defined: a server may answer 417 Expectation Failed (RFC 9110 §10.1.1).")
    static let bodyUnexpected = note("http.body_unexpected", .note, "body where none is expected")
      .says(
        "The method gives its content no meaning; some servers reject it, fearing a smuggled request (RFC 9110 §9.3).")
    // Where the body ends
    static let lengthBeyondSigned = note("http.length_beyond_signed", .warning, "absurd length")
      .says(
        "More than 2^63 - 1: who keeps it in a signed number of 64 bits finds it negative (RFC 9110 §8.6, RFC 9112 §7.1)."
      )
    static let transferEncodingEmpty = note("http.te_empty", .warning, "empty Transfer-Encoding")
      .says("Names no coding: some recipients take it for chunked, others go by the length (RFC 9112 §6.1).")
    static let chunkedParameter = note("http.chunked_parameter", .warning, "parameter of chunked")
      .says("The chunked coding has no parameters: treat them as an error (RFC 9112 §7.1).")
    static let chunkSizeLong = note("http.chunk_size_long", .warning, "long chunk size")
      .says("More than 16 digits: parsers that count digits refuse it, whatever the number is (RFC 9112 §7.1).")
    static let chunkExtensionInvalid = note("http.chunk_extension_invalid", .warning, "invalid chunk extension")
      .says(
        """
        A semicolon, a name, and perhaps an equals sign and a token or a quoted text belong here; who reads it \
        otherwise may end the line elsewhere (RFC 9112 §7.1.1).
        """)
    static let bytesAfterClose = note("http.bytes_after_close", .warning, "bytes after the last message")
      .says("The message before says that the connection closes after it: nothing may follow (RFC 9112 §9.6).")

    static let all = [
      methodUnknown, methodInvalidCharacter, versionUnknownMinor, headerWithoutVersion, statusCodeMissing, targetNoHost,
      targetUserInformation, targetEncodedControl, targetEncodedLineEnd, targetLong, fieldLong, fieldRepeated,
      hostEmpty, hostDiffers, connectionNamesEndToEnd, connectionOptionMissing, expectationUnknown, bodyUnexpected,
      lengthBeyondSigned, transferEncodingEmpty, chunkedParameter, chunkSizeLong, chunkExtensionInvalid,
      bytesAfterClose,
    ]
  }
}
