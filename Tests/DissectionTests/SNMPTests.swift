import Packets
import Testing

@testable import Dissection

/// A value with a right length.
private func value(_ tag: UInt8, _ contents: [UInt8]) -> [UInt8] {
  let length = contents.count
  return [tag] + (length < 128 ? [UInt8(length)] : [0x82, UInt8(length >> 8), UInt8(length & 0xff)]) + contents
}

/// A variable of the object sysDescr.0 with a value.
private func binding(_ text: String, name: String = "06082b06010201010100") -> [UInt8] {
  value(0x30, hex(name) + hex(text))
}

/// A response of SNMPv2c with these variables.
private func response(_ bindings: [UInt8], tag: UInt8 = 0xa2, version: String = "020101", status: String = "020100")
  -> [UInt8]
{
  value(
    0x30,
    hex(version) + hex("0406 7075626c6963")
      + value(tag, hex("020107") + hex(status) + hex("020100") + value(0x30, bindings)))
}

extension Sample {
  fileprivate init(snmp message: [UInt8]) { self.init(udp: (161, 50161), message) }

  /// The text that a field of stored text has.
  fileprivate func stored(_ name: String) -> String? {
    value(name).map { range in
      let text = TextRange(value: range)
      return String(decoding: texts[text.offset..<text.offset + text.count], as: UTF8.self)
    }
  }
}

@Suite struct `SNMP messages` {
  @Test(
    arguments: [
      ("0201d8", "snmp.value.int", UInt64(bitPattern: -40)), ("02020080", "snmp.value.int", 128),
      ("41010a", "snmp.value.counter", 10), ("420500ffffffff", "snmp.value.g32", 0xffff_ffff),
      ("430164", "snmp.value.timeticks", 100), ("4609008000000000000000", "snmp.value.counter", 1 << 63),
      ("470107", "snmp.value.u32", 7), ("4004c0000207", "snmp.value.ipv4", 0xc000_0207),
      ("8000", "snmp.exception", 0), ("8100", "snmp.exception", 1), ("8200", "snmp.exception", 2),
    ] as [(String, String, UInt64)])
  func `values have their types`(text: String, field: String, number: UInt64) {
    let sample = Sample(snmp: response(binding(text)))
    #expect(sample.value(field) == number)
    #expect(sample.faultNotes == [] && sample.faults == [])
  }

  @Test(
    arguments: [
      ("06082b06010201010100", "1.3.6.1.2.1.1.1.0", "sysDescr.0"),
      ("060a2b060102010202010a02", "1.3.6.1.2.1.2.2.1.10.2", "ifInOctets.2"),
      ("06092b0601040109018400", "1.3.6.1.4.1.9.1.512", "Cisco.1.512"),
      ("06012b", "1.3", nil), ("0603883703", "2.999.3", nil), ("060100", "0.0", nil), ("06014f", "1.39", nil),
      ("06146983f09da7ebcfdee0c7a1a7b2c0948cc8f9d776", "2.25.329800735698586629295641978511506172918", nil),
    ] as [(String, String, String?)])
  func `object identifiers are told as text and by name`(encoding: String, text: String, name: String?) {
    let sample = Sample(snmp: response(binding("0500", name: encoding)))
    #expect(sample.stored("snmp.name") == text)
    #expect(sample.stored("snmp.name.symbol") == name)
    #expect(sample.faults == [])
  }

  @Test(
    arguments: [
      ("430202bc", "0:00:07.00"), ("4303 0d2f00", "2:24:00.00"), ("4304 0083d601", "1 day, 0:00:00.01"),
      ("4304 018b8201", "3 days, 0:00:00.01"),
    ])
  func `time is told in days, hours, minutes and seconds`(text: String, duration: String) {
    let sample = Sample(snmp: response(binding(text)))
    #expect(sample.stored("snmp.value.timeticks.duration") == duration)
  }

  @Test(
    arguments: [
      ("0101ff", "unknown type"), ("40020102", "bad length"), ("4100", "no number"), ("0200", "no number"),
      ("02020001", "number not minimal"), ("4104ffffffff", "reads as negative"), ("42050100000000", "too large"),
      ("0209010000000000000000", "large number"), ("050100", "surplus"), ("02810105", "length not minimal"),
      ("5f0500", "tag not minimal"), ("06022b86", "bad identifier"), ("0600", "bad identifier"),
      ("06032b8001", "identifier not minimal"), ("02ff05", "bad length"),
    ])
  func `what is wrong with a value is said`(text: String, note: String) {
    let sample = Sample(snmp: response(binding(text)))
    #expect(sample.notes.map(\.brief).contains(note))
    #expect(sample.faults == [])
  }

  @Test func `what belongs to other versions is said`() {
    let counter = response(binding("460101"), version: "020100")
    #expect(Sample(snmp: counter).faultNotes == ["later type"])
    #expect(Sample(snmp: response([], tag: 0xa5, version: "020100")).faultNotes == ["later PDU"])
    #expect(Sample(snmp: response([], version: "020107")).faultNotes == ["unknown version"])
  }

  @Test func `an error is an error of a response`() {
    #expect(Sample(snmp: response(binding("0500"), status: "020105")).notes(on: "snmp.error_status") == ["error"])
    #expect(Sample(snmp: response(binding("0500"), tag: 0xa0, status: "020105")).faultNotes == ["error in a request"])
  }

  @Test func `contents of indefinite length end where their octets say`() {
    let inner = hex("3080 06082b06010201010100 0500 0000")
    let sample = Sample(snmp: response(inner + binding("020105")))
    #expect(sample.all("snmp.VarBind").count == 2 && sample.value("snmp.value.int") == 5)
    #expect(sample.faultNotes == [] && sample.faults == [])
  }

  @Test func `values are nested without end in no time`() {
    let deep = (0..<1000).flatMap { _ in [0x30, 0x80] as [UInt8] }
    let named = value(0x30, hex("06082b06010201010100") + value(0x44, deep))
    let sample = Sample(snmp: response(named))
    #expect(sample.faults == [])
    #expect(sample.notes.map(\.brief).contains("too deep"))
  }

  @Test func `it may be cut anywhere`() {
    let whole = response(binding("0403616263") + binding("43020001") + binding("06032b0601"))
    for count in 1..<whole.count {
      let sample = Sample(snmp: Array(whole.prefix(count)))
      #expect(sample.faults == [] && !sample.notes.isEmpty, "\(count)")
    }
  }

  @Test func `every octet may be anything`() {
    let whole = response(binding("0403616263") + binding("4402 0500"))
    for place in whole.indices {
      for octet in [0, 1, 0x7f, 0x80, 0x84, 0xff] as [UInt8] {
        var changed = whole
        changed[place] = octet
        #expect(Sample(snmp: changed).faults == [], "\(octet) at \(place)")
      }
    }
  }
}
