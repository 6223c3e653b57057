import Packets

/// Internet Protocol Version 6, RFC 8200, with the DS field of RFC 2474 and the ECN field of RFC 3168.
///
///     |Version|    DSCP   |ECN|              Flow Label               |
///     |        Payload Length         |  Next Header  |   Hop Limit   |
///     |                    Source Address, 128 bits                   |
///     |                 Destination Address, 128 bits                 |
///
/// Extension headers may follow, each a layer of its own; what they say of the transport protocol's pseudo-header, they
/// leave in the context.
enum IPv6: ProtocolDecoder {
  static let number: UInt16 = 51

  static let spec = ProtocolSpec(
    "ipv6", "Internet Protocol Version 6", brief: "IPv6", source: "RFC 8200",
    foundBy: [
      .linkType(.ipv6), .etherType(0x86dd), .pppProtocol(0x0057), .associatedChannel(0x0057), .ipVersion(6),
      .ipProtocol(41),
    ],
    fields: [Field.self, AddressField.self], notes: [Note.self, ChainNote.self], fixedBits: 3)

  static let headerLength = 40

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let (version, payloadLength, nextHeader, hopLimit) = readFirstWords(&cursor, &out)
    let source = cursor.readAddress(Field.source, &out)
    readEmbedded(in: source, AddressField.source, &out)
    let destination = cursor.readAddress(Field.destination, &out)
    readEmbedded(in: destination, AddressField.destination, &out)
    if version.number != 6 { out.note(Note.notVersion6, on: version, version.number) }
    if hopLimit.isKnown, hopLimit.number == 0 { out.note(Note.hopLimitZero, on: hopLimit) }
    guard !cursor.isShort else { return .nothing }
    note(source, destination, &out)

    let available = cursor.remaining
    let isLeftOut = isLeftOut(payloadLength, before: nextHeader, available: available)
    if isLeftOut {
      if nextHeader.number != NextHeader.hopByHop {
        out.note(Note.payloadLengthLeftOut, on: payloadLength, UInt64(available))
      }
    } else {
      if payloadLength.value > available {
        out.noteShortage(
          of: payloadLength, payloadLength.value, present: available, cursor.limit, else: Note.payloadLengthBeyondPacket
        )
      }
      cursor.narrow(by: payloadLength, from: cursor.offset, .field(Field.payloadLength), &out)
    }
    guard !version.isKnown || version.value == 6 else { return .data }

    out.context.pseudoHeader = PseudoHeader(
      missing: max(0, payloadLength.value &- available),
      isKnown: payloadLength.isKnown && source.isKnown && destination.isKnown)
    out.context.hopLimit = hopLimit.isKnown ? UInt8(truncatingIfNeeded: hopLimit.number) : nil
    out.context.addresses = Context.Addresses(
      family: .ipv6, source: source.address, destination: destination.address)
    if let conversations = out.conversations { out.deriveStream(Field.stream, &conversations.ipv6) }
    return out.context.enter(nextHeader)
  }

  private static func readFirstWords(
    _ cursor: inout Cursor, _ out: inout Dissection
  ) -> (version: Token, payloadLength: Token, nextHeader: Token, hopLimit: Token) {
    cursor.readHeader(8, fields: 8, &out) { header in
      let version = header.read(Field.version, 4)
      header.beginGroup(Field.trafficClass, 8)
      header.read(Field.codePoint, 6)
      header.read(Field.congestion, 2)
      header.endGroup()
      header.read(Field.flowLabel, 20)
      let payloadLength = header.read(Field.payloadLength, 16)
      let nextHeader = header.read(Field.nextHeader, 8)
      return (version, payloadLength, nextHeader, header.read(Field.hopLimit, 8))
    }
  }

  /// Whether the payload length is zero and does not end the packet: the hop-by-hop options of a jumbogram have the length
  /// then (RFC 2675), or it was left to the network card.
  private static func isLeftOut(_ length: Token, before next: Token, available: Int) -> Bool {
    length.isKnown && length.value == 0 && available > 0 && next.isKnown && next.number != NextHeader.none
  }

  /// Says what addresses must not be, RFC 4291 §2.5 and §2.7.
  private static func note(_ source: AddressToken, _ destination: AddressToken, _ out: inout Dissection) {
    let (from, to) = (source.address, destination.address)
    if from.isMulticast { out.note(Note.sourceMulticast, on: source.token) }
    if to.isMulticast {
      if to.multicastScope == 0 { out.note(Note.multicastScopeReserved, on: destination.token) }
    } else if to.isUnspecified {
      out.note(Note.destinationUnspecified, on: destination.token)
    }
    guard from.isLoopback || to.isLoopback, isFromAfar(out) else { return }
    if from.isLoopback { out.note(Note.loopbackOnLink, on: source.token) }
    if to.isLoopback { out.note(Note.loopbackOnLink, on: destination.token) }
  }

  /// Whether the packet has come over a link: a host's frames to itself have addresses of zeros.
  private static func isFromAfar(_ out: borrowing Dissection) -> Bool {
    for index in out.fields.indices.reversed() where out.fields[index].id == Ethernet.Field.source.id {
      return out.fields[index].value != 0
    }
    return false
  }
}

/// Next Header values that IPv6 itself gives a meaning, RFC 8200 §4.
enum NextHeader {
  static let hopByHop: UInt64 = 0
  static let routing: UInt64 = 43
  static let fragment: UInt64 = 44
  static let none: UInt64 = 59
}
