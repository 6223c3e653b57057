import Packets

/// What reading an IPv6 address gives: the address, and where it was recorded. Like a ``Token``, it is zero where it is not
/// known.
struct AddressToken {
  let token: Token
  let address: Context.Address

  static let none = AddressToken(token: .none, address: Context.Address())

  @inline(__always)
  var isKnown: Bool { token.isKnown }
}

extension Cursor {
  /// Reads an IPv6 address as one leaf. Its record has no value: views take the address from the bytes.
  @discardableResult
  mutating func readAddress(_ field: some FieldReference, _ out: inout Dissection) -> AddressToken {
    let start = offset
    let token = readBytes(field, 16, &out)
    guard token.isKnown else { return AddressToken(token: token, address: Context.Address()) }
    return AddressToken(
      token: token,
      address: Context.Address(
        high: bytes.littleEndianWord(at: start).byteSwapped, low: bytes.littleEndianWord(at: start &+ 8).byteSwapped))
  }
}

/// Kinds of IPv6 addresses, RFC 4291 §2.4.
extension Context.Address {
  var isUnspecified: Bool { high == 0 && low == 0 }
  var isLoopback: Bool { high == 0 && low == 1 }
  var isMulticast: Bool { high >> 56 == 0xff }
  /// How far a multicast packet goes, RFC 4291 §2.7.
  var multicastScope: UInt64 { high >> 48 & 15 }
}

extension Dissection {
  /// Keeps an address that lies nowhere in the bytes; what it returns is the value of a record that tells it.
  mutating func storeAddress(_ address: Context.Address) -> UInt64 {
    keep(
      (0..<16).lazy.map { index in
        let half = index < 8 ? address.high : address.low
        return UInt8(truncatingIfNeeded: half >> UInt64(56 - index % 8 * 8))
      })
  }
}
