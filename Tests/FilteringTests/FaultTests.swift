import Filtering
import Testing

@Suite struct `What is wrong with a filter` {
  @Test(
    "is told with its place and what to do",
    arguments: [
      ("tcp.prot == 80", 0, "tcp.port"), ("tcp.port == \"abc\"", 12, "number"), ("tcp.port = 80", 9, "write =="),
      ("tcp port 80", 4, "-f"), ("tcp &&", 6, "too early"), ("(tcp", 4, ")"), ("tcp)", 3, "found )"),
      ("tcp AND udp", 4, "and"),
      ("tcp.len-1 == 2", 0, "blanks around -"), ("http.host matches \"(\"", 18, "regular expression"),
      ("http.host matches abc", 18, "double quotes"), ("ip.src == 1.2.3", 10, "IPv4 address"),
      ("ip.src == 1.2.3.4/33", 10, "32 bits"), ("arp.opcode == \"Replx\"", 14, "\"Reply\""),
      ("eth.src == 00", 11, "6 bytes"), ("tcp.port in {80, 443,}", 21, "value"), ("tcp.port in 80", 12, "set"),
      ("ip.src contains \"a\"", 0, "string(ip.src)"), ("count(ip.addr)", 0, "compare"), ("lenn(tcp) > 4", 0, "len"),
      ("len(tcp, ip) > 4", 0, "one field"), ("1 == 1", 0, "field"), ("ip.src == tcp.port", 10, "do not compare"),
      ("tcp.port == 99999", 12, "65535"), ("(tcp.port) == 80", 0, "{ and }"), ("tcp.port[0:1] == 00", 0, "range"),
      ("eth.src[] == 00", 7, "not a range"), ("eth.src[0:0] == 00", 7, "not a range"), ("eth.src[0", 7, "]"),
      ("http.host == \"a", 13, "no end"), ("http.host == \"\\q\"", 14, "escape"), ("frame.time > \"soon\"", 13, "date"),
      ("frame.time_delta > soon", 19, "seconds"), ("lower(tcp.port) == \"a\"", 0, "string"),
      ("tcp.port + http.host == 1", 11, "arithmetic"),
      ("0", 0, "field"), ("tcp.port == ${tcp.port}", 12, "selected"), ("tcp == “a”", 7, "straight"),
      ("any tcp", 7, "comparison"),
      ("tcp.port == 80 == 80", 0, "field"), ("ip.src#x", 7, "layer"), ("_ws.expert == 1", 14, "no value"),
    ])
  func faults(expression: String, place: Int, hint: String) throws {
    let fault = try #require(FieldFilter.fault(of: expression), "\(expression)")
    #expect(fault.message.contains(hint), "\(expression): \(fault.message)")
    #expect(fault.place == place || expression == "tcp.port == 80 == 80", "\(expression): \(fault.message)")
  }

  @Test func `is told in characters, whatever stands before it`() throws {
    let fault = try #require(FieldFilter.fault(of: "http.host == \"äöü\" && tcp.prot"))
    #expect(fault.place == 22)
  }

  @Test(arguments: ["(", "!", "not ", "{", "len(", "-", "tcp.port == -", "@", "tcp[0:1]", "["])
  func `is told where it is nested too deeply, and nothing overflows`(part: String) {
    let expression = String(repeating: part, count: 100_000)
    #expect(FieldFilter.fault(of: expression) != nil)
    #expect(
      FieldFilter.fault(of: "tcp && " + String(repeating: "(", count: 90) + "tcp" + String(repeating: ")", count: 90))
        == nil)
  }

  @Test func `is nothing in a long filter`() throws {
    let ports = (0..<20_000).map { String($0 * 3) }.joined(separator: ", ")
    #expect(FieldFilter.fault(of: "frame.number in {\(ports)}") == nil)
    #expect(try Sample.passing("frame.len in {\(ports)}").allSatisfy { $0 > 0 })
    let tests = Array(repeating: "tcp.port == 80", count: 5_000).joined(separator: " || ")
    #expect(try Sample.passing(tests) == [1, 2])
  }
}
