/// The colours of the views for people: ANSI escape sequences, or nothing.
struct Palette {
  enum Role {
    case heading
    case bytes
    case faint
    case note
    case warning
    case error
  }

  let isColored: Bool
  /// The place of the layer at hand in its packet, which says which colour it has.
  var layer = 0

  init(isColored: Bool) { self.isColored = isColored }

  /// Cyan, green, yellow, magenta, blue: a layer's bytes and heading have the same one, its neighbours' have others.
  private static let layerColors: [StaticString] = [
    "\u{1b}[36m", "\u{1b}[32m", "\u{1b}[33m", "\u{1b}[35m", "\u{1b}[34m",
  ]

  @inline(__always)
  func begin(_ role: Role, _ out: inout OutputBuffer) {
    if isColored { append(role, &out) }
  }

  @inline(__always)
  func end(_ out: inout OutputBuffer) {
    if isColored { out.append("\u{1b}[0m") }
  }

  private func append(_ role: Role, _ out: inout OutputBuffer) {
    switch role {
    case .heading:
      out.append("\u{1b}[1m")
      out.append(Self.layerColors[layer % Self.layerColors.count])
    case .bytes: out.append(Self.layerColors[layer % Self.layerColors.count])
    case .faint: out.append("\u{1b}[2m")
    case .note: out.append("\u{1b}[36m")
    case .warning: out.append("\u{1b}[33m")
    case .error: out.append("\u{1b}[1;31m")
    }
  }
}
