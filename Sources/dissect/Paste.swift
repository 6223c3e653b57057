import Dissection
import Glibc
import Hexdump
import Packets

/// What is pasted into a terminal: one text after the other, each of which ends where its packets are whole.
///
/// The terminal hands on whole lines. A text ends where nothing more comes for a moment after an empty line, or after a
/// frame that is as long as its own headers say; the moment is there since padding may follow, and empty lines may stand
/// inside of a text. A byte that ends no line is waited for, as Ctrl-D is.
struct Paste {
  /// How long nothing must come for a text to be whole, in milliseconds.
  private static let pause: Int32 = 200
  /// More than this is taken as it is.
  private static let most = 1 << 26

  private let descriptor: Int32
  private(set) var hasEnded = false
  private var bytes: [UInt8] = []

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next text; `nil` after the last. `isWhole` tells of a text so far whether its packets are all there.
  mutating func next(isWhole: ([UInt8]) -> Bool) -> [UInt8]? {
    bytes = []
    while !hasEnded {
      guard isPaused else {
        read()
        guard bytes.count < Self.most else { return bytes }
        continue
      }
      if isWhole(bytes) { return bytes }
      // Nothing is to be done before there is more.
      waitForMore()
      read()
    }
    return bytes.contains { $0 > 0x20 } ? bytes : nil
  }

  /// Whether something was pasted, and nothing more comes.
  private var isPaused: Bool {
    guard bytes.contains(where: { $0 > 0x20 }) else { return false }
    return !isReadable(within: Self.pause)
  }

  private func waitForMore() { while !isReadable(within: -1) {} }

  private func isReadable(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // The call reads and fills the structure it is lent.
    return unsafe poll(&request, 1, milliseconds) > 0
  }

  private mutating func read() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    // The call writes at most as many bytes as the array has.
    let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      bytes += buffer.prefix(count)
    } else if count == 0 || errno != EINTR {
      hasEnded = true
    }
  }

  /// Whether a text may be decoded: it ends in an empty line and something can be said of it, or its last packet is as
  /// long as it says itself.
  static func isWhole(_ text: [UInt8], _ options: TextOptions) -> Bool {
    let endsEmpty = text.suffix(2) == [0x0A, 0x0A] || text.suffix(4) == [0x0D, 0x0A, 0x0D, 0x0A]
    var reader = options.reader(text, name: "<stdin>", nil)
    let judge = FirstLayerJudge()
    var isLong = false
    var hasSaid = false
    while true {
      do throws(InputError) {
        guard try reader.next() != nil else { break }
        isLong = reader.withBytes { bytes in
          judge.firstLayer(bytes).length.map { $0 <= bytes.count } ?? false
        }
        hasSaid = true
      } catch {
        // That no packet was found is no reason to stop waiting for one.
        if case .line = error.place, !reader.foundNothing { hasSaid = true }
        isLong = false
      }
    }
    return isLong || (endsEmpty && hasSaid)
  }
}
