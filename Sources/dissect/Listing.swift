import Dissection
import Hexdump
import Packets

/// What `--list-…` prints.
enum Listing {
  /// Every field whose name begins with one of the prefixes; all of them where there is none.
  static func fields(prefixes: [String]) -> Int32 {
    let specs = FieldTable().specs.filter { spec in
      prefixes.isEmpty || prefixes.contains { spec.name.description.hasPrefix($0) }
    }
    var seen: Set<String> = []
    let bytes = specs.compactMap { spec -> String? in
      guard seen.insert(spec.name.description + spec.label.description).inserted else { return nil }
      return "\(spec.name)\t\(spec.label)\t\(spec.explanation)\t\(spec.source)"
    }
    // What is known of a packet as a whole is no field of its bytes, but filters know it.
    let frame = FrameField.allCases.filter { field in
      prefixes.isEmpty || prefixes.contains { field.name.description.hasPrefix($0) }
    }
    let lines = frame.map { "\($0.name)\t\($0.label)\t\($0.explanation)\t" } + bytes
    guard !lines.isEmpty else {
      Terminal.complain("no field's name begins with \(prefixes.joined(separator: " or "))")
      return 1
    }
    return print(lines)
  }

  /// Every protocol, with what it is found by.
  static func protocols() -> Int32 {
    let lines = ProtocolID.all.filter { !$0.isRemainder || !$0.spec.keys.isEmpty }.map { id in
      let spec = id.spec
      let keys = ProtocolKey.describe(spec.keys)
      return "\(spec.name)\t\(spec.label)\t\(spec.source)\t\(keys.isEmpty ? "what comes before it" : keys)"
    }
    return print(lines.sorted())
  }

  static func linkTypes() -> Int32 {
    print(LinkType.registered.map { "\($0.rawValue)\t\($0.name)\t\($0.label ?? "")" })
  }

  static func print(_ lines: [String]) -> Int32 {
    do throws(FileOutput.Failure) {
      try FileOutput(fileDescriptor: 1).write(Array((lines.joined(separator: "\n") + "\n").utf8).span)
      return 0
    } catch {
      return Interruption.output(error).report()
    }
  }
}

extension Listing {
  static func inputs() -> Int32 { print(InputForm.all.map { "\($0.name)\t\($0.description)" }) }
}
