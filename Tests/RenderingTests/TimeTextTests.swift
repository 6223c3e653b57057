import Packets
import Testing

@testable import Rendering

@Suite struct `A time in words` {
  @Test(
    "Is right for every second that a capture may claim",
    arguments: [
      (0, "1970-01-01T00:00:00"), (-1, "1969-12-31T23:59:59"), (951_782_400, "2000-02-29T00:00:00"),
      (4_294_967_296, "2106-02-07T06:28:16"), (253_402_300_799, "9999-12-31T23:59:59"),
      (253_402_300_800, "10000-01-01T00:00:00"), (-62_167_219_201, "-0001-12-31T23:59:59"),
      (Int64.max, "292277026596-12-04T15:30:07"), (Int64.min, "-292277022657-01-27T08:29:52"),
    ] as [(Int64, String)])
  func seconds(seconds: Int64, text: String) {
    var out = OutputBuffer()
    TimeText.appendDateAndTime(seconds, separator: 0x54, to: &out)
    #expect(String(decoding: out.span.indices.map { out.span[$0] }, as: UTF8.self) == text)
  }
}
