extension HTTP {
  enum Field: UInt8, FieldSet {
    case requestLine
    case method
    case target
    case targetPath
    case targetQuery
    case targetParameter
    case requestVersion
    case statusLine
    case responseVersion
    case statusCode
    case statusDescription
    case reasonPhrase
    case header
    case headerName
    case headerValue
    case contentLength
    case cookiePair
    case invalid
    case separator
    case whitespace
    case lineEnd
    case emptyLine
    case body
    case chunk
    case chunkSize
    case chunkExtension
    case chunkData
    case chunkBoundary
    case trailerSection

    static let family = Family.http

    var spec: FieldSpec {
      switch self {
      case .requestLine:
        FieldSpec(
          "http.request", "Request Line", .textRange, "What the client wants: a method, a target and a version.",
          "RFC 9112 §3", summary: .headline)
      case .method:
        FieldSpec(
          "http.request.method", "Method", .text, "What is to be done with the target: GET fetches it.",
          "RFC 9112 §3.1, RFC 9110 §9")
      case .target:
        FieldSpec(
          "http.request.uri", "Request Target", .text, "What the request is for, most often a path and a query.",
          "RFC 9112 §3.2")
      case .targetPath:
        FieldSpec(
          "http.request.uri.path", "Path", .text, "The part of the target before the question mark.",
          "RFC 3986 §3.3")
      case .targetQuery:
        FieldSpec(
          "http.request.uri.query", "Query", .text, "The part of the target behind the question mark.",
          "RFC 3986 §3.4")
      case .targetParameter:
        FieldSpec(
          "http.request.uri.query.parameter", "Query Parameter", .text,
          "One part of the query; by custom a name and a value, and an ampersand before the next.", "RFC 3986 §3.4")
      case .requestVersion:
        FieldSpec(
          "http.request.version", "HTTP Version", .text, "Which version of HTTP the client speaks.", "RFC 9112 §2.3")
      case .statusLine:
        FieldSpec(
          "http.response", "Status Line", .textRange, "How the request went: a version, a status code and a phrase.",
          "RFC 9112 §4", summary: .headline)
      case .responseVersion:
        FieldSpec(
          "http.response.version", "HTTP Version", .text, "Which version of HTTP the server speaks.", "RFC 9112 §2.3")
      case .statusCode:
        FieldSpec(
          "http.response.code", "Status Code", .decimal(nil),
          "How it went. First digit: 2 done, 3 go elsewhere, 4 the client's fault, 5 the server's.",
          "RFC 9112 §4, RFC 9110 §15")
      case .statusDescription:
        FieldSpec(
          "http.response.code.desc", "Description", .enumeration(HTTPStatusCode.phrase),
          "What the status code means by the registry, whatever the phrase behind it says.", "RFC 9110 §15")
      case .reasonPhrase:
        FieldSpec(
          "http.response.phrase", "Reason Phrase", .text, "The status in words, for people; programs ignore it.",
          "RFC 9112 §4")
      case .header:
        FieldSpec(
          "http.header", "Header Field", .textRange, "One field of the header section: a name, a colon and a value.",
          "RFC 9112 §5", isNamedByFirstChild: true)
      case .headerName:
        FieldSpec(
          "http.header.name", "Field Name", .text, "What the line is about; upper and lower case are the same.",
          "RFC 9110 §5.1")
      case .headerValue:
        FieldSpec(
          "http.header.value", "Field Value", .text, "What is said, without the blanks around it.", "RFC 9110 §5.5")
      case .contentLength:
        FieldSpec(
          "http.content_length", "Content Length", .decimal(.bytes),
          "The field's value as a number: so many bytes of content follow the header section.", "RFC 9110 §8.6",
          summary: .detail("length"))
      case .cookiePair:
        FieldSpec(
          "http.cookie_pair", "Cookie Pair", .text, "One cookie: its name and its value.", "RFC 6265 §4.2")
      case .invalid:
        FieldSpec(
          "http.invalid", "Invalid", .text, "Not what the form of a message wants here.", "RFC 9112 §2.2")
      case .separator:
        FieldSpec(
          "http.separator", "Separator", .text, "What stands between two parts of a line.", "RFC 9112 §3, §4, §5",
          isDelimiter: true)
      case .whitespace:
        FieldSpec(
          "http.whitespace", "Whitespace", .text, "Blanks that mean nothing.", "RFC 9110 §5.6.3", isDelimiter: true)
      case .lineEnd:
        FieldSpec(
          "http.line_end", "Line End", .text, "Carriage return and line feed end a line.", "RFC 9112 §2.1",
          isDelimiter: true)
      case .emptyLine:
        FieldSpec(
          "http.empty_line", "Empty Line", .text, "A line without content ends the header section; the body follows.",
          "RFC 9112 §2.1")
      case .body:
        FieldSpec("http.file_data", "Content", .text, "What the message carries, as text.", "RFC 9112 §6")
      case .chunk:
        FieldSpec(
          "http.chunk", "Chunk", .group, "A piece of the body with its size before it; the last has size zero.",
          "RFC 9112 §7.1")
      case .chunkSize:
        FieldSpec(
          "http.chunk_size", "Chunk Size", .decimal(.bytes),
          "How many bytes of data the chunk has, written in hexadecimal.", "RFC 9112 §7.1", summary: .detail(""))
      case .chunkExtension:
        FieldSpec(
          "http.chunk_extension", "Chunk Extension", .text, "More about the chunk; what is not understood is ignored.",
          "RFC 9112 §7.1.1")
      case .chunkData:
        FieldSpec("http.chunk_data", "Chunk Data", .bytes, "A piece of the body.", "RFC 9112 §7.1")
      case .chunkBoundary:
        FieldSpec(
          "http.chunk_boundary", "Chunk Boundary", .bytes, "Carriage return and line feed end the chunk's data.",
          "RFC 9112 §7.1", isDelimiter: true)
      case .trailerSection:
        FieldSpec(
          "http.chunked_trailer_part", "Trailer Section", .textRange,
          "Fields that were known only when the body had been sent.", "RFC 9112 §7.1.2")
      }
    }
  }
}
