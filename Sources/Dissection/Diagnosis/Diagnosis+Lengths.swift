/// Lengths that are wrong by a habit: the bytes in the order of the host, or a header counted that is not theirs.
extension Diagnosis {
  static func noteLengths(_ bytes: Span<UInt8>, _ out: inout Dissection) {
    for index in out.lengths.indices {
      let length = out.lengths[index]
      guard isDoubted(length.field, out), out.fields[length.field].buffer == 0 else { continue }
      for present in rooms(for: index, bytes.count, out) where note(length, present, isOutermost: index == 0, &out) {
        break
      }
    }
  }

  /// Whether a note hangs on the field that is more than chat.
  private static func isDoubted(_ field: Int, _ out: borrowing Dissection) -> Bool {
    for index in out.notes.indices where out.notes[index].field == field {
      if out.notes[index].spec.severity >= .note { return true }
    }
    return false
  }

  /// How many bytes there may be for a length: up to where the frame ends, or where a length around it does.
  private static func rooms(for index: Int, _ end: Int, _ out: borrowing Dissection) -> [Int] {
    let start = out.lengths[index].bytes.lowerBound
    guard start < end else { return [] }
    var rooms = [end - start]
    for outer in 0..<index where out.lengths[outer].bytes.contains(start) {
      let room = out.lengths[outer].bytes.upperBound - start
      if room < end - start { rooms.insert(room, at: 0) }
    }
    return rooms
  }

  /// Only the first length of a packet counts a header before it by mistake; further in, such a difference is chance.
  private static func note(
    _ length: LengthRecord, _ present: Int, isOutermost: Bool, _ out: inout Dissection
  ) -> Bool {
    let field = out.fields[length.field]
    let claimed = length.bytes.count
    let isSixteenBits = field.bitCount == 16 && field.isWholeBytes && field.kind == .leaf
    let swapped = UInt16(truncatingIfNeeded: field.value).byteSwapped
    if isSixteenBits, field.isWhole, Int(swapped) * Int(length.unit) == present, claimed != present {
      out.note(Note.bytesSwapped, on: length.field, field.value, UInt64(swapped))
      return true
    }
    guard isOutermost else { return false }
    let counted: String
    switch claimed - present {
    case 14: counted = "an Ethernet header"
    case 18: counted = "an Ethernet header with a VLAN tag"
    default: return false
    }
    out.note(
      Note.headerCounted, on: length.field, UInt64(claimed - present), UInt64(present), out.keep(counted.utf8))
    return true
  }
}
