import Packets

extension JSONView {
  private func append(_ interface: Interface, to out: inout OutputBuffer) {
    if let description = interface.description { append("interfaceDescription", description, to: &out) }
    if let hardware = interface.hardware { append("interfaceHardware", hardware, to: &out) }
    if let system = interface.operatingSystem { append("interfaceOperatingSystem", system, to: &out) }
    if let filter = interface.filter { append("interfaceFilter", filter, to: &out) }
  }

  /// What the capture says of the packet beside its bytes; keys of what it does not say are left out, the interface
  /// aside.
  func appendCapture(_ packet: Packet, to out: inout OutputBuffer) {
    out.append(",\"interface\":")
    append(optional: packet.interface?.name, to: &out)
    if let interface = packet.interface { append(interface, to: &out) }
    if let direction = packet.direction { append("direction", direction.name.description, to: &out) }
    if let length = packet.frameCheckSequenceLength { append("frameCheckSequenceLength", UInt64(length), to: &out) }
    guard packet.hasRarities else { return }
    appendList("comments", packet.comments, to: &out) { comment, out in append(optional: comment, to: &out) }
    guard let details = packet.details else { return }
    if let reception = details.reception { append("reception", reception.name.description, to: &out) }
    if details.state.contains(.isChecksumNotReady) { out.append(",\"checksumNotReady\":true") }
    if details.state.contains(.isChecksumValid) { out.append(",\"checksumValid\":true") }
    if details.state.contains(.isSegmentationOffloaded) { out.append(",\"segmentationOffloaded\":true") }
    appendList("linkLayerErrors", details.errors.texts, to: &out) { error, out in append(optional: error, to: &out) }
    appendList("hashes", details.hashes, to: &out) { hash, out in
      out.append("{\"algorithm\":")
      append(optional: hash.algorithmName?.description ?? "\(hash.algorithm)", to: &out)
      append("value", hash.value.hexadecimal, to: &out)
      out.append(0x7d)
    }
    if let count = details.dropCount { append("dropCount", count, to: &out) }
    if let identifier = details.packetIdentifier { append("packetIdentifier", identifier, to: &out) }
    if let queue = details.queue { append("queue", UInt64(queue), to: &out) }
    appendList("verdicts", details.verdicts, to: &out) { verdict, out in append(optional: verdict.text, to: &out) }
    if let process = details.processIdentifier { append("process", UInt64(process), to: &out) }
    if let thread = details.threadIdentifier { append("thread", UInt64(thread), to: &out) }
    appendList("customOptions", details.customOptions, to: &out) { option, out in
      out.append("{\"enterprise\":")
      out.append(decimal: UInt64(option.enterprise))
      if option.isText {
        append("text", String(decoding: option.value, as: UTF8.self), to: &out)
      } else {
        append("bytes", option.value.hexadecimal, to: &out)
      }
      out.append(0x7d)
    }
  }

  private func append(key: StaticString, to out: inout OutputBuffer) {
    out.append(",\"")
    out.append(key)
    out.append("\":")
  }

  private func append(_ key: StaticString, _ text: String, to out: inout OutputBuffer) {
    append(key: key, to: &out)
    append(optional: text, to: &out)
  }

  /// A number; above 2^53, where many programs lose digits, as a string.
  private func append(_ key: StaticString, _ number: UInt64, to out: inout OutputBuffer) {
    guard number <= 1 << 53 else { return append(key, "\(number)", to: &out) }
    append(key: key, to: &out)
    out.append(decimal: number)
  }

  private func appendList<Element>(
    _ key: StaticString, _ list: [Element], to out: inout OutputBuffer,
    _ body: (Element, inout OutputBuffer) -> Void
  ) {
    guard !list.isEmpty else { return }
    append(key: key, to: &out)
    for (index, element) in list.enumerated() {
      out.append(index == 0 ? 0x5b : 0x2c)
      body(element, &out)
    }
    out.append(0x5d)
  }
}
