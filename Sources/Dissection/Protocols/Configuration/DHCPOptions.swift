/// The options, RFC 2132: each a code, the length of its value, and the value.
///
///     |     Code      |    Length     |  value …
extension DHCP {
  /// A packet has no more messages of DHCP and long options in further buffers, each of which is a layer.
  static let mostBuffers = 16

  /// Reads options up to the End, and what is after it.
  static func readOptions(
    _ index: DHCPOptionIndex, hasEnd: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    var isEnded = false
    while let code = cursor.peek(), !isEnded, out.hasRoom, cursor.knowsNext(1, out) {
      switch code {
      case 0: readPadding(&cursor, &out)
      case 255:
        let group = out.beginGroup(OptionField.end, cursor)
        cursor.read(OptionField.code, 8, &out)
        out.endGroup(group, cursor, value: 255)
        isEnded = true
      default: readOption(code, index, &cursor, &out)
      }
    }
    if isEnded, !cursor.isAtEnd {
      let isZero = cursor.isZeroToEnd
      cursor.readRest(OptionField.padding, &out)
      if !isZero { out.note(Note.paddingNotZero) }
    }
    if !isEnded, hasEnd, cursor.isAtEnd, !cursor.isShort, !cursor.limit.isCut {
      out.note(Note.endMissing, UInt64(cursor.limit.rawValue))
    }
    if !cursor.isAtEnd { cursor.readRest(OptionField.undecoded, &out) }
  }

  private static func readPadding(_ cursor: inout Cursor, _ out: inout Dissection) {
    var count = 0
    while cursor.peek(count) == 0 { count += 1 }
    cursor.readBytes(OptionField.padding, count, &out)
  }

  private static func readOption(
    _ code: UInt8, _ index: DHCPOptionIndex, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let outer = cursor.extent
    let group = out.beginGroup(OptionField.option, cursor)
    cursor.read(OptionField.code, 8, &out)
    let length = cursor.read(OptionField.length, 8, &out)
    guard length.isKnown else {
      out.endGroup(group, cursor)
      return
    }
    cursor.narrow(by: length, from: cursor.offset, .optionLength, else: Data.Note.lengthBeyondEnd, &out)
    if index.count(of: code) > 1 {
      readRepeated(code, index, length, &cursor, &out)
    } else {
      readValue(code, index, length, &cursor, &out)
    }
    if !cursor.isAtEnd { cursor.readRest(OptionField.value, &out) }
    out.endGroup(group, cursor)
    cursor.restore(outer)
  }

  /// Reads one of several options of the same code. Those of a fixed length stand for themselves; the values of others
  /// are one value in several parts, which becomes a buffer (RFC 3396 §7).
  private static func readRepeated(
    _ code: UInt8, _ index: DHCPOptionIndex, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let parts = index.parts(of: code)
    guard values[Int(code)]?.fixedLength == nil else {
      if parts.first?.lowerBound == cursor.offset { out.note(Note.repeated, on: length, UInt64(parts.count)) }
      return readValue(code, index, length, &cursor, &out)
    }
    let isFirst = parts.first?.lowerBound == cursor.offset
    cursor.readRest(OptionField.fragment, &out)
    guard isFirst else { return }
    // The code stands before the first part, and before its length.
    let codePlace = parts[0].lowerBound - 2
    let buffer = out.buffer(
      "Long DHCP option", of: [codePlace..<codePlace + 1] + parts.filter { !$0.isEmpty }, cursor)
    // The vendor class is in the frame.
    out.context.hint = UInt32(index.vendorClass.rawValue)
    guard out.buffers.count < mostBuffers else { return }
    if out.add(buffer, as: .known(DHCPLongOption.id)) { out.note(Note.splitOption, on: length, UInt64(parts.count)) }
  }

  /// Reads a value, up to the cursor's end. What is left of it is the caller's.
  static func readValue(
    _ code: UInt8, _ index: DHCPOptionIndex, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    if let value = values[Int(code)] {
      value.read(length, &cursor, &out)
      judgeValue(code, index, &out)
    } else {
      readPartedValue(code, index, length, &cursor, &out)
    }
  }

