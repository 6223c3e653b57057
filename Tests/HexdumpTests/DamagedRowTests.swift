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
}
