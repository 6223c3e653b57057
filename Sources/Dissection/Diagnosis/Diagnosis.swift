import Packets

/// Looks at a finished dissection for what would explain its faults: a flipped bit in what a checksum covers; and, where
/// the bytes are from a text, a digit that was mistyped, a field whose bytes are swapped, a length that counts a header
/// too many, bytes whose bits are in reverse order.
///
/// It knows no protocol: it reads the checksums, the lengths and the notes that decoders left, changes the bytes, and
/// dissects them anew to see whether that mends them.
enum Diagnosis {
  static let number: UInt16 = 141

  enum Note: NoteSet {
    static let setNumber: UInt16 = Diagnosis.number

    static let bitSet = note("data.checksum.bit_set", .note, "a flipped bit?")
      .says(
        """
        One flipped bit would explain it: 0x{b:x2}, sent clear, is set in {c:text}.
        """)
    static let bitCleared = note("data.checksum.bit_cleared", .note, "a flipped bit?")
      .says(
        """
        One flipped bit would explain it: 0x{b:x2}, sent set, is clear in {c:text}.
        """)
    static let typingError = note("data.typing_error", .note, "a typing error?")
      .says("One typing error would explain it: {c:text}.")
    static let bytesSwapped = note("data.length.swapped", .note, "bytes swapped?")
      .says("0x{a:x4} with its bytes swapped is {b}, exactly the number of bytes present.")
    static let headerCounted = note("data.length.header_counted", .note, "a header counted?")
      .says("{a} more than the {b} present: the length may count {c:text}, too.")
    static let bitsReversed = note("data.bits_reversed", .note, "bits reversed?")
      .says("Each byte may have its bits in reverse order: with them turned round, {c:text}.")

    static let all = [bitSet, bitCleared, typingError, bytesSwapped, headerCounted, bitsReversed]
  }
}

extension Dissector {
  /// Says what would explain the packet's faults.
  @inline(never)
  mutating func diagnose(_ packet: Packet, _ bytes: Span<UInt8>, _ out: inout Dissection) {
    guard packet.isFromText else { return Diagnosis.noteFlippedBits(bytes, &out) }
    guard !bytes.isEmpty, bytes.count <= Diagnosis.mostBytes else { return }
    Diagnosis.noteLengths(bytes, &out)
    if Diagnosis.needsTrials(out) {
      var search = TypingErrors(self, packet, bytes, out)
      search.note(&out)
    }
    Diagnosis.noteFlippedBits(bytes, &out)
    if Diagnosis.isDoubtful(out) { Diagnosis.noteReversedBits(bytes, judge, &out) }
  }
}

extension Diagnosis {
  /// Longer packets of texts are not looked at: nobody types them.
  static let mostBytes = 4096
  /// A list of more places than these helps nobody.
  static let mostPlaces = 4

  /// Whether some field is wrong, and not only cut off, and there is a checksum that would tell what is right.
  static func needsTrials(_ out: borrowing Dissection) -> Bool {
    var hasOpenChecksum = false
    for index in out.fields.indices where [.wrong, .unverified].contains(out.fields[index].verdict) {
      hasOpenChecksum = true
    }
    guard hasOpenChecksum else { return false }
    for index in out.notes.indices where out.notes[index].spec.severity == .error { return true }
    return false
  }

  /// Whether any checksum fits the bytes.
  static func hasRightChecksum(_ out: borrowing Dissection) -> Bool {
    for index in out.fields.indices where [.correct, .offloaded].contains(out.fields[index].verdict) { return true }
    return false
  }

  /// Whether something is wrong with the packet, or not all of it is decoded, and no checksum speaks for it.
  static func isDoubtful(_ out: borrowing Dissection) -> Bool {
    guard !hasRightChecksum(out) else { return false }
    for index in out.notes.indices where out.notes[index].spec.severity >= .warning { return true }
    for index in out.layers.indices where out.layers[index].id == Data.id { return true }
    return false
  }

  /// Says so where the packet would have a right checksum if the bits of each byte were turned round.
  static func noteReversedBits(_ bytes: Span<UInt8>, _ judge: FirstLayerJudge, _ out: inout Dissection) {
    var reversed: [UInt8] = []
    for index in bytes.indices { reversed.append(reversedBits(bytes[index])) }
    let judgement = judge.judge(reversed.span)
    guard judgement.confidence == 100 else { return }
    out.notes.append(NoteRecord(Note.bitsReversed.id, field: nil, 0, 0, out.keep(judgement.reason.utf8)))
  }

  private static func reversedBits(_ byte: UInt8) -> UInt8 {
    var (rest, reversed) = (byte, UInt8(0))
    for _ in 0..<8 {
      reversed = reversed << 1 | rest & 1
      rest >>= 1
    }
    return reversed
  }

  /// `a`, `a or b`, `a, b or c`.
  static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " or " + last
  }

  static func hexadecimal(_ number: Int, _ digits: Int = 2) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
