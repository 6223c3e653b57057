import Packets

extension FilterError {
  /// Where in the expression the fault stands: how many characters stand before it, all of them where the expression
  /// ends too early; `nil` where the expression as a whole cannot be used.
  ///
  /// libpcap does not tell. But it reads words from left to right and stops at the first fault, so that a number too
  /// large for it, put after the first words, is complained of only as long as the fault is not among them.
  public var place: Int? {
    let words = FilterError.words(of: expression)
    // Names are not looked up again and again.
    if let unknownName {
      let characters = Array(expression)
      return words.first { String(characters[$0]) == unknownName }?.lowerBound
    }
    let probe = " 99999999999"
    guard let complaint = complaint(of: probe), complaint != message else { return nil }
    func isSound(_ count: Int) -> Bool {
      guard count > 0 else { return true }
      return self.complaint(of: expression.prefix(words[count - 1].upperBound) + probe) == complaint
    }
    // The number of words before which there is no fault, by halves.
    var sound = 0
    var unsound = words.count + 1
    while unsound - sound > 1 {
      let middle = (sound + unsound) / 2
      if isSound(middle) { sound = middle } else { unsound = middle }
    }
    if sound < words.count { return words[sound].lowerBound }
    return isSyntaxError ? words.last?.upperBound ?? 0 : nil
  }

  private func complaint(of text: some StringProtocol) -> String? {
    do throws(FilterError) {
      _ = try FilterProgram(String(text), linkType: linkType)
      return nil
    } catch {
      return error.message
    }
  }

  /// The places of the words and operators of an expression, counted in characters.
  static func words(of expression: String) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var isInWord = false
    for (place, character) in expression.enumerated() {
      let isOperator = "()[]!<>=&|+*%^~".contains(character)
      if character.isWhitespace {
        isInWord = false
      } else if let last = words.last, last.upperBound == place, isOperator ? isPair(expression, at: place) : isInWord {
        words[words.count - 1] = last.lowerBound..<place + 1
      } else {
        words.append(place..<place + 1)
        isInWord = !isOperator
      }
    }
    return words
  }

  /// Whether a character ends an operator of two: `==`, `!=`, `<=`, `>=`, `<<`, `>>`, `&&`, `||`.
  private static func isPair(_ expression: String, at place: Int) -> Bool {
    ["==", "!=", "<=", ">=", "<<", ">>", "&&", "||"].contains(expression.dropFirst(place - 1).prefix(2))
  }
}
