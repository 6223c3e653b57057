public import Dissection
public import Packets

/// One document of XML for all packets, as `tshark -T pdml` prints it (Packet Details Markup Language): every layer and
/// every field, with its bytes.
public struct MarkupView: View, ~Copyable {
  private let text: ValueText
  private var types: WiresharkTypes
  private var noteText: NoteText
  private var notes = NoteOrder()
  private var times = FrameTimes()
  private var heads: FieldBytes
  private let titles = ProtocolID.table(("", "") as (StaticString, StaticString)) { ($0.name, $0.label) }
  private var scratch = OutputBuffer(capacity: 4096)
  private let creator: String

  /// - Parameter creator: the program's name and version.
  public init(creator: String) {
    let table = FieldTable()
    text = ValueText(table: table)
    types = WiresharkTypes(table)
    noteText = NoteText(table: table)
    self.creator = creator
    heads = FieldBytes(table) { spec, out in
      out.append("<field name=\"")
      out.append(spec.name)
      out.append("\" showname=\"")
      spec.label.withUTF8Buffer { XMLText.append(unsafe $0.span, to: &out) }
    }
  }

  public mutating func begin(to out: inout OutputBuffer) {
    out.append(
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<?xml-stylesheet type=\"text/xsl\" href=\"pdml2html.xsl\"?>\n")
    out.append("<pdml version=\"0\" creator=\"")
    append(string: creator, to: &out)
    out.append("\">\n")
  }

  public mutating func finish(to out: inout OutputBuffer) { out.append("</pdml>\n") }

  public mutating func passOver(_ packet: borrowing Packet) { times.pass(packet, isShown: false) }

  public mutating func endInput(to out: inout OutputBuffer) { times = FrameTimes() }

  public mutating func write(
    _ packet: Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, to out: inout OutputBuffer
  ) {
    out.append("<packet>\n")
    if !packet.isEndOfInput {
      appendGeneralInformation(packet, bytes.count, to: &out)
      appendFrame(packet, dissection, bytes.count, to: &out)
    }
    notes.prepare(dissection)
    for index in dissection.layers.indices { append(dissection.layers[index], dissection, bytes, to: &out) }
    out.append("</packet>\n")
    times.pass(packet, isShown: true)
  }

  private func append(string: String, to out: inout OutputBuffer) { XMLText.append(Array(string.utf8).span, to: &out) }

  // MARK: The packet as a whole

  private func appendGeneralInformation(_ packet: Packet, _ length: Int, to out: inout OutputBuffer) {
    out.append("  <proto name=\"geninfo\" pos=\"0\" showname=\"General information\" size=\"")
    out.append(decimal: length)
    out.append("\">\n")
    append("num", "Number", packet.number, length, to: &out)
    append("len", "Frame Length", packet.originalLength, length, to: &out)
    append("caplen", "Captured Length", length, length, to: &out)
    if let time = packet.time, time.reference == .epoch {
      out.append("    <field name=\"timestamp\" pos=\"0\" show=\"")
      out.append(.time(time), .markup)
      out.append("\" showname=\"Captured Time\" value=\"")
      out.append(decimal: Int(time.seconds))
      out.append(0x2e)
      out.append(decimal: UInt64(time.nanoseconds), digits: 9)
      appendSize(length, to: &out)
    }
    out.append("  </proto>\n")
  }

  private func append(
    _ name: StaticString, _ label: StaticString, _ number: Int, _ length: Int, to out: inout OutputBuffer
  ) {
    out.append("    <field name=\"")
    out.append(name)
    out.append("\" pos=\"0\" show=\"")
    out.append(decimal: number)
    out.append("\" showname=\"")
    out.append(label)
    out.append("\" value=\"")
    out.append(string: String(number, radix: 16))
    appendSize(length, to: &out)
  }

  private func appendSize(_ length: Int, to out: inout OutputBuffer) {
    out.append("\" size=\"")
    out.append(decimal: length)
    out.append("\"/>\n")
  }

  private mutating func appendFrame(
    _ packet: Packet, _ dissection: borrowing Dissection, _ length: Int, to out: inout OutputBuffer
  ) {
    out.append("  <proto name=\"frame\" showname=\"Frame ")
    out.append(decimal: packet.number)
    out.append("\" size=\"")
    out.append(decimal: length)
    out.append("\" pos=\"0\">\n")
    for field in FrameField.allCases {
      field.visitValues(of: packet, dissection, capturedLength: length, times) { value in
        scratch.removeAll()
        scratch.append(value, .markup)
        out.append("    <field name=\"")
        out.append(field.name)
        out.append("\" showname=\"")
        out.append(field.label)
        out.append(": ")
        XMLText.append(scratch.span, to: &out)
        out.append("\" size=\"0\" pos=\"0\" show=\"")
        XMLText.append(scratch.span, to: &out)
        out.append("\"/>\n")
      }
    }
    out.append("  </proto>\n")
  }

