import Dissection

/// The fields that a view asks for by their names, found by one look-up for each field of a packet. Fields that nobody has
/// declared are never met.
struct NamedFields<Name: RawRepresentable<String>> {
  private let table: FieldTable
  private var bySlot: [Name?]

  init(_ table: FieldTable, _ names: Name.Type = Name.self) {
    self.table = table
    bySlot = Array(repeating: nil, count: table.slotCount)
    for spec in table.specs {
      if let name = Name(rawValue: spec.name.description) { bySlot[table.slot(of: spec.id)] = name }
    }
  }

  @inline(__always)
  subscript(field: FieldID) -> Name? { bySlot[table.slot(of: field)] }
}
