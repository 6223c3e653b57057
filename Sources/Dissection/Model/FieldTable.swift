/// The specs of all fields, side by side, so that a view finds one by one look-up; and each field's place among them,
/// for what a view keeps for each field itself.
public struct FieldTable: Sendable {
  /// Every field, set by set.
  public let specs: [FieldSpec]
  @usableFromInline let places: SpecPlaces

  /// The one table there is: it is made once, and its copies share it.
  public init() { self = Registry.fieldTable }

  init(of sets: [any FieldSet.Type]) {
    var specs: [FieldSpec] = []
    specs.reserveCapacity(sets.reduce(0) { $0 + $1.all.count })
    for set in sets { specs += set.all }
    self.specs = specs
    places = SpecPlaces(sets.map { set in (set.setNumber, set.all.map(\.id.line)) })
  }

  /// How many slots there are: more than fields, since not every line is a field's.
  public var slotCount: Int { places.places.count }

  /// The field's slot: where a view keeps what it asks of every field of every packet.
  @inlinable
  public func slot(of field: FieldID) -> Int { places.slot(set: field.set, line: field.line) }

  /// The place in ``specs`` of the field that has a slot.
  @inlinable
  public func place(ofSlot slot: Int) -> Int { Int(places.places[slot]) }

  /// The field's place in ``specs``.
  @inlinable
  public func place(of field: FieldID) -> Int { place(ofSlot: slot(of: field)) }

  /// The field's spec.
  @inlinable
  public func spec(of field: FieldID) -> FieldSpec { specs[place(of: field)] }
}
