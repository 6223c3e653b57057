/// The bytes of a capture on their way out. Numbers are stored little-endian on every machine, so that the same packets
/// give the same file everywhere.
///
/// It is not copyable and so cannot be shared, which makes appending to it cheaper than to an array. Its unsafe memory
/// stays in this file: every method makes room for all that it writes before it writes.
@safe
struct CaptureBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 512 * 1024) {
    self.capacity = max(64, capacity)
    unsafe start = .allocate(capacity: self.capacity)
  }

  deinit { unsafe start.deallocate() }

  /// What was appended, for as long as nothing more is.
  var span: Span<UInt8> {
    @_lifetime(borrow self)
    get {
      let bytes = unsafe Span(_unsafeStart: start, count: count)
      return unsafe _overrideLifetime(bytes, borrowing: self)
    }
  }

  /// Keeps the memory.
  mutating func removeAll() { count = 0 }

  /// Takes back what was appended since there were `length` bytes.
  mutating func truncate(to length: Int) { count = min(count, max(0, length)) }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if capacity &- count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let larger = max(capacity * 2, count + more)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    unsafe memory.update(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = memory
    capacity = larger
  }

  /// Appends numbers of 32 bits: the fields at the head of a block, which cost one look at the room.
  @inline(__always)
  mutating func append<let length: Int>(_ words: [length of UInt32]) {
    reserve(length &* 4)
    for index in 0..<length {
      // In bounds: there is room for all of them.
      unsafe UnsafeMutableRawPointer(start + count).storeBytes(of: words[index].littleEndian, as: UInt32.self)
      count &+= 4
    }
  }

  @inline(__always)
  mutating func append<Number: FixedWidthInteger>(_ number: Number) {
    reserve(Number.bitWidth / 8)
    // In bounds: there is room for it.
    unsafe UnsafeMutableRawPointer(start + count).storeBytes(of: number.littleEndian, as: Number.self)
    count &+= Number.bitWidth / 8
  }

  mutating func append(_ bytes: Span<UInt8>) {
    reserve(bytes.count)
    unsafe bytes.withUnsafeBufferPointer { source in
      guard let first = source.baseAddress else { return }
      // In bounds: there is room for all of them, and the source is none of this memory.
      unsafe (start + count).update(from: first, count: source.count)
    }
    count &+= bytes.count
  }

  /// Appends zeros up to a multiple of four bytes.
  @inline(__always)
  mutating func align() {
    let padding = -count & 3
    reserve(4)
    // In bounds: there is room for four bytes, of which fewer are kept.
    unsafe UnsafeMutableRawPointer(start + count).storeBytes(of: 0, as: UInt32.self)
    count &+= padding
  }

  /// Writes over four bytes that were appended.
  @inline(__always)
  mutating func replace(at place: Int, with number: UInt32) {
    precondition(place >= 0 && place <= count &- 4, "nothing was appended there")
    unsafe UnsafeMutableRawPointer(start + place).storeBytes(of: number.littleEndian, as: UInt32.self)
  }
}
