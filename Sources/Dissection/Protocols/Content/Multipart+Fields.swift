extension Multipart {
  enum Field: FieldSet {
    static let setNumber: UInt16 = Multipart.number
    static let definedIn: StaticString = "RFC 2046 §5.1.1"

    static let preamble = field("mime_multipart.preamble", "Preamble", .text)
      .means("What stands before the first boundary: programs pass over it.")
    static let firstBoundary = field("mime_multipart.first_boundary", "First Boundary", .text)
      .means("What begins the first part: two hyphens and the boundary that the Content-Type names.")
    static let boundary = field("mime_multipart.boundary", "Boundary", .text)
      .means("What ends a part and begins the next one.")
    static let lastBoundary = field("mime_multipart.last_boundary", "Last Boundary", .text)
      .means("What ends the last part: two hyphens stand after the boundary.")
    static let part = field("mime_multipart.part", "Body Part", .textRange)
      .means("Fields of its own, an empty line, and content.", "RFC 2046 §5.1")
    static let header = group("mime_multipart.header", "Header Field", isNamedByFirstChild: true)
      .means("One field of the part: a name, a colon and a value.", "RFC 2045 §3")
    static let headerName = field("mime_multipart.header.name", "Field Name", .text)
      .means("What the line is about.", "RFC 2045 §3")
    static let headerValue = field("mime_multipart.header.value", "Field Value", .text)
      .means("What is said.", "RFC 2045 §3")
    static let contentDescription = field(
      "mime_multipart.header.content-description", "Content-Description", .text
    ).means("What the part is, in words.", "RFC 2045 §8")
    static let contentDisposition = field(
      "mime_multipart.header.content-disposition", "Content-Disposition", .text
    ).means("What is to be done with the part: a form's field, or a file.", "RFC 7578 §4.2, RFC 2183")
    static let name = field("mime_multipart.name", "Name", .text)
      .means("The name of the form's field that the part is.", "RFC 7578 §4.2")
    static let fileName = field("mime_multipart.filename", "File Name", .text)
      .means("What the file is called where it comes from.", "RFC 7578 §4.2")
    static let decodedFileName = field("mime_multipart.filename", "File Name", .storedText)
      .means("What the file is called, decoded.", "RFC 8187 §3.2")
    static let contentEncoding = field("mime_multipart.header.content-encoding", "Content-Encoding", .text)
      .means("How the content is coded.", "RFC 9110 §8.4")
    static let contentID = field("mime_multipart.header.content-id", "Content-ID", .text)
      .means("By what other parts refer to this one.", "RFC 2045 §7")
    static let contentLanguage = field("mime_multipart.header.content-language", "Content-Language", .text)
      .means("The language that the content is for.", "RFC 9110 §8.5")
    static let contentLength = field("mime_multipart.header.content-length", "Content-Length", .text)
      .means("How many bytes the content has, by the sender; the boundary decides.", "RFC 9110 §8.6")
    static let contentRange = field("mime_multipart.header.content-range", "Content-Range", .text)
      .means("Which bytes of the whole the part has.", "RFC 9110 §14.4")
    static let contentTransferEncoding = field(
      "mime_multipart.header.content-transfer-encoding", "Content-Transfer-Encoding", .text
    ).means("How the bytes are written, for mail that carries text only.", "RFC 2045 §6")
    static let contentType = field("mime_multipart.header.content-type", "Content-Type", .text)
      .means("What the content is; text/plain where nothing says it.", "RFC 2045 §5")
    static let text = field("mime_multipart.text", "Content", .text).means(
      "The part's content, as text.", "RFC 2046 §5.1")
    static let content = field("mime_multipart.content", "Content", .bytes)
      .means("The part's content; where its type is decoded, a buffer of its own has it.", "RFC 2046 §5.1")
    static let encoded = field("mime_multipart.encoded", "Encoded Content", .text)
      .means(
        "The part's content as it was written for mail; a buffer of its own has what it stands for.", "RFC 2045 §6")
    static let invalid = field("mime_multipart.invalid", "Invalid", .text)
      .means("A line without a colon among the part's fields.", "RFC 2045 §3")
    static let separator = field("mime_multipart.separator", "Separator", .text, isDelimiter: true)
      .means("A colon, and blanks.", "RFC 2045 §3")
    static let lineEnd = field("mime_multipart.line_end", "Line End", .text, isDelimiter: true)
      .means("Carriage return and line feed; those before a boundary belong to it, and not to the content.")
    static let epilogue = field("mime_multipart.trailer", "Epilogue", .text)
      .means("What stands after the last boundary: programs pass over it.")

    static let all = [
      preamble, firstBoundary, boundary, lastBoundary, part, header, headerName, headerValue, contentDescription,
      contentDisposition, name, fileName, decodedFileName, contentEncoding, contentID, contentLanguage, contentLength,
      contentRange, contentTransferEncoding, contentType, text, content, encoded, invalid, separator, lineEnd, epilogue,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = Multipart.number

    static let boundaryMissing = note("mime_multipart.no_required_parameter", .error, "no boundary")
      .says(
        "The Content-Type of a multipart body must name its boundary (RFC 2046 §5.1.1), and no line begins with one.")
    static let boundaryGuessed = note("mime_multipart.boundary.guessed", .warning, "no boundary")
      .says("The Content-Type must name the boundary (RFC 2046 §5.1.1), and does not; the first line is taken for one.")
    static let boundaryLong = note("mime_multipart.boundary.long", .warning, "long boundary")
      .says("The boundary has {a} characters; RFC 2046 §5.1.1 allows {b}.")
    static let noDelimiter = note("mime_multipart.first_boundary.missing", .error, "no part")
      .says("No line begins with the boundary; {a:limit}.")
    static let lastBoundaryMissing = note("mime_multipart.last_boundary.missing", .warning, "no last boundary")
      .says("The boundary that ends the last part, with two hyphens after it, is missing; {a:limit}.")
    static let headerInvalid = note("mime_multipart.header.invalid", .error, "no colon")
      .says("A field's name and a colon begin each line before the empty one (RFC 2045 §3).")
    static let transferEncodingUnknown = note(
      "mime_multipart.header.content-transfer-encoding.unknown", .warning, "unknown encoding"
    ).says("7bit, 8bit, binary, base64 and quoted-printable are known (RFC 2045 §6); the content is shown as it is.")
    static let transferEncodingInvalid = note("mime_multipart.encoded.invalid", .warning, "bad encoding")
      .says("Not all of it is in the encoding that Content-Transfer-Encoding names.")
    static let fileNameExtended = note("mime_multipart.filename.extended", .note, "filename*")
      .says("filename* must not be sent in a form (RFC 7578 §4.2); programs that know it prefer it to filename.")
    static let tooDeep = note("mime_multipart.depth", .warning, "too deep")
      .says("Parts within parts are decoded to a depth of {a}.")
    static let noRoom = note("mime_multipart.no_room", .warning, "too many buffers")
      .says("The packet has {a} buffers already, or too many bytes in them: the content is not decoded.")

    static let all = [
      boundaryMissing, boundaryGuessed, boundaryLong, noDelimiter, lastBoundaryMissing, headerInvalid,
      transferEncodingUnknown, transferEncodingInvalid, fileNameExtended, tooDeep, noRoom,
    ]
  }
}
