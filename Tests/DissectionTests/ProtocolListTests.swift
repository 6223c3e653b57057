import Foundation
import Packets
import Testing

@testable import Dissection

/// What is wrong with a list of protocols, in words that say which: two of one number or name, two claims on one number.
func conflicts(among protocols: [any ProtocolDecoder.Type]) -> [String] {
  var faults: [String] = []
  var owners: [UInt16: String] = [:]
  var names: [String: String] = [:]
  var claims: [(key: ProtocolKey, owner: String)] = []
  for one in protocols {
    let type = String(describing: one)
    if let other = owners.updateValue(type, forKey: one.number) { faults.append("\(other) and \(type): \(one.number)") }
    if one.number > 0xfff { faults.append("\(type): \(one.number) is too large") }
    let name = one.spec.name.description
    if let other = names.updateValue(type, forKey: name) { faults.append("\(other) and \(type) are called \(name)") }
    for key in one.spec.keys {
      guard let numbers = key.numbers else { continue }
      // One number wins over a range that it lies in.
      for claim in claims where claim.key.space == key.space && claim.key.numbers?.count == numbers.count {
        guard let other = claim.key.numbers, other.overlaps(numbers) else { continue }
        faults.append("\(claim.owner) and \(type) claim \(ProtocolKey.describe([key]))")
      }
      claims.append((key, type))
    }
  }
  return faults
}

/// A protocol that claims what others have.
private enum Impostor: ProtocolDecoder {
  static let number: UInt16 = IPv4.number
  static let spec = ProtocolSpec("tcp", "Impostor", brief: "impostor", source: "", foundBy: [.etherType(0x8100)])
  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next { .data }
}

@Suite struct `The list of protocols` {
  @Test func `has each number and name once, and one claim on a number`() {
    #expect(conflicts(among: Registry.protocols).joined(separator: "\n") == "")
  }

  @Test func `is refused where two claim the same, and it is said which`() {
    let faults = conflicts(among: Registry.protocols + [Impostor.self])
    #expect(faults.contains("IPv4 and Impostor: \(IPv4.number)"))
    #expect(faults.contains("TCP and Impostor are called tcp"))
    #expect(faults.contains("VLAN and Impostor claim ethertype 0x8100"))
  }

  @Test func `has every protocol that is declared`() throws {
    let declared = try matches(of: /enum (\w+): ProtocolDecoder/)
    let listed = Set(Registry.protocols.map { String(describing: $0) })
    #expect(declared.filter { !listed.contains($0) } == [])
    #expect(!declared.isEmpty)
  }

  @Test func `has every field that is declared`() throws {
    let declared = try matches(of: /static let `?\w+`? =\s*(?:field|flag|group)\(\s*"([^"]+)"/)
    #expect(difference(declared, FieldTable().specs.map(\.name.description)) == [])
  }

  @Test func `has every note that is declared`() throws {
    let declared = try matches(of: /static let `?\w+`? =\s*note\(\s*"([^"]+)"/)
    #expect(difference(declared, NoteID.all.map(\.spec.name.description)) == [])
  }

  @Test func `gives fields and notes one id each`() {
    #expect(Set(FieldID.all).count == FieldID.all.count)
    #expect(Set(NoteID.all).count == NoteID.all.count)
    for field in FieldTable().specs { #expect(field.id.spec == field) }
  }

  /// A set of fields has its own protocol's number, or one that nobody else has.
  @Test func `gives sets of fields one number each`() {
    var owners: [UInt16: String] = [:]
    for one in Registry.protocols { owners[one.number] = String(describing: one) }
    for one in Registry.protocols {
      for set in one.spec.fields {
        let owner = owners[set.setNumber] ?? String(reflecting: set)
        let isOwn = owner == String(describing: one) || owner == String(reflecting: set)
        #expect(isOwn || String(reflecting: set).contains(".\(owner)."), "\(set) has the number of \(owner)")
        if owners[set.setNumber] == nil { owners[set.setNumber] = String(reflecting: set) }
      }
    }
  }

  @Test func `says of every field and note what it means`() {
    for field in FieldTable().specs { #expect(field.explanation.description.hasSuffix("."), "\(field.name)") }
    for note in NoteID.all { #expect(note.spec.text.description.hasSuffix("."), "\(note.spec.name)") }
  }

  /// Labels and the names of numbers are written as they are, into JSON too.
  @Test func `names nothing with what JSON escapes`() {
    func isPlain(_ text: StaticString?) -> Bool {
      !(text?.description.utf8.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5c } ?? false)
    }
    for field in FieldTable().specs {
      #expect(isPlain(field.name) && isPlain(field.label), "\(field.name)")
      switch field.format {
      case .enumeration(let name, _), .port(let name):
        for value in [0...0x1ff, 0xff00...0xffff] as [ClosedRange<UInt64>] {
          for value in value { #expect(isPlain(name(value)), "\(field.name): \(value)") }
        }
      case .flags(let name): for bit in 0..<64 { #expect(isPlain(name(bit)), "\(field.name): \(bit)") }
      default: break
      }
    }
  }

  /// The protocols of nearly every packet are found in line.
  @Test func `finds by its short ways what the declarations say`() {
    let table = ProtocolTable()
    let bytes = hex("45 00")
    var cursor = Cursor(bytes.span)
    let shortcuts: [Next] = [
      .number(.linkType, 1), .number(.etherType, 0x0800), .number(.ipProtocol, 6), .data, .nothing,
      .number(.etherType, 0x8100), .known(TCP.id),
    ]
    for next in shortcuts { #expect(table.find(next, &cursor) == table.look(for: next, &cursor)) }
  }

  @Test func `leads a number of a range to its protocol, unless the number has one of its own`() {
    let table = ProtocolTable()
    let bytes: [UInt8] = []
    var cursor = Cursor(bytes.span)
    #expect(table.find(.number(.pppProtocol, 0x8031), &cursor) == NCP.id)
    #expect(table.find(.number(.pppProtocol, 0x8021), &cursor) == IPCP.id)
    #expect(table.find(.number(.pppProtocol, 0x4021), &cursor) == Data.id)
  }

  // MARK: The sources

  /// What a pattern's first group matches in the files that declare fields and notes.
  private func matches(of pattern: Regex<(Substring, Substring)>) throws -> [String] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Dissection")
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    let declaring = names.filter { $0.hasPrefix("Protocols/") || $0.hasPrefix("Diagnosis/") }
    return try declaring.filter { $0.hasSuffix(".swift") }.flatMap { name in
      try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8).matches(of: pattern)
        .map { String($0.output.1) }
    }
  }

  /// What is in one of two lists more often than in the other.
  private func difference(_ first: [String], _ second: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for name in first { counts[name, default: 0] += 1 }
    for name in second { counts[name, default: 0] -= 1 }
    return counts.filter { $0.value != 0 }.keys.sorted()
  }
}
