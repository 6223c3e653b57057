import Hexdump
import Packets
import Testing

/// A datagram of 36 bytes.
private let datagram = "450000240001000040118e91c0000201c633640203e11234001000003132333435363738"

@Suite("Rows that are damaged, doubled or wrapped are read as what they are, or something is said")
struct DamagedRowTests {
  @Test("A row with its offset in brackets stands there twice: the offset is no label of both")
  func bracketedRowTwice() {
    let outcome = read(
      """
      RECV-134:(task "_sarTask" at 0xb0d1d7a8, time: 25.36) 36 octets @ 0x8003BD94
        [0000]: 45 00 00 24 00 01 00 00 40 11 8e 91 c0 00 02 01
        [0010]: c6 33 64 02 03 e1 12 34 00 10 00 00 31 32 33 34
        [0010]: c6 33 64 02 03 e1 12 34 00 10 00 00 31 32 33 34
        [0020]: 35 36 37 38
      """)
    #expect(outcome.hex == [datagram])
    #expect(outcome.formNames == ["Ascend trace"])
    #expect(outcome.places == [[4, 4]])
  }

  @Test("The characters that od -tx1 -c prints below the bytes are not the ends of the rows")
  func charactersBelowBytes() {
    let outcome = read(
      #"""
      0000000  45  00  00  34  00  00  40  00  40  06  b6  b8  c0  00  02  02
                E  \0  \0   4  \0  \0   @  \0   @ 006 266 270 300  \0 002 002
      0000020  c0  00  02  01  00  50  c3  46  aa  75  8a  91  c1  a9  bb  96
              300  \0 002 001  \0   P 303   F 252   u 212 221 301 251 273 226
      0000040  80  12  01  fe  84  32  00  00  01  01  08  0a  ea  d2  6c  36
              200 022 001 376 204   2  \0  \0 001 001  \b  \n 352 322   l   6
      0000060  cb  5b  32  d5
              313   [   2 325
      0000064
      """#)
    let bytes = "4500003400004000" + "4006b6b8c0000202" + "c00002010050c346aa758a91c1a9bb96"
    #expect(outcome.hex == [bytes + "801201fe843200000101080aead26c36" + "cb5b32d5"])
    #expect(outcome.errors.isEmpty)
  }

  @Test("A digit too many before the blanks and the text is none of a glued text")
  func digitBeforeText() {
    let outcome = read(
      """
      0x0000   4500 0024 0001 0000 4011 8e91 c000 02014        E..$....@.......
      0x0010   c633 6402 03e1 1234 0010 0000 3132 3334        .3d....4....1234
      """)
    #expect(!outcome.errors.isEmpty)
    #expect(outcome.places.first?.first == 1)
  }

  @Test("The last row without an offset holds one byte", arguments: [".", "  |.|", "x"])
  func rowOfOneByte(text: String) {
    let row = "45 00 00 15 00 01 00 00 40 11 8e a0 c0 00 02 01  E.......@......."
    let outcome = read("\(row)\n\(row)\n00" + String(repeating: " ", count: 47) + "\(text)\n")
    let bytes = "450000150001000040118ea0c0000201"
    if text == "x" {
      #expect(outcome.hex == [bytes + bytes])
      #expect(outcome.places == [[3, 1]])
    } else {
      #expect(outcome.hex == [bytes + bytes + "00"])
      #expect(outcome.errors.isEmpty)
    }
  }

  @Test("The first row of a dump with addresses is damaged: the rest is read, and something is said")
  func damagedFirstRowWithAddress() {
    let outcome = read(
      """
      0000  45 00 00 24 00 01 00 00 40 11 8e 91 c0 00 02 01
      0010  c6 33 64 02 03 e1 12 34 00 10 00 00 31 32 33 34
      0020  35 36 37 38

      fffff8a0`0006dd20  45 00 00 24 00 01 00 00-40 1  8e 91 c0 00 02 01  E..$....@.......
      fffff8a0`0006dd30  c6 33 64 02 03 e1 12 34-00 10 00 00 31 32 33 34  .3d....4....1234
      fffff8a0`0006dd40  35 36 37 38                                      5678
      """)
    #expect(outcome.hex == [datagram, String(datagram.dropFirst(32))])
    #expect(outcome.places == [[5, 20]])
  }

  @Test("Rows after a log's words that a terminal wrapped are not passed over in silence")
  func wrappedRowsOfLog() {
    let outcome = read(
      """
      0000  45 00 00 24 00 01 00 00 40 11 8e 91 c0 00 02 01
      0010  c6 33 64 02 03 e1 12 34 00 10 00 00 31 32 33 34
      0020  35 36 37 38

      I (195) log: 45 00 00 24 00 01 00 00 40 11 8e 91 c0
       00 02 01
      I (196) log: c6 33 64 02 03 e1 12 34 00 10 00 00 31
       32 33 34
      I (197) log: 35 36 37 38
      """)
    #expect(outcome.hex == [datagram])
    #expect(outcome.places == [[5, 14]])
  }

  @Test("Bytes that no form reads are not passed over beside a packet, but numbers of columns are")
  func unreadBytes() {
    let rows = """
      0000  45 00 00 24 00 01 00 00 40 11 8e 91 c0 00 02 01
      0010  c6 33 64 02 03 e1 12 34 00 10 00 00 31 32 33 34
      0020  35 36 37 38

      """
    let unread = "rx 7: 45 00 00 24 00 01 00 00 40 1l 8e 91 c0 00 02 01"
    for text in [rows + "\n" + unread, unread + "\n\n" + rows] {
      let outcome = read(text)
      #expect(outcome.hex == [datagram])
      #expect(outcome.places.count == 1, "\(outcome.places)")
    }
    #expect(read("           00 01 02 03 04 05 06 07 08 09 0a 0b 0c 0d 0e 0f\n\n" + rows).places.isEmpty)
  }
}
