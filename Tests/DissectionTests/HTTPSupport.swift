import Packets

@testable import Dissection

/// What dissecting a TCP segment with this payload gave: fields, layers and notes in a form that tests can look at.
struct HTTPResult {
  struct Field {
    let name: String
    let kind: FieldRecord.Kind
    let state: FieldRecord.State
    let depth: Int
    /// Counted in bits from the first byte of the payload.
    let bits: Range<Int>
    let value: UInt64
    let isText: Bool
    let isTextRange: Bool
    /// 0 is the frame.
    let buffer: Int
    /// The text in the text store, of a field that has it there.
    let stored: String?

    var bytes: Range<Int> { bits.lowerBound / 8..<bits.upperBound / 8 }
  }

  struct Note: Equatable {
    let note: NoteSpec
    /// The field that it hangs on.
    let field: String?
    let numbers: [UInt64]
  }

  let payload: [UInt8]
  /// What was put together or decoded.
  private(set) var buffers: [[UInt8]] = []
  /// The fields after the TCP header, whatever layer they are of.
  private(set) var fields: [Field] = []
  private(set) var layers: [ProtocolID] = []
  private(set) var notes: [Note] = []
  /// The other notes' words.
  private(set) var otherNotes: [String] = []
  /// Where the invariants of the design do not hold.
  private(set) var faults: [String] = []

  static let headerLength = 40

  init(_ payload: [UInt8], unknown: [Range<Int>] = []) {
    self.payload = payload
    var bytes = Self.header(payloadLength: payload.count) + payload
    let shifted = unknown.map { $0.lowerBound + Self.headerLength..<$0.upperBound + Self.headerLength }
    for range in shifted {
      for index in range { bytes[index] = 0 }
    }
    var dissector = Dissector()
    var dissection = Dissection()
    let packet = Packet(number: 1, linkType: .ipv4, originalLength: bytes.count, unknown: shifted)
    dissector.dissect(packet, bytes.span, into: &dissection)
    read(dissection)
    faults = Self.faults(of: dissection, length: bytes.count)
  }

  init(_ payload: String, unknown: [Range<Int>] = []) { self.init(Array(payload.utf8), unknown: unknown) }

  private mutating func read(_ dissection: borrowing Dissection) {
    buffers = dissection.buffers.map(\.bytes)
    for index in dissection.layers.indices
    where dissection.layers[index].buffer > 0 || dissection.layers[index].bytes.lowerBound >= Self.headerLength {
      layers.append(dissection.layers[index].id)
    }
    for index in dissection.fields.indices {
      let record = dissection.fields[index]
      let start = Int(record.firstBit) - (record.buffer == 0 ? Self.headerLength * 8 : 0)
      guard start >= 0 else { continue }
      fields.append(
        Field(
          name: record.id.spec.name.description, kind: record.kind, state: record.state, depth: Int(record.depth),
          bits: start..<start + Int(record.bitCount), value: record.value, isText: record.id.spec.isText,
          isTextRange: record.id.spec.isTextRange, buffer: Int(record.buffer),
          stored: Self.stored(record, dissection)))
    }
    for index in dissection.notes.indices {
      let record = dissection.notes[index]
      let field = record.field.map { dissection.fields[$0].id.spec.name.description }
      if let note = Self.allNotes.first(where: { $0.id == record.id }) {
        notes.append(Note(note: note, field: field, numbers: [record.a, record.b, record.c]))
      } else if !(field ?? "").hasPrefix("ip."), !(field ?? "").hasPrefix("tcp.") {
        otherNotes.append(record.spec.brief.description)
      }
    }
  }

  private static func stored(_ record: FieldRecord, _ dissection: borrowing Dissection) -> String? {
    guard record.id.spec.isStored else { return nil }
    let text = TextRange(value: record.value)
    return String(decoding: (text.offset..<text.offset + text.count).map { dissection.texts[$0] }, as: UTF8.self)
  }

  private static let allNotes = [HTTP.spec, HTTPBody.spec, HTTPContent.spec].flatMap { $0.notes.flatMap { $0.all } }

