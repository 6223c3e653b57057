import Packets

/// Turns packets into the bytes of a capture, in memory. ``OutputCapture`` is what writes them to a file.
///
/// The same packets give the same bytes: nothing of the machine or of the clock is in them.
struct CaptureWriter: ~Copyable {
  /// The most bytes that a packet of link type 252 may have in a capture; more are cut off.
  private static let longestPayload = 256 << 10

  let format: CaptureFormat
  private var pcap = PcapWriter()
  private var pcapng = PcapngWriter()
  /// What stands before the payload of the protocol that was written last.
  private var header: (protocolName: String, bytes: [UInt8]) = ("", [])
  var buffer = CaptureBuffer()

  /// - Parameter application: the name and version of the program, which pcapng files hold.
  init(format: CaptureFormat, application: String) {
    self.format = format
    if format == .pcapng { pcapng.begin(application: application, to: &buffer) }
  }

  var losses: CaptureLosses { pcap.losses }

  /// Puts the header of a classic capture before the first packet, which else decides it; and in a pcapng file the
  /// interface's description.
  mutating func begin(linkType: LinkType, digits: UInt8, interface: Interface? = nil) throws(WriteError) {
    switch format {
    case .pcap: try pcap.begin(linkType: linkType, digits: digits, to: &buffer)
    case .pcapng:
      if let interface { try pcapng.describe(interface, linkType: linkType, digits: digits, in: &buffer) }
    }
  }

  /// Appends a packet. After an error the buffer holds what it held before.
  @inline(__always)
  mutating func append(_ packet: Packet, _ bytes: Span<UInt8>) throws(WriteError) {
    if packet.payloadProtocol != nil { return try appendPayload(packet, bytes) }
    try append(packet, linkType: packet.linkType, Span(), bytes)
  }

  /// A payload without a link layer is written after a header that names its protocol.
  @inline(never)
  private mutating func appendPayload(_ packet: Packet, _ bytes: Span<UInt8>) throws(WriteError) {
    let name = packet.payloadProtocol ?? "data"
    if header.protocolName != name { header = (name, ExportedPDUHeader.bytes(protocolName: name)) }
    let prefix = header.bytes
    let kept = bytes.extracting(first: min(bytes.count, Self.longestPayload - prefix.count))
    try append(packet, linkType: .wiresharkUpperPDU, prefix.span, kept)
  }

  @inline(__always)
  private mutating func append(
    _ packet: Packet, linkType: LinkType, _ prefix: Span<UInt8>, _ bytes: Span<UInt8>
  ) throws(WriteError) {
    switch format {
    case .pcap: try pcap.append(packet, linkType: linkType, prefix, bytes, to: &buffer)
    case .pcapng: try pcapng.append(packet, linkType: linkType, prefix, bytes, to: &buffer)
    }
  }
}
