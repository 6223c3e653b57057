/// The specs of all fields, side by side, so that a view finds one by one look-up; and each field's place among them,
/// for what a view keeps for each field itself.
public struct FieldTable: Sendable {
  public let specs: [FieldSpec]
  /// The fields in the order of ``specs``.
  public let fields: [FieldID]
  /// For each family, where its first field stands.
  @usableFromInline let starts: [Int]

  public init() {
    var fields: [FieldID] = []
    var specs: [FieldSpec] = []
    fields.reserveCapacity(2048)
    specs.reserveCapacity(2048)
    starts = Family.allCases.map { family in
      let start = fields.count
      family.fields.append(to: &fields, &specs)
      return start
    }
    self.fields = fields
    self.specs = specs
  }

  /// The field's place in ``specs``. Inlined into views, which ask it for every field of every packet.
  @inlinable
  public func place(of field: FieldID) -> Int { starts[Int(field.rawValue >> 8)] &+ Int(field.rawValue & 0xff) }
}
