extension NumberForm {
  var manual: FormManual {
    FormManual(
      .numbers,
      """
      `od` and `hexdump` in octal and decimal, as bytes or as words of two, four or eight bytes in either order; `xxd
      -b`. If the bytes do not show how the numbers are meant, dissect says so and reads nothing.
      """,
      example: """
        0000000 000105 016000 000400 000000 000500 156366 000300 000402
        0000020 000300 001002 000010 145345 032022 000400
        0000034
        """)
  }
}

extension CharacterForm {
  var manual: FormManual {
    FormManual(
      .numbers,
      "`od -c` and `hexdump -c`. `od -a` leaves out the highest bit of each byte, so it is refused.",
      example: #"""
        0000000   E  \0  \0 034  \0 001  \0  \0   @ 001 366 334 300  \0 002 001
        0000020 300  \0 002 002  \b  \0 345 312 022   4  \0 001
        0000034
        """#)
  }
}

extension NumberListForm {
  var manual: FormManual {
    FormManual(
      .numbers,
      """
      Octal or decimal numbers without offsets, as `od -An` prints them, and Matlab's blocks of columns. The bytes
      must make a packet.
      """,
      example: """
         105 000 000 034 000 001 000 000 100 001 366 334 300 000 002 001
         300 000 002 002 010 000 345 312 022 064 000 001
        """)
  }
}

extension FencedRowsForm {
  var manual: FormManual {
    FormManual(
      .numbers,
      "Numbers and their text, without offsets, as `od -An -z` prints them. They must agree.",
      example: """
         0045 1c00 0100 0000 0140 dcf6 00c0 0102  >E.......@.......<
         00c0 0202 0008 cae5 3412 0100            >.........4..<
        """)
  }
}

extension CharacterListForm {
  var manual: FormManual {
    FormManual(
      .numbers,
      """
      Characters without offsets, as `od -An -c` prints them. The bytes must make a packet, or each row must stand in
      hexadecimal too.
      """,
      example: #"""
          45  00  00  1c  00  01  00  00  40  01  f6  dc  c0  00  02  01
           E  \0  \0 034  \0 001  \0  \0   @ 001 366 334 300  \0 002 001
          c0  00  02  02  08  00  e5  ca  12  34  00  01
         300  \0 002 002  \b  \0 345 312 022   4  \0 001
        """#)
  }
}
