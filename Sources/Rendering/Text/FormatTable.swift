import Dissection

/// Every field's ``FieldFormat``, taken apart by what a view needs of it, each part but the first by the field's place in the table.
///
/// A format is several words long, and holds functions that are counted by reference; which format it is takes one byte.
struct FormatTable: ~Copyable {
  /// Which format a field has.
  enum Kind: UInt8 {
    case group
    case decimal
    case signed
    case tenths
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
    case sentence
  }

  /// What gives values their names. In a structure, since functions that an array holds by themselves are called by
  /// way of another one.
  struct Names {
    let name: @Sendable (UInt64) -> StaticString?
    /// The same of an IPv6 address, by its halves.
    let addressName: @Sendable (UInt64, UInt64) -> StaticString?
  }

  /// Which format a field has, by its slot: the one question that is asked first, and of every field.
  private var kinds: [Kind]
  /// How many scaled units one unit has; 1 where they are the same.
  private(set) var factors: [UInt64] = []
  private(set) var names: [Names] = []
  /// What a number counts, with a blank in front; the names of flags, with a comma and a blank in front.
  private var texts = ShortTexts()
  /// The first of a field's texts: a unit's singular and plural, those of the scaled unit, or the 64 names of the bits
  /// of a word of flags. Fields without a unit have empty ones.
  private var firstTexts: [Int] = []

  init(_ table: FieldTable) {
    kinds = Array(repeating: .group, count: table.slotCount)
    factors.reserveCapacity(table.specs.count)
    firstTexts.reserveCapacity(table.specs.count)
    names.reserveCapacity(table.specs.count)
    // What counts nothing has the first two texts, which are empty.
    for _ in 0..<2 { _ = texts.add() }
    for spec in table.specs { kinds[table.slot(of: spec.id)] = append(spec.format) }
  }

  @inline(__always)
  func kind(at slot: Int) -> Kind { kinds[slot] }

  private mutating func append(_ format: FieldFormat) -> Kind {
    switch format {
    case .group: return store(.group)
    case .decimal: return store(.decimal, texts: addTexts(of: nil))
    case .quantity(let unit): return store(.decimal, texts: addTexts(of: unit))
    case .signed: return store(.signed, texts: addTexts(of: nil))
    case .signedQuantity(let unit): return store(.signed, texts: addTexts(of: unit))
    case .tenths(let unit, let each):
      return store(.tenths, factor: UInt64(max(1, each)), texts: addTexts(of: unit))
    case .hexadecimal: return store(.hexadecimal)
    case .hexadecimalAndDecimal: return store(.hexadecimalAndDecimal)
    case .scaled(let unit, let factor, let scaledUnit):
      let first = addTexts(of: unit)
      _ = addTexts(of: scaledUnit)
      return store(.scaled, factor: UInt64(max(1, factor)), texts: first)
    case .flag: return store(.flag)
    case .enumeration(let names, .decimal): return store(.enumeration, names: names)
    case .enumeration(let names, .hexadecimal): return store(.hexadecimalEnumeration, names: names)
    case .port(let names): return store(.port, names: names)
    case .flags(let names): return store(.flags, texts: addNames(ofBits: names))
    case .checksum: return store(.checksum)
    case .ipv4Address(let names): return store(.ipv4Address, names: names)
    case .ipv6Address(let names): return store(.ipv6Address, addressNames: names)
    case .macAddress: return store(.macAddress)
    case .oui: return store(.oui)
    case .bytes: return store(.bytes)
    case .text: return store(.text)
    case .textRange: return store(.textRange)
    case .storedText: return store(.storedText)
    case .millisecondsOfDay: return store(.millisecondsOfDay)
    case .unixTime: return store(.unixTime)
    case .sentence(let sentences): return store(.sentence, names: sentences)
    }
  }

  private mutating func store(
    _ kind: Kind, factor: UInt64 = 1, texts: Int = 0,
    names: @escaping @Sendable (UInt64) -> StaticString? = { _ in nil },
    addressNames: @escaping @Sendable (UInt64, UInt64) -> StaticString? = { _, _ in nil }
  ) -> Kind {
    factors.append(factor)
    firstTexts.append(texts)
    self.names.append(Names(name: names, addressName: addressNames))
    return kind
  }

  // MARK: Texts

  private mutating func addTexts(of unit: Unit?) -> Int {
    guard let unit else { return 0 }
    let first = texts.add(" ", unit.singular)
    _ = texts.add(" ", unit.plural)
    return first
  }

  private mutating func addNames(ofBits names: (Int) -> StaticString?) -> Int {
    var first = 0
    for bit in 0..<UInt64.bitWidth {
      let text = names(bit).map { texts.add(", ", $0) } ?? texts.add()
      if bit == 0 { first = text }
    }
    return first
  }

  /// What a number counts, with a blank in front; nothing where it counts nothing.
  @inline(__always)
  func appendUnit(place: Int, for value: UInt64, to out: inout OutputBuffer) {
    texts.append(firstTexts[place] &+ (value == 1 ? 0 : 1), to: &out)
  }

  /// What a scaled number counts.
  @inline(__always)
  func appendScaledUnit(place: Int, for value: UInt64, to out: inout OutputBuffer) {
    texts.append(firstTexts[place] &+ (value == 1 ? 2 : 3), to: &out)
  }

  /// The names of the flags that are set, least significant first, as everyone says them: `, SYN, ACK`; with a first
  /// comma where one is wanted.
  @inline(__always)
  func append(flags value: UInt64, place: Int, withComma: Bool, to out: inout OutputBuffer) {
    var rest = value
    var skipped = withComma ? 0 : 2
    while rest != 0 {
      let text = firstTexts[place] &+ rest.trailingZeroBitCount
      rest &= rest &- 1
      // Bits without a name have an empty text.
      if texts.length(text) == 0 { continue }
      texts.append(text, skipping: skipped, to: &out)
      skipped = 0
    }
  }
}
