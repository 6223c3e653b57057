/// What is known of bytes that are printed on their own: a packet's, or a field's.
struct Piece {
  /// What it is called in programs: ``base``, the packet's number, and which of the packet's fields of that name.
  let base: [UInt8]
  let number: Int
  /// From 1.
  let occurrence: Int
  /// Which of the bytes the input lacks, in ascending order; zeros stand in their places.
  let unknown: [Range<Int>]

  /// `packet_1`, or `ip_ttl_1` and `ip_ttl_1_2`.
  func appendName(to out: inout OutputBuffer) {
    out.append(base.span)
    out.append(0x5f)
    out.append(decimal: number)
    guard occurrence > 1 else { return }
    out.append(0x5f)
    out.append(decimal: occurrence)
  }

  /// The name in capitals, as constants have it in some languages.
  func appendConstantName(to out: inout OutputBuffer) {
    let start = out.count
    appendName(to: &out)
    for place in start..<out.count {
      guard let letter = out.byte(at: place), letter >= 0x61, letter <= 0x7a else { continue }
      out.replace(at: place, with: letter - 0x20)
    }
  }

  /// A line of comment that says which bytes are unknown, where any are and the form can only show zeros.
  func appendComment(_ mark: StaticString, to out: inout OutputBuffer) {
    guard !unknown.isEmpty else { return }
    out.append(mark)
    out.append(" unknown, shown as 00: ")
    for (index, range) in unknown.enumerated() {
      out.append(index > 0 ? ", byte " : "byte ")
      out.append(decimal: range.lowerBound)
      guard range.count > 1 else { continue }
      out.append(" to ")
      out.append(decimal: range.upperBound - 1)
    }
    out.append(0x0a)
  }

  /// Puts `xx` over the digits of unknown bytes; `place` tells where a byte's two digits were written.
  func hide(_ out: inout OutputBuffer, place: (Int) -> Int) {
    for range in unknown {
      for byte in range {
        out.replace(at: place(byte), with: 0x78)
        out.replace(at: place(byte) + 1, with: 0x78)
      }
    }
  }
}
