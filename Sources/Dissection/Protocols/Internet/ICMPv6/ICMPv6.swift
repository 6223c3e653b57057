/// Internet Control Message Protocol for IPv6, RFC 4443, with all messages of IANA's registry "ICMPv6 Parameters":
/// neighbour discovery, multicast listener discovery, the routing protocol RPL and others are messages of it.
///
///     |     Type      |     Code      |           Checksum            |
///     |  what the type has, and in an error the packet that it is about …
enum ICMPv6: ProtocolDecoder {
  static let number: UInt16 = 72

  // What an error's length, or a Redirected Header option, leaves after the quoted packet is its own.
  static let spec = ProtocolSpec(
    "icmpv6", "Internet Control Message Protocol for IPv6", brief: "ICMPv6", source: "RFC 4443",
    foundBy: [.ipProtocol(58)],
    fields: [
      Field.self, DiscoveryField.self, OptionField.self, SecurityOptionField.self, OtherOptionField.self,
      MulticastField.self, NodeField.self, RenumberingField.self, MobilityField.self, LowPowerField.self, RPLField.self,
      RPLOptionField.self, RPLMetricField.self,
    ], notes: [Note.self, OptionNote.self, MulticastNote.self, RPLNote.self], trailingBytes: .nextUnit)

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    if out.isBehindQuotation(of: ICMPv6.id) { return readBehindQuotation(&cursor, &out) }
    let message = cursor.offset..<cursor.end
    let limit = cursor.limit
    let type = cursor.read(Field.type, 8, &out)
    // Where nothing is there to read, there is no layer.
    guard type.field >= 0 else { return .nothing }
    let code = cursor.read(codeField(of: type), 8, &out)
    let checksum = cursor.read(Field.checksum, 16, &out)
    judgeChecksum(checksum, message, cursor.bytes, &out)
    noteKind(type, code, &out)
    let isHeadKnown = type.isKnown && code.isKnown
    let next = readBody(type, code, &cursor, &out)
    if isHeadKnown {
      let mark = isMarked(type, cursor.bytes, out) ? 1 << 16 : 0
      out.derive(Field.message, type.value << 8 | code.value | mark)
    }
    if case .number(.ipVersion, _) = next { out.beginQuotation(&cursor, within: limit) }
    return next
  }

  /// Whether the message's sentence is the second one of its type: ``sentence(_:)``.
  private static func isMarked(_ type: Token, _ bytes: Span<UInt8>, _ out: borrowing Dissection) -> Bool {
    switch type.number {
    case 136: return out.find(OptionField.targetLinkAddress.id, from: type.field) != nil
    case 130:
      guard let address = out.find(MulticastField.address.id, from: type.field) else { return false }
      return out.fields[address].bytes.allSatisfy { bytes[$0] == 0 }
    case 143:
      return out.find(MulticastField.recordCount.id, from: type.field).map { out.fields[$0].value == 1 } ?? false
    default: return false
    }
  }

  private static func judgeChecksum(
    _ checksum: Token, _ message: Range<Int>, _ bytes: Span<UInt8>, _ out: inout Dissection
  ) {
    guard checksum.isKnown else { return }
    let isWhole = out.context.pseudoHeader?.isWhole ?? false
    out.judge(checksum, over: isWhole ? message : nil, of: bytes, length: message.count, Note.checksum)
  }

  /// Reads what the type has; what an error quotes is left.
  private static func readBody(
    _ type: Token, _ code: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Next {
    guard type.isKnown else {
      cursor.readRest(Field.data, &out)
      return .nothing
    }
    switch type.value {
    case 1...4: return readError(type.value, code, &cursor, &out)
    case 128, 129:
      let identifier = cursor.read(Field.identifier, 16, &out)
      let sequence = cursor.read(Field.sequenceNumber, 16, &out)
      out.pair(identifier, sequence, isReply: type.value == 129, id, Field.responseTo, Field.responseTime)
    case 133...137, 141, 142: return readDiscovery(type.value, &cursor, &out)
    case 130...132: readMulticastListener(type.value, &cursor, &out)
    case 143: readListenerReport(&cursor, &out)
    case 151...153: readMulticastRouter(type.value, &cursor, &out)
    case 138: readRenumbering(code, &cursor, &out)
    case 139, 140: readNodeInformation(type.value, code, &cursor, &out)
    case 144...150, 154: readMobility(type.value, &cursor, &out)
    case 155: readRPL(code, &cursor, &out)
    case 156...159: readLowPower(type.value, code, &cursor, &out)
    case 160, 161:
      readExtendedEcho(isReply: type.value == 161, &cursor, &out)
      if !cursor.isShort, !cursor.isAtEnd { return type.value == 160 ? .known(ICMPExtensions.id) : .data }
    default: break
    }
    if !cursor.isAtEnd { cursor.readRest(Field.data, &out) }
    return .nothing
  }

  /// Reads fields one after the other.
  @discardableResult
  static func read(_ steps: [FieldStep], _ cursor: inout Cursor, _ out: inout Dissection) -> Token {
    cursor.read(steps, unusedNotZero: Note.reservedNotZero, &out)
  }

  private static func noteKind(_ type: Token, _ code: Token, _ out: inout Dissection) {
    guard type.isKnown else { return }
    if typeName(type.number) == nil { out.note(Note.unassignedType, on: type, type.number) }
    if !isAssigned(code: code.number, of: type.number) { out.note(Note.unknownCode, on: code, code.number) }
    // What is meant for the link alone comes from nobody further away, whose packets routers have counted down.
    if [133, 134, 135, 136, 137, 141, 142, 148, 149].contains(type.number), let hops = out.context.hopLimit,
      hops != 255,
      !out.isInQuotation
    {
      out.note(Note.hopLimit, on: type, UInt64(hops))
    }
    if [130, 131, 132, 143, 151, 152, 153].contains(type.number), !out.isInQuotation {
      if let hops = out.context.hopLimit, hops != 1 { out.note(Note.hopLimitNotOne, on: type, UInt64(hops)) }
      if out.lacks(IPv6Options.Field.routerAlert.id, behind: IPv6.id) { out.note(Note.routerAlertMissing, on: type) }
    }
  }
}

