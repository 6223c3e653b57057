import Dissection
import FuzzSupport
import Packets
import Rendering

/// Every view, made once: they prepare texts for each field that is known, which takes longer than a packet.
struct Views: ~Copyable {
  private var json = JSONView()
  private var summary = SummaryView()
  private var search = SearchView()
  private var markup = MarkupView(creator: "fuzz")
  private var columns = FieldsView(
    FieldsView.Options(
      columns: ["ip.addr", "tcp.payload", "http.user_agent", "data.data", "_ws.col.info", "_ws.expert.message"]
        .compactMap { try? Column(name: $0) }, separator: ColumnSeparator(";") ?? .tab))
  private var trees: [Tree]
  private var first = OutputBuffer()
  private var second = OutputBuffer()

  init() {
    trees = [(100, false, false), (60, true, true), (1000, false, true)].map { width, isColored, explains in
      Tree(TreeView.Options(width: width, isColored: isColored, explains: explains))
    }
  }

  /// Checks what every view makes of a packet, dissected twice: the same bytes, and none that a terminal or a program
  /// would stumble over.
  mutating func check(
    _ packet: Packet, _ used: borrowing Dissection, _ fresh: borrowing Dissection, _ bytes: Span<UInt8>
  ) {
    Self.write(&json, packet, used, bytes, to: &first)
    Self.write(&json, packet, fresh, bytes, to: &second)
    checkSame(first.span, second.span, "json")
    checkJSONLine(first.span)

    Self.write(&summary, packet, used, bytes, to: &first)
    Self.write(&summary, packet, fresh, bytes, to: &second)
    checkSame(first.span, second.span, "summary")
    checkHarmless(first.span, "summary")
    FuzzSupport.check(lineCount(first.span, "summary") == 1, "summary prints a packet on more or fewer lines than one")

    Self.write(&search, packet, used, bytes, to: &first)
    checkHarmless(first.span, "ek")
    FuzzSupport.check(lineCount(first.span, "ek") == 2, "ek prints a packet on more or fewer lines than two")

    Self.write(&markup, packet, used, bytes, to: &first)
    checkHarmless(first.span, "pdml")

    Self.write(&columns, packet, used, bytes, to: &first)
    checkHarmless(first.span, "columns")
    FuzzSupport.check(lineCount(first.span, "columns") == 1, "columns are on more or fewer lines than one")

    for tree in trees {
      Self.write(&tree.view, packet, used, bytes, to: &first)
      Self.write(&tree.view, packet, fresh, bytes, to: &second)
      checkSame(first.span, second.span, "tree")
      tree.isColored ? checkHarmlessColored(first.span, "tree") : checkHarmless(first.span, "tree")
      _ = lineCount(first.span, "tree")
    }
  }

  private static func write(
    _ view: inout some View & ~Copyable, _ packet: Packet, _ dissection: borrowing Dissection, _ bytes: Span<UInt8>,
    to out: inout OutputBuffer
  ) {
    out.removeAll()
    view.write(packet, dissection, bytes, to: &out)
  }
}

/// A tree that an array can hold. The first packet has been shown, since others begin with an empty line.
private final class Tree {
  let isColored: Bool
  var view: TreeView

  init(_ options: TreeView.Options) {
    isColored = options.isColored
    view = TreeView(options)
    var out = OutputBuffer()
    view.write(Packet(number: 1, linkType: .raw, originalLength: 0), Dissection(), [UInt8]().span, to: &out)
  }
}

private func checkSame(_ first: Span<UInt8>, _ second: Span<UInt8>, _ name: String) {
  check(first.count == second.count, "\(name) prints one packet in two ways")
  for index in first.indices { check(first[index] == second[index], "\(name) prints one packet in two ways") }
}
