import Dissection
import Foundation
import Packets
import Rendering

/// What holds of every dissection, whatever the bytes. Each check gives what is wrong, in words.
enum Invariants {
  /// Leaves of each buffer cover it, in order, without a gap or an overlap; children lie in their groups and own all
  /// of their bits; readings lie in their parents; layers follow one another; lists have their limits.
  static func violations(_ dissection: borrowing Dissection, frameLength: Int) -> [String] {
    var wrong = violations(dissection, buffer: 0, length: frameLength)
    for index in dissection.buffers.indices {
      wrong += violations(dissection, buffer: index + 1, length: dissection.buffers[index].bytes.count)
    }
    return wrong + layerViolations(dissection, frameLength: frameLength) + lengthViolations(dissection)
  }

  private static func violations(_ dissection: borrowing Dissection, buffer: Int, length: Int) -> [String] {
    var wrong: [String] = []
    var covered = 0
    var parents: [(index: Int, end: Int)] = []
    let fields = dissection.fields.span
    for index in fields.indices {
      let record = fields[index]
      let (start, count) = (Int(record.firstBit), Int(record.bitCount))
      guard record.buffer == buffer else { continue }
      func complain(_ what: String) { wrong.append("field \(index), \(record.id.spec.name): \(what)") }

      if parents.count < record.depth { complain("its depth is \(record.depth) within \(parents.count)") }
      while parents.count > record.depth { parents.removeLast() }
      if let parent = parents.last {
        let outer = fields[parent.index]
        if start < outer.firstBit || start + count > parent.end { complain("it is not in \(outer.id.spec.name)") }
        if outer.kind != .group, record.kind == .leaf || record.kind == .group { complain("it lies in a leaf") }
      } else if record.kind == .reading {
        complain("a reading of nothing")
      }
      parents.append((index, start + count))

      switch record.kind {
      case .leaf:
        if start != covered { complain("it begins at bit \(start), and \(covered) bits are covered") }
        if count == 0 { complain("it owns nothing") }
        covered = start + count
      case .group:
        if start != covered { complain("the group begins at bit \(start), and \(covered) bits are covered") }
        let members = (index + 1..<fields.count).prefix { fields[$0].depth > record.depth }
        let owned = members.filter { fields[$0].kind == .leaf }.reduce(0) { $0 + Int(fields[$1].bitCount) }
        if owned != count { complain("its children own \(owned) of its \(count) bits") }
      case .reading, .derived: break
      }
    }
    if covered != length * 8 { wrong.append("\(covered) of \(length * 8) bits are covered") }
    return wrong
  }

  /// A length is a field with a value, and governs as many bytes as it says.
  private static func lengthViolations(_ dissection: borrowing Dissection) -> [String] {
    var wrong: [String] = []
    let lengths = dissection.lengths.span
    for index in lengths.indices {
      let length = lengths[index]
      guard dissection.fields.span.indices.contains(length.field) else {
        wrong.append("length \(index): it is not there")
        continue
      }
      let field = dissection.fields.span[length.field]
      let name = field.id.spec.name
      if field.kind != .leaf || !field.isWhole { wrong.append("length \(index), \(name): it has no value") }
      if field.value * UInt64(length.unit) != length.bytes.count {
        wrong.append("length \(index), \(name): it says \(field.value), and governs \(length.bytes)")
      }
    }
    return wrong
  }

