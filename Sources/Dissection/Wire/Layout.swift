/// A part of a message whose parts follow each other without a choice: such formats are lists.
enum LayoutPart {
  /// A number of so many bits.
  case number(FieldID, Int)
  /// An IPv6 address.
  case address(FieldID)
  /// So many bytes.
  case bytes(FieldID, Int)
  /// All that is left.
  case rest(FieldID)
}

extension LayoutPart {
  static func number(_ field: FieldSpec, _ bits: Int) -> LayoutPart { .number(field.id, bits) }
  static func address(_ field: FieldSpec) -> LayoutPart { .address(field.id) }
  static func bytes(_ field: FieldSpec, _ count: Int) -> LayoutPart { .bytes(field.id, count) }
  static func rest(_ field: FieldSpec) -> LayoutPart { .rest(field.id) }
}

extension Cursor {
  /// Reads the parts one behind the other.
  mutating func read(_ layout: [LayoutPart], _ out: inout Dissection) {
    for part in layout {
      switch part {
      case .number(let field, let bits): read(field, bits, &out)
      case .address(let field): readAddress(field, &out)
      case .bytes(let field, let count): readBytes(field, count, &out)
      case .rest(let field): readRest(field, &out)
      }
    }
  }
}
