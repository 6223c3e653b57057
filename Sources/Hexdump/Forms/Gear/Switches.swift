extension HeadedForm {
  static let switches = [toshiba, coSine, comware, timedRows, ascend]

  static let toshiba = HeadedForm(
    name: "Toshiba snoop", description: "Toshiba routers' snoop dump",
    manual: FormManual(
      .gear, "The `snoop dump` of Toshiba's routers. The length above the rows is checked.",
      example: """
        [No.1] 00:00:09.14 LAN Rx 192.0.2.1->192.0.2.2 ICMP LEN=22
        OFFSET 0001-0203-0405-0607-0809-0A0B-0C0D-0E0F 0123456789ABCDEF LEN=42
        0000 : 0200 0000 0002 0200 0000 0001 0800 4500 ..............E.
        0010 : 001C 0001 0000 4001 F6DC C000 0201 C000 ......@.........
        0020 : 0202 0800 E5CA 1234 0001                .......4..
        """),
    headings: ["\(.some)[No.\(.number)] \(.word) \(.interface) \(optional: "\(.direction(in: "Rx", out: "Tx"))")"],
    // The line with the packet's addresses is long, and consoles break it.
    ruler: "OFFSET 0001-0203\(.some)LEN=\(.length)", rows: [OffsetGrammar(digits: 4...4, mark: " :", gap: 1)])

  static let coSine = HeadedForm(
    name: "CoSine L2 debug", description: "CoSine's L2 logs",
    manual: FormManual(
      .gear, "CoSine's logs of the second layer. A packet that is longer than the log keeps has its full length.",
      example: """
        2000-2-1,18:20:24.1:  l2-tx (PPP:3/7/1:100), Length:28, Pro:1, Off:8, Pri:7, RM:0, Err:0 [0x4070, 0x801]
                  45 00 00 1C 00 01 00 00  40 01 F6 DC C0 00 02 01
                  C0 00 02 02 08 00 E5 CA  12 34 00 01
        """),
    headings: [
      "\(.some)\(.year)-\(.month)-\(.day),\(.clock): \(coSinePlace)", "\(.some)\(coSinePlace)",
    ],
    plainRows: PlainGrammar(), isCutOff: true)

  private static let coSinePlace: LinePattern =
    "l2-\(.direction(in: "rx", out: "tx")) (\(.interface)), Length:\(.length)\(.some)["

  static let comware = HeadedForm(
    name: "Comware debugging", description: "HP's, H3C's and 3Com's Comware debugging",
    manual: FormManual(
      .gear,
      "Comware of HP, H3C and 3Com. The console breaks the first line within a word; the length in it ends the rows.",
      example: """
        *Aug 21 11:05:25:201 2007 Sysname PPPOEC/7/debugging:Ethernet1/1: PPPoE Client O
        UT, Len = 42
        02 00 00 00 00 02 02 00 00 00 00 01 08 00 45 00
        00 1c 00 01 00 00 40 01 f6 dc c0 00 02 01 c0 00
        02 02 08 00 e5 ca 12 34 00 01
        """),
    headings: [
      "\(comwareTime)\(.some)debugging:\(optional: " ")\(.port):\(comwareLength)", "\(comwareTime)\(comwareLength)",
    ],
    isBroken: true, plainRows: PlainGrammar())

  private static let comwareTime: LinePattern =
    "\(.oneOf("*", "%"))\(.monthName) \(.day) \(.clock)\(optional: ":\(.milliseconds)") \(.year) "
  private static let comwareLength: LinePattern =
    """
    \(.some)\(optional: " \(.direction(in: "IN,", out: "OUT"))\(.some)")\(.oneOf("Len", "Length")) =\
    \(optional: " ")\(.length)
    """

  static let timedRows = HeadedForm(
    name: "log with offsets", description: "switches' logs: rows with offsets after a time",
    manual: FormManual(
      .gear, "Logs of Signamax's and other switches: rows after a time, with offsets that may be decimal.",
      example: """
        03:41:53: ICMP: type=8
        03:41:53: 0000: 45 00 00 1c 00 01 00 00 40 01 f6 dc c0 00 02 01 c0 00 02 02
        03:41:53: 0020: 08 00 e5 ca 12 34 00 01
        """),
    rows: [OffsetGrammar(prefix: "\(.time): ", isWholeLine: true, notation: .colon)], evidence: .firstRow,
    radices: [10, 16])

  static let ascend = HeadedForm(
    name: "Ascend trace", description: "Ascend's and Lucent's wandisplay and ether-display",
    manual: FormManual(
      .gear, "Ascend's and Lucent's `wandisplay` and `ether-display`. A packet that is cut off has its full length.",
      example: """
        RECV-134:(task "_sarTask" at 0xb0d1d7a8, time: 25.36) 28 octets @ 0x8003BD94
          [0000]: 45 00 00 1C 00 01 00 00 40 01 F6 DC C0 00 02 01
          [0010]: C0 00 02 02 08 00 E5 CA 12 34 00 01
        """),
    headings: [
      "\(.direction(in: "RECV", "PRI-RCV", "PPP-IN", out: "XMIT", "PRI-XMIT", "PPP-OUT"))\(octets)",
      "\(.some) \(.direction(in: "RECV:", out: "XMIT:"))\(octets)", "\(octets)",
    ],
    rows: [OffsetGrammar(notation: .colon, digits: 4...4, opening: "[")], isCutOff: true)

  private static let octets: LinePattern = "\(.some)\(.length) octets @ 0x"
}
