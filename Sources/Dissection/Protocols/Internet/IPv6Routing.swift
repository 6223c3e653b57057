/// The Routing header of IPv6, RFC 8200 §4.4: nodes that the packet is to visit before its destination.
///
///     |  Next Header  |  Hdr Ext Len  |  Routing Type | Segments Left |
///     |  data of the type …
enum IPv6Routing: ProtocolDecoder {
  static let number: UInt16 = 57

  static let spec = ProtocolSpec(
    "ipv6.routing", "Routing Header for IPv6", brief: "routing header", source: "RFC 8200 §4.4",
    foundBy: [.ipProtocol(43)], fields: [Field.self, SegmentField.self], notes: [Note.self])

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let header = ExtensionHeader(
      id, next: Field.nextHeader, length: Field.length, bytes: Field.headerLength, &cursor, &out)
    let type = cursor.read(Field.type, 8, &out)
    let left = cursor.read(Field.segmentsLeft, 8, &out)
    var final: AddressToken?
    if type.isKnown, !cursor.isShort { final = readData(type, left, header, &cursor, &out) }
    if out.context.isOverIPv6, left.number != 0 || !left.isKnown { setFinalDestination(final, &out) }
    if !cursor.isAtEnd { cursor.readRest(Field.surplus, &out) }
    return header.end(&cursor, &out)
  }

  /// What transport protocols have in their pseudo-header while segments are left, RFC 8200 §8.1.
  private static func setFinalDestination(_ final: AddressToken?, _ out: inout Dissection) {
    guard let final, final.isKnown else {
      out.context.pseudoHeader?.isKnown = false
      return
    }
    out.context.addresses.destination = final.address
  }

  /// Reads what the type has, and returns the address of the final destination where the header has it.
  private static func readData(
    _ type: Token, _ left: Token, _ header: ExtensionHeader, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> AddressToken? {
    if type.number < 2 { out.note(Note.deprecated, on: type) }
    switch type.number {
    case 0: return readSourceRoute(left, header, &cursor, &out)
    case 2: return readHomeAddress(left, header, &cursor, &out)
    case 3: return readRPL(left, &cursor, &out)
    case 4: return readSegments(left, &cursor, &out)
    case 5: readCompressed(Field.compressed16, 16, left, &cursor, &out)
    case 6: readCompressed(Field.compressed32, 32, left, &cursor, &out)
    default:
      if type.number != 1, type.number < 253 { out.note(Note.unknownType, on: type, type.number) }
      cursor.readRest(Field.unknownData, &out)
    }
    return nil
  }

  /// Type 0, RFC 2460 §4.4.
  private static func readSourceRoute(
    _ left: Token, _ header: ExtensionHeader, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> AddressToken? {
    cursor.read(Field.reserved, 32, &out)
    if header.length.isKnown, header.length.number % 2 != 0 {
      out.note(Note.badLength, on: header.length, UInt64(header.size), 16)
    }
    let count = cursor.remaining / 16
    noteSegmentsLeft(left, of: count, &out)
    var last: AddressToken?
    for index in 0..<count {
      let address = cursor.readAddress(Field.address, &out)
      if left.isKnown, left.value > 0, index == count - left.value { out.note(Note.nextAddress, on: address.token) }
      if address.address.isMulticast, address.isKnown { out.note(Note.multicast, on: address.token) }
      last = address
    }
    return last
  }

  /// Type 2, RFC 6275 §6.4: the home address of the mobile node that the packet goes to.
  private static func readHomeAddress(
    _ left: Token, _ header: ExtensionHeader, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> AddressToken? {
    cursor.read(Field.homeReserved, 32, &out)
    if header.length.isKnown, header.length.number != 2 {
      out.note(Note.homeLength, on: header.length, UInt64(header.size))
    }
    if left.isKnown, left.number != 1 { out.note(Note.homeSegmentsLeft, on: left, left.number) }
    return cursor.readAddress(Field.homeAddress, &out)
  }

  /// Types 5 and 6, RFC 9631: identifiers that each node maps to an address.
  private static func readCompressed(
    _ field: FieldSpec, _ bits: Int, _ left: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    noteSegmentsLeft(left, of: cursor.remaining * 8 / bits, &out)
    while cursor.remaining * 8 >= bits, out.hasRoom { cursor.read(field, bits, &out) }
  }

  static func noteSegmentsLeft(_ left: Token, of count: Int, _ out: inout Dissection) {
    guard left.value > count else { return }
    out.note(Note.badSegmentsLeft, on: left, left.number, UInt64(count))
  }
}

// MARK: RPL

extension IPv6Routing {
  /// Type 3, RFC 6554 §3: addresses without the first bytes that they share with the destination.
  private static func readRPL(
    _ left: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> AddressToken? {
    let inner = cursor.read(Field.compressedInner, 4, &out)
    let last = cursor.read(Field.compressedLast, 4, &out)
    let pad = cursor.read(Field.padLength, 4, &out)
    let reserved = cursor.read(Field.rplReserved, 20, &out)
    guard !cursor.isShort, inner.isKnown, last.isKnown, pad.isKnown else { return nil }
    if inner.number == 0, last.number == 0, pad.number != 0 { out.note(Note.padNotZero, on: pad, pad.number) }
    if reserved.number != 0 { out.note(Note.reservedNotZero, on: reserved, reserved.number) }
    let bytes = cursor.remaining - pad.value - (16 - last.value)
    guard bytes >= 0 else {
      out.note(Note.noAddresses, on: reserved.field)
      return nil
    }
    let count = bytes / (16 - inner.value) + 1
    out.derive(Field.addressCount, count)
    noteSegmentsLeft(left, of: count, &out)
    let list = AddressList(
      prefix: out.context.addresses.destination, source: out.context.addresses.source, count: count, left: left,
      isKnown: out.context.pseudoHeader?.isKnown ?? false)
    let final = list.read(inner: inner.value, last: last.value, &cursor, &out)
    cursor.readBytes(Field.padding, min(pad.value, cursor.remaining), &out)
    return final
  }

  /// The addresses of a source route through an RPL network.
  private struct AddressList {
    let prefix: Context.Address
    let source: Context.Address
    let count: Int
    let left: Token
    /// Whether the destination is known that they share bytes with.
    let isKnown: Bool

    func read(
      inner: Int, last: Int, _ cursor: inout Cursor, _ out: inout Dissection
    ) -> AddressToken? {
      var seen: Set<Context.Address> = []
      var final: AddressToken?
      for index in 0..<count where out.hasRoom {
        let elided = index == count - 1 ? last : inner
        let start = cursor.offset
        let token = cursor.readBytes(Field.compressedAddress, 16 - elided, &out)
        guard token.isKnown, isKnown else {
          final = nil
          continue
        }
        let address = full(cursor.bytes, start, elided: elided)
        final = AddressToken(token: token, address: address)
        out.reading(
          Field.fullAddress, out.fields[token.field].bytes, value: elided == 0 ? 0 : out.storeAddress(address))
        note(address, index, token, seen.insert(address).inserted, &out)
      }
      return final
    }

    private func full(_ bytes: Span<UInt8>, _ start: Int, elided: Int) -> Context.Address {
      var address = Context.Address()
      for place in 0..<16 {
        let half = place < 8 ? prefix.high : prefix.low
        let byte =
          place < elided ? half >> UInt64(56 - place % 8 * 8) & 0xff : UInt64(bytes[start + place - elided])
        if place < 8 { address.high = address.high << 8 | byte } else { address.low = address.low << 8 | byte }
      }
      return address
    }

    private func note(
      _ address: Context.Address, _ index: Int, _ token: Token, _ isNew: Bool, _ out: inout Dissection
    ) {
      if left.isKnown, left.value > 0, index == count - left.value { out.note(Note.nextAddress, on: token) }
      if address.isMulticast { out.note(Note.multicast, on: token) }
      if address == source { out.note(Note.listHasSource, on: token) }
      if address == prefix, left.value > 0 { out.note(Note.listHasDestination, on: token) }
      if !isNew { out.note(Note.listRepeats, on: token) }
    }
  }
}
