/// The routing metrics and constraints of RPL's graphs, RFC 6551: objects in a DAG Metric Container.
extension ICMPv6 {
  static func readMetric(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = RPLMetricField
    let outer = cursor.extent
    let group = out.beginGroup(F.object, cursor)
    let type = cursor.read(F.type, 8, &out)
    if type.isKnown, F.typeName(type.number) == nil { out.note(RPLNote.unknownMetric, on: type, type.number) }
    read(
      [
        .word(
          F.flags,
          [
            .unused(F.reserved, 5), .number(F.isPartial, 1), .number(F.isConstraint, 1), .number(F.isOptional, 1),
            .number(F.isRecorded, 1), .number(F.aggregation, 3), .number(F.precedence, 4),
          ])
      ], &cursor, &out)
    let length = cursor.read(F.length, 8, &out)
    if !cursor.isShort {
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      if type.isKnown { readObject(type.number, &cursor, &out) }
      if !cursor.isAtEnd { cursor.readRest(F.data, &out) }
    }
    let isShort = cursor.isShort && cursor.offset >= outer.end
    out.endGroup(group, cursor)
    if !isShort { cursor.restore(outer) }
  }

  private static func readObject(_ type: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = RPLMetricField
    guard !cursor.isAtEnd else { return }
    switch type {
    case 1:
      read(
        [.unused(F.stateReserved, 8), .unused(F.stateFlags, 6), .number(F.aggregates, 1), .number(F.isOverloaded, 1)],
        &cursor, &out)
      while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { readStateElement(&cursor, &out) }
    case 2:
      while cursor.remaining >= 2, out.hasRoom {
        read(
          [
            .unused(F.energyFlags, 4), .number(F.isIncluding, 1), .number(F.energyType, 2), .number(F.isEstimated, 1),
            .number(F.energy, 8),
          ], &cursor, &out)
      }
    case 3: read([.unused(F.hopReserved, 4), .unused(F.hopFlags, 4), .number(F.hopCount, 8)], &cursor, &out)
    case 4: while cursor.remaining >= 4, out.hasRoom { cursor.read(F.throughput, 32, &out) }
    case 5: while cursor.remaining >= 4, out.hasRoom { cursor.read(F.latency, 32, &out) }
    case 6:
      read([.unused(F.qualityReserved, 8)], &cursor, &out)
      while !cursor.isAtEnd, out.hasRoom { read([.number(F.quality, 3), .number(F.qualityCount, 5)], &cursor, &out) }
    case 7: while cursor.remaining >= 2, out.hasRoom { cursor.read(F.transmissions, 16, &out) }
    case 8:
      read([.unused(F.colorReserved, 8)], &cursor, &out)
      while cursor.remaining >= 2, out.hasRoom {
        read([.number(F.color, 10), .number(F.colorCount, 6)], &cursor, &out)
      }
    default: break
    }
  }

  private static func readStateElement(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = RPLMetricField
    let group = out.beginGroup(F.element, cursor)
    cursor.read(F.elementType, 8, &out)
    let length = cursor.read(F.elementLength, 8, &out)
    if !cursor.isShort { cursor.readBytes(F.elementData, countedBy: length, &out) }
    out.endGroup(group, cursor)
  }

  enum RPLMetricField: FieldSet {
    static let setNumber: UInt16 = 91
    static let definedIn: StaticString = "RFC 6551 §2.1"

