import Packets

extension TableReader {
  /// The confidence that bytes in one order must have over those in the other to be preferred.
  private static let clearMargin = 30

  /// The reading of the packet that begins with `first`; `nil` where these are no rows.
  static func reading(
    _ table: TableLayout, from first: TableRow, of text: DumpText, upTo limit: Int? = nil, with context: Context
  ) -> FormResult? {
    var reader = TableReader(table, of: text, upTo: limit ?? text.lineCount, with: context)
    guard let end = reader.read(from: first), reader.evidence > 0 || table.isEvident else { return nil }
    return reader.finish(from: first, to: end)
  }

  mutating func finish(from first: TableRow, to end: Int) -> FormResult {
    var skipped = FormResult.skipped(first.line..<end, of: table.name)
    if bytes.isOverfull { report(PacketBytes.overfull, first) }
    guard var result = ordered(first) else {
      skipped.errors = errors
      return skipped
    }
    if let length { result.truncate(to: length) }
    if first.address > 0, !table.hasAddresses, context.judge(result.bytes.span).confidence < RowReader.plausible {
      guard first.address <= Self.mostMissingBytes else {
        let advice = "name the link type if a packet begins here, or add what is before"
        if !context.isLinkTypeKnown {
          report("The dump starts at this offset, and its bytes do not start a packet; \(advice).", first)
          skipped.errors = errors
          return skipped
        }
        return reading(result, first, end)
      }
      report("The dump starts at this offset; the \(first.address) bytes before it are missing and are unknown.", first)
      result = result.behind(unknown: first.address)
    }
    return reading(result, first, end)
  }

  private func reading(_ result: PacketBytes, _ first: TableRow, _ end: Int) -> FormResult {
    let packet = PacketText(bytes: result.bytes, unknown: result.unknown, lines: first.line...(end - 1))
    return FormResult(
      formName: table.name, strength: .run, lines: first.line..<end, packet: packet, errors: errors)
  }

  /// The bytes in the order in which they are in the packet; `nil` where that cannot be told.
  private mutating func ordered(_ first: TableRow) -> PacketBytes? {
    guard table.wordLength > 1 else { return bytes }
    let reversed = bytes.reversed(inWordsOf: table.wordLength, upTo: wordsEnd)
    let result: PacketBytes
    if reversed.bytes == bytes.bytes {
      result = bytes
    } else {
      var candidates = [bytes, reversed]
      if let length { for index in candidates.indices { candidates[index].truncate(to: length) } }
      let confidence = candidates.map { context.judge($0.bytes.span).confidence }
      guard abs(confidence[0] - confidence[1]) >= Self.clearMargin || table.usualOrder != nil else {
        let advice = "print the bytes one by one (hexdump -C, od -Ax -tx1, xxd)"
        report("The byte order of these words is unknown; \(advice).", first)
        return nil
      }
      let isReversed =
        abs(confidence[0] - confidence[1]) >= Self.clearMargin
        ? confidence[1] > confidence[0] : table.usualOrder == .littleEndian
      result = isReversed ? reversed : bytes
    }
    if !hasTotal, table.fillsWords, table.usualOrder == nil, result.bytes.last == 0, bytes.bytes.count > 1 {
      let message = "The last line, with the length, is missing; the zeros at the end may be padding of the last word."
      report(message, first)
    }
    return result
  }
}

extension PacketBytes {
  /// Appends the bytes of a row; what it does not show is unknown.
  mutating func append(_ row: some Sequence<DigitGroup.Byte>) {
    for byte in row {
      if case .known(let value) = byte { append(value) } else { appendUnknown(1) }
    }
  }

  /// The same bytes with those of each word in reverse, or of those before `wordsEnd`. A word that is cut off keeps its
  /// order.
  func reversed(inWordsOf length: Int, upTo wordsEnd: Int? = nil) -> PacketBytes {
    let wordsEnd = wordsEnd ?? count
    var result = PacketBytes()
    var isUnknown = [Bool](repeating: false, count: unknown.isEmpty ? 0 : count)
    for range in unknown { for index in range { isUnknown[index] = true } }
    for index in 0..<count {
      let start = index - index % length
      let source = start + length <= wordsEnd ? 2 * start + length - 1 - index : index
      if !isUnknown.isEmpty, isUnknown[source] { result.appendUnknown(1) } else { result.append(bytes[source]) }
    }
    return result
  }

  /// The same bytes after so many that are not known.
  func behind(unknown count: Int) -> PacketBytes {
    var whole = PacketBytes()
    whole.appendUnknown(count)
    var end = 0
    for range in unknown {
      for index in end..<range.lowerBound { whole.append(bytes[index]) }
      whole.appendUnknown(range.count)
      end = range.upperBound
    }
    for index in end..<bytes.count { whole.append(bytes[index]) }
    return whole
  }
}
