extension HTTP {
  /// What a request target is made of, told in one pass over it: RFC 9112 §3.2.
  struct TargetShape {
    /// What recipients should take of a request line at least, RFC 9112 §3.
    private static let mostToExpect = 8000

    /// Where the query's question mark is.
    private(set) var query: Int?
    /// Where the path and query end: at the fragment, or with the target.
    private(set) var end: Int
    private let first: UInt8
    private let hasScheme: Bool
    private var hasFragment = false
    private var hasBadPercent = false
    private var invalid: UInt8?
    private var encodedControl: UInt8?
    private var hasEncodedLineEnd = false
    private let length: Int

    /// The range must not be empty.
    init(_ target: Range<Int>, _ bytes: Span<UInt8>) {
      end = target.upperBound
      length = target.count
      first = bytes[target.lowerBound]
      hasScheme = Self.hasScheme(target, bytes)
      var index = target.lowerBound
      while index < target.upperBound {
        let byte = bytes[index]
        if HTTPText.isPlainURICharacter(byte) {
          index &+= 1
          continue
        }
        switch byte {
        case 0x3f where query == nil && !hasFragment: query = index
        case 0x23 where !hasFragment:
          hasFragment = true
          end = index
        case 0x25:
          let isEncoded =
            index &+ 2 < target.upperBound && HTTPText.hexadecimalDigit(bytes[index &+ 1]) != nil
            && HTTPText.hexadecimalDigit(bytes[index &+ 2]) != nil
          if !isEncoded {
            hasBadPercent = true
          } else if bytes[index &+ 1] == 0x30 {
            add(encodedControl: bytes[index &+ 2])
          }
        default:
          if !HTTPText.isURICharacter(byte), invalid == nil { invalid = byte }
        }
        index &+= 1
      }
    }

    /// Takes note of `%0` and a digit.
    private mutating func add(encodedControl digit: UInt8) {
      let byte = UInt8(truncatingIfNeeded: HTTPText.hexadecimalDigit(digit) ?? 0)
      guard byte == 0 || byte == HTTPText.carriageReturn || byte == HTTPText.lineFeed else { return }
      if byte != 0, query != nil {
        hasEncodedLineEnd = true
      } else if encodedControl == nil {
        encodedControl = byte
      }
    }

    /// Where it names a host: the whole of CONNECT's target, or what stands between a URI's slashes. `nil` where it does
    /// not.
    func authority(_ method: HTTPName, _ target: Range<Int>, _ bytes: Span<UInt8>) -> Range<Int>? {
      if method == HTTPMethod.connect { return first == 0x2f || hasScheme ? nil : target }
      guard hasScheme, let colon = HTTPText.first(HTTPText.colon, in: target, bytes) else { return nil }
      let start = colon &+ 3
      var index = start
      while index < end, bytes[index] != 0x2f, bytes[index] != 0x3f { index &+= 1 }
      return start..<index
    }

    /// Whether it begins as a whole URI does: a letter, letters and digits, a colon and two slashes.
    private static func hasScheme(_ target: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
      guard bytes[target.lowerBound] | 0x20 >= 0x61, bytes[target.lowerBound] | 0x20 <= 0x7a,
        let colon = HTTPText.first(HTTPText.colon, in: target.prefix(32), bytes)
      else { return false }
      return colon &+ 2 < target.upperBound && bytes[colon &+ 1] == 0x2f && bytes[colon &+ 2] == 0x2f
    }

    /// Says what is wrong with it.
    func note(_ method: HTTPName, hasVersion: Bool, isCut: Bool, on field: Int, _ out: inout Dissection) {
      if length > Self.mostToExpect { out.note(CareNote.targetLong, on: field, UInt64(length)) }
      if let encodedControl { out.note(CareNote.targetEncodedControl, on: field, UInt64(encodedControl)) }
      if hasEncodedLineEnd { out.note(CareNote.targetEncodedLineEnd, on: field) }
      if hasFragment { out.note(Note.targetFragment, on: field) }
      if let invalid { out.note(Note.targetInvalidCharacter, on: field, UInt64(invalid)) }
      if hasBadPercent, hasVersion || !isCut { out.note(Note.targetPercentEncoding, on: field) }
      if first == 0x2a {
        // SSDP's methods are for every device that hears them (UPnP Device Architecture 2.0 §1.2).
        let isForAll = method == HTTPMethod.options || method == HTTPMethod.search || method == HTTPMethod.notify
        if !isForAll { out.note(Note.targetAsterisk, on: field) }
      } else if method == HTTPMethod.connect {
        if first == 0x2f || hasScheme { out.note(Note.targetNotAuthority, on: field) }
      } else if first != 0x2f, !hasScheme, hasVersion || !isCut {
        out.note(Note.targetNoForm, on: field)
      }
    }
  }
}
