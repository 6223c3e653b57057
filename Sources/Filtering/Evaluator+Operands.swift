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
      let parts = evaluate(inner, packet, dissection, frame, times)
      let sliced = slice(parts, first, count, dissection, frame)
      replace(from: start, with: sliced)
    case .negative(let inner):
      let parts = evaluate(inner, packet, dissection, frame, times)
      replace(from: start, with: parts.compactMap { values[$0].negated })
    case .arithmetic(let sign, let left, let right):
      let ones = evaluate(left, packet, dissection, frame, times)
      let others = evaluate(right, packet, dissection, frame, times)
      replace(from: start, with: combine(ones, others, sign, dissection, frame))
    case .call(let function, let first, let count):
      call(function, first, count, packet, dissection, frame, times)
    }
    return start..<values.count
  }

  private mutating func replace(from start: Int, with list: [Value]) {
    values.removeLast(values.count - start)
    values += list
  }

  // MARK: Ranges

  private mutating func slice(
    _ parts: Range<Int>, _ first: Int, _ count: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>
  ) -> [Value] {
    var sliced: [Value] = []
    for index in parts {
      let isText = values[index].kind == .text
      let whole = place(of: values[index])
      var result: Place?
      for slice in first..<first + count {
        guard let whole, let range = program.slices[slice].range(in: Int(whole.count)) else {
          result = nil
          break
        }
        if count == 1 {
          result = whole.part(range)
        } else {
          let part = keep(range, of: whole, dissection, frame)
          result = Place((result.map { Int($0.offset) } ?? Int(part.offset))..<part.range.upperBound, .made)
        }
      }
      if let result { sliced.append(isText ? .text(result) : .bytes(result)) }
    }
    return sliced
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

  private mutating func combine(
    _ ones: Range<Int>, _ others: Range<Int>, _ sign: Arithmetic, _ dissection: borrowing Dissection,
    _ frame: Span<UInt8>
  ) -> [Value] {
    var results: [Value] = []
    for one in ones {
      for other in others where results.count < Self.mostValues {
        if case .bytes(let first) = values[one], case .bytes(let second) = values[other] {
          let result = masked(first, second, dissection, frame)
          if sign == .and { results.append(.bytes(result)) }
        } else if let result = values[one].combined(with: values[other], sign) {
          results.append(result)
        }
      }
    }
    return results
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
      replace(from: start, with: number > 0 ? [.number(Int64(number))] : [])
    case .upper, .lower, .string, .absolute, .name:
      let parts = evaluate(argument, packet, dissection, frame, times)
      var results: [Value] = []
      for index in parts {
        if let result = result(of: function, values[index], dissection, frame) { results.append(result) }
      }
      replace(from: start, with: results)
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
      replace(from: start, with: best.map { [$0] } ?? [])
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
    let start = values.count
    if case .field(let index, _) = program.operands[argument], case .none = program.fields[index].special,
      program.fields[index].layerCount == 0
    {
      let field = program.fields[index]
      var lengths: [Value] = []
      visitRecords(of: field, dissection) { place, record in
        switch program.readings[place] {
        case .textRange where record.isWhole && !field.isRaw, .storedText where record.isWhole && !field.isRaw:
          lengths.append(.number(Int64(TextRange(value: record.value).count)))
        default:
          lengths.append(.number(Int64(record.bytes.count)))
        }
        return true
      }
      return replace(from: start, with: lengths)
    }
    let parts = evaluate(argument, packet, dissection, frame, times)
    replace(from: start, with: parts.map { index in .number(Int64(values[index].place.map { Int($0.count) } ?? 4)) })
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
