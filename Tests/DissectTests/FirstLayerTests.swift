import Dissection
import Packets
import Testing

@Suite struct `What a packet begins with` {
  /// Frames of the two kinds that a judge may have seen before: IPv4 alone, and in Ethernet.
  private static let packet: [UInt8] = [
    0x45, 0, 0, 28, 0, 1, 0, 0, 64, 17, 0x66, 0xce, 10, 0, 0, 1, 10, 0, 0, 2, 4, 0x57, 8, 0xae, 0, 8, 0, 0,
  ]
  private static let frame: [UInt8] = [2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 8, 0] + packet

  @Test(arguments: Fixture.shares)
  func `it is told alike whatever the packet before it was`(share: Int) {
    let (behindPacket, behindFrame) = (FirstLayerJudge(), FirstLayerJudge())
    for fixture in Fixture.share(share, of: Fixture.all) {
      for sample in Sample.read(fixture: fixture, limit: 20) where sample.bytes.count <= 2000 {
        for damaged in [nil, 1, 3, 12, 15, 17, 24] as [Int?] {
          var bytes = sample.bytes
          if let damaged, damaged < bytes.count { bytes[damaged] ^= 1 }
          _ = behindPacket.judge(Self.packet.span)
          _ = behindFrame.judge(Self.frame.span)
          var (one, other) = (behindPacket.judge(bytes.span), behindFrame.judge(bytes.span))
          // Why, of several reasons, may differ.
          (one.reason, other.reason) = ("", "")
          let isProven = one.confidence == 100 || other.confidence == 100
          #expect(!isProven || one == other, "\(fixture), packet \(sample.packet.number), byte \(damaged ?? -1)")
        }
      }
    }
  }
}
