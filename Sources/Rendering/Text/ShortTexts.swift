/// Short texts that are written again and again: units, names of flags. Each is kept in blocks of its own, so that one
/// is written by storing whole blocks, not by a call for a few bytes.
struct ShortTexts: ~Copyable {
  /// As many blocks as are always stored; longer texts are copied.
  private static let blocks = 2
  private static let storedLength = blocks * OutputBuffer.blockLength

  private var bytes = OutputBuffer(capacity: 4096)
  private var places: [(start: Int32, length: Int32)] = []

  /// Adds a text in pieces and returns its number; they count from 0.
  mutating func add(_ pieces: StaticString...) -> Int {
    // Blanks follow the latest text, so that as much as is always stored can be read from within every text.
    bytes.truncate(to: bytes.count - Self.storedLength)
    let start = bytes.count
    for piece in pieces { bytes.append(piece) }
    places.append((Int32(start), Int32(bytes.count - start)))
    bytes.appendSpaces(Self.storedLength)
    return places.count - 1
  }

  /// Writes a text, or what is left of it after its first bytes.
  @inline(__always)
  func append(_ text: Int, skipping: Int = 0, to out: inout OutputBuffer) {
    let place = places[text]
    let start = Int(place.start) &+ skipping
    let length = max(0, Int(place.length) &- skipping)
    if length <= Self.storedLength {
      out.append(blocks: Self.blocks, of: bytes, from: start, length: length)
    } else {
      out.append(bytes.span.extracting(start..<start &+ length))
    }
  }
}
