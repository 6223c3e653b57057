import Packets
import Testing

@testable import Capture

@Suite struct `An interface's clock` {
  @Test(
    "Counts in powers of 10 and of 2; what is finer than a nanosecond is cut",
    arguments: [
      (0, 7, 7, 0, 0), (1, 75, 7, 500_000_000, 1), (3, 1234, 1, 234_000_000, 3), (6, 1_000_001, 1, 1000, 6),
      (9, 1_000_000_001, 1, 1, 9), (10, 19_999_999_999, 1, 999_999_999, 9), (12, 1_000_000_000_999, 1, 0, 9),
      (19, 18_446_744_073_709_551_615, 1, 844_674_407, 9), (20, 18_446_744_073_709_551_615, 0, 184_467_440, 9),
      (27, 18_446_744_073_709_551_615, 0, 18, 9), (28, 18_446_744_073_709_551_615, 0, 1, 9),
      (29, 18_446_744_073_709_551_615, 0, 0, 9), (127, 18_446_744_073_709_551_615, 0, 0, 9),
      (128, 9, 9, 0, 0), (129, 3, 1, 500_000_000, 1), (138, 1025, 1, 976_562, 4), (158, 0x6000_0000, 1, 500_000_000, 9),
      (160, 0x1_8000_0000, 1, 500_000_000, 9), (191, 0xc000_0000_0000_0000, 1, 500_000_000, 9),
      (192, 0x8000_0000_0000_0000, 0, 500_000_000, 9), (193, 0x8000_0000_0000_0000, 0, 250_000_000, 9),
      (255, 18_446_744_073_709_551_615, 0, 0, 9),
    ] as [(UInt8, UInt64, Int64, UInt32, UInt8)])
  func resolutions(resolution: UInt8, units: UInt64, seconds: Int64, nanoseconds: UInt32, digits: UInt8) {
    let time = PcapngClock(resolution: resolution).time(units)
    #expect(time == Timestamp(seconds: seconds, nanoseconds: nanoseconds, digits: digits))
  }

  @Test func `is offset by seconds and nanoseconds of either sign`() {
    let clock = PcapngClock(resolution: 6, offset: -10, offsetNanoseconds: -1)
    #expect(clock.time(10_000_000) == Timestamp(seconds: -1, nanoseconds: 999_999_999, digits: 9))
    let later = PcapngClock(resolution: 9, offset: 1_000, offsetNanoseconds: 999_999_999)
    #expect(later.time(2) == Timestamp(seconds: 1001, nanoseconds: 1, digits: 9))
  }

  @Test func `stops at the first and the last time that can be counted`() {
    let last = PcapngClock(resolution: 0, offset: .max, offsetNanoseconds: 999_999_999)
    #expect(last.time(.max).seconds == .max)
    #expect(PcapngClock(resolution: 0, offset: .min, offsetNanoseconds: -1).time(0).seconds == .min)
    #expect(PcapngClock(resolution: 0).time(.max).seconds == .max)
  }

  @Test func `of any resolution counts any time without a trap`() {
    for resolution in UInt8.min...UInt8.max {
      for units in [0, 1, 999_999_999, UInt64.max / 2, UInt64.max] {
        let time = PcapngClock(resolution: resolution, offset: -1, offsetNanoseconds: 999_999_999).time(units)
        #expect(time.nanoseconds < 1_000_000_000 && time.digits <= 9)
      }
    }
  }
}
