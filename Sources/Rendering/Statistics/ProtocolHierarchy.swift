import Dissection
import Packets

/// How many packets and bytes each protocol has, by what it is carried in.
struct ProtocolHierarchy: StatisticsTable {
  static let title: StaticString = "Protocol hierarchy"
  static let key: StaticString = "hierarchy"
  static let plural: StaticString = "layers"

  private struct Node {
    let id: ProtocolID
    let depth: Int
    var children: [Int] = []
    var traffic = Traffic()
    /// The packet that was counted last: one with several messages counts once.
    var latest = 0
  }

  /// Of what no protocol reads, what a layer carries is told; what follows a packet or a message is not.
  private let data = ProtocolID(name: "data")
  private var nodes: [Node] = []
  private var roots: [Int] = []
  private(set) var leftOut = 0

  var isEmpty: Bool { nodes.isEmpty }

  mutating func add(
    _ counted: CountedPacket, _ dissection: borrowing Dissection, _ frame: Span<UInt8>, _ text: ValueText
  ) {
    guard !counted.packet.isEndOfInput else { return }
    var path: [Int] = []
    for index in dissection.layers.indices where index < dissection.quotedLayers.lowerBound {
      let layer = dissection.layers[index]
      // A part of a message counts as the message's.
      let id = layer.id.teller
      guard !id.isRemainder || id == data && !layer.bytes.isEmpty else { continue }
      // A further message of a segment stands beside the one before it; a packet in a packet of its kind, in it.
      if let place = path.lastIndex(where: { nodes[$0].id == id }), !hasAddresses(layer, dissection, text) {
        path.removeSubrange(place...)
      }
      guard let node = child(id, of: path.last) else {
        leftOut += 1
        return
      }
      path.append(node)
      guard nodes[node].latest != counted.ordinal else { continue }
      nodes[node].latest = counted.ordinal
      nodes[node].traffic.add(counted.bytes)
    }
  }

  private func hasAddresses(_ layer: LayerRecord, _ dissection: borrowing Dissection, _ text: ValueText) -> Bool {
    layer.fields.contains { text.parts.part(of: dissection.fields[$0].id) == .sourceAddress }
  }

  private mutating func child(_ id: ProtocolID, of parent: Int?) -> Int? {
    let siblings = parent.map { nodes[$0].children } ?? roots
    if let known = siblings.first(where: { nodes[$0].id == id }) { return known }
    guard nodes.count < StatisticsLimit.rows else { return nil }
    let new = nodes.count
    nodes.append(Node(id: id, depth: parent.map { nodes[$0].depth + 1 } ?? 0))
    if let parent { nodes[parent].children.append(new) } else { roots.append(new) }
    return new
  }

  // MARK: Showing

  /// The nodes with each one's children after it, the busiest first.
  private var inOrder: [Int] {
    var ordered: [Int] = []
    var open = Array(sorted(roots).reversed())
    while let node = open.popLast() {
      ordered.append(node)
      open += sorted(nodes[node].children).reversed()
    }
    return ordered
  }

  private func sorted(_ siblings: [Int]) -> [Int] {
    siblings.sorted { a, b in
      nodes[a].traffic.comes(before: nodes[b].traffic, a, b)
    }
  }

  func appendText(to out: inout OutputBuffer) {
    let order = inOrder
    let table = TextTable([.text("Protocol"), .number("Packets"), .number("Bytes")])
    table.append(rows: order.count, to: &out) { row, column, cell in
      let node = nodes[order[row]]
      switch column {
      case 0:
        cell.appendSpaces(2 * node.depth)
        cell.append(node.id.spec.brief)
      case 1: cell.append(decimal: node.traffic.packets)
      default: cell.append(decimal: node.traffic.bytes)
      }
    }
  }

  func appendJSON(to out: inout OutputBuffer) {
    out.append(0x5b)
    var depth = 0
    var isFirst = true
    for node in inOrder.map({ nodes[$0] }) {
      while depth > node.depth {
        out.append("]}")
        depth -= 1
      }
      if !isFirst, out.byte(at: out.count - 1) != 0x5b { out.append(0x2c) }
      isFirst = false
      out.append("{\"protocol\":\"")
      out.append(node.id.spec.name)
      out.append("\",\"label\":\"")
      out.append(node.id.spec.label)
      out.append("\",")
      node.traffic.appendJSON(to: &out)
      out.append(",\"layers\":[")
      depth = node.depth + 1
    }
    while depth > 0 {
      out.append("]}")
      depth -= 1
    }
    out.append(0x5d)
  }
}
