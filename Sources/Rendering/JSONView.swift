public import Dissection
public import Packets

/// One packet a line, as NDJSON: every layer, every field, every note.
public struct JSONView: View, ~Copyable {
  private let text: ValueText
  private var fieldHeads: FieldBytes
  /// What each protocol is called, by its number.
  private let titles = ProtocolID.table(("", "") as (StaticString, StaticString)) { ($0.name, $0.label) }
  private var notes: NoteText
  /// Text that may hold quotes and backslashes, on its way to being escaped.
  private var scratch = OutputBuffer(capacity: 4096)
  private var time = PacketTimeText(separator: 0x54)
  /// How every line of the input at hand begins, up to the packet's number.
  private var lineStart = OutputBuffer(capacity: 256)

  public init() {
    let table = FieldTable()
    text = ValueText(table: table)
    notes = NoteText(table: table)
    fieldHeads = FieldBytes(table) { spec, out in
      out.append("{\"name\":\"")
      out.append(spec.name)
      out.append("\",\"label\":\"")
      out.append(spec.label)
      out.append("\",\"")
    }
    beginLines(of: nil)
  }

  public mutating func beginInput(_ name: String, to out: inout OutputBuffer) { beginLines(of: name) }

  private mutating func beginLines(of input: String?) {
    lineStart.removeAll()
    lineStart.append("{\"input\":")
    Self.append(optional: input, to: &lineStart)
    lineStart.append(",\"number\":")
  }

  public mutating func write(
    _ packet: Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, to out: inout OutputBuffer
  ) {
    appendFrame(packet, bytes.count, to: &out)
    append(buffersOf: dissection, frame: bytes, unknown: packet.unknown, to: &out)
    out.append(",\"layers\":[")
    for index in dissection.layers.indices {
      if index > 0 { out.append(0x2c) }
      let isQuoted = dissection.quotedLayers.contains(index)
      append(layer: dissection.layers[index], isQuoted: isQuoted, dissection, bytes, to: &out)
    }
    out.append("],\"notes\":[")
    for index in dissection.notes.indices {
      if index > 0 { out.append(0x2c) }
      append(note: dissection.notes[index], dissection, to: &out)
    }
    out.append("]}\n")
  }

  private mutating func appendFrame(_ packet: Packet, _ capturedLength: Int, to out: inout OutputBuffer) {
    out.append(lineStart.span)
    if packet.isEndOfInput { out.append("null") } else { out.append(decimal: packet.number) }
    out.append(",\"time\":")
    if let timestamp = packet.time {
      out.append(0x22)
      time.append(timestamp, to: &out)
      if timestamp.reference == .epoch { out.append(0x5a) }
      out.append(0x22)
    } else {
      out.append("null")
    }
    appendCapture(packet, to: &out)
    out.append(",\"linkType\":")
    append(optional: packet.isEndOfInput ? nil : packet.linkType.name, to: &out)
    out.append(",\"capturedLength\":")
    out.append(decimal: capturedLength)
    out.append(",\"originalLength\":")
    out.append(decimal: packet.originalLength)
  }

  func append(optional string: String?, to out: inout OutputBuffer) { Self.append(optional: string, to: &out) }

  private static func append(optional string: String?, to out: inout OutputBuffer) {
    guard let string else { return out.append("null") }
    out.append(0x22)
    JSONText.append(Array(string.utf8).span, to: &out)
    out.append(0x22)
  }

  private func append(
    buffersOf dissection: borrowing Dissection, frame: Span<UInt8>, unknown: [Range<Int>], to out: inout OutputBuffer
  ) {
    out.append(",\"buffers\":[{\"id\":0,\"name\":\"frame\"")
    append(bytes: frame, to: &out)
    append(unknown: unknown, to: &out)
    out.append(0x7d)
    for (index, buffer) in dissection.buffers.enumerated() {
      out.append(",{\"id\":")
      out.append(decimal: index + 1)
      out.append(",\"name\":\"")
      out.append(buffer.name)
      out.append(0x22)
      append(bytes: buffer.bytes.span, to: &out)
      append(pieces: buffer.pieces, to: &out)
      out.append(0x7d)
    }
    out.append(0x5d)
  }

  private func append(bytes: Span<UInt8>, to out: inout OutputBuffer) {
    out.append(",\"length\":")
    out.append(decimal: bytes.count)
    out.append(",\"hex\":\"")
    out.append(hexadecimalDigits: bytes)
    out.append(0x22)
  }

  /// Which of the frame's bytes the input lacks: they are zeros in `hex`.
  private func append(unknown ranges: [Range<Int>], to out: inout OutputBuffer) {
    guard !ranges.isEmpty else { return }
    out.append(",\"unknown\":[")
    for (index, range) in ranges.enumerated() {
      out.append(index > 0 ? ",{\"offset\":" : "{\"offset\":")
      out.append(decimal: range.lowerBound)
      out.append(",\"length\":")
      out.append(decimal: range.count)
      out.append(0x7d)
    }
    out.append(0x5d)
  }

