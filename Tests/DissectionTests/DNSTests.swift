import Packets
import Testing

@testable import Dissection

private let example = domainName("example.com")
private let query = domainMessage(questions: [domainQuestion(example)])
private let answer = domainMessage(
  flags: 0x8180, questions: [domainQuestion(example)], answers: [domainRecord(1, [93, 184, 215, 14])])

@Suite struct `A DNS message` {
  @Test func `has a header, a question and records`() {
    let sample = Sample(domain: answer)
    #expect(sample.layers == [.ipv4, .udp, .dns])
    #expect(sample.value("dns.id") == 0x1a2b)
    #expect(sample.value("dns.flags") == 0x8180)
    #expect(sample.value("dns.count.answers") == 1)
    #expect(sample.storedTexts("dns.qry.name") == ["example.com"])
    #expect(sample.storedTexts("dns.resp.name") == ["example.com"])
    #expect(sample.value("dns.a") == 0x5db8_d70e)
    #expect(sample.value("dns.resp.ttl") == 300)
    #expect(sample.domainNotes == [] && sample.faults == [])
  }

  @Test(
    arguments: [
      (query, "query {dns.qry.type} {dns.qry.name}"), (answer, "response A {dns.a}"),
      (
        domainMessage(
          flags: 0x8180, questions: [domainQuestion(example)],
          answers: [domainRecord(5, example), domainRecord(1, [1, 2, 3, 4])]),
        "response A {dns.a} ({dns.count.answers} answers)"
      ),
      (
        domainMessage(flags: 0x8180, questions: [domainQuestion(example)], answers: [domainRecord(5, example)]),
        "response CNAME {dns.cname}"
      ),
      (
        domainMessage(flags: 0x8183, questions: [domainQuestion(example)]),
        "response {dns.flags.rcode} {dns.qry.name}"
      ),
      (
        domainMessage(flags: 0x8180, questions: [domainQuestion(example)]),
        "response {dns.qry.type} {dns.qry.name} (no answer)"
      ),
      (domainMessage(flags: 0x2400, questions: [domainQuestion(example, 6)]), "notify {dns.qry.type} {dns.qry.name}"),
    ] as [([UInt8], String)])
  func `says in one line what it is`(message: [UInt8], sentence: String) {
    let number = Sample(domain: message).value("dns.message") ?? 0
    #expect(DNSMessage.sentence(number)?.description == sentence)
  }

  @Test(
    arguments: [
      (domainMessage(flags: 0x0140, questions: [domainQuestion(example)]), "reserved bits not zero"),
      (domainMessage(flags: 0x0480, questions: [domainQuestion(example)]), "response's flag in a query"),
      (domainMessage(flags: 0x7800, questions: [domainQuestion(example)]), "unknown opcode"),
      (domainMessage(questions: [domainQuestion(example), domainQuestion(example)]), "several questions"),
      (domainMessage(), "no question"), (query + [1, 2, 3], "extraneous data"),
      (
        domainMessage(flags: 0x8180, questions: [domainQuestion(example)], counts: [1, 2, 0, 0]), "records missing"
      ),
      (domainAnswer(domainRecord(1, [1, 2, 3, 4], timeToLive: 0x8000_0000)), "TTL's top bit set"),
      (domainAnswer(domainRecord(1, [1, 2, 3, 4], timeToLive: 40_000_000)), "absurd TTL"),
      (domainAnswer(domainRecord(1, [1, 2, 3, 4, 5])), "bytes after the data"),
      (domainAnswer(domainRecord(1, [1, 2, 3])), "too short"),
      (domainAnswer(domainRecord(1, [1, 2, 3, 4], length: 5)), "bad length"),
    ] as [([UInt8], String)])
  func `is told what is wrong with it`(message: [UInt8], note: String) {
    let sample = Sample(domain: message)
    #expect(sample.domainNotes.contains(note), "\(sample.domainNotes)")
    #expect(sample.faults == [])
  }

  @Test func `comes from the side that its first flag says`() {
    let message = domainMessage(questions: [domainQuestion(example)])
    let header = bigEndian(53, 2) + bigEndian(50000, 2) + bigEndian(8 + message.count, 2) + [0, 0]
    let sample = Sample(ipv4Packet(options: [], protocol: 17, payload: header + message))
    #expect(sample.domainNotes == ["QR does not fit the ports"])
  }

