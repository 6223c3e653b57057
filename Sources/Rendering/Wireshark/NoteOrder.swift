import Dissection

/// A packet's notes in the order of the fields that they hang on.
struct NoteOrder: ~Copyable {
  private var order: [Int] = []

  mutating func prepare(_ dissection: borrowing Dissection) {
    order.removeAll(keepingCapacity: true)
    let notes = dissection.notes.span
    for index in notes.indices { order.append(index) }
    if order.count > 1 { order.sort { (Self.field(notes[$0]), $0) < (Self.field(notes[$1]), $1) } }
  }

  /// A note that hangs on no field stands before all that do.
  private static func field(_ note: NoteRecord) -> Int { note.field ?? -1 }

  /// The notes on these fields, as places of the order; with those on no field where the packet's first field is among
  /// them, or where it has none.
  func places(of fields: Range<Int>, _ dissection: borrowing Dissection) -> Range<Int> {
    let start = fields.lowerBound == 0 ? 0 : place(of: fields.lowerBound, dissection)
    return start..<max(start, place(of: fields.upperBound, dissection))
  }

  /// The first place whose note hangs on that field or on one behind it.
  private func place(of field: Int, _ dissection: borrowing Dissection) -> Int {
    var (low, high) = (0, order.count)
    while low < high {
      let middle = (low + high) / 2
      if Self.field(dissection.notes[order[middle]]) < field { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The note at a place, as an index of the packet's notes.
  subscript(place: Int) -> Int { order[place] }
}
