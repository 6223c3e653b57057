/// The options, RFC 8415 §21: each a code, the length of its value, and the value, in which further options may lie.
///
///     |          option-code          |           option-len          |
///     |                           option-data …
extension DHCPv6 {
  /// Reads an option; one that others lie in is left open, with the cursor in it.
  static func readOption(
    _ open: inout [Level], _ facts: inout Facts, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let outer = cursor.extent
    let group = out.beginGroup(OptionField.option, cursor)
    let code = cursor.read(OptionField.code, 16, &out)
    let length = cursor.read(OptionField.length, 16, &out)
    guard code.isKnown, length.isKnown else {
      out.endGroup(group, cursor)
      return
    }
    cursor.narrow(by: length, from: cursor.offset, .optionLength, else: Data.Note.lengthBeyondEnd, &out)
    if readContainer(code.value, length, &facts, &cursor, &out) {
      if open.count < deepest { return open.append(Level(group: group, outer: outer)) }
      out.note(Note.tooDeep, on: code, UInt64(deepest))
    } else if code.value < values.count, let value = values[code.value] {
      value.read(length, &cursor, &out)
    } else {
      facts.hasClient = facts.hasClient || code.value == 1
      facts.hasServer = facts.hasServer || code.value == 2
      readPartedValue(code.value, length, &cursor, &out)
    }
    if !cursor.isAtEnd { cursor.readRest(OptionField.value, &out) }
    out.endGroup(group, cursor)
    cursor.restore(outer)
  }

  /// Reads what stands before the options in an option. Returns false, and reads nothing, where there are none in it.
  private static func readContainer(
    _ code: Int, _ length: Token, _ facts: inout Facts, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Bool {
    switch code {
    case 3, 25, 138: readAssociation(&cursor, &out)
    case 4: cursor.read(OptionField.temporaryAssociation, 32, &out)
    case 5:
      facts.hasAddress = true
      cursor.readAddress(OptionField.address, &out)
      readLifetimes(OptionField.addressPreferred, OptionField.addressValid, &cursor, &out)
    case 26:
      facts.hasPrefix = true
      readLifetimes(OptionField.prefixPreferred, OptionField.prefixValid, &cursor, &out)
      readPrefixLength(OptionField.prefixLength, &cursor, &out)
      cursor.readAddress(OptionField.prefix, &out)
    case 9: readHeader(&facts, &cursor, &out)
    case 44:
      cursor.read(PartField.queryType, 8, &out)
      cursor.readAddress(PartField.queryLink, &out)
    case 45, 50, 66, 69, 70, 94, 95, 96, 97, 116: break
    case 47:
      cursor.readAddress(PartField.relayDataPeer, &out)
      if !cursor.isAtEnd { readHeader(&facts, &cursor, &out) }
    case 84:
      cursor.read(PartField.selectionReserved, 6, &out)
      cursor.readFlags([PartField.selectionAutomatic, PartField.selectionPrivacy], &out)
    case 89:
      cursor.read(PartField.ruleReserved, 7, &out)
      cursor.read(PartField.ruleForwarding, 1, &out)
      cursor.read(PartField.ruleEmbedded, 8, &out)
      let width = cursor.read(PartField.ruleLength4, 8, &out)
      if width.number > 32 { out.note(Note.prefixLength, on: width, width.number, 32) }
      cursor.read(PartField.rulePrefix4, 32, &out)
      readPrefix(PartField.ruleLength6, PartField.rulePrefix6, &cursor, &out)
    case 92:
      cursor.read(PartField.bindingAddress, 32, &out)
      readPrefix(PartField.bindingLength, PartField.bindingPrefix, &cursor, &out)
    case 139:
      let hardware = cursor.read(PartField.linkLayerType, 16, &out)
      let count = cursor.read(PartField.linkLayerLength, 16, &out)
      if hardware.number == 1, count.value == 6 {
        cursor.govern(by: count, &out)
        cursor.read(PartField.linkLayerMAC, 48, &out)
      } else {
        cursor.readBytes(PartField.linkLayerAddress, countedBy: count, &out)
      }
      cursor.read(PartField.linkLayerExtra, 32, &out)
      cursor.read(PartField.linkLayerValid, 32, &out)
    default: return false
    }
    return true
  }

  private static func readAssociation(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(OptionField.association, 32, &out)
    let first = cursor.read(OptionField.renewalTime, 32, &out)
    let second = cursor.read(OptionField.rebindingTime, 32, &out)
    if first.isKnown, second.isKnown, second.number > 0, first.number > second.number {
      out.note(Note.timesOutOfOrder, on: first, first.number, second.number)
    }
  }

  private static func readLifetimes(
    _ preferred: FieldSpec, _ valid: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let first = cursor.read(preferred, 32, &out)
    let second = cursor.read(valid, 32, &out)
    if first.isKnown, second.isKnown, first.number > second.number {
      out.note(Note.lifetimesOutOfOrder, on: first, first.number, second.number)
    }
  }

  @discardableResult
  static func readPrefixLength(_ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    let length = cursor.read(field, 8, &out)
    if length.number > 128 { out.note(Note.prefixLength, on: length, length.number, 128) }
    return length
  }

  /// Reads a prefix in as many bytes as its length needs.
  static func readPrefix(
    _ lengthField: FieldSpec, _ field: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let length = readPrefixLength(lengthField, &cursor, &out)
    guard length.isKnown else { return }
    cursor.readPrefix(field, min((length.value + 7) / 8, 16), &out)
  }
}

extension DHCPv6 {
  static let lengths = DHCPLengthNotes(wrong: Note.badLength, notMultiple: Note.badMultiple, empty: Note.empty)
}

/// A value that is a number, an address, a text, or several of them.
enum DHCPv6Value: Sendable {
  case address(FieldID)
  case addresses(FieldID)
  case number8(FieldID)
  case number16(FieldID)
  case number32(FieldID)
  case numbers8(FieldID)
  case numbers16(FieldID)
  case text(FieldID)
  case bytes(FieldID)
  case names(FieldID)
  case nothing

  /// How many bytes it has, where that is always the same.
  private var fixedLength: Int? {
    switch self {
    case .address: 16
    case .number32: 4
    case .number8: 1
    case .number16: 2
    case .nothing: 0
    case .addresses, .numbers8, .numbers16, .text, .bytes, .names: nil
    }
  }

  /// How many bytes one of several has.
  private var unit: Int {
    switch self {
    case .addresses: 16
    case .numbers16: 2
    default: 1
    }
  }

  func read(_ length: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    if let fixedLength {
      DHCPv6.lengths.judge(length, is: fixedLength, &out)
      // A number of another length is bytes; one that is cut off tells so itself.
      if length.value != fixedLength { return }
    } else {
      DHCPv6.lengths.judge(length, partsOf: unit, &out)
    }
    switch self {
    case .address(let field): cursor.readAddress(field, &out)
    case .addresses(let field): while cursor.remaining >= 16, out.hasRoom { cursor.readAddress(field, &out) }
    case .number8(let field): cursor.read(field, 8, &out)
    case .number16(let field): cursor.read(field, 16, &out)
    case .number32(let field): cursor.read(field, 32, &out)
    case .numbers8(let field): while !cursor.isAtEnd, out.hasRoom { cursor.read(field, 8, &out) }
    case .numbers16(let field): while cursor.remaining >= 2, out.hasRoom { cursor.read(field, 16, &out) }
    case .text(let field), .bytes(let field): cursor.readRest(field, &out)
    case .names(let field): DHCPv6.readNames(field, &cursor, &out)
    case .nothing: break
    }
  }
}
