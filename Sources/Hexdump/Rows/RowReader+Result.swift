import Packets

extension RowReader {
  /// How much more plausible bytes must be in one order to be preferred to the other.
  private static let clearMargin = 30
  /// The confidence from which on bytes may be preferred in reverse: a type of IPv4 without a header after it has less.
  private static let leastReversed = 45
  /// A dump that begins in the middle is taken for a packet from there if its bytes are as plausible as this.
  static let plausible = 60

  /// Whether the bytes are likely a packet's.
  var isPlausible: Bool { context.judge(printed.bytes.span).confidence >= Self.plausible }

  /// Says that all rows lack their last bytes; so does the last row where it shows as many bytes as the others.
  mutating func reportLostColumns(of first: Row) {
    guard lostColumns > 0, let width = layout.width else { return }
    let count = width - lostColumns
    if printed.count % width == count {
      printed.appendUnknown(lostColumns)
      reversed.appendUnknown(lostColumns)
    }
    let lost = lostColumns == 1 ? "the last is" : "the last \(lostColumns) are"
    report("Each row shows \(count) bytes, but the offsets rise by \(width); \(lost) missing and unknown.", first)
  }

  /// Chooses the byte order, accounts for a dump that does not begin at offset 0, and makes the result.
  mutating func finish(from first: Row, to position: Position, base: Int, strength: FormResult.Strength) -> FormResult {
    let lines = first.line..<position.end
    if printed.isOverfull { report(PacketBytes.overfull, first) }
    guard let isReversed = chooseOrder() else {
      let advice = "print the bytes one by one (hexdump -C, od -Ax -tx1, xxd)"
      report("The byte order of these words is unknown; \(advice).", first)
      return refused(lines, strength)
    }
    layout.isReversed = isReversed
    var result = isReversed ? reversed : printed
    if base > 0, base == context.bytesAbove.count {
      var whole = context.bytesAbove
      whole.append(contentsOf: result)
      result = whole
    } else if base > 0, context.judge(result.bytes.span).confidence < Self.plausible {
      guard let whole = withBytesMissing(before: result, base: base, first) else { return refused(lines, strength) }
      result = whole
    }
    // Two digits before a colon number registers and other tables, too.
    let isTable = first.offset.count <= 2 && first.frame.closing != 0 && !context.isLinkTypeKnown && !context.isForced
    guard !isTable || !context.judge(result.bytes.span).isGuess else {
      return .skipped(lines, of: form.name(for: layout), strength: strength)
    }
    let packet = PacketText(
      bytes: result.bytes, unknown: result.unknown, lines: first.line...max(first.line, position.end - 1))
    // What begins at an address is memory, whichever tool's rows it looks like.
    let name = base > Self.mostMissingBytes ? AddressedForm().name : form.name(for: layout)
    let isRegular = errors.isEmpty && base == 0 && strength == .run
    return FormResult(
      formName: name, strength: strength, lines: lines, packet: packet, errors: errors, layout: layout,
      template: isRegular ? RowTemplate(first, first.groups(in: text), of: form, layout: layout, in: text) : nil)
  }

  /// Lines that are known for a dump and hold no packet that could be trusted.
  private func refused(_ lines: Range<Int>, _ strength: FormResult.Strength) -> FormResult {
    var reading = FormResult.skipped(lines, of: form.name(for: layout), strength: strength)
    reading.errors = errors
    return reading
  }

  private mutating func withBytesMissing(before bytes: PacketBytes, base: Int, _ first: Row) -> PacketBytes? {
    guard base <= Self.mostMissingBytes else {
      if context.isLinkTypeKnown { return bytes }
      let advice = "name the link type if a packet begins here, or add what is before"
      report("The dump starts at this offset, and its bytes do not start a packet; \(advice).", first)
      return nil
    }
    report("The dump starts at this offset; the \(base) bytes before it are missing and are unknown.", first)
    var whole = PacketBytes()
    whole.appendUnknown(base)
    var end = 0
    for range in bytes.unknown {
      for index in end..<range.lowerBound { whole.append(bytes.bytes[index]) }
      whole.appendUnknown(range.count)
      end = range.upperBound
    }
    for index in end..<bytes.count { whole.append(bytes.bytes[index]) }
    return whole
  }

  /// Whether the bytes of each word stand in reverse: words of two or more bytes are shown so by `hexdump`, `od -x` and
  /// `xxd -e` on little-endian machines. The text column tells, else the bytes themselves; `nil` where neither does.
  private func chooseOrder() -> Bool? {
    guard printed.bytes != reversed.bytes, form.notation != .prefixedColon, context.bytesAbove.count == 0 else {
      return false
    }
    if order.reversed != order.printed { return order.reversed > order.printed }
    guard layout.hasText != true || (order.printed == 0 && order.reversed == 0) else { return false }
    let confidence = context.judge(reversed.bytes.span).confidence
    let margin = confidence - context.judge(printed.bytes.span).confidence
    if margin >= Self.clearMargin, confidence >= Self.leastReversed { return true }
    // Offsets of six digits and more, without a colon, are those of hexdump and od, which print machine words.
    let isMachineWords = form.notation == .bare && layout.offsetDigits >= 6
    return isMachineWords && margin > -Self.clearMargin ? nil : false
  }
}
