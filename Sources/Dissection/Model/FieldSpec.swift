/// All that is known of a field beside its bytes, written once, beside its decoder. Views, filters, the field list and
/// the manual read it from here.
public struct FieldSpec: Sendable, Equatable {
  public let id: FieldID
  /// The display-filter name: Wireshark's where it has the field (`ip.ttl`), after its habits where it has not.
  public let name: StaticString
  /// The RFC's own words for it (`Time to Live`).
  public let label: StaticString
  public let format: FieldFormat
  /// One sentence that a student understands.
  public let explanation: StaticString
  /// Where it is defined: `RFC 791 §3.1`.
  public let source: StaticString
  public let summary: SummaryRole
  /// For a length: the clause that blames it for a shortage, `the IPv4 total length ends the packet here`. Empty for other
  /// fields.
  let limit: StaticString
  /// A delimiter (a blank, a colon, a line's end): it owns bytes, but a view may fold it away.
  public let isDelimiter: Bool
  /// A group that is better known by its first child's text than by ``label``: a header line by its name.
  public let isNamedByFirstChild: Bool

  @_transparent
  init(
    id: FieldID, name: StaticString, label: StaticString, format: FieldFormat, explanation: StaticString,
    source: StaticString, summary: SummaryRole, limit: StaticString, isDelimiter: Bool, isNamedByFirstChild: Bool
  ) {
    self.id = id
    self.name = name
    self.label = label
    self.format = format
    self.explanation = explanation
    self.source = source
    self.summary = summary
    self.limit = limit
    self.isDelimiter = isDelimiter
    self.isNamedByFirstChild = isNamedByFirstChild
  }

  /// The same field with its sentence of explanation.
  @_transparent
  func means(_ explanation: StaticString) -> FieldSpec { means(explanation, source) }

  /// The same field with its sentence of explanation and where it is defined, if not where its set says.
  @_transparent
  func means(_ explanation: StaticString, _ source: StaticString) -> FieldSpec {
    FieldSpec(
      id: id, name: name, label: label, format: format, explanation: explanation, source: source, summary: summary,
      limit: limit, isDelimiter: isDelimiter, isNamedByFirstChild: isNamedByFirstChild)
  }

  /// The same field, a length, with the clause that blames it for a shortage.
  @_transparent
  func limits(_ limit: StaticString) -> FieldSpec {
    FieldSpec(
      id: id, name: name, label: label, format: format, explanation: explanation, source: source, summary: summary,
      limit: limit, isDelimiter: isDelimiter, isNamedByFirstChild: isNamedByFirstChild)
  }
}

extension FieldSpec {
  public static func == (a: FieldSpec, b: FieldSpec) -> Bool { a.id == b.id }
}

/// The part that a field plays where a packet, a layer or a group is told in one line.
public enum SummaryRole: Sendable {
  case omitted
  case sourceAddress
  case destinationAddress
  case sourcePort
  case destinationPort
  /// What the layer says first: `PSH ACK`, `GET / HTTP/1.1`.
  case headline
  /// The same without its first word: `200 OK` of `HTTP/1.1 200 OK`.
  case headlineBehindFirstWord
  /// Which of the networks on one wire the packet is in, a number: told beside the addresses, whatever the packet holds.
  case network
  /// A detail after the headline, after these words: `seq 17`. Empty words: the value alone.
  case detail(StaticString)
  /// A ``detail(_:)`` that is left out where the value is zero.
  case nonzeroDetail(StaticString)

  @_transparent
  var isTold: Bool { if case .omitted = self { false } else { true } }
}
