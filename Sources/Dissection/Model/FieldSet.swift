/// The fields that one protocol file declares, in the order of its RFC, each with its spec.
///
/// An enumeration, since the compiler then numbers the cases (two fields can never collide), insists on a spec for each,
/// and a decoder that names one records two constant bytes.
public protocol FieldSet: RawRepresentable, CaseIterable, Sendable where RawValue == UInt8 {
  /// The family that tells this set's fields from every other set's.
  static var family: Family { get }
  var spec: FieldSpec { get }
  /// Appends all of the set. A requirement, so that the compiler makes one for each set: by way of the protocol alone,
  /// a program's start takes a tenth longer.
  static func append(to fields: inout [FieldID], _ specs: inout [FieldSpec])
}

extension FieldSet {
  public static func append(to fields: inout [FieldID], _ specs: inout [FieldSpec]) {
    for field in allCases {
      fields.append(field.id)
      specs.append(field.spec)
    }
  }

  @inline(__always)
  public var id: FieldID { FieldID(family: Self.family, index: rawValue) }
}

/// Names one field among all that dissect knows. Good for the running program only: it changes from build to build.
public struct FieldID: Hashable, Sendable {
  /// The family in the upper byte, the field's place in it in the lower.
  public let rawValue: UInt16

  @inline(__always)
  init(family: Family, index: UInt8) { rawValue = UInt16(family.rawValue) << 8 | UInt16(index) }

  /// The id that ``rawValue`` was taken from.
  @inlinable
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Every field of every family.
  public static var all: [FieldID] { FieldTable().fields }

  /// The field's spec. Looked up, not stored: views keep what they need of it.
  public var spec: FieldSpec {
    // Every id is made from a case, so that both look-ups succeed; the placeholder keeps the function total.
    guard let family = Family(rawValue: UInt8(rawValue >> 8)) else { return Data.Field.data.spec }
    return Self.spec(in: family.fields, at: UInt8(truncatingIfNeeded: rawValue)) ?? Data.Field.data.spec
  }

  private static func spec<Fields: FieldSet>(in set: Fields.Type, at index: UInt8) -> FieldSpec? {
    set.init(rawValue: index)?.spec
  }
}
