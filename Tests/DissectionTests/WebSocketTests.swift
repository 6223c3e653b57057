import Packets
import Testing

@testable import Dissection

@Suite struct WebSocketTests {
  /// What dissecting frames gave that stand in one packet, or each in a segment of its own.
  private struct Result {
    var values: [String: [UInt64]] = [:]
    /// The bytes of each leaf, whatever the buffer, as `name text`.
    var leaves: [String] = []
    var buffers: [String] = []
    var notes: [NoteSpec] = []
    var faults: [String] = []

    init(_ bytes: [UInt8]) {
      var packet = Packet(number: 1, linkType: .wiresharkUpperPDU, originalLength: bytes.count)
      packet.payloadProtocol = "websocket"
      var dissector = Dissector()
      var dissection = Dissection()
      dissector.dissect(packet, bytes.span, into: &dissection)
      faults = invariantFaults(of: dissection, length: bytes.count)
      buffers = dissection.buffers.map { $0.name.description }
      for index in dissection.fields.indices {
        let record = dissection.fields[index]
        let name = record.id.spec.name.description
        values[name, default: []].append(record.value)
        guard record.kind == .leaf, record.isWholeBytes else { continue }
        let source = record.buffer == 0 ? bytes : dissection.buffers[Int(record.buffer) - 1].bytes
        leaves.append("\(name) \(String(decoding: source[record.bytes], as: UTF8.self))")
      }
      for index in dissection.notes.indices {
        let id = dissection.notes[index].id
        if let note = WebSocket.Note.all.first(where: { $0.id == id }) { notes.append(note) }
      }
    }

    func texts(_ name: String) -> [String] {
      leaves.filter { $0.hasPrefix(name + " ") }.map { String($0.dropFirst(name.count + 1)) }
    }
  }

  private let key: [UInt8] = [0x37, 0xfa, 0x21, 0x3d]

  private func frame(_ first: UInt8, _ payload: [UInt8], masked: Bool = false) -> [UInt8] {
    let size = UInt8(payload.count)
    guard masked else { return [first, size] + payload }
    return [first, size | 0x80] + key + payload.enumerated().map { $1 ^ key[$0 % 4] }
  }

  @Test func `a frame in clear is read where it is`() {
    let result = Result([0x81, 5] + Array("Hello".utf8))
    #expect(result.values["websocket.fin"] == [1])
    #expect(result.values["websocket.opcode"] == [1])
    #expect(result.values["websocket.mask"] == [0])
    #expect(result.values["websocket.payload_length"] == [5])
    #expect(result.texts("websocket.payload.text") == ["Hello"])
    #expect(result.buffers.isEmpty && result.notes.isEmpty && result.faults.isEmpty)
  }

  /// RFC 6455 §5.7.
  @Test func `a masked payload is unmasked into a buffer`() {
    let result = Result(hex("818537fa213d7f9f4d5158"))
    #expect(result.buffers == ["Unmasked data"])
    #expect(result.texts("websocket.payload.text") == ["Hello"])
    #expect(result.notes.isEmpty && result.faults.isEmpty)
  }

  @Test func `fragments are put together, with a ping between them`() {
    let bytes =
      frame(0x01, Array("Hel".utf8), masked: true) + frame(0x89, Array("?".utf8), masked: true)
      + frame(0x80, Array("lo".utf8), masked: true)
    let result = Result(bytes)
    #expect(result.texts("websocket.payload.text") == ["Hello"])
    #expect(result.texts("websocket.payload.ping") == ["?"])
    #expect(result.texts("websocket.payload.continue") == ["Hel", "lo"])
    #expect(result.values["websocket.fragment.count"] == [2])
    #expect(result.values["websocket.reassembled.length"] == [5])
    #expect(result.buffers.last == "Reassembled WebSocket message")
    #expect(result.notes == [WebSocket.Note.messageContinues])
    #expect(result.faults.isEmpty)
  }

  /// RFC 7692 §7.2.3.1, and §7.2.3.2: the second message refers to the first.
  @Test func `compressed messages are inflated, with what came before them`() {
    let first = hex("c107f248cdc9c90700")
    let result = Result(first + hex("c105f200110000"))
    #expect(result.texts("websocket.payload.text") == ["Hello", "Hello"])
    #expect(result.values["websocket.pmc"] == [1, 1])
    #expect(result.notes.isEmpty && result.faults.isEmpty)
    let fragments = Result(hex("4103f248cd8004c9c90700"))
    #expect(fragments.texts("websocket.payload.text") == ["Hello"])
    #expect(fragments.buffers.suffix(2) == ["Reassembled WebSocket message", "Decompressed WebSocket message"])
  }

