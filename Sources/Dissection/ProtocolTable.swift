/// Who decodes what: the tables that are built from the protocols' declarations, and from what the user says beside them.
///
/// A class, since a structure this large is copied for every call that only reads it.
final class ProtocolTable: Sendable {
  /// The protocols by their numbers; `nil` where nothing has the number.
  private let decoders: [(any ProtocolDecoder.Type)?]
  /// Which protocols may be empty, by their numbers.
  private let emptiness: [Bool]
  /// What the bytes after protocols' payloads are, by their numbers.
  private let trailingKinds: [TrailingBytes.Kind]
  private let numbers: NumberTable
  private let ranges: [(key: ProtocolKey, id: ProtocolID)]
  /// Who is to be asked whether the content is theirs, of those that a number space leads to, in the order of the list.
  private let recognisers: [(space: NumberSpace, decoder: any ProtocolDecoder.Type)]
  /// Whether the user has said what some number leads to.
  let hasRules: Bool
  /// The numbers that the user's rules are about: their protocols are not asked whether the bytes are theirs.
  private let ruled: Set<UInt64>

  /// - Parameter rules: what the user says that numbers lead to, whatever the declarations say.
  init(_ protocols: [any ProtocolDecoder.Type] = Registry.protocols, _ rules: [DecodeAsRule] = []) {
    let count = 1 + Int(protocols.map { $0.number }.max() ?? 0)
    var decoders = [(any ProtocolDecoder.Type)?](repeating: nil, count: count)
    var emptiness = [Bool](repeating: false, count: count)
    var trailingKinds = [TrailingBytes.Kind](repeating: .stray, count: count)
    var numbers = NumberTable()
    var ranges: [(key: ProtocolKey, id: ProtocolID)] = []
    var recognisers: [(space: NumberSpace, decoder: any ProtocolDecoder.Type)] = []
    var ruled: Set<UInt64> = []
    for one in protocols {
      let spec = one.spec
      decoders[Int(one.number)] = one
      emptiness[Int(one.number)] = spec.mayBeEmpty
      trailingKinds[Int(one.number)] = spec.trailingBytes
      for key in spec.keys {
        switch key.numbers {
        case nil: recognisers.append((key.space, one))
        case let range? where range.count == 1: numbers[key.space, range.lowerBound] = one.id
        case _?: ranges.append((key, one.id))
        }
      }
    }
    for rule in rules {
      for number in rule.numbers {
        numbers[rule.space, number] = rule.target
        ruled.insert(NumberTable.key(rule.space, number))
      }
    }
    hasRules = !rules.isEmpty
    self.decoders = decoders
    self.emptiness = emptiness
    self.trailingKinds = trailingKinds
    self.numbers = numbers
    self.ranges = ranges
    self.recognisers = recognisers
    self.ruled = ruled
  }

  func trailingBytes(_ id: ProtocolID) -> TrailingBytes.Kind { trailingKinds[Int(id.rawValue)] }

  func mayBeEmpty(_ id: ProtocolID) -> Bool { emptiness[Int(id.rawValue)] }

  @inline(never)
  func look(for next: Next, _ cursor: inout Cursor) -> ProtocolID? {
    switch next {
    case .nothing: return nil
    case .data, .handedBack: return Data.id
    case .known(let id): return id
    case .number(let space, let number):
      return find(space, number) ?? space.base.flatMap { find($0, number) } ?? Data.id
    case .ports(let space, let source, let destination):
      return find(space, UInt64(source), UInt64(destination), cursor) ?? Data.id
    }
  }

  /// The protocol that a number leads to.
  func find(_ space: NumberSpace, _ number: UInt64) -> ProtocolID? {
    numbers[space, number] ?? ranges.first { $0.key.space == space && $0.key.numbers?.contains(number) == true }?.id
  }

  /// What ports lead to: the lower one is mostly the server's.
  private func find(
    _ space: NumberSpace, _ source: UInt64, _ destination: UInt64, _ cursor: borrowing Cursor
  ) -> ProtocolID? {
    if !numbers.isEmpty(space) {
      for port in [min(source, destination), max(source, destination)] {
        guard let id = numbers[space, port] else { continue }
        if hasRules, ruled.contains(NumberTable.key(space, port)) { return id }
        if let decoder = decoders[Int(id.rawValue)], decoder.recognise(cursor) != .no { return id }
      }
    }
    for index in recognisers.indices where recognisers[index].space == space {
      let decoder = recognisers[index].decoder
      if decoder.recognise(cursor) == .yes { return decoder.id }
    }
    return nil
  }

  @inline(never)
  func decodeByTable(_ id: ProtocolID, _ cursor: inout Cursor, into out: inout Dissection) -> Next {
    decoders[Int(id.rawValue)]?.decode(&cursor, into: &out) ?? .data
  }

  func decodeTrailer(_ trailer: TrailingBytes, _ cursor: inout Cursor, into out: inout Dissection) {
    decoders[Int(trailer.owner.rawValue)]?.decodeTrailer(trailer, &cursor, into: &out)
  }
}

/// Which protocol a number of a number space leads to: a hash table, since most packets have a number that is looked up.
private struct NumberTable: Sendable {
  private var keys: [UInt64]
  private var ids: [ProtocolID]
  private var count = 0
  /// For each number space, how many numbers it has.
  private var counts = [Int](repeating: 0, count: NumberSpace.allCases.count)

  init() {
    keys = [UInt64](repeating: .max, count: 256)
    ids = [ProtocolID](repeating: Data.id, count: 256)
  }

  static func key(_ space: NumberSpace, _ number: UInt64) -> UInt64 { UInt64(space.rawValue) << 56 | number }

  func isEmpty(_ space: NumberSpace) -> Bool { counts[Int(space.rawValue)] == 0 }

  subscript(space: NumberSpace, number: UInt64) -> ProtocolID? {
    get {
      let key = Self.key(space, number)
      let slot = slot(of: key)
      return keys[slot] == key ? ids[slot] : nil
    }
    set {
      guard let newValue else { return }
      if count * 2 >= keys.count { grow() }
      let key = Self.key(space, number)
      let slot = slot(of: key)
      if keys[slot] != key {
        count += 1
        counts[Int(space.rawValue)] += 1
      }
      keys[slot] = key
      ids[slot] = newValue
    }
  }

  /// Where a key stands, or belongs: the table is never full.
  private func slot(of key: UInt64) -> Int {
    let mask = keys.count &- 1
    var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 40) & mask
    while keys[slot] != key, keys[slot] != .max { slot = (slot &+ 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldIDs) = (keys, ids)
    keys = [UInt64](repeating: .max, count: oldKeys.count * 2)
    ids = [ProtocolID](repeating: Data.id, count: keys.count)
    for (key, id) in zip(oldKeys, oldIDs) where key != .max {
      let slot = slot(of: key)
      keys[slot] = key
      ids[slot] = id
    }
  }
}
