import Foundation
import Packets
import TestSupport
import Testing

@testable import Capture

@Suite struct `A compressed input` {
  static let forms: [(Compression, @Sendable ([UInt8]) -> [UInt8])] = [
    (.gzip, { Compressed.gzip($0) }), (.zstd, { Compressed.zstd($0) }), (.lz4, { Compressed.lz4($0) }),
    (.lz4, { Compressed.legacyLZ4($0) }), (.lz4, { Compressed.legacyLZ4($0, blockLength: 10_000) }),
  ]

  /// A capture of more than one chunk, which compresses badly enough to be of several pieces.
  static let capture: (bytes: [UInt8], data: [[UInt8]]) = {
    var generator = SeededGenerator(state: 5)
    var capture = CaptureBytes()
    var data: [[UInt8]] = []
    while capture.bytes.count < 1_000_000 {
      data.append((0..<Int.random(in: 0...3000, using: &generator)).map { _ in UInt8(generator.next() & 0x1f) })
      capture.add(data: data[data.count - 1])
    }
    return (capture.bytes, data)
  }()

  private func opened(_ bytes: [UInt8]) throws -> (outcome: Outcome, file: InputFile) {
    try withFile(of: bytes) { _, path in
      let file = try InputFile(path: path)
      defer { file.close() }
      return (Outcome(reading: try file.captureReader()), file)
    }
  }

  @Test(arguments: forms.indices)
  func `is unpacked while it is read`(form: Int) throws {
    let (compression, pack) = Self.forms[form]
    let (outcome, file) = try opened(pack(Self.capture.bytes))
    #expect(file.compressions == [compression] && file.kind == .pcap)
    #expect(outcome.data == Self.capture.data && outcome.errors == [])
  }

  @Test(arguments: forms.indices)
  func `comes through a pipe in any pieces`(form: Int) throws {
    let bytes = Self.forms[form].1(CaptureBytes.threePackets())
    for pieces in [1, 7, 4096] {
      let outcome = try withPipe(of: bytes, pieces: pieces) { descriptor in
        // The descriptor belongs to the pipe, which closes it.
        Outcome(reading: try InputFile(fileDescriptor: descriptor, name: "").captureReader())
      }
      #expect(outcome.data == CaptureBytes.threePacketsData && outcome.errors == [])
    }
  }

  @Test(arguments: forms.indices)
  func `goes on with the next frame`(form: Int) throws {
    let (_, pack) = Self.forms[form]
    let bytes = Self.capture.bytes
    let (outcome, _) = try opened(
      pack(Array(bytes[..<7])) + pack([]) + pack(Array(bytes[7..<500_000])) + pack(Array(bytes[500_000...])))
    #expect(outcome.data == Self.capture.data && outcome.errors == [])
  }

  @Test func `of LZ4 may change its format from frame to frame`() throws {
    let bytes = CaptureBytes.threePackets()
    let skipped: [UInt8] = [0x5a, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]
    let frames = [
      skipped, Compressed.legacyLZ4(Array(bytes[..<30])), Compressed.lz4(Array(bytes[30..<50])), skipped,
      Compressed.legacyLZ4(Array(bytes[50...])),
    ]
    let (outcome, file) = try opened(frames.flatMap { $0 })
    #expect(file.compressions == [.lz4])
    #expect(outcome.data == CaptureBytes.threePacketsData && outcome.errors == [])
  }

  @Test func `of zstd may begin with a frame to be skipped, as its parallel program writes it`() throws {
    let skipped: [UInt8] = [0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0, 9, 9, 9, 9]
    let (outcome, file) = try opened(skipped + Compressed.zstd(CaptureBytes.threePackets()) + skipped)
    #expect(file.compressions == [.zstd])
    #expect(outcome.data == CaptureBytes.threePacketsData && outcome.errors == [])
  }

  @Test func `of gzip may be filled up with zeros`() throws {
    let (outcome, _) = try opened(Compressed.gzip(CaptureBytes.threePackets()) + [UInt8](repeating: 0, count: 700_000))
    #expect(outcome.data == CaptureBytes.threePacketsData && outcome.errors == [])
  }

  @Test(arguments: forms.indices)
  func `that something else follows is told, and read`(form: Int) throws {
    let packed = Self.forms[form].1(CaptureBytes.threePackets())
    let (outcome, _) = try opened(packed + Array("something else".utf8))
    #expect(outcome.data == CaptureBytes.threePacketsData)
    #expect(outcome.errors.count == 1)
  }

