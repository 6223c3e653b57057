import Packets

@testable import Dissection

extension Sample {
  /// A frame with a length and an LLC header before these bytes, filled up as Ethernet does it.
  init(llc header: String, _ payload: [UInt8]) {
    let frame = ethernetHeader(hex(header).count + payload.count) + hex(header) + payload
    self.init(.ethernet, frame + [UInt8](repeating: 0, count: max(0, 60 - frame.count)))
  }
}

/// Says where a frame, cut off after each byte from one on, is not covered exactly.
func faultsOfCuts(_ frame: [UInt8], from first: Int) -> [String] {
  (first..<frame.count).flatMap { count in
    Sample(.ethernet, Array(frame.prefix(count))).faults.map { "\(count): \($0)" }
  }
}
