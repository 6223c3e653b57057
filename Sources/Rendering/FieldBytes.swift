import Dissection

/// What a view writes for each field whatever its value, made once.
struct FieldBytes: ~Copyable {
  private let table: FieldTable
  private var bytes = OutputBuffer(capacity: 32 * 1024)
  /// Where each field's bytes begin and end, by its slot in the table.
  private var ranges: [(start: UInt32, end: UInt32)]

  init(_ table: FieldTable, write: (FieldSpec, inout OutputBuffer) -> Void) {
    self.table = table
    ranges = Array(repeating: (0, 0), count: table.slotCount)
    table.visit { spec in
      let start = bytes.count
      write(spec, &bytes)
      ranges[table.slot(of: spec.id)] = (UInt32(start), UInt32(bytes.count))
    }
  }

  subscript(field: FieldID) -> Span<UInt8> {
    @_lifetime(borrow self)
    get {
      let range = ranges[table.slot(of: field)]
      return bytes.span.extracting(Int(range.start)..<Int(range.end))
    }
  }
}
