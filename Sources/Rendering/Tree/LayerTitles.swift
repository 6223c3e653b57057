import Dissection

/// What stands over each layer's rows, whatever packet it is of: its name and its source, made once.
struct LayerTitles: ~Copyable {
  private let bytes: OutputBuffer
  /// Where each protocol's title begins in ``bytes``, where its name ends, and where what follows it does, by its number.
  private var places: [(start: Int, name: Int, end: Int)]

  init() {
    var bytes = OutputBuffer(capacity: 1024)
    places = ProtocolID.table((0, 0, 0)) { spec in
      let start = bytes.count
      bytes.append(spec.label)
      let nameEnd = bytes.count
      if spec.source.utf8CodeUnitCount > 0 {
        bytes.append(" · ")
        bytes.append(spec.source)
      }
      return (start, nameEnd, bytes.count)
    }
    self.bytes = bytes
  }

  /// `Internet Protocol Version 4 · RFC 791`, the name in the layer's colour.
  mutating func append(_ id: ProtocolID, _ palette: Palette, to out: inout OutputBuffer) {
    let place = places[Int(id.rawValue)]
    palette.begin(.heading, &out)
    out.append(bytes.span.extracting(place.start..<place.name))
    palette.end(&out)
    out.append(bytes.span.extracting(place.name..<place.end))
  }
}
