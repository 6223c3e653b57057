import Dissection
import Packets

/// A field that is asked for by name, or a protocol.
public struct FieldSelection: Sendable {
  /// What the field is called in programs: its name with underscores for whatever is neither letter nor digit.
  let identifier: [UInt8]
  /// Few, mostly one: cheaper to go through than to look up, which is done for every field of every packet.
  let fields: [FieldID]
  let layers: [ProtocolID]

  /// Understands a field's name, its last word or its label, where only one field can be meant.
  public init(name: String) throws(FieldNames.Fault) {
    self.init(exactly: try FieldNames.resolve(name, among: FieldAlias.alike.map(\.name)))
  }

  /// What has exactly that name; nothing where none has.
  init(exactly name: String) {
    let alias = FieldAlias.alike.first { $0.name == name }
    let names = [name] + (alias?.fields ?? [])
    var fields: [FieldID] = []
    FieldTable().visitNames { id, field in if names.contains(where: field.equals) { fields.append(id) } }
    self.fields = fields
    layers = ProtocolID.all.filter { $0.spec.name.equals(name) }
    identifier = name.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: byte
      default: 0x5f
      }
    }
  }

  func contains(_ field: FieldID) -> Bool { fields.contains(field) }

  func contains(_ id: ProtocolID) -> Bool { layers.contains(id) }
}
