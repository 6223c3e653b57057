/// Who decodes what: the tables that are built from the protocols' declarations, and from what the user says beside them.
///
/// A class, since a structure this large is copied for every call that only reads it.
final class ProtocolTable: Sendable {
  /// What the declarations say.
  static let standard = ProtocolTable()

  /// The protocols by their numbers; `nil` where nothing has the number.
  private let decoders: [(any ProtocolDecoder.Type)?]
  /// Which protocols may be empty, by their numbers.
  private let emptiness: [Bool]
  /// Which protocols tell their messages on a stream apart, by their numbers.
  private let framed: [Bool]
  /// What the bytes after protocols' payloads are, by their numbers.
  private let trailingKinds: [TrailingBytes.Kind]
  private let numbers: NumberTable
  private let ranges: [(key: ProtocolKey, id: ProtocolID)]
  /// The protocols that are asked whether the content is theirs, in the order of the list, one number space after the
  /// other: a list of lists would be retained for each packet that looks through one.
  private let recognisers: [any ProtocolDecoder.Type]
  /// Where those of each number space stand.
  private let recogniserPlaces: [Range<Int>]
  /// Whether the user has said what some number leads to.
  let hasRules: Bool
  /// The numbers that the user's rules are about: their protocols are not asked whether the bytes are theirs.
  private let ruled: Set<UInt64>

