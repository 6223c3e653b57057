/// Domain names, RFC 1035 §3.1 and §4.1.4: labels, each after its length, up to an empty one; or a pointer to where the
/// rest stands, earlier in the message.
///
///     | 0 0|   length  |  label …
///     | 1 1|          offset from the message's first byte          |
struct DNSName {
  /// The index of its field; negative where nothing of it is there.
  let field: Int
  /// Whether it is known up to its end.
  let isWhole: Bool
  let isRoot: Bool
  let isCompressed: Bool
  /// Where its text stands, in ``Dissection/texts``.
  let text: TextRange
  let bytes: Range<Int>

  static let none = DNSName(
    field: -1, isWhole: false, isRoot: false, isCompressed: false, text: TextRange(offset: 0, count: 0), bytes: 0..<0)

  /// A name has 255 bytes at most, RFC 1035 §2.3.4.
  static let longest = 255
  /// So many pointers one after the other lead in a circle, or are made to waste time: each label may have one.
  static let mostPointers = 126

  enum Field: FieldSet {
    static let setNumber: UInt16 = 157
    static let definedIn: StaticString = "RFC 1035 §3.1"

    static let labelLength = field("dns.name.label.length", "Label Length", .quantity(.bytes), isDelimiter: true)
      .means("How long the next label is, up to 63; zero ends the name.")
    static let label = field("dns.name.label", "Label", .text, isDelimiter: true)
      .means("One label of the name: what stands between two dots.")
    static let pointerMark = field("dns.name.pointer.mark", "Pointer", .decimal, isDelimiter: true)
      .means("Both bits set: a pointer follows in place of a label.", "RFC 1035 §4.1.4")
    static let pointer = field("dns.name.pointer", "Offset", .decimal, isDelimiter: true)
      .means("Where the rest of the name stands, counted from the first byte of the message.", "RFC 1035 §4.1.4")
    static let labelType = field("dns.name.label.type", "Label Type", .enumeration(Self.typeName, .hexadecimal))
      .means("What is no ordinary label and no pointer: the upper two bits are 01 or 10.", "RFC 6891 §5")
    static let bitCount = field("dns.name.bit_label.count", "Count", .quantity(.bits), isDelimiter: true)
      .means("How many bits the label has; zero stands for 256.", "RFC 2673 §3.1")
    static let bits = field("dns.name.bit_label", "Label Data", .bytes, isDelimiter: true)
      .means("The bits of a bit-string label, padded to whole bytes.", "RFC 2673 §3.1")

    static let all = [labelLength, label, pointerMark, pointer, labelType, bitCount, bits]

    @Sendable static func typeName(_ type: UInt64) -> StaticString? { type == 0x41 ? "bit-string" : nil }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = 157

    static let pointerIntoHeader = note("dns.name.pointer.header", .warning, "pointer into the header")
      .says("Offset {a} lies in the header, where no name stands.")
    static let pointerForward = note("dns.name.pointer.forward", .warning, "pointer forward")
      .says("Offset {a} is not before the name: a pointer refers to a prior name (RFC 1035 §4.1.4).")
    static let pointerBeyondEnd = note("dns.name.pointer.beyond_end", .error, "bad pointer")
      .says("Offset {a} leads to byte {b} of the message, which has {c:bytes}.")
    static let pointerLoop = note("dns.name.pointer.loop", .error, "pointer loop")
      .says(
        "From offset {a} on, more than {b} pointers follow each other: they lead in a circle, and the name has no end.")
    static let tooLong = note("dns.name.too_long", .error, "name too long")
      .says("The name has more than {a:bytes}, the most that a name may have (RFC 1035 §2.3.4).")
    static let unknownLabel = note("dns.name.label.type.unknown", .error, "unknown label type")
      .says("Labels of type 0x{a:x2} are not defined: where the name ends is unknown.")
    static let badLabel = note("dns.name.label.bad", .error, "bad label")
      .says("Byte {b} of the message, where offset {a} leads to, begins no label.")
    static let bitLabel = note("dns.name.bit_label.deprecated", .note, "bit-string label")
      .says("Bit-string labels were an experiment, and are no longer used (RFC 6891 §5).")
    static let compressed = note("dns.name.compressed", .note, "compressed name")
      .says("Only names in records of RFC 1035's own types may be compressed (RFC 3597 §4).")
    static let tooMuch = note("dns.name.too_much", .warning, "names too long together")
      .says("The pointers of this message make more than {a:bytes} of names: this one is not followed.")

    static let all = [
      pointerIntoHeader, pointerForward, pointerBeyondEnd, pointerLoop, tooLong, unknownLabel, badLabel, bitLabel,
      compressed, tooMuch,
    ]
  }
}

/// A name while it is read.
private struct NameReader {
  /// How many bytes it takes without compression, so far.
  var count = 1
  var isCompressed = false
  /// Whether spaces and UTF-8 stand as they are: in names that people gave to services.
  let isReadable: Bool
  /// Whether the first label is a NetBIOS name.
  let isNetBIOS: Bool
  /// The first of its bytes in the texts.
  let start: Int

