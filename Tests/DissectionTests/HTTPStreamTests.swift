import Packets
import Testing

@testable import Dissection

/// A connection between a browser and a server, after its handshake.
private struct Connection: ~Copyable {
  /// What is told of a packet.
  struct Told {
    var layers: [ProtocolID] = []
    var notes: [String] = []
    /// What the packet's messages carry.
    var contents: [String] = []
    var wholeness: [Bool] = []
    /// The derived fields, by name; the last one of each.
    var derived: [String: String] = [:]
  }

  private var dissector = Dissector(followingConversations: true)
  private var dissection = Dissection()
  private var number = 0
  private var places: [UInt32] = [1, 1]

  init() {
    _ = send([], by: 0, flags: 0x02, at: 0)
    _ = send([], by: 1, flags: 0x12, at: 0)
  }

  mutating func request(_ text: String) -> Told { say(text, by: 0) }
  mutating func response(_ text: String) -> Told { say(text, by: 1) }
  mutating func close(by side: Int = 1) -> Told { send([], by: side, flags: 0x11, at: places[side]) }

  /// Bytes that one side sends, and that no packet has.
  mutating func lose(_ count: Int, by side: Int = 1) { places[side] += UInt32(count) }

  mutating func say(_ text: String, by side: Int) -> Told { say(Array(text.utf8), by: side) }

  mutating func say(_ data: [UInt8], by side: Int) -> Told {
    defer { places[side] += UInt32(data.count) }
    return send(data, by: side, flags: 0x18, at: places[side])
  }

  private mutating func send(_ data: [UInt8], by side: Int, flags: UInt8, at place: UInt32) -> Told {
    number += 1
    let ports = [50_000, 8080]
    let segment = tcpSegment(
      flags: flags, from: ports[side], to: ports[1 - side], sequence: place, acknowledgment: places[1 - side])
    let hosts: [[UInt8]] = [[192, 0, 2, 1], [192, 0, 2, 2]]
    let bytes = ipv4Packet(from: hosts[side], to: hosts[1 - side], payload: segment + data)
    let time = Timestamp(seconds: Int64(number), nanoseconds: 0, digits: 6)
    let packet = Packet(number: number, linkType: .raw, time: time, originalLength: bytes.count)
    dissector.dissect(packet, bytes.span, into: &dissection)
    return tell(bytes)
  }

  private func tell(_ frame: [UInt8]) -> Told {
    #expect(invariantFaults(of: dissection, length: frame.count) == [])
    var told = Told()
    for index in dissection.layers.indices
    where ![IPv4.id, TCP.id, TCPReassembly.id].contains(dissection.layers[index].id) {
      told.layers.append(dissection.layers[index].id)
    }
    for index in dissection.notes.indices {
      let name = dissection.notes[index].spec.name.description
      if name.hasPrefix("http.") { told.notes.append(name) }
    }
    for content in dissection.contents {
      let bytes = content.buffer == 0 ? frame : dissection.buffers[content.buffer - 1].bytes
      told.contents.append(String(decoding: bytes[content.bytes], as: UTF8.self))
      told.wholeness.append(content.isWhole)
    }
    for index in dissection.fields.indices where dissection.fields[index].kind == .derived {
      let (spec, value) = (dissection.fields[index].id.spec, dissection.fields[index].value)
      guard spec.name.description.hasPrefix("http.") else { continue }
      var text = String(value)
      if case .storedText = spec.format {
        let range = TextRange(value: value)
        text = String(
          decoding: (range.offset..<range.offset + range.count).map { dissection.texts[$0] }, as: UTF8.self)
      }
      told.derived[spec.name.description] = text
    }
    return told
  }
}

@Suite struct HTTPStreamTests {
  private let get = "GET /a HTTP/1.1\r\nHost: h\r\n\r\n"

  @Test func `a body is decoded in the packet that completes it, and says which head it belongs to`() {
    var connection = Connection()
    #expect(connection.request(get).derived["http.request.full_uri"] == "http://h/a")
    let head = connection.response("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 10\r\n\r\nabc")
    #expect(head.layers == [.http, .tcpSegmentData])
    #expect(head.derived["http.request_in"] == "3")
    #expect(head.derived["http.time"] == "1000000000")
    #expect(head.derived["http.response_for.uri"] == "http://h/a")
    #expect(connection.response("defg").layers == [.tcpSegmentData])
    let last = connection.response("hij")
    #expect(last.layers == [.tcpSegmentData, .httpBody, .httpContent])
    #expect(last.contents == ["abcdefghij"] && last.wholeness == [true])
    #expect(last.derived["http.body.message"] == "200 OK")
    #expect(last.derived["http.body.head_in"] == "4")
    #expect(last.derived["http.body.uri"] == "http://h/a")
    #expect(last.derived["http.body.content_type"] == "text/plain")
    #expect(last.notes.isEmpty)
  }

