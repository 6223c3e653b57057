import Glibc

/// An address of an interface, as an option of its block has it: bytes in network order.
struct InterfaceAddress {
  let option: UInt16
  let bytes: [UInt8]

  /// Reads an address as text: `192.0.2.1`, `192.0.2.1/24`, `192.0.2.1/255.255.255.0`, `2001:db8::1`, `2001:db8::1/64`,
  /// six or eight bytes in hexadecimal with colons or hyphens between. `nil` for any other text.
  init?(text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let suffix = parts.count == 2 ? parts[1] : nil
    if suffix == nil, let address = Self.hardwareAddress(text) {
      // Eight bytes are an IPv6 address too, but not one that anybody writes so.
      option = address.count == 6 ? PcapngOption.interfaceMACAddress : PcapngOption.interfaceEUIAddress
      bytes = address
    } else if let address = Self.bytes(of: parts[0], AF_INET, count: 4) {
      guard let mask = Self.mask(suffix) else { return nil }
      (option, bytes) = (PcapngOption.interfaceIPv4Address, address + mask)
    } else if let address = Self.bytes(of: parts[0], AF_INET6, count: 16) {
      guard let length = UInt8(suffix ?? "128"), length <= 128 else { return nil }
      (option, bytes) = (PcapngOption.interfaceIPv6Address, address + [length])
    } else {
      return nil
    }
  }

  private static func bytes(of text: String, _ family: Int32, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    // The call reads a C string lent for its time, and fills 4 or 16 bytes by the family.
    let isAddress = unsafe bytes.withUnsafeMutableBytes { unsafe inet_pton(family, text, $0.baseAddress) } == 1
    return isAddress ? bytes : nil
  }

  /// The netmask of a number of bits or in dotted form; that of one address where there is none.
  private static func mask(_ suffix: String?) -> [UInt8]? {
    guard let suffix else { return [255, 255, 255, 255] }
    guard let length = UInt32(suffix) else { return bytes(of: suffix, AF_INET, count: 4) }
    guard length <= 32 else { return nil }
    let mask = length == 0 ? 0 : UInt32.max << (32 - length)
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: mask >> $0) }
  }

  private static func hardwareAddress(_ text: String) -> [UInt8]? {
    let groups = text.split(omittingEmptySubsequences: false) { $0 == ":" || $0 == "-" }
    guard groups.count == 6 || groups.count == 8 else { return nil }
    let bytes = groups.compactMap { $0.count == 2 ? UInt8($0, radix: 16) : nil }
    return bytes.count == groups.count ? bytes : nil
  }
}
