extension DNSMessage {
  /// Tells which query a response answers, and which query was sent before. `first` is its first field, the ID.
  func pair(on first: Int, _ out: inout Dissection) {
    guard case .ports(_, let source, let destination) = out.context.found, out.fields.indices.contains(first),
      out.fields[first].isWhole
    else { return }
    let identifier = UInt16(truncatingIfNeeded: out.fields[first].value)
    let key = Dissection.ExchangeKey(kind: DNS.id, asker: isResponse ? destination : source, number: identifier)
    if !isResponse {
      guard let earlier = out.request(key), earlier.request != out.context.packetNumber else { return }
      out.derive(DNS.PairField.repeats, earlier.request)
      return out.note(DNS.PairNote.queryRepeated, on: first, UInt64(earlier.request))
    }
    guard let exchange = out.response(key) else { return }
    out.derive(DNS.PairField.responseTo, exchange.request)
    out.derive(DNS.PairField.time, Int(exchange.time))
    if let earlier = exchange.response {
      out.derive(DNS.PairField.repeatsResponse, earlier)
      out.note(DNS.PairNote.responseRepeated, on: first, UInt64(earlier))
    }
  }
}

extension DNS {
  /// What a query and its response tell of each other.
  enum PairField: FieldSet {
    static let setNumber: UInt16 = 293
    static let definedIn: StaticString = "RFC 1035 §4.1.1"

    static let responseTo = field("dns.response_to", "Query in Packet", .decimal)
      .means("The packet that has the query which this response answers.")
    static let time = field("dns.time", "Response Time", .duration)
      .means("How long after the query the response came.")
    static let repeats = field("dns.retransmit_request_in", "Sent Before in Packet", .decimal)
      .means("The packet that had this query first.")
    static let repeatsResponse = field("dns.retransmit_response_in", "Answered Before in Packet", .decimal)
      .means("The packet that had a response to the same query.")

    static let all = [responseTo, time, repeats, repeatsResponse]
  }

  enum PairNote: NoteSet {
    static let setNumber: UInt16 = 293

    static let queryRepeated = note("dns.retransmit_request", .note, "query sent again")
      .says("Asked before in packet {a}, which was not answered yet.")
    static let responseRepeated = note("dns.retransmit_response", .note, "answered before")
      .says("Packet {a} has a response to the same query: the query or its response was sent twice.")

    static let all = [queryRepeated, responseRepeated]
  }
}
