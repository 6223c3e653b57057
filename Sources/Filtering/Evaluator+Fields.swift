import Dissection
import Packets

/// Finds the records of fields, and makes values of them.
extension Evaluator {
  /// Visits the records of a field, each with the place of its id, until the body returns false. Layers that cannot
  /// have them are passed over.
  @inline(__always)
  func visitRecords(
    of field: Program.Field, _ dissection: borrowing Dissection, _ body: (Int, FieldRecord) -> Bool
  ) {
    if field.idCount == 0 { return }
    let records = dissection.fields.span
    let layers = dissection.layers.span
    for layer in layers.indices {
      if program.bits[Int(layers[layer].id.rawValue)] & field.skipped != 0 { continue }
      if field.numberCount > 0, !hasNumber(layer, field, layers) { continue }
      for index in layers[layer].fields {
        let record = records[index]
        if let place = place(of: record.id.rawValue, field), !body(place, record) { return }
      }
    }
  }

  /// Where a field has an id, if it has it.
  @inline(__always)
  private func place(of id: UInt32, _ field: Program.Field) -> Int? {
    if id == field.first { return field.firstID }
    if field.idCount == 1 { return nil }
    if id == field.second { return field.firstID &+ 1 }
    return field.idCount == 2 ? nil : laterPlace(of: id, field)
  }

  @inline(never)
  private func laterPlace(of id: UInt32, _ field: Program.Field) -> Int? {
    for place in field.firstID + 2..<field.firstID + field.idCount where program.ids[place] == id { return place }
    return nil
  }

  @inline(__always)
  private func isLayer(_ id: UInt16, of field: Program.Field) -> Bool {
    let end = field.firstLayer &+ field.layerCount
    for place in field.firstLayer..<end where program.layers[place] == id { return true }
    return false
  }

  /// Whether a layer is one of those that `#` asks for: which of its protocol's layers it is, from 1.
  private func hasNumber(_ layer: Int, _ field: Program.Field, _ layers: Span<LayerRecord>) -> Bool {
    var (number, total) = (0, 0)
    for index in layers.indices where layers[index].id == layers[layer].id {
      total += 1
      if index <= layer { number += 1 }
    }
    for place in field.firstNumber..<field.firstNumber + field.numberCount {
      let slice = program.slices[place]
      let first = slice.start < 0 ? total + 1 + slice.start : slice.start
      let last = slice.last.map { $0 < 0 ? total + 1 + $0 : $0 } ?? slice.count.map { first + $0 - 1 } ?? total
      if first <= number, number <= last { return true }
    }
    return false
  }

  /// Visits the layers that a field stands for.
  @inline(__always)
  private func visitLayers(
    of field: Program.Field, _ dissection: borrowing Dissection, _ body: (Int, LayerRecord) -> Bool
  ) {
    guard field.layerCount > 0 else { return }
    let layers = dissection.layers.span
    for index in layers.indices {
      guard isLayer(layers[index].id.rawValue, of: field) else { continue }
      if field.numberCount > 0, !hasNumber(index, field, layers) { continue }
      if !body(index, layers[index]) { return }
    }
  }

  func isPresent(
    _ field: Program.Field, _ packet: borrowing Packet, _ dissection: borrowing Dissection, _ frame: Span<UInt8>,
    _ times: FrameTimes
  ) -> Bool {
    switch field.special {
    case .none: break
    case .frame(let frameField):
      var isThere = false
      frameField.visitValues(of: packet, dissection, capturedLength: frame.count, times) { _ in isThere = true }
      return isThere
    case .wholeFrame: return !packet.isEndOfInput
    case .payload:
      var isThere = false
      visitLayers(of: field, dissection) { index, _ in
        isThere = !dissection.payload(ofLayer: index, frameLength: frame.count).isEmpty
        return !isThere
      }
      return isThere
    case .anyNote, .noteSeverity, .noteMessage, .noteGroup: return !dissection.notes.isEmpty
    }
    var isThere = false
    visitLayers(of: field, dissection) { _, _ in
      isThere = true
      return false
    }
    if isThere { return true }
    visitRecords(of: field, dissection) { _, _ in
      isThere = true
      return false
    }
    if isThere || field.noteCount == 0 { return isThere }
    for index in dissection.notes.indices {
      let id = dissection.notes[index].id.rawValue
      for place in field.firstNote..<field.firstNote + field.noteCount where program.notes[place] == id { return true }
    }
    return false
  }

