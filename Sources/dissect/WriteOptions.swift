import Capture

/// What `--write` asks for.
struct WriteOptions {
  /// The file; `-` is standard output.
  let path: String
  let isQuiet: Bool
  var placement: Destination.Placement = .whenFinished

  func open() throws(Interruption) -> CaptureSink { try CaptureSink(self) }

  /// What is wrong with the option beside others, in words for the user; `nil` where nothing is.
  static func objection(to path: String, format: Format?) -> String? {
    if path.isEmpty { return "--write takes the name of a file, or - for standard output." }
    if let ending = [".gz", ".zst", ".lz4"].first(where: { path.lowercased().hasSuffix($0) }) {
      return "--write compresses nothing: give it a name without \(ending), and compress the file afterwards."
    }
    guard path == "-" else { return nil }
    if let format, format != .none {
      return "--write - and --format \(format.rawValue) would both print on standard output; write to a file."
    }
    guard Terminal.isOutputTerminal else { return nil }
    return "Standard output is a terminal, which cannot show a capture; redirect it, or give --write a file."
  }
}
