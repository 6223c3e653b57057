import Capture
import Foundation
import Packets

/// The bytes of a classic capture file, put together as the test wants them, right or wrong.
struct CaptureBytes {
  var isBigEndian = false
  var magic: UInt32 = 0xa1b2_c3d4
  private(set) var bytes: [UInt8] = []

  init(
    isBigEndian: Bool = false, magic: UInt32 = 0xa1b2_c3d4, version: (UInt16, UInt16) = (2, 4),
    snapLength: UInt32 = 262_144, network: UInt32 = 1
  ) {
    self.isBigEndian = isBigEndian
    self.magic = magic
    add(magic)
    add(version.0)
    add(version.1)
    add(UInt32(0))
    add(UInt32(0))
    add(snapLength)
    add(network)
  }

  mutating func add<Number: FixedWidthInteger>(_ number: Number) {
    for index in 0..<Number.bitWidth / 8 {
      let shift = isBigEndian ? Number.bitWidth - 8 * (index + 1) : 8 * index
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Adds a record whose two lengths are written as given, whatever they mean; both are the data's where not given.
  mutating func add(
    seconds: UInt32 = 0, fraction: UInt32 = 0, first: Int? = nil, second: Int? = nil, extra: [UInt8] = [],
    data: [UInt8]
  ) {
    add(seconds)
    add(fraction)
    add(UInt32(first ?? data.count))
    add(UInt32(second ?? first ?? data.count))
    bytes += extra + data
  }

  static let threePacketsData: [[UInt8]] = [[1, 2, 3], [], [4, 5, 6, 7, 8]]

  /// A sound capture of three small packets.
  static func threePackets(magic: UInt32 = 0xa1b2_c3d4) -> [UInt8] {
    var capture = CaptureBytes(magic: magic)
    for data in threePacketsData {
      capture.add(extra: [UInt8](repeating: 0, count: magic == 0xa1b2_cd34 ? 8 : 0), data: data)
    }
    return capture.bytes
  }
}

/// What a reader made of an input: every packet with its bytes, and the errors between and after them.
struct Outcome {
  var packets: [Packet] = []
  var data: [[UInt8]] = []
  var errors: [InputError] = []
  /// What the reader answered when it was asked once more.
  var isQuietAfterwards = true

  var error: InputError? { errors.first }

  init(reading reader: consuming some PacketReader) {
    // A reader that went on giving errors would be found by their number.
    while errors.count < 1000 {
      do throws(InputError) {
        guard let packet = try reader.next() else { break }
        packets.append(packet)
        // Copied at once, since byte by byte takes seconds in a debug build.
        data.append(reader.withBytes { span in unsafe span.withUnsafeBufferPointer { unsafe Array($0) } })
      } catch {
        errors.append(error)
      }
    }
    isQuietAfterwards = (try? reader.next()) == .some(nil) && reader.withBytes { $0.isEmpty }
  }

  /// Of an input that has no reader.
  init(failing error: InputError) { errors = [error] }

  init(reading reader: consuming CaptureReader) {
    switch consume reader {
    case .pcap(let reader): self.init(reading: reader)
    case .pcapng(let reader): self.init(reading: reader)
    }
  }
}

/// Lends a descriptor of a file that holds the bytes.
func withFile<Result>(of bytes: [UInt8], _ body: (Int32, String) throws -> Result) throws -> Result {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("capture-\(UUID().uuidString)")
  try Data(bytes).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  let handle = try FileHandle(forReadingFrom: url)
  defer { try? handle.close() }
  return try body(handle.fileDescriptor, url.path)
}

/// Lends the reading end of a pipe into which the bytes are written in pieces of the given size.
func withPipe<Result>(of bytes: [UInt8], pieces: Int, _ body: (Int32) throws -> Result) throws -> Result {
  let pipe = Pipe()
  let writer = pipe.fileHandleForWriting
  let thread = Thread {
    for start in stride(from: 0, to: bytes.count, by: pieces) {
      try? writer.write(contentsOf: bytes[start..<min(start + pieces, bytes.count)])
    }
    try? writer.close()
  }
  thread.start()
  defer { try? pipe.fileHandleForReading.close() }
  return try body(pipe.fileHandleForReading.fileDescriptor)
}

func read(_ bytes: [UInt8]) throws -> Outcome {
  try withFile(of: bytes) { descriptor, _ in
    Outcome(reading: try PcapReader(fileDescriptor: descriptor, name: "test.pcap"))
  }
}

/// Bytes that differ from one packet and one place to the next.
func pattern(_ seed: Int, count: Int) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(count + patternBlock.count)
  while bytes.count < count {
    bytes += [UInt8(truncatingIfNeeded: seed), UInt8(truncatingIfNeeded: bytes.count >> 10)]
    bytes += patternBlock
  }
  bytes.removeLast(bytes.count - count)
  return bytes
}

private let patternBlock = (0..<1021).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) }
