public import Packets

/// What was read of a text, for people: how many packets, from which lines, as what, and what was skipped.
public struct InputReport: Hashable, Sendable {
  /// How many packets a property holds for, such as a form's name.
  public struct Tally: Hashable, Sendable {
    public var name: String
    public var count: Int
  }

  /// More kinds than these are counted together.
  private static let mostKinds = 8

  public private(set) var packetCount = 0
  public private(set) var byteCount = 0
  /// The first and the last line that show a packet's bytes, from 1.
  public private(set) var lines: ClosedRange<Int>?
  /// What the packets were read as, in the order of the text.
  public private(set) var forms: [Tally] = []
  /// What their first bytes belong to.
  public private(set) var layers: [Tally] = []
  /// How many lines that are not empty show no packet.
  public internal(set) var skippedLineCount = 0
  /// How many bytes before and after packets were left out, since they are none of theirs.
  public private(set) var headroomCount = 0
  /// What they are, where that is known and the same of all.
  public private(set) var headroomName: String?
  /// How many bytes of packets are known to be missing.
  public private(set) var unknownCount = 0
  /// Says of the first packet of which nothing tells what it begins with that this is a guess.
  public internal(set) var guess: InputError?
  /// Why the first packet is taken for what it is.
  public private(set) var evidence: String?

  mutating func add(
    _ packet: PacketText, lines shown: ClosedRange<Int>?, form: String, layer: String, _ judgement: LinkTypeJudgement?
  ) {
    packetCount += 1
    byteCount += packet.bytes.count
    if let shown { lines = (lines?.lowerBound ?? shown.lowerBound)...max(lines?.upperBound ?? 0, shown.upperBound) }
    Self.count(form, in: &forms)
    Self.count(layer, in: &layers)
    if let judgement, judgement.headroom > 0 {
      // Bytes of several kinds have no name.
      headroomName = headroomCount == 0 || headroomName == judgement.headroomName ? judgement.headroomName : nil
      headroomCount += judgement.headroom + judgement.tailroom
    }
    unknownCount += packet.unknown.reduce(0) { $0 + $1.count }
    if packetCount == 1 { evidence = judgement?.reason }
  }

  private static func count(_ name: String, in tallies: inout [Tally]) {
    if let index = tallies.firstIndex(where: { $0.name == name }) {
      tallies[index].count += 1
    } else if tallies.count < mostKinds {
      tallies.append(Tally(name: name, count: 1))
    } else if tallies.count == mostKinds {
      tallies.append(Tally(name: "others", count: 1))
    } else {
      tallies[mostKinds].count += 1
    }
  }
}

extension InputReport: CustomStringConvertible {
  /// `read 1 packet, 58 bytes, lines 3–6, as tcpdump -X, first layer Ethernet; skipped 2 lines`.
  public var description: String {
    var text = "read \(packetCount.counted("packet")), \(byteCount.counted("byte"))"
    if let lines {
      text += lines.count == 1 ? ", line \(lines.lowerBound)" : ", lines \(lines.lowerBound)–\(lines.upperBound)"
    }
    text += ", as \(Self.list(forms)), first layer \(Self.list(layers))"
    if headroomCount > 0 {
      text += "; left out \(headroomCount.counted("byte")) \(headroomName.map { "(\($0))" } ?? "of headroom")"
    }
    if unknownCount > 0 { text += "; \(unknownCount.counted("byte")) unknown" }
    if skippedLineCount > 0 { text += "; skipped \(skippedLineCount.counted("line"))" }
    return text
  }

  private static func list(_ tallies: [Tally]) -> String {
    guard tallies.count > 1 else { return tallies.first?.name ?? "nothing" }
    let parts = tallies.map { "\($0.name) (\($0.count))" }
    return parts.dropLast().joined(separator: ", ") + " and \(parts[parts.count - 1])"
  }
}
