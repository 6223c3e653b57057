/// What comes of putting two values beside each other: less, equal or greater; or nothing, where they are of kinds that
/// do not compare.
enum Order {
  case less
  case equal
  case greater
  case none

  init<Number: Comparable>(_ first: Number, _ second: Number) {
    self = first < second ? .less : first == second ? .equal : first > second ? .greater : .none
  }

  func has(_ relation: Program.Relation) -> Bool {
    switch relation {
    case .equal: self == .equal
    case .notEqual: self != .equal
    case .greater: self == .greater
    case .greaterOrEqual: self == .greater || self == .equal
    case .less: self == .less
    case .lessOrEqual: self == .less || self == .equal
    }
  }
}

extension Value {
  /// The number as a fraction, for comparisons and arithmetic with one.
  private var asReal: Double? {
    switch self {
    case .number(let number): Double(number)
    case .large(let number): Double(number)
    case .real(let number): number
    default: nil
    }
  }

  /// Compares all values but bytes and texts.
  func order(to other: Value) -> Order {
    switch (self, other) {
    case (.number(let one), .number(let other)): Order(one, other)
    case (.large(let one), .large(let other)): Order(one, other)
    case (.large, .number): .greater
    case (.number, .large): .less
    case (.flag(let one), .flag(let other)): Order(one ? 1 : 0, other ? 1 : 0)
    case (.ipv4(let one), .ipv4(let other)): Order(one, other)
    case (.ipv4(let one), .ipv4Network(let other, let mask)): Order(one & mask, other & mask)
    case (.ipv6(let one, let oneLow), .ipv6(let other, let otherLow)):
      one == other ? Order(oneLow, otherLow) : Order(one, other)
    case (.ipv6(let one, let oneLow), .ipv6Network(let other, let otherLow, let length)):
      Self.order(one, oneLow, other, otherLow, length)
    case (.time(let one, let oneFraction), .time(let other, let otherFraction)):
      one == other ? Order(oneFraction, otherFraction) : Order(one, other)
    case (.duration(let one), .duration(let other)): Order(one, other)
    default:
      if let one = asReal, let other = other.asReal { Order(one, other) } else { .none }
    }
  }

  private static func order(
    _ one: UInt64, _ oneLow: UInt64, _ other: UInt64, _ otherLow: UInt64, _ length: UInt8
  ) -> Order {
    func mask(_ bits: Int) -> UInt64 { bits <= 0 ? 0 : bits >= 64 ? .max : UInt64.max << UInt64(64 - bits) }
    let high = mask(Int(length))
    let low = mask(Int(length) - 64)
    return one & high == other & high ? Order(oneLow & low, otherLow & low) : Order(one & high, other & high)
  }

  var isZero: Bool {
    switch self {
    case .number(let number): number == 0
    case .real(let number): number == 0
    case .flag(let isSet): !isSet
    case .ipv4(let address): address == 0
    case .duration(let time): time == 0
    default: false
    }
  }

  var negated: Value? {
    switch self {
    case .number(let number): number == .min ? nil : .number(-number)
    case .real(let number): .real(-number)
    case .duration(let time): time == .min ? nil : .duration(-time)
    default: nil
    }
  }

  /// What arithmetic makes of two values; `nil` where that is no number: a division by zero, or more than 64 bits.
  func combined(with other: Value, _ sign: Arithmetic) -> Value? {
    switch (self, other) {
    case (.number(let one), .number(let other)): return Self.combined(one, other, sign).map { .number($0) }
    case (.duration(let one), .duration(let other)) where sign == .add || sign == .subtract:
      return Self.combined(one, other, sign).map { .duration($0) }
    case (.flag(let one), .flag(let other)) where sign == .and: return .flag(one && other)
    case (.ipv4(let one), .ipv4(let other)) where sign == .and: return .ipv4(one & other)
    case (.large(let one), .number(let other)) where sign == .and && other >= 0: return Value(one & UInt64(other))
    case (.number(let one), .large(let other)) where sign == .and && one >= 0: return Value(UInt64(one) & other)
    case (.large(let one), .large(let other)) where sign == .and: return Value(one & other)
    default:
      guard let one = asReal, let other = other.asReal else { return nil }
      switch sign {
      case .and: return nil
      case .add: return .real(one + other)
      case .subtract: return .real(one - other)
      case .multiply: return .real(one * other)
      case .divide: return other == 0 ? nil : .real(one / other)
      case .remainder: return other == 0 ? nil : .real(one.truncatingRemainder(dividingBy: other))
      }
    }
  }

  private static func combined(_ one: Int64, _ other: Int64, _ sign: Arithmetic) -> Int64? {
    let (result, isOver): (Int64, Bool)
    switch sign {
    case .and: return one & other
    case .add: (result, isOver) = one.addingReportingOverflow(other)
    case .subtract: (result, isOver) = one.subtractingReportingOverflow(other)
    case .multiply: (result, isOver) = one.multipliedReportingOverflow(by: other)
    case .divide: (result, isOver) = one.dividedReportingOverflow(by: other)
    case .remainder: (result, isOver) = one.remainderReportingOverflow(dividingBy: other)
    }
    return isOver ? nil : result
  }
}
