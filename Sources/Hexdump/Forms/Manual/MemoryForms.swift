extension BoxForm {
  var manual: FormManual {
    FormManual(
      .memory,
      "Rows in a box, as hexyl and netty's `prettyHexDump` draw them.",
      example: """
        |00000000| 45 00 00 1c 00 01 00 00 40 01 f6 dc c0 00 02 01 |E.......@.......|
        |00000010| c0 00 02 02 08 00 e5 ca 12 34 00 01             |.........4..    |
        """)
  }
}

extension MarkdownTableForm {
  var manual: FormManual {
    FormManual(
      .memory,
      "Rows in a Markdown table, with offsets in the first column.",
      example: """
        | Offset | Bytes | Text |
        |--------|-------|------|
        | 0000 | `45 00 00 1c 00 01 00 00 40 01 f6 dc c0 00 02 01` | `E.......@.......` |
        | 0010 | `c0 00 02 02 08 00 e5 ca 12 34 00 01` | `.........4..` |
        """)
  }
}

extension RulerForm {
  var manual: FormManual {
    FormManual(
      .memory,
      """
      Rows below a ruler of column numbers, as in HxD and other hex editors. The ruler tells where the first row's
      bytes begin.
      """,
      example: """
        Offset(h) 00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F
        00000000  45 00 00 1C 00 01 00 00 40 01 F6 DC C0 00 02 01  E.......@.......
        00000010  C0 00 02 02 08 00 E5 CA 12 34 00 01              .........4..
        """)
  }
}

extension AddressedForm {
  var manual: FormManual {
    FormManual(
      .memory,
      """
      Rows after any prefix and from any address: logs of kernels and embedded systems, WinDbg's `db`, U-Boot's `md`,
      lldb's `memory read`. The packet begins with the first row.
      """,
      example: """
        W (195) log: 0x3ffb4280   45 00 00 1c 00 01 00 00 40 01 f6 dc c0 00 02 01  |E.......@.......|
        W (195) log: 0x3ffb4290   c0 00 02 02 08 00 e5 ca 12 34 00 01              |.........4..|
        """)
  }
}

extension MemoryForm {
  var manual: FormManual {
    FormManual(
      .memory,
      "gdb's `x` in any size and format, and lldb's `memory read`. The addresses tell the size of the values.",
      example: """
        0x555555558060 <packet+0>:	0x45	0x00	0x00	0x1c	0x00	0x01	0x00	0x00
        0x555555558068 <packet+8>:	0x40	0x01	0xf6	0xdc	0xc0	0x00	0x02	0x01
        0x555555558070 <packet+16>:	0xc0	0x00	0x02	0x02	0x08	0x00	0xe5	0xca
        0x555555558078 <packet+24>:	0x12	0x34	0x00	0x01
        """)
  }
}

extension GdbPrintForm {
  var manual: FormManual {
    FormManual(
      .memory,
      "gdb's `print` of an array or a string, with its repeats.",
      example: """
        $1 = {0x45, 0x0, 0x0, 0x1c, 0x0, 0x1, 0x0, 0x0, 0x40, 0x1, 0xf6, 0xdc,
          0xc0, 0x0, 0x2, 0x1, 0xc0, 0x0, 0x2, 0x2, 0x8, 0x0, 0xe5, 0xca, 0x12, 0x34, 0x0, 0x1}
        """)
  }
}

extension SocketBufferForm {
  var manual: FormManual {
    FormManual(
      .memory,
      """
      What Linux's `skb_dump` logs: the linear part and the fragments. Headroom and tailroom are not part of the
      packet.
      """,
      example: """
        skb headroom: 00000000: 00 00 00 00 00 00 00 00
        skb linear:   00000000: 45 00 00 1c 00 01 00 00 40 01 f6 dc c0 00 02 01
        skb linear:   00000010: c0 00 02 02 08 00 e5 ca 12 34 00 01
        """)
  }
}

extension RecordForm {
  var manual: FormManual {
    FormManual(
      .memory,
      """
      Intel HEX and Motorola S-records that hold a packet and not a program. A record whose checksum is wrong is
      unknown.
      """,
      example: """
        :100000004500001C000100004001F6DCC0000201B8
        :0C001000C00002020800E5CA1234000122
        :00000001FF
        """)
  }
}
