import Dissection
import FuzzSupport

/// Checks what always holds of a dissection: every bit of the frame is owned, and every field lies where its parent does.
func checkStructure(of dissection: borrowing Dissection, frameLength: Int) {
  checkLayers(of: dissection, frameLength: frameLength)
  checkCover(of: dissection, frameLength: frameLength)
  checkNesting(of: dissection)
  for index in dissection.notes.indices {
    guard let field = dissection.notes[index].field else { continue }
    check(dissection.fields.indices.contains(field), "note \(index) hangs on field \(field), which is not there")
  }
}

/// Layers stand one after the other, and hold all fields.
private func checkLayers(of dissection: borrowing Dissection, frameLength: Int) {
  // Each layer may leave bytes after its payload, and what is beyond the limit is one more.
  check(dissection.layers.count <= 2 * Dissection.maximumLayers + 2, "there are \(dissection.layers.count) layers")
  check(dissection.fields.count < 2 * Dissection.maximumFields, "there are \(dissection.fields.count) fields")
  var field = 0
  for index in dissection.layers.indices {
    let layer = dissection.layers[index]
    check(layer.fields.lowerBound == field && !layer.fields.isEmpty, "layer \(index) has fields \(layer.fields)")
    check(dissection.fields[field].depth == 0, "layer \(index) begins at depth \(dissection.fields[field].depth)")
    check((0...frameLength).contains(layer.bytes.upperBound) || layer.buffer > 0, "layer \(index) leaves the frame")
    field = layer.fields.upperBound
  }
  check(field == dissection.fields.count, "\(dissection.fields.count - field) fields belong to no layer")
}

/// The leaves of the frame cover it exactly, in order.
private func checkCover(of dissection: borrowing Dissection, frameLength: Int) {
  var bit = 0
  for index in dissection.fields.indices {
    let record = dissection.fields[index]
    guard record.buffer == 0, record.kind == .leaf else { continue }
    check(
      Int(record.firstBit) == bit, "\(name(record)) begins at bit \(record.firstBit), what is before ends at \(bit)")
    check(record.bitCount > 0, "\(name(record)) is a leaf without a bit")
    bit += Int(record.bitCount)
  }
  check(bit == frameLength * 8, "the leaves end at bit \(bit) of \(frameLength * 8)")
}

/// Groups are covered by what they hold, readings lie in what they read, and nothing lies in anything else.
private func checkNesting(of dissection: borrowing Dissection) {
  var parents: [FieldRecord] = []
  for index in dissection.fields.indices {
    let record = dissection.fields[index]
    check(Int(record.depth) <= parents.count, "\(name(record)) is deeper than anything that could hold it")
    parents.removeLast(parents.count - Int(record.depth))
    if let parent = parents.last { checkChild(record, of: parent) }
    parents.append(record)
    if record.kind == .group { checkGroup(index, dissection) }
  }
}

private func checkChild(_ record: FieldRecord, of parent: FieldRecord) {
  guard record.kind != .derived else { return }
  let isReading = record.kind == .reading
  check(isReading || parent.kind == .group, "\(name(record)) owns bits inside \(name(parent)), which is no group")
  check(
    record.buffer == parent.buffer && record.firstBit >= parent.firstBit && end(record) <= end(parent),
    "\(name(record)), bits \(record.firstBit)..<\(end(record)), leaves \(name(parent)), "
      + "bits \(parent.firstBit)..<\(end(parent))")
}

/// A group's leaves and groups cover it.
private func checkGroup(_ group: Int, _ dissection: borrowing Dissection) {
  let record = dissection.fields[group]
  var bit = Int(record.firstBit)
  var index = group + 1
  while index < dissection.fields.count, dissection.fields[index].depth > record.depth {
    let child = dissection.fields[index]
    index += 1
    guard child.depth == record.depth + 1, child.kind == .leaf || child.kind == .group else { continue }
    check(Int(child.firstBit) == bit, "\(name(child)) begins at bit \(child.firstBit) of \(name(record)), not \(bit)")
    bit = end(child)
  }
  check(bit == end(record), "what \(name(record)) holds ends at bit \(bit), itself at \(end(record))")
}

private func end(_ record: FieldRecord) -> Int { Int(record.firstBit) + Int(record.bitCount) }

private func name(_ record: FieldRecord) -> String { record.id.spec.name.description }
