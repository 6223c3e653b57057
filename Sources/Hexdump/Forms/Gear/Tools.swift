extension HeadedForm {
  static let tools = [ngrep, curl, strace, openSSL, tcpflow, oldTcpdump, text2pcap, numbered]

  static let ngrep = HeadedForm(
    name: "ngrep -x", description: "ngrep -x: payload alone, eight bytes and eight",
    manual: FormManual(
      .payloads, "`ngrep -x`, also with the times of `-t`.",
      example: """
        T 2024/01/02 03:04:05.678901 192.0.2.1:51514 -> 192.0.2.2:80 [AP] #4
          47 45 54 20 2f 20 48 54    54 50 2f 31 2e 31 0d 0a    GET / HTTP/1.1..
          0d 0a                                                 ..
        """),
    headings: [
      "\(ngrepProtocol) \(optional: "\(.year)/\(.month)/\(.day) \(.clock) ")\(.address) -> \(.word)",
      "\(ngrepProtocol) +\(.word) \(.address) -> \(.word)",
    ],
    plainRows: PlainGrammar(textGap: 5), isMessage: true)

  private static let ngrepProtocol: LinePattern = "\(.oneOf("T", "U", "I", "G", "?", "O"))"

  static let curl = HeadedForm(
    name: "curl --trace", description: "curl --trace: what was sent and received",
    manual: FormManual(
      .payloads, "`curl --trace`. What was sent and what was received have their directions.",
      example: """
        => Send header, 18 bytes (0x12)
        0000: 47 45 54 20 2f 20 48 54 54 50 2f 31 2e 31 0d 0a GET / HTTP/1.1..
        0010: 0d 0a                                           ..
        """),
    headings: [
      """
      \(optional: "\(.time) ")\(optional: "[\(.some)] ")\(.direction(in: "<= Recv ", out: "=> Send "))\
      \(.some), \(.length) bytes (0x
      """
    ],
    rows: [OffsetGrammar(notation: .colon, digits: 4...17)], isMessage: true,
    textAlone: "curl --trace-ascii prints no bytes; use curl --trace.")

  static let strace = HeadedForm(
    name: "strace", description: "strace -e write=…: rows between bars below a call",
    manual: FormManual(
      .payloads,
      "`strace` with `-e read=...` or `-e write=...`: rows between bars below a call, whose name gives the direction.",
      example: """
        sendto(5, "GET / HTTP/1.1\\r\\n\\r\\n", 18, 0, NULL, 0) = 18
         | 00000  47 45 54 20 2f 20 48 54  54 50 2f 31 2e 31 0d 0a  GET / HTTP/1.1.. |
         | 00010  0d 0a                                             ..               |
        """),
    // The calls of several buffers return the length of all.
    headings: [
      "\(optional: "\(.some) ")\(.time) \(straceBuffer)", "\(optional: "\(.some) ")\(straceBuffer)",
      "\(optional: "\(.some) ")\(.time) \(straceBuffers)", "\(optional: "\(.some) ")\(straceBuffers)",
    ],
    mostLinesBetween: 1, rows: [OffsetGrammar(digits: 5...5, gap: 2, fence: "|")], evidence: .rows, isMessage: true)

  private static let straceBuffer: LinePattern =
    """
    \(.direction(in: "read", "recv", "recvfrom", out: "write", "send", "sendto"))(\
    \(optional: "\(.most)= \(.length)")
    """
  private static let straceBuffers: LinePattern =
    "\(.direction(in: "recvmsg", "readv", "pread64", out: "sendmsg", "writev", "pwrite64"))("

  static let openSSL = HeadedForm(
    name: "openssl -debug", description: "openssl s_client -debug: rows with a dash in the middle",
    manual: FormManual(
      .payloads,
      "`openssl s_client -debug`. Blanks and zeros that older versions leave out at the end are unknown.",
      example: """
        write to 0x55871dd925b0 [0x55871dda86d0] (18 bytes => 18 (0x12))
        0000 - 47 45 54 20 2f 20 48 54-54 50 2f 31 2e 31 0d 0a   GET / HTTP/1.1..
        0010 - 0d 0a                                             ..
        """),
    headings: [
      "\(.direction(in: "read from 0x", out: "write to 0x"))\(.some) => \(optional: "\(.length)")"
    ],
    rows: [OffsetGrammar(digits: 4...17, mark: " -", gap: 1, middle: "-", leftOut: "<SPACES/NULS>")], evidence: .rows,
    isMessage: true)

  static let tcpflow = HeadedForm(
    name: "tcpflow -D", description: "tcpflow -D: payload alone, rows of 32 bytes",
    manual: FormManual(
      .payloads, "`tcpflow -D`: the addresses, and rows of 32 bytes.",
      example: """
        192.000.002.001.51514-192.000.002.002.00080:
        0000: 4745 5420 2f20 4854 5450 2f31 2e31 0d0a 0d0a  GET / HTTP/1.1....
        """),
    headings: ["\(tcpflowAddress)-\(tcpflowAddress):\(.end)"], rows: [OffsetGrammar(notation: .colon)],
    isMessage: true)

  private static let tcpflowAddress: LinePattern =
    "\(.digits(3...3)).\(.digits(3...3)).\(.digits(3...3)).\(.digits(3...3)).\(.digits(5...5))"

  static let oldTcpdump = HeadedForm(
    name: "tcpdump 3.8 -x", description: "tcpdump -x up to version 3.8: no offsets, three tabs",
    manual: FormManual(
      .offsets, "`tcpdump -x` up to version 3.8: rows after three tabs, without offsets. The times are the packets'.",
      example: """
        22:13:20.123456 192.0.2.1 > 192.0.2.2: icmp: echo request
        			 4500 001c 0001 0000 4001 f6dc c000 0201
        			 c000 0202 0800 e5ca 1234 0001
        """),
    headings: ["\(.time) "], mostLinesBetween: 3,
    plainRows: PlainGrammar(wordBytes: 2, indent: 16, fewestBytes: 8))

  static let text2pcap = HeadedForm(
    name: "text2pcap input", description: "text2pcap's input: I or O, a time, and rows",
    manual: FormManual(
      .offsets,
      "What `text2pcap` takes: a line with `I` or `O` for the direction and a time, both of which are kept, above rows.",
      example: """
        I 2019-05-14T19:04:57Z
        000000 45 00 00 1c 00 01 00 00 40 01 f6 dc c0 00 02 01
        000010 c0 00 02 02 08 00 e5 ca 12 34 00 01
        00001c
        """),
    headings: [
      "\(text2pcapDirection)\(.end)", "\(text2pcapDirection) \(.time)\(optional: "Z")\(.end)",
      "\(.time)\(optional: "Z")\(.end)",
    ],
    hasAnyRows: true)

  private static let text2pcapDirection: LinePattern = "\(.direction(in: "I", "i", out: "O", "o"))"

  static let numbered = HeadedForm(
    name: "numbered packets", description: "a packet's number and time above its rows: scapy, tshark -P -x",
    manual: FormManual(
      .offsets,
      """
      A packet's number, time and summary above its rows: scapy's `PacketList.hexdump()`, `tshark -P -x -t ad`. The time is
      the packet's.
      """,
      example: """
        0000 22:13:20.123456 Ether / IP / ICMP 192.0.2.1 > 192.0.2.2
        0000  02 00 00 00 00 02 02 00 00 00 00 01 08 00 45 00  ..............E.
        0010  00 1C 00 01 00 00 40 01 F6 DC C0 00 02 01 C0 00  ......@.........
        0020  02 02 08 00 E5 CA 12 34 00 01                    .......4..
        """),
    headings: ["\(.digits(1...12)) \(.time) \(.word) \(.word)"], hasAnyRows: true)
}
