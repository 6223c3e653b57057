import Dissection
import Packets
import Testing

private let ipv4 = "4500001c00010000401166ce0a0000010a0000020457 08ae 0008 0000"
private let ipv6 = "6000000000081140 20010db8000000000000000000000001 20010db8000000000000000000000002 045708ae00080000"
private let stations = "020000000002 020000000001"
private let hello = "16030100050100000100"
private let query = "1234 0100 0001 0000 0000 0000 076578616d706c65 03636f6d 00 0001 0001"

private func judged(_ hexadecimal: String) -> LinkTypeJudgement {
  let digits = hexadecimal.compactMap(\.hexDigitValue)
  let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  return FirstLayerJudge().firstLayer(bytes.span)
}

private func hex(_ text: String) -> String {
  text.utf8.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
}

@Suite("What the first byte of a packet belongs to is told by the bytes")
struct FirstLayerJudgeTests {
  @Test(
    "Link headers",
    arguments: [
      (ipv4, .raw), (ipv6, .raw), (stations + "0800" + ipv4, .ethernet), (stations + "86dd" + ipv6, .ethernet),
      (stations + "8100 0064 0800" + ipv4, .ethernet), (stations + "8847 00010140" + ipv4, .ethernet),
      (stations + "0806 0001 0800 0604 0001" + stations + "0a000001 0a000002", .ethernet),
      (stations + "88cc 0207 0402000000000104", .ethernet),
      (
        stations + "0026 424203" + hex(String(repeating: "a", count: 35)), .ethernet
      ),
      ("0000 0001 0006 020000000001 0000 0800" + ipv4, .linuxCooked),
      ("0800 0000 00000002 0001 00 06 020000000001 0000" + ipv4, .linuxCooked2),
      ("02000000" + ipv4, .null), ("1e000000" + ipv6, .null), ("00000002" + ipv4, .loop), ("ff030021" + ipv4, .ppp),
      ("0021" + ipv4, .ppp), ("0f000800" + ipv4, .ciscoHDLC),
      ("1841 0800" + ipv4, .frameRelay), ("1841 03cc" + ipv4, .frameRelay),
      ("50" + stations + "aaaa03000000 0800" + ipv4, .fddi),
      ("1040" + stations + "aaaa03000000 0800" + ipv4, .tokenRing),
      ("0801 0000 020000000001 020000000002 020000000003 0000 aaaa03000000 0800" + ipv4, .ieee80211),
    ] as [(String, LinkType)])
  func linkTypes(bytes: String, expected: LinkType) {
    let judgement = judged(bytes)
    #expect(judgement.linkType == expected, "\(judgement.reason)")
    #expect(!judgement.isGuess && judgement.headroom == 0 && judgement.rival == nil)
  }

  @Test(
    "Messages alone",
    arguments: [
      (hello, "tls"), (query, "dns"), (hex("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), "http"),
      (hex("HTTP/1.1 200 OK\r\n\r\n"), "http"),
    ])
  func messages(bytes: String, name: String) {
    let judgement = judged(bytes)
    #expect(judgement.payloadProtocol == name && judgement.linkType == .wiresharkUpperPDU)
  }

  @Test("Headroom before a frame is found by the header after it", arguments: [1, 2, 16, 50])
  func headroom(count: Int) {
    let before = String(repeating: "c2", count: count)
    let frame = judged(before + stations + "0800" + ipv4)
    #expect(frame.linkType == .ethernet && frame.headroom == count)
    let packet = judged(before + ipv4)
    #expect(packet.linkType == .raw && packet.headroom == count)
  }

  @Test("Routers have more before a frame in their buffers")
  func longHeadroom() {
    let frame = judged(String(repeating: "00", count: 200) + stations + "0800" + ipv4)
    #expect(frame.linkType == .ethernet && frame.headroom == 200)
  }

  @Test("Where nothing tells it is a guess: Ethernet, or data where it is too short to be that")
  func guesses() {
    let frame = judged(stations + "1234" + stations + stations)
    #expect(frame.isGuess && frame.headroom == 0 && frame.linkType == .ethernet && frame.payloadProtocol == nil)
    for bytes in ["", "00", stations + "12"] {
      #expect(judged(bytes).isGuess && judged(bytes).payloadProtocol == "data")
    }
  }

  @Test("A transport header alone is what it is")
  func transportHeaders() {
    #expect(judged("e4f40050612e769600000000a002faf030320000").payloadProtocol == "tcp")
    #expect(judged("e4f401bb612e769718072e8c8018faf079b000000101080a7ce42c820741c7a8").payloadProtocol == "tcp")
    #expect(judged("e4f40035 000c 0000 61626364").payloadProtocol == "udp")
  }

  @Test(
    "Headroom of a kind that is known is named",
    arguments: [
      ("00000800" + ipv4, .raw, 4, 0, "Linux tun packet information"),
      ("01000800" + ipv4, .raw, 4, 0, "Linux tun packet information"),
      ("07" + stations + "0800" + ipv4, .ethernet, 1, 0, "a leading control byte"),
      ("000000000000000000000000" + stations + "0800" + ipv4, .ethernet, 12, 0, "a virtio-net header"),
      ("01814200b4052200 1000" + stations + "0800" + ipv4, .ethernet, 10, 0, "a virtio-net header"),
      ("55555555555555d5" + stations + "0800" + ipv4, .ethernet, 8, 0, "a preamble and start delimiter"),
      ("7eff03c021010100180206000000000304c0230506581a22b20702080249b17e", .ppp, 1, 1, "a flag of HDLC framing"),
    ] as [(String, LinkType, Int, Int, String)])
  func knownHeadroom(bytes: String, linkType: LinkType, headroom: Int, tailroom: Int, name: String) {
    let judgement = judged(bytes)
    #expect(judgement.linkType == linkType && judgement.headroomName == name)
    #expect(judgement.headroom == headroom && judgement.tailroom == tailroom)
  }

  @Test(
    "A small first byte alone makes no message of a slow protocol, nor an EtherType one of ARP",
    arguments: [
      "0a19a7d0b79ab5d8c4a1f3e2b7c8d9", "010203040506070809101112131415", "03fffefdfcfbfaf9f8f7f6f5f4f3f2",
      "02aabbccddeeff00112233445566",
      "0017080007030000", "00010800060605000a0b0c0d",
    ])
  func smallNumbers(bytes: String) {
    let judgement = judged(bytes)
    #expect(judgement.isGuess, "\(judgement.payloadName ?? judgement.linkType.name)")
  }

  @Test(
    "Slow protocols alone are told by how their messages begin",
    arguments: [
      ("01010114" + "8000020000000001000a80000001" + "3d000000", "slow"), ("0a0019a7 0001 10000000 01 0004 02", "slow"),
    ])
  func slowProtocols(bytes: String, name: String) { #expect(judged(bytes).payloadProtocol == name) }

  @Test("A reserved EtherType is no evidence")
  func reservedTypes() { #expect(judged(stations + "ffff" + stations + stations).isGuess) }

  @Test("A packet's own length leaves its padding aside")
  func lengths() {
    #expect(judged(stations + "0800" + ipv4 + "000000").length == 42)
    #expect(judged(ipv6).length == 48)
    #expect(judged(stations + "1234" + stations).length == nil)
  }
}
