/// The specs of all fields, so that a view finds one by one look-up; and a slot for each, for what a view keeps for each
/// field itself.
///
/// The specs stay where they are declared: a copy of them all would take longer than all else at the start.
public struct FieldTable: Sendable {
  /// The fields of each set, by its number.
  @usableFromInline let sets: [[FieldSpec]]
  @usableFromInline let places: SpecPlaces

  /// The one table there is: it is made once, and its copies share it.
  public init() { self = Registry.fieldTable }

  init(of list: [any FieldSet.Type]) {
    var sets = [[FieldSpec]](repeating: [], count: Registry.setCount)
    for set in list { sets[Int(set.setNumber)] = set.all }
    self.sets = sets
    places = SpecPlaces(sets) { $0.id.line }
  }

  /// Every field, set by set.
  public var specs: [FieldSpec] { sets.flatMap { $0 } }

  /// Visits every field's format, with the field's slot.
  @inlinable
  public func visitFormats(_ body: (_ slot: Int, FieldFormat) -> Void) {
    for list in sets {
      // Of a span's elements, only the part is copied that is asked for.
      let specs = list.span
      for place in specs.indices { body(slot(of: specs[place].id), specs[place].format) }
    }
  }

  /// Visits every field's name.
  public func visitNames(_ body: (FieldID, StaticString) -> Void) {
    for list in sets {
      let specs = list.span
      for place in specs.indices { body(specs[place].id, specs[place].name) }
    }
  }

  /// Visits the part that each field plays which a line about a packet may tell.
  @inlinable
  public func visitSummaryRoles(_ body: (FieldID, SummaryRole) -> Void) {
    for list in sets {
      let specs = list.span
      for place in specs.indices where specs[place].id.isTold { body(specs[place].id, specs[place].summary) }
    }
  }

  /// How many slots there are: more than fields, since not every line is a field's.
  public var slotCount: Int { places.places.count }

  /// The field's slot: where a view keeps what it asks of every field of every packet.
  @inlinable
  public func slot(of field: FieldID) -> Int { places.slot(set: field.set, line: field.line) }

  /// The field's format alone: a spec is large.
  @inlinable
  public func format(of field: FieldID) -> FieldFormat {
    let list = sets[field.set]
    return list.span[Int(places.places[slot(of: field)])].format
  }

  /// The field's spec.
  @inlinable
  public func spec(of field: FieldID) -> FieldSpec { sets[field.set][Int(places.places[slot(of: field)])] }
}
