import Dissection

/// What a view writes for each field whatever its value, made once.
struct FieldBytes: ~Copyable {
  private let table: FieldTable
  private var bytes = OutputBuffer(capacity: 32 * 1024)
  /// Where each field's bytes end, by its place in the table.
  private var ends: [Int] = []

  init(_ table: FieldTable, write: (FieldSpec, inout OutputBuffer) -> Void) {
    self.table = table
    ends.reserveCapacity(table.specs.count)
    for spec in table.specs {
      write(spec, &bytes)
      ends.append(bytes.count)
    }
  }

  subscript(field: FieldID) -> Span<UInt8> {
    @_lifetime(borrow self)
    get {
      let place = table.place(of: field)
      return bytes.span.extracting(place == 0 ? 0..<ends[0] : ends[place - 1]..<ends[place])
    }
  }
}
