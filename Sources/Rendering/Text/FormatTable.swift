import Dissection

/// Every field's ``FieldFormat``, taken apart by what a view needs of it, each part by the field's place in the table.
///
/// A format is several words long, and holds functions that are counted by reference; which format it is takes one byte.
struct FormatTable {
  /// Which format a field has.
  enum Kind: UInt8 {
    case group
    case decimal
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
    case macAddress
    case oui
    case bytes
    case text
    case textRange
    case millisecondsOfDay
    case unixTime
  }

  private(set) var kinds: [Kind] = []
  /// What a number counts.
  private(set) var units: [Unit?] = []
  /// How many units of ``scaledUnits`` one unit has; 1 where they are the same.
  private(set) var factors: [UInt64] = []
  private(set) var scaledUnits: [Unit?] = []
  /// What gives values, or the bits of a word of flags, their names.
  private(set) var names: [@Sendable (UInt64) -> StaticString?] = []

  init(_ table: FieldTable) {
    for spec in table.specs { append(spec.format) }
  }

  private mutating func append(_ format: FieldFormat) {
    switch format {
    case .group: store(.group)
    case .decimal(let unit): store(.decimal, unit: unit)
    case .hexadecimal: store(.hexadecimal)
    case .hexadecimalAndDecimal: store(.hexadecimalAndDecimal)
    case .scaled(let unit, let factor, let scaledUnit):
      store(.scaled, unit: unit, factor: UInt64(max(1, factor)), scaledUnit: scaledUnit)
    case .flag: store(.flag)
    case .enumeration(let names, .decimal): store(.enumeration, names: names)
    case .enumeration(let names, .hexadecimal): store(.hexadecimalEnumeration, names: names)
    case .port(let names): store(.port, names: names)
    case .flags(let names): store(.flags) { names(Int(truncatingIfNeeded: $0)) }
    case .checksum: store(.checksum)
    case .ipv4Address(let names): store(.ipv4Address, names: names)
    case .macAddress: store(.macAddress)
    case .oui: store(.oui)
    case .bytes: store(.bytes)
    case .text: store(.text)
    case .textRange: store(.textRange)
    case .millisecondsOfDay: store(.millisecondsOfDay)
    case .unixTime: store(.unixTime)
    }
  }

  private mutating func store(
    _ kind: Kind, unit: Unit? = nil, factor: UInt64 = 1, scaledUnit: Unit? = nil,
    names: @escaping @Sendable (UInt64) -> StaticString? = { _ in nil }
  ) {
    kinds.append(kind)
    units.append(unit)
    factors.append(factor)
    scaledUnits.append(scaledUnit)
    self.names.append(names)
  }
}
