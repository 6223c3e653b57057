/// Bytes on their way out. Every view writes into one; the command empties it into a file descriptor.
///
/// Appending to an array checks for sharing at each byte, which makes a printed row cost four times what it costs in C.
/// This buffer is not copyable, so it cannot be shared. Its unsafe memory stays in this file and in those named after it,
/// where every method makes room for all that it may write before it writes.
@safe
public struct OutputBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  public private(set) var count = 0

  public init(capacity: Int = 64 * 1024) {
    self.capacity = max(64, capacity)
    unsafe start = .allocate(capacity: self.capacity)
  }

  deinit { unsafe start.deallocate() }

  /// What was written, for as long as nothing more is.
  public var span: Span<UInt8> {
    @_lifetime(borrow self)
    get {
      let bytes = unsafe Span(_unsafeStart: start, count: count)
      return unsafe _overrideLifetime(bytes, borrowing: self)
    }
  }

  public mutating func removeAll() { count = 0 }

  /// Takes back what was written since there were `length` bytes.
  mutating func truncate(to length: Int) { count = min(count, max(0, length)) }

  /// The byte at a place that was written; nil elsewhere.
  func byte(at place: Int) -> UInt8? { place >= 0 && place < count ? unsafe start[place] : nil }

  /// Writes over a byte; does nothing where none was written.
  mutating func replace(at place: Int, with byte: UInt8) {
    if place >= 0, place < count { unsafe start[place] = byte }
  }

  /// Takes back one byte, and moves those after it; does nothing where none was written.
  mutating func remove(at place: Int) {
    guard place >= 0, place < count else { return }
    unsafe (start + place).update(from: start + place + 1, count: count - place - 1)
    count -= 1
  }

  /// Takes back the blanks at the end, as far as they were written since there were `length` bytes.
  mutating func trimSpaces(after length: Int) {
    while count > length, unsafe start[count - 1] == 0x20 { count -= 1 }
  }

  // MARK: Room

  /// Makes room for `most` bytes and has them written: `write` is given where, and returns how many it wrote, no more
  /// than `most`. It may store beyond what it returns, up to `most`.
  @inline(__always)
  mutating func append(atMost most: Int, _ write: (UnsafeMutablePointer<UInt8>) -> Int) {
    if room < most { grow(most) }
    count &+= unsafe write(start + count)
  }

  /// How many bytes can be written before more memory is needed.
  var room: Int { capacity &- count }

  mutating func makeRoom(_ most: Int) {
    if room < most { grow(most) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let newCapacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
    unsafe larger.update(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = larger
    capacity = newCapacity
  }

  // MARK: Bytes

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    unsafe append(atMost: 1) { place in
      unsafe place.pointee = byte
      return 1
    }
  }

  /// Inlined, so that a literal's few bytes are stored rather than copied by a call.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    let length = text.utf8CodeUnitCount
    unsafe append(atMost: length) { place in
      unsafe place.update(from: text.utf8Start, count: length)
      return length
    }
  }

  public mutating func append(string text: String) {
    var text = text
    text.withUTF8 { bytes in
      guard let first = bytes.baseAddress else { return }
      unsafe append(atMost: bytes.count) { place in
        unsafe place.update(from: first, count: bytes.count)
        return bytes.count
      }
    }
  }

  mutating func append(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { source in
      guard let first = source.baseAddress else { return }
      unsafe append(atMost: source.count) { place in
        unsafe place.update(from: first, count: source.count)
        return source.count
      }
    }
  }

  // MARK: Blocks

  /// Texts that are written often are kept in blocks of so many bytes: whole blocks are stored, which costs less than
  /// a call for a few bytes.
  static let blockLength = 16

  /// The first `length` of another buffer's bytes from `start` on, of which so many blocks are stored: 1 to 3, by a
  /// literal.
  @inline(__always)
  mutating func append(blocks: Int, of other: borrowing OutputBuffer, from start: Int, length: Int) {
    let stored = blocks &* Self.blockLength
    precondition(start >= 0 && start <= other.count &- stored && length >= 0 && length <= stored, "no such blocks")
    let source = unsafe UnsafeRawPointer(other.start + start)
    unsafe append(atMost: stored) { place in
      // In bounds: as many blocks were found to be there, and have room.
      unsafe Self.copyBlock(source, to: place)
      if blocks > 1 { unsafe Self.copyBlock(source + Self.blockLength, to: place + Self.blockLength) }
      if blocks > 2 { unsafe Self.copyBlock(source + 2 * Self.blockLength, to: place + 2 * Self.blockLength) }
      return length
    }
  }

  @inline(__always)
  private static func copyBlock(_ source: UnsafeRawPointer, to place: UnsafeMutablePointer<UInt8>) {
    let block = unsafe source.loadUnaligned(as: SIMD16<UInt8>.self)
    unsafe UnsafeMutableRawPointer(place).storeBytes(of: block, as: SIMD16<UInt8>.self)
  }

  /// Blanks; none where `times` is negative. Up to 48 are stored, not filled in by a call.
  @inline(__always)
  mutating func appendSpaces(_ times: Int) {
    guard times <= 48 else { return appendManySpaces(times) }
    unsafe append(atMost: 48) { place in
      let blanks = SIMD16<UInt8>(repeating: 0x20)
      for block in stride(from: 0, to: 48, by: Self.blockLength) {
        unsafe UnsafeMutableRawPointer(place + block).storeBytes(of: blanks, as: SIMD16<UInt8>.self)
      }
      return max(0, times)
    }
  }

  private mutating func appendManySpaces(_ times: Int) {
    unsafe append(atMost: times) { place in
      unsafe place.update(repeating: 0x20, count: times)
      return times
    }
  }

  /// Stores a word's bytes, the lowest first, at a place that has room for them.
  @inline(__always)
  static func store(_ word: some FixedWidthInteger, at place: UnsafeMutablePointer<UInt8>) {
    unsafe UnsafeMutableRawPointer(place).storeBytes(of: word.littleEndian, as: type(of: word))
  }
}
