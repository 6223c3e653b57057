/// How a value is laid out: fields, and then further ones that repeat to the value's end.
struct BGPLayout: Sendable {
  private let fields: [FieldStep]
  private let entries: [FieldStep]
  /// The group that each entry is, if it is one.
  private let group: FieldID?
  /// How many bytes the fields take, and an entry; what has no fixed length counts for none.
  private let length: Int
  private let entryLength: Int
  /// Whether it goes on to the end, whatever that is.
  private let isOpen: Bool

  init(_ fields: FieldStep..., each entries: [FieldStep] = [], in group: FieldSpec? = nil) {
    self.fields = fields
    self.entries = entries
    self.group = group?.id
    length = fields.reduce(0) { $0 + $1.bits } / 8
    entryLength = entries.reduce(0) { $0 + $1.bits } / 8
    isOpen = (fields + entries).contains { if case .rest = $0 { true } else { false } }
  }

  /// Reads the value up to the cursor's end. Says so where its length, which the token has, is not what the value takes;
  /// what is too much is left.
  func read(_ length: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    let remaining = cursor.remaining
    if length.isKnown, !isOpen {
      if entries.isEmpty, remaining > self.length {
        out.note(BGP.ValueNote.tooLong, on: length, UInt64(remaining), UInt64(self.length))
      } else if !entries.isEmpty, remaining > self.length, (remaining - self.length) % entryLength != 0 {
        out.note(
          BGP.ValueNote.notMultiple, on: length, UInt64(remaining), UInt64(self.length), UInt64(entryLength))
      }
    }
    cursor.read(fields, unusedNotZero: BGP.ValueNote.reservedNotZero, &out)
    guard !entries.isEmpty else { return }
    while !cursor.isAtEnd, out.hasRoom {
      guard let group else {
        cursor.read(entries, unusedNotZero: BGP.ValueNote.reservedNotZero, &out)
        continue
      }
      let mark = out.beginGroup(group, cursor)
      cursor.read(entries, unusedNotZero: BGP.ValueNote.reservedNotZero, &out)
      out.endGroup(mark, cursor)
    }
  }
}

extension FieldStep {
  /// How many bits it takes; none where that is not fixed.
  fileprivate var bits: Int {
    switch self {
    case .number(_, let bits), .signed(_, let bits), .unused(_, let bits): bits
    case .bytes(_, let count): count * 8
    case .address: 128
    case .rest: 0
    case .word(_, let parts): parts.reduce(0) { $0 + $1.bits }
    }
  }
}

/// Values one after the other, each after its type and its length, which counts the value alone. BGP has them in all sizes.
struct BGPValueList: Sendable {
  let element: FieldID
  let type: FieldID
  let length: FieldID
  /// What of a value its type does not define, and values of types that are not known.
  let surplus: FieldID
  let typeBits: Int
  let lengthBits: Int
  /// Whether the length counts type and length too.
  var countsHead = false

  typealias ReadValue = (_ type: Token, _ length: Token, inout Cursor, inout Dissection) -> Void

  init(
    _ element: FieldSpec, type: FieldSpec, _ typeBits: Int, length: FieldSpec, _ lengthBits: Int, surplus: FieldSpec,
    countsHead: Bool = false
  ) {
    self.element = element.id
    self.type = type.id
    self.length = length.id
    self.surplus = surplus.id
    self.typeBits = typeBits
    self.lengthBits = lengthBits
    self.countsHead = countsHead
  }

  func read(_ cursor: inout Cursor, _ out: inout Dissection, _ readValue: ReadValue) {
    while !cursor.isAtEnd, out.hasRoom { readOne(&cursor, &out, readValue) }
  }

  func readOne(_ cursor: inout Cursor, _ out: inout Dissection, _ readValue: ReadValue) {
    let (start, outer) = (cursor.offset, cursor.extent)
    let group = out.beginGroup(element, cursor)
    let type = cursor.read(type, typeBits, &out)
    let length = cursor.read(length, lengthBits, &out)
    let head = (typeBits + lengthBits) / 8
    if countsHead, length.isKnown, length.value < head {
      out.note(BGP.ValueNote.tooSmall, on: length, length.number, UInt64(head))
    }
    cursor.narrow(
      by: length, from: countsHead ? start : cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    if type.isKnown, length.isKnown, !cursor.isShort { readValue(type, length, &cursor, &out) }
    if !cursor.isAtEnd { cursor.readRest(surplus, &out) }
    out.endGroup(group, cursor)
    cursor.restore(outer)
  }
}

extension BGP {
  enum ValueNote: NoteSet {
    static let setNumber: UInt16 = 272

    static let tooLong = note("bgp.value.too_long", .error, "bad length")
      .says("{a:bytes}, but this value takes {b}.")
    static let notMultiple = note("bgp.value.not_multiple", .error, "bad length")
      .says("{a:bytes}: after the first {b} come entries of {c}, and the last one is not whole.")
    static let tooSmall = note("bgp.value.too_small", .error, "bad length")
      .says("{a:bytes}, but type and length alone take {b}.")
    static let reservedNotZero = note("bgp.reserved.not_zero", .note, "not zero")
      .says("Senders set what is reserved to zero.")
    static let unknownType = note("bgp.value.unknown", .note, "unknown type")
      .says("{a} is no type that is known here.")
    static let prefixLength = note("bgp.prefix_length.invalid", .error, "bad prefix length")
      .says("{a:bits}, but {b} are the most: receivers take no route after it (RFC 4271 §6.3).")
    static let prefixTooShort = note("bgp.prefix_length.too_short", .error, "bad prefix length")
      .says("{a:bits}, but labels and route distinguisher before the prefix alone take {b}.")
    static let hostBits = note("bgp.prefix.host_bits", .note, "bits after the prefix")
      .says("Bits after the prefix are not zero; receivers do not look at them (RFC 4271 §4.3).")
    static let addressLength = note("bgp.address_length.invalid", .error, "bad address length")
      .says("{a:bits}: neither an IPv4 address (32) nor an IPv6 address (128).")

    static let all = [
      tooLong, notMultiple, tooSmall, reservedNotZero, unknownType, prefixLength, prefixTooShort, hostBits,
      addressLength,
    ]
  }
}
