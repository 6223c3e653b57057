@testable import Dissection

/// A name in labels, each of any bytes but dots; a name that ends in `*12` ends in a pointer to byte 12.
func domainName(_ text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  for label in text.split(separator: ".") {
    if label.first == "*", let offset = Int(label.dropFirst()) { return bytes + bigEndian(0xc000 | offset, 2) }
    bytes += [UInt8(label.utf8.count)] + Array(label.utf8)
  }
  return bytes + [0]
}

func domainQuestion(_ name: [UInt8], _ type: Int = 1, _ recordClass: Int = 1) -> [UInt8] {
  name + bigEndian(type, 2) + bigEndian(recordClass, 2)
}

func domainRecord(
  _ type: Int, _ data: [UInt8], name: [UInt8] = domainName("*12"), recordClass: Int = 1, timeToLive: Int = 300,
  length: Int? = nil
) -> [UInt8] {
  name + bigEndian(type, 2) + bigEndian(recordClass, 2) + bigEndian(timeToLive, 4)
    + bigEndian(length ?? data.count, 2) + data
}

/// A message with its counts as they are, or as given.
func domainMessage(
  flags: Int = 0x0100, questions: [[UInt8]] = [], answers: [[UInt8]] = [], authorities: [[UInt8]] = [],
  additional: [[UInt8]] = [], counts: [Int]? = nil
) -> [UInt8] {
  let sections = [questions, answers, authorities, additional]
  let header = bigEndian(0x1a2b, 2) + bigEndian(flags, 2)
  return header + (counts ?? sections.map(\.count)).flatMap { bigEndian($0, 2) } + sections.joined().joined()
}

/// An answer with these records to a question for any type of example.com.
func domainAnswer(_ records: [UInt8]..., flags: Int = 0x8180) -> [UInt8] {
  domainMessage(flags: flags, questions: [domainQuestion(domainName("example.com"), 255)], answers: records)
}

extension Sample {
  /// A message in a UDP datagram over IPv4: a response comes from the port, a query goes to it. Of the message, only
  /// so many bytes are kept.
  init(domain message: [UInt8], port: Int = 53, keeping count: Int? = nil, unknown: [Range<Int>] = []) {
    let isResponse = message.count > 2 && message[2] & 0x80 != 0
    let ports = isResponse ? [port, 50000] : [50000, port]
    let header = ports.flatMap { bigEndian($0, 2) } + bigEndian(8 + message.count, 2) + [0, 0]
    let packet = ipv4Packet(options: [], protocol: 17, payload: header + message)
    self.init(
      Array(packet.prefix(28 + (count ?? message.count))),
      unknown: unknown.map { $0.lowerBound + 28..<$0.upperBound + 28 })
  }

  /// Messages in a TCP segment to port 53, each after its length.
  init(domainSegment data: [UInt8]) {
    var segment = tcpSegment(options: []) + data
    (segment[2], segment[3]) = (0, 53)
    self.init(ipv4Packet(options: [], payload: segment))
  }

  /// The notes, those on checksums aside.
  var domainNotes: [String] {
    notes.filter { !["ip.checksum", "udp.checksum", "tcp.checksum"].contains($0.field) }.map(\.brief)
  }

  /// The texts of the fields of that name that have one in the dissection's store.
  func storedTexts(_ name: String) -> [String] {
    values(name).map {
      let range = TextRange(value: $0)
      return String(decoding: texts[range.offset..<range.offset + range.count], as: UTF8.self)
    }
  }
}
