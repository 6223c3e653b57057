/// What speaks for a reading of bytes: how many of their bits are as this reading wants them, and rarely would be by
/// chance. A correct checksum is worth its sixteen bits, a length that ends where the bytes end its ten.
struct Evidence {
  private(set) var bits = 0
  /// Whether a checksum over some of the bytes is correct.
  private(set) var isProven = false
  /// The best that speaks for it.
  private(set) var reason = Reason.nothing
  private var bitsOfReason = 0
  /// How many bytes the packet has by its own lengths, padding aside; `nil` where they do not tell.
  var length: Int?
  /// The protocols that were found, as one number, to tell whether two readings are the same.
  private(set) var layers: UInt64 = 0
  /// The outermost and the innermost of them.
  private(set) var outermost = Data.id
  private(set) var innermost = Data.id

  /// Why a reading was taken, for people.
  enum Reason {
    case nothing
    /// A field of a layer, and its byte.
    case checksum(FieldID, ProtocolID, Int)
    case length(FieldID, ProtocolID, Int)
    case number(FieldID, ProtocolID, Int, StaticString)
    case layer(ProtocolID, Int)
    case recognised(ProtocolID)
  }

  /// 0 to 100, as ``LinkTypeJudgement/confidence``: twenty bits are no chance.
  var confidence: Int { isProven ? 100 : min(98, max(0, bits * 5)) }

  mutating func add(_ more: Int, _ why: @autoclosure () -> Reason) {
    bits += more
    if more > bitsOfReason { (bitsOfReason, reason) = (more, why()) }
  }

  mutating func add(_ layer: ProtocolID) {
    layers = (layers &+ UInt64(layer.rawValue) &+ 1) &* 0x9e37_79b9_7f4a_7c15
    if outermost == Data.id { outermost = layer }
    innermost = layer
  }

  mutating func subtract(_ less: Int) { bits -= less }

  mutating func prove(_ more: Int, _ why: Reason) {
    add(more, why)
    isProven = true
  }

  /// A protocol has recognised its message.
  mutating func addRecognition(of id: ProtocolID) { add(16, .recognised(id)) }
}

extension Evidence.Reason {
  /// A check sequence after the packet stands for itself.
  private static func name(of layer: ProtocolID) -> String { layer.isRemainder ? "" : "\(layer.spec.brief) " }

  var text: String {
    switch self {
    case .nothing: "nothing tells"
    case .checksum(let field, let layer, let byte):
      "the \(Self.name(of: layer))\(field.spec.label) at byte \(byte) is correct"
    case .length(let field, let layer, let byte):
      "the \(Self.name(of: layer))\(field.spec.label) at byte \(byte) fits the bytes"
    case .number(let field, let layer, let byte, let name):
      "the \(Self.name(of: layer))\(field.spec.label) at byte \(byte) is \(name)"
    case .layer(let layer, let byte): "the bytes from \(byte) on read as \(layer.spec.brief)"
    case .recognised(let layer): "it begins as \(layer.spec.brief) does"
    }
  }
}
