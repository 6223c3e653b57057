import Foundation
import Packets
import Testing

@testable import Dissection

/// The protocol that README adds, as the file beside this one has it.
@Suite struct `README's protocol` {
  private static let table = ProtocolTable(Registry.protocols + [Relay.self])

  private func dissect(
    _ bytes: [UInt8], unknown: [Range<Int>] = [], _ check: (borrowing Dissection) -> Void
  ) {
    var dissector = Dissector(Self.table)
    var dissection = Dissection()
    let packet = Packet(number: 1, linkType: .ethernet, originalLength: bytes.count, unknown: unknown)
    dissector.dissect(packet, bytes.span, into: &dissection)
    #expect(invariantFaults(of: dissection, length: bytes.count) == [])
    check(dissection)
  }

  private let inner = ipv4Packet(options: [], protocol: 253, payload: [1, 2, 3])
  private var frame: [UInt8] { ethernetHeader(0x88b5) + hex("11 05 0017") + inner }

  @Test func `stands in README as it is compiled here`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let code = try String(contentsOf: folder.appendingPathComponent("ReadmeProtocol.swift"), encoding: .utf8)
    let readme = try String(contentsOf: folder.appendingPathComponent("../../README.md"), encoding: .utf8)
    let block = code.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
      .map { $0.isEmpty ? "" : "   " + $0 }.joined(separator: "\n")
    #expect(readme.contains(block))
  }

  @Test func `is decoded, and what follows it`() {
    dissect(frame + [UInt8](repeating: 0, count: 60 - frame.count)) { dissection in
      let layers = dissection.layers.indices.map { dissection.layers[$0].id }
      #expect(layers == [.ethernet, Relay.id, .ipv4, .data, .trailer])
      #expect(dissection.layers[1].bytes == 14..<18)
    }
  }

  @Test func `has no conflict with the others`() {
    #expect(conflicts(among: Registry.protocols + [Relay.self]) == [])
  }

  @Test func `may be cut anywhere, and lack any byte`() {
    for count in 0...frame.count { dissect(Array(frame.prefix(count))) { _ in } }
    for index in frame.indices { dissect(frame, unknown: [index..<index + 1]) { _ in } }
  }

  @Test func `files the payload where it is even where its length is unknown`() {
    dissect(frame, unknown: [16..<18]) { dissection in
      let layers = dissection.layers.indices.map { dissection.layers[$0].id }
      #expect(layers == [.ethernet, Relay.id, .ipv4, .data])
    }
  }
}
