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
  private(set) var factors: [UInt64]
  private(set) var names: [Names]
  /// What a number counts, with a blank in front; the names of flags, with a comma and a blank in front.
  private var texts = ShortTexts()
  /// The first of a field's texts: a unit's singular and plural, those of the scaled unit, or the 64 names of the bits
  /// of a word of flags. Fields without a unit have empty ones.
  private var firstTexts: [Int]

  init(_ table: FieldTable) {
    kinds = Array(repeating: .group, count: table.slotCount)
    factors = Array(repeating: 1, count: table.specs.count)
    names = Array(repeating: Names(name: { _ in nil }, addressName: { _, _ in nil }), count: table.specs.count)
    firstTexts = Array(repeating: 0, count: table.specs.count)
    // What counts nothing has the first two texts, which are empty.
    for _ in 0..<2 { _ = texts.add() }
    for place in table.specs.indices {
      kinds[table.slot(of: table.specs[place].id)] = add(table.specs[place].format, at: place)
    }
  }

  @inline(__always)
  func kind(at slot: Int) -> Kind { kinds[slot] }

  private mutating func add(_ format: FieldFormat, at place: Int) -> Kind {
    switch format {
    case .group: return .group
    case .decimal: return .decimal
    case .quantity(let unit): return count(unit, at: place, .decimal)
    case .signed: return .signed
    case .signedQuantity(let unit): return count(unit, at: place, .signed)
    case .tenths(let unit, let each):
      factors[place] = UInt64(max(1, each))
      return count(unit, at: place, .tenths)
    case .fixedPoint(let unit, let bits):
      factors[place] = 1 << UInt64(min(max(bits, 0), 31))
      return count(unit, at: place, .fixedPoint)
    case .hexadecimal: return .hexadecimal
    case .hexadecimalAndDecimal: return .hexadecimalAndDecimal
    case .scaled(let unit, let factor, let scaledUnit):
      factors[place] = UInt64(max(1, factor))
      firstTexts[place] = addTexts(of: unit)
      _ = addTexts(of: scaledUnit)
      return .scaled
    case .flag: return .flag
    case .enumeration(let names, .decimal): return name(names, at: place, .enumeration)
    case .enumeration(let names, .hexadecimal): return name(names, at: place, .hexadecimalEnumeration)
    case .port(let names): return name(names, at: place, .port)
    case .flags(let names):
      firstTexts[place] = addNames(ofBits: names)
      return .flags
    case .checksum: return .checksum
    case .ipv4Address(let names): return name(names, at: place, .ipv4Address)
    case .ipv6Address(let names):
      self.names[place] = Names(name: { _ in nil }, addressName: names)
      return .ipv6Address
    case .macAddress: return .macAddress
    case .oui: return .oui
    case .bytes: return .bytes
    case .text: return .text
    case .textRange: return .textRange
    case .storedText: return .storedText
    case .millisecondsOfDay: return .millisecondsOfDay
    case .unixTime: return .unixTime
    case .sentence(let sentences): return name(sentences, at: place, .sentence)
    }
  }

  private mutating func name(
    _ names: @escaping @Sendable (UInt64) -> StaticString?, at place: Int, _ kind: Kind
  ) -> Kind {
    self.names[place] = Names(name: names, addressName: { _, _ in nil })
    return kind
  }

  private mutating func count(_ unit: Unit, at place: Int, _ kind: Kind) -> Kind {
    firstTexts[place] = addTexts(of: unit)
    return kind
  }

  // MARK: Texts

  private mutating func addTexts(of unit: Unit) -> Int {
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
