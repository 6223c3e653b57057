import Dissection

/// What all rows of a field have in common, made when the first of them is written: its label as it stands in them, indented and padded to its
/// column, so that a row takes it in one copy; and what sets its rows apart.
struct RowPlans: ~Copyable {
  /// What sets a field's rows apart from others.
  enum Trait: UInt8 {
    case none
    case delimiter
    /// Its value is a flag's: the most frequent of all.
    case flag
  }

  struct Plan {
    fileprivate static let unmade = Plan(trait: .none, depths: 0, firstLabel: .max)

    let trait: Trait
    /// At which depths there is a ready label: a bit for each, the least for depth 0.
    fileprivate let depths: UInt8
    /// Where the field's labels begin, in labels.
    fileprivate let firstLabel: UInt16
  }

  /// Deeper fields, and labels that do not fit, are written by hand.
  private static let depths = 4
  /// Room for the widest column, in blocks of the output buffer.
  private static let blocks = 3
  private static let length = blocks * OutputBuffer.blockLength

  private let table: FieldTable
  private let width: Int
  private var labels: OutputBuffer
  /// The plans by the fields' slots.
  private var plans: [Plan]

  /// `width` is that of a label and the blank after it.
  init(_ table: FieldTable, width: Int) {
    self.table = table
    self.width = min(width, Self.length)
    plans = Array(repeating: .unmade, count: table.slotCount)
    labels = OutputBuffer(capacity: 64 * Self.depths * Self.length)
  }

  private mutating func add(_ spec: FieldSpec) -> Plan {
    let firstLabel = labels.count / Self.length
    var depths: UInt8 = 0
    for depth in 0..<Self.depths {
      let length = 2 * depth + spec.label.utf8CodeUnitCount
      let isFitting = !spec.isNamedByFirstChild && length < width
      if isFitting {
        depths |= 1 << UInt8(depth)
        labels.appendSpaces(2 * depth)
        labels.append(spec.label)
      }
      labels.appendSpaces(Self.length - (isFitting ? length : 0))
    }
    return Plan(trait: Self.trait(of: spec), depths: depths, firstLabel: UInt16(firstLabel))
  }

  private static func trait(of spec: FieldSpec) -> Trait {
    if spec.isDelimiter { return .delimiter }
    if case .flag = spec.format { return .flag }
    return .none
  }

  @inline(__always)
  subscript(field: FieldID) -> Plan {
    mutating get {
      let plan = plans[table.slot(of: field)]
      return plan.firstLabel == Plan.unmade.firstLabel ? make(field) : plan
    }
  }

  @inline(never)
  private mutating func make(_ field: FieldID) -> Plan {
    let plan = add(table.spec(of: field))
    plans[table.slot(of: field)] = plan
    return plan
  }

  /// Writes the label and the blanks up to the value; returns false, and writes nothing, where none is ready.
  @inline(__always)
  mutating func appendLabel(_ plan: Plan, depth: UInt8, to out: inout OutputBuffer) -> Bool {
    guard plan.depths &>> depth & 1 != 0, depth < Self.depths else { return false }
    let label = Int(plan.firstLabel) &+ Int(depth)
    out.append(blocks: Self.blocks, of: labels, from: label &* Self.length, length: width)
    return true
  }
}
