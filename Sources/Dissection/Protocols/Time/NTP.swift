import Packets

/// Network Time Protocol, RFC 5905; its control messages, RFC 9327, and ntpd's private ones.
///
///     |LI | VN  |Mode |    Stratum    |     Poll      |   Precision   |
///     |                 Root Delay, Root Dispersion: 32 bits each
///     |                           Reference ID                        |
///     |    Reference, Origin, Receive, Transmit Timestamp: 64 bits each
///     |    extension fields, a key's number and a digest …
enum NTP: ProtocolDecoder {
  static let number: UInt16 = 216

  static let spec = ProtocolSpec(
    "ntp", "Network Time Protocol", brief: "NTP", source: "RFC 5905", foundBy: [.udpPort(123)],
    fields: [Field.self, ExtensionField.self, ControlField.self, PrivateField.self], notes: [Note.self])

  static let headerLength = 48
  static let controlMode: UInt8 = 6
  static let privateMode: UInt8 = 7

  /// A version up to 4, and a mode that is not reserved but in the first version, which had none.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let first = cursor.peek() else { return .no }
    let (version, mode) = (first >> 3 & 7, first & 7)
    return (1...4).contains(version) && (mode != 0 || version == 1) ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    switch (cursor.peek() ?? 0) & 7 {
    case controlMode: readControl(&cursor, &out)
    case privateMode: readPrivate(&cursor, &out)
    default: readTime(&cursor, &out)
    }
    if !cursor.isAtEnd { cursor.readRest(Field.undecoded, &out) }
    return .nothing
  }

  private static func readTime(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(Field.flags, cursor)
    let leap = cursor.read(Field.leapIndicator, 2, &out)
    let version = cursor.read(Field.version, 3, &out)
    let mode = cursor.read(Field.mode, 3, &out)
    out.endGroup(group, cursor, value: leap.value << 6 | version.value << 3 | mode.value)
    let stratum = cursor.read(Field.stratum, 8, &out)
    if stratum.number > 16 { out.note(Note.stratum, on: stratum, stratum.number) }
    if leap.number == 3, stratum.isKnown, (1...15).contains(stratum.number), mode.number == 4 || mode.number == 5 {
      out.note(Note.notSynchronized, on: leap)
    }
    readExponent(Field.poll, Field.pollTime, &cursor, &out)
    readExponent(Field.precision, Field.precisionTime, &cursor, &out)
    readShortTime(Field.rootDelay, Field.rootDelayTime, &cursor, &out)
    readShortTime(Field.rootDispersion, Field.rootDispersionTime, &cursor, &out)
    readReference(stratum, &cursor, &out)
    readTimestamp(Field.referenceTime, Field.referenceDate, &cursor, &out)
    let origin = readTimestamp(Field.originTime, Field.originDate, &cursor, &out)
    let received = readTimestamp(Field.receiveTime, Field.receiveDate, &cursor, &out)
    let sent = readTimestamp(Field.transmitTime, Field.transmitDate, &cursor, &out)
    if mode.number == 4 {
      if origin.isKnown, origin.number == 0 { out.note(Note.noOrigin, on: origin) }
      if received.isKnown, sent.isKnown, received.number != 0, Int64(bitPattern: sent.number &- received.number) < 0 {
        out.note(Note.sentBeforeReceived, on: sent)
      }
    }
    if !cursor.isAtEnd, !cursor.isShort { readExtensions(version, &cursor, &out) }
    if mode.isKnown, version.isKnown {
      let hasStratum = stratum.isKnown && mode.number != 3
      out.derive(Field.message, (version.value << 3 | mode.value) << 1 | (hasStratum ? 1 : 0))
    }
  }

  /// Reads where the time comes from: a code of four letters, or an address (RFC 5905 §7.3).
  private static func readReference(_ stratum: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    guard stratum.number < 2, stratum.isKnown else {
      cursor.read(Field.reference, 32, &out)
      return
    }
    let (start, code) = (cursor.offset, cursor.read(Field.referenceCode, 32, &out))
    guard code.isKnown, code.number != 0 else { return }
    var count = 4
    while count > 0, cursor.bytes[start + count - 1] == 0 { count -= 1 }
    let text = TextRange(offset: start, count: count).value
    out.reading(stratum.number == 0 ? Field.kissCode : Field.source, start..<start + 4, value: text)
    let name = stratum.number == 0 ? kissName(code.number) : sourceName(code.number)
    guard name != nil else { return }
    out.reading(stratum.number == 0 ? Field.kissMeaning : Field.sourceMeaning, start..<start + 4, value: code.number)
    if stratum.number == 0 { out.note(Note.kiss, on: code) }
  }

  // MARK: Numbers

  /// Reads a power of two of seconds.
  private static func readExponent(
    _ field: FieldSpec, _ text: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let start = cursor.offset
    let token = cursor.readSigned(field, 8, .bigEndian, &out)
    guard token.isKnown else { return }
    let exponent = Int(Int64(bitPattern: token.number))
    var time: String?
    switch exponent {
    case 0...30: time = "\(1 << exponent) s"
    case -10..<0: time = "\(1_000_000 >> -exponent) µs"
    case -30 ..< -10: time = "\(1_000_000_000 >> -exponent) ns"
    default: break
    }
    if let time { out.reading(text, start..<start + 1, value: out.keep(time.utf8)) }
  }

  /// Reads seconds with 16 bits after the binary point.
  private static func readShortTime(
    _ field: FieldSpec, _ text: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let start = cursor.offset
    let token = cursor.read(field, 32, &out)
    guard token.isKnown else { return }
    let microseconds = (token.number * 1_000_000 + 0x8000) >> 16
    let time = "\(microseconds / 1_000_000).\(padded(microseconds % 1_000_000, to: 6)) s"
    out.reading(text, start..<start + 4, value: out.keep(time.utf8))
  }

  @discardableResult
  static func readTimestamp(
    _ field: FieldSpec, _ date: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) -> Token {
    let start = cursor.offset
    let token = cursor.read(field, 64, &out)
    guard token.isKnown, token.number != 0 else { return token }
    let text = out.keep(NTPTimestamp(token.number).text.utf8)
    if out.depth > 0 {
      out.groupReading(date, atBit: start * 8, bits: 64, value: text)
    } else {
      out.reading(date, start..<start + 8, value: text)
    }
    return token
  }

  static func padded(_ number: UInt64, to digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}

