extension HTTP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = HTTP.number
    static let definedIn: StaticString = "RFC 9112 §7.1"

    static let requestLine = field("http.request", "Request Line", .textRange, .headline)
      .means("What the client wants: a method, a target and a version.", "RFC 9112 §3")
    static let method = field("http.request.method", "Method", .text)
      .means("What is to be done with the target: GET fetches it.", "RFC 9112 §3.1, RFC 9110 §9")
    static let target = field("http.request.uri", "Request Target", .text)
      .means("What the request is for, most often a path and a query.", "RFC 9112 §3.2")
    static let targetPath = field("http.request.uri.path", "Path", .text)
      .means("The part of the target before the question mark.", "RFC 3986 §3.3")
    static let targetQuery = field("http.request.uri.query", "Query", .text)
      .means("The part of the target after the question mark.", "RFC 3986 §3.4")
    static let targetParameter = field("http.request.uri.query.parameter", "Query Parameter", .text)
      .means("One part of the query; by custom a name and a value, and an ampersand before the next.", "RFC 3986 §3.4")
    static let requestVersion = field("http.request.version", "HTTP Version", .text)
      .means("Which version of HTTP the client speaks.", "RFC 9112 §2.3")
    static let statusLine = field("http.response", "Status Line", .textRange, .headlineBehindFirstWord)
      .means("How the request went: a version, a status code and a phrase.", "RFC 9112 §4")
    static let responseVersion = field("http.response.version", "HTTP Version", .text)
      .means("Which version of HTTP the server speaks.", "RFC 9112 §2.3")
    static let statusCode = field("http.response.code", "Status Code", .decimal)
      .means(
        "First digit: 1 interim, 2 done, 3 redirection (304: unchanged), 4 the client's fault, 5 the server's.",
        "RFC 9112 §4, RFC 9110 §15")
    static let statusDescription = field("http.response.code.desc", "Description", .storedText)
      .means("What the status code means by the registry, whatever the phrase after it says.", "RFC 9110 §15")
    static let reasonPhrase = field("http.response.phrase", "Reason Phrase", .text)
      .means("The status in words, for people; programs ignore it.", "RFC 9112 §4")
    static let header = field("http.header", "Header Field", .textRange, isNamedByFirstChild: true)
      .means("One field of the header section: a name, a colon and a value.", "RFC 9112 §5")
    static let headerName = field("http.header.name", "Field Name", .text)
      .means("What the line is about; upper and lower case are the same.", "RFC 9110 §5.1")
    static let headerValue = field("http.header.value", "Field Value", .text)
      .means("What is said, without the blanks around it.", "RFC 9110 §5.5")
    static let contentLength = field("http.content_length", "Content Length", .quantity(.bytes), .detail("length"))
      .means("The field's value as a number: so many bytes of content follow the header section.", "RFC 9110 §8.6")
    static let cookiePair = field("http.cookie_pair", "Cookie Pair", .text)
      .means("One cookie: its name and its value.", "RFC 6265 §4.2")
    static let invalid = field("http.invalid", "Invalid", .text)
      .means("Not what the form of a message wants here.", "RFC 9112 §2.2")
    static let separator = field("http.separator", "Separator", .text, isDelimiter: true)
      .means("What stands between two parts of a line.", "RFC 9112 §3, §4, §5")
    static let whitespace = field("http.whitespace", "Whitespace", .text, isDelimiter: true)
      .means("Blanks that mean nothing.", "RFC 9110 §5.6.3")
    static let lineEnd = field("http.line_end", "Line End", .text, isDelimiter: true)
      .means("Carriage return and line feed end a line.", "RFC 9112 §2.1")
    static let emptyLine = field("http.empty_line", "Empty Line", .text)
      .means("A line without content ends the header section; the body, if there is one, follows.", "RFC 9112 §2.1")
    static let noMessage = field("http.no_message", "Message", .storedText, .headline)
      .means("The bytes are no message, and no part of one.", "RFC 9112 §6.3")
    static let fullURI = field("http.request.full_uri", "Full URI", .storedText)
      .means("What is asked for: the host and the target together.", "RFC 9110 §7.1")
    static let requestIn = field("http.request_in", "Request in Packet", .decimal)
      .means("The packet that has the request which this response answers.", "RFC 9112 §9.2")
    static let time = field("http.time", "Response Time", .duration)
      .means("How long after the request the response came.", "RFC 9112 §9.2")
    static let responseFor = field("http.response_for.uri", "Response for URI", .storedText)
      .means("What the request had asked for.", "RFC 9112 §9.2")

    static let all = [
      requestLine, method, target, targetPath, targetQuery, targetParameter, requestVersion, statusLine,
      responseVersion, statusCode, statusDescription, reasonPhrase, header, headerName, headerValue, contentLength,
      cookiePair, invalid, separator, whitespace, lineEnd, emptyLine, noMessage, fullURI, requestIn, time, responseFor,
    ]
  }
}