  /// Adds a label, as people write it: RFC 1035 §5.1, RFC 4343 §2.1. Returns false where the name becomes too long.
  mutating func append(_ label: Range<Int>, of bytes: Span<UInt8>, _ out: inout Dissection) -> Bool {
    let isFirst = count == 1
    guard begin(label.count + 1, &out) else { return false }
    if isNetBIOS, isFirst, appendNetBIOS(label, of: bytes, &out) { return true }
    for place in label { append(bytes[place], &out) }
    return true
  }

  /// Adds a NetBIOS name, each half byte of which is a letter from A on (RFC 1001 §14.1), without the blanks at its end,
  /// and what it is the name of: `FRED<20>`. Returns false where it is none.
  private func appendNetBIOS(_ label: Range<Int>, of bytes: Span<UInt8>, _ out: inout Dissection) -> Bool {
    guard label.count == 32 else { return false }
    for place in label where !(0x41...0x50).contains(bytes[place]) { return false }
    func byte(_ index: Int) -> UInt8 {
      let place = label.lowerBound + 2 * index
      return (bytes[place] - 0x41) << 4 | (bytes[place + 1] - 0x41)
    }
    var length = 15
    while length > 0, byte(length - 1) == 0x20 || byte(length - 1) == 0 { length -= 1 }
    for index in 0..<length { append(byte(index), &out) }
    out.texts.append("<")
    out.texts.append(hexadecimal: byte(15))
    out.texts.append(">")
    return true
  }

  /// Begins a label of so many bytes, its length with them.
  mutating func begin(_ length: Int, _ out: inout Dissection) -> Bool {
    guard count + length <= DNSName.longest else { return false }
    if out.texts.count > start { out.texts.append(0x2e) }
    count += length
    return true
  }

  private func append(_ byte: UInt8, _ out: inout Dissection) {
    if isReadable, byte == 0x20 || byte >= 0x80 { return out.texts.append(byte) }
    DomainLabels.escape(byte) { out.texts.append($0) }
  }

  /// Adds a bit-string label: `\[x0f/8]`, RFC 2673 §3.2.
  mutating func append(bits: Range<Int>, count bitCount: Int, of bytes: Span<UInt8>, _ out: inout Dissection) -> Bool {
    guard begin(bits.count + 2, &out) else { return false }
    out.texts.append("\\[x")
    for place in bits { out.texts.append(hexadecimal: bytes[place]) }
    out.texts.append("/")
    out.texts.append(decimal: bitCount)
    out.texts.append("]")
    return true
  }
}

