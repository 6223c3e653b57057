import Capture
import Foundation
import Packets
import TestSupport
import Testing

@Suite struct `Reading by chunks` {
  static let chunk = 256 * 1024

  /// A capture whose first record is as long as it takes for the second to start at `offset`.
  static func capture(secondRecordAt offset: Int) -> (bytes: [UInt8], data: [[UInt8]]) {
    let data = [pattern(1, count: offset - 40), pattern(2, count: 60), pattern(3, count: 700), []]
    var capture = CaptureBytes()
    for packet in data {
      capture.add(data: packet)
    }
    return (capture.bytes, data)
  }

  @Test(arguments: -80...4)
  func `a packet on the border of a chunk is whole, wherever the border cuts it`(distance: Int) throws {
    let (bytes, data) = Self.capture(secondRecordAt: Self.chunk + distance)
    let outcome = try read(bytes)
    #expect(outcome.data == data)
    #expect(outcome.error == nil)
  }

  @Test func `many packets over many chunks come out as they went in`() throws {
    var generator = SeededGenerator(state: 1)
    var capture = CaptureBytes(isBigEndian: true)
    var data: [[UInt8]] = []
    while capture.bytes.count < 5 * Self.chunk {
      data.append(pattern(data.count, count: Int.random(in: 0...3000, using: &generator)))
      capture.add(seconds: UInt32(data.count), data: data[data.count - 1])
    }
    let outcome = try read(capture.bytes)
    #expect(outcome.data == data)
    #expect(outcome.packets.map { $0.time?.seconds ?? 0 } == data.indices.map { Int64($0 + 1) })
    #expect(outcome.packets.map(\.number) == Array(1...data.count))
    let piped = try withPipe(of: capture.bytes, pieces: 10_007) { descriptor in
      Outcome(reading: try PcapReader(fileDescriptor: descriptor, name: ""))
    }
    #expect(piped.data == data)
  }

  @Test func `an error far behind the first chunk has its place in the file`() throws {
    var capture = CaptureBytes()
    while capture.bytes.count < 3 * Self.chunk {
      capture.add(data: pattern(0, count: 9973))
    }
    let offset = capture.bytes.count
    capture.add(data: pattern(1, count: 50))
    let outcome = try read(capture.bytes.dropLast())
    #expect(outcome.error?.place == .byte(offset))
    #expect(outcome.error?.message.contains("49 of the 50 captured bytes") == true)
  }

  @Test func `packets longer than a chunk are whole`() throws {
    var capture = CaptureBytes(network: 231)
    let data = [262_144, 10, 3_000_001, 262_128, 0].enumerated().map { pattern($0, count: $1) }
    for packet in data {
      capture.add(data: packet)
    }
    #expect(try read(capture.bytes).data == data)
    let piped = try withPipe(of: capture.bytes, pieces: 65_536) { descriptor in
      Outcome(reading: try PcapReader(fileDescriptor: descriptor, name: ""))
    }
    #expect(piped.data == data)
  }

  @Test func `the longest packet of an ordinary link type is read`() throws {
    var capture = CaptureBytes()
    capture.add(data: pattern(0, count: 262_144))
    capture.add(data: [1])
    #expect(try read(capture.bytes).data == [pattern(0, count: 262_144), [1]])
  }

  @Test func `a pipe that is written byte by byte gives the same packets`() throws {
    var capture = CaptureBytes()
    let data = (0..<40).map { pattern($0, count: $0) }
    for packet in data {
      capture.add(data: packet)
    }
    let outcome = try withPipe(of: capture.bytes, pieces: 1) { descriptor in
      Outcome(reading: try PcapReader(fileDescriptor: descriptor, name: ""))
    }
    #expect(outcome.data == data)
    #expect(outcome.error == nil)
  }

  @Test func `a packet is given as soon as the pipe has it`() throws {
    var capture = CaptureBytes()
    capture.add(data: [1, 2])
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: capture.bytes)
    var reader = try PcapReader(fileDescriptor: pipe.fileHandleForReading.fileDescriptor, name: "")
    #expect(try reader.next()?.number == 1)
    try pipe.fileHandleForWriting.close()
    #expect(try reader.next() == nil)
    try pipe.fileHandleForReading.close()
  }

  @Test func `a pipe that does not block is waited for`() throws {
    let bytes = CaptureBytes.threePackets()
    let pipe = Pipe()
    let descriptor = pipe.fileHandleForReading.fileDescriptor
    #expect(fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0)
    let thread = Thread {
      for byte in bytes {
        try? pipe.fileHandleForWriting.write(contentsOf: [byte])
        Thread.sleep(forTimeInterval: 0.001)
      }
      try? pipe.fileHandleForWriting.close()
    }
    thread.start()
    let outcome = Outcome(reading: try PcapReader(fileDescriptor: descriptor, name: ""))
    #expect(outcome.data == CaptureBytes.threePacketsData)
    #expect(outcome.error == nil)
    try pipe.fileHandleForReading.close()
  }

  @Test(arguments: [0, 4, 12, 24, 30, 59])
  func `bytes that were read before come first`(count: Int) throws {
    let bytes = CaptureBytes.threePackets()
    let outcome = try withFile(of: Array(bytes.dropFirst(count))) { descriptor, _ in
      Outcome(reading: try PcapReader(fileDescriptor: descriptor, name: "", prefix: Array(bytes.prefix(count))))
    }
    #expect(outcome.data == CaptureBytes.threePacketsData)
  }

  @Test func `a reader goes on from bytes alone that are longer than a chunk`() throws {
    let (bytes, data) = Self.capture(secondRecordAt: Self.chunk + 20)
    let outcome = try withFile(of: []) { descriptor, _ in
      Outcome(reading: try PcapReader(fileDescriptor: descriptor, name: "", prefix: bytes))
    }
    #expect(outcome.data == data)
  }

  @Test func `a descriptor that cannot be read is an error with the system's words`() throws {
    let error = try #require(throws: InputError.self) {
      _ = try PcapReader(fileDescriptor: -1, name: "gone.pcap")
    }
    #expect(error == InputError("cannot be read: Bad file descriptor", in: "gone.pcap"))
  }
}
