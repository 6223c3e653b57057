/// The blocks of a little-endian pcapng file, read by a few lines of their own: what was written is not checked by what
/// wrote it.
struct PcapngBlocks {
  struct Block {
    var type: UInt32
    var body: [UInt8]

    func number(at offset: Int) -> UInt32 { PcapngBlocks.number(body, at: offset) }

    /// The options from a place of the body on, in their order, up to the end mark.
    func options(from start: Int) -> [(code: Int, value: [UInt8])] {
      var (offset, options): (Int, [(Int, [UInt8])]) = (start, [])
      while offset + 4 <= body.count {
        let head = number(at: offset)
        let (code, length) = (Int(head & 0xffff), Int(head >> 16))
        if code == 0 { break }
        options.append((code, Array(body[(offset + 4)..<(offset + 4 + length)])))
        offset += 4 + (length + 3) / 4 * 4
      }
      return options
    }

    /// An enhanced packet block's bytes, or those of a simple one.
    var data: [UInt8] {
      let (start, length) = type == 6 ? (20, Int(number(at: 12))) : (4, Int(number(at: 0)))
      return Array(body[start..<(start + length)])
    }

    var packetOptions: [(code: Int, value: [UInt8])] {
      type == 6 ? options(from: 20 + (Int(number(at: 12)) + 3) / 4 * 4) : []
    }

    /// An enhanced packet block's time in its interface's units.
    var units: UInt64 { UInt64(number(at: 4)) << 32 | UInt64(number(at: 8)) }
  }

  var blocks: [Block] = []
  /// What is wrong with the frame of the blocks; empty where nothing is.
  var faults: [String] = []

  var interfaces: [Block] { blocks.filter { $0.type == 1 } }
  var packets: [Block] { blocks.filter { $0.type == 3 || $0.type == 6 } }

  init(_ file: [UInt8]) {
    var offset = 0
    while offset + 12 <= file.count {
      let length = Int(Self.number(file, at: offset + 4))
      guard length >= 12, length % 4 == 0, offset + length <= file.count else {
        faults.append("byte \(offset): a block of \(length) bytes")
        return
      }
      let second = Int(Self.number(file, at: offset + length - 4))
      if second != length { faults.append("byte \(offset): lengths of \(length) and \(second) bytes") }
      blocks.append(
        Block(type: Self.number(file, at: offset), body: Array(file[(offset + 8)..<(offset + length - 4)])))
      offset += length
    }
    if offset != file.count { faults.append("\(file.count - offset) bytes after the last block") }
    if blocks.first?.type != 0x0a0d_0d0a { faults.append("no section header") }
  }

  private static func number(_ bytes: [UInt8], at offset: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << (8 * UInt32($1)) }
  }
}
