import CPcap

/// Packets that were taken out of the kernel's buffer at once. Their bytes are copied, so that the buffer is free for
/// what arrives while they are decoded.
final class LiveBatch {
  struct Entry {
    var seconds: Int64
    /// Of a second, in the unit that the device was opened with.
    var fraction: UInt32
    var start: Int
    var capturedLength: Int
    var originalLength: Int
  }

  /// How many packets are taken at once: few enough to stay in the processor's cache.
  static let size: Int32 = 256

  private(set) var entries: [Entry] = []
  private(set) var bytes: [UInt8] = []

  func removeAll() {
    entries.removeAll(keepingCapacity: true)
    bytes.removeAll(keepingCapacity: true)
  }

  func append(_ header: pcap_pkthdr, _ captured: UnsafeBufferPointer<UInt8>) {
    entries.append(
      Entry(
        seconds: Int64(header.ts.tv_sec), fraction: UInt32(clamping: header.ts.tv_usec), start: bytes.count,
        capturedLength: captured.count, originalLength: Int(header.len)))
    // The bytes are libpcap's for the call alone, and copied here.
    unsafe bytes.append(contentsOf: captured)
  }
}
