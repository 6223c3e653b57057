public import Dissection
public import Packets

/// Bytes left, meaning right: a row for each field, notes under the field they concern. The default view.
///
/// Its methods are mutating even where they only read: a structure this large is copied for those that are not.
public struct TreeView: View, ~Copyable {
  public struct Options: Sendable {
    /// The terminal's columns; less than ``minimumWidth`` are taken as so many.
    public var width: Int
    public var isColored: Bool
    /// Put each field's sentence, arithmetic and source under it, and show delimiters.
    public var explains: Bool
    /// Show long bodies whole.
    public var isFull: Bool

    public static let minimumWidth = Layout.minimumWidth

    public init(width: Int = 100, isColored: Bool = false, explains: Bool = false, isFull: Bool = false) {
      self.width = width
      self.isColored = isColored
      self.explains = explains
      self.isFull = isFull
    }
  }

  let options: Options
  let table: FieldTable
  var plans: RowPlans
  var titles = LayerTitles()
  var summary: SummaryLine
  var palette: Palette
  /// The columns for the packet at hand.
  var layout: Layout
  /// Whether the packet's rows have no colours, no explanations, and offsets of four digits.
  var isPlain = false
  var notes: NoteText
  var time = PacketTimeText(separator: 0x20)
  /// Text on its way to being wrapped: a value that does not fit beside its label, a note.
  var scratch = OutputBuffer(capacity: 4096)
  var unknown = UnknownBytes([])
  /// The bits of the fields that have a note, modulo 64: most rows need not look for one.
  var notedFields: UInt64 = 0
  private var isFirst = true

  public init(_ options: Options = Options()) {
    self.options = options
    table = FieldTable()
    summary = SummaryLine(table)
    notes = NoteText(table: table)
    layout = Layout(width: options.width, length: 0)
    plans = RowPlans(table, width: layout.labelWidth + 1)
    palette = Palette(isColored: options.isColored)
  }

  public var readsCoverages: Bool { options.explains }

  public mutating func write(
    _ packet: Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, to out: inout OutputBuffer
  ) {
    if !isFirst { out.append(0x0a) }
    isFirst = false
    layout = Layout(
      width: options.width, length: dissection.buffers.reduce(bytes.count) { max($0, $1.bytes.count) })
    isPlain = !options.isColored && !options.explains && layout.offsetDigits == 4
    palette.layer = 0
    unknown = UnknownBytes(packet.unknown)
    notedFields = 0
    for index in dissection.notes.indices {
      if let field = dissection.notes[index].field { notedFields |= 1 << UInt64(field & 63) }
    }
    appendHeader(packet, dissection, bytes, to: &out)
    for index in dissection.layers.indices {
      let layer = dissection.layers[index]
      out.append(0x0a)
      palette.layer = index
      appendHeading(of: layer, isQuoted: dissection.quotedLayers.contains(index), dissection, to: &out)
      for field in layer.fields {
        appendRow(field, dissection, bytes, to: &out)
      }
    }
  }

  /// The packet's number, time, length and link type, and what it says in one line.
  private mutating func appendHeader(
    _ packet: Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>,
    to out: inout OutputBuffer
  ) {
    palette.begin(.heading, &out)
    if packet.isEndOfInput {
      out.append("End of input")
      palette.end(&out)
      out.append(" · the rest of a stream\n")
      return appendSummary(dissection, bytes, to: &out)
    }
    out.append("Packet ")
    out.append(decimal: packet.number)
    palette.end(&out)
    let head = "Packet ".utf8.count + OutputBuffer.digitCount(UInt64(packet.number.magnitude))
    let start = out.count
    if let timestamp = packet.time {
      out.append(" · ")
      time.append(timestamp, to: &out)
      if timestamp.reference == .epoch { out.append(" UTC") }
    }
    out.append(" · ")
    out.append(decimal: bytes.count)
    if bytes.count < packet.originalLength {
      out.append(" of ")
      out.append(decimal: packet.originalLength)
    }
    out.append(bytes.count == 1 && packet.originalLength <= 1 ? " byte" : " bytes")
    out.append(" · ")
    out.append(string: firstLayerTitle(packet))
    if let evidence = packet.linkTypeEvidence {
      let columns = head + TextWrap.columns(out.span, start..<out.count) + evidence.utf8.count + 3
      let isFitting = columns <= layout.width
      isFitting ? out.append(" (") : out.append("\n  (")
      out.append(string: evidence)
      out.append(0x29)
    }
    out.append(0x0a)
    appendSummary(dissection, bytes, to: &out)
    for index in dissection.notes.indices where dissection.notes[index].field == nil {
      appendNote(dissection.notes[index], dissection, to: &out)
    }
    appendCapture(packet, to: &out)
  }

  private mutating func appendSummary(
    _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let start = out.count
    summary.prepare(dissection, telling: dissection.layers.indices)
    _ = summary.appendEndpoints(dissection, bytes, to: &out)
    for index in 0..<dissection.quotedLayers.lowerBound {
      let layer = dissection.layers[index]
      let before = out.count
      if out.count > start { out.append(" · ") }
      summary.appendBrief(layer.id, to: &out)
      if !summary.appendHeadlines(layer, dissection, bytes, to: &out) { out.truncate(to: before) }
    }
    summary.appendQuotation(dissection, bytes, to: &out)
    if out.count - start > layout.width {
      moveToScratch(from: start, &out)
      for (index, line) in TextWrap.lines(scratch.span, width: layout.width - 2).enumerated() {
        if index > 0 { out.append("\n  ") }
        out.append(scratch.span.extracting(line))
      }
    }
    if out.count > start { out.append(0x0a) }
  }

  /// The first layer in words; a raw packet's says that nothing is missing in front of it.
  private func firstLayerTitle(_ packet: Packet) -> String {
    if let name = packet.payloadProtocol {
      guard let id = ProtocolID(name: name) else { return "\(name.uppercased()), no layers below" }
      // Content is no layer that a packet is told by, but it is known.
      return id.isRemainder && id.spec.keys.isEmpty ? "nothing that is known" : "\(id.spec.label), no layers below"
    }
    switch packet.linkType {
    case .raw, .rawBSD, .rawOpenBSD: return "raw IP, no link header"
    case .ipv4: return "raw IPv4, no link header"
    case .ipv6: return "raw IPv6, no link header"
    default: return packet.linkType.label ?? packet.linkType.name
    }
  }

  private mutating func appendHeading(
    of layer: LayerRecord, isQuoted: Bool, _ dissection: borrowing Dissection, to out: inout OutputBuffer
  ) {
    titles.append(layer.id, palette, to: &out)
    if isQuoted { out.append(" · quoted") }
    out.append(layer.bytes.isEmpty ? " · before byte " : layer.bytes.count == 1 ? " · byte " : " · bytes ")
    out.append(decimal: layer.bytes.lowerBound)
    if layer.bytes.count > 1 {
      out.append("–")
      out.append(decimal: layer.bytes.upperBound - 1)
    }
    if layer.buffer != 0 {
      out.append(" of ")
      out.append(dissection.buffers[Int(layer.buffer) - 1].name)
    }
    out.append(0x0a)
  }
}
