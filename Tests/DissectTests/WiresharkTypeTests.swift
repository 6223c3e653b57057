import Dissection
import Foundation
import Testing

@testable import Rendering

/// The fields as `tshark -G fields` lists them.
private struct WiresharkField {
  let type: String
  let base: String
  let mask: UInt64
  /// The protocol that the field is registered for.
  let parent: String

  /// `nil` for types that no field here has.
  var shown: WiresharkType? {
    let digits = [
      "FT_UINT8": 2, "FT_CHAR": 2, "FT_UINT16": 4, "FT_UINT24": 6, "FT_UINT32": 8, "FT_UINT40": 10, "FT_UINT48": 12,
      "FT_UINT56": 14, "FT_UINT64": 16, "FT_INT8": 2, "FT_INT16": 4, "FT_INT24": 6, "FT_INT32": 8, "FT_INT64": 16,
    ]
    if let digits = digits[type] {
      guard base.hasPrefix("BASE_HEX") else { return .decimal }
      let bits = mask == 0 ? digits * 4 : mask.nonzeroBitCount
      if (bits + 7) / 8 * 2 == digits { return .hexadecimal }
      return WiresharkType(rawValue: "hexadecimal\(digits)") ?? .hexadecimal
    }
    return switch type {
    case "FT_FRAMENUM": .decimal
    case "FT_BOOLEAN": .boolean
    case "FT_BYTES", "FT_UINT_BYTES", "FT_SYSTEM_ID": .bytes
    case "FT_NONE": .heading
    case "FT_STRING", "FT_STRINGZ", "FT_STRINGZPAD", "FT_STRINGZTRUNC", "FT_UINT_STRING", "FT_OID", "FT_REL_OID": .text
    case "FT_IPv4", "FT_ETHER": .address
    case "FT_IPv6": .ipv6Address
    case "FT_ABSOLUTE_TIME": .absoluteTime
    case "FT_RELATIVE_TIME": .relativeTime
    case "FT_DOUBLE", "FT_FLOAT": .double
    case "FT_GUID": .guid
    case "FT_EUI64", "FT_FCWWN": .eui64
    case "FT_IPXNET": .hexadecimal8
    default: nil
    }
  }

  /// Every field by name, those that are protocols apart; `nil` where tshark is not installed.
  static let all: (fields: [String: [WiresharkField]], protocols: Set<String>)? = {
    guard let list = try? Command.shell("tshark -G fields 2>/dev/null"), list.status == 0 else { return nil }
    var fields: [String: [WiresharkField]] = [:]
    var protocols: Set<String> = []
    for line in list.output.utf8.split(separator: 0x0a) {
      let parts = line.split(separator: 0x09, omittingEmptySubsequences: false).map { String(Substring($0)) }
      if parts[0] == "P", parts.count > 2 { protocols.insert(parts[2]) }
      guard parts[0] == "F", parts.count > 6 else { continue }
      let mask = UInt64(parts[6].hasPrefix("0x") ? String(parts[6].dropFirst(2)) : parts[6], radix: 16) ?? 0
      let field = WiresharkField(
        type: parts[3], base: String(parts[5].prefix { $0 != "|" }), mask: mask, parent: parts[4])
      fields[parts[2], default: []].append(field)
    }
    return (fields, protocols)
  }()
}

@Suite struct `Types of Wireshark's fields` {
  @Test func `are those that tshark lists`() throws {
    guard let list = WiresharkField.all else { return }
    // Later versions have changed some of them.
    guard try Command.shell("tshark --version").output.hasPrefix("TShark (Wireshark) 4.0.") else { return }
    let file = Fixture.repository.appendingPathComponent("Sources/Rendering/Wireshark/WiresharkExceptions.swift")
    let source = try source(list.fields, list.protocols)
    guard try String(contentsOf: file, encoding: .utf8) != source else { return }
    if Golden.isUpdating { try source.write(to: file, atomically: true, encoding: .utf8) }
    Issue.record("WiresharkExceptions.swift differs from tshark -G fields; UPDATE_GOLDEN=1 writes it")
  }

  /// What the file is to hold.
  private func source(_ fields: [String: [WiresharkField]], _ protocols: Set<String>) throws -> String {
    var types: [WiresharkType: Set<String>] = [:]
    var parentsByWord: [Substring: Set<String>] = [:]
    for (name, known) in fields { parentsByWord[name.prefix { $0 != "." }, default: []].insert(known[0].parent) }
    var parents: [String: Set<String>] = [:]
    for spec in FieldTable().specs {
      let name = spec.name.description
      guard let known = fields[name] else {
        if protocols.contains(name) { types[.option, default: []].insert(name) }
        continue
      }
      let shown = known.compactMap(\.shown)
      let usual = WiresharkType(spec.format)
      // An address is one of its format's, where fields of several formats share the name.
      if let first = shown.first, !shown.contains(usual), usual != .address { types[first, default: []].insert(name) }
      let words = name.split(separator: ".")
      if let parent = known.first?.parent, !known.contains(where: { $0.parent == words[0] }) {
        let isWhole = parentsByWord[words[0]] == [parent]
        let prefix = isWhole ? words.prefix(1) : words.count < 3 ? words[...] : words.prefix(2)
        parents[parent, default: []].insert(prefix.joined(separator: "."))
      }
    }
    let typeLines = WiresharkType.allCases.filter { types[$0] != nil }.map { type in
      "    (\n      .\(type.rawValue),\n      \"\"\"\n\(wrapped(types[type] ?? []))      \"\"\"\n    ),\n"
    }
    let parentLines = parents.sorted { $0.key < $1.key }.flatMap { parent, prefixes in
      prefixes.sorted().map { "    (\"\($0)\", \"\(parent)\"),\n" }
    }
    return """
      /// What Wireshark 4.0 has otherwise than a field's name and format tell. A test holds it against `tshark -G fields`, and
      /// writes this file.
      enum WiresharkExceptions {
        /// The fields of each type whose format tells another.
        static let types: [(WiresharkType, StaticString)] = [
      \(typeLines.joined())  ]

        /// The protocol of fields whose names do not begin with it: the first words of their names, and the protocol.
        static let parents: [(StaticString, StaticString)] = [
      \(parentLines.joined())  ]
      }

      """
  }

  private func wrapped(_ names: Set<String>) -> String {
    var lines = ""
    var line = "     "
    for name in names.sorted() {
      if line.count + name.count > 112 {
        lines += line + " \\\n"
        line = "     "
      }
      line += " \(name)"
    }
    return lines + line + "\n"
  }
}
