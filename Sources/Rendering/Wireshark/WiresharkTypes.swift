import Dissection

/// Which ``WiresharkType`` each field has, found when the field is first met: of all fields, an input has few.
struct WiresharkTypes: ~Copyable {
  private let table: FieldTable
  private var bySlot: [WiresharkType?]
  /// The types of the fields whose format does not tell it, by name.
  private let exceptions: [String: WiresharkType]

  init(_ table: FieldTable) {
    self.table = table
    bySlot = Array(repeating: nil, count: table.slotCount)
    var exceptions: [String: WiresharkType] = [:]
    for (type, names) in WiresharkExceptions.types {
      for name in names.description.split(whereSeparator: \.isWhitespace) { exceptions[String(name)] = type }
    }
    self.exceptions = exceptions
  }

  @inline(__always)
  mutating func type(of field: FieldID) -> WiresharkType {
    let slot = table.slot(of: field)
    return bySlot[slot] ?? find(field, at: slot)
  }

  @inline(never)
  private mutating func find(_ field: FieldID, at slot: Int) -> WiresharkType {
    let spec = table.spec(of: field)
    let type = exceptions[spec.name.description] ?? WiresharkType(spec.format)
    bySlot[slot] = type
    return type
  }
}
