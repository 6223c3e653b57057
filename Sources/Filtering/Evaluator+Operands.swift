import Dissection
import Packets

extension Evaluator {
  /// Puts an operand's values on the list, and returns where they are.
  mutating func evaluate(
    _ operand: Int, _ packet: borrowing Packet, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    _ times: FrameTimes
  ) -> Range<Int> {
    let start = values.count
    switch program.operands[operand] {
    case .field(let field, let isWhole):
      addValues(of: program.fields[field], isWhole: isWhole, packet, dissection, frame, times)
    case .constants(let first, let count):
      for place in first..<first + count { values.append(program.constants[place]) }
    case .slice(let inner, let first, let count):
      var end = start
      for index in evaluate(inner, packet, dissection, frame, times) {
        keep(slice(values[index], first, count, dissection, frame), at: &end)
      }
      forget(from: end)
    case .negative(let inner):
      var end = start
      for index in evaluate(inner, packet, dissection, frame, times) { keep(values[index].negated, at: &end) }
      forget(from: end)
    case .arithmetic(let sign, let left, let right):
      let ones = evaluate(left, packet, dissection, frame, times)
      let others = evaluate(right, packet, dissection, frame, times)
      addCombined(ones, others, sign, dissection, frame)
      values.removeSubrange(start..<others.upperBound)
    case .call(let function, let first, let count):
      call(function, first, count, packet, dissection, frame, times)
    }
    return start..<values.count
  }

  /// Puts what was made of a value on the list, in the place of one that was looked at.
  private mutating func keep(_ value: Value?, at end: inout Int) {
    guard let value else { return }
    values[end] = value
    end += 1
  }

  private mutating func forget(from end: Int) { values.removeLast(values.count - end) }

  // MARK: Ranges

  private mutating func slice(
    _ value: Value, _ first: Int, _ count: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>
  ) -> Value? {
    guard let whole = place(of: value) else { return nil }
    var result: Place?
    for slice in first..<first + count {
      guard let range = program.slices[slice].range(in: Int(whole.count)) else { return nil }
      if count == 1 {
        result = whole.part(range)
      } else {
        let part = keep(range, of: whole, dissection, frame)
        result = Place((result.map { Int($0.offset) } ?? Int(part.offset))..<part.range.upperBound, .made)
      }
    }
    return result.map { value.kind == .text ? .text($0) : .bytes($0) }
  }

  /// Where a value's bytes are; those of an address are made.
  private mutating func place(of value: Value) -> Place? {
    switch value {
    case .bytes(let place), .text(let place): return place
    case .ipv4(let address): return keep((0..<4).map { UInt8(truncatingIfNeeded: address >> (24 - 8 * $0)) })
    case .ipv6(let high, let low):
      return keep((0..<16).map { UInt8(truncatingIfNeeded: ($0 < 8 ? high : low) >> (56 - 8 * UInt64($0 % 8))) })
    default: return nil
    }
  }

  // MARK: Arithmetic

  /// Puts on the list what comes of each pair of values.
  private mutating func addCombined(
    _ ones: Range<Int>, _ others: Range<Int>, _ sign: Arithmetic, _ dissection: borrowing Dissection,
    _ frame: Span<UInt8>
  ) {
    for one in ones {
      for other in others where values.count < Self.mostValues {
        if case .bytes(let first) = values[one], case .bytes(let second) = values[other] {
          if sign == .and { values.append(.bytes(masked(first, second, dissection, frame))) }
        } else if let result = values[one].combined(with: values[other], sign) {
          values.append(result)
        }
      }
    }
  }

  private mutating func masked(
    _ first: Place, _ second: Place, _ dissection: borrowing Dissection, _ frame: Span<UInt8>
  ) -> Place {
    let start = made.count
    for index in 0..<Int(min(first.count, second.count)) {
      let one = withBytes(first.part(index..<index + 1), dissection, frame) { $0.isEmpty ? 0 : $0[0] }
      let other = withBytes(second.part(index..<index + 1), dissection, frame) { $0.isEmpty ? 0 : $0[0] }
      made.append(one & other)
    }
    return Place(start..<made.count, .made)
  }

