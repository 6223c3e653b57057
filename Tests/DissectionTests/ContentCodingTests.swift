import CZlib
import Testing

@testable import Dissection

@Suite struct `A content coding` {
  private static let text = Array((String(repeating: "dissect ", count: 20) + "end").utf8)

  /// The same text in each coding.
  private static let samples: [(name: StaticString, hex: String)] = [
    ("gzip", "1f8b08000000000002034bc92c2e4e4d2e514819a4746a5e0a00e0f4ffada3000000"),
    ("x-gzip", "1f8b08000000000002034bc92c2e4e4d2e514819a4746a5e0a00e0f4ffada3000000"),
    ("deflate", "78da4bc92c2e4e4d2e514819a4746a5e0a000af63e64"),
    ("br", "1ba200f8c503ae563fc2184a13ddc2812465330fae00"),
    ("zstd", "28b52ffd24a3950000586469737365637420656e6401009551850bda5ab56e"),
    (
      "compress",
      """
      1f9d9064d2cc9953660c1d100107163c9890a04184021d328cb810a2c2870d2b66c44891e3c5891f2d4a14a9b123c8911b4f960c9992e4c3326ec800
      """
    ),
  ]

  private func decode(_ name: StaticString, _ bytes: [UInt8], limit: Int = 1 << 20) throws -> DecodedContent {
    try #require(ContentCoding(name: HTTPName(name))).decode(bytes.span, limit: limit)
  }

  @Test(arguments: samples.indices) func `is undone`(index: Int) throws {
    let (name, text) = Self.samples[index]
    let bytes = hex(text)
    let decoded = try decode(name, bytes)
    #expect(decoded.bytes == Self.text)
    #expect(decoded.outcome == .whole)
    #expect(decoded.consumed == bytes.count)
    #expect(!decoded.isRawDeflate)
  }

  @Test func `of every name that the registry has is known, and no other`() {
    for coding in ContentCoding.allCases {
      #expect(ContentCoding(name: HTTPName(coding.name)) == coding)
      if coding == .identity || coding == .compress { continue }
      let decoded = coding.decode(Self.text.span)
      #expect(coding.isDecoded == (decoded.outcome != .notDecoded))
    }
    #expect(ContentCoding(name: HTTPName("x-compress")) == .compress)
    #expect(ContentCoding(name: HTTPName("gzi")) == nil)
    #expect(ContentCoding(name: HTTPName("")) == nil)
  }

  @Test func `called deflate is read with zlib's wrapper and without`() throws {
    let decoded = try decode("deflate", hex("4bc92c2e4e4d2e514819a4746a5e0a00"))
    #expect(decoded.bytes == Self.text)
    #expect(decoded.outcome == .whole)
    #expect(decoded.isRawDeflate)
  }

