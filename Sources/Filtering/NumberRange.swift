/// What a constant is among a record's own numbers.
enum NumberRange {
  /// A number, or all of a network's addresses.
  case between(ClosedRange<UInt64>)
  case belowAll
  case aboveAll

  /// `nil` for a constant that is no such number.
  init?(_ value: Value) {
    switch value {
    case .number(let number): self = number < 0 ? .belowAll : .between(UInt64(number)...UInt64(number))
    case .large(let number): self = .between(number...number)
    case .flag(let isSet): self = .between(isSet ? 1...UInt64.max : 0...0)
    case .ipv4(let address): self = .between(UInt64(address)...UInt64(address))
    case .ipv4Network(let address, let mask):
      self = .between(UInt64(address & mask)...UInt64(address | ~mask))
    default: return nil
    }
  }

  /// The numbers that have a relation to it; with `isOutside`, those that have not.
  func values(_ relation: Program.Relation) -> (ranges: [ClosedRange<UInt64>], isOutside: Bool) {
    let all = [0...UInt64.max]
    let range: ClosedRange<UInt64>
    switch self {
    case .between(let between): range = between
    case .belowAll:
      switch relation {
      case .equal, .less, .lessOrEqual: return ([], false)
      case .notEqual, .greater, .greaterOrEqual: return (all, false)
      }
    case .aboveAll:
      switch relation {
      case .equal, .greater, .greaterOrEqual: return ([], false)
      case .notEqual, .less, .lessOrEqual: return (all, false)
      }
    }
    switch relation {
    case .equal: return ([range], false)
    case .notEqual: return ([range], true)
    case .greater: return (range.upperBound == .max ? [] : [range.upperBound + 1...UInt64.max], false)
    case .greaterOrEqual: return ([range.lowerBound...UInt64.max], false)
    case .less: return (range.lowerBound == 0 ? [] : [0...range.lowerBound - 1], false)
    case .lessOrEqual: return ([0...range.upperBound], false)
    }
  }

  /// Ranges in their order, those that touch made one, so that one is found by halves.
  static func merged(_ ranges: [ClosedRange<UInt64>]) -> [ClosedRange<UInt64>] {
    var merged: [ClosedRange<UInt64>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, last.upperBound == .max || range.lowerBound <= last.upperBound + 1 {
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