extension DNSMessage {
  /// Reads a name as a group of its labels; the group's value is the name as people write it.
  @discardableResult
  mutating func readName(
    _ field: some FieldReference, mayBeCompressed: Bool = true, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> DNSName {
    let start = cursor.offset
    var reader = NameReader(
      isReadable: dialect != .unicast, isNetBIOS: dialect == .netBIOS, start: out.texts.count)
    let group = out.beginGroup(field, cursor)
    let isWhole = readLabels(&reader, &cursor, &out)
    let isRoot = isWhole && out.texts.count == reader.start
    if isRoot { out.texts.append(0x2e) } else if !isWhole { out.texts.append("…") }
    let text = TextRange(offset: reader.start, count: out.texts.count - reader.start)
    out.endGroup(group, cursor, value: Int(truncatingIfNeeded: text.value))
    guard cursor.offset > start else { return .none }
    if reader.isCompressed, !mayBeCompressed, dialect == .unicast { out.note(DNSName.Note.compressed, on: group.index) }
    return DNSName(
      field: group.index, isWhole: isWhole, isRoot: isRoot, isCompressed: reader.isCompressed, text: text,
      bytes: start..<cursor.offset)
  }

  /// Returns whether the name's end was found.
  private mutating func readLabels(
    _ reader: inout NameReader, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Bool {
    let start = cursor.offset
    // After twice the longest name, what is there is none.
    while out.hasRoom, cursor.offset - start < 2 * DNSName.longest {
      guard cursor.knowsNext(1, out), let first = cursor.peek() else {
        let length = cursor.read(DNSName.Field.labelLength, 8, &out)
        // Without its length nobody knows where the label ends.
        if length.field >= 0, !cursor.isShort { isLost = true }
        return false
      }
      switch first {
      case 0:
        cursor.read(DNSName.Field.labelLength, 8, &out)
        return true
      case 1..<64: guard readLabel(&reader, &cursor, &out) else { return false }
      case 0xc0...: return readPointer(&reader, &cursor, &out)
      case 0x41: guard readBitLabel(&reader, &cursor, &out) else { return false }
      default:
        let type = cursor.read(DNSName.Field.labelType, 8, &out)
        out.note(DNSName.Note.unknownLabel, on: type, type.number)
        isLost = true
        return false
      }
    }
    isLost = true
    return false
  }

  private func readLabel(_ reader: inout NameReader, _ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    let wasShort = reader.count > DNSName.longest
    let length = cursor.read(DNSName.Field.labelLength, 8, &out)
    let label = cursor.offset..<cursor.offset + length.value
    cursor.readBytes(DNSName.Field.label, countedBy: length, &out)
    guard !cursor.isShort else { return false }
    // A name that is too long is read to its end, and told as far as it may go.
    if !wasShort, !reader.append(label, of: cursor.bytes, &out) {
      reader.count = DNSName.longest + 1
      out.note(DNSName.Note.tooLong, UInt64(DNSName.longest))
    }
    return true
  }

  private func readBitLabel(_ reader: inout NameReader, _ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    cursor.read(DNSName.Field.labelType, 8, &out)
    out.note(DNSName.Note.bitLabel)
    let count = cursor.read(DNSName.Field.bitCount, 8, &out)
    guard count.isKnown else { return false }
    let bitCount = count.value == 0 ? 256 : count.value
    let start = cursor.offset
    cursor.readBytes(DNSName.Field.bits, (bitCount + 7) / 8, &out)
    guard !cursor.isShort else { return false }
    if !reader.append(bits: start..<cursor.offset, count: bitCount, of: cursor.bytes, &out) {
      reader.count = DNSName.longest + 1
      out.note(DNSName.Note.tooLong, UInt64(DNSName.longest))
    }
    return true
  }

  private mutating func readPointer(
    _ reader: inout NameReader, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Bool {
    reader.isCompressed = true
    let place = cursor.offset
    cursor.read(DNSName.Field.pointerMark, 2, &out)
    let pointer = cursor.read(DNSName.Field.pointer, 14, &out)
    guard pointer.isKnown else { return false }
    return follow(pointer, from: place, &reader, cursor, &out)
  }

  /// Finds the rest of a name, which is recorded where it stands. It costs no more than the message's ``nameBytesLeft``,
  /// however its pointers lead.
  private mutating func follow(
    _ pointer: Token, from place: Int, _ reader: inout NameReader, _ cursor: borrowing Cursor, _ out: inout Dissection
  ) -> Bool {
    let bytes = cursor.bytes
    let end = min(end, cursor.bytes.count)
    var (target, place) = (start + pointer.value, place)
    var (pointers, pointsForward) = (1, false)
    if pointer.value < Self.headerLength { out.note(DNSName.Note.pointerIntoHeader, on: pointer, pointer.number) }
    while true {
      if target >= place, !pointsForward {
        pointsForward = true
        out.note(DNSName.Note.pointerForward, on: pointer, UInt64(target - start))
      }
      while true {
        guard target < end else {
          if !isCut {
            out.note(
              DNSName.Note.pointerBeyondEnd, on: pointer, pointer.number, UInt64(target - start), UInt64(end - start))
          }
          return false
        }
        guard cursor.knows(target..<target + 1, out) else { return false }
        let first = Int(bytes[target])
        if first == 0 { return true }
        guard first < 64 else { break }
        let label = target + 1..<target + 1 + first
        guard label.upperBound <= end else {
          target = label.upperBound
          continue
        }
        guard cursor.knows(label, out), spend(first + 1, on: pointer, &out) else { return false }
        guard reader.append(label, of: bytes, &out) else {
          out.note(DNSName.Note.tooLong, on: pointer, UInt64(DNSName.longest))
          return false
        }
        target = label.upperBound
      }
      guard bytes[target] >= 0xc0, target + 1 < end else {
        if bytes[target] < 0xc0 {
          out.note(DNSName.Note.badLabel, on: pointer, pointer.number, UInt64(target - start))
        }
        return false
      }
      guard cursor.knows(target..<target + 2, out), spend(2, on: pointer, &out) else { return false }
      pointers += 1
      guard pointers <= DNSName.mostPointers else {
        out.note(DNSName.Note.pointerLoop, on: pointer, pointer.number, UInt64(DNSName.mostPointers))
        return false
      }
      place = target
      target = start + (Int(bytes[target] & 0x3f) << 8 | Int(bytes[target + 1]))
    }
  }

  /// Takes what names may still cost; false where it is used up, which is said once.
  private mutating func spend(_ count: Int, on pointer: Token, _ out: inout Dissection) -> Bool {
    if nameBytesLeft >= count {
      nameBytesLeft -= count
      return true
    }
    if nameBytesLeft >= 0 { out.note(DNSName.Note.tooMuch, on: pointer, UInt64(mostNameBytes)) }
    nameBytesLeft = -1
    return false
  }
}

extension RecordList<UInt8> {
  /// Adds a text of the program's own.
  mutating func append(_ text: StaticString) {
    for index in 0..<text.utf8CodeUnitCount {
      // In bounds: below the text's length.
      append(unsafe text.utf8Start[index])
    }
  }

  mutating func append(hexadecimal byte: UInt8) {
    for digit in [byte >> 4, byte & 15] { append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
  }

  mutating func append(decimal number: Int) {
    var divisor = 1
    while number / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      append(UInt8(truncatingIfNeeded: 0x30 + number / divisor % 10))
      divisor /= 10
    }
  }
}
