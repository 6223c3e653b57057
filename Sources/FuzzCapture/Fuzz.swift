import Capture
import Dissection
import FuzzSupport
import Glibc
import Packets
import Rendering

/// Fuzzes the readers of captures, and what undoes compression. An input is a file, of any kind.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCapture(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  guard let descriptor = pipe(of: bytes) else { return 0 }
  do throws(InputError) {
    let file = try InputFile(fileDescriptor: descriptor, name: "file")
    defer { file.close() }
    try read(file, of: bytes)
  } catch {
    checkError(error)
  }
  return 0
}

/// The reading end of a pipe that holds the bytes; `nil` where they do not fit into one.
private func pipe(of bytes: [UInt8]) -> Int32? {
  guard bytes.count <= 65_536 else { return nil }
  var ends: [Int32] = [0, 0]
  guard unsafe Glibc.pipe(&ends) == 0 else { return nil }
  _ = unsafe bytes.withUnsafeBytes { unsafe write(ends[1], $0.baseAddress, $0.count) }
  close(ends[1])
  return ends[0]
}

private func read(_ file: InputFile, of bytes: [UInt8]) throws(InputError) {
  check(file.compressions.count <= Compression.maximumDepth, "an input is unpacked too often")
  if file.kind == .text {
    // A few bytes of compressed data may be gigabytes of text.
    let text = try file.textSource().read(1 << 20)
    check(file.compressions.isEmpty ? text == bytes : text.count <= 1 << 20, "a text is not what was read")
    return
  }
  switch try file.captureReader() {
  case .pcap(var reader): readPackets(&reader, of: file, count: bytes.count)
  case .pcapng(var reader):
    readPackets(&reader, of: file, count: bytes.count)
    check(reader.summary.hasPrefix("pcapng"), "a capture has no summary")
  }
}

/// Reads packets to the end, and checks what always holds of them.
private func readPackets(_ reader: inout some PacketReader, of file: InputFile, count: Int) {
  var (number, faults, steps) = (0, 0, 0)
  // Likewise packets: what is unpacked may have any number of them.
  while steps < 20_000 {
    steps += 1
    do throws(InputError) {
      guard let packet = try reader.next() else {
        checkQuiet(&reader)
        break
      }
      number += 1
      check(packet.number == number, "packet \(number) has number \(packet.number)")
      reader.withBytes { bytes in checkPacket(packet, bytes) }
    } catch {
      faults += 1
      checkError(error)
    }
  }
  // A packet or a fault takes 8 bytes at least.
  if file.compressions.isEmpty { check((number + faults) * 8 <= count, "the reader does not come to an end") }
}

private func checkQuiet(_ reader: inout some PacketReader) {
  check((try? reader.next()) == .some(nil), "a reader goes on after the end")
  check(reader.withBytes { $0.isEmpty }, "a reader has bytes after the end")
}

private func checkPacket(_ packet: Packet, _ bytes: Span<UInt8>) {
  check(bytes.count <= 144 << 20, "a packet has \(bytes.count) bytes")
  check(packet.unknown.isEmpty, "a capture lacks bytes")
  if let time = packet.time {
    check(time.nanoseconds < 1_000_000_000 && time.digits <= 9, "a time is no time: \(time)")
  }
  // The decoders have a fuzzer of their own; here is what the capture says beside the bytes, and what packets say of
  // each other.
  if packet.number <= 20, bytes.count <= 10_000 { unsafe views.check(packet, bytes) }
}

private func checkError(_ error: InputError) {
  check(!error.message.isEmpty && error.input.hasPrefix("file"), "an error says nothing")
  if case .line = error.place { check(false, "an error of a capture is in a line") }
}

/// libFuzzer calls from one thread.
private nonisolated(unsafe) let views = Views()

/// The views that show what a capture says of a packet, made once: they prepare texts for each field.
private final class Views {
  private var dissector = Dissector(followingConversations: true)
  private var dissection = Dissection()
  private var tree = TreeView()
  private var json = JSONView()
  private var out = OutputBuffer()

  /// The first packet of an input has none before it.
  func check(_ packet: Packet, _ bytes: Span<UInt8>) {
    if packet.number == 1 { dissector.forgetConversations() }
    dissector.dissect(packet, bytes, into: &dissection)
    tree.write(packet, dissection, bytes, to: &out)
    checkHarmless(out.span, "tree")
    out.removeAll()
    json.write(packet, dissection, bytes, to: &out)
    checkJSONLine(out.span)
    out.removeAll()
  }
}
