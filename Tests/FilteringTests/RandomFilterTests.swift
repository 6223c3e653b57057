import Dissection
import Filtering
import Packets
import TestSupport
import Testing

@Suite struct `Whatever the expression` {
  private static let parts = [
    "tcp", "ip.addr", "tcp.port", "http.host", "eth.src", "frame", "frame.len", "frame.time", "arp.opcode", "ipv6.dst",
    "tcp.flags.syn", "tcp.payload", "_ws.expert", "ip.src#2", "@ip.src", "==", "!=", "===", "!==", "<", ">=",
    "contains",
    "matches", "in", "not", "!", "&&", "||", "xor", "any", "all", "&", "+", "-", "*", "/", "%", "(", ")", "{", "}", ",",
    "..",
    "[0:3]", "[-2:]", "[1,2-3]", "[9]", "80", "0x50", "10.0.0.0/8", "fe80::1", "00:0c:29", "ff", "1.5", "\"GET\"",
    "\"(a|b)*\"",
    "r\"\\d\"", "'a'", "True", "\"2020-01-01\"", "len(", "count(", "upper(", "max(", "string(", "abs(", "vals(",
    "18446744073709551615", "-9223372036854775808", "#", "@", "é",
  ]

  @Test func `nothing traps, and a fault stands in it`() {
    var generator = SeededGenerator(state: 7)
    var compiled = 0
    for _ in 0..<800 {
      let count = Int.random(in: 1...8, using: &generator)
      let expression = (0..<count).map { _ in Self.parts.randomElement(using: &generator) ?? "" }
        .joined(separator: Bool.random(using: &generator) ? " " : "")
      if let fault = FieldFilter.fault(of: expression) {
        #expect(!fault.message.isEmpty && (0...expression.unicodeScalars.count).contains(fault.place), "\(expression)")
      } else {
        compiled += 1
        _ = try? Sample.passing(expression)
      }
    }
    #expect(compiled > 10)
  }

  private static let sound = [
    "tcp.port == 80", "ip.addr != 10.0.0.0/8", "http.host contains \"exam\"", "eth.src[0:3] == 00:0c:29",
    "tcp.flags & 2",
    "frame.len in {60..80, 100}", "count(ip.addr) > 2", "all tcp.port > 79", "frame matches \"G.T\"",
    "tcp.len - 3 > 5 * 2",
    "arp.opcode == \"Reply\"", "frame.time_delta > 0.5", "ipv6.dst == ff02::/16", "lower(http.host) == \"example.com\"",
    "ip.src#2 == 10.0.0.1", "upper(string(ip.src)) ~ \"^1\"",
  ]

  @Test(arguments: sound)
  func `logic holds`(expression: String) throws {
    let passing = try Sample.passing(expression)
    let others = Sample.all.map(\.packet.number).filter { !passing.contains($0) }
    #expect(try Sample.passing("!(\(expression))") == others)
    #expect(try Sample.passing("not not (\(expression))") == passing)
    #expect(try Sample.passing("\(expression) && \(expression)") == passing)
    #expect(try Sample.passing("\(expression) xor \(expression)") == [])
    #expect(try Sample.passing("\(expression) || !(\(expression))").count == Sample.all.count)
  }

  @Test(arguments: sound)
  func `an expression with a changed byte is sound or has a fault`(expression: String) {
    var generator = SeededGenerator(state: 11)
    for _ in 0..<40 {
      var bytes = Array(expression.utf8)
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 1...255, using: &generator)
        case 1: bytes.insert(UInt8.random(in: 32...126, using: &generator), at: place)
        default: if bytes.count > 1 { bytes.remove(at: place) }
        }
      }
      let mutant = String(decoding: bytes, as: UTF8.self)
      if FieldFilter.fault(of: mutant) == nil { _ = try? Sample.passing(mutant) }
    }
  }
}
