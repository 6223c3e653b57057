/// The forms in which captures are written.
public enum CaptureFormat: String, Hashable, Sendable, CaseIterable {
  /// The classic form (draft-ietf-opsawg-pcap): one link type for all packets, no comments, times up to the year 2106.
  case pcap
  /// The form of blocks (draft-ietf-opsawg-pcapng), which keeps all that is known of a packet.
  case pcapng

  /// The form that a file's name asks for: classic for `.pcap`, `.cap` and `.dmp`, in either case of letters; blocks
  /// for every other name, and for none.
  public init(path: String) {
    let ending = path.utf8.lastIndex(of: 0x2E).map { path[$0...].lowercased() }
    self = [".pcap", ".cap", ".dmp"].contains(ending) ? .pcap : .pcapng
  }
}