  /// Puts a field's values on the list.
  mutating func addValues(
    of field: Program.Field, isWhole: Bool, _ packet: borrowing Packet, _ dissection: borrowing Dissection,
    _ frame: Span<UInt8>, _ times: FrameTimes
  ) {
    switch field.special {
    case .none: break
    case .frame(let frameField):
      return addValues(of: frameField, packet, dissection, frame.count, times)
    case .wholeFrame:
      if !packet.isEndOfInput { values.append(.bytes(Place(frame.indices, buffer: 0))) }
      return
    case .payload:
      var list = values
      values = []
      visitLayers(of: field, dissection) { index, layer in
        let range = dissection.payload(ofLayer: index, frameLength: frame.count)
        if !range.isEmpty { list.append(.bytes(Place(range, buffer: layer.buffer))) }
        return true
      }
      values = list
      return
    case .anyNote: return
    case .noteSeverity, .noteMessage, .noteGroup: return addValues(ofNotes: field.special, dissection)
    }
    var list = values
    values = []
    visitLayers(of: field, dissection) { index, layer in
      let end = isWhole ? dissection.end(ofLayer: index, frameLength: frame.count) : layer.bytes.upperBound
      list.append(.bytes(Place(layer.bytes.lowerBound..<end, buffer: layer.buffer)))
      return true
    }
    visitRecords(of: field, dissection) { place, record in
      guard record.isWhole, list.count < Self.mostValues else { return true }
      if field.isRaw || program.readings[place] == .bytes {
        list.append(.bytes(Place(record.bytes, buffer: record.buffer)))
      } else if program.readings[place] == .ipv6 {
        list.append(ipv6(record, dissection, frame))
      } else {
        list.append(Self.value(of: record, program.readings[place], program.factors[place]))
      }
      return true
    }
    values = list
  }

  private static func value(of record: FieldRecord, _ reading: Reading, _ factor: UInt64) -> Value {
    let number = record.value
    switch reading {
    case .number: return Value(number)
    case .signed: return .number(Int64(bitPattern: number))
    case .scaled: return Value(number &* factor)
    case .tenths: return .real(Double(number &* factor) / 10)
    case .fixedPoint: return .real(Double(number) / Double(factor))
    case .flag: return .flag(number != 0)
    case .ipv4: return .ipv4(UInt32(truncatingIfNeeded: number))
    case .text, .bytes, .ipv6: return .text(Place(record.bytes, buffer: record.buffer))
    case .textRange:
      let range = TextRange(value: number)
      return .text(Place(range.offset..<range.offset + range.count, buffer: record.buffer))
    case .storedText:
      let range = TextRange(value: number)
      return .text(Place(range.offset..<range.offset + range.count, .texts))
    case .unixTime: return .time(Int64(clamping: number), 0)
    case .duration: return .duration(Int64(bitPattern: number))
    case .verdict: return Value(NoteNumbers.number(of: record.verdict))
    }
  }

  /// An address that the record's own bytes are, or that the texts have.
  private func ipv6(
    _ record: FieldRecord, _ dissection: borrowing Dissection, _ frame: Span<UInt8>
  ) -> Value {
    let range = TextRange(value: record.value)
    let place =
      record.bitCount == 128
      ? Place(record.bytes, buffer: record.buffer) : Place(range.offset..<range.offset + range.count, .texts)
    return withBytes(place, dissection, frame) { bytes in
      var (high, low): (UInt64, UInt64) = (0, 0)
      for index in 0..<min(bytes.count, 16) {
        high = high << 8 | low >> 56
        low = low << 8 | UInt64(bytes[index])
      }
      return .ipv6(high, low)
    }
  }

  // MARK: The packet as a whole, and its notes

  private mutating func addValues(
    of field: FrameField, _ packet: borrowing Packet, _ dissection: borrowing Dissection, _ capturedLength: Int,
    _ times: FrameTimes
  ) {
    var list = values
    var text = made
    field.visitValues(of: packet, dissection, capturedLength: capturedLength, times) { value in
      switch value {
      case .number(let number): list.append(.number(number))
      case .flag(let flag): list.append(.flag(flag))
      case .time(let time): list.append(.time(time.seconds, time.nanoseconds))
      case .duration(let nanoseconds): list.append(.duration(nanoseconds))
      case .text(let string):
        let start = text.count
        text.append(contentsOf: string.utf8)
        list.append(.text(Place(start..<text.count, .made)))
      }
    }
    values = list
    made = text
  }

  private mutating func addValues(ofNotes special: Program.Special, _ dissection: borrowing Dissection) {
    for index in dissection.notes.indices {
      let note = dissection.notes[index].spec
      switch special {
      case .noteSeverity: values.append(Value(note.severity.wiresharkNumber))
      case .noteGroup: values.append(Value(NoteNumbers.group(ofNoteNamed: note.name.description)))
      default: values.append(.text(keep(note.text.description.utf8)))
      }
    }
  }
}