  /// A byte that is cut off is missed, and what was read is kept; `compress` has no end of its own.
  @Test(arguments: samples.indices) func `that ends early gives what is there`(index: Int) throws {
    let (name, text) = Self.samples[index]
    let bytes = hex(text)
    for count in 0..<bytes.count {
      let decoded = try decode(name, Array(bytes[..<count]))
      #expect(Self.text.starts(with: decoded.bytes))
      if name.description != "compress" || count < 3 { #expect(decoded.outcome == .cut, "\(name) cut to \(count)") }
    }
  }

  /// Whatever byte is wrong.
  @Test(arguments: samples.indices) func `that is damaged does not trap`(index: Int) throws {
    let (name, text) = Self.samples[index]
    let bytes = hex(text)
    for place in bytes.indices {
      for change: UInt8 in [0x01, 0x40, 0xff] {
        var damaged = bytes
        damaged[place] ^= change
        #expect(try decode(name, damaged, limit: 4096).bytes.count <= 4096)
      }
    }
  }

  @Test func `tells a wrong checksum, and gives the bytes`() throws {
    var bytes = hex(Self.samples[0].hex)
    bytes[bytes.count - 8] ^= 1
    let decoded = try decode("gzip", bytes)
    #expect(decoded.bytes == Self.text)
    #expect(decoded.outcome == .damaged)
  }

  @Test(arguments: ["gzip", "zstd"]) func `may have several members, and something else after them`(
    name: String
  ) throws {
    let index = try #require(Self.samples.firstIndex { $0.name.description == name })
    let member = hex(Self.samples[index].hex)
    let decoded = try decode(Self.samples[index].name, member + member + [0, 1, 2, 3, 4])
    #expect(decoded.bytes == Self.text + Self.text)
    #expect(decoded.outcome == .whole)
    #expect(decoded.consumed == member.count * 2)
  }

  @Test(arguments: samples.indices) func `ends at the limit`(index: Int) throws {
    let (name, text) = Self.samples[index]
    for limit in [0, 1, 162] {
      let decoded = try decode(name, hex(text), limit: limit)
      #expect(decoded.bytes == Array(Self.text[..<limit]))
      #expect(decoded.outcome == .tooLong)
    }
    #expect(try decode(name, hex(text), limit: 163).outcome == .whole)
  }

  /// Zeros, compressed.
  private func bomb(_ count: Int) -> [UInt8] {
    var zeros = [UInt8](repeating: 0, count: count)
    var length = compressBound(UInt(count))
    var output = [UInt8](repeating: 0, count: Int(length))
    _ = unsafe output.withUnsafeMutableBufferPointer { output in
      unsafe zeros.withUnsafeMutableBufferPointer { zeros in
        unsafe compress2(output.baseAddress, &length, zeros.baseAddress, UInt(count), 9)
      }
    }
    return Array(output[..<Int(length)])
  }

  @Test func `that is a bomb is left alone early`() throws {
    let bytes = bomb(8 << 20)
    let decoded = try decode("deflate", bytes, limit: ContentCoding.maximumOutput)
    #expect(decoded.outcome == .tooDense)
    #expect(decoded.bytes.count < ContentCoding.freeOutput + 64 << 10)
    #expect(try decode("deflate", bomb(1 << 20), limit: ContentCoding.maximumOutput).outcome == .whole)
  }

  /// RFC 9659: a window of 16 MB, and one of 8 MB.
  @Test func `of zstd may ask for a window of 8 MB`() throws {
    #expect(try decode("zstd", hex("28b52ffd00 70 09000061")).outcome == .windowTooLarge)
    let decoded = try decode("zstd", hex("28b52ffd00 68 09000061"))
    #expect(decoded.outcome == .whole)
    #expect(decoded.bytes == [0x61])
  }

  /// A table that fills up, and codes that grow from 9 to 10 bits.
  @Test func `of compress grows its codes`() throws {
    let decoded = try decode("compress", hex(Self.longCompress))
    let text = (0..<40).flatMap { _ in Self.text }
    #expect(decoded.bytes == text)
  }

  private static let longCompress = """
    1f9d8a64d2cc9953660c1d100107163c9890a04184021d328cb810a2c2870d2b66c44891e3c5891f2d4a14a9b123c8911b4f960c9992e4c3
    326ec8b49c69d2a54a8f286bd264a9b327cf9f3981ae0c4a74684598327d16c56994a9d39b506d4addb9342ad5a6566b22bdfa74aa52ac5e
    8576e59a556cd9aa52b77e1dbbf62c58b261d1c29ddb366d4cba66e3bead8b572edfbf795baa0d0cd82fe1c38613ef450c76b062b68c213f
    762b79f164bb492353deacb7b267ce7d2d1fbd5b58f4e7cea04b9f0eddd5b1e9d49a51cb660dfbb2ebd5aa6bbf9e9d9b77dedbba71c7a6ed
    fb3271e0c577135fde9bf96fd2c39b4b8f4edd785de4cead57573e5dfb48ecddb96f17ee5dfc77e8e5c99b5fafbe7d54f0e383cb4fee9efe
    41f8e9e76767afff3a7afef605b85f7dc7fd47607807c627a07f99e5b7a08203f6f75c830046f8a083160a66a0841822c861855a6d782188
    107a38e24b226668a28a25c6861f891db618a36d29ae68a38c30eef6628233e6c8a38e35e2f8e3901f9eb66391489e98245c472ae9248b3d
    b61664944bde48256650fa58a5909c359925914f5a391a85607eb9e5951a9279a696617289a59865c2b9a6946ab689a69c768e09
    """
}

@Suite struct `Messages deflated one by one` {
  private func inflate(_ inflater: RawInflater, _ text: String, limit: Int = 100) -> DecodedContent {
    inflater.inflate(hex(text).span, limit: limit)
  }

  /// RFC 7692 §7.2.3.1, §7.2.3.2.
  @Test func `refer back to those before them`() {
    let inflater = RawInflater()
    #expect(inflate(inflater, "f248cdc9c90700").bytes == Array("Hello".utf8))
    let second = inflate(inflater, "f200110000")
    #expect(second.bytes == Array("Hello".utf8))
    #expect(second.outcome == .whole)
    #expect(second.consumed == 5)
  }

  @Test func `do not after a reset`() {
    let inflater = RawInflater()
    _ = inflate(inflater, "f248cdc9c90700")
    inflater.reset()
    #expect(inflate(inflater, "f200110000").outcome == .damaged)
    #expect(inflater.isBroken)
    #expect(inflate(inflater, "f248cdc9c90700").outcome == .damaged)
    inflater.reset()
    #expect(inflate(inflater, "f248cdc9c90700").bytes == Array("Hello".utf8))
  }

  /// RFC 7692 §7.2.3.3, §7.2.3.4, §7.2.3.5: not compressed, with a block that says it is the last, in two blocks.
  @Test(arguments: ["000500faff48656c6c6f00", "f348cdc9c9070000", "f248050000 00ffffcac9c90700"])
  func `may have blocks of each kind`(text: String) {
    let inflater = RawInflater()
    let decoded = inflate(inflater, text)
    #expect(decoded.bytes == Array("Hello".utf8))
    #expect(decoded.outcome == .whole)
    #expect(inflate(inflater, "f200110000").bytes == Array("Hello".utf8))
  }

  @Test func `end at the limit, after which nothing is known`() {
    let inflater = RawInflater()
    let decoded = inflate(inflater, "f248cdc9c90700", limit: 4)
    #expect(decoded.bytes == Array("Hell".utf8))
    #expect(decoded.outcome == .tooLong)
    #expect(inflate(inflater, "f200110000").outcome == .damaged)
  }

  @Test func `may be of a smaller window`() {
    #expect(inflate(RawInflater(windowBits: 8), "f248cdc9c90700").bytes == Array("Hello".utf8))
  }

  @Test func `may be empty`() {
    #expect(inflate(RawInflater(), "00").outcome == .whole)
    #expect(inflate(RawInflater(), "").outcome == .whole)
  }
}
