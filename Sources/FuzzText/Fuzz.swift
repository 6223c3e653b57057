import Dissection
import FuzzSupport
import Hexdump
import Packets

/// Fuzzes the reader of hexdumps. An input is a text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzText(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let packets = read(text, linkType: nil)
  check(packets == read(text, linkType: nil), "the same text is read in two ways")
  // What is told beforehand decides how bytes are taken, and needs a run of its own.
  for packet in read(text, linkType: .ethernet) {
    check(packet.packet.linkType == .ethernet, "a link type that was given is not kept")
  }
  return 0
}

/// A packet or an error, as the reader gave it.
private struct Outcome: Equatable {
  var packet: Packet
  var bytes: [UInt8]
  var errors: [InputError]
}

/// Reads a text to its end, and checks what always holds of what is found.
private func read(_ text: [UInt8], linkType: LinkType?) -> [Outcome] {
  var reader = HexdumpReader(text: text, name: "text", linkType: linkType, judge: FirstLayerJudge().judge)
  var outcomes: [Outcome] = []
  var errors: [InputError] = []
  var steps = 0
  while true {
    steps += 1
    // Each step takes at least a line, or gives an error of one, of which a line has no more than its characters.
    check(steps <= 2 * text.count + 4, "the reader does not come to an end")
    do throws(InputError) {
      guard let packet = try reader.next() else { break }
      let bytes = reader.withBytes { bytes in (0..<bytes.count).map { bytes[$0] } }
      checkPacket(packet, bytes, number: outcomes.count + 1)
      checkLines(reader.lines, of: text)
      outcomes.append(Outcome(packet: packet, bytes: bytes, errors: errors))
      errors = []
    } catch {
      checkError(error)
      errors.append(error)
    }
  }
  check(!outcomes.isEmpty || !errors.isEmpty, "a text without a packet gave no error")
  return outcomes
}

private func checkPacket(_ packet: Packet, _ bytes: [UInt8], number: Int) {
  check(packet.number == number, "packet \(number) has number \(packet.number)")
  check((1...262_144).contains(bytes.count), "a packet has \(bytes.count) bytes")
  check(packet.originalLength >= bytes.count, "a packet was \(packet.originalLength) bytes long and has \(bytes.count)")
  var end = 0
  for range in packet.unknown {
    check(range.lowerBound >= end && !range.isEmpty, "unknown bytes are not in order: \(packet.unknown)")
    end = range.upperBound
    check(range.allSatisfy { $0 < bytes.count && bytes[$0] == 0 }, "unknown bytes \(range) are not zeros inside")
  }
  if let time = packet.time {
    check(time.nanoseconds < 1_000_000_000 && time.digits <= 9, "a time is no time: \(time)")
    check(time.reference == .epoch || (0...86_400).contains(time.seconds), "a time of day is none: \(time)")
  }
}

private func checkLines(_ lines: ClosedRange<Int>?, of text: [UInt8]) {
  // UTF-16 texts end lines by other bytes: no text has more lines than bytes, though.
  check(lines.map { $0.lowerBound >= 1 && $0.upperBound <= text.count } ?? false, "a packet is in lines outside")
}

private func checkError(_ error: InputError) {
  check(!error.message.isEmpty && error.input == "text", "an error says nothing")
  guard case .line(let line, let column, _) = error.place else { return }
  check(line >= 1 && column >= 1, "an error is at \(line):\(column)")
}
