import Dissection

/// What is known of a term's values before there are any.
struct OperandType {
  /// One meaning of a name: several fields may share it.
  struct Variant {
    var kind: ValueKind
    /// The names of numbers.
    var names: (@Sendable (UInt64) -> StaticString?)?
    /// The largest number, where it is known.
    var largest: UInt64?
    /// How many bytes there are, where it is always so many.
    var byteCount: Int?
    /// The name may be written for any number of this many.
    var namedNumbers: UInt64 = 0x1_0000

    init(_ kind: ValueKind) { self.kind = kind }
  }

  var variants: [Variant]
  /// What the term is called in complaints: `tcp.port`.
  var title: String

  init(_ variants: [Variant], _ title: String) {
    self.variants = variants
    self.title = title
  }

  init(_ kind: ValueKind, _ title: String) { self.init([Variant(kind)], title) }

  var kinds: Set<ValueKind> { Set(variants.map(\.kind)) }

  /// `a number`, `an IPv4 address or an IPv6 address`.
  var article: String {
    ValueKind.allCases.filter { kinds.contains($0) }.map(\.article).joined(separator: " or ")
  }

  func isComparable(with other: OperandType) -> Bool {
    kinds.contains { one in other.kinds.contains { one.isComparable(with: $0) } }
  }
}

/// How a record becomes a value.
enum Reading: UInt8 {
  case number
  case signed
  /// A number in units of several, such as four bytes.
  case scaled
  case tenths
  case fixedPoint
  case flag
  case ipv4
  case ipv6
  case bytes
  case text
  case textRange
  case storedText
  case unixTime
  case duration
  /// What a checksum is worth, by Wireshark's numbers.
  case verdict

  /// Whether the value is the record's own, so that it can be looked for without making it.
  var isPlain: Bool {
    switch self {
    case .number, .flag, .ipv4: true
    default: false
    }
  }
}

extension OperandType.Variant {
  /// How a format's values are understood, and read; the number is what they are multiplied by, or divided.
  static func of(_ format: FieldFormat) -> (variant: Self, reading: Reading, factor: UInt64) {
    func named(_ names: @escaping @Sendable (UInt64) -> StaticString?, largest: UInt64? = nil) -> Self {
      var variant = Self(.number)
      variant.names = names
      variant.largest = largest
      return variant
    }
    switch format {
    case .group, .bytes: return (Self(.bytes), .bytes, 1)
    case .decimal, .quantity, .hexadecimal, .hexadecimalAndDecimal, .flags, .checksum, .millisecondsOfDay, .oui:
      return (Self(.number), .number, 1)
    case .signed, .signedQuantity: return (Self(.number), .signed, 1)
    case .tenths(_, let each): return (Self(.real), .tenths, UInt64(each))
    case .fixedPoint(_, let bits): return (Self(.real), .fixedPoint, 1 << UInt64(min(bits, 31)))
    case .scaled(_, let factor, _): return (Self(.number), .scaled, UInt64(factor))
    case .flag: return (Self(.flag), .flag, 1)
    case .enumeration(let names, _): return (named(names), .number, 1)
    case .sentence(let names): return (named(names), .number, 1)
    // A service's name is no value's name: Wireshark takes numbers only.
    case .port:
      var variant = Self(.number)
      variant.largest = 0xffff
      return (variant, .number, 1)
    case .ipv4Address: return (Self(.ipv4), .ipv4, 1)
    case .ipv6Address: return (Self(.ipv6), .ipv6, 1)
    case .macAddress:
      var variant = Self(.bytes)
      variant.byteCount = 6
      return (variant, .bytes, 1)
    case .text: return (Self(.text), .text, 1)
    case .textRange: return (Self(.text), .textRange, 1)
    case .storedText: return (Self(.text), .storedText, 1)
    case .unixTime: return (Self(.time), .unixTime, 1)
    case .duration: return (Self(.duration), .duration, 1)
    }
  }
}
