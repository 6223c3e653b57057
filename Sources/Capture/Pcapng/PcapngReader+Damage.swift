import Packets

extension PcapngReader {
  mutating func endOfCapture() throws(InputError) -> Bool {
    isFinished = true
    guard buffer.available > 0 else { return false }
    throw error(
      "the capture ends inside a block: \(buffer.available) of its first \(PcapngBlock.headLength) bytes are there",
      at: buffer.offset)
  }

  mutating func cutOff(_ block: PcapngBlock) -> InputError {
    let (there, offset) = (buffer.available, buffer.offset)
    let what = "\(there) of the \(block.length) bytes of this \(block.type.title) are there"
    guard moveToSection() else { return error("the capture ends inside a block: \(what)", at: offset) }
    return error("\(what); reading goes on with the section at byte \(buffer.offset)", at: offset)
  }

  /// What to tell where the next block's beginning is not known: reading goes on with the next section, if there is one.
  mutating func lost(_ what: String) -> InputError {
    let offset = buffer.offset
    guard moveToSection() else { return error("\(what); nothing after this place can be read", at: offset) }
    return error("\(what); reading goes on with the section at byte \(buffer.offset)", at: offset)
  }

  /// What to tell of a block whose two lengths differ. The first one is right where another block follows it, or nothing.
  mutating func differing(_ block: PcapngBlock, _ last: Int) throws(InputError) -> InputError {
    let what = "the \(block.type.title) begins with the length \(block.length) and ends with \(last)"
    let hasNext = try fill(block.length + PcapngBlock.headLength)
    let start = buffer.start + block.length
    guard
      hasNext
        ? PcapngBlock.isPlausible(
          buffer.storage.span.extracting(start..<start + PcapngBlock.headLength), isBigEndian: block.isBigEndian)
        : buffer.available == block.length
    else { return lost(what) }
    trustedBlock = buffer.offset
    let follows = hasNext ? "another block follows" : "the capture ends"
    return error("\(what); it is read by the first, after which \(follows)", at: buffer.offset)
  }

  /// Moves to the next section header after this place; false at the end of the capture, which ends the reading.
  private mutating func moveToSection() -> Bool {
    do throws(InputError) {
      if try buffer.moveToSection() { return true }
    } catch {
      faults.append(error)
    }
    isFinished = true
    return false
  }
}

extension ChunkBuffer {
  /// Moves to the next place after this one where a whole section header of a known version stands, with both of its
  /// lengths; false at the end of the input. Blocks are looked for at any place, since bytes may have been lost.
  fileprivate mutating func moveToSection() throws(InputError) -> Bool {
    let least = PcapngBlockType.sectionHeader.minimumLength
    consume(1)
    while try fill(least) {
      let place = Self.sectionPlace(in: storage.span.extracting(start..<start + available))
      consume(place)
      guard available >= least else { continue }
      if try isSection() { return true }
      consume(1)
    }
    consume(available)
    return false
  }

  /// Where a section header may begin; after the last place where it has room, where there is none.
  private static func sectionPlace(in bytes: Span<UInt8>) -> Int {
    let last = bytes.count - PcapngBlockType.sectionHeader.minimumLength
    var place = 0
    while place <= last, bytes[place] != 0x0a || bytes[place + 1] != 0x0d { place += 1 }
    return place
  }

  private mutating func isSection() throws(InputError) -> Bool {
    let head = PcapngBlock(storage.span.extracting(start..<start + PcapngBlock.headLength), isBigEndian: false)
    guard let head, head.type == .sectionHeader, head.hasPossibleLength, try fill(head.length) else { return false }
    let bytes = storage.span.extracting(start..<start + head.length)
    return bytes.uint32(at: head.length - 4, isBigEndian: head.isBigEndian) == head.length
      && bytes.uint16(at: 12, isBigEndian: head.isBigEndian) == 1
  }
}