  @Test(arguments: forms.indices.filter { $0 != 3 })
  func `that is cut off gives what was there, and one error that says so`(form: Int) throws {
    let (compression, pack) = Self.forms[form]
    let packed = pack(Self.capture.bytes)
    for length in [packed.count - 1, packed.count - 5, packed.count / 2, packed.count / 5] {
      let (outcome, _) = try opened(Array(packed.prefix(length)))
      #expect(outcome.data == Array(Self.capture.data.prefix(outcome.data.count)))
      #expect(outcome.errors.count == 1)
      #expect(
        outcome.error?.message == "the \(compression.rawValue) data ends before it is complete: the file was cut off")
      #expect(outcome.isQuietAfterwards)
      if case .byte(let place)? = outcome.error?.place { #expect(place <= length) }
    }
  }

  @Test(arguments: forms.indices)
  func `that is damaged gives what came before, and an error`(form: Int) throws {
    let packed = Self.forms[form].1(Self.capture.bytes)
    for place in [packed.count / 3, packed.count / 2, packed.count - 20] {
      var bytes = packed
      for index in place..<place + 8 { bytes[index] ^= 0x5a }
      let (outcome, _) = try opened(bytes)
      #expect(outcome.errors.count <= 1)
      // Without a checksum, as these LZ4 frames are, damage may come out as other bytes.
      if form < 2 { #expect(outcome.errors.count == 1) }
    }
  }

  @Test func `of one block that is cut off gives an error at once`() throws {
    let packed = Compressed.legacyLZ4(CaptureBytes.threePackets())
    for length in 4..<packed.count {
      let error = try #require(throws: InputError.self) { try opened(Array(packed.prefix(length))) }
      #expect(length == 4 ? error.message.contains("empty") : error.message.contains("before it is complete"))
    }
  }

  @Test func `that is compressed again is unpacked again, to a limit`() throws {
    var bytes = CaptureBytes.threePackets()
    let order: [Compression] = [.gzip, .zstd, .lz4, .gzip]
    for compression in order.reversed() { bytes = Compressed.bytes(bytes, by: compression) }
    let (outcome, file) = try opened(bytes)
    #expect(file.compressions == order && outcome.data == CaptureBytes.threePacketsData)
    let error = try #require(throws: InputError.self) { try opened(Compressed.zstd(bytes)) }
    #expect(error.message.contains("compressed more than 4 times"))
  }

  @Test func `that begins as compressed data and is none is an error`() throws {
    for bytes in [[0x1f, 0x8b, 8, 0xff], [0x28, 0xb5, 0x2f, 0xfd, 0xff, 0xff, 0xff, 0xff], [4, 0x22, 0x4d, 0x18, 0]]
      as [[UInt8]]
    {
      let error = try #require(throws: InputError.self) { try opened(bytes + pattern(1, count: 100)) }
      #expect(error.message.contains("damaged"))
    }
  }

  @Test func `of text is read as text, and its faults after what is there of it`() throws {
    let text = Array(String(repeating: "0000  45 00 00 28\n", count: 100_000).utf8)
    for compression in Compression.allCases {
      let packed = Compressed.bytes(text, by: compression)
      try withFile(of: packed) { _, path in
        let file = try InputFile(path: path)
        #expect(file.kind == .text)
        #expect(try file.textSource().read(.max) == text)
        file.close()
      }
      try withFile(of: Array(packed.dropLast(3))) { _, path in
        let file = try InputFile(path: path)
        defer { file.close() }
        let source = file.textSource()
        let cut = try source.read(.max)
        #expect(!cut.isEmpty && cut == Array(text.prefix(cut.count)))
        let fault = #expect(throws: InputError.self) { try source.read(1) }
        #expect(fault?.message.contains("ends before it is complete") == true)
      }
    }
  }

  @Test func `has errors at places of the unpacked bytes, and says so`() throws {
    let (outcome, file) = try opened(Compressed.gzip(Array(CaptureBytes.threePackets().dropLast())))
    #expect(outcome.error?.input == "\(file.name), unpacked")
    #expect(outcome.error?.place == .byte(59))
  }

  @Test func `of any bytes at all never traps`() throws {
    var generator = SeededGenerator(state: 11)
    for round in 0..<600 {
      var bytes = Self.forms[round % Self.forms.count].1(CaptureBytes.threePackets())
      for _ in 0...Int.random(in: 0..<4, using: &generator) {
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8(truncatingIfNeeded: generator.next())
      }
      #expect(((try? opened(bytes))?.outcome.packets.count ?? 0) <= 1000)
    }
  }
}
