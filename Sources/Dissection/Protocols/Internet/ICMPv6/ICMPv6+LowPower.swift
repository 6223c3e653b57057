/// Locator updates of ILNPv6 (RFC 6743), duplicate address detection over several hops (RFC 6775, RFC 8505), and the
/// control messages of the multicast protocol MPL (RFC 7731).
extension ICMPv6 {
  static func readLowPower(_ type: Int, _ code: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type {
    case 156: readLocators(&cursor, &out)
    case 157, 158: readDuplicateAddress(code, &cursor, &out)
    default: readSeeds(&cursor, &out)
    }
  }

  private static func readLocators(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = LowPowerField
    let count = read(
      [.number(F.locatorCount, 8), .number(F.operation, 8), .unused(F.locatorReserved, 16)], &cursor, &out)
    guard count.isKnown else { return }
    for _ in 0..<count.value where !cursor.isAtEnd && !cursor.isShort {
      let group = out.beginGroup(F.locatorEntry, cursor)
      cursor.readPrefix(F.locator, 8, &out)
      read([.number(F.preference, 16), .number(F.locatorLifetime, 16)], &cursor, &out)
      out.endGroup(group, cursor)
    }
  }

  /// The code's upper half tells the newer form, its lower half how many blocks of eight bytes more the registration's
  /// verifier has, RFC 8505 §4.2.
  private static func readDuplicateAddress(_ code: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = LowPowerField
    let isExtended = code.number >> 4 != 0
    cursor.read(F.status, 8, &out)
    if isExtended { cursor.read(F.transaction, 8, &out) } else { read([.unused(F.addressReserved, 8)], &cursor, &out) }
    cursor.read(F.registrationLifetime, 16, &out)
    let blocks = isExtended ? max(1, Int(code.number & 15)) : 1
    cursor.readBytes(F.ownershipVerifier, min(blocks * 8, max(8, cursor.remaining - 16)), &out)
    if !cursor.isShort { cursor.readAddress(F.registeredAddress, &out) }
  }

  private static func readSeeds(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = LowPowerField
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(F.seed, cursor)
      cursor.read(F.minimumSequence, 8, &out)
      let length = cursor.read(F.bufferedLength, 6, &out)
      let size = cursor.read(F.seedLength, 2, &out)
      if size.isKnown { cursor.readBytes(F.seedIdentifier, [0, 2, 8, 16][size.value & 3], &out) }
      if !cursor.isShort { cursor.readBytes(F.buffered, countedBy: length, &out) }
      out.endGroup(group, cursor)
    }
  }

  enum LowPowerField: FieldSet {
    static let setNumber: UInt16 = 92
    static let definedIn: StaticString = "RFC 6743 §3"

    static let locatorCount = field("icmpv6.ilnp.nb_locs", "Num of Locs", .decimal, .detail("locators"))
      .means("How many locators follow.")
    static let operation = field("icmpv6.ilnp.operation", "Operation", .enumeration(Self.operationName))
      .means("Whether locators are told, or were heard.")
    static let locatorReserved = field("icmpv6.ilnp.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let locatorEntry = group("icmpv6.ilnp.entry", "Locator").means("A network in which the node is reached.")
    static let locator = field("icmpv6.ilnp.nb_locator", "Locator", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("The first half of the node's address.")
    static let preference = field("icmpv6.ilnp.nb_preference", "Preference", .decimal, .detail("preference"))
      .means("The locator with the lowest is used first.")
    static let locatorLifetime = field("icmpv6.ilnp.nb_lifetime", "Lifetime", .quantity(.seconds), .detail("lifetime"))
      .means("How long the locator may be used.")
    static let status = field("icmpv6.6lowpannd.da.status", "Status", .enumeration(OtherOptionField.registrationName))
      .means("Whether the address is free, in a confirmation; zero in a request.", "RFC 6775 §4.4")
    static let addressReserved = field("icmpv6.6lowpannd.da.rsv", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 6775 §4.4")
    static let transaction = field("icmpv6.6lowpannd.da.tid", "TID", .decimal)
      .means("The transaction's number: the newest registration counts.", "RFC 8505 §4.2")
    static let registrationLifetime = field(
      "icmpv6.6lowpannd.da.lifetime", "Registration Lifetime", .quantity(.minutes)
    ).means("How long the registration holds, in minutes; zero ends it.", "RFC 6775 §4.4")
    static let ownershipVerifier = field("icmpv6.6lowpannd.da.eui64", "EUI-64 or ROVR", .bytes)
      .means("Whose registration it is: the node's EUI-64, or a number that proves it.", "RFC 6775 §4.4, RFC 8505 §4.2")
    static let registeredAddress = field(
      "icmpv6.6lowpannd.da.reg_addr", "Registered Address", .ipv6Address(IPv6AddressKind.name)
    ).means("The address that must not be another node's.", "RFC 6775 §4.4")
    static let seed = group("icmpv6.mpl.seed_info", "MPL Seed Info")
      .means("What a forwarder has buffered of one seed.", "RFC 7731 §6.2")
    static let minimumSequence = field("icmpv6.mpl.seed_info.min_sequence", "min-seqno", .decimal, .detail("from"))
      .means("The lowest sequence number of the seed that the forwarder takes.", "RFC 7731 §6.2")
    static let bufferedLength = field("icmpv6.mpl.seed_info.bm_len", "bm-len", .quantity(.bytes))
      .means("How many bytes the bits below take.", "RFC 7731 §6.2")
    static let seedLength = field("icmpv6.mpl.seed_info.s", "S", .enumeration(Self.seedLengthName))
      .means("How long the seed's identifier is.", "RFC 7731 §6.2")
    static let seedIdentifier = field("icmpv6.mpl.seed_info.seed_id", "seed-id", .bytes, .detail("seed"))
      .means("Which seed it is: where the messages come from.", "RFC 7731 §6.2")
    static let buffered = field("icmpv6.mpl.seed_info.sequence", "buffered-mpl-messages", .bytes)
      .means("A bit for each message that is buffered, from the lowest sequence number on.", "RFC 7731 §6.2")

    static let all = [
      locatorCount, operation, locatorReserved, locatorEntry, locator, preference, locatorLifetime, status,
      addressReserved, transaction, registrationLifetime, ownershipVerifier, registeredAddress, seed, minimumSequence,
      bufferedLength, seedLength, seedIdentifier, buffered,
    ]

    @Sendable static func operationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Locator Update Advertisement"
      case 2: "Locator Update Acknowledgement"
      default: nil
      }
    }

    @Sendable static func seedLengthName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "the source address"
      case 1: "16 bits"
      case 2: "64 bits"
      default: "128 bits"
      }
    }
  }
}
