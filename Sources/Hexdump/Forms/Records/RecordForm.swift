import Packets

/// Intel HEX and Motorola S-records: lines with an address, bytes and a checksum. What they hold is mostly a program, and
/// that is said; where it is a packet, it is read.
///
///     :100000000200000000020200000000010800450094
///     S1130000020000000002020000000001080045009A
struct RecordForm: Form {
  /// Less confidence of the judge than this is none in a packet.
  private static let plausible = 40

  var name: String { "Intel HEX or S-records" }
  var description: String { "Intel HEX and Motorola S-records" }

  func reading(at line: Int, of text: DumpText, with context: Context) -> FormResult? {
    guard let first = Record(line, of: text) else { return nil }
    var bytes = PacketBytes()
    var errors: [InputError] = []
    var upper = 0
    var expected: Int?
    var start = 0
    var end = line
    while end < text.lineCount, let record = Record(end, of: text), record.isIntel == first.isIntel {
      end += 1
      let place = text.line(end - 1).lowerBound
      if !record.isSound, errors.count < 100 {
        errors.append(
          text.error("The checksum of this record is wrong; its bytes are unknown.", line: end - 1, at: place))
      }
      switch record.kind {
      case .data(let low):
        let address = upper + low
        if let expected, address != expected {
          let missing = address - expected
          let message = "This record is \(missing) bytes away from the end of the one before it; "
          let isSmall = missing > 0 && missing <= TableReader.mostMissingBytes
          let advice = isSmall ? "the missing bytes are unknown." : "the packet ends before it."
          errors.append(text.error(message + advice, line: end - 1, at: place))
          guard isSmall else {
            while end < text.lineCount, Record(end, of: text) != nil { end += 1 }
            break
          }
          bytes.appendUnknown(missing)
        }
        if expected == nil { start = address }
        if record.isSound {
          bytes.append(contentsOf: record.data)
        } else {
          bytes.appendUnknown(record.data.count)
        }
        expected = address + record.data.count
        continue
      case .upper(let value):
        upper = value
        continue
      case .other:
        continue
      case .end:
        break
      }
      break
    }
    var reading = FormResult.skipped(line..<end, of: first.isIntel ? "Intel HEX" : "S-records")
    reading.errors = errors
    guard bytes.count > 0, !bytes.isOverfull, context.isLinkTypeKnown || isPlausible(bytes, with: context) else {
      let kind = first.isIntel ? "Intel HEX" : "S-records"
      let size = bytes.isOverfull ? "more than \(PacketBytes.limit)" : "\(bytes.count)"
      let message = "This is \(kind) of \(size) bytes from address \(start) on, not a known packet; "
      let advice = "name the link type if they are one."
      reading.errors.append(text.error(message + advice, line: line, at: text.line(line).lowerBound))
      return reading
    }
    reading.packet = PacketText(bytes: bytes.bytes, unknown: bytes.unknown, lines: line...(end - 1))
    return reading
  }

  private func isPlausible(_ bytes: PacketBytes, with context: Context) -> Bool {
    context.judge(bytes.bytes.span).confidence >= Self.plausible
  }
}
