import Dissection

/// Writes a note's sentence with its numbers in place.
enum NoteText {
  static func append(_ note: NoteRecord, _ table: FieldTable, to out: inout OutputBuffer) {
    let text = note.spec.text.description.utf8
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index] == 0x7b, let close = text[index...].firstIndex(of: 0x7d) else {
        out.append(text[index])
        index = text.index(after: index)
        continue
      }
      append(Array(text[text.index(after: index)..<close]), note, table, to: &out)
      index = text.index(after: close)
    }
  }

  /// Writes what stands for `a`, `b:x4`, `c:limit` …
  private static func append(
    _ place: [UInt8], _ note: NoteRecord, _ table: FieldTable, to out: inout OutputBuffer
  ) {
    let value = place.first == 0x61 ? note.a : place.first == 0x62 ? note.b : note.c
    switch String(decoding: place.dropFirst(), as: UTF8.self) {
    case ":x2": out.append(hexadecimal: value, digits: 2)
    case ":x4": out.append(hexadecimal: value, digits: 4)
    case ":x8": out.append(hexadecimal: value, digits: 8)
    case ":bytes": append(value, "byte", "bytes", to: &out)
    case ":bits": value % 8 == 0 ? append(value / 8, "byte", "bytes", to: &out) : append(value, "bit", "bits", to: &out)
    case ":limit": if let limit = Limit(rawValue: UInt8(truncatingIfNeeded: value)) { out.append(limit.text) }
    case ":field": out.append(FieldID(rawValue: UInt16(truncatingIfNeeded: value)).spec.label)
    case ":ip": out.append(ipv4Address: value)
    default: out.append(decimal: value)
    }
  }

  private static func append(
    _ value: UInt64, _ singular: StaticString, _ plural: StaticString, to out: inout OutputBuffer
  ) {
    out.append(decimal: value)
    out.append(0x20)
    out.append(value == 1 ? singular : plural)
  }
}
