/// What the extension headers of one packet have in common: where they stand, RFC 8200 §4.1, and what they need of the
/// IPv6 header before them.
extension IPv6 {
  enum ChainNote: NoteSet {
    static let setNumber: UInt16 = 52

    static let repeated = note("ipv6.ext.repeated", .warning, "extension header repeated")
      .says("A second header of this kind: each stands in a packet once, Destination Options twice (RFC 8200 §4.1).")
    static let outOfOrder = note("ipv6.ext.order", .warning, "extension header out of order")
      .says("It stands after {a:protocol}; senders put it before that (RFC 8200 §4.1).")

    static let all = [repeated, outOfOrder]
  }

  /// Where a header belongs in the chain; nil for those that may stand in several places.
  private static func rank(of id: ProtocolID) -> Int? {
    switch id {
    case IPv6HopByHop.id: 0
    case IPv6Routing.id: 1
    case IPv6Fragment.id: 2
    case AuthenticationHeader.id: 3
    case EncapsulatingSecurityPayload.id: 4
    default: nil
    }
  }

  private static func isExtensionHeader(_ id: ProtocolID) -> Bool {
    rank(of: id) != nil || [IPv6DestinationOptions.id, Mobility.id, HIP.id, Shim6.id].contains(id)
  }

  /// Says where the header at hand, whose first field this is, is not where it belongs.
  static func noteOrder(of id: ProtocolID, on first: Token, _ out: inout Dissection) {
    var index = out.layers.count - 1
    var isAlone = true
    var count = 1
    var later: ProtocolID?
    while index >= 0, isExtensionHeader(out.layers[index].id) {
      let other = out.layers[index].id
      isAlone = false
      if other == id { count += 1 }
      if let own = rank(of: id), let before = rank(of: other), before > own { later = other }
      index -= 1
    }
    if id == IPv6HopByHop.id {
      if !isAlone { out.note(IPv6HopByHop.Note.notFirst, on: first) }
    } else if let later {
      out.note(ChainNote.outOfOrder, on: first, UInt64(later.rawValue))
    }
    if count > (id == IPv6DestinationOptions.id ? 2 : 1) { out.note(ChainNote.repeated, on: first) }
  }

  /// The record of a field of the innermost IPv6 header; nil where there is none.
  static func header(_ field: FieldSpec, _ out: borrowing Dissection) -> FieldRecord? {
    guard let index = headerField(field, out) else { return nil }
    return out.fields[index]
  }

  static func headerField(_ field: FieldSpec, _ out: borrowing Dissection) -> Int? {
    for layer in out.layers.indices.reversed() where out.layers[layer].id == id {
      for index in out.layers[layer].fields where out.fields[index].id == field.id {
        return out.fields[index].isWhole && out.knows(out.fields[index].bytes) ? index : nil
      }
      return nil
    }
    return nil
  }
}

/// The frame of an extension header of RFC 6564: what is next, and a length that counts blocks of eight bytes after the
/// first eight.
struct ExtensionHeader {
  let start: Int
  let next: Token
  /// In blocks.
  let length: Token
  private let packet: Extent

  /// Reads the first two bytes and narrows the cursor to what the length gives the header.
  init(
    _ id: ProtocolID, next nextField: FieldSpec, length lengthField: FieldSpec, bytes: FieldSpec?,
    _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    start = cursor.offset
    packet = cursor.extent
    next = cursor.read(nextField, 8, &out)
    IPv6.noteOrder(of: id, on: next, &out)
    length = cursor.read(lengthField, 8, &out)
    if let bytes, length.isKnown {
      out.reading(bytes, out.fields[length.field].bytes, value: UInt64(length.value + 1) * 8)
    }
    if length.isKnown, !isWhole {
      out.noteShortage(
        of: length, size, present: packet.end - start, packet.limit, else: Data.Note.lengthBeyondEnd)
    }
    cursor.narrow(by: length, times: 8, from: start + 8, .field(lengthField), &out)
  }

  /// How many bytes the length gives it.
  var size: Int { (length.value + 1) * 8 }

  /// Whether all of them are there.
  var isWhole: Bool { length.isKnown && start + size <= packet.end }

  /// Goes on to what is next, where it is known where that begins. After some headers nothing is to follow: they may say
  /// otherwise, and yet be the last.
  func end(mayBeLast: Bool = false, _ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    guard length.isKnown else { return cursor.isShort ? .nothing : .data }
    guard isWhole else { return .nothing }
    cursor.restore(packet)
    return mayBeLast && cursor.isAtEnd ? .nothing : out.context.enter(next)
  }
}