  /// Says what a number says that has just been read.
  private static func judgeValue(_ code: UInt8, _ index: DHCPOptionIndex, _ out: inout Dissection) {
    let field = out.lastField
    guard out.fields[field].isWhole else { return }
    let value = out.fields[field].value
    switch code {
    case 1 where out.fields[field].bitCount == 32:
      let zeros = UInt32(truncatingIfNeeded: ~value)
      if zeros & (zeros &+ 1) != 0 { out.note(Note.maskNotContiguous, on: field) }
      if index.isMaskBehindRouter { out.note(Note.maskBehindRouter, on: field) }
    case 52 where !(1...3).contains(value): out.note(Note.overloadValue, on: field, value)
    case 58:
      guard let first = index.renewalTime, let second = index.rebindingTime, let lease = index.leaseTime else { return }
      if first >= second || second >= lease, lease > 0 {
        out.note(Note.timesOutOfOrder, on: field, first, second, lease)
      }
    default: break
    }
  }
}

extension DHCP {
  static let lengths = DHCPLengthNotes(wrong: Note.badLength, notMultiple: Note.badMultiple, empty: Note.empty)
}

/// A value that is a number, an address, a text, or several of them.
enum DHCPValue: Sendable {
  case address(FieldID)
  case addresses(FieldID)
  case number8(FieldID)
  case number16(FieldID)
  case number32(FieldID)
  case signed32(FieldID)
  case numbers8(FieldID)
  case numbers16(FieldID)
  case text(FieldID)
  case bytes(FieldID)
  case nothing

  /// How many bytes it has, where that is always the same.
  var fixedLength: Int? {
    switch self {
    case .address, .number32, .signed32: 4
    case .number8: 1
    case .number16: 2
    case .nothing: 0
    case .addresses, .numbers8, .numbers16, .text, .bytes: nil
    }
  }

  /// How many bytes one of several has.
  private var unit: Int {
    switch self {
    case .addresses: 4
    case .numbers16: 2
    default: 1
    }
  }

  func read(_ length: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    let isCut = cursor.remaining < length.value
    if let fixedLength {
      DHCP.lengths.judge(length, is: fixedLength, &out)
      // A number of another length is bytes; one that is cut off tells so itself.
      if length.value != fixedLength, !isCut || cursor.remaining >= fixedLength { return }
    } else {
      DHCP.lengths.judge(length, partsOf: unit, &out)
    }
    switch self {
    case .address(let field), .number32(let field): cursor.read(field, 32, &out)
    case .signed32(let field): cursor.readSigned(field, 32, .bigEndian, &out)
    case .number8(let field): cursor.read(field, 8, &out)
    case .number16(let field): cursor.read(field, 16, &out)
    case .addresses(let field): while cursor.remaining >= 4, out.hasRoom { cursor.read(field, 32, &out) }
    case .numbers8(let field): while !cursor.isAtEnd, out.hasRoom { cursor.read(field, 8, &out) }
    case .numbers16(let field): while cursor.remaining >= 2, out.hasRoom { cursor.read(field, 16, &out) }
    case .text(let field):
      cursor.readPaddedText(field, padding: DHCP.OptionField.textPadding, cursor.remaining, &out)
    case .bytes(let field): cursor.readRest(field, &out)
    case .nothing: break
    }
  }
}

/// An option whose value was put together from several parts: a buffer that begins with its code.
enum DHCPLongOption: ProtocolDecoder {
  static let number: UInt16 = 208

  static let spec = ProtocolSpec(
    "dhcp.long_option", "Long DHCP Option", brief: "DHCP option", source: "RFC 3396", fields: [Field.self],
    isRemainder: true)

  enum Field: FieldSet {
    static let setNumber: UInt16 = DHCPLongOption.number
    static let definedIn: StaticString = "RFC 3396 §7"

    static let length = field("dhcp.option.long_length", "Length", .quantity(.bytes))
      .means("How long the value is as a whole.")

    static let all = [length]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let group = out.beginGroup(DHCP.OptionField.option, cursor)
    let code = cursor.read(DHCP.OptionField.code, 8, &out)
    out.derive(Field.length, cursor.remaining)
    let length = Token(UInt64(cursor.remaining), field: out.lastField, isKnown: true)
    var index = DHCPOptionIndex()
    index.vendorClass = DHCPVendorClass(rawValue: UInt8(truncatingIfNeeded: out.context.hint)) ?? .other
    DHCP.readValue(UInt8(truncatingIfNeeded: code.number), index, length, &cursor, &out)
    if !cursor.isAtEnd { cursor.readRest(DHCP.OptionField.value, &out) }
    out.endGroup(group, cursor)
    return .nothing
  }
}