/// A timestamp of NTP, RFC 5905 §6: seconds since 1900, with 32 bits after the binary point. The seconds begin anew in
/// 2036: with the first bit not set they are of the era that begins then, as RFC 4330 §3 has it.
struct NTPTimestamp {
  private let seconds: Int64
  private let nanoseconds: UInt64

  init(_ number: UInt64) {
    let since1900 = Int64(number >> 32) + (number >> 63 == 0 ? 1 << 32 : 0)
    let fraction = ((number & 0xffff_ffff) * 1_000_000_000 + 1 << 31) >> 32
    // From 1900 to 1970: 70 years, of which 17 are leap years.
    seconds = since1900 - 2_208_988_800 + (fraction == 1_000_000_000 ? 1 : 0)
    nanoseconds = fraction % 1_000_000_000
  }

  /// `2021-09-28 11:37:20.000001000 UTC`.
  var text: String {
    let (days, second) = (seconds / 86_400, UInt64(seconds % 86_400))
    let (year, month, day) = CalendarDay.date(Int(days))
    let date = "\(year)-\(two(UInt64(month)))-\(two(UInt64(day)))"
    let time = "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))"
    return "\(date) \(time).\(NTP.padded(nanoseconds, to: 9)) UTC"
  }

  private func two(_ number: UInt64) -> String { NTP.padded(number, to: 2) }
}
