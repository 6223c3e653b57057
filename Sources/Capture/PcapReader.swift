public import Packets

/// Reads a classic capture file from its first byte to its last, from a file or from a pipe alike.
///
/// What libpcap and Wireshark read is read: both byte orders, microseconds and nanoseconds, versions 2.0 to 2.4 (DG/UX's
/// 543.0, and what claims to be later than 2.4) with their orders of the two lengths, and the longer records of Kuznetzov's libpcap. A packet is never cut
/// to the snap length of the file, and a packet whose end is missing is an error and not a packet: the packets that are
/// given are those that `capinfos` counts and libpcap gives.
public struct PcapReader: PacketReader {
  public let header: PcapHeader
  private var buffer: ChunkBuffer
  private let longestCapture: Int
  /// What is known of the last packet; one value is kept and changed, since making it anew costs twice.
  private var packet: Packet
  /// Where in the buffer's storage the last packet's bytes stand.
  private var packetStart = 0
  private var packetLength = 0
  private var isFinished = false

  /// Reads the file's header. The caller closes the file descriptor, when it is done with the reader.
  ///
  /// - Parameters:
  ///   - fileDescriptor: open for reading; the reader goes on from where it stands.
  ///   - name: what errors call the input.
  ///   - prefix: the input's first bytes, where some were already read to tell its kind.
  /// - Throws: an ``InputError`` where the header is cut off, or is of no version that can be read.
  public init(fileDescriptor: Int32, name: String, prefix: [UInt8] = []) throws(InputError) {
    try self.init(ChunkBuffer(.file(fileDescriptor), name: name, prefix: prefix))
  }

  /// Reads the header of a file of which nothing was consumed yet.
  init(_ buffer: consuming ChunkBuffer) throws(InputError) {
    _ = try buffer.fill(PcapHeader.length)
    let count = min(buffer.available, PcapHeader.length)
    header = try PcapHeader(buffer.storage.span.extracting(0..<count), input: buffer.name)
    longestCapture = header.linkType.maximumCapturedLength
    packet = Packet(
      number: 0, linkType: header.linkType, originalLength: 0,
      frameCheckSequenceLength: header.frameCheckSequenceLength.map { UInt8($0) })
    buffer.consume(PcapHeader.length)
    self.buffer = buffer
  }

  public var linkType: LinkType { header.linkType }

  /// The most bytes of a packet that the capture was to keep; 0 where it sets no limit.
  public var snapLength: Int { header.snapLength }

  /// What the capture is, in a few words: `pcap, Ethernet`.
  public var summary: String { "pcap, \(linkType.label ?? linkType.name)" }

  public mutating func next() throws(InputError) -> Packet? {
    guard !isFinished else { return nil }
    do throws(InputError) {
      guard try readRecord() else {
        finish()
        return nil
      }
    } catch {
      finish()
      throw error
    }
    return packet
  }

  public var isStream: Bool { buffer.isStream }

  public var isStarved: Bool { !holdsRecord && buffer.wouldWait }

  /// Whether all of the next record is there.
  private var holdsRecord: Bool {
    let headerLength = header.recordHeaderLength
    guard !isFinished, buffer.available >= headerLength else { return isFinished }
    let record = Record(buffer.storage.span.extracting(buffer.start..<buffer.start + headerLength), of: header)
    return buffer.available >= headerLength + record.capturedLength
  }

  public func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    body(buffer.storage.span.extracting(packetStart..<packetStart + packetLength))
  }

  /// Nothing can be found again after a record whose length is wrong, so that the first error ends the reading.
  private mutating func finish() {
    isFinished = true
    packetStart = 0
    packetLength = 0
  }

  /// Reads a record's header and sees to it that its bytes are in the buffer; false at the end of the file.
  @inline(__always)
  private mutating func readRecord() throws(InputError) -> Bool {
    let headerLength = header.recordHeaderLength
    guard try buffer.fill(headerLength) else {
      guard buffer.available > 0 else { return false }
      throw cutOff(headerLength, "bytes of its record header", there: buffer.available)
    }
    let record = Record(buffer.storage.span.extracting(buffer.start..<buffer.start + headerLength), of: header)
    guard record.capturedLength <= longestCapture else {
      throw absurd(record.capturedLength)
    }
    let length = headerLength + record.capturedLength
    guard try buffer.fill(length) else {
      throw cutOff(record.capturedLength, "captured bytes", there: buffer.available - headerLength)
    }
    packetStart = buffer.start + headerLength
    packetLength = record.capturedLength
    packet.number += 1
    packet.time = record.time
    packet.originalLength = record.originalLength
    packet.direction = record.direction
    buffer.consume(length)
    return true
  }

  private func cutOff(_ count: Int, _ what: String, there: Int) -> InputError {
    InputError(
      "the capture ends inside packet \(packet.number + 1): \(there) of the \(count) \(what) are there",
      in: buffer.name, at: .byte(buffer.offset))
  }

  private func absurd(_ length: Int) -> InputError {
    InputError(
      "packet \(packet.number + 1) claims \(length) captured bytes, but one of link type \(linkType.name) has "
        + "at most \(longestCapture); the capture is damaged, and nothing after this place can be read",
      in: buffer.name, at: .byte(buffer.offset))
  }
}
