import Dissection
import Foundation
import Packets
import Rendering
import Testing

@Suite struct `Colours` {
  @Test(arguments: Fixture.shares)
  func `add nothing but themselves`(share: Int) throws {
    var pairs = Pairs()
    for fixture in Fixture.share(share, of: Fixture.all) {
      for sample in Sample.read(fixture: fixture, limit: 40) {
        let differences = pairs.differences(in: sample)
        #expect(differences == [], "\(fixture), packet \(sample.packet.number)")
      }
    }
  }

  @Test(arguments: [
    "--format tree --full --width 80 Fixtures/http/bodies.pcap", "--format messages Fixtures/http/exchanges.pcap",
    "--follow 0 Fixtures/http/exchanges.pcap", "--format summary Fixtures/tcp/trouble.pcap",
  ])
  func `add nothing to what the command prints`(arguments: String) throws {
    let plain = try Command.shell("\"$dissect\" --color never \(arguments)").output
    let colored = try Command.shell("\"$dissect\" --color always \(arguments)").output
    #expect(withoutColors(Array(colored.utf8)) == withoutColors(Array(plain.utf8)))
    #expect(colored != plain)
  }
}

/// Text without its SGR sequences (ECMA-48 §8.3.117), and without blanks at the ends of its lines, after which a colour
/// may end. Any other sequence is left in.
private func withoutColors(_ text: [UInt8]) -> [UInt8] {
  var plain: [UInt8] = []
  var index = 0
  while index < text.count {
    if text[index] == 0x1b, index + 1 < text.count, text[index + 1] == 0x5b {
      let end = text[(index + 2)...].firstIndex { $0 != 0x3b && !(0x30...0x39).contains($0) }
      if let end, text[end] == 0x6d {
        index = end + 1
        continue
      }
    }
    if text[index] == 0x0a { while plain.last == 0x20 { plain.removeLast() } }
    plain.append(text[index])
    index += 1
  }
  return plain
}

/// Views with and without colours.
private struct Pairs: ~Copyable {
  private var dissector = Dissector(keepingCoverages: true, followingConversations: true)
  private var dissection = Dissection()
  private var tree = TreeView(.init(width: 60, explains: true))
  private var coloredTree = TreeView(.init(width: 60, isColored: true, explains: true))
  private var summary = SummaryView()
  private var coloredSummary = SummaryView(isColored: true)

  mutating func differences(in sample: Sample) -> [String] {
    if sample.packet.number == 1 { dissector.forgetConversations() }
    dissector.dissect(sample.packet, sample.bytes.span, into: &dissection)
    var wrong: [String] = []
    if text(&coloredTree, dissection, sample) != text(&tree, dissection, sample) { wrong.append("tree") }
    if text(&coloredSummary, dissection, sample) != text(&summary, dissection, sample) { wrong.append("summary") }
    return wrong
  }
}

/// What a view shows of a packet, without its colours.
private func text(
  _ view: inout some View & ~Copyable, _ dissection: borrowing Dissection, _ sample: Sample
) -> [UInt8] {
  var out = OutputBuffer()
  view.write(sample.packet, dissection, sample.bytes.span, to: &out)
  return withoutColors(unsafe out.span.withUnsafeBufferPointer { unsafe Array($0) })
}
