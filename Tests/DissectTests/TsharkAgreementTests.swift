import Foundation
import Testing

/// What tshark prints, where it is installed.
@Suite struct `What tshark prints too` {
  private static let captures = [
    "Fixtures/captures/http.pcap", "Fixtures/tcp/window.pcap", "Fixtures/captures/big-endian.pcap",
  ]
  private static let isInstalled =
    (try? Command.shell("tshark --version").output.hasPrefix("TShark (Wireshark) 4.0.")) ?? false

  private func tshark(_ options: String, _ capture: String) throws -> String {
    try Command.shell("tshark -n -r \(capture) -c 20 \(options) 2>/dev/null").output
  }

  private func dissect(_ options: [String], _ capture: String) throws -> String {
    try Command.dissect(["-q", "-c", "20"] + options + [capture]).output
  }

  /// Without the columns that are decided otherwise here.
  private static let columns = [
    "frame.number", "frame.time", "frame.time_epoch", "frame.time_delta", "frame.time_relative", "frame.len",
    "frame.cap_len", "eth.src", "eth.dst", "eth.addr", "eth.type", "ip.version", "ip.hdr_len", "ip.dsfield",
    "ip.dsfield.dscp", "ip.len", "ip.id", "ip.flags", "ip.flags.df", "ip.frag_offset", "ip.ttl", "ip.proto",
    "ip.checksum", "ip.src", "ip.dst", "tcp.srcport", "tcp.dstport", "tcp.port", "tcp.stream", "tcp.len", "tcp.seq",
    "tcp.seq_raw", "tcp.ack", "tcp.hdr_len", "tcp.flags", "tcp.flags.syn", "tcp.window_size_value", "tcp.window_size",
    "tcp.checksum", "tcp.options.nop", "tcp.options.mss_val", "tcp.options.timestamp.tsval", "tcp.time_delta",
    "http.request.method", "http.request.uri", "http.request.version", "udp.srcport", "dns.id", "dns.qry.name",
  ]

  /// What both find in a conversation of segments may differ, and which packet has a message over several.
  private static func isJudgedAlike(_ name: String) -> Bool {
    !["completeness", "analysis", "sack", "frame.protocols"].contains { name.contains($0) }
  }

  @Test(arguments: captures)
  func `in columns is the same`(capture: String) throws {
    guard Self.isInstalled else { return }
    let options = Self.columns.flatMap { ["-e", $0] }
    let theirs = try tshark("-T fields \(options.joined(separator: " "))", capture).split(separator: "\n")
    let ours = try dissect(options, capture).split(separator: "\n")
    #expect(theirs.count == ours.count && !ours.isEmpty)
    for (their, our) in zip(theirs, ours) {
      let values = zip(
        their.split(separator: "\t", omittingEmptySubsequences: false).map { $0.split(separator: ",").sorted() },
        our.split(separator: "\t", omittingEmptySubsequences: false).map { $0.split(separator: ",").sorted() })
      for (name, (their, our)) in zip(Self.columns, values) { #expect(their == our, "\(name)") }
    }
  }

  @Test(arguments: captures)
  func `in documents for a search is the same`(capture: String) throws {
    guard Self.isInstalled else { return }
    let theirs = try tshark("-T ek", capture).split(separator: "\n")
    let ours = try dissect(["--format", "ek"], capture).split(separator: "\n")
    #expect(theirs.count == ours.count)
    var count = 0
    for (their, our) in zip(theirs, ours) {
      // tshark repeats keys, which our own reader refuses.
      let their = try JSONSerialization.jsonObject(with: Data(their.utf8)) as? [String: Any] ?? [:]
      let our = try JSONValue(parsing: ArraySlice(our.utf8))
      #expect(their["timestamp"] as? String == our["timestamp"]?.string)
      let layers = their["layers"] as? [String: [String: Any]] ?? [:]
      for layer in ["eth", "ip", "tcp"] {
        for (name, value) in layers[layer] ?? [:] where Self.isJudgedAlike(name) {
          guard let value = value as? String, let own = our["layers"]?[layer]?[name] else { continue }
          #expect(own.string == value || own.elements.contains(.string(value)), "\(name)")
          count += 1
        }
      }
    }
    #expect(count > 20)
  }

  @Test(arguments: captures)
  func `in markup is the same`(capture: String) throws {
    guard Self.isInstalled else { return }
    let theirs = Markup.packets(try tshark("-T pdml", capture))
    let ours = Markup.packets(try dissect(["--format", "pdml"], capture))
    #expect(theirs.count == ours.count)
    var count = 0
    for (their, our) in zip(theirs, ours) {
      for field in their.prefix(50) where Self.isJudgedAlike(field.name) {
        let same = our.filter { $0.name == field.name && $0.position == field.position && $0.size == field.size }
        guard !same.isEmpty else { continue }
        #expect(same.contains { $0.show == field.show }, "\(field.name)")
        count += 1
      }
    }
    #expect(count > 20)
  }
}

/// A field's element in Packet Details Markup Language.
private struct Markup {
  let name: String
  let position: String
  let size: String
  let show: String

  static func packets(_ document: String) -> [[Markup]] {
    document.components(separatedBy: "<packet>").dropFirst().map { packet in
      packet.matches(of: /<field name="([^"]+)"([^>]*)>/).map { element in
        func attribute(_ name: String) -> String {
          let rest = element.2.components(separatedBy: " \(name)=\"").dropFirst().first ?? ""
          return String(rest.prefix { $0 != "\"" })
        }
        return Markup(
          name: String(element.1), position: attribute("pos"), size: attribute("size"), show: attribute("show"))
      }
    }
  }
}