  private static func layerViolations(_ dissection: borrowing Dissection, frameLength: Int) -> [String] {
    var wrong: [String] = []
    var (fieldCount, byteCount) = (0, 0)
    let layers = dissection.layers.span
    for index in layers.indices {
      let layer = layers[index]
      if layer.fields.lowerBound != fieldCount || layer.fields.isEmpty { wrong.append("layer \(index): its fields") }
      fieldCount = layer.fields.upperBound
      guard layer.buffer == 0 else { continue }
      // A tunnel without a header has only what is known of it.
      let isDerived = layer.fields.allSatisfy { dissection.fields[$0].kind == .derived }
      if layer.bytes.lowerBound != byteCount || layer.bytes.isEmpty && !isDerived {
        wrong.append("layer \(index): its bytes")
      }
      byteCount = layer.bytes.upperBound
    }
    if fieldCount != dissection.fields.count { wrong.append("fields that are in no layer") }
    if byteCount != frameLength { wrong.append("bytes that are in no layer") }
    // One more for the data that is left, and a trailer for each.
    if dissection.layers.count > 2 * Dissection.maximumLayers + 1 { wrong.append("\(dissection.layers.count) layers") }
    // The line in which the limit is found is still read to its end.
    if dissection.fields.count > Dissection.maximumFields + 64 { wrong.append("\(dissection.fields.count) fields") }
    let notes = dissection.notes.span
    for index in notes.indices {
      if let field = notes[index].field, !dissection.fields.indices.contains(field) { wrong.append("note \(index)") }
    }
    return wrong
  }

  /// Text for a terminal: valid UTF-8, and nothing in it but printable characters and line feeds.
  static func violations(text: [UInt8]) -> [String] {
    if text.allSatisfy({ (0x20..<0x7f).contains($0) || $0 == 0x0a }) { return [] }
    guard let string = String(validating: text, as: UTF8.self) else { return ["it is not UTF-8"] }
    return string.unicodeScalars.compactMap { scalar in
      switch scalar.properties.generalCategory {
      case .control where scalar == "\n": nil
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
        "it holds U+\(String(scalar.value, radix: 16))"
      default: nil
      }
    }
  }

  /// A line of JSON: it parses, no key repeats, places lie in their buffer and their parent, bits in their bytes.
  static func violations(json line: [UInt8], frameLength: Int) -> [String] {
    guard line.last == 0x0a, !line.dropLast().contains(0x0a) else { return ["it is not one line"] }
    let packet: JSONValue
    do {
      packet = try JSONValue(parsing: line.dropLast())
    } catch {
      return ["\(error)"]
    }
    var wrong: [String] = []
    if packet["capturedLength"]?.integer != frameLength { wrong.append("capturedLength") }
    if packet["buffers"]?.elements.first?["length"]?.integer != frameLength { wrong.append("the frame's length") }
    var (end, buffer) = (0, 0)
    let lengths = packet["buffers"]?.elements.map { $0["length"]?.integer } ?? []
    for layer in packet["layers"]?.elements ?? [] {
      let place = place(layer)
      // The layers of a further buffer stand after those of the one before.
      let next = layer["buffer"]?.integer ?? 0
      if next != buffer {
        if end != lengths[buffer] { wrong.append("layers end at \(end) of buffer \(buffer)") }
        (end, buffer) = (0, lengths.indices.contains(next) ? next : buffer)
      }
      if place?.lowerBound != end { wrong.append("layer at \(String(describing: place)), not at \(end)") }
      end = place?.upperBound ?? end
      for field in layer["fields"]?.elements ?? [] { check(field, within: place ?? 0..<0, &wrong) }
    }
    if end != lengths[buffer] { wrong.append("layers end at \(end) of \(String(describing: lengths[buffer]))") }
    for note in packet["notes"]?.elements ?? [] where note["text"]?.string?.isEmpty ?? true { wrong.append("a note") }
    return wrong
  }

  private static func check(_ field: JSONValue, within outer: Range<Int>, _ wrong: inout [String]) {
    let name = field["name"]?.string ?? "a field without a name"
    if field["value"] == nil || field["text"]?.string == nil || field["label"]?.string == nil { wrong.append(name) }
    if field["derived"] != nil { return }
    guard let place = place(field), outer.lowerBound <= place.lowerBound, place.upperBound <= outer.upperBound else {
      wrong.append("\(name) is not in \(outer)")
      return
    }
    if let bits = field["bits"]?.elements.compactMap(\.integer) {
      let isRight = bits.count == 2 && (0..<8).contains(bits[0]) && bits[1] > 0
      if !isRight || (bits[0] + bits[1] + 7) / 8 != place.count { wrong.append("\(name): bits \(bits)") }
      if isRight, bits[0] == 0, bits[1] % 8 == 0 { wrong.append("\(name) is of whole bytes") }
    }
    for child in field["fields"]?.elements ?? [] { check(child, within: place, &wrong) }
  }

