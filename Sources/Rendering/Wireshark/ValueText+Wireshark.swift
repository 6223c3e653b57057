import Dissection

extension ValueText {
  /// A field's value as Wireshark shows it; nothing where the field has none.
  func append(
    _ index: Int, as type: WiresharkType, _ style: WiresharkStyle, _ dissection: borrowing Dissection,
    _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let record = dissection.fields[index]
    guard record.isWhole else { return }
    let kind = formats.kind(at: table.slot(of: record.id))
    switch type {
    case .decimal: appendDecimal(index, record, kind, style, dissection, frame, to: &out)
    case .hexadecimal, .hexadecimal2, .hexadecimal4, .hexadecimal6, .hexadecimal8, .hexadecimal16:
      guard let number = number(of: record, kind, dissection, frame) else {
        return appendOwn(index, record, kind, style, dissection, frame, to: &out)
      }
      out.append("0x")
      out.append(hexadecimal: number, digits: type.digits(bits: Int(record.bitCount)))
    case .boolean: out.append(isTrue(record, kind) ? 0x31 : 0x30)
    case .double: appendDouble(index, record, kind, style, dissection, frame, to: &out)
    case .bytes, .option: append(bytesOf: record, kind, style, dissection, frame, to: &out)
    case .heading: if style == .columns { out.append(0x31) }
    case .text, .address: appendOwn(index, record, kind, style, dissection, frame, to: &out)
    case .ipv6Address: out.append(ipv6Address: ipv6Address(of: record, dissection, frame))
    case .eui64: withBytes(of: record, dissection, frame) { out.append(hexadecimal: $0, separator: 0x3a) }
    case .guid: withBytes(of: record, dissection, frame) { appendIdentifier($0, to: &out) }
    case .absoluteTime: appendTime(index, record, kind, style, dissection, frame, to: &out)
    case .relativeTime: TimeText.append(nanoseconds: Int64(bitPattern: record.value), to: &out)
    }
  }

  /// Whether a field that Wireshark has as a flag is set. A field that is there without being a number says yes by that.
  func isTrue(_ index: Int, _ dissection: borrowing Dissection) -> Bool {
    let record = dissection.fields[index]
    return isTrue(record, formats.kind(at: table.slot(of: record.id)))
  }

  private func isTrue(_ record: FieldRecord, _ kind: FormatTable.Kind) -> Bool {
    switch kind {
    case .group, .bytes, .text, .textRange, .storedText: true
    default: record.value != 0
    }
  }

  private func appendDecimal(
    _ index: Int, _ record: FieldRecord, _ kind: FormatTable.Kind, _ style: WiresharkStyle,
    _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    switch kind {
    case .signed: append(signed: record.value, to: &out)
    case .scaled: out.append(decimal: formats.scaled(record.value, slot: table.slot(of: record.id)))
    default:
      if let number = number(of: record, kind, dissection, frame) { return out.append(decimal: number) }
      appendOwn(index, record, kind, style, dissection, frame, to: &out)
    }
  }

  private func appendDouble(
    _ index: Int, _ record: FieldRecord, _ kind: FormatTable.Kind, _ style: WiresharkStyle,
    _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    switch kind {
    case .fixedPoint:
      append(fixedPoint: record.value, one: formats.scaled(1, slot: table.slot(of: record.id)), to: &out)
    case .tenths: append(tenths: formats.scaled(record.value, slot: table.slot(of: record.id)), to: &out)
    // Where Wireshark has a duration as a fraction, it counts milliseconds.
    case .duration: append(milliseconds: Int64(bitPattern: record.value), to: &out)
    default: appendOwn(index, record, kind, style, dissection, frame, to: &out)
    }
  }

  private func append(milliseconds nanoseconds: Int64, to out: inout OutputBuffer) {
    if nanoseconds < 0 { out.append(0x2d) }
    out.append(decimal: nanoseconds.magnitude / 1_000_000)
    out.append(0x2e)
    out.append(decimal: nanoseconds.magnitude / 1000 % 1000, digits: 3)
  }

  private func appendTime(
    _ index: Int, _ record: FieldRecord, _ kind: FormatTable.Kind, _ style: WiresharkStyle,
    _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    switch kind {
    case .unixTime: TimeText.append(Int64(clamping: record.value), nanoseconds: 0, style, to: &out)
    // RFC 5905 §6: seconds since 1900, or since 2036, and their fraction.
    case .hexadecimal where record.bitCount == 64:
      appendTime(ntp: record.value, style, to: &out)
    default: appendOwn(index, record, kind, style, dissection, frame, to: &out)
    }
  }

  /// A moment that is not known is Wireshark's beginning of time, or none at all.
  private func appendTime(ntp value: UInt64, _ style: WiresharkStyle, to out: inout OutputBuffer) {
    guard value != 0 else {
      return style == .searchDocument ? TimeText.append(0, nanoseconds: 0, style, to: &out) : out.append("NULL")
    }
    let era: Int64 = value >> 63 == 0 ? 1 << 32 : 0
    let fraction = ((value & 0xffff_ffff) * 1_000_000_000) >> 32
    TimeText.append(Int64(value >> 32) - 2_208_988_800 + era, nanoseconds: fraction, style, to: &out)
  }

  /// A universally unique identifier, RFC 9562 §4.
  private func appendIdentifier(_ bytes: Span<UInt8>, to out: inout OutputBuffer) {
    for index in bytes.indices {
      if [4, 6, 8, 10].contains(index) { out.append(0x2d) }
      out.append(hexadecimal: bytes[index])
    }
  }

  private func append(
    bytesOf record: FieldRecord, _ kind: FormatTable.Kind, _ style: WiresharkStyle,
    _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    func append(_ bytes: Span<UInt8>) {
      style == .columns ? out.append(hexadecimalDigits: bytes) : out.append(hexadecimal: bytes, separator: 0x3a)
    }
    if kind == .textRange {
      withText(of: record, dissection, frame, append)
    } else {
      withBytes(of: record, dissection, frame, append)
    }
  }

  /// The number that a field is, in whatever way it is shown here; `nil` where it is none.
  private func number(
    of record: FieldRecord, _ kind: FormatTable.Kind, _ dissection: borrowing Dissection, _ frame: Span<UInt8>
  ) -> UInt64? {
    switch kind {
    case .text, .textRange, .storedText, .sentence, .ipv6Address, .group: nil
    case .bytes where record.bytes.count > 8 || record.bytes.isEmpty: nil
    case .bytes:
      withBytes(of: record, dissection, frame) { bytes in
        bytes.indices.reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
      }
    default: record.value
    }
  }

  /// The value as it is shown in every view, texts without quotes or remarks.
  private func appendOwn(
    _ index: Int, _ record: FieldRecord, _ kind: FormatTable.Kind, _ style: WiresharkStyle,
    _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    switch kind {
    case .ipv4Address: out.append(ipv4Address: record.value)
    case .ipv6Address: out.append(ipv6Address: ipv6Address(of: record, dissection, frame))
    case .macAddress: out.append(hexadecimal: record.value, bytes: 6, separator: 0x3a)
    case .text, .textRange, .storedText:
      withText(of: record, dissection, frame) { text in
        // Documents have escapes of their own.
        guard style == .columns else { return out.append(text) }
        EscapedText.append(text, backslashes: kind == .storedText, to: &out)
      }
    case .bytes: append(bytesOf: record, kind, style, dissection, frame, to: &out)
    default: append(index, dissection, frame, to: &out)
    }
  }
}