  /// - Parameter rules: what the user says that numbers lead to, whatever the declarations say.
  init(_ protocols: [any ProtocolDecoder.Type] = Registry.protocols, _ rules: [DecodeAsRule] = []) {
    let count = 1 + Int(protocols.map { $0.number }.max() ?? 0)
    var decoders = [(any ProtocolDecoder.Type)?](repeating: nil, count: count)
    var emptiness = [Bool](repeating: false, count: count)
    var framed = emptiness
    var trailingKinds = [TrailingBytes.Kind](repeating: .stray, count: count)
    var numbers = NumberTable()
    var ranges: [(key: ProtocolKey, id: ProtocolID)] = []
    var recognisers: [(space: NumberSpace, decoder: any ProtocolDecoder.Type)] = []
    var ruled: Set<UInt64> = []
    for one in protocols {
      let spec = one.spec
      decoders[Int(one.number)] = one
      emptiness[Int(one.number)] = spec.mayBeEmpty
      framed[Int(one.number)] = one.isFramed
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
    self.framed = framed
    self.trailingKinds = trailingKinds
    self.numbers = numbers
    self.ranges = ranges
    let bySpace = NumberSpace.allCases.map { space in recognisers.filter { $0.space == space }.map(\.decoder) }
    self.recognisers = bySpace.flatMap { $0 }
    recogniserPlaces = bySpace.indices.map { space in
      let start = bySpace[..<space].reduce(0) { $0 + $1.count }
      return start..<start + bySpace[space].count
    }
    self.ruled = ruled
  }

  func trailingBytes(_ id: ProtocolID) -> TrailingBytes.Kind { trailingKinds[Int(id.rawValue)] }

  func mayBeEmpty(_ id: ProtocolID) -> Bool { emptiness[Int(id.rawValue)] }

  func isFramed(_ id: ProtocolID) -> Bool { framed[Int(id.rawValue)] }

  /// How long the unit of a stream is that begins at the cursor.
  func frame(_ id: ProtocolID, _ cursor: borrowing Cursor, _ out: borrowing Dissection) -> Framing {
    decoders[Int(id.rawValue)]?.frame(cursor, out) ?? .segment
  }

  func recognise(_ id: ProtocolID, _ cursor: borrowing Cursor) -> Recognition {
    decoders[Int(id.rawValue)]?.recognise(cursor) ?? .no
  }

  /// Whether more bytes may tell what ports lead to, or the content is.
  func isTooShort(
    _ space: NumberSpace, _ source: UInt16, _ destination: UInt16, _ cursor: borrowing Cursor
  ) -> Bool {
    for port in [source, destination] {
      guard let id = numbers[space, UInt64(port)] else { continue }
      if recognise(id, cursor) == .tooShort { return true }
    }
    for place in recogniserPlaces[Int(space.rawValue)] where recognisers[place].recognise(cursor) == .tooShort {
      return true
    }
    return false
  }

  @inline(never)
  func look(for next: Next, _ cursor: inout Cursor) -> ProtocolID? {
    switch next {
    case .nothing: return nil
    case .data, .handedBack: return Data.id
    case .known(let id): return id
    case .number(.mediaType, let number): return findContent(number, cursor)
    case .number(let space, let number):
      return find(space, number) ?? space.base.flatMap { find($0, number) } ?? Data.id
    case .ports(let space, let source, let destination):
      return find(space, source, destination, cursor)
    }
  }

  /// The protocol that a number leads to.
  func find(_ space: NumberSpace, _ number: UInt64) -> ProtocolID? {
    numbers[space, number] ?? ranges.first { $0.key.space == space && $0.key.numbers?.contains(number) == true }?.id
  }

  /// What decodes content of a media type: the type's own protocol, or that of the one that its suffix names. Content of
  /// which nobody says what it is may tell it itself.
  private func findContent(_ number: UInt64, _ cursor: borrowing Cursor) -> ProtocolID {
    if let id = find(.mediaType, number) { return id }
    if let id = MediaType.base(of: number).flatMap({ find(.mediaType, $0) }) { return id }
    guard number == MediaType.unspecified else { return Data.id }
    for place in recogniserPlaces[Int(NumberSpace.mediaType.rawValue)]
    where recognisers[place].recognise(cursor) == .yes { return recognisers[place].id }
    return Data.id
  }

  /// What ports lead to, or the content.
  @inline(never)
  func find(
    _ space: NumberSpace, _ source: UInt16, _ destination: UInt16, _ cursor: borrowing Cursor
  ) -> ProtocolID {
    if numbers.mayHave(space, UInt64(source)) || numbers.mayHave(space, UInt64(destination)) {
      // The lower one is mostly the server's.
      if let id = find(space, port: UInt64(min(source, destination)), cursor) { return id }
      if let id = find(space, port: UInt64(max(source, destination)), cursor) { return id }
    }
    for place in recogniserPlaces[Int(space.rawValue)] where recognisers[place].recognise(cursor) == .yes {
      return recognisers[place].id
    }
    return Data.id
  }

  private func find(_ space: NumberSpace, port: UInt64, _ cursor: borrowing Cursor) -> ProtocolID? {
    guard let id = numbers[space, port] else { return nil }
    if hasRules, ruled.contains(NumberTable.key(space, port)) { return id }
    guard let decoder = decoders[Int(id.rawValue)] else { return nil }
    return decoder.recognise(cursor) < .maybe ? nil : id
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
  /// For each number space, which remainders modulo 1,024 its numbers have: most ports lead nowhere, which one bit tells.
  private var remainders = [UInt64](repeating: 0, count: NumberSpace.allCases.count * 16)

  init() {
    keys = [UInt64](repeating: .max, count: 256)
    ids = [ProtocolID](repeating: Data.id, count: 256)
  }

  static func key(_ space: NumberSpace, _ number: UInt64) -> UInt64 { UInt64(space.rawValue) << 56 | number }

  /// Whether the space may have the number; false where it has not for sure.
  @inline(__always)
  func mayHave(_ space: NumberSpace, _ number: UInt64) -> Bool {
    remainders[Self.place(space, number)] >> (number & 63) & 1 != 0
  }

  private static func place(_ space: NumberSpace, _ number: UInt64) -> Int {
    Int(space.rawValue) << 4 | Int(truncatingIfNeeded: number >> 6 & 15)
  }

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
      if keys[slot] != key { count += 1 }
      remainders[Self.place(space, number)] |= 1 << (number & 63)
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
