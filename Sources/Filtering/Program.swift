import Dissection

/// A compiled filter: tests and operands that name one another by their places in lists. All that a packet is looked at
/// with is trivial, so that nothing is counted or allocated.
struct Program: Sendable {
  /// What is true of a packet or not.
  enum Test {
    case always
    case never
    /// All of the tests that ``children`` has there.
    case all(Int, Int)
    case any(Int, Int)
    case odd(Int, Int)
    case not(Int)
    case isPresent(field: Int)
    /// The operand has a value.
    case hasValue(operand: Int)
    /// The operand has a value that is not zero.
    case isNotZero(operand: Int)
    /// Values of a field, which are the records' own, lie in the ranges that ``ranges`` has there, or outside.
    case lies(field: Int, Int, Int, ofAll: Bool, isOutside: Bool)
    case compare(Int, Relation, Int, ofAll: Bool)
    case contains(Int, Int, ofAll: Bool)
    case matches(Int, pattern: Int, ofAll: Bool)
    /// Values are one of the elements that ``elements`` has there.
    case isMember(Int, Int, Int, ofAll: Bool)
  }

  enum Relation {
    case equal
    case notEqual
    case greater
    case greaterOrEqual
    case less
    case lessOrEqual
  }

  enum Operand {
    /// Of a protocol, `isWhole` asks for its bytes with what it carries, else for its own.
    case field(Int, isWhole: Bool)
    /// Constants that ``constants`` has there: one for each kind that the other side may be of.
    case constants(Int, Int)
    /// Parts, which ``slices`` has there.
    case slice(Int, Int, Int)
    case call(Function, Int, Int)
    case arithmetic(Arithmetic, Int, Int)
    case negative(Int)
  }

  /// Where to look for a field.
  struct Field {
    /// The ids that ``ids`` has there, with their readings; the first two are at hand.
    var firstID = 0
    var idCount = 0
    var first: UInt32 = .max
    var second: UInt32 = .max
    /// The protocols whose layers have them, as ``holders`` has them there; where there are none, all layers may.
    var firstHolder = 0
    var holderCount = 0
    /// The layers that it stands for, in ``layers``.
    var firstLayer = 0
    var layerCount = 0
    var firstNote = 0
    var noteCount = 0
    var special = Special.none
    /// Which of the layers of a protocol, counted from 1, as ``slices`` has them there.
    var firstNumber = 0
    var numberCount = 0
    /// Whether its values are its bytes, whatever they mean.
    var isRaw = false
  }

  enum Special {
    case none
    case frame(FrameField)
    case wholeFrame
    case payload
    case anyNote
    case noteSeverity
    case noteMessage
    case noteGroup
  }

  var tests: [Test] = []
  var children: [Int] = []
  var operands: [Operand] = []
  var arguments: [Int] = []
  var fields: [Field] = []
  var ids: [UInt32] = []
  var readings: [Reading] = []
  var factors: [UInt64] = []
  var holders: [UInt16] = []
  var layers: [UInt16] = []
  var notes: [UInt32] = []
  var slices: [Slice] = []
  var constants: [Value] = []
  /// What constants of bytes and texts lie in.
  var bytes: [UInt8] = []
  /// Ranges of numbers, ascending, none touching another.
  var ranges: [ClosedRange<UInt64>] = []
  /// The ends of sets' ranges, as operands; both the same where an element is one value.
  var elements: [(low: Int, high: Int)] = []
  var patterns: [RegularExpression] = []
  /// What gives numbers their names, by the slot of ``Function/name``'s second argument.
  var names: [NameFunction] = []
  var root = 0
  /// Whether the times of earlier packets are asked for.
  var usesTimes = false

  struct NameFunction: Sendable { let name: @Sendable (UInt64) -> StaticString? }
}

/// What can be done to values.
enum Function: Equatable {
  case length
  case count
  case upper
  case lower
  case string
  case maximum
  case minimum
  case absolute
  /// The name of a number; which names, ``Program/names`` has there.
  case name(Int)

  static let names: [(name: String, function: Function)] = [
    ("len", .length), ("count", .count), ("upper", .upper), ("lower", .lower), ("string", .string),
    ("max", .maximum), ("min", .minimum), ("abs", .absolute), ("vals", .name(0)),
  ]
}
