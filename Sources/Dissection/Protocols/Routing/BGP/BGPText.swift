/// Text that is put together: routes, paths, route distinguishers.
extension RecordList<UInt8> {
  mutating func append(ipv4 address: UInt64) {
    for shift in [24, 16, 8, 0] as [UInt64] {
      append(decimal: Int(address >> shift & 0xff))
      if shift > 0 { append(".") }
    }
  }

  /// The address as RFC 5952 writes it: the longest run of zeros as `::`.
  mutating func append(ipv6 address: Context.Address) {
    let groups = (0..<8).map { place in
      UInt16(truncatingIfNeeded: (place < 4 ? address.high : address.low) >> UInt64(48 - place % 4 * 16))
    }
    var longest = 0..<0
    var start = 0
    for place in 0...8 where place == 8 || groups[place] != 0 {
      if place - start > max(longest.count, 1) { longest = start..<place }
      start = place + 1
    }
    var place = 0
    while place < 8 {
      if place == longest.lowerBound, !longest.isEmpty {
        append("::")
        place = longest.upperBound
        continue
      }
      if place > 0, place != longest.upperBound || longest.isEmpty { append(":") }
      append(hexadecimalNumber: groups[place])
      place += 1
    }
  }

  private mutating func append(hexadecimalNumber number: UInt16) {
    var shift: UInt16 = 12
    while shift > 0, number >> shift == 0 { shift -= 4 }
    while true {
      let digit = UInt8(truncatingIfNeeded: number >> shift & 15)
      append(digit < 10 ? 0x30 + digit : 0x57 + digit)
      if shift == 0 { return }
      shift -= 4
    }
  }

  mutating func append(mac address: UInt64) {
    for shift in [40, 32, 24, 16, 8, 0] as [UInt64] {
      append(hexadecimal: UInt8(truncatingIfNeeded: address >> shift))
      if shift > 0 { append(":") }
    }
  }
}

extension Dissection {
  /// Keeps the text that is put together by `write`; what it returns is the value of a record of stored text.
  mutating func keepText(_ write: (inout RecordList<UInt8>) -> Void) -> UInt64 {
    let start = texts.count
    write(&texts)
    return TextRange(offset: start, count: texts.count - start).value
  }
}
