import Foundation
import Testing

/// As much of JSON Schema (draft 2020-12) as `share/dissect.schema.json` needs.
private struct Schema {
  let root: JSONValue

  static let packet: Schema? = {
    let file = Fixture.repository.appendingPathComponent("share/dissect.schema.json")
    guard let data = try? Data(contentsOf: file), let root = try? JSONValue(parsing: ArraySlice(data)) else {
      return nil
    }
    return Schema(root: root)
  }()

  private static let known: Set = [
    "$schema", "$defs", "$ref", "title", "description", "type", "required", "additionalProperties", "properties",
    "items",
    "minItems", "maxItems", "enum", "const", "minimum", "pattern",
  ]

  /// What is wrong with a value, the first fault; `nil` where nothing is.
  func fault(_ value: JSONValue, _ schema: JSONValue? = nil, at path: String = "$") -> String? {
    guard case .object(let rules) = schema ?? root else { return "\(path): no schema" }
    if let unknown = rules.keys.first(where: { !Self.known.contains($0) }) { return "the schema has \(unknown)" }
    if let reference = rules["$ref"]?.string {
      let target = reference.split(separator: "/").dropFirst().reduce(Optional(root)) { $0?[String($1)] }
      return fault(value, target ?? .null, at: path)
    }
    if let types = rules["type"] {
      let names = types.string.map { [$0] } ?? types.elements.compactMap(\.string)
      if !names.contains(where: { Self.isType($0, value) }) { return "\(path) is no \(names): \(value)" }
    }
    if let choices = rules["enum"]?.elements, !choices.contains(value) { return "\(path): \(value)" }
    if let constant = rules["const"], constant != value { return "\(path): \(value)" }
    if case .number(let least) = rules["minimum"], case .number(let number) = value, number < least {
      return "\(path): \(number)"
    }
    if let pattern = rules["pattern"]?.string, let text = value.string,
      (try? Regex(pattern).wholeMatch(in: text)) == nil
    {
      return "\(path): \(text.prefix(80))"
    }
    return fault(members: value, rules, path) ?? fault(elements: value, rules, path)
  }

  private func fault(members value: JSONValue, _ rules: [String: JSONValue], _ path: String) -> String? {
    guard case .object(let members) = value else { return nil }
    for key in rules["required"]?.elements.compactMap(\.string) ?? [] where members[key] == nil {
      return "\(path) has no \(key)"
    }
    for (key, member) in members {
      guard let schema = rules["properties"]?[key] else {
        if rules["additionalProperties"] == .boolean(false) { return "\(path) has \(key)" }
        continue
      }
      if let fault = fault(member, schema, at: "\(path).\(key)") { return fault }
    }
    return nil
  }

  private func fault(elements value: JSONValue, _ rules: [String: JSONValue], _ path: String) -> String? {
    guard case .array(let elements) = value else { return nil }
    if let least = rules["minItems"]?.integer, elements.count < least { return "\(path) has \(elements.count)" }
    if let most = rules["maxItems"]?.integer, elements.count > most { return "\(path) has \(elements.count)" }
    guard let schema = rules["items"] else { return nil }
    for (index, element) in elements.enumerated() {
      if let fault = fault(element, schema, at: "\(path)[\(index)]") { return fault }
    }
    return nil
  }

  private static func isType(_ name: String, _ value: JSONValue) -> Bool {
    switch value {
    case .null: name == "null"
    case .boolean: name == "boolean"
    case .string: name == "string"
    case .array: name == "array"
    case .object: name == "object"
    case .number(let number): name == "number" || name == "integer" && number == number.rounded()
    }
  }
}

@Suite struct `The schema of a line of JSON` {
  private static let hasValidator = (try? Command.shell("python3 -c 'import jsonschema'").status) == 0

  @Test(.enabled(if: hasValidator, "Python's jsonschema is not installed"))
  func `is valid, and holds for the same lines, by the judgement of another program`() throws {
    let program = """
      import json, jsonschema, sys
      schema = json.load(open("share/dissect.schema.json"))
      jsonschema.Draft202012Validator.check_schema(schema)
      validator = jsonschema.Draft202012Validator(schema)
      for path in sys.stdin.read().split():
          for line in open(path, encoding="utf-8"):
              if line.startswith("{"): validator.validate(json.loads(line))
      """
    let paths = Fixture.goldens.filter { $0.hasSuffix(".json") && !$0.hasSuffix("statistics.json") }
    let outcome = try Command.shell(
      "cd '\(Fixture.repository.path)' && printf '%s\n' \(paths.joined(separator: " ")) | python3 -c '\(program)'")
    #expect(outcome.status == 0, "\(outcome.errors.suffix(2000))")
  }

  @Test func `holds for the lines of every fixture`() throws {
    let schema = try #require(Schema.packet)
    var count = 0
    for path in Fixture.goldens where path.hasSuffix(".json") {
      let golden = try #require(Golden(path: path).recorded)
      for line in golden.split(separator: "\n") where line.hasPrefix("{") {
        let fault = schema.fault(try JSONValue(parsing: ArraySlice(line.utf8)))
        #expect(fault == nil, "\(path)")
        count += 1
      }
    }
    #expect(count > 300)
  }

  @Test func `tells what is no line`() throws {
    let schema = try #require(Schema.packet)
    let line = try Command.dissect(["-q", "--format", "json", "Fixtures/frames/slide.hex"]).output
    #expect(schema.fault(try JSONValue(parsing: ArraySlice(line.utf8))) == nil)
    for (part, change) in [
      (#""number":1"#, #""number":0"#), (#""hex":"45"#, #""hex":"4"#), (#""input":"#, #""inputs":"#),
      (#""severity":"note""#, #""severity":"bad""#), (#""derived":true"#, #""derived":false"#),
    ] {
      let changed = line.replacing(part, with: change, maxReplacements: 1)
      let fault = schema.fault(try JSONValue(parsing: ArraySlice(changed.utf8)))
      #expect(changed != line && fault != nil, "\(part)")
    }
  }

  @Test func `has every key explained in the manual`() throws {
    let schema = try #require(Schema.packet)
    let file = Fixture.repository.appendingPathComponent("man/dissect-json.5")
    let page = try String(contentsOf: file, encoding: .utf8)
    let objects = [schema.root] + ["buffer", "layer", "field", "note"].compactMap { schema.root["$defs"]?[$0] }
    for case .object(let keys)? in objects.map({ $0["properties"] }) {
      for key in keys.keys { #expect(page.contains("\n.It Cm \(key)\n"), "\(key)") }
    }
  }
}