  @Test func `a chunked body over segments is joined without its chunks`() {
    var connection = Connection()
    _ = connection.request(get)
    let body = "4\r\nWiki\r\n5;x=y\r\npedia\r\n0\r\nServer: s\r\n\r\n"
    let message = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body
    var last = Connection.Told()
    for byte in message.utf8 { last = connection.say([byte], by: 1) }
    #expect(last.contents == ["Wikipedia"] && last.wholeness == [true])
    #expect(last.layers == [.tcpSegmentData, .httpBody, .httpContent])
    let next = connection.response("HTTP/1.1 204 No Content\r\n\r\n")
    #expect(next.layers == [.http] && next.notes.isEmpty)
  }

  @Test func `a body without a length ends with the connection`() {
    var connection = Connection()
    _ = connection.request(get)
    #expect(connection.response("HTTP/1.1 200 OK\r\n\r\nfirst ").contents.isEmpty)
    #expect(connection.response("last").contents.isEmpty)
    let end = connection.close()
    #expect(end.contents == ["first last"] && end.wholeness == [true])
    #expect(end.notes.isEmpty)
  }

  @Test func `requests in one segment are each answered in turn`() {
    var connection = Connection()
    let heads = ["/1", "/2", "/3"].map { "GET \($0) HTTP/1.1\r\nHost: h\r\n\r\n" }.joined()
    #expect(connection.request(heads).layers == [.http, .http, .http])
    let one = "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\n"
    let first = connection.response(one + "1" + one + "2")
    #expect(first.layers == [.http, .httpContent, .http, .httpContent])
    #expect(first.contents == ["1", "2"])
    #expect(first.derived["http.response_for.uri"] == "http://h/2")
    #expect(connection.response(one + "3").derived["http.response_for.uri"] == "http://h/3")
  }

  @Test func `the response to a HEAD has no body, whatever its length says`() {
    var connection = Connection()
    _ = connection.request("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n" + get)
    let told = connection.response(
      "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
    #expect(told.layers == [.http, .http, .httpContent])
    #expect(told.contents == ["ok"])
  }

  @Test func `a response whose version is in small letters is known by its request`() {
    var connection = Connection()
    _ = connection.request(get)
    let told = connection.response("http/1.1 200 ok\r\nContent-Length: 2\r\n\r\nok")
    #expect(told.layers == [.http, .httpContent])
    #expect(told.notes.contains("http.version_invalid"))
  }

  @Test func `an interim response leaves its request open`() {
    var connection = Connection()
    _ = connection.request("PUT /p HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n")
    #expect(connection.response("HTTP/1.1 100 Continue\r\n\r\n").derived["http.request_in"] == "3")
    #expect(connection.request("hi").contents == ["hi"])
    #expect(connection.response("HTTP/1.1 204 No Content\r\n\r\n").derived["http.request_in"] == "3")
  }

  @Test func `what goes through a tunnel is not HTTP`() {
    var connection = Connection()
    _ = connection.request("CONNECT h:25 HTTP/1.1\r\nHost: h:25\r\n\r\n")
    #expect(connection.response("HTTP/1.1 200 Connection established\r\n\r\n").layers == [.http])
    #expect(connection.response("220 h ESMTP\r\n").layers == [.data])
    #expect(connection.request("EHLO me\r\n").layers == [.data])
  }

  @Test func `a response of HTTP 0.9 has no head`() {
    var connection = Connection()
    #expect(connection.request("GET /old\r\n").layers == [.http])
    #expect(connection.response("<p>").layers == [.tcpSegmentData])
    _ = connection.response("text</p>")
    let end = connection.close()
    #expect(end.contents == ["<p>text</p>"])
    #expect(end.derived["http.body.message"] == "/old")
  }

  @Test func `bytes after a message that begin no other one are told`() {
    var connection = Connection()
    _ = connection.request(get)
    let told = connection.response("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok!!!")
    #expect(told.contents == ["ok"])
    #expect(told.layers == [.http, .httpContent, .http])
    #expect(told.notes == ["http.bytes_behind_message"])
    #expect(connection.response("HTTP/1.1 204 No Content\r\n\r\n").layers == [.http])
  }

  @Test func `a body with a gap is decoded as far as it is there, and the next message is found`() {
    var connection = Connection()
    _ = connection.request(get)
    _ = connection.response("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n01234")
    connection.lose(10)
    _ = connection.response("56789" + "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
    let next = connection.request("GET /b HTTP/1.1\r\nHost: h\r\n\r\n")
    #expect(next.layers == [.http])
    let told = connection.response("HTTP/1.1 304 Not Modified\r\n\r\n")
    #expect(told.contents == ["01234", "ok"] && told.wholeness == [false, true])
  }

  @Test func `a capture that begins in a body shows the next message`() {
    var connection = Connection()
    #expect(connection.response("…rest of an image").layers == [.data])
    #expect(connection.response("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok").contents == ["ok"])
  }

  @Test func `a long row of small chunks takes time that grows with its length alone`() {
    var connection = Connection()
    _ = connection.request(get)
    _ = connection.response("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    let part = Array(String(repeating: "1\r\nx\r\n", count: 200).utf8)
    for _ in 0..<300 { _ = connection.say(part, by: 1) }
    let told = connection.response("0\r\n\r\n")
    #expect(told.contents.first?.utf8.count == 60_000)
    #expect(told.wholeness == [true])
  }
}
