import Dissection

/// What stands over each layer's rows, whatever packet it is of: its name and its source, made once.
struct LayerTitles: ~Copyable {
  private var bytes = OutputBuffer(capacity: 1024)
  /// Where each layer's name and what follows it end in ``bytes``, by the layer's number.
  private var ends: [(name: Int, source: Int)] = []

  init() {
    for layer in Layer.allCases {
      let spec = layer.spec
      bytes.append(spec.label)
      let nameEnd = bytes.count
      if spec.source.utf8CodeUnitCount > 0 {
        bytes.append(" · ")
        bytes.append(spec.source)
      }
      ends.append((nameEnd, bytes.count))
    }
  }

  /// `Internet Protocol Version 4 · RFC 791`, the name in the layer's colour.
  mutating func append(_ layer: Layer, _ palette: Palette, to out: inout OutputBuffer) {
    let number = Int(layer.rawValue)
    let start = number > 0 ? ends[number - 1].source : 0
    let end = ends[number]
    palette.begin(.heading, &out)
    out.append(bytes.span.extracting(start..<end.name))
    palette.end(&out)
    out.append(bytes.span.extracting(end.name..<end.source))
  }
}