  // MARK: Functions

  private mutating func call(
    _ function: Function, _ first: Int, _ count: Int, _ packet: borrowing Packet, _ dissection: borrowing Dissection,
    _ frame: Span<UInt8>, _ times: FrameTimes
  ) {
    let start = values.count
    let argument = program.arguments[first]
    switch function {
    case .length: addLengths(of: argument, packet, dissection, frame, times)
    case .count:
      let number = occurrences(of: argument, packet, dissection, frame, times)
      forget(from: start)
      if number > 0 { values.append(.number(Int64(number))) }
    case .upper, .lower, .string, .absolute, .name:
      var end = start
      for index in evaluate(argument, packet, dissection, frame, times) {
        keep(result(of: function, values[index], dissection, frame), at: &end)
      }
      forget(from: end)
    case .maximum, .minimum:
      var best: Value?
      for place in first..<first + count {
        for index in evaluate(program.arguments[place], packet, dissection, frame, times) {
          guard let current = best else {
            best = values[index]
            continue
          }
          let order = order(values[index], current, dissection, frame)
          if order == (function == .maximum ? .greater : .less) { best = values[index] }
        }
      }
      forget(from: start)
      if let best { values.append(best) }
    }
  }

  private mutating func result(
    of function: Function, _ value: Value, _ dissection: borrowing Dissection, _ frame: Span<UInt8>
  ) -> Value? {
    switch function {
    case .upper, .lower:
      guard case .text(let place) = value else { return nil }
      let start = made.count
      let copied = keep(0..<Int(place.count), of: place, dissection, frame)
      for index in start..<made.count {
        made[index] = function == .upper ? made[index].uppercasedLetter : made[index].lowercasedLetter
      }
      return .text(copied)
    case .string: return .text(text(of: value, dissection, frame))
    case .absolute:
      switch value {
      case .number(let number): return number == .min ? nil : .number(abs(number))
      case .real(let number): return .real(abs(number))
      case .duration(let time): return time == .min ? nil : .duration(abs(time))
      default: return value
      }
    case .name(let names):
      guard case .number(let number) = value, number >= 0, let name = program.names[names].name(UInt64(number)) else {
        return nil
      }
      return .text(keep(name.description.utf8))
    default: return nil
    }
  }

  /// How many bytes a field's occurrences have, or a text.
  private mutating func addLengths(
    of argument: Int, _ packet: borrowing Packet, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    _ times: FrameTimes
  ) {
    if case .field(let index, _) = program.operands[argument], case .none = program.fields[index].special,
      program.fields[index].layerCount == 0
    {
      let field = program.fields[index]
      var list = values
      values = []
      visitRecords(of: field, dissection) { place, record in
        switch program.readings[place] {
        case .textRange where record.isWhole && !field.isRaw, .storedText where record.isWhole && !field.isRaw:
          list.append(.number(Int64(TextRange(value: record.value).count)))
        default:
          list.append(.number(Int64(record.bytes.count)))
        }
        return true
      }
      values = list
      return
    }
    for index in evaluate(argument, packet, dissection, frame, times) {
      values[index] = .number(Int64(values[index].place.map { Int($0.count) } ?? 4))
    }
  }

  /// How often a field is there, or how many values there are.
  private mutating func occurrences(
    of argument: Int, _ packet: borrowing Packet, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    _ times: FrameTimes
  ) -> Int {
    guard case .field(let index, _) = program.operands[argument], case .none = program.fields[index].special,
      program.fields[index].layerCount == 0
    else { return evaluate(argument, packet, dissection, frame, times).count }
    var count = 0
    visitRecords(of: program.fields[index], dissection) { _, _ in
      count += 1
      return true
    }
    return count
  }
}
