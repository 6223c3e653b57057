/// The format of UNIX `compress`: LZW codes of 9 to 16 bits, the least significant bit first.
///
///     1f 9d | flags: the longest code's bits, and whether code 256 clears the table | codes …
final class LZWDecoder: ContentDecoder {
  private static let clearCode = 256

  private var hasHeader = false
  private var longest = 16
  private var canClear = true
  private var width = 9
  /// How many codes of the width at hand were read: they come in groups of eight.
  private var groupCount = 0
  private var bits: UInt32 = 0
  private var bitCount = 0
  /// How many bytes of the group are still to be left out, when the width has changed in the middle of one.
  private var surplus = 0
  /// For each code from 257 on, the code that it prolongs and the byte that it adds.
  private var prefixes: [UInt16] = []
  private var suffixes: [UInt8] = []
  private var previous: Int?
  private var firstByte: UInt8 = 0
  /// What is still to be handed on, the last byte first.
  private var pending: [UInt8] = []

  func decode(_ input: Span<UInt8>, into output: inout [UInt8]) -> DecodingStep {
    var step = DecodingStep()
    if !hasHeader {
      guard input.count >= 3 else { return step }
      guard input[0] == 0x1f, input[1] == 0x9d, 9...16 ~= input[2] & 0x1f else {
        step.state = .damaged
        return step
      }
      (hasHeader, longest, canClear) = (true, Int(input[2] & 0x1f), input[2] & 0x80 != 0)
      step.consumed = 3
      clear()
    }
    while step.produced < output.count {
      if let byte = pending.popLast() {
        output[step.produced] = byte
        step.produced += 1
        continue
      }
      guard let code = nextCode(input, &step.consumed) else {
        // Fewer bits than a code has end the data.
        if step.consumed == input.count, step.produced == 0, previous != nil { step.state = .ended }
        return step
      }
      guard read(code) else {
        step.state = .damaged
        return step
      }
    }
    return step
  }

  private func clear() {
    // Code 256 has a place, whether it clears or not.
    let first = canClear ? 257 : 256
    prefixes = [UInt16](repeating: 0, count: first)
    suffixes = [UInt8](repeating: 0, count: first)
    for code in 0..<256 { suffixes[code] = UInt8(code) }
    previous = nil
  }

  private func changeWidth(to newWidth: Int) {
    // The rest of a group of eight codes is left out: so does the first program.
    if groupCount & 7 != 0 { surplus = (8 - groupCount & 7) * width - bitCount }
    (bits, bitCount, groupCount) = (0, 0, 0)
    width = newWidth
  }

  private func nextCode(_ input: Span<UInt8>, _ consumed: inout Int) -> Int? {
    while surplus > 0 {
      guard consumed < input.count else { return nil }
      consumed += 1
      surplus -= 8
    }
    while bitCount < width {
      guard consumed < input.count else { return nil }
      bits |= UInt32(input[consumed]) << UInt32(bitCount)
      bitCount += 8
      consumed += 1
    }
    let code = Int(bits & (1 << UInt32(width) - 1))
    bits >>= UInt32(width)
    bitCount -= width
    groupCount += 1
    return code
  }

  /// Puts a code's bytes together. Returns false where there is no such code.
  private func read(_ code: Int) -> Bool {
    if canClear, code == Self.clearCode {
      clear()
      changeWidth(to: 9)
      return true
    }
    guard let previous else {
      guard code < 256 else { return false }
      (self.previous, firstByte) = (code, UInt8(code))
      pending.append(UInt8(code))
      return true
    }
    guard code <= prefixes.count, code < prefixes.count || prefixes.count < 1 << longest else { return false }
    var place = code
    if code == prefixes.count {
      pending.append(firstByte)
      place = previous
    }
    while place >= 256 {
      pending.append(suffixes[place])
      place = Int(prefixes[place])
    }
    firstByte = UInt8(place)
    pending.append(firstByte)
    if prefixes.count < 1 << longest {
      prefixes.append(UInt16(previous))
      suffixes.append(firstByte)
      if prefixes.count == 1 << width, width < longest { changeWidth(to: width + 1) }
    }
    self.previous = code
    return true
  }
}
