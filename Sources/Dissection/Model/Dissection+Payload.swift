extension Dissection {
  /// Where what a layer carries ends, within its buffer: the first layer has the frame to its end, the others end with
  /// the last that lies in them.
  public func end(ofLayer index: Int, frameLength: Int) -> Int {
    let layers = layers.span
    let layer = layers[index]
    if index == 0, layer.buffer == 0 { return frameLength }
    var end = layer.bytes.upperBound
    for later in index + 1..<max(index + 1, layers.count) {
      guard layers[later].buffer == layer.buffer, layers[later].bytes.lowerBound >= layer.bytes.lowerBound else {
        continue
      }
      if layers[later].id.isTrailer { break }
      end = max(end, layers[later].bytes.upperBound)
    }
    return end
  }

  /// The bytes that a layer carries, within its buffer.
  public func payload(ofLayer index: Int, frameLength: Int) -> Range<Int> {
    let start = layers[index].bytes.upperBound
    return start..<max(start, end(ofLayer: index, frameLength: frameLength))
  }
}
