import Testing

/// The line of JSON that programs rely on: its keys, and the units of its values.
@Suite struct `A line of JSON` {
  private func packets(_ fixture: String, _ options: [String] = []) throws -> [JSONValue] {
    let outcome = try Command.dissect(["--format", "json"] + options + [fixture])
    return try outcome.output.utf8.split(separator: 0x0a).map { try JSONValue(parsing: ArraySlice($0)) }
  }

  /// The fields of a packet by name, at any depth; the first where a name is there more than once.
  private func fields(_ packet: JSONValue) -> [String: JSONValue] {
    var found: [String: JSONValue] = [:]
    func add(_ fields: [JSONValue]) {
      for field in fields {
        if let name = field["name"]?.string, found[name] == nil { found[name] = field }
        add(field["fields"]?.elements ?? [])
      }
    }
    for layer in packet["layers"]?.elements ?? [] { add(layer["fields"]?.elements ?? []) }
    return found
  }

  @Test func `says what the packet is`() throws {
    let packet = try #require(try packets("Fixtures/frames/slide.hex").first)
    #expect(packet["number"] == .number(1) && packet["time"] == .null && packet["interface"] == .null)
    #expect(packet["linkType"] == .string("RAW"))
    #expect(packet["capturedLength"] == .number(198) && packet["originalLength"] == .number(198))
    #expect(packet["layers"]?.elements.compactMap { $0["protocol"]?.string } == ["ip", "tcp", "http"])
    let notes = packet["notes"]?.elements ?? []
    #expect(notes.contains { $0["field"] == .string("tcp.checksum") && $0["offset"] == .number(36) })
  }

  @Test func `names the input that the packet is of`() throws {
    let paths = ["Fixtures/frames/slide.hex", "Fixtures/captures/big-endian.pcap"]
    let outcome = try Command.dissect(["-q", "--format", "json", "--count", "2"] + paths)
    let lines = try outcome.output.utf8.split(separator: 0x0a).map { try JSONValue(parsing: ArraySlice($0)) }
    #expect(lines.compactMap { $0["input"]?.string } == paths)
  }

  @Test func `has every buffer's bytes in hexadecimal`() throws {
    let sample = try #require(Sample.read(fixture: "Fixtures/frames/slide.hex").first)
    let frame = try #require(try packets("Fixtures/frames/slide.hex").first?["buffers"]?.elements.first)
    let digits = sample.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(frame["hex"] == .string(digits) && frame["length"] == .number(Double(sample.bytes.count)))
    let buffers = try packets("Fixtures/http/exchanges.pcap").flatMap { $0["buffers"]?.elements ?? [] }
    #expect(buffers.contains { $0["id"] == .number(1) })
    for buffer in buffers { #expect(buffer["hex"]?.string?.utf8.count == buffer["length"]?.integer.map { 2 * $0 }) }
  }

  @Test func `says which bytes of the frame the input lacks`() throws {
    let frame = try #require(try packets("Fixtures/text/redacted.txt").first?["buffers"]?.elements.first)
    let unknown = try #require(frame["unknown"]?.elements.first)
    let (offset, length) = (try #require(unknown["offset"]?.integer), try #require(unknown["length"]?.integer))
    let hex = try #require(frame["hex"]?.string)
    #expect(hex.dropFirst(2 * offset).prefix(2 * length).allSatisfy { $0 == "0" } && length > 0)
    #expect(try packets("Fixtures/frames/slide.hex").first?["buffers"]?.elements.first?["unknown"] == nil)
  }

  @Test func `has the digits of the time that the input has, in UTC`() throws {
    let micro = try packets("Fixtures/captures/big-endian.pcap").first
    #expect(micro?["time"] == .string("2026-09-21T14:13:20.123456Z"))
    let nano = try packets("Fixtures/captures/nanoseconds.pcap").first
    #expect(nano?["time"] == .string("2026-09-21T14:13:20.123456789Z"))
  }

  @Test func `has values in natural units, with their places`() throws {
    let fields = fields(try #require(try packets("Fixtures/frames/slide.hex").first))
    let headerLength = fields["ip.hdr_len"]
    #expect(headerLength?["value"] == .number(20))
    #expect(headerLength?["offset"] == .number(0) && headerLength?["length"] == .number(1))
    #expect(headerLength?["bits"] == .array([.number(4), .number(4)]))
    #expect(fields["ip.flags.df"]?["value"] == .boolean(true))
    #expect(fields["ip.src"]?["value"] == .string("172.22.178.76"))
    #expect(fields["ip.src"]?["bits"] == nil)
    #expect(fields["tcp.len"]?["derived"] == .boolean(true))
    #expect(fields["http.user_agent"]?["value"] == .string("Wget/1.20.3 (linux-gnu)"))
    #expect(fields["http.header.name"]?["value"] == .string("User-Agent"))
  }

  @Test func `has numbers beyond 53 bits as strings`() throws {
    let fields = fields(try #require(try packets("Fixtures/tcp/mptcp.hex").dropFirst(9).first))
    #expect(fields["tcp.options.mptcp.rawdataack"]?["value"] == .string("72623859790382856"))
  }

  @Test func `has null for what is cut off, and for what the input lacks`() throws {
    let cut = fields(try #require(try packets("Fixtures/malformed/short.hex").dropFirst(2).first))
    #expect(cut["ip.dst"]?["value"] == .null && cut["ip.dst"]?["length"] == .number(3))
    #expect(cut["ip.dst"]?["unknown"] == nil)
    let redacted = fields(try #require(try packets("Fixtures/text/redacted.txt").first))
    #expect(redacted["ip.src"]?["value"] == .null && redacted["ip.src"]?["unknown"] == .boolean(true))
    #expect(redacted["ip.ttl"]?["value"] == .number(64) && redacted["ip.ttl"]?["unknown"] == nil)
  }
}
