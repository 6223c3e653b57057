/// The names of the objects that are open, the innermost object's last: RFC 8259 §4 wants each once.
///
/// Most objects have few names, which are looked through; the further names of a large one are found by their hashes.
struct JSONNames {
  private struct Name {
    let hash: UInt64
    let range: Range<Int>
  }

  private var names: [Name] = []
  /// The places of further names, by their hashes and where their object's names begin. Some are of objects that have
  /// ended: a name is compared with what stands there.
  private var places: [UInt64: Int] = [:]

  /// How many names of an object are looked through.
  private static let mostScanned = 16

  var count: Int { names.count }

  /// Adds a name of the object whose names begin at a place. Returns false where the object has it already.
  mutating func add(_ range: Range<Int>, _ bytes: Span<UInt8>, ofObjectFrom first: Int) -> Bool {
    let name = Name(hash: Self.hash(of: range, bytes), range: range)
    defer { names.append(name) }
    let scanned = min(names.count, first + Self.mostScanned)
    for place in first..<scanned where isSame(name, place, bytes) { return false }
    guard scanned == first + Self.mostScanned else { return true }
    guard let earlier = places.updateValue(names.count, forKey: name.hash ^ UInt64(first)), earlier < names.count
    else { return true }
    return !isSame(name, earlier, bytes)
  }

  /// Forgets the names of an object that has ended.
  mutating func removeAll(from first: Int) { names.removeSubrange(first...) }

  private func isSame(_ name: Name, _ place: Int, _ bytes: Span<UInt8>) -> Bool {
    let other = names[place]
    guard other.hash == name.hash, other.range.count == name.range.count else { return false }
    for distance in 0..<name.range.count
    where bytes[other.range.lowerBound &+ distance] != bytes[name.range.lowerBound &+ distance] { return false }
    return true
  }

  /// FNV-1a.
  private static func hash(of range: Range<Int>, _ bytes: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3 }
    return hash
  }
}
