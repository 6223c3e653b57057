import Packets
import Testing

@testable import Dissection

private func frame(_ kind: String, _ body: [UInt8], version: String = "02") -> [UInt8] {
  let frame = ethernetHeader(0x888e) + hex(version + kind) + bigEndian(body.count, 2) + body
  return frame + [UInt8](repeating: 0, count: max(0, 60 - frame.count))
}

@Suite struct `EAP packets` {
  private func sample(_ code: String, _ body: String, length: Int? = nil) -> Sample {
    let bytes = hex(body)
    return Sample(.ethernet, frame("00", hex(code + "07") + bigEndian(length ?? 4 + bytes.count, 2) + bytes))
  }

  @Test(
    arguments: [
      ("02", "03 0d 19", "eap.desired_type", 13), ("01", "0d 20", "eap.tls.flags.start", 1),
      ("02", "0d c0 00000800 00", "eap.tls.len", 2048),
      ("01", "12 0a 0000 0f02 0002 0001 0000", "eap.sim.version", 1),
      ("01", "12 0c 0000 0c01 8000", "eap.sim.notification_type", 32768),
      ("02", "17 01 0000 0303 0040 0102030405060708", "eap.aka.res_length", 64),
      ("02", "1a 03", "eap.ms_chap_v2.opcode", 3), ("01", "fe 00372a 00000001 04 02 0120 00", "eap.wps.msglen", 288),
    ] as [(String, String, String, UInt64)])
  func `are broken into parts`(code: String, body: String, field: String, value: UInt64) {
    let sample = sample(code, body)
    #expect(sample.value(field) == value)
    #expect(sample.faultNotes == [] && sample.faults == [])
    #expect(faultsOfCuts(sample.bytes, from: 14) == [])
  }

  @Test(
    arguments: [
      ("01", "01", 3, "bad length"), ("02", "01 75", 90, "bad length"), ("03", "00", nil, "data after success"),
      ("09", "01", nil, "unknown code"), ("01", "04 40 01", nil, "bad length"),
      ("01", "12 0a 0000 0d00", nil, "bad length"), ("01", "17 01 0000 0140 0000", nil, "bad length"),
      ("02", "1a 02 07 0010 01 00", nil, "bad length"), ("01", "0d 80 00", nil, "too short"),
    ] as [(String, String, Int?, String)])
  func `are told what is wrong with them`(code: String, body: String, length: Int?, note: String) {
    let sample = sample(code, body, length: length)
    #expect(sample.faultNotes.contains(note), "\(sample.faultNotes)")
    #expect(sample.faults == [])
  }

  @Test func `tell of methods that are weak`() {
    #expect(sample("01", "04 01 00").notes.map(\.brief) == ["weak method"])
    #expect(sample("01", "11 01 00 01 00").notes.map(\.brief) == ["weak method"])
  }

  @Test func `are found over PPP too`() {
    #expect(Sample(.ppp, hex("ff03 c227 01070005 01")).layers.last == EAP.id)
  }
}

@Suite struct `EAPOL frames` {
  private let zeros = String(repeating: "00", count: 16)

  private func handshake(_ flags: String, _ data: String, length: Int? = nil) -> Sample {
    let bytes = hex(data)
    let head = hex("02" + flags + "0010 0000000000000001" + zeros + zeros + zeros + zeros + zeros)
    return Sample(.ethernet, frame("03", head + bigEndian(length ?? bytes.count, 2) + bytes))
  }

  @Test(
    arguments: [
      ("008a", "", 1), ("010a", "3002 0100", 2), ("13ca", "00000000", 3), ("030a", "", 4),
    ] as [(String, String, UInt64)])
  func `are numbered in a handshake`(flags: String, data: String, number: UInt64) {
    let sample = handshake(flags, data)
    #expect(sample.value("wlan_rsna_eapol.keydes.msgnr") == number)
    #expect(sample.faultNotes == [] && sample.faults == [])
    #expect(faultsOfCuts(sample.bytes, from: 14) == [])
  }

  @Test func `have elements and keys in their data`() {
    let network = "3014 0100 000fac04 0100 000fac04 0100 000fac02 c000"
    let sample = handshake("03ca", network + "dd08 000fac01 0500 1122 dd00")
    #expect(sample.value("wlan.rsn.pcs.type") == 4 && sample.value("wlan.rsn.akms.type") == 2)
    #expect(sample.value("wlan.rsn.capabilities.mfpc") == 1 && sample.value("wlan.rsn.ie.gtk_kde.key_id") == 1)
    #expect(sample.content("wlan_rsna_eapol.keydes.padding") == [0xdd, 0])
    #expect(sample.faultNotes == [] && sample.faults == [])
  }

  @Test func `are told where their lengths are wrong`() {
    #expect(handshake("010a", "3002 0100", length: 40).faultNotes.contains("bad length"))
    #expect(handshake("010a", "3008 0100").faultNotes.contains("bad length"))
    #expect(Sample(.ethernet, frame("01", [], version: "09")).notes.map(\.brief) == ["unknown version"])
  }

  @Test func `agree on keys for MACsec`() {
    let basic = "03 10f01c 02000000000a0001 000102030405060708090a0b 00000009 0080c201"
    let sample = Sample(.ethernet, frame("05", hex(basic + "01 000010 000102030405060708090a0b 00000008" + zeros)))
    #expect(sample.value("mka.ks_prio") == 16 && sample.value("mka.key_server") == 1)
    #expect(sample.value("mka.peer_mn") == 8 && sample.content("mka.icv") == [UInt8](repeating: 0, count: 16))
    #expect(sample.faultNotes == [] && sample.faults == [])
    #expect(faultsOfCuts(sample.bytes, from: 14) == [])
  }
}
