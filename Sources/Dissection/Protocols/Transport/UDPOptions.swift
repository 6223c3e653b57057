/// Options of UDP, RFC 9868: they stand in the surplus area, which is what the IP packet has after the datagram's end.
///
///     |  zero, where that ends at an odd place  |    Option Checksum    |
///     |     Kind      |    Length     |  data …          EOL and NOP have a kind alone
///     |     Kind      |      255      |        Extended Length        |  data …
enum UDPOptions: ProtocolDecoder {
  static let number: UInt16 = 144

  static let spec = ProtocolSpec(
    "udp.options", "UDP Options", brief: "UDP options", source: "RFC 9868", fields: [Field.self], notes: [Note.self],
    isRemainder: true)

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let area = cursor.offset..<cursor.end
    guard let datagram = out.datagram(before: area.lowerBound), isThere(area, from: datagram.start, cursor.bytes, out)
    else { return .known(Trailer.id) }
    if out.isWhole { cursor.endIs(.packetLength) }
    if datagram.data.count % 2 != 0 {
      let zero = cursor.read(Field.alignment, 8, &out)
      if zero.number != 0 { out.note(Note.alignment, on: zero) }
    }
    let checksum = cursor.read(Field.checksum, 16, &out)
    judge(checksum, area, datagram, cursor.bytes, &out)
    var list = List(datagram)
    list.read(&cursor, &out)
    return .nothing
  }

  /// Whether the area has options: their checksum is right, or it has none that is, and there is an option that is known.
  static func isThere(
    _ area: Range<Int>, from datagram: Int, _ bytes: Span<UInt8>, _ out: borrowing Dissection
  ) -> Bool {
    let start = area.lowerBound + (area.lowerBound - datagram) % 2
    guard start + 2 < area.upperBound, area.upperBound <= bytes.count, out.knows(area) else { return false }
    if bytes[start] != 0 || bytes[start + 1] != 0, sum(area, from: start, bytes).folded == 0xffff { return true }
    return hasKnownOption(start + 2..<area.upperBound, bytes)
  }

  /// Goes through options without recording them.
  private static func hasKnownOption(_ options: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var (place, isKnown) = (options.lowerBound, false)
    while place < options.upperBound {
      let kind = bytes[place]
      if kind == 0 { return isKnown }
      if kind == 1 {
        place += 1
        continue
      }
      guard place + 1 < options.upperBound else { return false }
      let length = Int(bytes[place + 1])
      guard length >= 2, place + length <= options.upperBound else { return false }
      if let expected = lengths(of: kind) { isKnown = isKnown || expected.contains(length) }
      // What follows a fragment's options is its data.
      if kind == 3, isKnown { return true }
      place += length
    }
    return isKnown
  }

  /// The lengths that an option may have that always has the same; nil for others.
  static func lengths(of kind: UInt8) -> [Int]? {
    switch kind {
    case 2, 6, 7: [6]
    case 3: [10, 12]
    case 4: [4]
    case 5: [5]
    case 8: [10]
    default: nil
    }
  }

  /// The sum over the area from its checksum on, and the area's length, RFC 9868 §9.
  private static func sum(_ area: Range<Int>, from start: Int, _ bytes: Span<UInt8>) -> InternetChecksum {
    var sum = InternetChecksum()
    sum.add(bytes, start..<area.upperBound)
    sum.add(UInt16(truncatingIfNeeded: area.count))
    return sum
  }

  private static func judge(
    _ checksum: Token, _ area: Range<Int>, _ datagram: Datagram, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard checksum.isKnown else { return }
    if checksum.number == 0 {
      out.fields[checksum.field].verdict = .unused
      return out.note(datagram.hasChecksum ? Note.checksumMissing : Note.checksumUnused, on: checksum)
    }
    let sum = sum(area, from: area.lowerBound + datagram.data.count % 2, bytes)
    let stored = UInt16(truncatingIfNeeded: checksum.number)
    let right = sum.folded == 0xffff ? stored : sum.expected(instead: stored)
    // Zero stands for none.
    let isWhole = out.isWhole && out.context.pseudoHeader?.missing ?? 0 == 0
    out.judge(checksum, against: isWhole ? UInt64(right == 0 ? 0xffff : right) : nil, wrong: Note.checksumWrong)
  }

  /// The datagram that the options are of.
  struct Datagram {
    /// Where its header begins.
    let start: Int
    /// Its data, without the header.
    let data: Range<Int>
    let hasChecksum: Bool
  }
}