  // MARK: Layers and fields

  private mutating func append(
    _ layer: LayerRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let (name, label) = titles[Int(layer.id.rawValue)]
    out.append("  <proto name=\"")
    out.append(name)
    out.append("\" showname=\"")
    label.withUTF8Buffer { XMLText.append(unsafe $0.span, to: &out) }
    appendPlace(layer.bytes.count, layer.bytes.lowerBound, to: &out)
    out.append("\">\n")
    let fields = dissection.fields.span
    var depth = 0
    for index in layer.fields {
      let record = fields[index]
      append(field: index, record, depth, dissection, frame, to: &out)
      let next = index + 1 < layer.fields.upperBound ? Int(fields[index + 1].depth) : 0
      let notes = notes.places(of: index..<index + 1, dissection)
      let isParent = next > Int(record.depth)
      guard isParent || !notes.isEmpty else {
        out.append("/>\n")
        depth = close(depth, to: next, &out)
        continue
      }
      out.append(">\n")
      depth += 1
      for place in notes { append(note: self.notes[place], depth, dissection, to: &out) }
      if !isParent { depth = close(depth, to: next, &out) }
    }
    out.append("  </proto>\n")
  }

  /// Ends the fields that are open beyond a depth, and returns it.
  private func close(_ depth: Int, to next: Int, _ out: inout OutputBuffer) -> Int {
    var depth = depth
    while depth > next {
      depth -= 1
      appendIndent(depth, to: &out)
      out.append("</field>\n")
    }
    return depth
  }

  private func appendIndent(_ depth: Int, to out: inout OutputBuffer) { out.appendSpaces(4 + 2 * depth) }

  private func appendPlace(_ size: Int, _ position: Int, to out: inout OutputBuffer) {
    out.append("\" size=\"")
    out.append(decimal: size)
    out.append("\" pos=\"")
    out.append(decimal: position)
  }

  /// One field's element, left open before its end.
  private mutating func append(
    field index: Int, _ record: FieldRecord, _ depth: Int, _ dissection: borrowing Dissection,
    _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    appendIndent(depth, to: &out)
    heads.append(record.id, to: &out)
    scratch.removeAll()
    text.append(index, dissection, frame, to: &scratch)
    if scratch.count > 0 {
      out.append(": ")
      XMLText.append(scratch.span, to: &out)
    }
    let isDerived = record.isKind(.derived)
    appendPlace(isDerived ? 0 : record.bytes.count, record.bytes.lowerBound, to: &out)
    out.append("\" show=\"")
    scratch.removeAll()
    text.append(index, as: types.type(of: record.id), .markup, dissection, frame, to: &scratch)
    XMLText.append(scratch.span, to: &out)
    out.append(0x22)
    guard !isDerived, !record.isUnknown else { return }
    out.append(" value=\"")
    if record.isWholeBytes {
      text.withBytes(of: record, dissection, frame) { out.append(hexadecimalDigits: $0) }
    } else {
      out.append(string: String(record.value, radix: 16))
      out.append("\" unmaskedvalue=\"")
      text.withBytes(of: record, dissection, frame) { out.append(hexadecimalDigits: $0) }
    }
    out.append(0x22)
  }

  /// What there is to say of a field, as Wireshark's expert has it.
  private mutating func append(
    note index: Int, _ depth: Int, _ dissection: borrowing Dissection, to out: inout OutputBuffer
  ) {
    let note = dissection.notes[index]
    let spec = note.spec
    scratch.removeAll()
    noteText.append(note, dissection, to: &scratch)
    appendIndent(depth, to: &out)
    out.append("<field name=\"_ws.expert\" showname=\"Expert Info (")
    out.append(spec.severity.name)
    out.append("): ")
    XMLText.append(scratch.span, to: &out)
    out.append("\" size=\"0\" pos=\"0\">\n")
    appendIndent(depth + 1, to: &out)
    out.append("<field name=\"")
    out.append(spec.name)
    out.append("\" showname=\"")
    spec.brief.withUTF8Buffer { XMLText.append(unsafe $0.span, to: &out) }
    out.append("\" size=\"0\" pos=\"0\" show=\"\" value=\"\"/>\n")
    appendIndent(depth + 1, to: &out)
    out.append("<field name=\"_ws.expert.message\" showname=\"Message\" hide=\"yes\" size=\"0\" pos=\"0\" show=\"")
    XMLText.append(scratch.span, to: &out)
    out.append("\"/>\n")
    appendIndent(depth + 1, to: &out)
    out.append("<field name=\"_ws.expert.severity\" showname=\"Severity level: ")
    out.append(spec.severity.name)
    out.append("\" size=\"0\" pos=\"0\" show=\"")
    out.append(decimal: spec.severity.wiresharkNumber)
    out.append("\"/>\n")
    appendIndent(depth, to: &out)
    out.append("</field>\n")
  }
}
