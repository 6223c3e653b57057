public import Dissection
public import Packets

/// Two lines a packet for the bulk interface of Elasticsearch and OpenSearch, as `tshark -T ek` prints them: where the
/// document goes, and the document.
public struct SearchView: View, ~Copyable {
  private let text: ValueText
  private var types: WiresharkTypes
  private var keys: SearchKeys
  private var noteText: NoteText
  private var notes = NoteOrder()
  private var times = FrameTimes()
  /// The packet's layers by their protocols, and a layer's fields by their keys.
  private var layers = Chains()
  private var fields = Chains()
  private var scratch = OutputBuffer(capacity: 4096)
  private let names = ProtocolID.table("" as StaticString, \.name)
  private let delimiters: [Bool]

  public init() {
    let table = FieldTable()
    text = ValueText(table: table)
    types = WiresharkTypes(table)
    keys = SearchKeys(table)
    noteText = NoteText(table: table)
    var delimiters = Array(repeating: false, count: table.slotCount)
    for spec in table.specs where spec.isDelimiter { delimiters[table.slot(of: spec.id)] = true }
    self.delimiters = delimiters
  }

  public mutating func passOver(_ packet: borrowing Packet) { times.pass(packet, isShown: false) }

  public mutating func endInput(to out: inout OutputBuffer) { times = FrameTimes() }

  public mutating func write(
    _ packet: Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>, to out: inout OutputBuffer
  ) {
    appendIndex(packet, to: &out)
    out.append("\"layers\":{")
    var isFirst = true
    if !packet.isEndOfInput {
      appendFrame(packet, dissection, bytes.count, to: &out)
      isFirst = false
    }
    notes.prepare(dissection)
    layers.removeAll()
    for index in dissection.layers.indices { layers.add(index, to: Int(dissection.layers[index].id.rawValue)) }
    for id in layers.keys {
      if !isFirst { out.append(0x2c) }
      isFirst = false
      out.append(0x22)
      // Keys of documents have no points.
      let start = out.count
      out.append(names[id])
      for place in start..<out.count where out.byte(at: place) == 0x2e { out.replace(at: place, with: 0x5f) }
      out.append("\":")
      append(layersFrom: layers.first(of: id), dissection, bytes, to: &out)
    }
    out.append("}}\n")
    times.pass(packet, isShown: true)
  }

  /// Which index the document goes to, one for each day, and the document's beginning.
  private func appendIndex(_ packet: Packet, to out: inout OutputBuffer) {
    out.append("{\"index\":{\"_index\":\"packets-")
    guard let time = packet.time, time.reference == .epoch else {
      return out.append("undated\",\"_type\":\"doc\"}}\n{")
    }
    let start = out.count
    TimeText.appendDateAndTime(time.seconds, separator: 0x54, to: &out)
    // The time of day is always as long.
    out.truncate(to: max(start, out.count - "T00:00:00".utf8.count))
    out.append("\",\"_type\":\"doc\"}}\n{\"timestamp\":\"")
    // A capture may claim any time; one that no program can read as milliseconds is none that matters.
    out.append(decimal: Int(time.seconds &* 1000 &+ Int64(time.nanoseconds / 1_000_000)))
    out.append("\",")
  }

  private mutating func appendFrame(
    _ packet: Packet, _ dissection: borrowing Dissection, _ length: Int, to out: inout OutputBuffer
  ) {
    out.append("\"frame\":{")
    var isFirst = true
    for field in FrameField.allCases {
      var count = 0
      scratch.removeAll()
      field.visitValues(of: packet, dissection, capturedLength: length, times) { value in
        if count > 0 { scratch.append(0x2c) }
        count += 1
        Self.append(value, to: &scratch)
      }
      guard count > 0 else { continue }
      if !isFirst { out.append(0x2c) }
      isFirst = false
      keys.append(field, to: &out)
      // Several comments are a list.
      if count > 1 { out.append(0x5b) }
      out.append(scratch.span)
      if count > 1 { out.append(0x5d) }
    }
    out.append(0x7d)
  }

  private static func append(_ value: FrameField.Value, to out: inout OutputBuffer) {
    if case .flag(let isSet) = value { return isSet ? out.append("true") : out.append("false") }
    out.append(0x22)
    if case .text(let text) = value {
      JSONText.append(Array(text.utf8).span, to: &out)
    } else {
      out.append(value, .searchDocument)
    }
    out.append(0x22)
  }

  /// The layers of one protocol: an object, or a list of them.
  private mutating func append(
    layersFrom first: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let isList = layers.next(after: first) != nil
    if isList { out.append(0x5b) }
    var link: Int? = first
    while let place = link {
      append(dissection.layers[layers.item(of: place)], dissection, frame, to: &out)
      link = layers.next(after: place)
      if link != nil { out.append(0x2c) }
    }
    if isList { out.append(0x5d) }
  }

  private mutating func append(
    _ layer: LayerRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    fields.removeAll()
    for index in layer.fields {
      let record = dissection.fields[index]
      guard record.isWhole, !delimiters[text.table.slot(of: record.id)] else { continue }
      for key in keys.keys(of: record.id, types.type(of: record.id)) { fields.add(index, to: key) }
    }
    out.append(0x7b)
    for (place, key) in fields.keys.enumerated() {
      if place > 0 { out.append(0x2c) }
      keys.append(key, to: &out)
      let first = fields.first(of: key)
      let isList = fields.next(after: first) != nil
      if isList { out.append(0x5b) }
      var link: Int? = first
      while let one = link {
        append(field: fields.item(of: one), dissection, frame, to: &out)
        link = fields.next(after: one)
        if link != nil { out.append(0x2c) }
      }
      if isList { out.append(0x5d) }
    }
    append(notesOf: layer, isFirst: fields.keys.isEmpty, dissection, to: &out)
    out.append(0x7d)
  }

  /// A value as a string, unless it is a flag or a heading.
  private mutating func append(
    field index: Int, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, to out: inout OutputBuffer
  ) {
    let type = types.type(of: dissection.fields[index].id)
    switch type {
    case .heading: out.append("null")
    case .boolean: text.isTrue(index, dissection) ? out.append("true") : out.append("false")
    default:
      out.append(0x22)
      scratch.removeAll()
      text.append(index, as: type, .searchDocument, dissection, frame, to: &scratch)
      JSONText.append(scratch.span, to: &out)
      out.append(0x22)
    }
  }

  /// What there is to say of the layer: an object, or a list of them.
  private mutating func append(
    notesOf layer: LayerRecord, isFirst: Bool, _ dissection: borrowing Dissection, to out: inout OutputBuffer
  ) {
    let places = notes.places(of: layer.fields, dissection)
    guard !places.isEmpty else { return }
    if !isFirst { out.append(0x2c) }
    out.append("\"_ws_expert\":")
    if places.count > 1 { out.append(0x5b) }
    for place in places {
      if place > places.lowerBound { out.append(0x2c) }
      let note = dissection.notes[notes[place]]
      let spec = note.spec
      out.append(0x7b)
      keys.append(spec, to: &out)
      out.append("null,\"_ws_expert__ws_expert_message\":\"")
      scratch.removeAll()
      noteText.append(note, dissection, to: &scratch)
      JSONText.append(scratch.span, to: &out)
      out.append("\",\"_ws_expert__ws_expert_severity\":\"")
      out.append(decimal: spec.severity.wiresharkNumber)
      out.append("\"}")
    }
    if places.count > 1 { out.append(0x5d) }
  }
}