  @Test func `is found on another port by its content`() {
    #expect(Sample(domain: query, port: 5300).layers == [.ipv4, .udp, .dns])
    #expect(Sample(domain: answer, port: 5300).layers == [.ipv4, .udp, .dns])
    #expect(Sample(domain: [UInt8](repeating: 0x61, count: 40), port: 5300).layers == [.ipv4, .udp, .data])
  }

  @Test func `is decoded in a segment that holds it whole`() {
    let framed = bigEndian(query.count, 2) + query
    #expect(Sample(domainSegment: framed).layers == [.ipv4, .tcp, .dnsOverTCP])
    #expect(Sample(domainSegment: framed).faults == [])
    #expect(Sample(domainSegment: framed + framed).layers == [.ipv4, .tcp, .dnsOverTCP, .dnsOverTCP])
    #expect(Sample(domainSegment: Array(framed.dropLast())).layers == [.ipv4, .tcp, .dnsOverTCP])
    #expect(Sample(domainSegment: Array(framed.prefix(10))).layers == [.ipv4, .tcp, .data])
  }

  @Test func `may end anywhere`() {
    for message in [query, answer] {
      for count in 1..<message.count {
        let sample = Sample(domain: message, keeping: count)
        #expect(sample.layers.last == .dns && !sample.domainNotes.isEmpty, "\(count) bytes")
        #expect(sample.faults == [])
      }
    }
  }

  @Test func `may lack bytes anywhere`() {
    for place in answer.indices {
      let sample = Sample(domain: answer, unknown: [place..<place + 1])
      #expect(sample.faults == [])
      #expect(sample.notes.allSatisfy { $0.severity < .error }, "\(place): \(sample.domainNotes)")
    }
  }
}

@Suite struct `A message on the link` {
  @Test func `asks by multicast for an answer to itself alone`() {
    let message = domainMessage(flags: 0, questions: [domainQuestion(domainName("_ipp._tcp.local"), 12, 0x8001)])
    let sample = Sample(domain: message, port: 5353)
    #expect(sample.layers.last == .multicastDNS)
    #expect(sample.value("dns.qry.qu") == 1 && sample.value("dns.qry.class") == 1)
    #expect(sample.domainNotes == [] && sample.faults == [])
  }

  @Test func `names what people have named as they did`() {
    let message = domainMessage(
      flags: 0x8400, answers: [domainRecord(12, domainName("Büro 2.*12"), name: domainName("_ipp._tcp.local"))])
    #expect(Sample(domain: message, port: 5353).storedTexts("dns.ptr.domain_name") == ["Büro 2._ipp._tcp.local"])
  }

  @Test func `takes leave of a record`() {
    let message = domainMessage(
      flags: 0x8400, answers: [domainRecord(1, [1, 2, 3, 4], name: example, recordClass: 0x8001, timeToLive: 0)])
    let sample = Sample(domain: message, port: 5353)
    #expect(sample.domainNotes == ["ID not zero", "goodbye"])
    #expect(sample.value("dns.resp.cache_flush") == 1)
  }

  @Test func `has flags of its own in LLMNR`() {
    let sample = Sample(domain: domainMessage(flags: 0x8500, questions: [domainQuestion(example)]), port: 5355)
    #expect(sample.layers.last == .linkLocalNames)
    #expect(sample.value("dns.flags.conflict") == 1 && sample.value("dns.flags.tentative") == 1)
    #expect(sample.faults == [])
  }

  @Test(
    arguments: [
      ("EGFCEFEECACACACACACACACACACACACA", "FRED<20>"), ("CKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "*<00>"),
      ("ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEF", "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEF"),
    ])
  func `has a NetBIOS name`(label: String, name: String) {
    let sample = Sample(
      domain: domainMessage(flags: 0x0110, questions: [domainQuestion(domainName(label), 32)]), port: 137)
    #expect(sample.layers.last == .netBIOSNames)
    #expect(sample.storedTexts("nbns.name") == [name])
    #expect(sample.faults == [])
  }
}
