/// An exchange that is not whole yet, as far as it was written.
struct OpenExchange {
  let stream: Int
  /// The packet of its request, or of its response where that was not captured.
  let packet: Int
  let title: [UInt8]
  /// `nil` where it was not captured.
  var request: [UInt8]?
  /// Whether a head alone is asked for.
  var asksForHead = false
  /// The final response, and those before it that said that it is on the way.
  private(set) var responses: [[UInt8]] = []
  /// Whether its response's head has come; its body may not have.
  var isAnswered = false

  var size: Int { responses.reduce(title.count + (request?.count ?? 0)) { $0 + $1.count } }

  mutating func addResponse(_ text: [UInt8]) { responses.append(text) }

  mutating func addToResponse(_ text: [UInt8]) {
    if !responses.isEmpty { responses[responses.count - 1] += text }
  }
}

/// The exchanges of which something is still to come, in the order in which they began.
struct OpenExchanges {
  /// By their numbers; those of one stream stand in their order.
  private var byNumber: [Int: OpenExchange] = [:]
  private var byStream: [Int: [Int]] = [:]
  private var next = 0
  private var oldest = 0
  private(set) var size = 0

  var count: Int { byNumber.count }

  mutating func append(_ exchange: OpenExchange) {
    byNumber[next] = exchange
    insert(next, exchange.stream, isAnswered: !exchange.responses.isEmpty)
    next += 1
    size += exchange.size
  }

  /// An exchange whose response has begun is the first of its stream: the others wait for theirs.
  private mutating func insert(_ number: Int, _ stream: Int, isAnswered: Bool) {
    if isAnswered {
      byStream[stream, default: []].insert(number, at: 0)
    } else {
      byStream[stream, default: []].append(number)
    }
  }

  /// The exchange whose request is in that packet, the first of several.
  mutating func remove(askedIn packet: Int?, _ stream: Int) -> OpenExchange? {
    guard let packet, let numbers = byStream[stream] else { return nil }
    guard let number = numbers.first(where: { byNumber[$0]?.packet == packet && byNumber[$0]?.isAnswered == false })
    else { return nil }
    return remove(number)
  }

  /// The exchange of a stream whose response is under way.
  mutating func removeAnswered(_ stream: Int) -> OpenExchange? {
    guard let number = byStream[stream]?.first(where: { byNumber[$0]?.isAnswered == true }) else { return nil }
    return remove(number)
  }

  /// Adds to the latest request of a stream.
  mutating func addRequestBody(_ body: [UInt8], _ stream: Int) {
    guard let number = byStream[stream]?.max(), byNumber[number] != nil else { return }
    byNumber[number]?.request?.append(contentsOf: body)
    size += body.count
  }

  mutating func removeOldest() -> OpenExchange? {
    while oldest < next {
      if let exchange = remove(oldest) { return exchange }
      oldest += 1
    }
    return nil
  }

  private mutating func remove(_ number: Int) -> OpenExchange? {
    guard let exchange = byNumber.removeValue(forKey: number) else { return nil }
    size -= exchange.size
    byStream[exchange.stream]?.removeAll { $0 == number }
    if byStream[exchange.stream]?.isEmpty ?? false { byStream[exchange.stream] = nil }
    return exchange
  }
}
