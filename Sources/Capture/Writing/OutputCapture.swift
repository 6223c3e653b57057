public import Packets

/// A capture that is being written.
///
/// Packets are gathered and leave in large writes that end between packets, so that the file can be read at any moment
/// up to its last ``flush()``. ``finish()`` puts the file in its place; one that is given up before leaves nothing.
public struct OutputCapture: ~Copyable {
  public let format: CaptureFormat
  /// How many packets were written.
  public private(set) var packetCount = 0
  private var writer: CaptureWriter
  private var destination: Destination
  private var linkTypeWithoutPackets = LinkType.ethernet

  /// Opens a file to be written.
  ///
  /// - Parameters:
  ///   - path: the file; `-` is standard output.
  ///   - format: the form; by the file's ending where it is not given.
  ///   - placement: when a regular file gets its name.
  ///   - application: the name and version of the program, for the file's header.
  /// - Throws: where it cannot be opened. What was there under the name is untouched then.
  public init(
    path: String, format: CaptureFormat? = nil, placement: Destination.Placement = .whenFinished, application: String
  ) throws(WriteError) {
    self.format = format ?? CaptureFormat(path: path)
    destination = try Destination(path: path, placement)
    writer = CaptureWriter(format: self.format, application: application)
  }

  /// The name that the file has until it is finished; `nil` where it has its own at once. A program that is ended by a
  /// signal removes it.
  public var temporaryPath: String? { destination.temporaryPath }

  /// What the form could not hold of the packets that were written.
  public var losses: CaptureLosses { writer.losses }

  /// Gives the file to another user, if it was not there before; nothing is said where the system refuses.
  public func handOver(to user: UInt32, group: UInt32) { destination.handOver(to: user, group: group) }

  /// Tells what packets are to come, before the first, so that the file has its whole header from then on.
  public mutating func begin(linkType: LinkType, digits: UInt8, interface: Interface? = nil) throws(WriteError) {
    try writer.begin(linkType: linkType, digits: digits, interface: interface)
  }

  /// Tells the link type of a packet that is not written: a capture of none then has it.
  public mutating func note(linkType: LinkType) {
    if packetCount == 0 { linkTypeWithoutPackets = linkType }
  }

  public mutating func write(_ packet: Packet, _ bytes: Span<UInt8>) throws(WriteError) {
    try writer.append(packet, bytes)
    packetCount += 1
    if writer.buffer.count >= destination.chunkSize { try flush() }
  }

  /// Hands on all packets that were written.
  public mutating func flush() throws(WriteError) {
    guard writer.buffer.count > 0 else { return }
    try destination.write(writer.buffer.span)
    writer.buffer.removeAll()
  }

  /// Writes what is left, and gives the file its name. Nothing more may be written then.
  public mutating func finish() throws(WriteError) {
    try writer.begin(linkType: linkTypeWithoutPackets, digits: 6)
    try flush()
    try destination.keep()
  }
}
