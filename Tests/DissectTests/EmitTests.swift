import Foundation
import Packets
import Testing

@testable import Rendering

@Suite struct `Packets that are printed for other programs` {
  @Test(arguments: EmitForm.texts, Fixture.all)
  func `are read again`(form: EmitForm, fixture: String) {
    // Each fixture by a few of the forms, so that each form has its share.
    guard Fixture.isLong || Fixture.isTried(fixture, by: form) else { return }
    let originals = Sample.read(fixture: fixture).filter { !$0.bytes.isEmpty && form.isSure(of: $0) }
    let text = originals.emitted(as: form)
    guard !originals.isEmpty else { return #expect(text.isEmpty) }
    let copies = Sample.read(text: text, linkType: originals.untoldLinkType)
    #expect(copies.samples.map(\.bytes) == originals.map(\.bytes))
    // Of bytes that it shows as unknown, a text does not hold the values: that is said of each such packet.
    let unknown = originals.map { form.showsUnknown ? $0.packet.unknown : [] }
    #expect(copies.samples.map(\.packet.unknown) == unknown)
    let counts = unknown.filter { !$0.isEmpty }.map { $0.reduce(0) { $0 + $1.count } }
    #expect(copies.errors.count == counts.count)
    for (error, count) in zip(copies.errors, counts) {
      let bytes = count == 1 ? "1 byte of this packet is" : "\(count) bytes of this packet are"
      #expect(error.hasPrefix("\(bytes) missing from the text"))
    }
  }

  /// Also the text of one packet alone, which says least about itself.
  @Test(arguments: EmitForm.texts)
  func `are read again whatever is in them`(form: EmitForm) {
    let originals = Sample.random(Fixture.effort(28, 200), seed: 11).filter(form.isSure)
    let copies = Sample.read(text: originals.emitted(as: form), linkType: nil)
    #expect(copies.errors == [])
    #expect(copies.samples.map(\.bytes) == originals.map(\.bytes))
    for original in originals {
      let text = [original].emitted(as: form)
      let copy = Sample.read(text: text, linkType: nil)
      #expect(copy.errors == [] && copy.samples.map(\.bytes) == [original.bytes], "\(text.prefix(300))")
    }
    for start in stride(from: 0, to: originals.count, by: 7) {
      let few = Array(originals[start..<min(start + 7, originals.count)])
      let text = few.emitted(as: form)
      let copy = Sample.read(text: text, linkType: nil)
      #expect(copy.errors == [] && copy.samples.map(\.bytes) == few.map(\.bytes), "from \(start)")
    }
  }

  @Test(arguments: EmitForm.texts)
  func `are read again by the command`(form: EmitForm) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dissect-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: folder) }
    let originals = Sample.random(Fixture.effort(40, 200), seed: 12).filter(form.isSure)
    try originals.capture.write(to: folder.appendingPathComponent("in.pcap"))
    let outcome = try Command.shell(
      """
      "$dissect" --emit \(form) "$dir/in.pcap" | "$dissect" --link-type EN10MB -w "$dir/out.pcap" -
      """, environment: ["dir": folder.path])
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    let count = "\(originals.count) packets, \(originals.reduce(0) { $0 + $1.bytes.count }) bytes"
    #expect(outcome.errors.hasPrefix("dissect: <stdin>: read \(count), lines "))
    #expect(outcome.errors.contains(/, first layer Ethernet \(as told\)(; skipped \d+ lines)?\n$/))
    let copies = Sample.read(folder.appendingPathComponent("out.pcap"))
    #expect(copies.map(\.bytes) == originals.map(\.bytes))
  }

  @Test func `keep their times in the forms that have them`() throws {
    let originals = Sample.read(fixture: "Fixtures/captures/http.pcap")
    let copies = Sample.read(text: originals.emitted(as: .tcpdump), linkType: nil).samples
    #expect(copies.map(\.packet.time) == originals.map(\.packet.time))
    // A text that has only times of day gives them again.
    let short = Sample.read(fixture: "Fixtures/text/tcpdump-XX.txt")
    #expect(short.allSatisfy { $0.packet.time?.reference == .midnight })
    let again = Sample.read(text: short.emitted(as: .tcpdump), linkType: nil).samples
    #expect(again.map(\.packet.time) == short.map(\.packet.time))
  }

  @Test func `have names that differ where packets of several inputs have the same number`() throws {
    let slide = "Fixtures/frames/slide.hex"
    let outcome = try Command.dissect(["--emit", "c", slide, slide, "Fixtures/captures/raw-ip.pcap"])
    let names = outcome.output.matches(of: /unsigned char (\w+)\[\]/).map { String($0.1) }
    #expect(names.count > 2 && Set(names).count == names.count)
    #expect(names.prefix(2) == ["packet_1", "packet_2"])
  }

  @Test func `are a line for each packet as digits`() {
    let samples = Sample.random(20, seed: 13)
    let lines = samples.emitted(as: .hex).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.dropLast().map { $0.utf8.count / 2 } == samples.map(\.bytes.count) && lines.last == "")
  }

  @Test func `are the bytes themselves where no text is asked for`() throws {
    let capture = "Fixtures/captures/http.pcap"
    let raw = try Command.shell("\"$dissect\" --emit raw \(capture) | od -v -A n -t x1 | tr -d ' \\n'")
    let hex = try Command.dissect(["--emit", "hex", capture]).output.replacing("\n", with: "")
    #expect(raw.output == hex && !hex.isEmpty)
    let host = try Command.dissect(["--emit", "raw", "--field", "http.host", "Fixtures/frames/slide.hex"])
    #expect(host.output == "Host: waf.cs.illinois.edu\r\n")
    let terminal = try Command.shell("script -qec '\"$dissect\" --emit raw \(capture)' /dev/null")
    #expect(terminal.status == 2 && terminal.output.contains("--emit hex"))
  }

  @Test func `are none where they have no byte`() {
    for form in EmitForm.texts { #expect([Sample([])].emitted(as: form) == "") }
  }

  @Test func `show unknown bytes as xx, or say which are shown as 00`() {
    var sample = Sample(Array(1...40))
    sample.packet.unknown = [2..<4, 17..<18]
    for index in [2, 3, 17] { sample.bytes[index] = 0 }
    func line(_ form: EmitForm, _ number: Int = 0) -> String {
      String([sample].emitted(as: form).split(separator: "\n")[number])
    }
    #expect(line(.xxd).hasPrefix("00000000: 0102 xxxx 0506 0708"))
    #expect(line(.xxd, 1).hasPrefix("00000010: 11xx 1314 1516"))
    #expect(line(.hexdump, 1).hasPrefix("00000010  11 xx 13 14 15 16 17 18  19"))
    #expect(line(.tcpdump, 2).hasPrefix("\t0x0010:  11xx 1314"))
    #expect(line(.od, 1).hasPrefix("000010 11 xx 13"))
    #expect(line(.hex).hasPrefix("0102xxxx0506"))
    #expect(line(.json).hasPrefix("[1,2,null,null,5,"))
    for (form, mark) in [(EmitForm.text2pcap, "#"), (.python, "#"), (.base64, "#"), (.go, "//"), (.c, "//")] {
      #expect(line(form) == "\(mark) unknown, shown as 00: byte 2 to 3, byte 17")
    }
  }

  @Test func `show unknown bytes beyond the row where offsets grow`() {
    var sample = Sample([UInt8](repeating: 0, count: 66_000))
    sample.packet.unknown = [65_534..<65_539]
    let rows = [sample].emitted(as: .tcpdump).split(separator: "\n")
    #expect(rows[4096].hasPrefix("\t0xfff0:") && rows[4096].contains("0000 xxxx  "))
    #expect(rows[4097].hasPrefix("\t0x10000:  xxxx xx00 0000"))
  }
}

