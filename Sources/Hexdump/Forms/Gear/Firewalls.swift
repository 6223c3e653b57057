extension HeadedForm {
  static let firewalls = [fortiGate, ciscoASA, netScreen, checkPoint]

  /// A FortiGate chassis puts its blade before each line.
  private static let blade: LinePattern = "[\(.some)]"
  private static let fortiGatePlace: LinePattern =
    "\(optional: "\(.interface) \(.direction(in: "in", out: "out", neither: "--")) ")\(.word)"

  static let fortiGate = HeadedForm(
    name: "FortiGate sniffer", description: "FortiGate's diagnose sniffer packet, levels 2, 3, 5 and 6",
    manual: FormManual(
      .gear,
      "FortiGate's `diagnose sniffer packet` at levels 2, 3, 5 and 6. A chassis may put its blade before each line.",
      example: """
        2017-09-12 12:41:38.676846 port2 in 192.0.2.1 -> 192.0.2.2: icmp
        0x0000	 0200 0000 0002 0200 0000 0001 0800 4500        ..............E.
        0x0010	 001c 0001 0000 4001 f6dc c000 0201 c000        ......@.........
        0x0020	 0202 0800 e5ca 1234 0001                       .......4..
        """),
    // The time of day, or seconds since the start, which are no time.
    headings: [
      "\(optional: blade)\(.year)-\(.month)-\(.day) \(.clock) \(fortiGatePlace)",
      "\(optional: blade)\(.digits(1...9)).\(.digits(6...6)) \(fortiGatePlace)",
    ],
    rows: [
      OffsetGrammar(digits: 4...17, hasPrefix: true, textGap: 3),
      OffsetGrammar(prefix: blade, digits: 4...17, hasPrefix: true, textGap: 3),
    ],
    // Without a heading such rows are other tools' as well, unless text follows without a blank.
    evidence: .gluedText)

  static let ciscoASA = HeadedForm(
    name: "Cisco ASA show capture", description: "Cisco ASA's show capture … dump",
    manual: FormManual(
      .gear, "Cisco ASA's `show capture ... dump`. One blank stands before the text.",
      example: """
           1: 20:40:01.108469       192.0.2.1 > 192.0.2.2 icmp: echo request
        0x0000 0200 0000 0002 0200 0000 0001 0800 4500 ..............E.
        0x0010 001c 0001 0000 4001 f6dc c000 0201 c000 ......@.........
        0x0020 0202 0800 e5ca 1234 0001                .......4..
        """),
    headings: ["\(.digits(1...9)): \(.time) "], rows: [OffsetGrammar(digits: 4...17, hasPrefix: true)])

  static let netScreen = HeadedForm(
    name: "NetScreen snoop", description: "Juniper NetScreen's and SSG's snoop",
    manual: FormManual(
      .gear, "The `snoop` of Juniper's NetScreen and SSG. The length is checked.",
      example: """
        6843828.0: trust(o) len=42:020000000001->020000000002/0800
                      192.0.2.1 -> 192.0.2.2/1
                      02 00 00 00 00 02 02 00 00 00 00 01 08 00 45 00     ..............E.
                      00 1c 00 01 00 00 40 01 f6 dc c0 00 02 01 c0 00     ......@.........
                      02 02 08 00 e5 ca 12 34 00 01                       .......4..
        """),
    headings: [
      "\(.digits(1...12)).\(.digits(1...6)): \(.interface)(\(.direction(in: "i", out: "o"))) len=\(.length)"
    ],
    plainRows: PlainGrammar())

  static let checkPoint = HeadedForm(
    name: "fw monitor -x", description: "Check Point's fw monitor -x",
    manual: FormManual(
      .gear,
      """
      Check Point's `fw monitor -x`. The letter says where in the kernel's chain the packet was seen. The rows may have no
      offsets.
      """,
      example: """
        eth0:i[28]: 192.0.2.1 -> 192.0.2.2 (ICMP) len=28 id=1
        0x0000  4500 001c 0001 0000 4001 f6dc c000 0201
        0x0010  c000 0202 0800 e5ca 1234 0001
        """),
    headings: [
      """
      \(.some)\(.interface):\(.direction(in: "i", "I", out: "o", "O", "e", "E"))[\(.some)]: \(.some) -> \
      \(.some) len=\(.length)
      """
    ],
    rows: [OffsetGrammar(notation: .colon), OffsetGrammar(digits: 4...17, hasPrefix: true)],
    plainRows: PlainGrammar(wordBytes: 4, fewestBytes: 8), isCutOff: true)
}
