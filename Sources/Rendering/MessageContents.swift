import Dissection

/// Which of a packet's layers to show by their bytes, and in place of which a body's content, where codings were undone.
struct MessageContents {
  enum Shown {
    /// It is shown by another, or is a step on the way to it.
    case nothing
    case layer
    case content(ContentRecord)
  }

  /// The contents that were shown, by their places.
  private var shown: Set<Int> = []
  /// Which buffers were made from bytes of the packet itself, and not put together from several packets.
  private var derived: Set<Int> = []

  init(_ dissection: borrowing Dissection, packet: Int) {
    for index in dissection.buffers.indices
    where dissection.buffers[index].pieces.allSatisfy({ $0.packet == packet }) {
      derived.insert(index + 1)
    }
  }

  mutating func show(_ layer: LayerRecord, _ dissection: borrowing Dissection) -> Shown {
    let buffer = Int(layer.buffer)
    let contents = dissection.contents
    if let place = contents.firstIndex(where: { $0.buffer == buffer && $0.bytes.overlaps(layer.bytes) }) {
      return take(place, contents)
    }
    if derived.contains(buffer) { return .nothing }
    for number in derived.sorted() where number > buffer {
      let isSource = dissection.buffers[number - 1].pieces.contains { piece in
        piece.buffer == buffer && (piece.offset..<piece.offset + piece.length).overlaps(layer.bytes)
      }
      guard isSource, let place = contents.firstIndex(where: { $0.buffer >= number }) else { continue }
      let unshown = contents.indices.first { contents[$0].buffer >= number && !shown.contains($0) }
      return take(unshown ?? place, contents)
    }
    return .layer
  }

  private mutating func take(_ place: Int, _ contents: [ContentRecord]) -> Shown {
    shown.insert(place).inserted ? .content(contents[place]) : .nothing
  }

  /// A content that no layer stood for.
  mutating func next(_ dissection: borrowing Dissection) -> ContentRecord? {
    let contents = dissection.contents
    guard let place = contents.indices.first(where: { !shown.contains($0) }) else { return nil }
    shown.insert(place)
    return contents[place]
  }
}

extension Dissection {
  /// Lends bytes of the frame, or of a buffer beside it, as far as they are there.
  func withBytes(_ range: Range<Int>, of buffer: Int, _ frame: Span<UInt8>, _ body: (Span<UInt8>) -> Void) {
    if buffer == 0 { return body(frame.extracting(range.clamped(to: frame.indices))) }
    guard buffers.indices.contains(buffer - 1) else { return }
    let bytes = buffers[buffer - 1].bytes
    body(bytes.span.extracting(range.clamped(to: bytes.indices)))
  }
}