    static let object = group("icmpv6.rpl.opt.metric", "Metric", isNamedByFirstChild: true)
      .means("A measure of the way to the root, or a condition on it.")
    static let type = field("icmpv6.rpl.opt.metric.type", "Routing-MC-Type", .enumeration(Self.typeName)).means(
      "What is measured.")
    static let flags = field("icmpv6.rpl.opt.metric.flags", "Flags", .hexadecimal)
      .means("How the metric was measured, and how it counts.")
    static let reserved = field("icmpv6.rpl.opt.metric.reserved", "Res Flags", .decimal).means("Must be zero.")
    static let isPartial = flag("icmpv6.rpl.opt.metric.flag.p", "P")
      .means("Set: not all nodes on the way have recorded the metric.")
    static let isConstraint = flag("icmpv6.rpl.opt.metric.flag.c", "C")
      .means("Set: a condition on the way. Not set: a measure of it.")
    static let isOptional = flag("icmpv6.rpl.opt.metric.flag.o", "O").means("Set: the condition need not be met.")
    static let isRecorded = flag("icmpv6.rpl.opt.metric.flag.r", "R")
      .means("Set: each link's value is here. Not set: they are put together.")
    static let aggregation = field("icmpv6.rpl.opt.metric.flag.a", "A", .enumeration(Self.aggregationName))
      .means("How the values of the links are put together.")
    static let precedence = field("icmpv6.rpl.opt.metric.prec", "Prec", .decimal)
      .means("Which metric counts first: the lowest.")
    static let length = field("icmpv6.rpl.opt.metric.length", "Length", .quantity(.bytes))
      .means("How many bytes follow in the object.")
    static let data = field("icmpv6.rpl.opt.metric.data", "Data", .bytes)
      .means("What the object has that its type does not define.")
    static let stateReserved = field("icmpv6.rpl.opt.metric.nsa.object.reserved", "Res", .hexadecimal)
      .means("Must be zero.", "RFC 6551 §3.1")
    static let stateFlags = field("icmpv6.rpl.opt.metric.nsa.object.flags", "Flags", .hexadecimal)
      .means("Must be zero.", "RFC 6551 §3.1")
    static let aggregates = flag("icmpv6.rpl.opt.metric.nsa.object.flag.a", "A")
      .means("Set: the node puts data of several others together.", "RFC 6551 §3.1")
    static let isOverloaded = flag("icmpv6.rpl.opt.metric.nsa.object.flag.o", "O")
      .means("Set: the node has too much to do.", "RFC 6551 §3.1")
    static let element = group("icmpv6.rpl.opt.metric.nsa.object.opttlv.object", "Element")
      .means("More of the node's state.", "RFC 6551 §3.1")
    static let elementType = field("icmpv6.rpl.opt.metric.nsa.object.opttlv.object.type", "Type", .decimal)
      .means("What the element has.", "RFC 6551 §3.1")
    static let elementLength = field(
      "icmpv6.rpl.opt.metric.nsa.object.opttlv.object.length", "Length", .quantity(.bytes)
    ).means("How long its data are.", "RFC 6551 §3.1")
    static let elementData = field("icmpv6.rpl.opt.metric.nsa.object.opttlv.object.data", "Data", .bytes)
      .means("Its data.", "RFC 6551 §3.1")
    static let energyFlags = field("icmpv6.rpl.opt.metric.ne.object.flags", "Flags", .hexadecimal)
      .means("Must be zero.", "RFC 6551 §3.2")
    static let isIncluding = flag("icmpv6.rpl.opt.metric.ne.object.flag.i", "I, Included")
      .means("Set: nodes of this type may be on the way. Not set: they must not.", "RFC 6551 §3.2")
    static let energyType = field(
      "icmpv6.rpl.opt.metric.ne.object.type", "T", .enumeration(Self.energyName), .detail("")
    )
    .means("Where the node's energy comes from.", "RFC 6551 §3.2")
    static let isEstimated = flag("icmpv6.rpl.opt.metric.ne.object.flag.e", "E")
      .means("Set: the node's energy is estimated below.", "RFC 6551 §3.2")
    static let energy = field(
      "icmpv6.rpl.opt.metric.ne.object.energy", "E_E", .quantity(.percent), .detail("energy")
    )
    .means("How much energy the node has left, against what it was made for.", "RFC 6551 §3.2")
    static let hopReserved = field("icmpv6.rpl.opt.metric.hp.object.reserved", "Res", .decimal).means(
      "Must be zero.", "RFC 6551 §3.3")
    static let hopFlags = field("icmpv6.rpl.opt.metric.hp.object.flags", "Flags", .decimal).means(
      "Must be zero.", "RFC 6551 §3.3")
    static let hopCount = field("icmpv6.rpl.opt.metric.hp.object.hp", "Hop Count", .quantity(.hops), .detail(""))
      .means("How many nodes are on the way.", "RFC 6551 §3.3")
    static let throughput = field(
      "icmpv6.rpl.opt.metric.lt.object.lt", "Throughput", .quantity(.bytesPerSecond), .detail("")
    )
    .means("How much the link carries.", "RFC 6551 §4.1")
    static let latency = field("icmpv6.rpl.opt.metric.ll.object.ll", "Latency", .quantity(.microseconds), .detail(""))
      .means("How long the link takes.", "RFC 6551 §4.2")
    static let qualityReserved = field("icmpv6.rpl.opt.metric.lql.object.res", "Res", .hexadecimal).means(
      "Must be zero.", "RFC 6551 §4.3.1")
    static let quality = field("icmpv6.rpl.opt.metric.lql.object.val", "Val", .decimal, .detail("level"))
      .means("How reliable links are: 1 is the best, 7 the worst, 0 not known.", "RFC 6551 §4.3.1")
    static let qualityCount = field("icmpv6.rpl.opt.metric.lql.object.counter", "Counter", .decimal, .detail("links"))
      .means("How many links on the way are so.", "RFC 6551 §4.3.1")
    static let transmissions = field("icmpv6.rpl.opt.metric.etx.object.etx", "ETX", .decimal, .detail(""))
      .means("How often a packet must be sent until it arrives, times 128.", "RFC 6551 §4.3.2")
    static let colorReserved = field("icmpv6.rpl.opt.metric.lc.object.res", "Res", .hexadecimal).means(
      "Must be zero.", "RFC 6551 §4.4.1")
    static let color = field("icmpv6.rpl.opt.metric.lc.object.lc", "Link Color", .hexadecimal, .detail("color"))
      .means("Bits that the network gives a meaning.", "RFC 6551 §4.4.1")
    static let colorCount = field("icmpv6.rpl.opt.metric.lc.object.counter", "Counter", .decimal, .detail("links"))
      .means(
        "How many links on the way have the color; of a constraint, the lowest bit says whether they are wanted.",
        "RFC 6551 §4.4.1")

    static let all = [
      object, type, flags, reserved, isPartial, isConstraint, isOptional, isRecorded, aggregation, precedence, length,
      data,
      stateReserved, stateFlags, aggregates, isOverloaded, element, elementType, elementLength, elementData,
      energyFlags, isIncluding, energyType, isEstimated, energy, hopReserved, hopFlags, hopCount, throughput, latency,
      qualityReserved, quality, qualityCount, transmissions, colorReserved, color, colorCount,
    ]

    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Node State and Attributes"
      case 2: "Node Energy"
      case 3: "Hop Count"
      case 4: "Link Throughput"
      case 5: "Link Latency"
      case 6: "Link Quality Level"
      case 7: "Link ETX"
      case 8: "Link Color"
      default: nil
      }
    }

    @Sendable static func aggregationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "additive"
      case 1: "maximum"
      case 2: "minimum"
      case 3: "multiplicative"
      default: nil
      }
    }

    @Sendable static func energyName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "mains"
      case 1: "battery"
      case 2: "scavenger"
      default: nil
      }
    }
  }
}
