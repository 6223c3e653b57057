/// Several parts in one body, each with fields of its own: RFC 2046 §5.1, and RFC 7578 for forms.
///
///     preamble
///     --boundary
///     Content-Disposition: form-data; name="file"; filename="a.png"
///     Content-Type: image/png
///
///     content
///     --boundary--
///     epilogue
enum Multipart: ProtocolDecoder {
  static let number: UInt16 = 296

  static let spec = ProtocolSpec(
    "mime_multipart", "MIME Multipart Media Encapsulation", brief: "multipart", source: "RFC 2046 §5.1",
    foundBy: [
      .mediaType("multipart/mixed"), .mediaType("multipart/alternative"), .mediaType("multipart/byteranges"),
      .mediaType("multipart/digest"), .mediaType("multipart/encrypted"), .mediaType("multipart/form-data"),
      .mediaType("multipart/parallel"), .mediaType("multipart/related"), .mediaType("multipart/report"),
      .mediaType("multipart/signed"), .mediaType("multipart/x-mixed-replace"),
    ],
    fields: [Field.self], notes: [Note.self], mayBeEmpty: true, isRemainder: true)

  /// Parts within parts are looked into to this depth.
  static let maximumDepth = 8
  /// RFC 2046 §5.1.1.
  static let longestBoundary = 70

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    guard cursor.knows(cursor.offset..<cursor.end, out) else {
      cursor.readRest(Field.preamble, &out)
      return .nothing
    }
    let type = out.content?.mediaType ?? []
    let parameter = MediaType.parameter("boundary", of: 0..<type.count, type.span)
    let boundary = parameter.map { Array(type[$0]) } ?? guessedBoundary(cursor)
    guard !boundary.isEmpty else {
      cursor.readRest(Field.preamble, &out)
      out.note(Note.boundaryMissing)
      return .nothing
    }
    let first = out.fields.count
    readParts(MultipartBoundary(boundary), &cursor, &out)
    if parameter == nil {
      out.note(Note.boundaryGuessed, on: first)
    } else if boundary.count > longestBoundary {
      out.note(Note.boundaryLong, on: first, UInt64(boundary.count), UInt64(longestBoundary))
    }
    return .nothing
  }

  /// What stands after the two hyphens of the first line, where it has them.
  private static func guessedBoundary(_ cursor: borrowing Cursor) -> [UInt8] {
    guard cursor.peek() == 0x2d, cursor.peek(1) == 0x2d else { return [] }
    var count = 0
    while let byte = cursor.peek(2 + count), byte > 0x20, count < longestBoundary { count += 1 }
    return (0..<count).compactMap { cursor.peek(2 + $0) }
  }

  /// Reads what is before the first delimiter, the parts, and what is after the last one.
  private static func readParts(_ boundary: MultipartBoundary, _ cursor: inout Cursor, _ out: inout Dissection) {
    var delimiter = boundary.next(from: cursor.offset, to: cursor.end, isAtStart: true, cursor.bytes)
    guard let found = delimiter else {
      cursor.readRest(Field.preamble, &out)
      return out.note(Note.noDelimiter, UInt64(cursor.limit.rawValue))
    }
    cursor.readBytes(Field.preamble, found.start - cursor.offset, &out)
    var isFirst = true
    while let current = delimiter {
      guard out.hasRoom else {
        _ = HTTP.readRestBeyondLimit(&cursor, &out)
        return
      }
      let field = current.isLast ? Field.lastBoundary : isFirst ? Field.firstBoundary : Field.boundary
      cursor.readBytes(Field.lineEnd, current.text.lowerBound - cursor.offset, &out)
      cursor.readBytes(field, current.text.count, &out)
      cursor.readBytes(Field.lineEnd, current.end - cursor.offset, &out)
      if current.isLast {
        cursor.readRest(Field.epilogue, &out)
        return
      }
      isFirst = false
      delimiter = boundary.next(from: cursor.offset, to: cursor.end, isAtStart: true, cursor.bytes)
      readPart(to: delimiter?.start ?? cursor.end, isWhole: delimiter != nil, &cursor, &out)
    }
    out.note(Note.lastBoundaryMissing, UInt64(cursor.limit.rawValue))
  }

  private static func readPart(to end: Int, isWhole: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    let outer = cursor.extent
    guard end > cursor.offset else { return }
    let group = out.beginGroup(Field.part, cursor)
    cursor.narrow(to: end, isWhole ? .unit : cursor.limit)
    var part = MultipartPart()
    part.readHeaders(&cursor, &out)
    if let name = part.title { out.fields[group.index].value = name.value }
    if !cursor.isAtEnd {
      if let name = part.name {
        Eavesdropping.noteSecret(named: name, inContentOn: group.index, cursor.bytes, &out)
      }
      part.readContent(isWhole: isWhole, &cursor, &out)
    }
    out.endGroup(group, cursor)
    cursor.restore(outer)
  }
}

/// What stands between parts: a line's end, two hyphens and the boundary, and two hyphens more where it is the last one.
struct MultipartBoundary {
  struct Delimiter {
    /// Where the line's end before it begins.
    let start: Int
    /// The hyphens and the boundary.
    let text: Range<Int>
    /// The byte after its own line's end.
    let end: Int
    let isLast: Bool
  }

  private let text: [UInt8]

  init(_ boundary: [UInt8]) { text = [0x2d, 0x2d] + boundary }

  /// The first delimiter from `start` on.
  ///
  /// - Parameter isAtStart: whether a line begins there.
  func next(from start: Int, to end: Int, isAtStart: Bool, _ bytes: Span<UInt8>) -> Delimiter? {
    var line = isAtStart ? start : nil
    var place = start
    while true {
      if let line, let found = delimiter(at: line, notBefore: start, to: end, bytes) { return found }
      guard let lineFeed = HTTPText.first(0x0a, in: place..<end, bytes) else { return nil }
      place = lineFeed + 1
      line = place
    }
  }

  private func delimiter(at line: Int, notBefore first: Int, to end: Int, _ bytes: Span<UInt8>) -> Delimiter? {
    guard line + text.count <= end else { return nil }
    for (distance, byte) in text.enumerated() where bytes[line + distance] != byte { return nil }
    var place = line + text.count
    let isLast = place + 2 <= end && bytes[place] == 0x2d && bytes[place + 1] == 0x2d
    if isLast { place += 2 }
    let textEnd = place
    while place < end, HTTPText.isBlank(bytes[place]) { place += 1 }
    if place + 1 < end, bytes[place] == 0x0d, bytes[place + 1] == 0x0a {
      place += 2
    } else if place < end, bytes[place] == 0x0a {
      place += 1
    } else if place + 1 == end, bytes[place] == 0x0d {
      place += 1
    } else if place < end, !isLast {
      // A longer boundary begins like this one.
      return nil
    }
    var start = line
    if start > first, bytes[start - 1] == 0x0a { start -= 1 }
    if start > first, start < line, bytes[start - 1] == 0x0d { start -= 1 }
    return Delimiter(start: start, text: line..<textEnd, end: place, isLast: isLast)
  }
}