@Suite struct `The options that print bytes` {
  @Test(
    "Wrong usage ends with 2 and says what is wrong",
    arguments: [
      (["--emit", "frob"], "The value 'frob' is invalid"), (["--emit", "xxd", "--format", "json"], "give one"),
      (["--field", "ip.ttl"], "--field goes with --emit only"), (["--emit", "c", "--explain"], "not with --emit"),
      (["--emit", "hex", "-w", "-"], "would both print on standard output"),
      (["--emit", "hex", "--field", "ip.tll"], "there is no field 'ip.tll'; did you mean ip.ttl"),
      (["--emit", "hex", "--field", "ttl"], "'ttl' is ambiguous"),
      (["--emit", "hex", "--field", "frobnicate"], "--list-fields lists all"),
    ] as [([String], String)])
  func wrongUsage(arguments: [String], message: String) throws {
    let outcome = try Command.dissect(arguments + ["Fixtures/frames/slide.hex"])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(outcome.errors.contains(message))
  }

  @Test func `go with filter, count, link type and with a capture that is written`() throws {
    let capture = "Fixtures/captures/http.pcap"
    let all = try Command.dissect(["--emit", "hex", capture]).output.split(separator: "\n")
    let few = try Command.dissect(["--emit", "hex", "-f", "src port 80", "-c", "2", capture]).output
    #expect(few.split(separator: "\n") == Array(all.filter { $0.dropFirst(68).hasPrefix("0050") }.prefix(2)))
    let line = """
      "$dissect" --emit hex -w /tmp/dissect-$$.pcap \(capture) && "$dissect" --emit hex /tmp/dissect-$$.pcap
      rm -f /tmp/dissect-$$.pcap
      """
    #expect(try Command.shell(line).output.split(separator: "\n") == all + all)
  }
}

extension Fixture {
  /// Whether a short test tries the form on the fixture: three of all, others for each fixture.
  fileprivate static func isTried(_ fixture: String, by form: EmitForm) -> Bool {
    let forms = EmitForm.texts
    guard let place = forms.firstIndex(of: form), let index = all.firstIndex(of: fixture) else { return true }
    return (place + index) % forms.count < 3
  }
}