  /// An IPv4 and a TCP header of 20 bytes each.
  private static func header(payloadLength: Int) -> [UInt8] {
    let total = UInt16(clamping: payloadLength + headerLength)
    return [0x45, 0, UInt8(total >> 8), UInt8(total & 0xff), 0, 1, 0, 0, 64, 6, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2]
      + [0xc0, 0, 0, 80, 0, 0, 0, 1, 0, 0, 0, 1, 0x50, 0x18, 1, 0, 0, 0, 0, 0]
  }
}

extension HTTPResult {
  func all(_ name: String) -> [Field] { fields.filter { $0.name == name } }

  /// The text of every field of this name.
  func texts(_ name: String) -> [String] { all(name).map(text) }

  /// The text of the only field of this name; nil where there is none, or more.
  func text(_ name: String) -> String? {
    let texts = texts(name)
    return texts.count == 1 ? texts[0] : nil
  }

  /// The value of the only field of this name.
  func value(_ name: String) -> UInt64? {
    let found = all(name)
    return found.count == 1 ? found[0].value : nil
  }

  func text(_ field: Field) -> String {
    if let stored = field.stored { return stored }
    if field.buffer > 0 { return String(decoding: buffers[field.buffer - 1][field.bytes], as: UTF8.self) }
    var range = field.bytes
    if field.isTextRange {
      let text = TextRange(value: field.value)
      let start = text.offset - Self.headerLength
      range = start..<start + text.count
    }
    return String(decoding: payload[range.clamped(to: 0..<payload.count)], as: UTF8.self)
  }

  /// The leaves that own bytes, in order, as `name text`.
  var leaves: [String] {
    fields.indices.filter { isLeaf($0) }.map { "\(fields[$0].name) \(text(fields[$0]))" }
  }

  /// The readings of values, in order, as `name text`, those of numbers as `name number`.
  var readings: [String] {
    fields.filter { $0.kind == .reading }.map {
      "\($0.name) \($0.isText || $0.stored != nil ? text($0) : String(Int64(bitPattern: $0.value)))"
    }
  }

  /// The names of the notes, in order of their places.
  var noteNames: [NoteSpec] { notes.map(\.note) }

  private func isLeaf(_ index: Int) -> Bool { fields[index].kind == .leaf }
}

extension HTTPResult {
  /// Checks that the leaves cover the frame, that children lie in their groups, and readings in their parents.
  private static func faults(of dissection: borrowing Dissection, length: Int) -> [String] {
    var faults: [String] = []
    var next = 0
    var open: [(depth: Int, end: Int, start: Int)] = []
    var groupEnds: [(depth: Int, end: Int)] = []
    for index in dissection.fields.indices where dissection.fields[index].buffer == 0 {
      let record = dissection.fields[index]
      let start = Int(record.firstBit)
      let end = start + Int(record.bitCount)
      while let last = groupEnds.last, last.depth >= Int(record.depth), record.kind != .reading {
        if last.end != next {
          faults.append("a group before field \(index) ends at \(last.end), its leaves at \(next)")
        }
        groupEnds.removeLast()
      }
      while let last = open.last, last.depth >= Int(record.depth) { open.removeLast() }
      if start >= headerLength * 8, let parent = open.last, start < parent.start || end > parent.end {
        faults.append("field \(index) \(record.id.spec.name) lies outside its parent")
      }
      switch record.kind {
      case .leaf:
        if start != next { faults.append("field \(index) \(record.id.spec.name) begins at bit \(start), not \(next)") }
        if end <= start { faults.append("field \(index) \(record.id.spec.name) is empty") }
        next = end
      case .group:
        groupEnds.append((Int(record.depth), end))
      case .reading, .derived:
        break
      }
      open.append((Int(record.depth), end, start))
    }
    if next != length * 8 { faults.append("the leaves end at bit \(next) of \(length * 8)") }
    for index in dissection.notes.indices {
      if let field = dissection.notes[index].field, !dissection.fields.indices.contains(field) {
        faults.append("a note hangs on field \(field), which is none")
      }
    }
    return faults
  }
}

extension FieldSpec {
  fileprivate var isStored: Bool { if case .storedText = format { true } else { false } }
  fileprivate var isText: Bool { if case .text = format { true } else { false } }
  fileprivate var isTextRange: Bool { if case .textRange = format { true } else { false } }
}