extension Dissection {
  /// The UDP datagram that ends at a place.
  fileprivate func datagram(before end: Int) -> UDPOptions.Datagram? {
    for index in layers.indices.reversed() where layers[index].id == UDP.id {
      let start = layers[index].bytes.lowerBound
      guard let length = find(UDP.Field.length.id, from: layers[index].fields.lowerBound),
        start + Int(fields[length].value) == end, start + UDP.headerLength <= end,
        let checksum = find(UDP.Field.checksum.id, from: length)
      else { continue }
      return UDPOptions.Datagram(
        start: start, data: start + UDP.headerLength..<end, hasChecksum: fields[checksum].value != 0)
    }
    return nil
  }
}

extension UDPOptions {
  /// The options while they are read.
  private struct List {
    let datagram: Datagram
    /// The kinds that were there, a bit each.
    private var seen: [UInt64] = [0, 0, 0, 0]
    private var count = 0
    private var noOperations = 0
    /// Where a fragment's data begin.
    private var fragment: Token?

    init(_ datagram: Datagram) { self.datagram = datagram }

    mutating func read(_ cursor: inout Cursor, _ out: inout Dissection) {
      let outer = cursor.extent
      while let kind = cursor.peek(), out.hasRoom {
        guard cursor.knowsNext(kind < 2 ? 1 : 2, out) else { break }
        if kind == 0 {
          OptionFrame.readEnd(Field.end, padding: Field.padding, &cursor, &out) { cursor, out in
            cursor.read(Field.kind, 8, &out)
          }
          break
        }
        if kind == 1 {
          readNoOperation(&cursor, &out)
          continue
        }
        noOperations = 0
        guard readOption(kind, &cursor, &out) else { break }
        count += 1
      }
      if !cursor.isAtEnd { cursor.readRest(Field.undecoded, &out) }
      cursor.restore(outer)
      if let fragment, !cursor.isAtEnd {
        cursor.readRest(Field.fragmentData, &out)
        if datagram.data.count > 0 { out.note(Note.fragmentWithData, on: fragment, UInt64(datagram.data.count)) }
      }
    }

    private mutating func readNoOperation(_ cursor: inout Cursor, _ out: inout Dissection) {
      let group = out.beginGroup(Field.noOperation, cursor)
      let kind = cursor.read(Field.kind, 8, &out)
      out.endGroup(group, cursor)
      noOperations += 1
      if noOperations == 8 { out.note(Note.manyNoOperations, on: kind) }
    }

    /// Reads an option that has a length. Returns false where nobody knows where the next one begins.
    private mutating func readOption(_ kind: UInt8, _ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
      let (start, outer) = (cursor.offset, cursor.extent)
      let group = out.beginGroup(UDPOptions.group(of: kind).id, cursor)
      let kindToken = cursor.read(Field.kind, 8, &out)
      noteKind(kindToken, &out)
      var length = cursor.read(Field.length, 8, &out)
      if length.number == 255 {
        length = cursor.read(Field.extendedLength, 16, &out)
        if length.isKnown, length.number < 255 { out.note(Note.needlessLength, on: length, length.number) }
      }
      let head = cursor.offset - start
      guard length.isKnown, length.value >= head else {
        if length.isKnown { out.note(Note.lengthTooSmall, on: length, length.number, UInt64(head)) }
        out.endGroup(group, cursor)
        return false
      }
      if let lengths = UDPOptions.lengths(of: kind), !lengths.contains(length.value) {
        out.note(Data.Note.optionLengthWrong, on: length, length.number, UInt64(lengths[0]))
      }
      cursor.narrow(by: length, from: start, .optionLength, else: Data.Note.optionLengthBeyondHeader, &out)
      readValue(kind, length, &cursor, &out)
      if !cursor.isAtEnd { cursor.readRest(Field.surplus, &out) }
      out.endGroup(group, cursor)
      cursor.restore(outer)
      if let fragment, kind == 3 { endOptions(at: fragment, &cursor, &out) }
      return true
    }

