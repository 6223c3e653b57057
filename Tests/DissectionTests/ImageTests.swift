import Packets
import Testing

@testable import Dissection

@Suite struct `An image` {
  private static let png = hex(
    """
    89504e470d0a1a0a 0000000d 49484452 00000002 00000001 08 02 00 00 00 7b40e8dd
    0000000d 49444154 789c63f8cfc000440008fe01ff c69e79f7 00000000 49454e44 ae426082
    """)
  private static let gif = hex("474946383961 0200 0100 800000 ff000000ff00 2c 0000 0000 0200 0100 00 02 02 4401 00 3b")
  private static let jpeg = hex(
    """
    ffd8 ffe0 0010 4a46494600 0102 01 0048 0048 0000 ffc0 000b 08 0001 0002 01 011100
    ffda 0008 01 0100 003f00 12ff0034ffd056 ffd9
    """)
  private static let webp = hex(
    "52494646 1c000000 57454250 56503820 10000000 300100 9d012a 0200 0140 70697865 6c73")
  private static let images = [("png", png), ("image-gif", gif), ("image-jfif", jpeg), ("webp", webp)]

  @Test func `of PNG has its size and its colours`() {
    let sample = Sample("png", Self.png)
    #expect(sample.faults == [])
    #expect(sample.value("png.ihdr.width") == 2)
    #expect(sample.value("png.ihdr.height") == 1)
    #expect(sample.value("png.ihdr.colour_type") == 2)
    #expect(sample.all("png.chunk").count == 3)
    #expect(sample.verdict("png.chunk.crc") == .correct)
  }

  @Test func `of GIF has its size and its blocks`() {
    let sample = Sample("image-gif", Self.gif)
    #expect(sample.faults == [])
    #expect(sample.notes.isEmpty)
    #expect(sample.value("image-gif.screen.width") == 2)
    #expect(sample.content("image-gif.global.color_map")?.count == 6)
    #expect(sample.content("image-gif.data_block") == [0x44, 1])
  }

  @Test func `of JPEG has its size and its segments`() {
    let sample = Sample("image-jfif", Self.jpeg)
    #expect(sample.faults == [])
    #expect(sample.notes.isEmpty)
    #expect(sample.value("image-jfif.sof.lines") == 1)
    #expect(sample.value("image-jfif.sof.samples_per_line") == 2)
    #expect(sample.content("image-jfif.entropy_coded_segment") == hex("12ff0034ffd056"))
  }

  @Test func `of WebP has its size and its chunks`() {
    let sample = Sample("webp", Self.webp)
    #expect(sample.faults == [])
    #expect(sample.value("webp.vp8.width") == 2)
    #expect(sample.value("webp.vp8.height") == 1)
    #expect(sample.value("webp.vp8.vertical_scale") == 1)
  }

  @Test(arguments: images.indices) func `says where it is cut`(index: Int) {
    let (name, image) = Self.images[index]
    for count in 1..<image.count {
      for original in [count, image.count] {
        let sample = Sample(name, Array(image[..<count]), cutFrom: original)
        #expect(sample.faults == [])
        #expect(!sample.notes.isEmpty, "\(name) cut to \(count)")
      }
    }
  }

  @Test(arguments: images.indices) func `whatever a byte is does not trap`(index: Int) {
    let (name, image) = Self.images[index]
    for place in image.indices {
      for byte: UInt8 in [0, 1, 0x2c, 0x7f, 0xff] {
        var changed = image
        changed[place] = byte
        #expect(Sample(name, changed).faults == [])
      }
    }
  }

  @Test(arguments: images.indices) func `is told from other content by its first bytes`(index: Int) {
    let table = ProtocolTable()
    let (name, image) = Self.images[index]
    var cursor = Cursor(image.span)
    let found = table.find(.number(.mediaType, MediaType.unspecified), &cursor)
    #expect(found?.spec.name.description == name)
  }

  /// 100,000 empty blocks, segments or chunks.
  @Test func `of any number of parts is read as far as fields go`() {
    let gif = Array(Self.gif.dropLast()) + [UInt8](repeating: 0x21, count: 100_000)
    #expect(Sample("image-gif", gif).faults == [])
    let restarts = (0..<50_000).flatMap { _ in [0xff, 0xd8] as [UInt8] }
    let jpeg = Sample("image-jfif", restarts + [0xff])
    #expect(jpeg.faults == [])
    #expect(jpeg.briefs.contains("too many fields"))
  }
}
