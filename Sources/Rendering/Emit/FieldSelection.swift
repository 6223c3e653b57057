import Dissection
import Packets

/// A field that is asked for by name, or a protocol.
public struct FieldSelection: Sendable {
  /// What the field is called in programs: its name with underscores for whatever is neither letter nor digit.
  let identifier: [UInt8]
  /// Few, mostly one: cheaper to go through than to look up, which is done for every field of every packet.
  private let fields: [FieldID]
  private let layers: [ProtocolID]

  /// `nil` where nothing has that name.
  public init?(name: String) {
    fields = FieldTable().specs.filter { $0.name.description == name }.map(\.id)
    layers = ProtocolID.all.filter { $0.spec.name.description == name }
    guard !fields.isEmpty || !layers.isEmpty else { return nil }
    identifier = name.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: byte
      default: 0x5f
      }
    }
  }

  func contains(_ field: FieldID) -> Bool { fields.contains(field) }

  func contains(_ id: ProtocolID) -> Bool { layers.contains(id) }

  /// The names that one may have meant, the likeliest first; five at most.
  public static func names(near name: String) -> [String] {
    let names = Set((FieldTable().specs.map(\.name) + ProtocolID.all.map(\.spec.name)).map(\.description))
    return NearNames.nearest(to: name, among: names)
  }
}
