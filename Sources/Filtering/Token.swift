/// A word, a sign or a quoted text of an expression.
struct Token {
  enum Kind: Equatable {
    /// A name, a number, an address: what it is depends on where it stands.
    case word
    case sign(Sign)
    /// What stood between double quotes, without its escapes.
    case string([UInt8])
    /// A character between single quotes.
    case character(UInt64)
    /// What stands between `[` and `]`, as it was written.
    case brackets
    case end
  }

  let kind: Kind
  /// Its bytes of the expression.
  let range: Range<Int>
}

/// A sign, or the word for it.
enum Sign: Equatable {
  case openParenthesis
  case closeParenthesis
  case openBrace
  case closeBrace
  case comma
  /// `..`, between the ends of a range.
  case dots
  case at
  case hash
  case any
  case all
  case not
  case and
  case or
  case xor
  case `in`
  case contains
  case matches
  case comparison(Comparison)
  case arithmetic(Arithmetic)

  /// The signs that are written as words.
  static let words: [String: Sign] = [
    "any": .any, "all": .all, "not": .not, "and": .and, "or": .or, "xor": .xor, "in": .in, "contains": .contains,
    "matches": .matches, "eq": .comparison(.anyEqual), "any_eq": .comparison(.anyEqual),
    "ne": .comparison(.allNotEqual), "all_ne": .comparison(.allNotEqual), "all_eq": .comparison(.allEqual),
    "any_ne": .comparison(.anyNotEqual), "gt": .comparison(.greater), "ge": .comparison(.greaterOrEqual),
    "lt": .comparison(.less), "le": .comparison(.lessOrEqual), "bitand": .arithmetic(.and),
    "bitwise_and": .arithmetic(.and),
  ]

  /// The others, longest first.
  static let symbols: [(text: StaticString, sign: Sign)] = [
    ("===", .comparison(.allEqual)), ("!==", .comparison(.anyNotEqual)), ("==", .comparison(.anyEqual)),
    ("!=", .comparison(.allNotEqual)), (">=", .comparison(.greaterOrEqual)), ("<=", .comparison(.lessOrEqual)),
    ("&&", .and), ("||", .or), ("^^", .xor), ("..", .dots), (">", .comparison(.greater)), ("<", .comparison(.less)),
    ("!", .not), ("~", .matches), ("&", .arithmetic(.and)), ("+", .arithmetic(.add)), ("-", .arithmetic(.subtract)),
    ("*", .arithmetic(.multiply)), ("/", .arithmetic(.divide)), ("%", .arithmetic(.remainder)),
    ("(", .openParenthesis), (")", .closeParenthesis), ("{", .openBrace), ("}", .closeBrace), (",", .comma),
    ("@", .at), ("#", .hash),
  ]
}

/// How two values are compared; where a field has several, whether one pair must fit, or all.
enum Comparison: Equatable {
  case anyEqual
  case allNotEqual
  case allEqual
  case anyNotEqual
  case greater
  case greaterOrEqual
  case less
  case lessOrEqual
}

enum Arithmetic: UInt8 {
  case and
  case add
  case subtract
  case multiply
  case divide
  case remainder
}