// MARK: Errors

extension ICMPv6 {
  /// Reads the four bytes that an error has of its own, and leaves the cursor at what it quotes, narrowed to it.
  private static func readError(
    _ type: Int, _ code: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Next {
    switch type {
    case 2:
      let mtu = cursor.read(Field.mtu, 32, &out)
      if mtu.isKnown, mtu.number < 1280 { out.note(Note.mtuTooSmall, on: mtu, mtu.number) }
    case 4: cursor.read(Field.pointer, 32, &out)
    default:
      let length = cursor.read(Field.length, 8, &out)
      read([.unused(Field.unused, 24)], &cursor, &out)
      if length.number > 0, !cursor.isAtEnd {
        if length.value * 8 < ICMPExtensions.quotedLength {
          out.note(Note.lengthTooSmall, on: length, UInt64(length.value * 8))
        }
        cursor.narrow(
          by: length, times: 8, from: cursor.offset, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
      }
    }
    guard !cursor.isShort else { return .nothing }
    guard let first = cursor.peek() else {
      if !out.isMessageCutOff { out.note(Note.quotationMissing) }
      return .nothing
    }
    noteErrorAboutError(cursor, &out)
    return .number(.ipVersion, UInt64(first >> 4))
  }

  /// Looks at the quoted packet: whether it is an ICMPv6 error right after its first header.
  private static func noteErrorAboutError(_ cursor: borrowing Cursor, _ out: inout Dissection) {
    guard cursor.knowsNext(41, out), let first = cursor.peek(), first >> 4 == 6, cursor.peek(6) == 58,
      let type = cursor.peek(40), type < 128
    else { return }
    out.note(Note.errorAboutError)
  }

  /// What is left after the quoted packet: extensions of an error, or further options of a redirect.
  private static func readBehindQuotation(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    guard out.isRedirect else { return .known(ICMPExtensions.id) }
    out.endQuotation(&cursor)
    return readOptions(&cursor, &out)
  }

  private static func readExtendedEcho(isReply: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    read([.number(Field.identifier, 16), .number(Field.extendedSequence, 8)], &cursor, &out)
    if isReply {
      read([.number(Field.state, 3), .unused(Field.replyReserved, 2)], &cursor, &out)
      cursor.readFlags([Field.active, Field.hasIPv4, Field.hasIPv6], &out)
    } else {
      read([.unused(Field.requestReserved, 7), .number(Field.local, 1)], &cursor, &out)
    }
  }
}

extension Dissection {
  /// The first record of a field, from another one on.
  func find(_ id: FieldID, from first: Int) -> Int? {
    for index in max(first, 0)..<max(fields.count, first, 0) where fields[index].id == id { return index }
    return nil
  }

  /// Whether the innermost header of a network protocol is there, and a field of its options is not.
  func lacks(_ option: FieldID, behind header: ProtocolID) -> Bool {
    guard let layer = layers.indices.last(where: { layers[$0].id == header }) else { return false }
    return find(option, from: layers[layer].fields.lowerBound) == nil
  }

  /// Whether the message that quotes is a redirect of IPv6: it is the one before the quoted layers.
  fileprivate var isRedirect: Bool {
    guard let first = quotation?.layers.lowerBound, first > 0, first <= layers.count else { return false }
    let message = layers[first - 1]
    return message.id == ICMPv6.id && fields[message.fields.lowerBound].value == 137
  }
}
