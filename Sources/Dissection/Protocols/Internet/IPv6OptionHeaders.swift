/// The Hop-by-Hop Options header, RFC 8200 §4.3, with the length of jumbograms, RFC 2675.
///
///     |  Next Header  |  Hdr Ext Len  |  options …
enum IPv6HopByHop: ProtocolDecoder {
  static let number: UInt16 = 53

  static let spec = ProtocolSpec(
    "ipv6.hopopts", "IPv6 Hop-by-Hop Options Header", brief: "hop-by-hop options", source: "RFC 8200 §4.3",
    foundBy: [.ipProtocol(0)], fields: [Field.self, IPv6Options.Field.self, IPv6Options.IOAMField.self],
    notes: [Note.self, IPv6Options.Note.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = IPv6HopByHop.number
    static let definedIn: StaticString = "RFC 8200 §4.3"

    static let nextHeader = field("ipv6.hopopts.nxt", "Next Header", .enumeration(IPProtocol.name), .detail(""))
      .means("What follows this header.")
    static let length = field("ipv6.hopopts.len", "Hdr Ext Len", .decimal)
      .means("How long this header is, in blocks of eight bytes, the first not counted.")
      .limits("the length of the Hop-by-Hop Options header ends it here")
    static let headerLength = field("ipv6.hopopts.len_oct", "Header Length", .quantity(.bytes))
      .means("How long this header is: its blocks and the first eight bytes.")

    static let all = [nextHeader, length, headerLength]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = IPv6HopByHop.number

    static let notFirst = note("ipv6.hopopts.not_first", .error, "hop-by-hop options not first")
      .says("Hop-by-Hop Options stand directly after the IPv6 header, or not at all (RFC 8200 §4.1).")

    static let all = [notFirst]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let payloadLength = IPv6.headerField(IPv6.Field.payloadLength, out)
    let header = ExtensionHeader(
      id, next: Field.nextHeader, length: Field.length, bytes: Field.headerLength, &cursor, &out)
    let options = IPv6Options.decode(.hopByHop, &cursor, &out)
    let next = header.end(&cursor, &out)
    guard let payloadLength, out.layers.last?.id == IPv6.id else { return next }
    let isLeftOut = out.fields[payloadLength].value == 0
    let jumbo = options.jumbo
    if !jumbo.isKnown {
      if isLeftOut, header.isWhole { out.note(IPv6Options.Note.jumboMissing, on: payloadLength) }
      return next
    }
    if jumbo.number <= 0xffff { out.note(IPv6Options.Note.jumboTooShort, on: jumbo, jumbo.number) }
    guard isLeftOut else {
      out.note(IPv6Options.Note.jumboProhibited, on: jumbo, out.fields[payloadLength].value)
      return next
    }
    guard jumbo.value >= header.size, header.isWhole else { return next }
    let present = cursor.end - header.start
    out.context.pseudoHeader?.missing = max(0, jumbo.value - present)
    cursor.narrow(
      by: jumbo, from: header.start, .field(IPv6Options.Field.jumbo), else: IPv6.Note.payloadLengthBeyondPacket, &out)
    return next
  }
}

/// The Destination Options header, RFC 8200 §4.6.
///
///     |  Next Header  |  Hdr Ext Len  |  options …
enum IPv6DestinationOptions: ProtocolDecoder {
  static let number: UInt16 = 55

  static let spec = ProtocolSpec(
    "ipv6.dstopts", "IPv6 Destination Options Header", brief: "destination options", source: "RFC 8200 §4.6",
    foundBy: [.ipProtocol(60)], fields: [Field.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = IPv6DestinationOptions.number
    static let definedIn: StaticString = "RFC 8200 §4.6"

    static let nextHeader = field("ipv6.dstopts.nxt", "Next Header", .enumeration(IPProtocol.name), .detail(""))
      .means("What follows this header.")
    static let length = field("ipv6.dstopts.len", "Hdr Ext Len", .decimal)
      .means("How long this header is, in blocks of eight bytes, the first not counted.")
      .limits("the length of the Destination Options header ends it here")
    static let headerLength = field("ipv6.dstopts.len_oct", "Header Length", .quantity(.bytes))
      .means("How long this header is: its blocks and the first eight bytes.")

    static let all = [nextHeader, length, headerLength]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let header = ExtensionHeader(
      id, next: Field.nextHeader, length: Field.length, bytes: Field.headerLength, &cursor, &out)
    let options = IPv6Options.decode(.destination, &cursor, &out)
    if let address = options.homeAddress, out.context.isOverIPv6 {
      out.context.addresses.source = address.address
      if !address.isKnown { out.context.pseudoHeader?.isKnown = false }
    }
    return header.end(&cursor, &out)
  }
}
