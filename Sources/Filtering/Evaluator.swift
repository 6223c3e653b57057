import Dissection
import Packets

/// Runs a program over one packet after the other. What it needs for a packet is kept and used again.
struct Evaluator: ~Copyable {
  let program: Program
  /// The values of the operands at hand, one operand's after the other's.
  var values: [Value] = []
  /// Bytes and texts that were made for the packet.
  var made: [UInt8] = []
  /// A packet has no more values at once than these: products of fields with many occurrences end here.
  static let mostValues = 1 << 16

  init(_ program: Program) { self.program = program }

  var usesTimes: Bool { program.usesTimes }

  mutating func passes(
    _ packet: borrowing Packet, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, _ times: FrameTimes
  ) -> Bool {
    if !made.isEmpty { made.removeAll(keepingCapacity: true) }
    return holds(program.root, packet, dissection, frame, times)
  }

  private mutating func holds(
    _ test: Int, _ packet: borrowing Packet, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    _ times: FrameTimes
  ) -> Bool {
    switch program.tests[test] {
    case .always: return true
    case .never: return false
    case .all(let first, let count):
      for place in first..<first + count {
        if !holds(program.children[place], packet, dissection, frame, times) { return false }
      }
      return true
    case .any(let first, let count):
      for place in first..<first + count {
        if holds(program.children[place], packet, dissection, frame, times) { return true }
      }
      return false
    case .odd(let first, let count):
      var isOdd = false
      for place in first..<first + count where holds(program.children[place], packet, dissection, frame, times) {
        isOdd.toggle()
      }
      return isOdd
    case .not(let test): return !holds(test, packet, dissection, frame, times)
    case .isPresent(let field): return isPresent(program.fields[field], packet, dissection, frame, times)
    case .lies(let field, let first, let count, let ofAll, let isOutside):
      return lies(program.fields[field], first, count, ofAll: ofAll, isOutside: isOutside, dissection)
    default:
      // The values of one test are forgotten with it.
      let start = values.count
      defer { values.removeLast(values.count - start) }
      return holdsForValues(test, packet, dissection, frame, times)
    }
  }

  private mutating func holdsForValues(
    _ test: Int, _ packet: borrowing Packet, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    _ times: FrameTimes
  ) -> Bool {
    switch program.tests[test] {
    case .hasValue(let operand): return !evaluate(operand, packet, dissection, frame, times).isEmpty
    case .isNotZero(let operand):
      return evaluate(operand, packet, dissection, frame, times).contains { index in
        isNotZero(values[index], dissection, frame)
      }
    case .compare(let left, let relation, let right, let ofAll):
      let ones = evaluate(left, packet, dissection, frame, times)
      if ones.isEmpty { return false }
      let others = evaluate(right, packet, dissection, frame, times)
      return compare(ones, others, ofAll: ofAll) { one, other in
        let order = order(one, other, dissection, frame)
        return order == .none ? nil : order.has(relation)
      }
    case .contains(let left, let right, let ofAll):
      let ones = evaluate(left, packet, dissection, frame, times)
      if ones.isEmpty { return false }
      let others = evaluate(right, packet, dissection, frame, times)
      return compare(ones, others, ofAll: ofAll) { one, other in contains(one, other, dissection, frame) }
    case .matches(let left, let pattern, let ofAll):
      let ones = evaluate(left, packet, dissection, frame, times)
      var isAny = false
      for index in ones {
        guard let place = values[index].place else { continue }
        isAny = withBytes(place, dissection, frame) { program.patterns[pattern].matches($0) }
        if isAny != ofAll { return isAny }
      }
      return isAny
    case .isMember(let operand, let first, let count, let ofAll):
      let ones = evaluate(operand, packet, dissection, frame, times)
      if ones.isEmpty { return false }
      var isAny = false
      for index in ones {
        isAny = isMember(index, first, count, packet, dissection, frame, times)
        if isAny != ofAll { return isAny }
      }
      return isAny
    default: return false
    }
  }

  private mutating func isMember(
    _ value: Int, _ first: Int, _ count: Int, _ packet: borrowing Packet, _ dissection: borrowing Dissection,
    _ frame: Span<UInt8>, _ times: FrameTimes
  ) -> Bool {
    let one = value..<value + 1
    for place in first..<first + count {
      let start = values.count
      defer { values.removeLast(values.count - start) }
      let (low, high) = program.elements[place]
      let lows = evaluate(low, packet, dissection, frame, times)
      if low == high {
        if compare(one, lows, ofAll: false, { order($0, $1, dissection, frame) == .equal }) { return true }
        continue
      }
      let highs = evaluate(high, packet, dissection, frame, times)
      let isAbove = compare(one, lows, ofAll: false) { order($0, $1, dissection, frame).has(.greaterOrEqual) }
      guard isAbove else { continue }
      if compare(one, highs, ofAll: false, { order($0, $1, dissection, frame).has(.lessOrEqual) }) { return true }
    }
    return false
  }

  /// Whether a pair of values fits, or all do that can be compared, of which there must be one.
  private func compare(
    _ ones: Range<Int>, _ others: Range<Int>, ofAll: Bool, _ fits: (Value, Value) -> Bool?
  ) -> Bool {
    var isAny = false
    for one in ones {
      for other in others {
        guard let isFit = fits(values[one], values[other]) else { continue }
        if isFit != ofAll { return isFit }
        isAny = true
      }
    }
    return isAny && ofAll
  }

  // MARK: Numbers

  /// Whether values of a field, which are the records' own, lie in ranges of numbers.
  private func lies(
    _ field: Program.Field, _ first: Int, _ count: Int, ofAll: Bool, isOutside: Bool, _ dissection: borrowing Dissection
  ) -> Bool {
    let ranges = program.ranges
    let list = ranges.span.extracting(first..<first + count)
    var result = false
    visitRecords(of: field, dissection) { _, record in
      guard record.isWhole else { return true }
      result = Self.isAmong(record.value, list) != isOutside
      return result == ofAll
    }
    return result
  }

  @inline(__always)
  private static func isAmong(_ number: UInt64, _ ranges: Span<ClosedRange<UInt64>>) -> Bool {
    if ranges.count == 1 { return ranges[0].contains(number) }
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < number { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= number
  }

  private func isNotZero(_ value: Value, _ dissection: borrowing Dissection, _ frame: Span<UInt8>) -> Bool {
    guard let place = value.place else { return !value.isZero }
    return withBytes(place, dissection, frame) { bytes in
      for index in bytes.indices where bytes[index] != 0 { return true }
      return false
    }
  }
}

extension Value {
  /// Where its bytes are, if it is bytes or a text.
  var place: Place? {
    switch self {
    case .bytes(let place), .text(let place): place
    default: nil
    }
  }
}
