extension Dissection {
  /// Stores decoded text for a field of the format ``FieldFormat/storedText``. Each backslash is doubled, so that it differs
  /// from those of the views' escapes.
  mutating func keepDecoded(_ text: some Collection<UInt8>) -> UInt64 {
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
