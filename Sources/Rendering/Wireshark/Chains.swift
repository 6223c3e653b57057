/// Items in the order of their coming, those of one key behind each other. Used again from packet to packet, so that none
/// costs an allocation.
struct Chains: ~Copyable {
  private struct Link {
    let item: Int
    var next: Int
  }

  /// The keys that have an item, in the order of their first ones.
  private(set) var keys: [Int] = []
  private var links: [Link] = []
  /// The first and the last link of each key; negative where it has none.
  private var ends: [(first: Int, last: Int)] = []

  mutating func removeAll() {
    for key in keys { ends[key] = (-1, -1) }
    keys.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
  }

  mutating func add(_ item: Int, to key: Int) {
    while ends.count <= key { ends.append((-1, -1)) }
    links.append(Link(item: item, next: -1))
    let link = links.count - 1
    if ends[key].last < 0 {
      ends[key].first = link
      keys.append(key)
    } else {
      links[ends[key].last].next = link
    }
    ends[key].last = link
  }

  /// The first link of a key that has an item.
  func first(of key: Int) -> Int { ends[key].first }

  func item(of link: Int) -> Int { links[link].item }

  /// The link of the same key's next item; `nil` after the last.
  func next(after link: Int) -> Int? { links[link].next >= 0 ? links[link].next : nil }
}
