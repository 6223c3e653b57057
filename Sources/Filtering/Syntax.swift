/// An expression as it was written, before anyone knows what its names mean.
indirect enum Syntax {
  case any([Syntax])
  case all([Syntax])
  case odd([Syntax])
  case not(Syntax)
  /// A term alone: that it is there, or not zero.
  case present(Term)
  /// Terms with comparisons between them, all of which must hold: `1 < tcp.len <= 100`.
  case compare(Quantifier?, [Term], [Comparison])
  case contains(Quantifier?, Term, Term)
  case matches(Quantifier?, Term, Term)
  case member(Quantifier?, Term, [Element], isNegated: Bool)

  /// One element of a set: a value, or a range.
  struct Element {
    let low: Term
    let high: Term?
  }
}

/// Whether a comparison must hold for one value of a field, or for all.
enum Quantifier {
  case any
  case all
}

/// What has values: a field, a constant, or what is made of them.
struct Term {
  indirect enum Kind {
    /// A field or a constant; which, its meaning tells.
    case word(String)
    case field(String, layers: [Slice], isRaw: Bool)
    case string([UInt8])
    case character(UInt64)
    case slice(Term, [Slice])
    case call(String, [Term])
    case arithmetic(Arithmetic, Term, Term)
    case negative(Term)
  }

  let kind: Kind
  let range: Range<Int>
}

/// A part of bytes or of layers: `2`, `1-3`, `0:4`, `-4:`.
struct Slice: Hashable {
  var start: Int
  /// How many; `nil` where it goes on to the end.
  var count: Int?
  /// The last one, counted like ``start``, where that was written instead of a number.
  var last: Int?

  init(start: Int, count: Int?, last: Int? = nil) {
    self.start = start
    self.count = count
    self.last = last
  }

  /// Reads `2`, `1-3`, `0:4`, `:4`, `4:` or `-4:`; `nil` where it is none of them.
  init?(_ text: Substring) {
    let text = text.trimmingBlanks
    func number(_ part: Substring) -> Int? {
      guard !part.isEmpty, part.utf8.count <= 9 else { return nil }
      return Int(part)
    }
    if let colon = text.firstIndex(of: ":") {
      let (first, second) = (text[..<colon].trimmingBlanks, text[text.index(after: colon)...].trimmingBlanks)
      guard !first.isEmpty || !second.isEmpty else { return nil }
      guard let start = first.isEmpty ? 0 : number(first) else { return nil }
      if second.isEmpty {
        self.init(start: start, count: nil)
        return
      }
      guard let count = number(second), count > 0 else { return nil }
      self.init(start: start, count: count)
      return
    }
    // A minus that is not the first character stands between the ends.
    if let minus = text.dropFirst().firstIndex(of: "-") {
      guard let start = number(text[..<minus].trimmingBlanks),
        let last = number(text[text.index(after: minus)...].trimmingBlanks)
      else { return nil }
      if start >= 0, last >= 0, last < start { return nil }
      self.init(start: start, count: nil, last: last)
      return
    }
    guard let start = number(text) else { return nil }
    self.init(start: start, count: 1)
  }

  /// The part of so many; `nil` where they do not reach.
  func range(in total: Int) -> Range<Int>? {
    let first = start < 0 ? total + start : start
    let end: Int
    if let last {
      end = (last < 0 ? total + last : last) + 1
    } else if let count {
      end = first + count
    } else {
      end = total
    }
    guard first >= 0, first < end, end <= total else { return nil }
    return first..<end
  }
}

extension Substring {
  var trimmingBlanks: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
