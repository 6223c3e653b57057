import Packets

/// What may be wrong with bytes that are a packet, where nothing but their digits is there to tell.
extension PlainHexForm {
  /// What speaks against the lines being one packet and all of it.
  func doubts(
    _ packet: PacketText, _ run: HexRun, _ range: Range<Int>, of text: DumpText, with context: Context
  ) -> [InputError] {
    if run.isOneDigest, !context.isForced, !context.isLinkTypeKnown, context.judge(packet.bytes.span).isGuess {
      let message = "Nothing tells that these digits are a packet and no digest; they are read as one."
      return [text.error(message, line: range.lowerBound, at: text.line(range.lowerBound).lowerBound)]
    }
    let length = context.statedLength(packet.bytes)
    if range.count > 1, run.first.digits > 2 * Self.longestRow {
      let isOne = length.map { $0 <= packet.bytes.count && $0 > packet.bytes.count - run.last.digits / 2 } ?? false
      if !isOne {
        let message = "Nothing tells whether these long lines are one packet or several; they are read as one."
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
      "Nothing tells that these digits are a packet and no number, digest or text; "
      + "to have them read as one, name their form (--input \(inputName)) or their link type (--link-type)."
    return refusing(range, because: message, in: text)
  }
}

extension DumpText {
  /// That zeros at the end of a packet may be none of its bytes.
  func unstatedLength(at line: Int) -> InputError {
    let message = "No line says how long this is; the zeros at the end may only fill the last word (od -tx1 tells)."
    return error(message, line: line, at: self.line(line).lowerBound)
  }
}
