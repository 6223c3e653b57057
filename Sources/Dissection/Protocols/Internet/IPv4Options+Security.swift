/// The options that carry security labels: RFC 1108, the older form of RFC 791, and CIPSO.
extension IPv4Options {
  /// Reads Basic Security. RFC 791 gave it 11 bytes, which begin with one of sixteen codes of two bytes.
  static func readSecurity(_ cursor: inout Cursor, _ out: inout Dissection) {
    if let code = cursor.peek16(2), cursor.peek(1) == 11, securityCodeName(UInt64(code)) != nil {
      readOriginalSecurity(&cursor, &out)
      return
    }
    let option = begin(SecurityField.basic, &cursor, &out)
    option.require(3, &out)
    let level = cursor.read(SecurityField.classification, 8, &out)
    if classificationName(level.number) == nil { out.note(Note.unknownClassification, on: level) }
    var hasMore = option.length > 3
    var isFirst = true
    while hasMore, !cursor.isAtEnd {
      hasMore = readAuthorities(isFirst: isFirst, &cursor, &out)
      isFirst = false
    }
    let isWhole = option.start + option.length <= option.outer.end
    if hasMore, isWhole { out.note(Note.authoritiesUnfinished, on: option.group.index) }
    finish(option, &cursor, &out)
  }

  private static func readOriginalSecurity(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(SecurityField.basic, length: 11, &cursor, &out)
    cursor.read(SecurityField.securityCode, 16, &out)
    cursor.read(SecurityField.compartments, 16, &out)
    cursor.readBytes(SecurityField.handlingRestrictions, 2, &out)
    cursor.readBytes(SecurityField.transmissionControl, 3, &out)
    out.note(Note.originalSecurity, on: option.group.index)
    finish(option, &cursor, &out)
  }

  /// Reads one byte of protection authority flags; returns whether another follows. Only the first has names.
  private static func readAuthorities(
    isFirst: Bool, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Bool {
    let byte = Int(cursor.peek() ?? 0)
    let group = out.beginGroup(SecurityField.authorities, cursor)
    if isFirst {
      cursor.read(SecurityField.authorityGENSER, 1, &out)
      cursor.read(SecurityField.authoritySIOP, 1, &out)
      cursor.read(SecurityField.authoritySCI, 1, &out)
      cursor.read(SecurityField.authorityNSA, 1, &out)
      cursor.read(SecurityField.authorityDOE, 1, &out)
      cursor.read(SecurityField.authorityUnassigned, 2, &out)
    } else {
      cursor.read(SecurityField.authorityUnassigned, 7, &out)
    }
    cursor.read(SecurityField.fieldTermination, 1, &out)
    out.endGroup(group, cursor, value: byte)
    return byte & 1 != 0
  }

  static func readExtendedSecurity(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(SecurityField.extended, &cursor, &out)
    option.require(3, &out)
    cursor.read(SecurityField.formatCode, 8, &out)
    cursor.readRest(SecurityField.additionalInformation, &out)
    finish(option, &cursor, &out)
  }

  /// Reads the Commercial IP Security Option, FIPS 188: a domain of interpretation and tags.
  static func readCommercialSecurity(_ cursor: inout Cursor, _ out: inout Dissection) {
    let option = begin(SecurityField.commercial, &cursor, &out)
    option.require(6, &out)
    cursor.read(SecurityField.domain, 32, &out)
    while !cursor.isAtEnd { readTag(&cursor, &out) }
    finish(option, &cursor, &out)
  }

  private static func readTag(_ cursor: inout Cursor, _ out: inout Dissection) {
    let start = cursor.offset
    let outer = cursor.extent
    let group = out.beginGroup(SecurityField.tag, cursor)
    let type = cursor.read(SecurityField.tagType, 8, &out)
    let length = cursor.read(SecurityField.tagLength, 8, &out)
    if !cursor.isShort {
      if length.value < 2 || start + length.value > outer.end {
        out.note(Note.tagLength, on: length, length.number, UInt64(outer.end - start))
      }
      // A length below two does not say where the next tag begins: the rest belongs to this one.
      if length.value >= 2 { cursor.narrow(by: length, from: start, .fieldLength, &out) }
      readTagContents(type.number, length: length.value, &cursor, &out)
      cursor.readRest(SecurityField.tagData, &out)
    }
    out.endGroup(group, cursor)
    cursor.restore(outer)
  }

  private static func readTagContents(
    _ type: UInt64, length: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard length >= 4, type == 1 || type == 2 || type == 5 else { return }
    cursor.read(SecurityField.alignment, 8, &out)
    cursor.read(SecurityField.sensitivity, 8, &out)
    guard !cursor.isAtEnd else { return }
    let group = out.beginGroup(SecurityField.categories, cursor)
    switch type {
    case 2:
      while !cursor.isAtEnd { cursor.read(SecurityField.category, 16, &out) }
    case 5:
      while !cursor.isAtEnd {
        cursor.read(SecurityField.categoryTop, 16, &out)
        // The last range goes down to zero where its bottom is left out.
        if !cursor.isAtEnd { cursor.read(SecurityField.categoryBottom, 16, &out) }
      }
    default: cursor.readRest(SecurityField.categoryBits, &out)
    }
    out.endGroup(group, cursor)
  }
}
