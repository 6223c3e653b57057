import Foundation

/// A generated text and what was made of it.
struct GeneratedReading: Sendable {
  var number: Int
  var text: GeneratedText
  var reading: GeneratedText.Reading
  var verdict: GeneratedText.Verdict

  init?(number: Int, _ seed: UInt64) {
    // Half of the texts are of the fixtures, which have more packets of each capture.
    let pool = number / 10_000 % 2 == 0 ? FramePool.corpus : FramePool.fixtures
    guard let text = GeneratedText.random(number, of: pool, seed: seed) else { return nil }
    (self.number, self.text, reading) = (number, text, text.read())
    verdict = text.verdict(of: reading)
  }

  var isFault: Bool { ![.exact, .said].contains(verdict) }

  var summary: String {
    let damage = text.damaged.map { ", \(text.damage?.rawValue ?? "") of packet \($0 + 1)" } ?? ""
    let counts = "\(text.packets.map(\.count)) bytes, read \(reading.packets.map(\.count))"
    return "\(text.form), \(text.surroundings)\(damage); \(counts); \(reading.errors.first ?? "nothing said")"
  }

  /// With `KEEP_TEXTS=folder`, the texts that are not read as they should be are kept there, with a list of them and how
  /// many there are of each form, in each kind of surroundings and with each kind of damage.
  static func keep(_ readings: [GeneratedReading]) throws {
    guard let path = ProcessInfo.processInfo.environment["KEEP_TEXTS"] else { return }
    let folder = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var index = ""
    for reading in readings where reading.isFault {
      let name = "\(reading.number.digits(5, radix: 10)).txt"
      try Data(reading.text.text).write(to: folder.appendingPathComponent(name))
      index += "\(name) \(reading.verdict) | \(reading.summary)\n"
    }
    try index.write(to: folder.appendingPathComponent("INDEX"), atomically: true, encoding: .utf8)
    try table(readings).write(to: folder.appendingPathComponent("TABLE"), atomically: true, encoding: .utf8)
  }

  private static func table(_ readings: [GeneratedReading]) -> String {
    let lengths = readings.flatMap { $0.text.packets.map(\.count) }
    var lines = ["\(lengths.count) packets of \(lengths.reduce(0, +) / max(1, lengths.count)) bytes in the mean"]
    func add(_ key: (GeneratedReading) -> String?) {
      lines.append("")
      for (key, readings) in Dictionary(grouping: readings, by: key).sorted(by: { $0.key ?? "" < $1.key ?? "" }) {
        guard let key else { continue }
        let counts = GeneratedText.Verdict.allCases.compactMap { verdict in
          let count = readings.count { $0.verdict == verdict }
          return count == 0 ? nil : "\(verdict) \(count)"
        }
        lines.append("\(key): \(counts.joined(separator: ", "))")
      }
    }
    add { $0.text.damage == nil ? "whole" : "damaged" }
    add { $0.text.damage?.rawValue }
    add { $0.text.damage == nil ? $0.text.surroundings.rawValue : nil }
    add { $0.text.damage == nil ? $0.text.form : nil }
    return lines.joined(separator: "\n") + "\n"
  }
}
