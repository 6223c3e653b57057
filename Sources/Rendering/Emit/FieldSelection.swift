import Dissection

/// A field that is asked for by name, or a protocol.
public struct FieldSelection: Sendable {
  /// What the field is called in programs: its name with underscores for whatever is neither letter nor digit.
  let identifier: [UInt8]
  /// Few, mostly one: cheaper to go through than to look up, which is done for every field of every packet.
  private let fields: [FieldID]
  private let layers: [ProtocolID]

  /// `nil` where nothing has that name.
  public init?(name: String) {
    fields = FieldTable().specs.filter { $0.name.description == name }.map(\.id)
    layers = ProtocolID.all.filter { $0.spec.name.description == name }
    guard !fields.isEmpty || !layers.isEmpty else { return nil }
    identifier = name.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: byte
      default: 0x5f
      }
    }
  }

  func contains(_ field: FieldID) -> Bool { fields.contains(field) }

  func contains(_ id: ProtocolID) -> Bool { layers.contains(id) }

  /// The names that one may have meant, the likeliest first; five at most.
  public static func names(near name: String) -> [String] {
    let wanted = Array(name.lowercased().utf8.prefix(100))
    let names = Set((FieldTable().specs.map(\.name) + ProtocolID.all.map(\.spec.name)).map(\.description))
    let ranked = names.map { candidate in
      // The last word alone is what people remember: ttl.
      let isEnd = candidate.hasSuffix(".\(name.lowercased())")
      return (distance: isEnd ? 1 : distance(wanted, Array(candidate.utf8)), name: candidate)
    }
    return ranked.filter { $0.distance <= max(2, wanted.count / 3) }
      // Of names that are as near, the shortest is the one that most packets have.
      .sorted { ($0.distance, $0.name.utf8.count, $0.name) < ($1.distance, $1.name.utf8.count, $1.name) }
      .prefix(5).map(\.name)
  }

  /// How many characters must be changed, added or taken away to make one of the other (Levenshtein).
  private static func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
    var row = Array(0...second.count)
    for (index, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for place in second.indices {
        let changed = diagonal + (second[place] == letter ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(changed, min(row[place], diagonal) + 1)
      }
    }
    return row[second.count]
  }
}