  /// Where a buffer's bytes came from.
  private func append(pieces: [Buffer.Piece], to out: inout OutputBuffer) {
    guard !pieces.isEmpty else { return }
    out.append(",\"from\":[")
    for (index, piece) in pieces.enumerated() {
      out.append(index > 0 ? ",{\"packet\":" : "{\"packet\":")
      out.append(decimal: piece.packet)
      if piece.buffer != 0 {
        out.append(",\"buffer\":")
        out.append(decimal: piece.buffer)
      }
      out.append(",\"offset\":")
      out.append(decimal: piece.offset)
      out.append(",\"length\":")
      out.append(decimal: piece.length)
      out.append(0x7d)
    }
    out.append(0x5d)
  }
}

// MARK: Layers and fields

extension JSONView {
  private mutating func append(
    layer: LayerRecord, isQuoted: Bool, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    to out: inout OutputBuffer
  ) {
    let (name, label) = titles[Int(layer.id.rawValue)]
    out.append("{\"protocol\":\"")
    out.append(name)
    out.append("\",\"label\":\"")
    out.append(label)
    out.append(0x22)
    if isQuoted { out.append(",\"quoted\":true") }
    appendPlace(layer.bytes, buffer: layer.buffer, to: &out)
    out.append(",\"fields\":[")
    let fields = dissection.fields.span
    var depth = 0
    for index in layer.fields {
      let record = fields[index]
      append(field: index, record, dissection, frame, to: &out)
      let next = index + 1 < layer.fields.upperBound ? Int(fields[index + 1].depth) : 0
      if next > Int(record.depth) {
        out.append(",\"fields\":[")
        depth += 1
        continue
      }
      out.append(0x7d)
      while depth > next {
        out.append("]}")
        depth -= 1
      }
      if index + 1 < layer.fields.upperBound { out.append(0x2c) }
    }
    out.append("]}")
  }

  /// One field's object, left open for what lies in it.
  private mutating func append(
    field index: Int, _ record: FieldRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    to out: inout OutputBuffer
  ) {
    fieldHeads.append(record.id, to: &out)
    switch record.kind {
    case .derived: out.append("derived\":true")
    case .leaf, .group, .reading:
      // The head ends inside the next key's quotes.
      out.append("offset\":")
      let bytes = record.bytes
      out.append(decimal: bytes.lowerBound)
      out.append(",\"length\":")
      out.append(decimal: bytes.count)
      if record.buffer != 0 {
        out.append(",\"buffer\":")
        out.append(decimal: UInt64(record.buffer))
      }
      if !record.isWholeBytes {
        out.append(",\"bits\":[")
        out.append(decimal: UInt64(record.firstBit & 7))
        out.append(0x2c)
        out.append(decimal: UInt64(record.bitCount))
        out.append(0x5d)
      }
      if record.kind == .reading { out.append(",\"reading\":true") }
    }
    out.append(",\"value\":")
    text.appendJSON(record, dissection, frame, to: &out)
    if record.state == .unknown { out.append(",\"unknown\":true") }
    if let verdict = record.verdict.name {
      out.append(",\"verdict\":\"")
      out.append(verdict)
      out.append(0x22)
    }
    out.append(",\"text\":\"")
    if text.mayNeedEscapes(record) {
      scratch.removeAll()
      text.append(index, dissection, frame, to: &scratch)
      JSONText.append(scratch.span, to: &out)
    } else {
      text.append(index, dissection, frame, to: &out)
    }
    out.append(0x22)
  }

  private mutating func append(note: NoteRecord, _ dissection: borrowing Dissection, to out: inout OutputBuffer) {
    let spec = note.spec
    out.append("{\"name\":\"")
    out.append(spec.name)
    out.append("\",\"severity\":\"")
    out.append(spec.severity.name)
    out.append("\",\"field\":")
    if let field = note.field {
      let record = dissection.fields[field]
      out.append(0x22)
      out.append(text.table.spec(of: record.id).name)
      out.append(0x22)
      if record.kind != .derived { appendPlace(record.bytes, buffer: record.buffer, to: &out) }
    } else {
      out.append("null")
    }
    out.append(",\"text\":\"")
    scratch.removeAll()
    notes.append(note, dissection, to: &scratch)
    JSONText.append(scratch.span, to: &out)
    out.append("\"}")
  }

  private func appendPlace(_ bytes: Range<Int>, buffer: UInt16, to out: inout OutputBuffer) {
    out.append(",\"offset\":")
    out.append(decimal: bytes.lowerBound)
    out.append(",\"length\":")
    out.append(decimal: bytes.count)
    if buffer != 0 {
      out.append(",\"buffer\":")
      out.append(decimal: UInt64(buffer))
    }
  }
}
