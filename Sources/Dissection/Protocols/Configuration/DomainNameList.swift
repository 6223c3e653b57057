/// A domain name among others, in the labels of RFC 1035 §3.1, which may end in a pointer to a name before it (§4.1.4).
struct DomainNameInList {
  /// The name with dots between its labels; empty where it is none.
  private(set) var text: [UInt8] = []
  /// How many bytes of the list are the name's own.
  private(set) var count = 0
  private(set) var isMalformed = false
  /// Whether the last, empty label is missing.
  private(set) var isPartial = false

  /// A name has 255 bytes at most, so that it has an end.
  private static let longest = 255

  /// - Parameters:
  ///   - place: where the name begins.
  ///   - start: where the list begins: pointers count from there.
  ///   - end: where the list ends.
  init(_ bytes: Span<UInt8>, at place: Int, in start: Int, to end: Int, mayBePartial: Bool) {
    var place = place
    let first = place
    // Where the latest pointer stands: the next leads further back, so that there is no circle.
    var limit = place
    var own: Int?
    while place < end, text.count <= Self.longest {
      let length = Int(bytes[place])
      if length == 0 {
        count = own ?? place + 1 - first
        if text.isEmpty { text = [0x2e] }
        return
      }
      if length >= 0xc0 {
        guard place + 1 < end else { break }
        let target = start + (length & 0x3f) << 8 + Int(bytes[place + 1])
        own = own ?? place + 2 - first
        guard target < limit else { break }
        (limit, place) = (target, target)
        continue
      }
      guard length < 64, place + length < end else { break }
      if !text.isEmpty { text.append(0x2e) }
      for index in place + 1...place + length { DomainLabels.escape(bytes[index]) { text.append($0) } }
      place += length + 1
    }
    count = own ?? end - first
    isPartial = place == end && own == nil && !text.isEmpty
    isMalformed = !(isPartial && mayBePartial)
  }
}

extension Cursor {
  /// Reads a domain name: a group that tells it with dots between its labels, and its bytes.
  ///
  /// - Parameters:
  ///   - start: where the list begins that the name is in: pointers count from there.
  ///   - mayBePartial: whether the name may end without its last, empty label.
  ///   - isQualified: whether a name that is whole is told with the dot at its end.
  ///   - malformed: what is said where there is no name.
  mutating func readName(
    _ field: some FieldReference, _ name: some FieldReference, in start: Int, mayBePartial: Bool = false,
    isQualified: Bool = false, malformed: NoteSpec, _ out: inout Dissection
  ) {
    let first = offset
    guard knows(start..<end, out) else {
      readRest(field, &out)
      return
    }
    let found = DomainNameInList(bytes, at: first, in: start, to: end, mayBePartial: mayBePartial)
    if found.isMalformed {
      let token = readBytes(field, found.count, &out)
      return out.note(malformed, on: token)
    }
    let group = out.beginGroup(name, self)
    readBytes(field, found.count, &out)
    out.endGroup(group, self)
    let isEndMissing = found.isPartial || !isQualified || found.text == [0x2e]
    out.fields[group.index].value = out.keep(isEndMissing ? found.text : found.text + [0x2e])
  }
}
