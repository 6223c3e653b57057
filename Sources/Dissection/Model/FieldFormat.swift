/// How a field's value is understood and written. Views turn a value into text by it; nothing else formats values.
public enum FieldFormat: Sendable {
  /// The field has no value beside its bytes: an option, a group of fields. Its text is told by its children's
  /// ``FieldSpec/summary``.
  case group
  /// A number.
  case decimal
  /// A number that counts something: `64 hops`.
  case quantity(Unit)
  /// A number below zero or above. The record's value is its two's complement.
  case signed
  /// The same with what it counts: `-42 dBm`.
  case signedQuantity(Unit)
  /// A number that counts so many tenths of a unit: `5.5 Mb/s`.
  case tenths(Unit, each: UInt16)
  /// A binary fraction with that many bits after the point, 31 at most: `0.5 seconds`.
  case fixedPoint(Unit, fractionBits: UInt8)
  /// A number in hexadecimal, as wide as the field: `0x1e1f`.
  case hexadecimal
  /// Both: `0x1e1f (7711)`.
  case hexadecimalAndDecimal
  /// A number that counts units of several: a header length of `5 words × 4 = 20 bytes`.
  case scaled(Unit, by: UInt16, Unit)
  /// One bit: `set` or `not set`.
  case flag
  /// A number with a name from a registry: `TCP (6)`.
  case enumeration(@Sendable (UInt64) -> StaticString?, Radix = .decimal)
  /// A port, with the name of the service that is registered for it: `80 (http)`.
  case port(@Sendable (UInt64) -> StaticString?)
  /// A word of flags, told by the names of those that are set, least significant first: `0x018, PSH, ACK`. The function
  /// names the bit of that weight, 0 the least.
  case flags(@Sendable (Int) -> StaticString?)
  /// A checksum; the record's ``Verdict`` is told with it.
  case checksum
  /// An IPv4 address, with what kind of address it is where that is worth a word.
  case ipv4Address(@Sendable (UInt64) -> StaticString?)
  /// An IPv6 address, likewise, named by its upper and its lower 64 bits. The record's bytes are the address; where they
  /// are not sixteen, its value is the ``TextRange`` of ``Dissection/texts`` that has the address's bytes.
  case ipv6Address(@Sendable (UInt64, UInt64) -> StaticString?)
  case macAddress
  /// An organizationally unique identifier, three bytes.
  case oui
  /// Bytes without a further meaning: `01:02:03`.
  case bytes
  /// Text of one byte a character, or UTF-8; what is neither is escaped.
  case text
  /// A group whose value is the text of a part of it: the record's value is a ``TextRange``.
  case textRange
  /// Text that lies nowhere in the bytes: the record's value is a ``TextRange`` of ``Dissection/texts``. The decoder
  /// has escaped in it what needs that, by backslashes, as domain names have it.
  case storedText
  /// Milliseconds since midnight UTC: `13:45:10.123 UTC`.
  case millisecondsOfDay
  /// Seconds since 1970: a date and time in UTC.
  case unixTime
  /// How long something took, in nanoseconds; the record's value is its two's complement: `1.234 ms`.
  case duration
  /// What a layer says in words, by the value, with places for other fields of the layer: `who has {arp.dst.proto}?`. A
  /// place stands for the first field of that name, or of that name with a suffix after `_`, since Wireshark names some
  /// fields by the kind of their value too (`arp.dst.proto_ipv4`); where it ends in `.*`, with a suffix after a point
  /// (`lldp.chassis.id.mac`).
  case sentence(@Sendable (UInt64) -> StaticString?)

  public enum Radix: Sendable {
    case decimal
    case hexadecimal
  }
}

/// A range of bytes in a record's buffer, packed into the record's value.
public struct TextRange: Sendable {
  public let offset: Int
  public let count: Int

  init(offset: Int, count: Int) {
    self.offset = offset
    self.count = count
  }

  public init(value: UInt64) {
    offset = Int(value >> 32)
    count = Int(value & 0xffff_ffff)
  }

  var value: UInt64 { UInt64(UInt32(clamping: offset)) << 32 | UInt64(UInt32(clamping: count)) }
}
