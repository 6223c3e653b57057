extension Dissection {
  /// Stores a text that was decoded, for a field of the format ``FieldFormat/storedText``: a backslash in it is told from
  /// those that views write.
  mutating func keepDecoded(_ text: [UInt8]) -> UInt64 {
    guard text.contains(0x5c) else { return keep(text) }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(text.count + 8)
    for byte in text {
      if byte == 0x5c { escaped.append(0x5c) }
      escaped.append(byte)
    }
    return keep(escaped)
  }
}
