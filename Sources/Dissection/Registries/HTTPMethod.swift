/// IANA "Hypertext Transfer Protocol (HTTP) Method Registry", as of 2025-09 (RFC 9110 §16.1), and methods that are in
/// use without being in it.
enum HTTPMethod {
  /// What is known of a method by its name. Methods are told apart by case.
  enum Standing {
    case registered
    /// In use, but not in the registry: WebDAV as Microsoft's servers speak it, UPnP, RPC over HTTP.
    case unregistered
  }

  @inline(__always)
  static func standing(_ method: HTTPName) -> Standing? {
    guard let place = table.place(of: method) else { return nil }
    return place < registered.count ? .registered : .unregistered
  }

  /// Whether the method gives content no meaning, RFC 9110 §9.3.
  static func expectsNoBody(_ method: HTTPName) -> Bool {
    method == get || method == head || method == delete || method == trace || method == connect
  }

  /// Whether some method begins so.
  static func begin(with word: HTTPName) -> Bool { names.contains { $0.begins(with: word) } }

  private static let names = (registered + unregistered).map { HTTPName($0) }

  static let connect = HTTPName("CONNECT")
  static let options = HTTPName("OPTIONS")
  static let get = HTTPName("GET")
  static let head = HTTPName("HEAD")
  static let delete = HTTPName("DELETE")
  static let trace = HTTPName("TRACE")
  static let search = HTTPName("M-SEARCH")
  static let notify = HTTPName("NOTIFY")
  /// The method's name in the connection preface of HTTP/2, which is no request.
  static let prior = HTTPName("PRI")

  private static let table = HTTPNameTable(registered + unregistered, lowercased: false)

  static let registered: [StaticString] = [
    "ACL", "BASELINE-CONTROL", "BIND", "CHECKIN", "CHECKOUT", "CONNECT", "COPY", "DELETE", "GET", "HEAD", "LABEL",
    "LINK", "LOCK", "MERGE", "MKACTIVITY", "MKCALENDAR", "MKCOL", "MKREDIRECTREF", "MKWORKSPACE", "MOVE", "OPTIONS",
    "ORDERPATCH", "PATCH", "POST", "PRI", "PROPFIND", "PROPPATCH", "PUT", "REBIND", "REPORT", "SEARCH", "TRACE",
    "UNBIND", "UNCHECKOUT", "UNLINK", "UNLOCK", "UPDATE", "UPDATEREDIRECTREF", "VERSION-CONTROL",
  ]

  static let unregistered: [StaticString] = [
    "BCOPY", "BDELETE", "BMOVE", "BPROPFIND", "BPROPPATCH", "CCM_POST", "M-POST", "M-SEARCH", "NOTIFY", "POLL", "QUERY",
    "RPC_CONNECT", "RPC_IN_DATA", "RPC_OUT_DATA", "SSTP_DUPLEX_POST", "SUBSCRIBE", "UNSUBSCRIBE",
  ]
}
