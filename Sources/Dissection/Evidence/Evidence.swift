/// What speaks for a reading of bytes: how many of their bits are as this reading wants them, and rarely would be by
/// chance. A correct checksum is worth its sixteen bits, a length that ends where the bytes end its ten.
struct Evidence {
  private(set) var bits = 0
  /// Whether a checksum over some of the bytes is correct.
  var isProven = false
  /// The best that speaks for it.
  private(set) var reason = Reason()
  private var bitsOfReason = 0
  /// How many bytes the packet has by its own lengths, padding aside; `nil` where they do not tell.
  var length: Int?
  /// The protocols that were found, as one number, to tell whether two readings are the same.
  private(set) var layers: UInt64 = 0

  init() {}

  /// What a correct checksum alone tells.
  init(provenBy reason: Reason, length: Int) {
    isProven = true
    self.length = length
    add(16, reason)
  }

  /// Why a reading was taken: a field of a layer, or the layer as a whole, and its first byte.
  struct Reason {
    var layer: ProtocolID?
    var field: FieldID?
    var byte = 0
    var says: StaticString = "a guess: no evidence"
    var name: StaticString = ""

    /// Whether both are of the same field, byte and literals.
    func isSame(as other: Reason) -> Bool {
      layer == other.layer && field == other.field && byte == other.byte && says.isSame(as: other.says)
        && name.isSame(as: other.name)
    }

    /// The same in words, for people.
    var text: String {
      guard let layer else { return "\(says)" }
      guard let field else { return "the bytes from \(byte) on read as \(layer.spec.brief)" }
      // A check sequence after the packet stands for itself.
      return "the \(layer.isRemainder ? "" : "\(layer.spec.brief) ")\(field.spec.label) at byte \(byte) \(says)\(name)"
    }
  }

  /// 0 to 100, as ``LinkTypeJudgement/confidence``: twenty bits are no chance.
  var confidence: Int { isProven ? 100 : min(98, max(0, bits * 5)) }

  /// Takes more bits into account; less than none speak against the reading.
  mutating func add(_ more: Int, _ why: @autoclosure () -> Reason = Reason()) {
    bits += more
    if more > bitsOfReason { (bitsOfReason, reason) = (more, why()) }
  }

  mutating func add(_ layer: ProtocolID) {
    layers = (layers &+ UInt64(layer.rawValue) &+ 1) &* 0x9e37_79b9_7f4a_7c15
  }
}

extension StaticString {
  /// Whether both are the same literal. Compares their addresses, not their characters.
  fileprivate func isSame(as other: StaticString) -> Bool {
    utf8CodeUnitCount == other.utf8CodeUnitCount && hasPointerRepresentation && other.hasPointerRepresentation
      && (unsafe utf8Start == other.utf8Start)
  }
}
