public import Packets

/// Hands on the next bytes of a text, at most so many; none where it ends.
public typealias TextSupply = (Int) throws(InputError) -> [UInt8]

/// What is still to come of a text that is not in memory as a whole.
struct TextTail {
  /// The longest line, and the longest text that only all of can be read, in bytes.
  private static let mostAtOnce = 1 << 28

  private let supply: TextSupply
  private let name: String
  /// Bytes after the last whole line that was taken.
  private var pending: [UInt8] = []
  private(set) var hasEnded = false
  /// What ended the text before its end.
  private(set) var fault: InputError?

  init(_ supply: @escaping TextSupply, name: String) { (self.supply, self.name) = (supply, name) }

  /// The next whole lines, of `count` bytes together or less, but of one line at least; all that is left at the end.
  mutating func take(_ count: Int) -> [UInt8] {
    var wanted = count
    while true {
      fill(wanted)
      if hasEnded { return takePending(pending.count) }
      // Doubling keeps the search for the end of a long line linear.
      guard let end = pending.lastIndex(of: "\n") ?? pending.dropLast().lastIndex(of: "\r") else {
        wanted = 2 * pending.count
        continue
      }
      return takePending(end + 1)
    }
  }

  /// All that is left.
  mutating func takeAll() -> [UInt8] {
    while !hasEnded { fill(max(2 * pending.count, 1 << 16)) }
    return takePending(pending.count)
  }

  private mutating func fill(_ count: Int) {
    while pending.count < count, !hasEnded {
      guard pending.count < Self.mostAtOnce else {
        let message = "a line is longer than \(Self.mostAtOnce) bytes, the most that is read at once"
        (hasEnded, fault) = (true, InputError("\(message); break it into several", in: name))
        return
      }
      do throws(InputError) {
        let more = try supply(count - pending.count)
        hasEnded = more.isEmpty
        if pending.isEmpty { pending = more } else { pending += more }
      } catch {
        (hasEnded, fault) = (true, error)
      }
    }
  }

  private mutating func takePending(_ count: Int) -> [UInt8] {
    var taken: [UInt8] = []
    // Most texts are taken as a whole, without a copy.
    swap(&taken, &pending)
    guard count < taken.count else { return taken }
    pending = Array(taken[count...])
    taken.removeLast(taken.count - count)
    return taken
  }
}
