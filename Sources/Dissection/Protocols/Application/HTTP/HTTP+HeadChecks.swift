extension HTTP {
  /// What the lines of a head say that must be seen together.
  struct HeadFacts {
    /// The headers that a line was read of, by their places in the table.
    private var seen: (UInt64, UInt64) = (0, 0)
    /// The target's host, in a request whose target names one; and its port, which may be empty.
    var authority: Authority?
    /// The method gives content no meaning.
    var expectsNoBody = false
    /// Whether Connection says that the message is the connection's last.
    var closes = false
    /// Whether Connection names Upgrade, and TE.
    var namesUpgrade = false
    var namesCodings = false
    /// The fields of Upgrade's line, and TE's.
    var upgradeField: Int?
    var codingsField: Int?

    /// Remembers that a header was there; returns whether it was before.
    mutating func see(_ place: Int) -> Bool {
      let bit: UInt64 = 1 << UInt64(place & 63)
      if place < 64 {
        defer { seen.0 |= bit }
        return seen.0 & bit != 0
      }
      defer { seen.1 |= bit }
      return seen.1 & bit != 0
    }
  }

  /// A host and a port, in a URI or in Host: RFC 3986 §3.2.
  struct Authority {
    /// The name or address, in brackets where that has them.
    private(set) var host: Range<Int>
    /// The digits after the colon; `nil` where there is no colon.
    private(set) var port: Range<Int>?
    private(set) var hasUserInformation = false
    private(set) var isValid = true

    init(_ range: Range<Int>, _ bytes: Span<UInt8>) {
      var start = range.lowerBound
      for index in range.reversed() where bytes[index] == 0x40 {
        start = index &+ 1
        hasUserInformation = true
        break
      }
      var end = start
      if end < range.upperBound, bytes[end] == 0x5b {
        guard let bracket = HTTPText.first(0x5d, in: end..<range.upperBound, bytes) else {
          (host, isValid) = (start..<range.upperBound, false)
          return
        }
        end = bracket &+ 1
        // A percent sign begins a zone, RFC 6874; `v` an address of an IP version to come.
        var isFree = false
        for index in start &+ 1..<bracket where !isFree {
          let byte = bytes[index]
          isFree = byte == 0x25 || index == start &+ 1 && byte | 0x20 == 0x76
          let isOfAddress = HTTPText.hexadecimalDigit(byte) != nil || byte == HTTPText.colon || byte == 0x2e
          if !isFree, !isOfAddress { isValid = false }
        }
      } else {
        end = HTTPText.first(HTTPText.colon, in: start..<range.upperBound, bytes) ?? range.upperBound
      }
      host = start..<end
      for index in host where !Self.mayStandInHost(index, host, bytes) { isValid = false }
      guard end < range.upperBound else { return }
      guard bytes[end] == HTTPText.colon else {
        isValid = false
        return
      }
      let digits = end &+ 1..<range.upperBound
      port = digits
      if digits.isEmpty { return }
      guard case .value(let number) = Number(decimal: digits, bytes), number <= 65_535 else {
        isValid = false
        return
      }
    }

    private static func mayStandInHost(_ index: Int, _ host: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
      switch bytes[index] {
      case 0x23, 0x2f, 0x3f, 0x40: false
      case 0x5b: index == host.lowerBound
      case 0x5d: index == host.upperBound &- 1
      case 0x25 where bytes[host.lowerBound] != 0x5b:
        index &+ 2 < host.upperBound && HTTPText.hexadecimalDigit(bytes[index &+ 1]) != nil
          && HTTPText.hexadecimalDigit(bytes[index &+ 2]) != nil
      case let byte: HTTPText.isURICharacter(byte)
      }
    }

    /// Whether both lead to the same server, where a port that one of them leaves out is as good as any.
    func isSame(as other: Authority, _ bytes: Span<UInt8>) -> Bool {
      guard HTTPText.isSame(host, other.host, bytes) else { return false }
      guard let port, let otherPort = other.port, !port.isEmpty, !otherPort.isEmpty else { return true }
      return HTTPText.isSame(port, otherPort, bytes)
    }
  }

  /// Says what only the whole header section shows.
  static func checkHead(_ message: Message, _ out: inout Dissection) {
    guard message.isWhollyKnown else { return }
    let facts = message.facts
    if message.kind == .request, message.version == .none {
      out.note(CareNote.headerWithoutVersion, on: message.startField)
    }
    if let field = facts.upgradeField, !facts.namesUpgrade { out.note(CareNote.connectionOptionMissing, on: field) }
    if let field = facts.codingsField, !facts.namesCodings { out.note(CareNote.connectionOptionMissing, on: field) }
    let framing = message.framing
    if facts.expectsNoBody, framing.hasTransferEncoding || framing.contentLength ?? 0 > 0 {
      out.note(CareNote.bodyUnexpected, on: message.startField)
    }
  }
}
