import Dissection

/// The labels as they stand in a row, indented and padded to their column, made once for each field and depth: a row
/// then takes its label in one copy.
struct LabelCells: ~Copyable {
  /// Deeper fields, and labels that do not fit, are written by hand.
  private static let depths = 4

  /// Room for the widest column, in blocks of the output buffer.
  private static let blocks = 3
  private static let length = blocks * OutputBuffer.blockLength

  let width: Int
  private var bytes: OutputBuffer
  private var fits: [Bool] = []

  init(_ table: FieldTable, width: Int) {
    self.width = min(width, Self.length)
    bytes = OutputBuffer(capacity: table.specs.count * Self.depths * Self.length)
    for spec in table.specs {
      for depth in 0..<Self.depths { append(spec, depth: depth) }
    }
  }

  private mutating func append(_ spec: FieldSpec, depth: Int) {
    let length = 2 * depth + spec.label.utf8CodeUnitCount
    let isFitting = !spec.isNamedByFirstChild && length < width
    fits.append(isFitting)
    if isFitting {
      bytes.appendSpaces(2 * depth)
      bytes.append(spec.label)
    }
    bytes.appendSpaces(Self.length - (isFitting ? length : 0))
  }

  /// Writes the label and the blanks up to the value; returns false, and writes nothing, where it has no cell.
  @inline(__always)
  func append(place: Int, depth: UInt8, to out: inout OutputBuffer) -> Bool {
    let cell = place &* Self.depths &+ Int(depth)
    guard depth < Self.depths, fits[cell] else { return false }
    out.append(blocks: Self.blocks, of: bytes, from: cell &* Self.length, length: width)
    return true
  }
}
