import Packets
import Testing

@testable import Dissection

@Suite struct `An IEEE 802.11 frame` {
  /// Addresses a, b and c stand one after the other; d after the sequence control.
  @Test(
    arguments: [
      ("0800", 0x0b, 0x0a, 0x0c), ("0801", 0x0c, 0x0a, 0x0b), ("0802", 0x0b, 0x0c, 0x0a),
    ] as [(String, UInt64, UInt64, UInt64)])
  func `gives addresses the roles of its direction`(control: String, to: UInt64, from: UInt64, network: UInt64) {
    let sample = Sample(.ieee80211, wirelessHeader(control) + snapHeader(0x0800) + carriedPacket)
    #expect(sample.value("wlan.da").map { $0 & 0xff } == to)
    #expect(sample.value("wlan.sa").map { $0 & 0xff } == from)
    #expect(sample.value("wlan.bssid").map { $0 & 0xff } == network)
  }

  @Test func `has a fourth address between access points`() {
    let bytes = wirelessHeader("0803") + hex("02000000000d") + snapHeader(0x0800) + carriedPacket
    let sample = Sample(.ieee80211, bytes)
    #expect(sample.value("wlan.sa") == 0x0200_0000_000d)
    #expect(sample.layers.contains(.ipv4))
  }

  @Test func `numbers itself across two bytes, least significant first`() {
    let sample = Sample(.ieee80211, wirelessHeader("0801") + snapHeader(0x0800) + carriedPacket)
    #expect(sample.value("wlan.frag") == 0)
    #expect(sample.value("wlan.seq") == 0x123)
  }

  @Test func `ends with a check sequence where the last four bytes are one`() {
    let frame = wirelessHeader("0801") + snapHeader(0x0800) + carriedPacket
    let check = CRC32.checksum(frame.span, 0..<frame.count)
    let sample = Sample(.ieee80211, frame + littleEndian(Int(check), 4))
    #expect(sample.value("wlan.fcs") == UInt64(check))
    #expect(Sample(.ieee80211, frame + [1, 2, 3, 4]).first("wlan.fcs") == nil)
  }

  @Test func `that radiotap says ends with one, and does not, is damaged`() {
    let frame = wirelessHeader("0801") + snapHeader(0x0800) + carriedPacket + [1, 2, 3, 4]
    let sample = Sample(.radiotap, hex("0000 0900 02000000 10") + frame)
    #expect(sample.notes(on: "wlan.fcs") == ["bad frame check sequence"])
  }

  @Test(
    arguments: [
      ("010203 40", "wlan.wep.iv"), ("1131 02 60 03040506", "wlan.tkip.extiv"),
      ("0102 00 20 03040506", "wlan.ccmp.extiv"),
    ])
  func `that is encrypted shows its number`(vector: String, field: String) {
    let sample = Sample(.ieee80211, wirelessHeader("0841") + hex(vector) + hex("aabbcc"))
    #expect(sample.first(field) != nil)
    #expect(sample.content("data.data") == hex("aabbcc"))
    #expect(sample.faults == [])
  }

  @Test func `of several in one gives each, padding between them`() {
    let payload = snapHeader(0x0800) + carriedPacket + [0x21]
    let part = hex("02000000000a 02000000000b") + bigEndian(payload.count, 2) + payload
    let padding = [UInt8](repeating: 0, count: (4 - part.count % 4) % 4)
    let sample = Sample(.ieee80211, wirelessHeader("8801") + hex("8000") + part + padding + part + padding + part)
    #expect(sample.layers.filter { $0 == .aggregate }.count == 3)
    #expect(sample.layers.filter { $0 == .ipv4 }.count == 3)
    #expect(sample.faults == [])
  }

  @Test func `of very many in one stops at the layer limit`() {
    let part = hex("02000000000a 02000000000b 0002 4242")
    let parts = (0..<200).flatMap { _ in part }
    let sample = Sample(.ieee80211, wirelessHeader("8801") + hex("8000") + parts)
    #expect(sample.layers.count <= 2 * Dissection.maximumLayers + 1)
    #expect(sample.faults == [])
  }

  @Test func `of management lists its elements`() {
    let sample = Sample(.ieee80211, wirelessHeader("4000") + hex("0004 686f6d65 0301 06 dd04 0050f2 01"))
    #expect(sample.content("wlan.ssid") == Array("home".utf8))
    #expect(sample.value("wlan.ds.current_channel") == 6)
    #expect(sample.value("wlan.tag.oui") == 0x50f2)
  }
}

@Suite struct `A radiotap header` {
  private let frame = wirelessHeader("0801") + snapHeader(0x0800) + carriedPacket

  @Test func `aligns its fields from its own start`() {
    // Flags, one byte, and then the channel, aligned to two.
    let sample = Sample(.radiotap, hex("0000 0e00 0a000000 00 00 6c09 a000") + frame)
    #expect(sample.first("radiotap.padding")?.bytes == 9..<10)
    #expect(sample.value("radiotap.channel.freq") == 2412)
    #expect(sample.layers.contains(.ipv4))
  }

  @Test func `begins anew with each word of its namespace`() {
    let sample = Sample(.radiotap, hex("0000 0f00 200000a0 20080000 d6 d5 01") + frame)
    #expect(sample.values("radiotap.dbm_antsignal").map { Int64(bitPattern: $0) } == [-42, -43])
    #expect(sample.value("radiotap.antenna") == 1)
  }

  @Test func `skips a vendor's fields by their length`() {
    let sample = Sample(.radiotap, hex("0000 1500 000000c0 01000020 001018 02 0300 aabbcc") + frame)
    #expect(sample.content("radiotap.vendor_data") == hex("aabbcc"))
    #expect(sample.faults == [])
  }

  @Test func `keeps what is after a field that is not known`() {
    let sample = Sample(.radiotap, hex("0000 1000 02000080 01000000 10 aabbcc") + frame)
    #expect(sample.notes.map(\.brief).contains("unknown field"))
    #expect(sample.content("radiotap.rest") == hex("aabbcc"))
  }
}
