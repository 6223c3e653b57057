/// The fields that one file declares, in the order of its RFC: a table, a row a field.
///
///     static let timeToLive = field("ip.ttl", "Time to Live", .quantity(.hops))
///       .means("How many more routers may forward the packet.")
///
/// A field's number is put together from the set's and from the line that it stands in, both of them constants, so that
/// recording a field stores one constant. A test finds numbers that are used twice, and fields that are not in ``all``.
protocol FieldSet: SendableMetatype {
  /// The set's number, below 4,096, which no other set and no other protocol has.
  static var setNumber: UInt16 { get }
  /// Where the fields are defined that do not say it themselves: `RFC 791 §3.1`.
  static var definedIn: StaticString { get }
  /// Every field of the set.
  static var all: [FieldSpec] { get }
}

// Transparent, all of them: only then is a declared field a constant in the program, and not made at run time.
extension FieldSet {
  @_transparent
  static func field(
    _ name: StaticString, _ label: StaticString, _ format: FieldFormat, _ summary: SummaryRole = .omitted,
    isDelimiter: Bool = false, isNamedByFirstChild: Bool = false, line: UInt32 = #line
  ) -> FieldSpec {
    FieldSpec(
      id: FieldID(set: setNumber, line: line, isTold: summary.isTold), name: name, label: label, format: format,
      explanation: "", source: definedIn, summary: summary, limit: "", isDelimiter: isDelimiter,
      isNamedByFirstChild: isNamedByFirstChild)
  }

  /// A field of one bit.
  @_transparent
  static func flag(
    _ name: StaticString, _ label: StaticString, _ summary: SummaryRole = .omitted, line: UInt32 = #line
  ) -> FieldSpec {
    field(name, label, .flag, summary, line: line)
  }

  /// A field that is made up of others, and has no value beside theirs.
  @_transparent
  static func group(
    _ name: StaticString, _ label: StaticString, _ summary: SummaryRole = .omitted, isDelimiter: Bool = false,
    isNamedByFirstChild: Bool = false, line: UInt32 = #line
  ) -> FieldSpec {
    field(
      name, label, .group, summary, isDelimiter: isDelimiter, isNamedByFirstChild: isNamedByFirstChild, line: line)
  }
}

/// Names one field among all that dissect knows, in 25 bits. Good for the running program only: it changes from build to
/// build.
public struct FieldID: Hashable, Sendable {
  /// The bits of a 32-bit number that are an id's.
  @usableFromInline static let mask: UInt32 = 0x80ff_ffff

  /// The set's number in the upper 12 bits of 24, the line in the lower; in the highest of 32, ``isTold``.
  public let rawValue: UInt32

  @_transparent
  init(set: UInt16, line: UInt32, isTold: Bool) {
    rawValue = UInt32(set) << 12 | line & 0xfff | (isTold ? 1 << 31 : 0)
  }

  /// The id that ``rawValue`` was taken from.
  @_transparent
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Which set the field is of.
  @inlinable
  public var set: Int { Int(rawValue >> 12 & 0xfff) }

  @inlinable
  var line: Int { Int(rawValue & 0xfff) }

  /// Whether a line about the packet, its layer or its group may tell the field. In the id, since a line's writer asks
  /// it of every field, and most are not told.
  @inlinable
  public var isTold: Bool { rawValue >> 31 != 0 }

  /// Every field of every protocol.
  public static var all: [FieldID] { FieldTable().specs.map(\.id) }

  /// The field's spec. Looked up, not stored: views keep what they need of it.
  public var spec: FieldSpec { Registry.spec(of: self) }
}
