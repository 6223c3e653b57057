import Packets

extension PcapngReader {
  @inline(__always)
  mutating func readPacket(_ body: Range<Int>, isObsolete: Bool, at offset: Int) throws(InputError) {
    let start = body.lowerBound + PcapngPacketHeader.length
    let header = PcapngPacketHeader(
      buffer.storage.span.extracting(body.lowerBound..<start), isBigEndian: section.isBigEndian,
      isObsolete: isObsolete)
    try checkRoom(header.capturedLength, start..<body.upperBound, at: offset)
    if header.interface != currentInterface { try prepare(header.interface, at: offset) }
    packetBytes = start..<start + header.capturedLength
    packetsRead += 1
    packet.number = packetsRead
    packet.time = clock.time(header.time)
    packet.originalLength = header.originalLength
    // The block's length is a multiple of 4, so that the filled up bytes are all in it.
    let options = start + (header.capturedLength + 3) & ~3..<body.upperBound
    if isObsolete || !options.isEmpty { readOptions(options, dropCount: header.dropCount, at: offset) }
  }

  /// A simple packet block's body: the original length, and the bytes; of the first interface, without a time.
  mutating func readSimplePacket(_ body: Range<Int>, at offset: Int) throws(InputError) {
    try prepare(0, at: offset)
    let original = Int(buffer.storage.span.uint32(at: body.lowerBound, isBigEndian: section.isBigEndian))
    let snapLength = section.interfaces[0]?.snapLength ?? 0
    let captured = snapLength > 0 ? min(snapLength, original) : original
    let start = body.lowerBound + 4
    try checkRoom(captured, start..<body.upperBound, at: offset)
    packetBytes = start..<start + captured
    packetsRead += 1
    packet.number = packetsRead
    packet.time = nil
    packet.originalLength = original
  }

  @inline(__always)
  private func checkRoom(_ captured: Int, _ room: Range<Int>, at offset: Int) throws(InputError) {
    guard captured <= room.count else {
      throw error(
        "the packet block claims \(captured) captured bytes, and has room for \(room.count); it cannot be read",
        at: offset)
    }
  }

  /// Makes ``packet`` and ``clock`` those of an interface.
  private mutating func prepare(_ number: Int, at offset: Int) throws(InputError) {
    guard number < section.interfaces.count, let interface = section.interfaces[number] else {
      throw error(
        "the packet block is of interface \(number), and the section has described \(section.interfaces.count) so far, "
          + "numbered from 0; the packet cannot be read", at: offset)
    }
    packet = interface.packet
    clock = interface.clock
    currentInterface = number
  }

  @inline(never)
  private mutating func readOptions(_ range: Range<Int>, dropCount: UInt16, at offset: Int) {
    var options = PcapngPacketOptions(isBigEndian: section.isBigEndian)
    options.take(dropCount: dropCount)
    let isBigEndian = section.isBigEndian
    let fault = PcapngOptions.forEach(buffer.storage.span.extracting(range), isBigEndian: isBigEndian) { code, value in
      options.take(code, value)
    }
    options.apply(to: &packet)
    // What this packet has of its own, the next one has not.
    currentInterface = -1
    if let fault { faults.append(error("in the block of packet \(packetsRead), \(fault)", at: offset)) }
  }
}