  private static func place(_ object: JSONValue) -> Range<Int>? {
    guard let offset = object["offset"]?.integer, let length = object["length"]?.integer, offset >= 0, length >= 0
    else { return nil }
    return offset..<offset + length
  }
}

/// Dissects and shows packets with one set of views, used again and again as the command does.
struct Examiner: ~Copyable {
  private var dissector = Dissector(keepingCoverages: true)
  private var dissection = Dissection()
  private var tree = TreeView(TreeView.Options(width: 80, isColored: false, explains: false))
  private var explained = TreeView(TreeView.Options(width: 100, isColored: false, explains: true))
  private var summary = SummaryView()
  private var json = JSONView()
  private var search = SearchView()
  private var markup = MarkupView(creator: "test")
  private var columns = FieldsView(
    FieldsView.Options(
      columns: [
        "frame.number", "frame.protocols", "eth.addr", "ip.addr", "tcp.payload", "http.user_agent", "dns.qry.name",
        "data.data", "_ws.col.source", "_ws.col.info", "_ws.expert.message",
      ].compactMap { try? Column(name: $0) }))
  private var buffer = OutputBuffer()

  /// What is wrong with the dissection alone.
  mutating func violations(of sample: Sample) -> [String] {
    dissector.dissect(sample.packet, sample.bytes.span, into: &dissection)
    return Invariants.violations(dissection, frameLength: sample.bytes.count)
  }

  /// What is wrong with the dissection, or with what any view shows of it.
  mutating func violationsInAllViews(of sample: Sample) -> [String] {
    var wrong = violations(of: sample)
    tree.write(sample.packet, dissection, sample.bytes.span, to: &buffer)
    wrong += Invariants.violations(text: take()).map { "tree: \($0)" }
    explained.write(sample.packet, dissection, sample.bytes.span, to: &buffer)
    wrong += Invariants.violations(text: take()).map { "tree with explanations: \($0)" }
    summary.write(sample.packet, dissection, sample.bytes.span, to: &buffer)
    let line = take()
    wrong += Invariants.violations(text: line).map { "summary: \($0)" }
    if line.firstIndex(of: 0x0a) != line.count - 1 { wrong.append("summary: not one line") }
    columns.write(sample.packet, dissection, sample.bytes.span, to: &buffer)
    let row = take()
    wrong += Invariants.violations(text: row.map { $0 == 0x09 ? 0x20 : $0 }).map { "columns: \($0)" }
    if row.count(where: { $0 == 0x0a }) != 1 { wrong.append("columns: not one line") }
    if row.count(where: { $0 == 0x09 }) != 10 { wrong.append("columns: not eleven") }
    markup.write(sample.packet, dissection, sample.bytes.span, to: &buffer)
    wrong += Invariants.violations(text: take()).map { "markup: \($0)" }
    search.write(sample.packet, dissection, sample.bytes.span, to: &buffer)
    let documents = take()
    wrong += Invariants.violations(text: documents).map { "search: \($0)" }
    for line in documents.split(separator: 0x0a) {
      do { _ = try JSONValue(parsing: line) } catch { wrong.append("search: \(error)") }
    }
    json.write(sample.packet, dissection, sample.bytes.span, to: &buffer)
    return wrong + Invariants.violations(json: take(), frameLength: sample.bytes.count).map { "json: \($0)" }
  }

  /// What every view shows of a packet, one after the other.
  mutating func shown(_ sample: Sample) -> [UInt8] {
    dissector.dissect(sample.packet, sample.bytes.span, into: &dissection)
    tree.write(sample.packet, dissection, sample.bytes.span, to: &buffer)
    // The first packet has no blank line before it.
    var text = Array(take().drop { $0 == 0x0a })
    summary.write(sample.packet, dissection, sample.bytes.span, to: &buffer)
    json.write(sample.packet, dissection, sample.bytes.span, to: &buffer)
    text += take()
    return text
  }

  private mutating func take() -> [UInt8] {
    let bytes = unsafe buffer.span.withUnsafeBufferPointer { unsafe Array($0) }
    buffer.removeAll()
    return bytes
  }
}
