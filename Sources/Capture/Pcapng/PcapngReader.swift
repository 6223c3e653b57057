public import Packets

/// Reads a pcapng file (draft-ietf-opsawg-pcapng) from its first block to its last, from a file or from a pipe alike.
///
/// Sections of either byte order, and in each any number of interfaces with their own link types and clocks. Blocks
/// without a packet are passed over, those that the draft does not know too. What is damaged is told with its place, and
/// reading goes on where the next block, or at least the next section, can be found again.
public struct PcapngReader: PacketReader {
  var buffer: ChunkBuffer
  var section = PcapngSection()
  /// What is known of the last packet; one value is kept and changed, since making it anew costs twice.
  var packet = Packet(number: 0, linkType: .ethernet, originalLength: 0)
  var clock = PcapngClock()
  /// Whose ``packet`` and ``clock`` are: the interface's number, or -1 where they must be fetched anew.
  var currentInterface = -1
  var packetsRead = 0
  /// Where in the buffer's storage the last packet's bytes stand.
  var packetBytes = 0..<0
  /// Faults beside which reading could go on, to be told next: one at most. An array, since whether it is empty costs
  /// less to see than whether an optional error is there.
  var faults: [InputError] = []
  /// Where the block stands whose two lengths differ, and whose first one was found right.
  var trustedBlock = -1
  var isFinished = false
  var contents = PcapngContents()

  /// The caller closes the file descriptor, when it is done with the reader.
  ///
  /// - Parameters:
  ///   - fileDescriptor: open for reading; the reader goes on from where it stands.
  ///   - name: what errors call the input.
  ///   - prefix: the input's first bytes, where some were already read to tell its kind.
  /// - Throws: an ``InputError`` where the input does not begin with a section.
  public init(fileDescriptor: Int32, name: String, prefix: [UInt8] = []) throws(InputError) {
    try self.init(ChunkBuffer(.file(fileDescriptor), name: name, prefix: prefix))
  }

  init(_ buffer: consuming ChunkBuffer) throws(InputError) {
    guard try buffer.fill(PcapngBlock.headLength),
      let first = PcapngBlock(buffer.storage.span, isBigEndian: true), first.type == .sectionHeader
    else {
      throw InputError("is not a pcapng capture: it does not begin with a section header block", in: buffer.name)
    }
    self.buffer = buffer
  }

  /// What the capture holds, as far as it was read, in a few words.
  public var summary: String { contents.summary }

  public mutating func next() throws(InputError) -> Packet? {
    packetBytes = 0..<0
    if let fault = faults.popLast() { throw fault }
    while !isFinished {
      if try readBlock() { return packet }
    }
    return nil
  }

  public var isStream: Bool { buffer.isStream }

  public var isStarved: Bool { !holdsBlock && buffer.wouldWait }

  /// Whether all of the next block is there.
  private var holdsBlock: Bool {
    guard !isFinished, buffer.available >= PcapngBlock.headLength else { return isFinished }
    let head = buffer.storage.span.extracting(buffer.start..<buffer.start + PcapngBlock.headLength)
    return PcapngBlock(head, isBigEndian: section.isBigEndian).map { buffer.available >= $0.length } ?? true
  }

  public func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    body(buffer.storage.span.extracting(packetBytes))
  }

  /// Reads a block and moves past it; whether it holds a packet, which is then in ``packet``.
  private mutating func readBlock() throws(InputError) -> Bool {
    guard try fill(PcapngBlock.headLength) else { return try endOfCapture() }
    let offset = buffer.offset
    let head = buffer.start..<buffer.start + PcapngBlock.headLength
    guard let block = PcapngBlock(buffer.storage.span.extracting(head), isBigEndian: section.isBigEndian) else {
      throw lost("the section header block has no byte-order magic")
    }
    guard block.hasPossibleLength else { throw lost(block.lengthFault) }
    guard try fill(block.length) else { throw cutOff(block) }
    let end = buffer.start + block.length
    let last = Int(buffer.storage.span.uint32(at: end - 4, isBigEndian: block.isBigEndian))
    if last != block.length, offset != trustedBlock { throw try differing(block, last) }
    let body = buffer.start + 8..<end - 4
    buffer.consume(block.length)
    return try read(block, body, at: offset)
  }

  @inline(__always)
  private mutating func read(_ block: PcapngBlock, _ body: Range<Int>, at offset: Int) throws(InputError) -> Bool {
    if block.type == .enhancedPacket, section.isReadable {
      try readPacket(body, isObsolete: false, at: offset)
      return true
    }
    return try readOther(block, body, at: offset)
  }

  private mutating func readOther(
    _ block: PcapngBlock, _ body: Range<Int>, at offset: Int
  ) throws(InputError) -> Bool {
    switch block.type {
    case .sectionHeader:
      try beginSection(body, isBigEndian: block.isBigEndian, at: offset)
    case _ where !section.isReadable: break
    case .packet:
      try readPacket(body, isObsolete: true, at: offset)
      return true
    case .simplePacket:
      try readSimplePacket(body, at: offset)
      return true
    case .interfaceDescription: try addInterface(body, at: offset)
    default: contents.skip(block.type)
    }
    return false
  }

  /// An error of the source, such as damaged compression, ends the reading.
  @inline(__always)
  mutating func fill(_ count: Int) throws(InputError) -> Bool {
    do throws(InputError) {
      return try buffer.fill(count)
    } catch {
      isFinished = true
      throw error
    }
  }

  func error(_ message: String, at offset: Int) -> InputError {
    InputError(message, in: buffer.name, at: .byte(offset))
  }
}

extension PcapngReader {
  mutating func beginSection(_ body: Range<Int>, isBigEndian: Bool, at offset: Int) throws(InputError) {
    section = PcapngSection(buffer.storage.span.extracting(body), isBigEndian: isBigEndian)
    currentInterface = -1
    guard section.isReadable else {
      let version = "\(section.version.major).\(section.version.minor)"
      throw error(
        "the section is of pcapng version \(version), which is not known; 1.0 and 1.2 can be read, and this section is "
          + "passed over", at: offset)
    }
    contents.add(section)
    if let fault = section.fault { throw error("in the section header block, \(fault)", at: offset) }
  }

  mutating func addInterface(_ body: Range<Int>, at offset: Int) throws(InputError) {
    let interface = PcapngInterface(buffer.storage.span.extracting(body), isBigEndian: section.isBigEndian)
    guard section.add(interface, length: body.count) else {
      throw error(
        "the section describes more interfaces than are kept: \(PcapngSection.maximumInterfaces), in "
          + "\(PcapngSection.maximumDescriptionLength >> 20) MiB; packets of this one cannot be read", at: offset)
    }
    contents.add(interface)
    if let fault = interface.fault {
      throw error("in the description of interface \(section.interfaces.count - 1), \(fault)", at: offset)
    }
  }
}
