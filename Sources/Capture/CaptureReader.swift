import Packets

/// A reader of the capture that an input holds, by its format. Whoever reads with it chooses once:
///
///     switch try file.captureReader() {
///     case .pcap(var reader): try read(&reader)
///     case .pcapng(var reader): try read(&reader)
///     }
///
/// One type for both would choose again for every packet and copy it, which takes a twentieth of decoding it.
public enum CaptureReader {
  case pcap(PcapReader)
  case pcapng(PcapngReader)

  init(_ buffer: consuming ChunkBuffer, kind: InputKind) throws(InputError) {
    self = kind == .pcapng ? .pcapng(try PcapngReader(buffer)) : .pcap(try PcapReader(buffer))
  }
}
