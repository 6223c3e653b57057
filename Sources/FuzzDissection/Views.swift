import Dissection
import FuzzSupport
import Packets
import Rendering

/// Checks what every view makes of a packet, dissected twice: the same bytes, and none that a terminal or a program
/// would stumble over.
func checkViews(
  _ packet: Packet, _ used: borrowing Dissection, _ fresh: borrowing Dissection, _ bytes: Span<UInt8>
) {
  var first = OutputBuffer()
  var second = OutputBuffer()

  var json = JSONView()
  json.write(packet, used, bytes, to: &first)
  json.write(packet, fresh, bytes, to: &second)
  checkSame(first.span, second.span, "json")
  checkJSONLine(first.span)

  var summary = SummaryView()
  first.removeAll()
  second.removeAll()
  summary.write(packet, used, bytes, to: &first)
  summary.write(packet, fresh, bytes, to: &second)
  checkSame(first.span, second.span, "summary")
  checkHarmless(first.span, "summary")
  check(lineCount(first.span, "summary") == 1, "summary prints a packet on more or fewer lines than one")

  for (width, isColored, explains) in [(100, false, false), (60, true, true), (1000, false, true)] {
    let options = TreeView.Options(width: width, isColored: isColored, explains: explains)
    first.removeAll()
    second.removeAll()
    var tree = TreeView(options)
    tree.write(packet, used, bytes, to: &first)
    tree = TreeView(options)
    tree.write(packet, fresh, bytes, to: &second)
    checkSame(first.span, second.span, "tree")
    isColored ? checkHarmlessColored(first.span, "tree") : checkHarmless(first.span, "tree")
    _ = lineCount(first.span, "tree")
  }
}

private func checkSame(_ first: Span<UInt8>, _ second: Span<UInt8>, _ name: String) {
  check(first.count == second.count, "\(name) prints one packet in two ways")
  for index in first.indices { check(first[index] == second[index], "\(name) prints one packet in two ways") }
}
