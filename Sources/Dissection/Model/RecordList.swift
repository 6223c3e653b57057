/// A growing list of small trivial records that is used again from packet to packet.
///
/// An array asks on every change whether anyone shares it: a call for each of a packet's sixty fields, a third of what
/// decoding costs. This list cannot be shared (it is not copyable), so it need not ask. Its unsafe memory stays in this
/// file: every index is checked, and ``span`` lends it with a lifetime that the compiler checks.
@safe
public struct RecordList<Record>: ~Copyable {
  /// The first `count` of `capacity` records are initialised.
  @usableFromInline var start: UnsafeMutablePointer<Record>
  private var capacity: Int
  @usableFromInline var length = 0

  init(capacity: Int) {
    self.capacity = max(1, capacity)
    unsafe start = .allocate(capacity: self.capacity)
  }

  deinit {
    unsafe start.deinitialize(count: count)
    unsafe start.deallocate()
  }

  @inlinable public var count: Int { length }
  @inlinable public var isEmpty: Bool { length == 0 }
  @inlinable public var indices: Range<Int> { 0..<length }

  /// The records, for as long as the list is not changed.
  public var span: Span<Record> {
    @_lifetime(borrow self) @inlinable get {
      let records = unsafe Span(_unsafeStart: start, count: count)
      return unsafe _overrideLifetime(records, borrowing: self)
    }
  }

  public subscript(index: Int) -> Record {
    @inlinable get {
      precondition(index >= 0 && index < count, "no record of this index")
      return unsafe start[index]
    }
    @inline(__always)
    set {
      precondition(index >= 0 && index < count, "no record of this index")
      unsafe start[index] = newValue
    }
  }

  @inlinable public var first: Record? { isEmpty ? nil : self[0] }
  @inlinable public var last: Record? { isEmpty ? nil : self[length - 1] }

  @inline(__always)
  mutating func append(_ record: Record) {
    if count == capacity { grow() }
    // In bounds: count is below the capacity.
    unsafe (start + count).initialize(to: record)
    length &+= 1
  }

  /// Lends memory for at most `count` records after the last; ``take(_:)`` makes records of what was written there.
  ///
  /// Unsafe, since the list must not be used nor end while it is lent.
  @unsafe
  @inline(__always)
  mutating func room(for count: Int) -> Room {
    while capacity &- length < count { grow() }
    return unsafe Room(start: start + length, capacity: count)
  }

  /// Takes over the records that a ``Room`` was given.
  @inline(__always)
  mutating func take(_ count: Int) {
    precondition(count <= capacity &- length, "no room for so many records")
    length &+= count
  }

  /// Memory for a few records, written without asking for each whether there is room in the list.
  @safe
  struct Room {
    private let start: UnsafeMutablePointer<Record>
    private let capacity: Int
    private(set) var used = 0

    @inline(__always)
    fileprivate init(start: UnsafeMutablePointer<Record>, capacity: Int) {
      unsafe self.start = start
      self.capacity = capacity
    }

    /// Where the places and their number are constants, the check costs nothing.
    @inline(__always)
    mutating func append(_ record: Record) {
      precondition(used < capacity, "no room for this record")
      // In bounds: `used` is below the capacity, and the list has room for it.
      unsafe (start + used).initialize(to: record)
      used &+= 1
    }
  }

  mutating func removeLast(_ number: Int = 1) {
    precondition(number >= 0 && number <= count, "no record to remove")
    length -= number
    unsafe (start + count).deinitialize(count: number)
  }

  /// Keeps the memory.
  mutating func removeAll() {
    unsafe start.deinitialize(count: count)
    length = 0
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutablePointer<Record>.allocate(capacity: capacity * 2)
    unsafe larger.moveInitialize(from: start, count: count)
    unsafe start.deallocate()
    unsafe start = larger
    capacity *= 2
  }
}
