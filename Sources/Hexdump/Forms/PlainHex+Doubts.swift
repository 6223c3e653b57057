import Packets

/// What may be wrong with bytes that are a packet, where nothing but their digits is there to tell.
extension PlainHexForm {
  /// What speaks against the lines being one packet and all of it.
  func doubts(
    _ packet: PacketText, _ run: HexRun, _ range: Range<Int>, of text: DumpText, with context: Context
  ) -> [InputError] {
    if run.isOneDigest, !context.isForced, !context.isLinkTypeKnown, context.judge(packet.bytes.span).isGuess {
      let message = "These digits could be a packet or a digest; assuming a packet."
      return [text.error(message, line: range.lowerBound, at: text.line(range.lowerBound).lowerBound)]
    }
    let length = context.statedLength(packet.bytes)
    if range.count > 1, run.first.digits > 2 * Self.longestRow {
      let isOne = length.map { $0 <= packet.bytes.count && $0 > packet.bytes.count - run.last.digits / 2 } ?? false
      if !isOne {
        let message = "These long lines could be one packet or several; assuming one."
        let place = text.line(range.lowerBound + 1).lowerBound
        return [text.error("\(message) Put an empty line between packets.", line: range.lowerBound + 1, at: place)]
      }
    }
    return []
  }

  /// Lines that are no packet, with the reason at their first character.
  func refusing(_ range: Range<Int>, because message: String, in text: DumpText) -> FormResult {
    let line = range.lowerBound
    return .skipped(
      range, of: name, strength: .plain, because: text.error(message, line: line, at: text.start(of: line)))
  }

  /// That digits alone are all of a text, and may be anything.
  func doubting(_ range: Range<Int>, of text: DumpText) -> FormResult {
    let message =
      "These digits could as well be a number, a digest or text; "
      + "to read them as a packet, name the form (--input \(inputName)) or the link type (--link-type)."
    return refusing(range, because: message, in: text)
  }
}

extension DumpText {
  /// That zeros at the end of a packet may be none of its bytes.
  func unstatedLength(at line: Int) -> InputError {
    let message = "No line states the length; the zeros at the end may be padding of the last word (od -tx1 has none)."
    return error(message, line: line, at: self.line(line).lowerBound)
  }
}
