import Packets
import Testing

@testable import Dissection

/// A protocol whose bytes are another packet's, each with its bits inverted: they lie in a buffer of their own.
private enum Inverted: ProtocolDecoder {
  static let number: UInt16 = 0xff0
  static let spec = ProtocolSpec(
    "inverted", "Inverted Packet", brief: "inverted", source: "", foundBy: [.ipProtocol(253)], fields: [Field.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = Inverted.number
    static let definedIn: StaticString = ""

    static let payload = field("inverted.payload", "Payload", .bytes).means("The packet.")
    static let name = field("inverted.name", "Name", .storedText).means("A text that lies nowhere in the bytes.")
    static let source = field("inverted.src", "Source", .ipv4Address { _ in nil }).means("Who sent the carrier.")
    static let packet = field("inverted.packet", "Packet", .decimal).means("The carrier's number.")

    static let all = [payload, name, source, packet]
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let bytes = (start..<cursor.end).map { ~cursor.bytes[$0] }
    let piece = Buffer.Piece(
      packet: out.context.packetNumber, buffer: Int(cursor.buffer), offset: start, length: bytes.count)
    cursor.readRest(Field.payload, &out)
    let text = out.keep("packet.example".utf8)
    out.derive(Field.name, Int(text))
    out.derive(Field.source, Int(out.context.addresses.source.low))
    out.derive(Field.packet, out.context.packetNumber)
    _ = out.add(Buffer(name: "Inverted", bytes: bytes, pieces: [piece]), as: .number(.ipVersion, 4))
    return .nothing
  }
}

@Suite struct `A buffer` {
  private static let table = ProtocolTable(Registry.protocols + [Inverted.self])

  private func inverted(_ bytes: [UInt8]) -> [UInt8] {
    ipv4Packet(options: [], protocol: 253, payload: bytes.map { ~$0 })
  }

  /// The values of a packet's fields of a name, and where they lie.
  private func dissect(_ bytes: [UInt8], _ check: (borrowing Dissection) -> Void) {
    var dissector = Dissector(Self.table)
    var dissection = Dissection()
    let packet = Packet(number: 7, linkType: .ipv4, originalLength: bytes.count)
    dissector.dissect(packet, bytes.span, into: &dissection)
    #expect(invariantFaults(of: dissection, length: bytes.count) == [])
    check(dissection)
  }

  private let inner = ipv4Packet(options: [], protocol: 254, payload: [1, 2, 3])

  @Test func `is dissected by the same loop as the frame`() {
    dissect(inverted(inner)) { dissection in
      let layers = dissection.layers.indices.map { dissection.layers[$0] }
      #expect(layers.map(\.id) == [.ipv4, Inverted.id, .ipv4, .data])
      #expect(layers.map(\.buffer) == [0, 0, 1, 1])
      #expect(layers.map(\.bytes) == [0..<20, 20..<43, 0..<20, 20..<23])
      let checksums = dissection.fields.indices.map { dissection.fields[$0] }.filter {
        $0.id == IPv4.Field.headerChecksum.id
      }
      #expect(checksums.map(\.buffer) == [0, 1])
      #expect(checksums.map(\.verdict) == [.offloaded, .offloaded])
    }
  }

  @Test func `says where its bytes came from`() {
    dissect(inverted(inner)) { dissection in
      #expect(dissection.buffers.count == 1)
      #expect(dissection.buffers[0].bytes == inner)
      let piece = dissection.buffers[0].pieces[0]
      #expect([piece.packet, piece.buffer, piece.offset, piece.length] == [7, 0, 20, 23])
    }
  }

  @Test func `may lead to further ones, with their own trailing bytes`() {
    dissect(inverted(inverted(inner + [0, 0]))) { dissection in
      let layers = dissection.layers.indices.map { dissection.layers[$0] }
      #expect(layers.map(\.buffer) == [0, 0, 1, 1, 2, 2, 2])
      #expect(layers.last?.id == .trailer)
      #expect(dissection.buffers[1].pieces[0].buffer == 1)
    }
  }

  @Test func `may be cut anywhere`() {
    for count in inner.indices { dissect(inverted(Array(inner.prefix(count)))) { _ in } }
  }

  @Test func `is not added beyond the limits`() {
    var dissection = Dissection()
    let empty = Buffer(name: "empty", bytes: [], pieces: [])
    var added = (0..<Dissection.maximumBuffers).map { _ in dissection.add(empty, as: .data) }
    #expect(added.allSatisfy { $0 })
    added.append(dissection.add(empty, as: .data))
    #expect(added.last == false)
    dissection.reset(unknown: nil)
    let large = Buffer(name: "large", bytes: [UInt8](repeating: 0, count: Dissection.maximumBufferedBytes), pieces: [])
    added = [dissection.add(large, as: .data)]
    added.append(dissection.add(Buffer(name: "one", bytes: [0], pieces: []), as: .data))
    #expect(added == [true, false])
  }

  @Test func `has its texts beside, and a decoder knows the packet and the addresses`() {
    dissect(inverted(inner)) { dissection in
      let fields = dissection.fields.indices.map { dissection.fields[$0] }
      let name = TextRange(value: fields.first { $0.id == Inverted.Field.name.id }?.value ?? 0)
      let text = (name.offset..<name.offset + name.count).map { dissection.texts[$0] }
      #expect(String(decoding: text, as: UTF8.self) == "packet.example")
      #expect(fields.first { $0.id == Inverted.Field.source.id }?.value == 0xc000_0201)
      #expect(fields.first { $0.id == Inverted.Field.packet.id }?.value == 7)
    }
  }
}
