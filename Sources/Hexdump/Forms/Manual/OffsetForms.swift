extension TcpdumpForm {
  var manual: FormManual {
    FormManual(
      .offsets,
      """
      `tcpdump` with `-x`, `-X`, `-xx` or `-XX`. Times, and the interface and direction that `-i any`, Junos and
      BIG-IP print, are kept. Dumps of single attributes, which `-v` prints between the header lines, are not packets.
      """,
      example: """
        22:13:20.123456 IP 192.0.2.1 > 192.0.2.2: ICMP echo request
        	0x0000:  4500 001c 0001 0000 4001 f6dc c000 0201  E.......@.......
        	0x0010:  c000 0202 0800 e5ca 1234 0001            .........4..
        """)
  }
}

extension XxdForm {
  var manual: FormManual {
    FormManual(
      .offsets,
      """
      `xxd`, also with `-e`, `-g`, `-c`, `-d` and `-u`, and any rows whose offsets have a colon, brackets or another
      mark.
      """,
      example: """
        00000000: 4500 001c 0001 0000 4001 f6dc c000 0201  E.......@.......
        00000010: c000 0202 0800 e5ca 1234 0001            .........4..
        """)
  }
}

extension HexdumpCanonicalForm {
  var manual: FormManual {
    FormManual(
      .offsets,
      "`hexdump -C`, `hd` and Go's `hex.Dump`. A line with `*` repeats the row above up to the next offset.",
      example: """
        00000000  45 00 00 1c 00 01 00 00  40 01 f6 dc c0 00 02 01  |E.......@.......|
        00000010  c0 00 02 02 08 00 e5 ca  12 34 00 01              |.........4..|
        0000001c
        """)
  }
}

extension OdForm {
  var manual: FormManual {
    FormManual(
      .offsets,
      "`od -tx1`, also with `-z`, with offsets in hexadecimal, decimal or octal.",
      example: """
        000000 45 00 00 1c 00 01 00 00 40 01 f6 dc c0 00 02 01  >E.......@.......<
        000010 c0 00 02 02 08 00 e5 ca 12 34 00 01              >.........4..<
        00001c
        """)
  }
}

extension TsharkForm {
  var manual: FormManual {
    FormManual(
      .offsets,
      """
      `tshark -x`, Wireshark's copies, and any rows of offsets and single bytes. Blocks whose title names something
      other than a frame, such as `Reassembled TCP`, are not packets.
      """,
      example: """
        0000  02 00 00 00 00 02 02 00 00 00 00 01 08 00 45 00   ..............E.
        0010  00 1c 00 01 00 00 40 01 f6 dc c0 00 02 01 c0 00   ......@.........
        0020  02 02 08 00 e5 ca 12 34 00 01                     .......4..
        """)
  }
}

extension OffsetGroupsForm {
  var manual: FormManual {
    FormManual(
      .offsets,
      """
      Offsets and words of two bytes or more, as slides and consoles show them. `hexdump` and `od -x` print the bytes
      of each word in reverse; the bytes themselves tell.
      """,
      example: """
        0000000 0045 1c00 0100 0000 0140 dcf6 00c0 0102
        0000010 00c0 0202 0008 cae5 3412 0100
        000001c
        """)
  }
}

extension WrappedRowsForm {
  var manual: FormManual {
    FormManual(
      .offsets,
      "Rows in any of these forms that a terminal wrapped to the next line.",
      example: """
        00000000  45 00 00 1c 00 01 00 00  40 01
        f6 dc c0 00 02 01  |E.......@.......|
        00000010  c0 00 02 02 08 00 e5 ca  12 34
        00 01              |.........4..|
        """)
  }
}

extension HexdiffForm {
  var manual: FormManual {
    FormManual(
      .offsets,
      "scapy's `hexdiff`: two packets side by side. Both are read.",
      example: """
        0000 0000   02 00 00 00 00 02 02 00  00 00 00 01 08 00 45 00   ..............E.
        0010 0010   00 1C 00 01 00 00 40 01  F6 DC C0 00 02 01 C0 00   ......@.........
        0020        02 02 08 00 E5 CA 12 34  00 01                     .......4..
             0020   02 02 08 00 E5 CA 12 34  00 02                     .......4..
        """)
  }
}
