/// Many asserts in one message, RFC 9466 §4.4: one after the other, or put together by what they have in common.
///
///     |     Zero      |                   Reserved                    |
///     |  assert records …
extension PIM {
  /// Reads a packed assert; the second of its flags says that records are put together.
  static func readPackedAssert(_ flags: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    readReserved(PackedField.zero, 8, &cursor, &out)
    readReserved(PackedField.reserved, 24, &cursor, &out)
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(PackedField.record, cursor)
      if flags.isSet(1) { readAggregated(&cursor, &out) } else { readAssertRecord(&cursor, &out) }
      out.endGroup(group, cursor)
    }
  }

  /// Groups of one source, or sources of many groups by way of one rendezvous point: the first bit tells.
  private static func readAggregated(_ cursor: inout Cursor, _ out: inout Dissection) {
    let isOfPoint = cursor.peek().map { $0 & 0x80 != 0 } ?? false
    cursor.read(MessageField.assertMetric, &out)
    readAddress(.unicast, isOfPoint ? MessageField.point : MessageField.source, &cursor, &out)
    let count = cursor.read(PackedField.groupCount, 16, &out)
    readReserved(PackedField.countReserved, 16, &cursor, &out)
    readCounted(count, &cursor, &out) { cursor, out in
      readAddress(.group, MessageField.group, &cursor, &out)
      guard isOfPoint else { return }
      let sources = cursor.read(PackedField.sourceCount, 16, &out)
      readReserved(PackedField.countReserved, 16, &cursor, &out)
      readCounted(sources, &cursor, &out) { readAddress(.unicast, MessageField.source, &$0, &$1) }
    }
  }

  enum PackedField: FieldSet {
    static let setNumber: UInt16 = 195
    static let definedIn: StaticString = "RFC 9466 §4.4"

    static let zero = field("pim.assert.packed.zero", "Zero", .hexadecimal).means(
      "Zero: an assert that is not packed has the family of its group's address here.")
    static let reserved = field("pim.assert.packed.reserved", "Reserved", .hexadecimal).means("Zero.")
    static let record = group("pim.assert.record", "Assert Record", .detail("")).means(
      "An assert, or several that have the metric in common.")
    static let groupCount = field("pim.assert.num_groups", "Number of Groups", .decimal).means(
      "How many groups follow that it is about.")
    static let countReserved = field("pim.assert.packed.count_reserved", "Reserved", .hexadecimal).means("Zero.")
    static let sourceCount = field("pim.assert.num_sources", "Number of Sources", .decimal).means(
      "How many sources of the group follow; none: all of them.")

    static let all = [zero, reserved, record, groupCount, countReserved, sourceCount]
  }
}
