import Packets

/// Where everything stands in the rows of a packet that was read: the rows of the packets below stand alike, as a rule,
/// and are read by it in one pass over their characters.
///
/// It takes no row that differs in anything from what a tool prints: such rows are left to ``RowReader``, which finds out
/// what is wrong with them.
final class RowTemplate: Sendable {
  /// The form of the rows.
  let formName: String
  /// What they have in common.
  let layout: RowLayout
  /// How many bytes a full row holds.
  var width: Int { columns.count }

  /// What stands before the offset's digits, and between them and the first byte.
  private let lead: [UInt8]
  private let mark: [UInt8]
  private let digits: Int
  private let radix: Int
  /// Where each byte begins, counted from the first.
  private let columns: [Int]
  private let groups: [DigitColumns]
  /// Where the text column begins, counted from the first byte, after the fence that opens it; -1 for no text column.
  private let textColumn: Int
  /// The fences around the text; 0 for none.
  private let opening: UInt8
  private let closing: UInt8

  /// The template of the packet whose first row, at offset 0, is a full one; `nil` where its rows are not regular.
  init?(_ first: Row, _ groups: [DigitGroup], of form: any RowForm, layout: RowLayout, in text: DumpText) {
    guard let width = layout.width, first.offset.count > 2, first.startsAtZero(in: text), !layout.isReversed,
      !layout.isUneven
    else { return nil }
    var positions: [Int] = []
    var index = 0
    while index < groups.count, positions.count < width, groups[index].isHex {
      guard groups[index].byteCount == layout.groupBytes else { return nil }
      positions += stride(from: groups[index].range.lowerBound, to: groups[index].range.upperBound, by: 2)
      index += 1
    }
    guard positions.count == width, let byte = positions.first else { return nil }
    let line = text.line(first.line)
    (formName, self.layout) = (form.name, layout)
    lead = Array(text.characters[line.lowerBound..<first.offset.lowerBound])
    mark = Array(text.characters[first.offset.upperBound..<byte])
    (digits, radix) = (first.offset.count, layout.radix)
    columns = positions.map { $0 - byte }
    self.groups = DigitColumns.groups(of: columns)
    guard index < groups.count else {
      (textColumn, opening, closing) = (-1, 0, 0)
      return
    }
    let start = groups[index].range.lowerBound
    let end = text.characters[line.upperBound - 1]
    let fences: [UInt8: UInt8] = ["|": "|", ">": "<", "*": "*"]
    if line.upperBound - start == width + 2, let fence = fences[text.characters[start]], fence == end {
      (textColumn, opening, closing) = (start + 1 - byte, text.characters[start], fence)
    } else {
      (textColumn, opening, closing) = (start - byte, 0, 0)
    }
  }

  /// Appends the bytes of a row to `bytes`, which is empty and has room for a full one, and returns whether the line is
  /// such a row at this offset. Fewer than ``width`` are those of a last row.
  func read(
    _ line: Range<Int>, of characters: Span<UInt8>, at offset: Int, into bytes: inout OutputSpan<UInt8>
  ) -> Bool {
    let end = line.upperBound
    guard line.count >= lead.count + digits + mark.count + 2, Self.begins(line.lowerBound, of: characters, with: lead)
    else { return false }
    var position = line.lowerBound + lead.count
    var value = 0
    for _ in 0..<digits {
      let digit = Int(characters[position].digitValue)
      guard digit < radix else { return false }
      value = value &* radix &+ digit
      position += 1
    }
    guard value == offset, Self.begins(position, of: characters, with: mark) else { return false }
    let first = position + mark.count
    position = first
    let (allGroups, allColumns) = (groups, columns)
    let groups = allGroups.span
    for index in groups.indices {
      let group = groups[index]
      let next = first + group.start
      guard next + group.length <= end, next + 8 <= characters.count, Self.areBlank(position..<next, of: characters),
        let values = group.bytes(in: characters.littleEndianWord(at: next))
      else { break }
      for place in 0..<group.count { bytes.append(UInt8(truncatingIfNeeded: values &>> group.shifts[place])) }
      position = next + group.length
    }
    let columns = allColumns.span
    while bytes.count < columns.count {
      let next = first + columns[bytes.count]
      guard next + 2 <= end else { break }
      let (high, low) = (characters[next].digitValue, characters[next + 1].digitValue)
      guard (high | low) < 16, Self.areBlank(position..<next, of: characters) else { break }
      bytes.append(high << 4 | low)
      position = next + 2
    }
    guard !bytes.isEmpty else { return false }
    if textColumn < 0 { return position == end }
    return shows(bytes.span, in: position..<end, of: characters, behind: first)
  }

  /// Whether a line begins as a first row does, at offset 0.
  func beginsPacket(_ line: Range<Int>, of characters: Span<UInt8>) -> Bool {
    let offset = line.lowerBound + lead.count
    guard line.count >= lead.count + digits + mark.count + 2, Self.begins(line.lowerBound, of: characters, with: lead),
      Self.begins(offset + digits, of: characters, with: mark)
    else { return false }
    for index in 0..<digits where characters[offset + index] != "0" { return false }
    return characters[offset + digits + mark.count].digitValue < 16
  }

  /// Whether what is left of a row is the text of its bytes.
  private func shows(
    _ bytes: Span<UInt8>, in rest: Range<Int>, of characters: Span<UInt8>, behind first: Int
  ) -> Bool {
    let text = first + textColumn
    let fence = opening == 0 ? text : text - 1
    // Blanks at the end of the text were taken off with those of the line.
    guard rest.upperBound > fence || opening == 0 else { return false }
    guard Self.areBlank(rest.lowerBound..<max(rest.lowerBound, min(fence, rest.upperBound)), of: characters),
      opening == 0 || characters[fence] == opening
    else { return false }
    var position = text
    for index in bytes.indices {
      guard Self.shows(position < rest.upperBound ? characters[position] : " ", bytes[index]) else { return false }
      position += 1
    }
    guard closing != 0 else { return rest.upperBound <= position }
    return position + 1 == rest.upperBound && characters[position] == closing
  }

  private static func begins(_ position: Int, of characters: Span<UInt8>, with word: [UInt8]) -> Bool {
    let word = word.span
    for index in word.indices where characters[position + index] != word[index] { return false }
    return true
  }

  private static func areBlank(_ range: Range<Int>, of characters: Span<UInt8>) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      guard characters[position] == " " else { return false }
      position += 1
    }
    return true
  }

  private static func shows(_ character: UInt8, _ byte: UInt8) -> Bool {
    if character == "." { return byte == "." || byte &- "!" > "~" - "!" }
    return character == byte && byte &- " " <= "~" - " "
  }

  /// Whether the text column shows that the bytes of the words stand in the order in which they are printed, and not in
  /// reverse; so do words of one byte.
  func provesOrder(of bytes: [UInt8]) -> Bool {
    let length = layout.groupBytes
    guard length > 1 else { return true }
    guard textColumn >= 0 else { return false }
    return bytes.indices.contains { index in
      let other = index - index % length + length - 1 - index % length
      return other < bytes.count && !Self.shows(bytes[index] &- "!" > "~" - "!" ? "." : bytes[index], bytes[other])
    }
  }
}
