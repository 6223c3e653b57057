extension HTTP {
  /// What a request target is made of, told in one pass over it: RFC 9112 §3.2.
  struct TargetShape {
    /// Where the query's question mark is.
    private(set) var query: Int?
    /// Where the path and query end: at the fragment, or with the target.
    private(set) var end: Int
    private let first: UInt8
    private let hasScheme: Bool
    private var hasFragment = false
    private var hasBadPercent = false
    private var invalid: UInt8?

    /// The range must not be empty.
    init(_ target: Range<Int>, _ bytes: Span<UInt8>) {
      end = target.upperBound
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
          if !isEncoded { hasBadPercent = true }
        default:
          if !HTTPText.isURICharacter(byte), invalid == nil { invalid = byte }
        }
        index &+= 1
      }
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
