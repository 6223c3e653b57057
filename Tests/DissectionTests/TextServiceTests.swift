import Packets
import Testing

@testable import Dissection

@Suite struct `TFTP packets` {
  private func sample(_ operation: Int, _ text: String) -> Sample {
    Sample(udp: (50069, 69), bigEndian(operation, 2) + Array(text.utf8))
  }

  @Test func `a request has a name, a mode and options`() {
    let sample = sample(1, "boot.img\0octet\0blksize\u{0}1428\0")
    #expect(sample.content("tftp.source_file") == Array("boot.img".utf8))
    #expect(sample.content("tftp.type") == Array("octet".utf8))
    #expect(sample.content("tftp.option.value") == Array("1428".utf8))
    #expect(sample.faultNotes == [] && sample.faults == [])
  }

  @Test(arguments: [("blksize\u{0}4\0", 1), ("blksize\0many\0", 1), ("blksize\u{0}512\0", 0), ("other\u{0}4\0", 0)])
  func `numbers of options are in their range`(text: String, count: Int) {
    let sample = sample(6, text)
    #expect(sample.faultNotes.filter { $0 == "option out of range" }.count == count)
    #expect(sample.faults == [])
  }

  @Test func `anything may be cut anywhere`() {
    let whole = "boot.img\0octet\0blksize\u{0}1428\0"
    for count in 0...whole.utf8.count {
      let sample = sample(2, String(whole.prefix(count)))
      #expect(sample.faults == [], "\(count)")
    }
    #expect(sample(9, "what").notes(on: "tftp.opcode") == ["unknown opcode"])
  }
}

@Suite struct `Syslog messages` {
  private func sample(_ text: String) -> Sample { Sample(udp: (50514, 514), Array(text.utf8)) }

  private func text(_ sample: Sample, _ name: String) -> String? {
    sample.content(name).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a message of RFC 5424`() {
    let sample = sample(#"<165>1 2003-10-11T22:14:15.003Z host app - ID47 [x@1 iut="3" s="a\"]b"][y] it happened"#)
    #expect(sample.value("syslog.facility") == 20 && sample.value("syslog.level") == 5)
    #expect(text(sample, "syslog.hostname") == "host" && text(sample, "syslog.msgid") == "ID47")
    #expect(
      sample.all("syslog.sd.value").map { String(decoding: sample.bytes[$0.bytes], as: UTF8.self) } == ["3", #"a\"]b"#])
    #expect(text(sample, "syslog.content") == "it happened")
    #expect(sample.faultNotes == [] && sample.faults == [])
  }

  @Test func `a message of RFC 3164`() {
    let sample = sample("<34>Oct 11 22:14:15 host su[17]: failed\n")
    #expect(text(sample, "syslog.timestamp_rfc3164") == "Oct 11 22:14:15")
    #expect(text(sample, "syslog.appname") == "su" && text(sample, "syslog.procid") == "17")
    #expect(text(sample, "syslog.content") == "failed")
    #expect(sample.faults == [])
  }

  @Test(arguments: [
    ("it happened", "no priority"), ("<999>x", "bad priority"), ("<34>1 - host", "too short"),
    ("<34>1 - - - - - [a b=c] x", "bad structured data"),
  ])
  func `what is wrong is said`(text: String, note: String) {
    let sample = sample(text)
    #expect(sample.notes.map(\.brief).contains(note))
    #expect(sample.faults == [])
  }

  @Test func `anything may be cut anywhere`() {
    for whole in [
      #"<165>1 2003-10-11T22:14:15.003Z host app - ID47 [x@1 s="a\"]b"] x"#,
      "<34>Oct 11 22:14:15 host su[17]: failed\n",
    ] {
      for count in 0...whole.utf8.count { #expect(sample(String(whole.prefix(count))).faults == [], "\(count)") }
    }
  }
}

@Suite struct `SSDP messages` {
  @Test(arguments: ["M-SEARCH", "NOTIFY"])
  func `a message for all devices is HTTP's`(method: String) {
    let sample = Sample(udp: (50900, 1900), Array("\(method) * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\n\r\n".utf8))
    #expect(sample.layers == [.ipv4, .udp, .http])
    #expect(sample.faultNotes == [] && sample.faults == [])
  }

  @Test func `bytes that are none of HTTP's are data`() {
    #expect(Sample(udp: (50900, 1900), [0, 1, 2, 3]).layers == [.ipv4, .udp, .data])
  }
}
