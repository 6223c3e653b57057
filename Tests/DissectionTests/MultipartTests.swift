import Packets
import Testing

@testable import Dissection

@Suite struct `A multipart body` {
  private func sample(_ lines: String...) -> Sample {
    Sample("mime_multipart", lines.joined(separator: "\r\n"))
  }

  @Test func `is read as parts with fields and content`() {
    let sample = sample(
      "before", "--b", #"Content-Disposition: form-data; name="a"; filename="f.txt""#, "Content-Type: text/plain", "",
      "line 1", "--bc", "--b", "", "", "--b--", "after")
    #expect(sample.faults == [])
    #expect(sample.briefs == ["no boundary"])
    #expect(sample.content("mime_multipart.preamble") != nil)

    let guessed = self.sample(
      "--b", #"Content-Disposition: form-data; name="a""#, "", "line 1", "--bc", "--b--", "after")
    #expect(guessed.faults == [])
    #expect(guessed.texts("mime_multipart.name") == ["a"])
    #expect(guessed.texts("mime_multipart.text") == ["line 1\r\n--bc"])
    #expect(guessed.texts("mime_multipart.last_boundary") == ["--b--"])
    #expect(guessed.texts("mime_multipart.trailer") == ["after"])
  }

  @Test func `hands parts on to what decodes their media types`() {
    let sample = sample(
      "--b", "Content-Type: multipart/mixed; boundary=c", "", "--c", "Content-Type: application/x+json", "", "[1]",
      "--c--", "--b--")
    #expect(sample.faults == [])
    #expect(sample.layers.contains(JSON.id))
    #expect(sample.texts("mime_multipart.boundary") == [])
    #expect(sample.briefs == ["no boundary"])
  }

  @Test(arguments: [
    ("base64", "WzFd", true), ("BASE64", "Wz\r\nFd", true), ("base64", "Wz?Fd", true),
    ("quoted-printable", "[=31]", true),
    ("quoted-printable", "[1=\r\n]", true), ("7bit", "[1]", true), ("x", "[1]", true), ("base64", "", false),
  ])
  func `decodes what was written for mail`(encoding: String, text: String, isJSON: Bool) {
    let sample = sample(
      "--b", "Content-Type: application/json", "Content-Transfer-Encoding: " + encoding, "", text, "--b--")
    #expect(sample.faults == [])
    #expect(sample.layers.contains(JSON.id) == isJSON)
  }

  @Test func `of parts in parts is read to a depth, and of many as far as buffers go`() {
    var deep = "text"
    for depth in 0..<20 {
      deep = "--\(depth)\r\nContent-Type: multipart/mixed; boundary=\(depth - 1)\r\n\r\n\(deep)\r\n--\(depth)--"
    }
    let nested = sample(deep)
    #expect(nested.faults == [])
    #expect(nested.briefs.contains("too deep"))
    #expect(nested.layers.filter { $0 == Multipart.id }.count == Multipart.maximumDepth + 1)

    let part = "--b\r\nContent-Type: application/json\r\n\r\n1\r\n"
    let many = sample(String(repeating: part, count: 300) + "--b--")
    #expect(many.faults == [])
    #expect(many.briefs.contains("too many buffers"))
  }

  @Test func `without an end says so, wherever it ends`() {
    let text = Array("--b\r\nContent-Type: text/plain\r\n\r\ntext\r\n--b--\r\n".utf8)
    for count in 3..<text.count - 2 {
      let sample = Sample("mime_multipart", Array(text[..<count]))
      #expect(sample.faults == [])
      if count < text.count - 4 { #expect(sample.briefs.contains("no last boundary"), "\(count)") }
    }
  }

  /// Lines that nearly are boundaries, as many as there may be.
  @Test func `takes a time that grows with its length`() {
    let line = "--" + String(repeating: "b", count: 69) + "x\r\n"
    let sample = sample("--" + String(repeating: "b", count: 70), "", String(repeating: line, count: 2000), "")
    #expect(sample.faults == [])
  }
}
