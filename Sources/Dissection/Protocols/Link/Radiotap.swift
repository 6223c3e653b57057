import Packets

/// What a receiver tells of an IEEE 802.11 frame before it, radiotap.org: words of bits say which fields are there, and
/// these stand in the bits' order, each at a multiple of its own alignment. Numbers stand least significant byte first.
///
///     |    Version    |      Pad      |            Length             |
///     |  Present, 32 bits for each of one or more words …
///     |  fields …
enum Radiotap: ProtocolDecoder {
  static let number: UInt16 = 22

  static let spec = ProtocolSpec(
    "radiotap", "Radiotap Header", brief: "radiotap", source: "radiotap.org",
    foundBy: [.linkType(.radiotap)],
    fields: [Field.self, HEField.self], notes: [Note.self])

  private static let fixedLength = 8

  /// Whose bits a word has.
  private enum Namespace {
    case radiotap
    case vendor
  }

  /// Bits of a word that are no fields.
  private enum Bit {
    static let typeLengthValues = 28
    static let radiotapNamespace = 29
    static let vendorNamespace = 30
    static let `extension` = 31
  }

  /// What is learned on the way.
  struct State {
    /// Where the header begins: fields are aligned to it.
    let start: Int
    /// The flags field, where there is one.
    var flags: UInt64?
    var hasNoFrame = false
  }

  /// Version and pad are zero, and the length is below 256.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    cursor.peek16() == 0 && cursor.peek(3) == 0 ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let outer = cursor.extent
    var state = State(start: cursor.offset)
    cursor.read(Field.version, 8, &out)
    cursor.read(Field.pad, 8, &out)
    let length = cursor.read(Field.length, 16, .littleEndian, &out)
    guard length.isKnown else { return .data }
    if length.number < UInt64(fixedLength) {
      out.note(Note.lengthTooShort, on: length, length.number, UInt64(fixedLength))
      return .data
    }
    cursor.narrow(by: length, from: state.start, .headerLength, else: Data.Note.lengthBeyondEnd, &out)
    let words = readPresence(&cursor, &out)
    readFields(words: words, &state, &cursor, &out)
    if !cursor.isShort { cursor.readRest(Field.rest, &out) }
    let isShort = cursor.isShort
    cursor.restore(outer)
    if cursor.isAtEnd, isShort || state.hasNoFrame { return .nothing }
    let frame = state.flags.map { IEEE80211.Frame(hasCheckSequence: $0 & 0x10 != 0, isPadded: $0 & 0x20 != 0) }
    out.context.hint = frame?.hint ?? 0
    return .linkType(.ieee80211)
  }

  /// Reads the words that say what is there, and returns how many there are.
  private static func readPresence(_ cursor: inout Cursor, _ out: inout Dissection) -> Int {
    let group = out.beginGroup(Field.present, cursor)
    var count = 0
    var isLast = false
    while !isLast, !cursor.isShort, out.hasRoom {
      let word = cursor.read(Field.presentWord, 32, .littleEndian, &out)
      out.parts(Field.presentBits, of: word)
      if word.isKnown { count += 1 }
      isLast = !word.isSet(Bit.extension)
    }
    out.endGroup(group, cursor)
    return count
  }

  private static func readFields(
    words: Int, _ state: inout State, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    var namespace = Namespace.radiotap
    var base = 0
    var hasValues = false
    for word in 0..<words {
      let bits = presence(word, state.start, cursor)
      if namespace == .radiotap {
        for bit in 0..<Bit.typeLengthValues where bits >> UInt32(bit) & 1 == 1 {
          guard readField(base + bit, &state, &cursor, &out), !cursor.isShort else { return }
        }
        hasValues = hasValues || bits >> UInt32(Bit.typeLengthValues) & 1 == 1
      }
      let isRadiotap = bits >> UInt32(Bit.radiotapNamespace) & 1 == 1
      let isVendor = bits >> UInt32(Bit.vendorNamespace) & 1 == 1
      if isRadiotap, isVendor {
        out.note(Note.twoNamespaces)
        return
      }
      base = isRadiotap || isVendor ? 0 : base + 32
      if isRadiotap { namespace = .radiotap }
      if isVendor {
        namespace = .vendor
        readVendorNamespace(state, &cursor, &out)
        if cursor.isShort { return }
      }
    }
    if hasValues { readValues(state, &cursor, &out) }
  }

  /// A word of bits that was read already.
  private static func presence(_ word: Int, _ start: Int, _ cursor: borrowing Cursor) -> UInt32 {
    var bits: UInt32 = 0
    for index in 0..<4 { bits |= UInt32(cursor.bytes[start + 4 + word * 4 + index]) << UInt32(8 * index) }
    return bits
  }

  static func align(_ alignment: Int, _ state: State, _ cursor: inout Cursor, _ out: inout Dissection) {
    let surplus = (cursor.offset - state.start) % alignment
    guard surplus > 0 else { return }
    cursor.readBytes(Field.padding, min(alignment - surplus, cursor.remaining), &out)
  }

  /// Reads a vendor's name and the fields that it defines, whose length is given.
  private static func readVendorNamespace(_ state: State, _ cursor: inout Cursor, _ out: inout Dissection) {
    align(2, state, &cursor, &out)
    let group = out.beginGroup(Field.vendorNamespace, cursor)
    cursor.read(Field.vendorOrganization, 24, &out)
    cursor.read(Field.vendorSubspace, 8, &out)
    let length = cursor.read(Field.vendorLength, 16, .littleEndian, &out)
    cursor.readBytes(Field.vendorData, countedBy: length, &out)
    out.endGroup(group, cursor)
  }

  /// Reads what is told by type and length, each at a multiple of four bytes.
  private static func readValues(_ state: State, _ cursor: inout Cursor, _ out: inout Dissection) {
    while cursor.remaining >= 4, out.hasRoom {
      align(4, state, &cursor, &out)
      let group = out.beginGroup(Field.typeLengthValue, cursor)
      cursor.read(Field.valueType, 16, .littleEndian, &out)
      let length = cursor.read(Field.valueLength, 16, .littleEndian, &out)
      cursor.readBytes(Field.valueData, countedBy: length, &out)
      out.endGroup(group, cursor)
      if !length.isKnown { return }
    }
  }
}
