import Capture
import Dissection
import Packets
import Rendering

/// The loop: each packet is filtered, dissected, shown and written. It holds what is used again from packet to packet.
struct Pipeline<Shown: View & ~Copyable>: ~Copyable {
  private var view: Shown
  private var filter: PacketFilter?
  private var remaining: Int?
  private let linkType: LinkType?
  private var dissector = Dissector()
  private var dissection = Dissection()
  private var buffer = OutputBuffer()
  private let output = FileOutput(fileDescriptor: 1)
  /// How many packets were read from all inputs, shown or not.
  private(set) var packetsRead = 0

  init(view: consuming Shown, filter: PacketFilter?, limit: Int?, linkType: LinkType?) {
    self.view = view
    self.filter = filter
    remaining = limit
    self.linkType = linkType
  }

  /// Whether as many packets were shown as were asked for.
  var isDone: Bool { remaining == 0 }

  /// Shows the packets of a reader up to its end; returns false where some of the input could not be read.
  mutating func pump(_ reader: inout some PacketReader) throws(Interruption) -> Bool {
    var isComplete = true
    while !isDone {
      var next: Packet?
      do throws(InputError) {
        next = try reader.next()
      } catch {
        // What was shown stands before the complaint, where both go to one terminal.
        try flush()
        Diagnostics.complain(error)
        isComplete = false
        continue
      }
      guard var packet = consume next else { break }
      packetsRead += 1
      if let linkType { packet.linkType = linkType }
      try show(packet, reader)
    }
    return isComplete
  }

  private mutating func show(_ packet: borrowing Packet, _ reader: borrowing some PacketReader) throws(Interruption) {
    let isShown = try passes(packet, reader)
    guard isShown else { return }
    reader.withBytes { bytes in
      dissector.dissect(packet, bytes, into: &dissection)
      view.write(packet, dissection, bytes, to: &buffer)
    }
    if let left = remaining { remaining = left - 1 }
    if buffer.count >= output.chunkSize { try flush() }
  }

  private mutating func passes(_ packet: Packet, _ reader: borrowing some PacketReader) throws(Interruption) -> Bool {
    guard filter != nil else { return true }
    do throws(FilterError) {
      let verdict = reader.withBytes { bytes in
        Result { () throws(FilterError) in
          try filter?.matches(bytes, originalLength: packet.originalLength, linkType: packet.linkType) ?? true
        }
      }
      return try verdict.get()
    } catch {
      throw .filter(error)
    }
  }

  mutating func flush() throws(Interruption) {
    guard buffer.count > 0 else { return }
    do throws(FileOutput.Failure) {
      try output.write(buffer.span)
      buffer.removeAll()
    } catch {
      throw .output(error)
    }
  }
}
