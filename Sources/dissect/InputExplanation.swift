import Hexdump
import Packets

/// What `--explain-input` shows: what was decided of each line of a text, and the readings that lost.
enum InputExplanation {
  /// Reads a text to its end and prints the decisions; returns false where some of it could not be read.
  static func print(_ reader: consuming HexdumpReader) throws(Interruption) -> Bool {
    reader.explains = true
    var isComplete = true
    var isAtEnd = false
    while !isAtEnd {
      var complaint: InputError?
      do throws(InputError) {
        isAtEnd = try reader.next() == nil
      } catch {
        complaint = error
        isComplete = false
      }
      // The last decision may be one of many lines that are skipped, and grow.
      if reader.decisions.count > 100 || isAtEnd || complaint != nil {
        try write(reader.decisions)
        reader.decisions.removeAll()
      }
      if let complaint { try write("           error: \(summary(complaint))\n") }
    }
    if reader.report.packetCount > 0 { try write("\(reader.report)\n") }
    return isComplete
  }

  private static func write(_ decisions: [InputDecision]) throws(Interruption) {
    for decision in decisions {
      let lines = decision.lines
      let place = lines.count == 1 ? "line \(lines.lowerBound)" : "lines \(lines.lowerBound)–\(lines.upperBound)"
      var text = "\(place): \(decision.verdict)\n"
      for loser in decision.losers { text += "           not \(loser.form): \(loser.why) (\(loser.strength))\n" }
      try write(text)
    }
  }

  private static func summary(_ error: InputError) -> String {
    guard case .line(let line, let column, _) = error.place else { return error.message }
    return "\(line):\(column): \(error.message)"
  }

  private static func write(_ text: String) throws(Interruption) {
    do throws(FileOutput.Failure) {
      try FileOutput(fileDescriptor: 1).write(Array(text.utf8).span)
    } catch {
      throw .output(error)
    }
  }
}
