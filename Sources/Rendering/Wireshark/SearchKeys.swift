import Dissection

/// What fields are called in `tshark -T ek`: the protocol's name, an underscore, and the field's own name with underscores
/// for points: `ip_ip_ttl`. Made when a field is first met.
struct SearchKeys: ~Copyable {
  private let table: FieldTable
  private let parents = WiresharkExceptions.parents.map { (prefix: $0.0.description, parent: $0.1.description) }
  private let aliases: [String: [String]]
  private let frameKeys = FrameField.allCases.map { field in
    Array("\"frame_\(field.name.description.replacing(".", with: "_"))\":".utf8)
  }
  /// Each key with its quotes and the colon.
  private var keys: [[UInt8]] = []
  private var numbers: [String: Int] = [:]
  /// The keys of a field by its slot, its own first, those that stand for it among others after it; none where it was not
  /// met yet.
  private var bySlot: [[Int]]

  init(_ table: FieldTable) {
    self.table = table
    bySlot = Array(repeating: [], count: table.slotCount)
    var aliases: [String: [String]] = [:]
    for alias in FieldAlias.alike {
      for field in alias.fields { aliases[field, default: []].append(alias.name) }
    }
    self.aliases = aliases
  }

  /// The numbers of a field's keys.
  mutating func keys(of field: FieldID, _ type: WiresharkType) -> [Int] {
    let slot = table.slot(of: field)
    if bySlot[slot].isEmpty {
      let name = table.spec(of: field).name.description
      bySlot[slot] = ([name] + (aliases[name] ?? [])).map { number(of: key(of: $0, type)) }
    }
    return bySlot[slot]
  }

  private func key(of name: String, _ type: WiresharkType) -> String {
    let flat = name.replacing(".", with: "_")
    return type == .option ? flat : "\(parent(of: name).replacing(".", with: "_"))_\(flat)"
  }

  /// The protocol that Wireshark has registered a field for.
  private func parent(of name: String) -> String {
    let fitting = parents.filter { name == $0.prefix || name.hasPrefix($0.prefix + ".") }
    return fitting.max { $0.prefix.utf8.count < $1.prefix.utf8.count }?.parent ?? String(name.prefix { $0 != "." })
  }

  private mutating func number(of key: String) -> Int {
    if let number = numbers[key] { return number }
    numbers[key] = keys.count
    keys.append(Array("\"\(key)\":".utf8))
    return keys.count - 1
  }

  func append(_ number: Int, to out: inout OutputBuffer) {
    let key = keys[number]
    out.append(key.span)
  }

  func append(_ field: FrameField, to out: inout OutputBuffer) {
    let key = frameKeys[Int(field.rawValue)]
    out.append(key.span)
  }

  /// The key of a note, which is a field to Wireshark.
  func append(_ note: NoteSpec, to out: inout OutputBuffer) {
    out.append(0x22)
    out.append(string: key(of: note.name.description, .heading))
    out.append("\":")
  }
}
