/// The specs of all fields, side by side, so that a view finds one by one look-up; and each field's place among them,
/// for what a view keeps for each field itself.
public struct FieldTable: Sendable {
  /// Every field, set by set.
  public let specs: [FieldSpec]
  /// For each set, what is added to a field's line to have its slot.
  @usableFromInline let starts: [Int]
  /// For each slot, the place of its field in ``specs``.
  @usableFromInline let places: [UInt16]

  public init() {
    var specs: [FieldSpec] = []
    specs.reserveCapacity(2048)
    var starts = [Int](repeating: 0, count: Registry.setCount)
    var places: [UInt16] = []
    places.reserveCapacity(8192)
    for set in Registry.fieldSets {
      let fields = set.all
      var (first, last) = (Int.max, 0)
      for field in fields { (first, last) = (min(first, field.id.line), max(last, field.id.line)) }
      guard first <= last else { continue }
      let start = places.count - first
      starts[Int(set.setNumber)] = start
      places.append(contentsOf: repeatElement(0, count: last - first + 1))
      for field in fields {
        places[start + field.id.line] = UInt16(specs.count)
        specs.append(field)
      }
    }
    self.specs = specs
    self.starts = starts
    self.places = places
  }

  /// How many slots there are: more than fields, since not every line is a field's.
  public var slotCount: Int { places.count }

  /// The field's slot: where a view keeps what it asks of every field of every packet.
  @inlinable
  public func slot(of field: FieldID) -> Int { starts[field.set] &+ field.line }

  /// The place in ``specs`` of the field that has a slot.
  @inlinable
  public func place(ofSlot slot: Int) -> Int { Int(places[slot]) }

  /// The field's place in ``specs``.
  @inlinable
  public func place(of field: FieldID) -> Int { place(ofSlot: slot(of: field)) }

  /// The field's spec.
  @inlinable
  public func spec(of field: FieldID) -> FieldSpec { specs[place(of: field)] }
}
