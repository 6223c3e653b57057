import Testing

@testable import Dissection

@Suite struct `A media type` {
  private func name(_ value: String) -> String? {
    let bytes = Array(value.utf8)
    return MediaType.number(of: 0..<bytes.count, bytes.span).flatMap { MediaType.name($0)?.description }
  }

  @Test func `is found without its parameters, in upper or lower case`() {
    #expect(name("application/json") == "application/json")
    #expect(name("Application/JSON; charset=utf-8") == "application/json")
    #expect(name(" text/html ;charset=x") == "text/html")
  }

  @Test func `that nobody knows is what its suffix says, or its type`() {
    #expect(name("application/vnd.example.v3+json") == "application/json")
    #expect(name("application/vnd.example+xml; v=1") == "application/xml")
    #expect(name("text/x-example") == "text/plain")
    #expect(name("multipart/x-example") == "multipart/mixed")
    #expect(name("application/x-example") == nil)
    #expect(name("application/x+example") == nil)
    #expect(name("") == nil)
    #expect(name("text") == nil)
    #expect(name(String(repeating: "a", count: 5000) + "/b") == nil)
  }

  @Test func `leads to a protocol, or that of its suffix`() {
    let table = ProtocolTable()
    let empty: [UInt8] = []
    var cursor = Cursor(empty.span)
    let expected: [(name: StaticString, id: ProtocolID)] = [
      ("application/json", JSON.id), ("application/problem+json", JSON.id), ("multipart/form-data", Multipart.id),
      ("text/html", Data.id), ("application/octet-stream", Data.id),
    ]
    for (name, id) in expected {
      #expect(table.find(.number(.mediaType, MediaType.number(name)), &cursor) == id, "\(name)")
    }
  }

  @Test func `of content of which nobody says what it is, is told by the content`() {
    let table = ProtocolTable()
    let picture = hex("89504e470d0a1a0a")
    var cursor = Cursor(picture.span)
    #expect(table.find(.number(.mediaType, MediaType.unspecified), &cursor) == PNG.id)
    #expect(table.find(.number(.mediaType, MediaType.number("application/zip")), &cursor) == Data.id)
  }

  /// Protocols name types that have a number, and every name has one.
  @Test func `has one number and one name`() {
    #expect(Set(MediaTypeName.all.map(\.description)).count == MediaTypeName.all.count)
    for name in MediaTypeName.all {
      #expect(name.description == name.description.lowercased())
      #expect(name.utf8CodeUnitCount <= MediaTypeName.longest)
    }
    for one in Registry.protocols {
      for key in one.spec.keys where key.space == .mediaType {
        #expect(key.numbers.map { $0.upperBound <= NumberSpace.mediaType.limit } ?? true, "\(one)")
      }
    }
  }

  @Test func `may be named in a rule`() throws {
    let rule = try DecodeAsRule("media_type==text/Plain:json")
    #expect(rule.numbers == MediaType.number("text/plain")...MediaType.number("text/plain"))
    #expect(throws: DecodeAsRule.Fault.self) { try DecodeAsRule("media_type==text/x-example:json") }
  }

  @Test(arguments: [
    (#"a/b; boundary=x"#, "x"), (#"a/b;BOUNDARY = "x y""#, "x y"), (#"a/b; a="boundary=z;"; boundary=x"#, "x"),
    (#"a/b; xboundary=z"#, ""), (#"a/b"#, ""), (#"a/b; boundary"#, ""), (#"a/b; boundary="x"#, #""x"#),
    (#"a/b; a="\"; boundary=x"#, ""),
  ])
  func `has parameters`(value: String, boundary: String) {
    let bytes = Array(value.utf8)
    let range = MediaType.parameter("boundary", of: 0..<bytes.count, bytes.span)
    #expect(String(decoding: bytes[range ?? 0..<0], as: UTF8.self) == boundary)
  }
}
