import Dissection

/// What a view writes for each field whatever its value, made when the field is first written: of all fields, an input
/// has few.
struct FieldBytes: ~Copyable {
  private let table: FieldTable
  private let write: (FieldSpec, inout OutputBuffer) -> Void
  private var bytes = OutputBuffer(capacity: 4096)
  /// Where each field's bytes begin and end, by its slot in the table; zeros where they were not made yet.
  private var ranges: [(start: UInt32, end: UInt32)]

  init(_ table: FieldTable, write: @escaping (FieldSpec, inout OutputBuffer) -> Void) {
    self.table = table
    self.write = write
    ranges = Array(repeating: (0, 0), count: table.slotCount)
  }

  @inline(__always)
  mutating func append(_ field: FieldID, to out: inout OutputBuffer) {
    let slot = table.slot(of: field)
    if ranges[slot].end == 0 { make(field, at: slot) }
    out.append(bytes.span.extracting(Int(ranges[slot].start)..<Int(ranges[slot].end)))
  }

  @inline(never)
  private mutating func make(_ field: FieldID, at slot: Int) {
    let start = bytes.count
    write(table.spec(of: field), &bytes)
    ranges[slot] = (UInt32(start), UInt32(bytes.count))
  }
}
