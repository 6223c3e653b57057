import Dissection
import Packets

/// Finds what names mean, each once.
struct FieldNames {
  private let table = FieldTable()
  private var known: [String: FieldMeaning] = [:]

  /// What a name means; `nil` where nothing has it.
  mutating func find(_ written: String) -> FieldMeaning? {
    // A point before a name says that it is no constant.
    let name = written.hasPrefix(".") ? String(written.dropFirst()) : written
    if let meaning = known[name] { return meaning.isEmpty ? nil : meaning }
    let meaning = look(for: name)
    known[name] = meaning
    return meaning.isEmpty ? nil : meaning
  }

  private func look(for name: String) -> FieldMeaning {
    var meaning = FieldMeaning(name: name)
    if let special = Self.special(name) {
      meaning.special = special
      return meaning
    }
    if let alias = FieldAlias.all.first(where: { $0.name == name }) {
      meaning.fields = alias.fields.flatMap { fields(named: $0) }
      meaning.conversion = alias.conversion
      if !meaning.fields.isEmpty { return meaning }
    }
    if name.hasSuffix(".checksum.status") {
      meaning.fields = fields(named: String(name.dropLast(7))).filter { $0.format.isChecksum }
      meaning.isVerdict = true
      return meaning
    }
    meaning.fields = fields(named: name)
    meaning.protocols = Self.protocols(named: name)
    meaning.notes = Self.notes(named: name)
    if meaning.isEmpty, name.hasSuffix(".payload") {
      meaning.protocols = Self.protocols(named: String(name.dropLast(8)))
      if !meaning.protocols.isEmpty { meaning.special = .payload }
    }
    if meaning.isEmpty, name.contains("."), !name.hasSuffix(".") {
      let start = name + "."
      meaning.fields = fields { $0.utf8CodeUnitCount > start.utf8.count && $0.description.hasPrefix(start) }
      meaning.isPrefix = true
    }
    return meaning
  }

  private static func special(_ name: String) -> FieldMeaning.Special? {
    switch name {
    case "frame": .wholeFrame
    case "_ws.expert": .expert(.presence)
    case "_ws.expert.severity": .expert(.severity)
    case "_ws.expert.message": .expert(.message)
    case "_ws.expert.group": .expert(.group)
    default: FrameField(name: name).map { .frame($0) }
    }
  }

  private func fields(named name: String) -> [FieldSpec] { fields { $0.equals(name) } }

  private func fields(where isWanted: (StaticString) -> Bool) -> [FieldSpec] {
    var found: [FieldSpec] = []
    table.visitNames { id, name in
      if isWanted(name) { found.append(table.spec(of: id)) }
    }
    return found
  }

  private static func protocols(named name: String) -> [ProtocolID] {
    let names = [name] + (FieldAlias.protocols[name] ?? [])
    return ProtocolID.all.filter { id in
      let own = id.spec.name
      return names.contains { own.equals($0) }
    }
  }

  private static func notes(named name: String) -> [NoteSpec] {
    // Wireshark's name for all that it finds in a conversation.
    let isAnalysis = name == "tcp.analysis.flags"
    return allNotes.filter {
      $0.name.equals(name) || isAnalysis && $0.name.description.hasPrefix("tcp.analysis.")
    }
  }

  private static let allNotes = NoteID.all.map(\.spec)

  // MARK: Names that may have been meant

  /// The likeliest first.
  func near(_ name: String) -> [String] {
    var names: Set<String> = []
    table.visitNames { _, name in names.insert(name.description) }
    names.formUnion(ProtocolID.all.map(\.spec.name.description))
    names.formUnion(FieldAlias.all.map(\.name))
    names.formUnion(FrameField.allCases.map(\.name.description))
    names.formUnion(Self.allNotes.map(\.name.description))
    return NearNames.nearest(to: name, among: names)
  }

  /// Whether a name's first word is a protocol's: it was meant to be a field.
  func isOfProtocol(_ name: String) -> Bool {
    guard let first = name.split(separator: ".").first, first.utf8.count < name.utf8.count else { return false }
    return first == "frame" || first == "_ws" || ProtocolID.all.contains { $0.spec.name.equals(String(first)) }
  }
}

extension StaticString {
  /// Whether both are the same but for small and capital letters.
  func equalsIgnoringCase(_ text: [UInt8]) -> Bool {
    guard utf8CodeUnitCount == text.count else { return false }
    return withUTF8Buffer { bytes in
      unsafe zip(bytes, text).allSatisfy { $0.0.lowercasedLetter == $0.1.lowercasedLetter }
    }
  }
}

extension UInt8 {
  var lowercasedLetter: UInt8 { self >= 0x41 && self <= 0x5a ? self | 0x20 : self }
  var uppercasedLetter: UInt8 { self >= 0x61 && self <= 0x7a ? self & 0xdf : self }
}

extension FieldFormat {
  fileprivate var isChecksum: Bool { if case .checksum = self { true } else { false } }
}
