/// The options of IPv6's Hop-by-Hop Options and Destination Options headers, RFC 8200 §4.2.
///
///     |Act|C|  Rest   |                                  Pad1
///     |Act|C|  Rest   | Opt Data Len  |  data …          all others; the length counts the data alone
enum IPv6Options {
  /// Which header options are in.
  enum Place {
    case hopByHop
    case destination
  }

  /// What the options say that is not theirs alone.
  struct Result {
    var jumbo = Token.none
    var homeAddress: AddressToken?
  }

  /// Reads all options up to the cursor's end.
  static func decode(_ place: Place, _ cursor: inout Cursor, _ out: inout Dissection) -> Result {
    var result = Result()
    var padding = 0
    var isLong = false
    // The options stand after two bytes of their header.
    let header = cursor.offset - 2
    while let type = cursor.peek(), out.hasRoom {
      guard cursor.knowsNext(type == 0 ? 1 : 2, out) else { break }
      let start = cursor.offset
      switch type {
      case 0:
        let group = out.beginGroup(Field.pad1, cursor)
        readType(&cursor, &out)
        out.endGroup(group, cursor)
      case 1: readPadN(&cursor, &out)
      default:
        let option = out.fields.count
        read(type, place, &cursor, &out, &result)
        noteAlignment(of: type, at: start - header, on: option, &out)
      }
      padding = type < 2 ? padding + cursor.offset - start : 0
      // RFC 8504 §5.3: more than it takes to align what follows to eight bytes is of no use.
      if padding > 7, !isLong {
        out.note(Note.paddingLong, UInt64(padding))
        isLong = true
      }
    }
    if !cursor.isAtEnd { cursor.readRest(Field.undecoded, &out) }
    return result
  }

  private static func readPadN(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(Field.padN, &cursor, &out)
    let isZero = cursor.isZeroToEnd
    let padding = cursor.readRest(Field.padding, &out)
    if !isZero { out.note(Note.paddingNotZero, on: padding) }
    finish(option, &cursor, &out)
  }

  private static func read(
    _ type: UInt8, _ place: Place, _ cursor: inout Cursor, _ out: inout Dissection, _ result: inout Result
  ) {
    let first = out.fields.count
    switch type {
    case 0xc2: result.jumbo = readNumber(Field.jumboOption, Field.jumbo, 32, &cursor, &out)
    case 0x05: readNumber(Field.routerAlertOption, Field.routerAlert, 16, &cursor, &out)
    case 0x04: readNumber(Field.tunnelLimitOption, Field.tunnelLimit, 8, &cursor, &out)
    case 0xc9:
      let option = begin(Field.homeAddressOption, length: 16, &cursor, &out)
      result.homeAddress = cursor.readAddress(Field.homeAddress, &out)
      finish(option, &cursor, &out)
    case 0x26: readQuickStart(&cursor, &out)
    case 0x07: readCALIPSO(&cursor, &out)
    case 0x11, 0x31: readIOAM(&cursor, &out)
    default: readOther(type, &cursor, &out)
    }
    if let own = self.place(of: type), own != place { out.note(Note.headerMismatch, on: first) }
    if [0x4d, 0x63, 0x8a].contains(type) { out.note(Note.deprecated, on: first) }
  }

  /// Says where an option does not begin at the place that its definition asks for.
  private static func noteAlignment(
    of type: UInt8, at distance: Int, on option: Int, _ out: inout Dissection
  ) {
    guard let (unit, rest) = alignment(of: type), distance % unit != rest else { return }
    out.note(Note.misaligned, on: option, UInt64(distance), UInt64(unit), UInt64(rest))
  }

  /// Where an option has to begin, from the start of its header: at a multiple of a unit, and so many bytes more.
  private static func alignment(of type: UInt8) -> (unit: Int, rest: Int)? {
    switch type {
    case 0x05, 0x23, 0x30, 0x63: (2, 0)  // RFC 2711, RFC 9008, RFC 9268, RFC 6553
    case 0x07, 0xc2: (4, 2)  // RFC 5570, RFC 2675
    case 0x11, 0x31: (4, 0)  // RFC 9486
    case 0xc9: (8, 6)  // RFC 6275
    default: nil
    }
  }

  /// The header that an option belongs in; nil where it may be in both.
  private static func place(of type: UInt8) -> Place? {
    switch type {
    case 0x05, 0x07, 0x08, 0x23, 0x26, 0x30, 0x63, 0x6d, 0xc2, 0xee: .hopByHop
    case 0x04, 0x0f, 0x8b, 0x8c, 0xc9: .destination
    default: nil
    }
  }
}

// MARK: Frames

extension IPv6Options {
  struct Frame {
    let group: GroupMark
    /// Where its type stands.
    let start: Int
    let length: Token
    let outer: Extent
  }

  /// Reads an option's type, with what it is made of as readings.
  static func readType(_ cursor: inout Cursor, _ out: inout Dissection) {
    let type = cursor.read(Field.type, 8, &out)
    out.part(Field.action, 6, 2, of: type)
    out.part(Field.mayChange, 5, of: type)
    out.part(Field.rest, 0, 5, of: type)
  }

  /// Reads type and length, and narrows the cursor to the data. `expected` is the length of an option that has no other.
  static func begin(
    _ field: FieldSpec, length expected: Int? = nil, atLeast least: Int = 0, _ cursor: inout Cursor,
    _ out: inout Dissection
  ) -> Frame {
    let outer = cursor.extent
    let start = cursor.offset
    let group = out.beginGroup(field, cursor)
    readType(&cursor, &out)
    let length = cursor.read(Field.length, 8, &out)
    if let expected, length.value != expected {
      out.note(Data.Note.optionLengthWrong, on: length, length.number, UInt64(expected))
    } else if length.value < least {
      out.note(Data.Note.optionLengthTooShort, on: length, length.number, UInt64(least))
    }
    cursor.narrow(
      by: length, from: cursor.offset, .optionLength, else: Data.Note.optionLengthBeyondHeader, &out)
    return Frame(group: group, start: start, length: length, outer: outer)
  }

  /// Closes an option: what it does not define is a leaf of its own.
  static func finish(_ option: Frame, _ cursor: inout Cursor, _ out: inout Dissection) {
    if !cursor.isAtEnd { cursor.readRest(Field.surplus, &out) }
    out.endGroup(option.group, cursor)
    cursor.restore(option.outer)
  }

  /// Reads an option that is one number.
  @discardableResult
  static func readNumber(
    _ group: FieldSpec, _ field: FieldSpec, _ bits: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Token {
    let option = begin(group, length: bits / 8, &cursor, &out)
    let number = cursor.read(field, bits, &out)
    finish(option, &cursor, &out)
    return number
  }

  /// Reads an option that is several numbers of so many bits, which make up its length.
  static func readNumbers(
    _ group: FieldSpec, _ numbers: [(field: FieldID, bits: Int)], _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let option = begin(group, length: numbers.reduce(0) { $0 + $1.bits } / 8, &cursor, &out)
    for number in numbers { cursor.read(number.field, number.bits, &out) }
    finish(option, &cursor, &out)
  }

  /// Whether a Jumbo Payload option stands in a header after the innermost IPv6 header.
  static func hasJumboPayload(_ out: borrowing Dissection) -> Bool {
    guard let header = IPv6.headerField(IPv6.Field.payloadLength, out) else { return false }
    for index in header..<out.fields.count where out.fields[index].id == Field.jumbo.id { return true }
    return false
  }
}