  @Test func `a Close frame has a status and a reason`() {
    let result = Result(frame(0x88, [0x03, 0xe8] + Array("bye".utf8), masked: true))
    #expect(result.values["websocket.payload.close.status_code"] == [1000])
    #expect(result.texts("websocket.payload.close.reason") == ["bye"])
    #expect(result.notes.isEmpty && result.faults.isEmpty)
  }

  @Test(
    "Lengths have three forms, of which the shortest is right",
    arguments: [
      ("8200", 0, []), ("827e0001aa", 1, [WebSocket.Note.lengthNotMinimal]),
      ("827f0000000000000001aa", 1, [WebSocket.Note.lengthNotMinimal]),
      ("827e007e" + String(repeating: "aa", count: 126), 126, []),
      ("827f8000000000000001aa", 1, [WebSocket.Note.lengthTopBit]),
    ] as [(String, Int, [NoteSpec])])
  func lengths(text: String, count: Int, notes: [NoteSpec]) {
    let result = Result(hex(text))
    #expect(result.texts("data.data").map(\.unicodeScalars.count) == (count == 0 ? [] : [count]))
    #expect(result.notes == notes)
    #expect(result.faults.isEmpty)
  }

  @Test(
    "What is wrong with a frame is said",
    arguments: [
      ("910161", WebSocket.Note.reservedBits), ("830161", WebSocket.Note.opcodeReserved),
      ("8b00", WebSocket.Note.opcodeReserved), ("090161", WebSocket.Note.controlFragmented),
      ("c900", WebSocket.Note.reservedBits), ("c000", WebSocket.Note.reservedBits),
      ("89fe007e37fa213d", WebSocket.Note.controlTooLong), ("800161", WebSocket.Note.continuationAlone),
      ("010161810162", WebSocket.Note.messageInterrupted), ("8800810161", WebSocket.Note.frameAfterClose),
      ("8101ff", WebSocket.Note.textInvalid), ("880203ed", WebSocket.Note.statusInvalid),
      ("88020000", WebSocket.Note.statusInvalid), ("88021388", WebSocket.Note.statusInvalid),
      ("880103", WebSocket.Note.closeTooShort), ("880303e8ff", WebSocket.Note.textInvalid),
      ("81810000000061", WebSocket.Note.maskingKeyZero), ("c102ffff", WebSocket.Note.compressionDamaged),
    ] as [(String, NoteSpec)])
  func faults(text: String, note: NoteSpec) {
    let result = Result(hex(text))
    #expect(result.notes.contains(note))
    #expect(result.faults.isEmpty)
  }

  @Test func `a message beyond the limit is not put together`() {
    let side = WebSocketSide()
    let budget = WebSocketBudget()
    var header = WebSocket.Header()
    header.opcode = WebSocketOpcode.binary
    side.begin(header, budget)
    side.append([UInt8](repeating: 0, count: 8 << 20), of: 1)
    #expect(budget.bytes == 8 << 20)
    side.append([0], of: 2)
    #expect(side.isTooLong && budget.bytes == 0)
  }

  @Test func `the extensions that were agreed on are read`() {
    let none = WebSocketConversation(extensions: [], isFromLowerClient: true)
    #expect(!none.mayCompress && !none.hasOtherExtensions)
    let deflate = WebSocketConversation(
      extensions: Array("permessage-deflate; server_no_context_takeover; client_max_window_bits=12".utf8),
      isFromLowerClient: true)
    #expect(deflate.mayCompress && deflate.server.forgetsContext && !deflate.client.forgetsContext)
    #expect(WebSocketConversation(extensions: Array("x".utf8), isFromLowerClient: true).hasOtherExtensions)
  }

  @Test func `every prefix is covered`() {
    let bytes =
      hex("010161") + frame(0x89, [1, 2], masked: true) + hex("827e0002aabb880303e861") + hex("c107f248cdc9c90700")
    for count in 0...bytes.count { #expect(Result(Array(bytes[..<count])).faults.isEmpty, "\(count)") }
  }
}
