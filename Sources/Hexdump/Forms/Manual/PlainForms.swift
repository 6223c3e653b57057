extension PlainHexForm {
  var manual: FormManual {
    FormManual(
      .plain,
      """
      Hexadecimal digits and nothing else, with or without blanks, colons, dashes, commas or `0x`. An empty line ends
      a packet, unless the packet's own headers say that it goes on. A line such as `Received:` may stand above. Where
      only the digits say that this is a packet, there must be at least 20 bytes and a letter among the digits, and
      the lines must not look like a column of digests, addresses or numbers; `--input plain-hex` or `--link-type`
      reads any of them.
      """,
      example: """
        45 00 00 1c 00 01 00 00 40 01 f6 dc c0 00 02 01
        c0 00 02 02 08 00 e5 ca 12 34 00 01
        """)
  }
}

extension RowsWithTextForm {
  var manual: FormManual {
    FormManual(
      .plain,
      "Rows of bytes and their text, which must agree in each row: scapy's `linehexdump`.",
      example: """
        02 00 00 00 00 02 02 00 00 00 00 01 08 00 45 00  ..............E.
        00 1C 00 01 00 00 40 01 F6 DC C0 00 02 01 C0 00  ......@.........
        02 02 08 00 E5 CA 12 34 00 01                    .......4..
        """)
  }
}

extension PrefixedBytesForm {
  var manual: FormManual {
    FormManual(
      .plain,
      """
      Rows in a log, without addresses, as the Linux kernel, ESP-IDF and Zephyr write them. The bytes must make a
      packet.
      """,
      example: """
        net: 45 00 00 1c 00 01 00 00 40 01 f6 dc c0 00 02 01  |E.......@.......|
        net: c0 00 02 02 08 00 e5 ca 12 34 00 01              |.........4..|
        """)
  }
}
