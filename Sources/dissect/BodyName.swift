import Dissection

/// The name of a file for a body: what its URI ends with, made harmless, with an ending for its media type where it has
/// none.
///
/// It comes from whoever made the packets. Nothing in it leads to another folder, hides the file, looks like an option, or
/// commands a terminal that shows it.
struct BodyName {
  /// Most file systems take 255 bytes; a number is added where a name is taken.
  static let mostBytes = 200

  /// Without its ending.
  let stem: String
  /// `.html`, or nothing.
  let ending: String

  init(uri: [UInt8], mediaType: [UInt8]) {
    var name = Self.harmless(Self.decoded(Self.lastSegment(uri)))
    if name.isEmpty { name = "index" }
    var (stem, ending) = Self.split(name)
    if ending.isEmpty { ending = Self.ending(for: mediaType) }
    while stem.utf8.count + ending.utf8.count > Self.mostBytes { stem.unicodeScalars.removeLast() }
    // What was cut may end in a blank now.
    while stem.unicodeScalars.last == " " { stem.unicodeScalars.removeLast() }
    self.stem = stem
    self.ending = ending
  }

  /// The name itself, or for a number above 1 another: `page.html`, `page-2.html`.
  func numbered(_ number: Int) -> String { number == 1 ? stem + ending : "\(stem)-\(number)\(ending)" }

  // MARK: The URI

  /// What stands after the path's last slash, and before the query.
  private static func lastSegment(_ uri: [UInt8]) -> ArraySlice<UInt8> {
    let path = uri.prefix { $0 != 0x3f && $0 != 0x23 }
    // After a scheme comes a host, which is no part of the path.
    var rest = path[...]
    if let scheme = path.indices.first(where: { path[$0...].starts(with: "://".utf8) }) {
      rest = path[(scheme + 3)...]
      guard let slash = rest.firstIndex(of: 0x2f) else { return [] }
      rest = rest[slash...]
    }
    return rest.lastIndex(of: 0x2f).map { rest[($0 + 1)...] } ?? rest
  }

  /// Undoes percent-encoding, once (RFC 3986 §2.1).
  private static func decoded(_ segment: ArraySlice<UInt8>) -> [UInt8] {
    let bytes = Array(segment)
    var isValid = true
    return PercentEncoding.decoded(bytes.indices, bytes.span, plusIsBlank: false, isValid: &isValid) ?? bytes
  }

  // MARK: The name

  private static func harmless(_ bytes: [UInt8]) -> String {
    var name = String.UnicodeScalarView()
    // No name is longer, whatever comes.
    for scalar in String(decoding: bytes.prefix(4 * mostBytes), as: UTF8.self).unicodeScalars {
      name.append(isHarmless(scalar) ? scalar : "_")
    }
    // A dot hides a file, a hyphen makes an option of it, and a shell takes a tilde for a home.
    while let first = name.first, first == " " { name.removeFirst() }
    while let last = name.last, last == " " || last == "." { name.removeLast() }
    let start = name.prefix { $0 == "." || $0 == "-" || $0 == "~" || $0 == " " }.count
    name.replaceSubrange(
      name.startIndex..<name.index(name.startIndex, offsetBy: start), with: Array(repeating: "_", count: start))
    return String(name)
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    // Separators of paths, here and elsewhere, and what other systems forbid in names.
    case "/", "\\", ":", "*", "?", "\"", "<", ">", "|", "\u{fffd}": return false
    default: break
    }
    if scalar.properties.isDefaultIgnorableCodePoint { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: return false
    case .spaceSeparator: return scalar == " "
    default: return true
    }
  }

  /// The stem, and an ending of one to eight letters or digits with its dot.
  private static func split(_ name: String) -> (stem: String, ending: String) {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
    let ending = name[name.index(after: dot)...]
    let isEnding =
      (1...8).contains(ending.utf8.count)
      && ending.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
      }
    return isEnding ? (String(name[..<dot]), String(name[dot...])) : (name, "")
  }

  // MARK: Media types

  /// The usual ending of files of a media type, or nothing.
  private static func ending(for mediaType: [UInt8]) -> String {
    let essence = mediaType.prefix { $0 != 0x3b && $0 != 0x20 && $0 != 0x09 }.map { byte in
      (0x41...0x5a).contains(byte) ? byte | 0x20 : byte
    }
    let type = String(decoding: essence, as: UTF8.self)
    if let known = endings[type] { return known }
    if type.hasSuffix("+json") { return ".json" }
    if type.hasSuffix("+xml") { return ".xml" }
    return type.hasPrefix("text/") ? ".txt" : ""
  }

  private static let endings = [
    "text/html": ".html", "application/xhtml+xml": ".xhtml", "text/css": ".css", "text/csv": ".csv", "text/xml": ".xml",
    "text/javascript": ".js", "application/javascript": ".js", "application/x-javascript": ".js",
    "application/json": ".json", "application/xml": ".xml", "application/pdf": ".pdf", "application/zip": ".zip",
    "application/gzip": ".gz", "application/x-gzip": ".gz", "application/x-tar": ".tar", "application/wasm": ".wasm",
    "application/octet-stream": ".bin", "application/ocsp-request": ".ocsp", "application/ocsp-response": ".ocsp",
    "application/x-www-form-urlencoded": ".txt", "application/x-shockwave-flash": ".swf",
    "application/java-archive": ".jar", "application/x-java-archive": ".jar", "application/x-msdownload": ".exe",
    "application/x-dosexec": ".exe", "image/png": ".png", "image/jpeg": ".jpg", "image/jpg": ".jpg",
    "image/gif": ".gif", "image/webp": ".webp", "image/avif": ".avif", "image/svg+xml": ".svg", "image/bmp": ".bmp",
    "image/tiff": ".tif", "image/x-icon": ".ico", "image/vnd.microsoft.icon": ".ico", "audio/mpeg": ".mp3",
    "audio/ogg": ".ogg", "audio/wav": ".wav", "video/mp4": ".mp4", "video/webm": ".webm", "video/mpeg": ".mpg",
    "video/x-flv": ".flv", "font/woff": ".woff", "font/woff2": ".woff2", "font/ttf": ".ttf",
  ]
}
