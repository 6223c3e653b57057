/// Where a message's options are, found before any of them is read: what one of them means may depend on another that
/// stands after it, and the parts of a long one may be anywhere (RFC 3396).
struct DHCPOptionIndex {
  /// Whether the options begin with their magic cookie.
  private(set) var hasCookie = false
  /// Whether the header is there as a whole, and all the options are known bytes.
  private(set) var isComplete = false
  /// How often each option is there.
  private var counts: [UInt16] = []
  /// The value of the first of each.
  private var firsts: [Range<Int>] = []
  /// The values of those that are there more than once, in the order in which they are put together.
  private var parts: [UInt8: [Range<Int>]] = [:]
  /// What a few options say, where they have the right length.
  private(set) var overload: UInt8 = 0
  private(set) var messageType: UInt8?
  private(set) var leaseTime: UInt64?
  private(set) var renewalTime: UInt64?
  private(set) var rebindingTime: UInt64?
  /// Whose the vendor-specific options are.
  var vendorClass = DHCPVendorClass.other
  /// Whether the Router stands before the Subnet Mask.
  private(set) var isMaskBehindRouter = false

  /// The index of no options: for a value that stands alone.
  init() {}

  /// - Parameter cursor: at the message's first byte.
  init(_ cursor: borrowing Cursor, _ out: borrowing Dissection) {
    let start = cursor.offset
    guard cursor.remaining >= DHCP.headerLength else { return }
    isComplete = out.knows(start..<cursor.end)
    hasCookie =
      cursor.peekKnown16(at: DHCP.headerLength, out) == 0x6382
      && cursor.peekKnown16(at: DHCP.headerLength + 2, out) == 0x5363
    guard hasCookie, isComplete else { return }
    counts = [UInt16](repeating: 0, count: 256)
    firsts = [Range<Int>](repeating: 0..<0, count: 256)
    let bytes = cursor.bytes
    scan(bytes, start + DHCP.headerLength + 4..<cursor.end)
    if has(52), firsts[52].count == 1 { overload = bytes[firsts[52].lowerBound] }
    // RFC 3396 §7: the file field's options come before the server name's.
    if isFileOverloaded { scan(bytes, start + 108..<start + 236) }
    if isServerNameOverloaded { scan(bytes, start + 44..<start + 108) }
    if has(53), firsts[53].count == 1 { messageType = bytes[firsts[53].lowerBound] }
    leaseTime = number(51, bytes)
    renewalTime = number(58, bytes)
    rebindingTime = number(59, bytes)
    vendorClass = DHCPVendorClass(bytes, firsts[60])
    isMaskBehindRouter = has(1) && has(3) && firsts[1].lowerBound > firsts[3].lowerBound
  }

  private mutating func scan(_ bytes: Span<UInt8>, _ area: Range<Int>) {
    var place = area.lowerBound
    while place < area.upperBound {
      let code = bytes[place]
      if code == 255 { return }
      if code == 0 {
        place += 1
        continue
      }
      guard place + 1 < area.upperBound else { return }
      let value = place + 2..<place + 2 + Int(bytes[place + 1])
      guard value.upperBound <= area.upperBound else { return }
      if counts[Int(code)] == 0 {
        firsts[Int(code)] = value
      } else {
        if counts[Int(code)] == 1 { parts[code] = [firsts[Int(code)]] }
        parts[code]?.append(value)
      }
      counts[Int(code)] &+= counts[Int(code)] == .max ? 0 : 1
      place = value.upperBound
    }
  }

  private func number(_ code: Int, _ bytes: Span<UInt8>) -> UInt64? {
    guard has(code), firsts[code].count == 4 else { return nil }
    return firsts[code].reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
  }

  func has(_ code: Int) -> Bool { !counts.isEmpty && counts[code] > 0 }
  func count(of code: UInt8) -> Int { counts.isEmpty ? 0 : Int(counts[Int(code)]) }
  func place(of code: Int) -> Range<Int> { firsts.isEmpty ? 0..<0 : firsts[code] }
  func parts(of code: UInt8) -> [Range<Int>] { parts[code] ?? [] }

  var isFileOverloaded: Bool { overload == 1 || overload == 3 }
  var isServerNameOverloaded: Bool { overload == 2 || overload == 3 }
}

/// Whose vendor-specific options a message has, by its vendor class (option 60).
enum DHCPVendorClass: UInt8 {
  case other
  /// Intel's Preboot Execution Environment.
  case pxe
  /// Apple's Boot Service Discovery Protocol.
  case bootServiceDiscovery
  case microsoft
  case arubaAccessPoint
  case arubaInstant
  case ciscoAccessPoint
  case ubiquiti
  case broadbandForum
  case cableLabs

  private static let prefixes: [(StaticString, DHCPVendorClass)] = [
    ("PXEClient", .pxe), ("PXEServer", .pxe), ("HTTPClient", .pxe), ("AAPLBSDPC", .bootServiceDiscovery),
    ("MSFT ", .microsoft), ("ArubaAP", .arubaAccessPoint), ("ArubaInstantAP", .arubaInstant),
    ("Cisco AP", .ciscoAccessPoint), ("ubnt", .ubiquiti), ("dslforum.org", .broadbandForum), ("docsis", .cableLabs),
    ("pktc", .cableLabs), ("OpenCable", .cableLabs), ("CableHome", .cableLabs),
  ]

  init(_ bytes: Span<UInt8>, _ place: Range<Int>) {
    self = .other
    for (prefix, vendor) in Self.prefixes where Self.begins(bytes, place, prefix) { self = vendor }
  }

  private static func begins(_ bytes: Span<UInt8>, _ place: Range<Int>, _ prefix: StaticString) -> Bool {
    guard place.count >= prefix.utf8CodeUnitCount else { return false }
    return prefix.withUTF8Buffer { text in
      let text = unsafe text.span
      for index in text.indices where text[index] != bytes[place.lowerBound + index] { return false }
      return true
    }
  }
}
