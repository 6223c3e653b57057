/// A packet that the packet at hand quotes, as an ICMP error quotes the one that it is about. It is dissected like any
/// other, but it says nothing of who speaks to whom here, and bytes that it lacks are no fault of anybody's.
public struct Quotation: Sendable {
  /// Its layers and fields, as far as they were recorded.
  public internal(set) var layers: Range<Int>
  public internal(set) var fields: Range<Int>
  /// What ends the packet that quotes.
  let limit: Limit
  /// Whether the input lacks some of that packet.
  let isCutOff: Bool
}

extension Dissection {
  /// The layer at hand ends where the cursor stands; what follows it is quoted, up to the cursor's end. `limit` is what
  /// ends the packet that quotes.
  mutating func beginQuotation(_ cursor: inout Cursor, within limit: Limit) {
    if quotation == nil {
      quotation = Quotation(
        layers: layers.count + 1..<Int.max, fields: fields.count..<Int.max, limit: limit, isCutOff: isMessageCutOff)
    }
    cursor.endIs(.quotation)
  }

  /// What follows is no longer quoted: it is the quoting packet's own.
  mutating func endQuotation(_ cursor: inout Cursor) {
    guard let quotation else { return }
    if quotation.layers.upperBound == .max {
      self.quotation?.layers = quotation.layers.lowerBound..<max(quotation.layers.lowerBound, layers.count)
      self.quotation?.fields = quotation.fields.lowerBound..<max(quotation.fields.lowerBound, fields.count)
    }
    if cursor.limit == .captured { cursor.endIs(quotation.limit) }
  }

  /// The layers that are quoted, as indexes of ``layers``; none in most packets.
  public var quotedLayers: Range<Int> { quotation?.layers.clamped(to: 0..<layers.count) ?? layers.count..<layers.count }

  /// The fields that are quoted.
  public var quotedFields: Range<Int> { quotation?.fields.clamped(to: 0..<fields.count) ?? fields.count..<fields.count }

  /// Whether the input lacks some of the packet that the layer at hand is the payload of, as its network layer has told.
  var isMessageCutOff: Bool { context.pseudoHeader.map { $0.missing > 0 || $0.isFragment } ?? !isWhole }

  /// Whether the layer at hand is quoted, or stands after what is.
  var isInQuotation: Bool { quotation.map { layers.count >= $0.layers.lowerBound } ?? false }
}