    private mutating func noteKind(_ kind: Token, _ out: inout Dissection) {
      guard kind.isKnown else { return }
      let (word, bit) = (kind.value >> 6, UInt64(1) << (kind.number & 63))
      // Experiments tell themselves apart by their identifiers.
      if seen[word] & bit != 0, kind.number != 127, kind.number != 254 { out.note(Note.repeated, on: kind) }
      seen[word] |= bit
      if UDPOptions.kindName(kind.number) == nil { out.note(Note.unknownKind, on: kind) }
      if kind.number >= 192, fragment == nil { out.note(Note.unsafeOutsideFragment, on: kind) }
      if kind.number == 3, count > 0 { out.note(Note.fragmentNotFirst, on: kind) }
    }

    /// Keeps a fragment's data from the options.
    private func endOptions(at start: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
      guard start.isKnown else { return }
      let place = datagram.start + start.value
      guard place >= cursor.offset, place <= cursor.end else {
        return out.note(
          Note.fragmentStart, on: start, start.number, UInt64(cursor.offset - datagram.start),
          UInt64(cursor.end - datagram.start))
      }
      cursor.narrow(to: place, .field(Field.fragmentStart))
    }

    private mutating func readValue(
      _ kind: UInt8, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
    ) {
      switch kind {
      case 2:
        let checksum = cursor.read(Field.payloadChecksum, 32, &out)
        judge(checksum, cursor.bytes, &out)
      case 3:
        fragment = cursor.read(Field.fragmentStart, 16, &out)
        cursor.read([.number(Field.identification, 32), .number(Field.fragmentOffset, 16)], &out)
        if length.value >= 12 { cursor.read(Field.reassembledOptions, 16, &out) }
      case 4: cursor.read(Field.maximumSize, 16, &out)
      case 5: cursor.read([.number(Field.maximumReassembled, 16), .number(Field.maximumFragments, 8)], &out)
      case 6: cursor.read(Field.requestToken, 32, &out)
      case 7: cursor.read(Field.responseToken, 32, &out)
      case 8: cursor.read([.number(Field.timestamp, 32), .number(Field.timestampEcho, 32)], &out)
      case 127, 254:
        cursor.read(Field.experiment, 16, &out)
        if !cursor.isAtEnd { cursor.readRest(Field.experimentData, &out) }
      default: if !cursor.isAtEnd { cursor.readRest(Field.data, &out) }
      }
    }

    /// Judges the check of the datagram's data, RFC 9868 §11.3.
    private func judge(_ checksum: Token, _ bytes: Span<UInt8>, _ out: inout Dissection) {
      guard checksum.isKnown else { return }
      let data = datagram.data
      guard data.upperBound <= bytes.count, out.knows(data) else {
        return out.judge(checksum, against: nil, wrong: Note.payloadChecksumWrong)
      }
      out.judge(
        checksum, against: UInt64(CRC32.castagnoli(bytes, data)), wrong: Note.payloadChecksumWrong)
    }
  }

  private static func group(of kind: UInt8) -> FieldSpec {
    switch kind {
    case 2: Field.additionalChecksum
    case 3: Field.fragmentation
    case 4: Field.maximumDatagram
    case 5: Field.maximumReassembledDatagram
    case 6: Field.request
    case 7: Field.response
    case 8: Field.time
    case 9: Field.authentication
    case 127: Field.experimental
    case 192: Field.compression
    case 193: Field.encryption
    case 254: Field.unsafeExperimental
    default: Field.unknown
    }
  }
}
