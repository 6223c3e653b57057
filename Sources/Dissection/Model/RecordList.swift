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

  @inline(__always)
  mutating func append(_ record: Record) {
    if count == capacity { grow() }
    // In bounds: count is below the capacity.
    unsafe (start + count).initialize(to: record)
    length &+= 1
  }

  /// Appends `count` records, made by their place from 0.
  @inline(__always)
  mutating func append(count: Int, _ make: (Int) -> Record) {
    while capacity &- length < count { grow() }
    for index in 0..<count {
      // In bounds: there is room for all of them.
      unsafe (start + (length &+ index)).initialize(to: make(index))
    }
    length &+= count
  }

  mutating func removeLast() {
    precondition(count > 0, "no record to remove")
    length -= 1
    unsafe (start + count).deinitialize(count: 1)
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
