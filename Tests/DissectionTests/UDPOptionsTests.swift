import Packets
import Testing

@testable import Dissection

/// A datagram without a checksum, and what the IP packet has after it: the options with their right checksum, or another.
private func datagram(_ data: String, options: String, checksum: Int? = nil) -> Sample {
  let (data, options) = (Array(data.utf8), hex(options))
  let isOdd = data.count % 2 != 0
  let area = (isOdd ? [0] : []) + [0, 0] + options
  var words = Array(area.dropFirst(isOdd ? 1 : 0)) + (options.count % 2 != 0 ? [0] : []) + bigEndian(area.count, 2)
  if words.count % 2 != 0 { words.append(0) }
  var sum = stride(from: 0, to: words.count, by: 2).reduce(0) { $0 + Int(words[$1]) << 8 + Int(words[$1 + 1]) }
  while sum > 0xffff { sum = sum & 0xffff + sum >> 16 }
  let surplus = (isOdd ? [0] : []) + bigEndian(checksum ?? ~sum & 0xffff, 2) + options
  let header = bigEndian(50000, 2) + bigEndian(9999, 2) + bigEndian(8 + data.count, 2) + [0, 0]
  return Sample(overIP: 17, header + data + surplus)
}

extension Sample {
  fileprivate var surplusNotes: [String] {
    notes.filter { $0.field?.hasPrefix("udp.option") ?? false }.map(\.brief)
  }
}

@Suite struct `Options of UDP` {
  @Test(
    arguments: [
      ("04 04 05c0", "udp.options.mds.size", 1472), ("05 05 fde8 0a", "udp.options.mrds.segs", 10),
      ("06 06 0000cafe", "udp.options.req.token", 0xcafe), ("07 06 0000cafe", "udp.options.res.token", 0xcafe),
      ("08 0a 000003e8 00000384", "udp.options.time.tsecr", 900), ("7f 06 f989 0102", "udp.options.exp.exid", 0xf989),
      ("7f ff 0006 f989", "udp.option_extended_len", 6),
    ] as [(String, String, UInt64)])
  func `stand in the surplus area`(options: String, name: String, value: UInt64) {
    for data in ["datagram", "odd", ""] {
      let sample = datagram(data, options: options + "00")
      #expect(sample.layers.last == UDPOptions.id)
      #expect(sample.value(name) == value)
      #expect(sample.verdict("udp.options.ocs") == .correct)
      #expect(sample.notes(on: "udp.length") == ["UDP options"])
      #expect(sample.faults == [])
    }
  }

  @Test func `check the data by a CRC`() {
    // The check value of CRC-32C: that of the digits 1 to 9.
    #expect(datagram("123456789", options: "02 06 e3069283").verdict("udp.options.apc.crc") == .correct)
    #expect(datagram("123456788", options: "02 06 e3069283").surplusNotes == ["bad payload checksum"])
  }

  @Test func `have a fragment's data after them`() {
    let sample = datagram("", options: "03 0a 0014 00001234 0000 68616c66")
    #expect(sample.content("udp.options.frag.data") == Array("half".utf8))
    #expect(sample.value("udp.options.frag.id") == 0x1234)
    #expect(sample.surplusNotes == [])
  }

  @Test(
    arguments: [
      ("08 0a 00000000 00000000 08 0a 00000000 00000000", ["option repeated"]),
      ("04 03 05", ["bad option length"]), ("06 06 00000000 32 01", ["unknown option", "bad option length"]),
      ("06 06 00000000 08 0b 00", ["bad option length", "bad option length", "too short"]),
      ("06 06 00000000 c0 03 01", ["unsafe option outside a fragment"]),
      ("06 06 00000000 00 01", ["padding not zero"]), ("06 06 00000000 46 02", ["unknown option"]),
      ("03 0a 0009 00001234 0000 68616c66", ["bad fragment start"]), ("01 01 01 01 01 01 01 01", ["many NOPs"]),
    ] as [(String, [String])])
  func `are told of where they are wrong`(options: String, notes: [String]) {
    #expect(datagram("", options: options).surplusNotes.prefix(notes.count).elementsEqual(notes))
    #expect(datagram("", options: options).faults == [])
  }

  @Test func `are ignored by receivers where their checksum is wrong`() {
    #expect(datagram("even", options: "04 04 05c0", checksum: 1).surplusNotes == ["bad option checksum"])
    #expect(datagram("even", options: "04 04 05c0", checksum: 0).surplusNotes == ["no option checksum"])
  }

  @Test(arguments: ["00 00 00 00", "64 61 74 61", "01 01 01", "04 09"])
  func `are not made of any bytes`(bytes: String) {
    let sample = datagram("even", options: bytes, checksum: 0)
    #expect(sample.layers.last == .trailer)
    #expect(sample.notes(on: "udp.length") == ["bytes after the datagram"])
    #expect(sample.faults == [])
  }

  @Test func `are covered wherever they are cut, and whatever a byte is`() {
    let options = hex("06 06 0000cafe 03 0c 0030 00001234 0000 0009 7f ff 0006 f989 08 0a 000003e8 00000384 00 00 00")
    let text = options.map { String($0, radix: 16) }.map { $0.count == 1 ? "0" + $0 : $0 }
    for count in 0...options.count {
      #expect(datagram("even", options: text.prefix(count).joined()).faults == [])
      guard count < options.count else { continue }
      for byte in ["00", "01", "ff", "c0"] {
        var changed = text
        changed[count] = byte
        #expect(datagram("odd", options: changed.joined()).faults == [])
      }
    }
  }
}
