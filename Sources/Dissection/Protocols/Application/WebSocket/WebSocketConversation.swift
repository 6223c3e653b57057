/// What WebSocket remembers of a connection: what was agreed on, and each side's message that is not whole.
final class WebSocketConversation: ConversationMemory {
  /// What the handshake says; `nil` where nobody has seen it.
  private let extensions: Extensions?
  private var isFromLowerClient: Bool?
  let client = WebSocketSide()
  let server = WebSocketSide()

  /// - Parameters:
  ///   - extensions: The value of the response's Sec-WebSocket-Extensions, empty where it has none.
  ///   - isFromLowerClient: Whether the client is the lower end of the connection.
  init(extensions: [UInt8], isFromLowerClient: Bool) {
    let extensions = Extensions(extensions.span)
    self.extensions = extensions
    self.isFromLowerClient = isFromLowerClient
    super.init()
    client.forgetsContext = extensions.clientForgets
    server.forgetsContext = extensions.serverForgets
  }

  /// A conversation whose handshake was not seen.
  override init() {
    extensions = nil
    super.init()
  }

  /// Whether RSV1 may say that a message is compressed.
  var mayCompress: Bool { extensions?.hasDeflate ?? true }
  /// Whether there are extensions that are not read here: reserved bits may be theirs.
  var hasOtherExtensions: Bool { extensions?.hasOthers ?? false }

  /// Whose frame it is. By the direction, where that is known; else by its mask, which tells the client.
  func side(of header: WebSocket.Header, isFromLower: Bool?) -> WebSocketSide {
    guard let isFromLower else { return header.isMasked ? client : server }
    let isClientLower = isFromLowerClient ?? (header.isMasked == isFromLower)
    isFromLowerClient = isClientLower
    return isFromLower == isClientLower ? client : server
  }

  /// Whether the side is the client's; `nil` where only the mask told.
  func isFromClient(_ side: WebSocketSide) -> Bool? { isFromLowerClient == nil ? nil : side === client }
}

extension WebSocketConversation {
  /// The extensions that were agreed on, RFC 6455 §9.1; permessage-deflate's parameters, RFC 7692 §7.1.
  struct Extensions {
    private(set) var hasDeflate = false
    private(set) var hasOthers = false
    /// Whether each side begins each message anew, without the window of those before.
    private(set) var clientForgets = false
    private(set) var serverForgets = false

    init(_ value: Span<UInt8>) {
      var parts = HTTPParts(0..<value.count)
      while let part = parts.next(value) {
        var words = HTTPParts(part, separatedBy: HTTPText.semicolon)
        guard let name = words.next(value) else { continue }
        guard HTTPText.isSame(name, as: "permessage-deflate", value) else {
          hasOthers = true
          continue
        }
        hasDeflate = true
        while let word = words.next(value) {
          if HTTPText.isSame(word, as: "client_no_context_takeover", value) { clientForgets = true }
          if HTTPText.isSame(word, as: "server_no_context_takeover", value) { serverForgets = true }
        }
      }
    }
  }
}

/// One side of a conversation: its message that is not whole, and what deflate remembers of those before.
final class WebSocketSide {
  /// A message is put together up to this length, and decompressed up to it.
  static let longestMessage = 8 << 20

  /// Whether a message has begun and not ended.
  private(set) var isOpen = false
  /// Whether it has sent a Close frame.
  var isClosed = false
  /// Whether each message is compressed by itself.
  var forgetsContext = false
  private(set) var opcode = WebSocketOpcode.binary
  private(set) var isCompressed = false
  private(set) var isTooLong = false
  private(set) var bytes: [UInt8] = []
  /// The packets that have its frames.
  private(set) var packets: [Int] = []
  private var inflater: RawInflater?
  private var budget: WebSocketBudget?

  deinit {
    budget?.bytes -= bytes.count
    if inflater != nil { budget?.inflaters -= 1 }
  }

  /// What a frame's payload is, by itself.
  func kind(of header: WebSocket.Header) -> WebSocketMessage.Kind {
    if header.isControl { return WebSocketMessage.Kind(rawValue: UInt32(header.opcode)) ?? .unknown }
    if header.opcode == WebSocketOpcode.continuation { return .part }
    guard WebSocketOpcode.name(header.opcode) != nil else { return .unknown }
    if header.isCompressed { return header.isFinal ? .compressed : .part }
    return header.isFinal ? header.opcode == WebSocketOpcode.text ? .text : .binary : .part
  }

  func begin(_ header: WebSocket.Header, _ budget: WebSocketBudget) {
    drop()
    self.budget = self.budget ?? budget
    (isOpen, opcode, isCompressed, isTooLong) = (true, header.opcode, header.isCompressed, false)
    packets = []
  }

  /// Adds a frame's payload.
  func append(_ payload: [UInt8], of packet: Int) {
    guard let budget else { return }
    packets.append(packet)
    let isTooMuch =
      bytes.count + payload.count > Self.longestMessage || budget.bytes + payload.count > WebSocketBudget.mostBytes
      || packets.count > WebSocketBudget.mostFragments
    if isTooMuch || isTooLong {
      drop()
      isTooLong = true
      return
    }
    bytes += payload
    budget.bytes += payload.count
  }

  /// Ends the message, and returns its bytes.
  func finish() -> [UInt8] {
    isOpen = false
    defer { drop() }
    return bytes
  }

  private func drop() {
    budget?.bytes -= bytes.count
    bytes = []
  }

  /// Inflates a message; `nil` where no more state may be kept.
  func inflate(_ message: [UInt8]) -> DecodedContent? {
    guard let budget else { return nil }
    if inflater == nil {
      guard budget.inflaters < WebSocketBudget.mostInflaters else { return nil }
      budget.inflaters += 1
      inflater = RawInflater()
    }
    if forgetsContext { inflater?.reset() }
    return inflater?.inflate(message.span, limit: Self.longestMessage)
  }
}

/// What all WebSocket conversations together may hold: a class, since each gives back what it held.
final class WebSocketBudget {
  /// Each takes 48 KiB.
  static let mostInflaters = 512
  static let mostBytes = 64 << 20
  static let mostFragments = 65_536

  var inflaters = 0
  var bytes = 0
}

extension Dissection {
  /// What WebSocket remembers of the connection at hand, made where there is nothing.
  mutating func openWebSocket() -> WebSocketConversation {
    if let known = memory as? WebSocketConversation { return known }
    let new = WebSocketConversation()
    memory = new
    return new
  }
}
