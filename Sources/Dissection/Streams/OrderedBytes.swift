/// One direction of a TCP conversation for who shows its bytes: segments go in as they come, and their bytes come out in
/// order, each once. It waits for missing bytes as streams do that are decoded, to the same limits.
public struct OrderedBytes {
  /// What comes next in the stream.
  public enum Part: Sendable {
    case bytes([UInt8], packet: Int)
    /// So many bytes were lost, or not captured.
    case missing(Int)
  }

  private var stream: TCPStream?
  /// The packets among those that wait whose bytes are shown elsewhere.
  private var shownElsewhere: Set<Int> = []

  public init() {}

  /// Takes a segment's data: `length` bytes were sent, of which `bytes` were captured. Bytes that are shown elsewhere
  /// are only counted. `sequence` is the first byte's number.
  public mutating func add(
    _ bytes: Span<UInt8>, of length: Int, sequence: UInt32, packet: Int, areShownElsewhere: Bool = false
  ) -> [Part] {
    let stream = self.stream ?? TCPStream(next: sequence, .data, Context())
    self.stream = stream
    guard length > 0 else { return [] }
    let end = sequence &+ UInt32(truncatingIfNeeded: length)
    let distance = Int(Int32(bitPattern: sequence &- stream.next))
    var parts: [Part] = []
    if distance > 0 {
      if areShownElsewhere { shownElsewhere.insert(packet) }
      _ = stream.wait(
        WaitingSegment(sequence: sequence, bytes: [UInt8](copying: bytes), packet: packet, buffer: 0, offset: 0))
      if stream.isFull { passGap(&parts) }
    } else if end.isAfter(stream.next) {
      let new = bytes.extracting(min(bytes.count, -distance)..<bytes.count)
      let missing = Int(end &- stream.next) - new.count
      stream.next = end
      if !new.isEmpty, !areShownElsewhere { parts.append(.bytes([UInt8](copying: new), packet: packet)) }
      if missing > 0 { parts.append(.missing(missing)) }
      takeWaiting(&parts)
    }
    return parts
  }

  /// The stream begins: its first byte has this number.
  public mutating func begin(at sequence: UInt32) {
    if stream == nil { stream = TCPStream(next: sequence, .data, Context()) }
  }

  /// The other end has all bytes up to this number: those that are missing will not come.
  public mutating func acknowledge(_ number: UInt32) -> [Part] {
    var parts: [Part] = []
    while let stream, let first = stream.waiting.first, number.isAfter(stream.next), !first.sequence.isAfter(number) {
      passGap(&parts)
    }
    return parts
  }

  /// Nothing comes any more: gives out what waits.
  public mutating func finish() -> [Part] {
    var parts: [Part] = []
    while let stream, !stream.waiting.isEmpty { passGap(&parts) }
    stream = nil
    shownElsewhere = []
    return parts
  }

  private mutating func passGap(_ parts: inout [Part]) {
    guard let stream, let first = stream.waiting.first else { return }
    let missing = Int(Int32(bitPattern: first.sequence &- stream.next))
    if missing > 0 {
      parts.append(.missing(missing))
      stream.next = first.sequence
    }
    takeWaiting(&parts)
  }

  private mutating func takeWaiting(_ parts: inout [Part]) {
    while let segment = stream?.takeWaiting() {
      stream?.next = segment.end
      if shownElsewhere.contains(segment.packet) { continue }
      parts.append(.bytes(segment.bytes, packet: segment.packet))
    }
    if stream?.waiting.isEmpty ?? true { shownElsewhere = [] }
  }
}
