/// The two ends of a conversation, in whichever order they speak.
struct ConversationKey: Equatable {
  struct End: Hashable {
    var address: Context.Address
    var port: UInt16
  }

  let lower: End
  let higher: End
  /// Tells apart what is kept in one table.
  let kind: UInt16

  /// - Returns: the key, and whether the source is the lower end.
  @inline(__always)
  static func between(
    _ source: End, _ destination: End, kind: UInt16 = 0
  ) -> (key: ConversationKey, isFromLower: Bool) {
    let isFromLower =
      (source.address.high, source.address.low, source.port)
      <= (destination.address.high, destination.address.low, destination.port)
    return isFromLower
      ? (ConversationKey(lower: source, higher: destination, kind: kind), true)
      : (ConversationKey(lower: destination, higher: source, kind: kind), false)
  }

  /// Mixed with a number that no input knows, so that none can be made whose keys all meet.
  @inline(__always)
  fileprivate func hash(_ seed: UInt64) -> Int {
    var hash = seed
    for word in [lower.address.high, lower.address.low, higher.address.high, higher.address.low] {
      hash = Self.mix(hash ^ word)
    }
    return Int(
      truncatingIfNeeded: Self.mix(hash ^ (UInt64(kind) << 32 | UInt64(lower.port) << 16 | UInt64(higher.port))) >> 1)
  }

  @inline(__always)
  private static func mix(_ word: UInt64) -> UInt64 {
    let product = word.multipliedFullWidth(by: 0x9e37_79b9_7f4a_7c15)
    return product.high ^ product.low
  }
}

/// What is remembered of each conversation, found by its ends. The one that was silent for longest goes where there are
/// too many.
struct ConversationTable<State> {
  private struct Entry {
    var key: ConversationKey
    var hash: Int
    /// The neighbours in the order of use.
    var older: Int32
    var newer: Int32
    var state: State
  }

  private let most: Int
  private let fresh: State
  private let seed: UInt64
  private var entries: ContiguousArray<Entry> = []
  /// Places in ``entries``, by hash; -1 where there is none. Never more than half full.
  private var slots: ContiguousArray<Int32> = ContiguousArray(repeating: -1, count: 64)
  private var oldest: Int32 = -1
  private var newest: Int32 = -1
  /// How many were dropped for others.
  private(set) var droppedCount = 0

  init(most: Int, fresh: State) {
    self.most = most
    self.fresh = fresh
    var generator = SystemRandomNumberGenerator()
    seed = generator.next()
  }

  /// Finds the conversation, or begins it, and returns its place.
  mutating func place(of key: ConversationKey) -> (place: Int, isNew: Bool) {
    // Packets of one conversation often follow each other.
    if newest >= 0, entries[Int(newest)].key == key { return (Int(newest), false) }
    let hash = key.hash(seed)
    if let place = find(key, hash) {
      touch(place)
      return (place, false)
    }
    return (insert(key, hash), true)
  }

  /// The place of a conversation that is remembered.
  func find(_ key: ConversationKey) -> Int? { find(key, key.hash(seed)) }

  /// What is remembered of the conversation at a place; it may be changed there.
  subscript(place: Int) -> State {
    _read { yield entries[place].state }
    _modify { yield &entries[place].state }
  }

  private func find(_ key: ConversationKey, _ hash: Int) -> Int? {
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let place = Int(slots[slot])
      if entries[place].hash == hash, entries[place].key == key { return place }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private mutating func insert(_ key: ConversationKey, _ hash: Int) -> Int {
    let place: Int
    if entries.count < most {
      place = entries.count
      entries.append(Entry(key: key, hash: hash, older: -1, newer: -1, state: fresh))
      if 2 * entries.count > slots.count { grow() }
    } else {
      place = Int(oldest)
      unlink(place)
      removeSlot(of: place)
      droppedCount += 1
      entries[place] = Entry(key: key, hash: hash, older: -1, newer: -1, state: fresh)
    }
    putSlot(of: place)
    link(place)
    return place
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: -1, count: 2 * slots.count)
    for place in 0..<entries.count - 1 { putSlot(of: place) }
  }

  private mutating func putSlot(of place: Int) {
    var slot = entries[place].hash & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(place)
  }

  /// Empties a slot, and moves those after it up that would not be found otherwise.
  private mutating func removeSlot(of place: Int) {
    let mask = slots.count - 1
    var hole = entries[place].hash & mask
    while slots[hole] != Int32(place) { hole = (hole + 1) & mask }
    var next = (hole + 1) & mask
    while slots[next] >= 0 {
      let home = entries[Int(slots[next])].hash & mask
      if (next - home) & mask >= (next - hole) & mask {
        slots[hole] = slots[next]
        hole = next
      }
      next = (next + 1) & mask
    }
    slots[hole] = -1
  }

  // MARK: The order of use

  private mutating func touch(_ place: Int) {
    guard newest != Int32(place) else { return }
    unlink(place)
    link(place)
  }

  private mutating func link(_ place: Int) {
    entries[place].older = newest
    entries[place].newer = -1
    if newest >= 0 { entries[Int(newest)].newer = Int32(place) }
    newest = Int32(place)
    if oldest < 0 { oldest = Int32(place) }
  }

  private mutating func unlink(_ place: Int) {
    let (older, newer) = (entries[place].older, entries[place].newer)
    if older >= 0 { entries[Int(older)].newer = newer } else { oldest = newer }
    if newer >= 0 { entries[Int(newer)].older = older } else { newest = older }
  }
}
