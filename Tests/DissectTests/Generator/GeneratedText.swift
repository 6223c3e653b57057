import Dissection
import Hexdump
import Packets
import TestSupport

/// A text that was made of packets, and what a reader must make of it.
struct GeneratedText: Sendable {
  var form: String
  var surroundings: Surroundings
  var damage: Damage?
  var truth = Damage.Truth.whole
  /// The packet that was damaged.
  var damaged: Int?
  var packets: [[UInt8]]
  var text: [UInt8]

  /// What a reader made of it.
  enum Verdict: String, CaseIterable, Sendable {
    /// The packets' bytes, in order, and nothing to object.
    case exact
    /// Something was said, where something had to be said or may be.
    case said
    /// Something was said of a text that has nothing amiss.
    case refused
    /// Something was said, but a packet beside the damaged one is not read as it is.
    case harmed
    /// Something was said, but bytes that are said to be known are wrong.
    case misplaced
    /// Wrong bytes, or a packet missing, and nothing was said.
    case silent
  }

  /// The so many-th text of a seed; `nil` where the choices do not go together.
  static func random(_ number: Int, of pool: FramePool, seed: UInt64) -> GeneratedText? {
    var random = SeededGenerator(state: seed &+ UInt64(number) &* 0x9e37_79b9)
    let form = TextForm.all[number % TextForm.all.count]
    let surroundings = Surroundings.allCases[number / TextForm.all.count % (2 * Surroundings.allCases.count) / 2]
    guard surroundings.suit(form) else { return nil }
    let count = form.traits.contains(.single) ? 1 : random.pick([1, 1, 1, 1, 2, 2, 3])
    let shelf =
      switch form.layer {
      case .any: random.chance(3) ? pool.ip : pool.any
      case .ethernet: pool.ethernet
      case .ip: pool.ip
      case .message: pool.message
      }
    let isSure = form.traits.contains(.weak)
    let packets = (0..<count).compactMap { _ in shelf.pick(isSure: isSure, using: &random) }
    let write = form.choose(&random)
    var dumps = packets.enumerated().map { write($1, $0 + 1) }
    var result = GeneratedText(form: form.name, surroundings: surroundings, packets: packets, text: [])
    // Every second round is of damaged texts.
    if number / TextForm.all.count % 2 == 1 {
      let index = Int.random(in: packets.indices, using: &random)
      let damage = Damage.allCases.filter { $0.suits(form) }.randomElement(using: &random)
      guard let damage, let harmed = damage.apply(dumps[index], of: packets[index], form: form, using: &random) else {
        return nil
      }
      dumps[index] = harmed.lines
      (result.damage, result.truth, result.damaged) = (damage, harmed.truth, index)
    }
    let lines = dumps.map { $0.map(\.text) }
    result.text = surroundings.text(lines, isAdjacent: form.traits.contains(.adjacent), using: &random)
    return result
  }

  /// Reads the text as the command does.
  func read() -> Reading {
    let judge = FirstLayerJudge()
    var reader = HexdumpReader(text: text, name: "text", judge: judge.judge, firstLayerJudge: judge.firstLayer)
    var reading = Reading()
    while reading.errors.count < 100 {
      do throws(InputError) {
        guard let packet = try reader.next() else { break }
        reading.packets.append(reader.withBytes { span in span.indices.map { span[$0] } })
        reading.unknown.append(packet.unknown)
      } catch {
        reading.errors.append(error.message)
      }
    }
    if let guess = reader.report.guess { reading.errors.append(guess.message) }
    return reading
  }

  /// What was read, and what was said.
  struct Reading {
    var packets: [[UInt8]] = []
    var unknown: [[Range<Int>]] = []
    var errors: [String] = []
  }

  func verdict(of reading: Reading) -> Verdict {
    let isExact = reading.packets == packets && reading.unknown.allSatisfy(\.isEmpty)
    guard let damaged else {
      return isExact && reading.errors.isEmpty ? .exact : reading.errors.isEmpty ? .silent : .refused
    }
    if reading.errors.isEmpty {
      // What was damaged may say the same as before: a byte that lost its first zero, a row that repeats the one above.
      if isExact { return .exact }
      guard case .first(let count) = truth else { return .silent }
      var wanted = packets
      wanted[damaged] = Array(wanted[damaged].prefix(count))
      return reading.packets == wanted ? .exact : .silent
    }
    return isHarmed(reading) ? .harmed : isMisplaced(reading) ? .misplaced : .said
  }

  /// Whether a packet that is not damaged is not read.
  private func isHarmed(_ reading: Reading) -> Bool {
    var rest = reading.packets.indices[...]
    for (index, packet) in packets.enumerated() where index != damaged {
      let found = rest.first { reading.packets[$0] == packet && reading.unknown[$0].isEmpty }
      guard let found else { return true }
      rest = rest[(found + 1)...]
    }
    return false
  }

  /// Whether a packet as long as the damaged one has other bytes than it, and does not say that they are unknown.
  private func isMisplaced(_ reading: Reading) -> Bool {
    // Where bytes are missing, those after them may be in the wrong place.
    guard let damaged, damage != .groupLost, damage != .rowTwice else { return false }
    let packet = packets[damaged]
    return reading.packets.indices.contains { index in
      let read = reading.packets[index]
      guard read.count == packet.count, !packets.contains(read) else { return false }
      return packet.indices.contains { place in
        read[place] != packet[place] && !reading.unknown[index].contains { $0.contains(place) }
      }
    }
  }
}

extension Damage {
  /// Whether what becomes of a form's text can be told.
  func suits(_ form: TextForm) -> Bool {
    // A row of characters that is too short may as well have lost blanks at its end.
    if form.name == "od -c", self == .groupLost || self == .wrapped { return false }
    return form.traits.contains(.offsets) || form.traits.contains(.weak) && self != .blanksCollapsed && self != .tabs
  }
}
