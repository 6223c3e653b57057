import Packets

/// The stretch of an input that is in memory: filled from its source in chunks, consumed from its front.
///
/// Reading by chunks is faster than mapping the file, takes the same memory for any length of it, and works on a pipe.
struct ChunkBuffer {
  /// How much one `read(2)` asks for, and how much memory is taken unless one record needs more: 256 KiB.
  static let chunkSize = 256 * 1024

  private let source: ByteSource
  /// Whether bytes may be long in coming: not from a regular file.
  let isStream: Bool
  /// What errors call the input.
  let name: String
  /// Bytes that were read stand in `storage[start..<end]`; those before `start` stay until the next ``fill(_:)``.
  private(set) var storage: [UInt8]
  private(set) var start = 0
  private var end: Int
  /// Where in the input `storage[0]` stands.
  private var base = 0

  /// A buffer over the bytes of `prefix` and then those of the source.
  init(_ source: ByteSource, name: String, prefix: [UInt8] = []) {
    self.source = source
    isStream = !SystemCalls.isRegularFile(source.fileDescriptor)
    self.name = name
    storage = [UInt8](repeating: 0, count: max(Self.chunkSize, prefix.count))
    storage.replaceSubrange(0..<prefix.count, with: prefix)
    end = prefix.count
  }

  var fileDescriptor: Int32 { source.fileDescriptor }

  /// Whether a read would wait now.
  var wouldWait: Bool { !SystemCalls.isReadable(source.fileDescriptor) }

  /// How many bytes are there to be consumed.
  var available: Int { end - start }

  /// Where in the input the next byte to be consumed stands.
  var offset: Int { base + start }

  /// Moves past `count` bytes, or past all that are there.
  mutating func consume(_ count: Int) {
    start = min(start + count, end)
  }

  /// Reads until `needed` bytes are there; false where the input ends before.
  ///
  /// What is left is moved to the front first: less than one record for each read. Memory for more than a chunk is
  /// taken only as bytes arrive to fill it, so that a length nobody keeps costs nothing.
  @inline(__always)
  mutating func fill(_ needed: Int) throws(InputError) -> Bool {
    needed <= available ? true : try read(until: needed)
  }

  @inline(never)
  private mutating func read(until needed: Int) throws(InputError) -> Bool {
    moveToFront()
    while available < needed {
      if end == storage.count {
        let larger = min(2 * storage.count, needed)
        storage += [UInt8](repeating: 0, count: larger - storage.count)
      }
      let got = try source.read(into: &storage, at: end..<storage.count, name: name)
      guard got > 0 else { return false }
      end += got
    }
    return true
  }

  private mutating func moveToFront() {
    guard start > 0 else { return }
    let count = available
    for index in 0..<count {
      storage[index] = storage[start + index]
    }
    base += start
    start = 0
    end = count
  }
}
