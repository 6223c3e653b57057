/// What is not read as it should be, and is known. A count may only fall.
struct KnownFault: Sendable {
  /// What goes wrong.
  var name: String
  /// How many of the long test's texts show it.
  var most: Int
  var verdict = GeneratedText.Verdict.silent
  var isDamaged: Bool
  /// The forms that show it; all where there are none.
  var forms: Set<String> = []

  func matches(_ text: GeneratedText, _ verdict: GeneratedText.Verdict) -> Bool {
    verdict == self.verdict && (text.damage != nil) == isDamaged && (forms.isEmpty || forms.contains(text.form))
  }

  static let all: [KnownFault] = [
    // Each is "no packet was found" where it stands alone.
    KnownFault(
      name: "A literal that nothing speaks for is passed over in silence beside one that is read", most: 3,
      isDamaged: false, forms: ["Verilog", "Lisp", "PostgreSQL", "column of CSV"]),
    // An inner packet begins with a row, as in a tunnel or an exported frame.
    KnownFault(
      name: "Wrapped lines are several packets where a later one looks like the begin of one", most: 1,
      isDamaged: false,
      forms: ["base64", "escapes alone", "0x words"]),
    // 00   ., below rows of 16 bytes without offsets.
    KnownFault(
      name: "A last row without an offset is passed over", most: 1, isDamaged: false,
      forms: ["Zephyr", "scapy linehexdump"]),
    // Other packets are read, and of these lines nothing is said.
    KnownFault(
      name: "Damaged or wrapped rows without offsets are passed over", most: 8, isDamaged: true,
      forms: [
        "ESP-IDF", "print_hex_dump without prefix", "Zephyr", "hex with colons", "od -An -tx1", "rows after a label",
      ]),
    KnownFault(
      name: "Damaged or wrapped rows with addresses are passed over, or end the packet", most: 3, isDamaged: true,
      forms: ["WinDbg db", "gdb x/xb", "print_hex_dump of addresses", "print_hex_dump", "netty's table", "Ascend"]),
    KnownFault(name: "Damage to rows with offsets is taken for something else", most: 5, isDamaged: true),
    // Mostly addresses that go on in the next dump, which is then read as the rest of the damaged one.
    KnownFault(name: "The packet beside a damaged one is lost, too", most: 12, verdict: .harmed, isDamaged: true),
  ]
}
