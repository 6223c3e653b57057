import Dissection
import Packets

extension TreeView {
  /// What the capture says of the packet beside its bytes, each on a line of its own under the summary.
  mutating func appendCapture(_ packet: Packet, to out: inout OutputBuffer) {
    // Most packets have nothing of it.
    guard packet.hasRarities || packet.direction != nil else { return }
    appendInterface(packet, to: &out)
    if options.explains, let interface = packet.interface { appendDescription(of: interface, to: &out) }
    for comment in packet.comments { appendLine("comment: ", comment, to: &out) }
    if let details = packet.details { appendDetails(details, to: &out) }
  }

  /// What else is known of an interface; the same for all of its packets, and said where all is to be explained.
  private mutating func appendDescription(of interface: Interface, to out: inout OutputBuffer) {
    appendLine("interface's hardware: ", interface.hardware, to: &out)
    appendLine("interface's system: ", interface.operatingSystem, to: &out)
    appendLine("capture filter: ", interface.filter, to: &out)
    for comment in interface.comments { appendLine("interface's comment: ", comment, to: &out) }
  }

  private mutating func appendLine(_ name: StaticString, _ text: String?, to out: inout OutputBuffer) {
    guard let text else { return }
    appendLine(name, to: &out) { EscapedText.append(Array(text.utf8).span, to: &$0) }
  }

  private mutating func appendLine(
    _ name: StaticString, to out: inout OutputBuffer, _ body: (inout OutputBuffer) -> Void
  ) {
    scratch.removeAll()
    scratch.append(name)
    body(&scratch)
    appendParagraph(.faint, hanging: 0, to: &out)
  }

  /// `interface: eth0 (first port), inbound, broadcast`.
  private mutating func appendInterface(_ packet: Packet, to out: inout OutputBuffer) {
    let interface = packet.interface
    let name = interface?.name ?? interface?.description
    var words: [String] = []
    if let direction = packet.direction { words.append(direction.name.description) }
    if let reception = packet.details?.reception { words.append(reception.name.description) }
    guard name != nil || !words.isEmpty else { return }
    appendLine(name == nil ? "direction: " : "interface: ", to: &out) { line in
      if let name {
        EscapedText.append(Array(name.utf8).span, to: &line)
        if interface?.name != nil, let description = interface?.description {
          line.append(" (")
          EscapedText.append(Array(description.utf8).span, to: &line)
          line.append(0x29)
        }
        if !words.isEmpty { line.append(", ") }
      }
      line.append(string: words.joined(separator: ", "))
    }
  }

  private mutating func appendDetails(_ details: CaptureDetails, to out: inout OutputBuffer) {
    if let text = details.state.text {
      appendLine("offload: ", to: &out) { $0.append(string: text) }
    }
    if !details.errors.isEmpty {
      appendLine("link-layer errors: ", to: &out) { $0.append(string: details.errors.text) }
    }
    for hash in details.hashes {
      appendLine("hash: ", to: &out) { line in
        line.append(string: hash.algorithmName?.description ?? "algorithm \(hash.algorithm)")
        line.append(0x20)
        for byte in hash.value { line.append(hexadecimal: byte) }
      }
    }
    if let count = details.dropCount {
      appendLine("lost before this packet: ", to: &out) { $0.append(decimal: count) }
    }
    if let identifier = details.packetIdentifier {
      appendLine("packet identifier: ", to: &out) { $0.append(decimal: identifier) }
    }
    if let queue = details.queue { appendLine("queue: ", to: &out) { $0.append(decimal: UInt64(queue)) } }
    for verdict in details.verdicts {
      appendLine("verdict: ", to: &out) { $0.append(string: verdict.text) }
    }
    if let process = details.processIdentifier {
      appendLine("process: ", to: &out) { line in
        line.append(decimal: UInt64(process))
        line.append(", thread ")
        line.append(decimal: UInt64(details.threadIdentifier ?? 0))
      }
    }
    for option in details.customOptions { appendCustomOption(option, to: &out) }
  }

  private mutating func appendCustomOption(
    _ option: CaptureDetails.CustomOption, to out: inout OutputBuffer
  ) {
    appendLine("option of enterprise ", to: &out) { line in
      line.append(decimal: UInt64(option.enterprise))
      line.append(": ")
      if option.isText { return EscapedText.append(option.value.span, to: &line) }
      for byte in option.value { line.append(hexadecimal: byte) }
    }
  }
}
