import Dissection

/// Every field's ``FieldFormat``, taken apart by what a view needs of it.
///
/// A format is several words long, and holds functions that are counted by reference; which format it is takes one byte.
struct FormatTable: ~Copyable {
  /// Which format a field has.
  enum Kind: UInt8 {
    case group
    case decimal
    case signed
    case tenths
    case fixedPoint
    case hexadecimal
    case hexadecimalAndDecimal
    case scaled
    case flag
    case enumeration
    case hexadecimalEnumeration
    case port
    case flags
    case checksum
    case ipv4Address
    case ipv6Address
    case macAddress
    case oui
    case bytes
    case text
    case textRange
    case storedText
    case millisecondsOfDay
    case unixTime
    case duration
    case sentence
  }

  /// What gives values their names. In a structure, since functions that an array holds by themselves are called by
  /// way of another one.
  private struct Names { let name: @Sendable (UInt64) -> StaticString? }
  /// The same of IPv6 addresses, by their halves.
  private struct AddressNames { let name: @Sendable (UInt64, UInt64) -> StaticString? }

  /// A number in units of several, such as four bytes.
  private struct Scale {
    let factor: UInt64
    let unit: Unit
    let scaledUnit: Unit
  }

  /// Which format a field has, by its slot: the one question that is asked first, and of every field.
  private var kinds: [Kind]
  /// What else a view needs of the format, by the field's slot: the place in ``names``, ``addressNames``, ``scales`` or
  /// ``flagTexts``, the first of its texts, or 0, where numbers without a unit have two empty texts.
  private var places: [UInt16]
  private var names: [Names] = []
  private var addressNames: [AddressNames] = []
  private var scales: [Scale] = []
  /// Which text is a flag's name, 64 for each word of flags, the least significant first; 0 where it has none.
  private var flagTexts: [UInt16] = []
  /// The singular and the plural of every unit, with a blank in front; the names of flags, with a comma and a blank in
  /// front.
  private var texts = ShortTexts()

  init(_ table: FieldTable) {
    kinds = Array(repeating: .group, count: table.slotCount)
    places = Array(repeating: 0, count: table.slotCount)
    for _ in 0..<2 { _ = texts.add() }
    for unit in Unit.allCases {
      _ = texts.add(" ", unit.singular)
      _ = texts.add(" ", unit.plural)
    }
    table.visitFormats { slot, format in kinds[slot] = add(format, at: slot) }
  }

  @inline(__always)
  func kind(at slot: Int) -> Kind { kinds[slot] }

  private mutating func add(_ format: FieldFormat, at slot: Int) -> Kind {
    switch format {
    case .group: return .group
    case .decimal: return .decimal
    case .quantity(let unit): return count(unit, at: slot, .decimal)
    case .signed: return .signed
    case .signedQuantity(let unit): return count(unit, at: slot, .signed)
    case .tenths(let unit, let each):
      return scale(Scale(factor: UInt64(each), unit: unit, scaledUnit: unit), at: slot, .tenths)
    case .fixedPoint(let unit, let bits):
      return scale(Scale(factor: 1 << UInt64(min(bits, 31)), unit: unit, scaledUnit: unit), at: slot, .fixedPoint)
    case .hexadecimal: return .hexadecimal
    case .hexadecimalAndDecimal: return .hexadecimalAndDecimal
    case .scaled(let unit, let factor, let scaledUnit):
      return scale(Scale(factor: UInt64(factor), unit: unit, scaledUnit: scaledUnit), at: slot, .scaled)
    case .flag: return .flag
    case .enumeration(let names, .decimal): return name(names, at: slot, .enumeration)
    case .enumeration(let names, .hexadecimal): return name(names, at: slot, .hexadecimalEnumeration)
    case .port(let names): return name(names, at: slot, .port)
    case .flags(let names):
      places[slot] = UInt16(flagTexts.count / UInt64.bitWidth)
      for bit in 0..<UInt64.bitWidth { flagTexts.append(names(bit).map { UInt16(texts.add(", ", $0)) } ?? 0) }
      return .flags
    case .checksum: return .checksum
    case .ipv4Address(let names): return name(names, at: slot, .ipv4Address)
    case .ipv6Address(let names):
      places[slot] = UInt16(addressNames.count)
      addressNames.append(AddressNames(name: names))
      return .ipv6Address
    case .macAddress: return .macAddress
    case .oui: return .oui
    case .bytes: return .bytes
    case .text: return .text
    case .textRange: return .textRange
    case .storedText: return .storedText
    case .millisecondsOfDay: return .millisecondsOfDay
    case .unixTime: return .unixTime
    case .duration: return .duration
    case .sentence(let sentences): return name(sentences, at: slot, .sentence)
    }
  }

  private mutating func name(
    _ names: @escaping @Sendable (UInt64) -> StaticString?, at slot: Int, _ kind: Kind
  ) -> Kind {
    places[slot] = UInt16(self.names.count)
    self.names.append(Names(name: names))
    return kind
  }

  private mutating func count(_ unit: Unit, at slot: Int, _ kind: Kind) -> Kind {
    places[slot] = UInt16(Self.text(of: unit))
    return kind
  }

  private mutating func scale(_ scale: Scale, at slot: Int, _ kind: Kind) -> Kind {
    places[slot] = UInt16(scales.count)
    scales.append(scale)
    return kind
  }

  // MARK: Values

  /// The value's name.
  @inline(__always)
  func name(of value: UInt64, slot: Int) -> StaticString? { names[Int(places[slot])].name(value) }

  /// The name of an IPv6 address, by its halves.
  func name(of address: (high: UInt64, low: UInt64), slot: Int) -> StaticString? {
    addressNames[Int(places[slot])].name(address.high, address.low)
  }

  /// The value in the units that are shown; of one, how many there are in a unit.
  @inline(__always)
  func scaled(_ value: UInt64, slot: Int) -> UInt64 { value &* scales[Int(places[slot])].factor }

  // MARK: Texts

  /// The unit's singular; its plural is the next. The first two texts are empty.
  private static func text(of unit: Unit) -> Int { 2 + 2 * Int(unit.rawValue) }

  /// What a number counts, with a blank in front; nothing where it counts nothing.
  @inline(__always)
  func appendUnit(slot: Int, for value: UInt64, to out: inout OutputBuffer) {
    texts.append(Int(places[slot]) &+ (value == 1 ? 0 : 1), to: &out)
  }

  /// What a scaled number counts: before it is scaled, or after.
  @inline(__always)
  func appendUnit(slot: Int, isScaled: Bool, for value: UInt64, to out: inout OutputBuffer) {
    let scale = scales[Int(places[slot])]
    texts.append(Self.text(of: isScaled ? scale.scaledUnit : scale.unit) &+ (value == 1 ? 0 : 1), to: &out)
  }

  /// The names of the flags that are set, least significant first, as everyone says them: `, SYN, ACK`; with a first
  /// comma where one is wanted.
  @inline(__always)
  func append(flags value: UInt64, slot: Int, withComma: Bool, to out: inout OutputBuffer) {
    var rest = value
    var skipped = withComma ? 0 : 2
    while rest != 0 {
      let text = flagTexts[Int(places[slot]) &* UInt64.bitWidth &+ rest.trailingZeroBitCount]
      rest &= rest &- 1
      if text == 0 { continue }
      texts.append(Int(text), skipping: skipped, to: &out)
      skipped = 0
    }
  }
}
