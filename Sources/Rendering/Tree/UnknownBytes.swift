/// Shows the bytes that the input lacks for what they are: the rows hold zeros in their places.
struct UnknownBytes {
  private let ranges: [Range<Int>]

  init(_ ranges: [Range<Int>]) { self.ranges = ranges }

  var isEmpty: Bool { ranges.isEmpty }

  /// Puts `xx` over the unknown ones of the bytes whose digits, three columns each, were written from `start` on.
  func hide(_ bytes: Range<Int>, digitsAt start: Int, _ out: inout OutputBuffer) {
    for unknown in ranges {
      for byte in unknown.clamped(to: bytes) {
        out.replace(at: start + 3 * (byte - bytes.lowerBound), with: 0x78)
        out.replace(at: start + 3 * (byte - bytes.lowerBound) + 1, with: 0x78)
      }
    }
  }

  /// Puts `x` over the bits of unknown bytes, whose ten columns each were written from `start` on.
  func hide(_ bytes: Range<Int>, bitsAt start: Int, _ out: inout OutputBuffer) {
    for unknown in ranges {
      for byte in unknown.clamped(to: bytes) {
        for column in 0..<9 {
          let place = start + 10 * (byte - bytes.lowerBound) + column
          if out.byte(at: place) == 0x30 { out.replace(at: place, with: 0x78) }
        }
      }
    }
  }
}
