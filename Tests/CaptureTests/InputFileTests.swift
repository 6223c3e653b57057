import Capture
import Foundation
import Packets
import Testing

@Suite struct `Telling and opening an input` {
  @Test(
    "The first bytes tell the kind",
    arguments: [
      ([0xd4, 0xc3, 0xb2, 0xa1, 2, 0], .pcap), ([0xa1, 0xb2, 0xc3, 0xd4], .pcap), ([0x4d, 0x3c, 0xb2, 0xa1], .pcap),
      ([0xa1, 0xb2, 0x3c, 0x4d], .pcap), ([0xa1, 0xb2, 0xcd, 0x34], .pcap), ([0x34, 0xcd, 0xb2, 0xa1], .pcap),
      ([0x0a, 0x0d, 0x0d, 0x0a, 0x1c, 0, 0, 0, 0x4d, 0x3c, 0x2b, 0x1a], .pcapng),
      ([0x0a, 0x0d, 0x0d, 0x0a, 0, 0, 0, 0x1c, 0x1a, 0x2b, 0x3c, 0x4d], .pcapng),
      ([0x0a, 0x0d, 0x0d, 0x0a, 0x34, 0x35, 0x20, 0x30, 0x30, 0x20, 0x30, 0x30], .text),
      ([0x1f, 0x8b, 8, 0], .gzip), ([0x1f, 0x8b], .text), ([0x28, 0xb5, 0x2f, 0xfd], .zstd),
      ([4, 0x22, 0x4d, 0x18], .lz4), ([2, 0x21, 0x4c, 0x18], .lz4),
      ([0x50, 0x2a, 0x4d, 0x18, 1, 0, 0, 0, 9, 4, 0x22, 0x4d, 0x18], .lz4),
      ([0x5f, 0x2a, 0x4d, 0x18, 1, 0, 0, 0, 9, 0x28, 0xb5, 0x2f, 0xfd], .zstd), ([0x50, 0x2a, 0x4d, 0x18], .zstd),
      ([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], .xz), ([0xfd, 0x37, 0x7a, 0x58, 0x5a, 1], .text),
      (Array("BZh9".utf8) + [0x31, 0x41, 0x59, 0x26, 0x53, 0x59], .bzip2),
      (Array("BZh1".utf8) + [0x17, 0x72, 0x45, 0x38, 0x50, 0x90], .bzip2), (Array("BZh0 is text".utf8), .text),
      (Array("45 00 00 28".utf8), .text), ([], .text),
      ([0xa1, 0xb2, 0xc3], .text),
    ] as [([UInt8], InputKind)])
  func kinds(bytes: [UInt8], kind: InputKind) {
    #expect(InputKind(firstBytes: bytes) == kind)
  }

  @Test func `kinds that are not read say what to do instead`() throws {
    for (first, words) in [
      ([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], "xz -dc"),
      (Array("BZh9".utf8) + [0x31, 0x41, 0x59, 0x26, 0x53, 0x59], "bzip2 -dc"),
    ] as [([UInt8], String)] {
      try withFile(of: first) { _, path in
        let file = try InputFile(path: path)
        defer { file.close() }
        let error = try #require(throws: InputError.self) { _ = try file.captureReader() }
        #expect(error.input == path)
        #expect(error.message.contains(words))
      }
    }
    #expect(InputKind.pcap.obstacle == nil)
    #expect(InputKind.text.obstacle == nil)
  }

  @Test func `a capture is read from its first byte on`() throws {
    try withFile(of: CaptureBytes.threePackets()) { _, path in
      let file = try InputFile(path: path)
      defer { file.close() }
      #expect(file.kind == .pcap)
      #expect(file.name == path)
      #expect(Outcome(reading: try file.captureReader()).data == CaptureBytes.threePacketsData)
    }
  }

  @Test(arguments: [0, 1, 11, 12, 13, 262_143, 262_144, 262_145, 1_000_000])
  func `a text is read whole`(count: Int) throws {
    let bytes = pattern(3, count: count)
    try withFile(of: bytes) { _, path in
      let file = try InputFile(path: path)
      defer { file.close() }
      #expect(try file.textSource().read(.max) == bytes)
    }
    try withPipe(of: bytes, pieces: 1000) { descriptor in
      // The descriptor belongs to the pipe, which closes it.
      let file = try InputFile(fileDescriptor: descriptor, name: "")
      let source = file.textSource()
      var pieces: [UInt8] = []
      while case let piece = try source.read(1000), !piece.isEmpty { pieces += piece }
      #expect(pieces == bytes)
    }
  }

  @Test func `what cannot be opened or read is told in the system's words`() throws {
    let missing = try #require(throws: InputError.self) { _ = try InputFile(path: "/nonexistent/capture.pcap") }
    #expect(missing == InputError("cannot be opened: No such file or directory", in: "/nonexistent/capture.pcap"))
    let directory = try #require(throws: InputError.self) { _ = try InputFile(path: NSTemporaryDirectory()) }
    #expect(directory.message.hasPrefix("is a directory"))
    let nul = try #require(throws: InputError.self) { _ = try InputFile(path: "a\0b") }
    #expect(nul.message.contains("NUL"))
    let empty = try #require(throws: InputError.self) { _ = try InputFile(path: "") }
    #expect(empty.message.contains("No such file"))
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read every file"))
  func `a file without permission is told in the system's words`() throws {
    try withFile(of: [1]) { _, path in
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
      let error = try #require(throws: InputError.self) { _ = try InputFile(path: path) }
      #expect(error.message == "cannot be opened: Permission denied")
    }
  }
}
