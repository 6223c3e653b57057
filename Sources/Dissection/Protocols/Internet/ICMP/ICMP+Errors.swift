/// The messages that tell of an error quote the datagram that it is about: its header and at least eight bytes more.
extension ICMP {
  /// Reads the four bytes that an error has of its own, and leaves the cursor at what it quotes, narrowed to it.
  static func readError(
    _ type: Int, _ code: Token, from start: Int, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Next {
    switch type {
    case 3, 11, 12:
      let length = readExtensible(type, code, &cursor, &out)
      guard !cursor.isAtEnd else { break }
      narrow(by: length, &cursor, &out)
    case 5:
      let gateway = cursor.read(Field.gateway, 32, &out)
      noteRedirect(to: gateway, &out)
    case 31: cursor.read(HistoricField.conversionPointer, 32, &out)
    case 40:
      readUnused(HistoricField.photurisReserved, 16, &cursor, &out)
      cursor.read(HistoricField.photurisPointer, 16, &out)
    default: readUnused(Field.unused, 32, &cursor, &out)
    }
    guard !cursor.isShort else { return .nothing }
    guard !cursor.isAtEnd else {
      if !out.isMessageCutOff { out.note(Note.quotationMissing) }
      return .nothing
    }
    noteErrorAboutError(cursor, &out)
    return .known(IPv4.id)
  }

  /// Reads the word of an error that may have extensions: it has a length among its unused bits (RFC 4884 §4).
  private static func readExtensible(
    _ type: Int, _ code: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Token {
    if type == 12, code.number == 0 {
      cursor.read(Field.pointer, 8, &out)
    } else {
      readUnused(Field.unused, 8, &cursor, &out)
    }
    let length = cursor.read(Field.length, 8, &out)
    if type == 3, code.number == 4 {
      let mtu = cursor.read(Field.nextHopMTU, 16, &out)
      if mtu.number == 0 {
        out.note(Note.mtuLeftOut, on: mtu)
      } else if mtu.number < 68 {
        out.note(Note.mtuTooSmall, on: mtu, mtu.number)
      }
    } else {
      readUnused(Field.unused, 16, &cursor, &out)
    }
    return length
  }

  /// Ends what is quoted where extensions begin.
  private static func narrow(by length: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    if length.number > 0 {
      if length.value * 4 < ICMPExtensions.quotedLength {
        out.note(Note.lengthTooSmall, on: length, UInt64(length.value * 4))
      }
      cursor.narrow(
        by: length, times: 4, from: cursor.offset, .field(Field.length), else: Note.lengthBeyondMessage, &out)
    } else if length.isKnown, ICMPExtensions.areThere(at: ICMPExtensions.quotedLength, cursor, out) {
      out.note(Note.lengthLeftOut, on: length)
      cursor.narrow(to: cursor.offset + ICMPExtensions.quotedLength, .quotation)
    }
  }

  private static func noteRedirect(to gateway: Token, _ out: inout Dissection) {
    let addresses = out.context.addresses
    guard gateway.isKnown, addresses.family == .ipv4, out.context.pseudoHeader?.isKnown == true else { return }
    if gateway.number == addresses.destination.low {
      out.note(Note.redirectToSelf, on: gateway)
    } else if gateway.number == addresses.source.low {
      out.note(Note.redirectToSender, on: gateway)
    }
  }

  /// Looks at the quoted datagram: whether it is an ICMP error, whose type stands after a header without a fragment's
  /// offset.
  private static func noteErrorAboutError(_ cursor: borrowing Cursor, _ out: inout Dissection) {
    guard let first = cursor.peek(), first >> 4 == 4, cursor.knowsNext(20, out), let transport = cursor.peek(9),
      transport == 1, let offset = cursor.peek16(6), offset & 0x1fff == 0
    else { return }
    let headerLength = Int(first & 0xf) * 4
    guard cursor.knowsNext(1, at: headerLength, out), let type = cursor.peek(headerLength) else { return }
    if [3, 4, 5, 11, 12].contains(type) { out.note(Note.errorAboutError) }
  }
}
