import Packets

/// The messages that ask, answer and announce.
extension ICMP {
  /// Reads an identifier and a sequence number. Windows writes them with their lower bytes first.
  static func readIdentifier(isReply: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    let identifier = cursor.read(Field.identifier, 16, &out)
    out.swappedReading(Field.identifierLittleEndian, of: identifier)
    let sequence = cursor.read(Field.sequenceNumber, 16, &out)
    out.swappedReading(Field.sequenceNumberLittleEndian, of: sequence)
    out.pair(identifier, sequence, isReply: isReply, id, Field.responseTo, Field.responseTime)
  }

  /// Reads an echo's data. Most pings put the time of sending first, each system in a form of its own; it is told by the
  /// packet's own time, which must be near.
  static func readEchoData(_ cursor: inout Cursor, _ out: inout Dissection) {
    if let time = PingTime(at: cursor, out) {
      cursor.read(Field.dataTime, time.bits, time.order, &out)
      cursor.read(Field.dataMicroseconds, time.bits, time.order, &out)
      out.derive(Field.dataTimeRelative, time.microsecondsBefore)
    }
    if !cursor.isAtEnd { cursor.readRest(Field.data, &out) }
  }

  static func readTimestamps(isReply: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    readIdentifier(isReply: isReply, &cursor, &out)
    for field in [MessageField.originate, MessageField.receive, MessageField.transmit] {
      let time = cursor.read(field, 32, &out)
      if time.isSet(31) {
        out.note(MessageNote.nonstandardTime, on: time)
      } else if time.number >= 86_400_000 {
        out.note(MessageNote.timeTooLarge, on: time, time.number)
      }
    }
  }

  static func readAddressMask(isReply: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    readIdentifier(isReply: isReply, &cursor, &out)
    let mask = cursor.read(MessageField.addressMask, 32, &out)
    let host = UInt32(truncatingIfNeeded: ~mask.number)
    if mask.isKnown, host & (host &+ 1) != 0 { out.note(MessageNote.maskNotContiguous, on: mask) }
  }

  /// Reads a router's addresses (RFC 1256 §3), and what a mobility agent says of itself after them.
  static func readRouterAdvertisement(_ cursor: inout Cursor, _ out: inout Dissection) {
    let count = cursor.read(MessageField.addressCount, 8, &out)
    let size = cursor.read(MessageField.entrySize, 8, &out)
    let lifetime = cursor.read(MessageField.lifetime, 16, &out)
    if count.isKnown, count.number == 0 { out.note(MessageNote.noAddresses, on: count) }
    if size.isKnown, size.number < 2 { out.note(MessageNote.entrySizeTooSmall, on: size, size.number) }
    if lifetime.isKnown, lifetime.number == 0 { out.note(MessageNote.routerLeaves, on: lifetime) }
    guard !cursor.isShort, count.isKnown, size.isKnown, size.number >= 2 else { return }
    for _ in 0..<count.value where !cursor.isShort && out.hasRoom {
      let entry = out.beginGroup(MessageField.routerEntry, cursor)
      cursor.read(MessageField.routerAddress, 32, &out)
      cursor.readSigned(MessageField.preference, 32, .bigEndian, &out)
      cursor.readBytes(MessageField.entrySurplus, size.value * 4 - 8, &out)
      out.endGroup(entry, cursor)
    }
    if !cursor.isShort { MobileIPExtensions.read(&cursor, &out) }
  }

  /// Reads a question about an interface, or the answer (RFC 8335); the interface is named by an extension.
  static func readExtendedEcho(isReply: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    let identifier = cursor.read(Field.identifier, 16, &out)
    out.swappedReading(Field.identifierLittleEndian, of: identifier)
    cursor.read(MessageField.extendedSequence, 8, &out)
    if isReply {
      cursor.read(MessageField.state, 3, &out)
      readUnused(MessageField.replyReserved, 2, &cursor, &out)
      cursor.readFlags([MessageField.active, MessageField.hasIPv4, MessageField.hasIPv6], &out)
    } else {
      readUnused(MessageField.requestReserved, 7, &cursor, &out)
      cursor.read(MessageField.local, 1, &out)
    }
  }
}

extension Dissection {
  /// The number of 16 bits that was read last, as one whose lower byte comes first.
  mutating func swappedReading(_ field: FieldSpec, of token: Token) {
    guard token.isKnown else { return }
    reading(field, fields[token.field].bytes, value: UInt64(UInt16(truncatingIfNeeded: token.number).byteSwapped))
  }
}

/// The time that a ping has put into an echo: seconds and microseconds, of 32 or 64 bits each.
private struct PingTime {
  let bits: Int
  let order: ByteOrder
  /// How long before the packet's own time it was.
  let microsecondsBefore: Int

  /// A time further away than this, in seconds, is taken for other data.
  private static let tolerance = 600

  init?(at cursor: borrowing Cursor, _ out: borrowing Dissection) {
    guard let time = out.context.time, time.reference == .epoch, cursor.knowsNext(16, out) else { return nil }
    // Linux on 64 bits, BSD in network order, Linux on 32 bits, and on 64 of the other order.
    for (bits, order) in [(64, .littleEndian), (32, .bigEndian), (32, .littleEndian), (64, .bigEndian)]
      as [(Int, ByteOrder)]
    {
      guard let seconds = Self.number(at: 0, bits, order, cursor), abs(seconds - Int(time.seconds)) < Self.tolerance,
        let microseconds = Self.number(at: bits / 8, bits, order, cursor), (0..<1_000_000).contains(microseconds)
      else { continue }
      self.bits = bits
      self.order = order
      microsecondsBefore =
        (Int(time.seconds) - seconds) * 1_000_000 + Int(time.nanoseconds) / 1000 - microseconds
      return
    }
    return nil
  }

  /// A number that is at most as large as 32 bits hold.
  private static func number(at distance: Int, _ bits: Int, _ order: ByteOrder, _ cursor: borrowing Cursor) -> Int? {
    var value: UInt64 = 0
    for index in 0..<bits / 8 {
      guard let byte = cursor.peek(distance + (order == .bigEndian ? index : bits / 8 - 1 - index)) else { return nil }
      value = value << 8 | UInt64(byte)
    }
    return value <= UInt64(UInt32.max) ? Int(value) : nil
  }
}

extension Dissection {
  /// Tells which query a reply answers, by the identifier and the sequence number that it repeats.
  mutating func pair(
    _ identifier: Token, _ sequence: Token, isReply: Bool, _ kind: ProtocolID, _ responseTo: FieldSpec,
    _ time: FieldSpec
  ) {
    guard identifier.isKnown, sequence.isKnown else { return }
    let key = ExchangeKey(
      kind: kind, asker: UInt16(truncatingIfNeeded: identifier.number),
      number: UInt16(truncatingIfNeeded: sequence.number))
    guard isReply else {
      _ = request(key)
      return
    }
    guard let exchange = response(key) else { return }
    derive(responseTo, exchange.request)
    derive(time, Int(exchange.time))
  }
}
