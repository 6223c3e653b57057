import Testing

@testable import Dissection

private func asked(_ name: [UInt8]) -> Sample { Sample(domain: domainMessage(questions: [domainQuestion(name)])) }

private func longLabels(_ lengths: [Int]) -> [UInt8] {
  lengths.flatMap { (length: Int) -> [UInt8] in [UInt8(length)] + [UInt8](repeating: 0x61, count: length) }
}

@Suite struct `A domain name` {
  @Test(
    arguments: [
      (domainName(""), "."), (domainName("www.example.com"), "www.example.com"),
      (domainName("xn--bcher-kva.example"), "xn--bcher-kva.example"), ([3, 0x61, 0x2e, 0x62, 0], "a\\.b"),
      ([1, 0x5c, 0], "\\\\"), ([2, 0x20, 0xfc, 0], "\\032\\252"), (hex("41 0b 123f 00"), "\\[x123f/11]"),
    ] as [([UInt8], String)])
  func `is written as zone files have it`(bytes: [UInt8], text: String) {
    #expect(asked(bytes).storedTexts("dns.qry.name") == [text])
    #expect(asked(bytes).faults == [])
  }

  @Test(
    arguments: [
      ("*12", "pointer forward"), ("*12", "pointer loop"), ("www.*400", "bad pointer"),
      ("*4", "pointer into the header"),
      ("a.b.c.*13", "bad label"),
    ])
  func `is told where its pointer leads astray`(name: String, note: String) {
    let sample = asked(name == "a.b.c.*13" ? [1, 0x80, 0xc0, 13] : domainName(name))
    #expect(sample.domainNotes.contains(note), "\(sample.domainNotes)")
    #expect(sample.faults == [])
  }

  @Test func `has at most 255 bytes`() {
    let labels = longLabels([63, 63, 63, 61])
    #expect(asked(labels + [0]).domainNotes == [])
    let longer = asked(longLabels([63, 63, 63, 62]) + [0])
    #expect(longer.domainNotes == ["name too long"] && longer.faults == [])
  }

  @Test func `ends the message where its label type is not defined`() {
    let sample = asked([0x80, 1])
    #expect(sample.domainNotes == ["unknown label type"])
    #expect(sample.first("data.data") != nil && sample.faults == [])
  }

  /// A long name, and two thousand records that point to it.
  @Test func `costs no more than its message, however its pointers lead`() {
    let long = longLabels([63, 63, 63, 59]) + [0]
    let records = (0..<2000).map { _ in domainRecord(5, domainName("*12")) }
    let message = domainMessage(flags: 0x8180, questions: [domainQuestion(long)], answers: records)
    let sample = Sample(domain: message)
    #expect(sample.notes.filter { $0.brief == "names too long together" }.count == 1)
    #expect(sample.texts.count < 20 * message.count + 17_000)
    #expect(sample.faults == [])
  }
}
