extension IPv6Options {
  enum IOAMField: FieldSet {
    static let setNumber: UInt16 = 56
    static let definedIn: StaticString = "RFC 9197 §4.4"

    static let option = group("ipv6.opt", "IOAM")
      .means("What nodes on the way know of the packet's journey, written into it.", "RFC 9486 §3")
    static let reserved = field("ipv6.opt.ioam.rsv", "Reserved", .decimal).means("Must be zero.", "RFC 9486 §3")
    static let type = field(
      "ipv6.opt.ioam.opt_type", "IOAM Option-Type", .enumeration(IPv6Options.ioamTypeName), .detail("")
    )
    .means("What kind of data it is.", "RFC 9486 §3")
    static let data = field("ipv6.opt.ioam.data", "Option Data", .bytes)
      .means("Data of a type whose format is not known here.", "RFC 9486 §3")
    static let namespace = field("ipv6.opt.ioam.trace.ns", "Namespace-ID", .hexadecimal, .detail("namespace"))
      .means("Which nodes take part, and by whose rules; zero is known to all.")
    static let nodeLength = field("ipv6.opt.ioam.trace.nodelen", "NodeLen", .scaled(.words, by: 4, .bytes))
      .means("How much each node adds, opaque state aside.")
    static let flags = field("ipv6.opt.ioam.trace.flags", "Flags", .hexadecimal).means("Four bits.")
    static let overflow = flag("ipv6.opt.ioam.trace.flag.o", "Overflow").means("Set: a node found too little room.")
    static let loopback = flag("ipv6.opt.ioam.trace.flag.l", "Loopback")
      .means("Set: each node sends a copy back to the source.", "RFC 9322 §4")
    static let active = flag("ipv6.opt.ioam.trace.flag.a", "Active")
      .means("Set: the packet was made to measure, and carries no user's data.", "RFC 9322 §5")
    static let reservedFlag = flag("ipv6.opt.ioam.trace.flag.rsv", "Reserved").means("Must be zero.")
    static let remainingLength = field("ipv6.opt.ioam.trace.remlen", "RemainingLen", .scaled(.words, by: 4, .bytes))
      .means("How much room is left for nodes to come.")
    static let traceType = field("ipv6.opt.ioam.trace.type", "IOAM Trace-Type", .hexadecimal)
      .means("Which data each node adds, a bit for each, in that order.")
    static let nodeBit = flag("ipv6.opt.ioam.trace.type.bit0", "Hop_Lim and node_id").means(bitText)
    static let interfacesBit = flag("ipv6.opt.ioam.trace.type.bit1", "Ingress and Egress").means(bitText)
    static let secondsBit = flag("ipv6.opt.ioam.trace.type.bit2", "Timestamp Seconds").means(bitText)
    static let fractionBit = flag("ipv6.opt.ioam.trace.type.bit3", "Timestamp Fraction").means(bitText)
    static let delayBit = flag("ipv6.opt.ioam.trace.type.bit4", "Transit Delay").means(bitText)
    static let dataBit = flag("ipv6.opt.ioam.trace.type.bit5", "Namespace-specific Data").means(bitText)
    static let queueBit = flag("ipv6.opt.ioam.trace.type.bit6", "Queue Depth").means(bitText)
    static let checksumBit = flag("ipv6.opt.ioam.trace.type.bit7", "Checksum Complement").means(bitText)
    static let wideNodeBit = flag("ipv6.opt.ioam.trace.type.bit8", "Hop_Lim and node_id, Wide").means(bitText)
    static let wideInterfacesBit = flag("ipv6.opt.ioam.trace.type.bit9", "Ingress and Egress, Wide").means(bitText)
    static let wideDataBit = flag("ipv6.opt.ioam.trace.type.bit10", "Namespace Data, Wide").means(bitText)
    static let bufferBit = flag("ipv6.opt.ioam.trace.type.bit11", "Buffer Occupancy").means(bitText)
    static let undefinedBits = field("ipv6.opt.ioam.trace.type.undef", "Undefined", .hexadecimal)
      .means("Each of these ten bits stands for four bytes that are not defined yet.")
    static let opaqueBit = flag("ipv6.opt.ioam.trace.type.bit22", "Opaque State Snapshot").means(bitText)
    static let reservedBit = flag("ipv6.opt.ioam.trace.type.rsv", "Reserved").means("Must be zero.")
    static let traceReserved = field("ipv6.opt.ioam.trace.rsv", "Reserved", .decimal).means("Must be zero.")
    static let freeSpace = field("ipv6.opt.ioam.trace.free_space", "Free Space", .bytes)
      .means("Room for the nodes to come, which fill it from its end on.")
    static let node = group("ipv6.opt.ioam.trace.node", "Node").means(
      "What one node has added; the last one comes first.")
    static let nodeHopLimit = field("ipv6.opt.ioam.trace.node.hlim", "Hop_Lim", .decimal, .detail("hop limit"))
      .means("The packet's hop limit at the node.", "RFC 9197 §4.4.2")
    static let nodeIdentifier = field("ipv6.opt.ioam.trace.node.id", "node_id", .decimal, .detail("node"))
      .means("Which node.", "RFC 9197 §4.4.2")
    static let ingress = field("ipv6.opt.ioam.trace.node.iif", "ingress_if_id", .decimal)
      .means("The interface that the packet came in by.", "RFC 9197 §4.4.2")
    static let egress = field("ipv6.opt.ioam.trace.node.eif", "egress_if_id", .decimal)
      .means("The interface that it left by.", "RFC 9197 §4.4.2")
    static let nodeSeconds = field("ipv6.opt.ioam.trace.node.tss", "Timestamp Seconds", .decimal)
      .means("When the node got the packet, in seconds.", "RFC 9197 §4.4.2")
    static let nodeFraction = field("ipv6.opt.ioam.trace.node.tsf", "Timestamp Fraction", .decimal)
      .means("The part of a second, in a unit that the namespace gives.", "RFC 9197 §4.4.2")
    static let transitDelay = field("ipv6.opt.ioam.trace.node.trdelay", "Transit Delay", .decimal)
      .means(
        "How many nanoseconds the node had the packet; the top bit says that it is too many to tell.", "RFC 9197 §4.4.2"
      )
    static let namespaceData = field("ipv6.opt.ioam.trace.node.nsdata", "Namespace-specific Data", .hexadecimal)
      .means("Data of the namespace's own.", "RFC 9197 §4.4.2")
    static let queueDepth = field("ipv6.opt.ioam.trace.node.qdepth", "Queue Depth", .decimal)
      .means("How long the queue was that the packet left the node through.", "RFC 9197 §4.4.2")
    static let checksumComplement = field("ipv6.opt.ioam.trace.node.csum", "Checksum Complement", .hexadecimal)
      .means("Makes up for what the node has added, so that the transport's checksum stays right.", "RFC 9197 §4.4.2")
    static let wideIdentifier = field("ipv6.opt.ioam.trace.node.id_wide", "node_id, Wide", .decimal, .detail("node"))
      .means("Which node, in 56 bits.", "RFC 9197 §4.4.2")
    static let wideIngress = field("ipv6.opt.ioam.trace.node.iif_wide", "ingress_if_id, Wide", .decimal)
      .means("The interface that the packet came in by.", "RFC 9197 §4.4.2")
    static let wideEgress = field("ipv6.opt.ioam.trace.node.eif_wide", "egress_if_id, Wide", .decimal)
      .means("The interface that it left by.", "RFC 9197 §4.4.2")
    static let wideData = field("ipv6.opt.ioam.trace.node.nsdata_wide", "Namespace Data, Wide", .hexadecimal)
      .means("Data of the namespace's own.", "RFC 9197 §4.4.2")
    static let bufferOccupancy = field("ipv6.opt.ioam.trace.node.bufoccup", "Buffer Occupancy", .decimal)
      .means("How full the buffers were that the node shares among its queues.", "RFC 9197 §4.4.2")
    static let undefined = field("ipv6.opt.ioam.trace.node.undefined", "Undefined", .hexadecimal)
      .means("What an undefined bit of the trace type stands for.", "RFC 9197 §4.4.2")
    static let opaqueLength = field("ipv6.opt.ioam.trace.node.oss.len", "Length", .scaled(.words, by: 4, .bytes))
      .means("How long the opaque data is.", "RFC 9197 §4.4.2")
    static let schema = field("ipv6.opt.ioam.trace.node.oss.scid", "Schema ID", .hexadecimal)
      .means("What the opaque data is.", "RFC 9197 §4.4.2")
    static let opaqueData = field("ipv6.opt.ioam.trace.node.oss.data", "Opaque Data", .bytes)
      .means("State of the node, whose format the schema gives.", "RFC 9197 §4.4.2")
    static let proofType = field("ipv6.opt.ioam.pot.type", "IOAM POT Type", .decimal)
      .means("How the proof is made that the packet has passed the nodes it should.", "RFC 9197 §4.5")
    static let proofFlags = field("ipv6.opt.ioam.pot.flags", "IOAM POT Flags", .hexadecimal)
      .means("None are defined.", "RFC 9197 §4.5")
    static let packetIdentifier = field("ipv6.opt.ioam.pot.pktid", "PktID", .hexadecimal, .detail("packet"))
      .means("A number of the packet's own.", "RFC 9197 §4.5.1")
    static let cumulative = field("ipv6.opt.ioam.pot.cumulative", "Cumulative", .hexadecimal)
      .means("What each node works its secret into.", "RFC 9197 §4.5.1")
    static let edgeType = field("ipv6.opt.ioam.e2e.type", "IOAM-E2E-Type", .flags(edgeName))
      .means("Which data follows.", "RFC 9197 §4.6")
    static let longSequence = field("ipv6.opt.ioam.e2e.seq64", "Sequence Number, 64 Bits", .decimal, .detail("seq"))
      .means("Counts the packets from one edge to the other.", "RFC 9197 §4.6")
    static let sequence = field("ipv6.opt.ioam.e2e.seq32", "Sequence Number", .decimal, .detail("seq"))
      .means("Counts the packets, or those that are exported.", "RFC 9197 §4.6, RFC 9326 §3.2")
    static let timestampSeconds = field("ipv6.opt.ioam.e2e.tss", "Timestamp Seconds", .decimal)
      .means("When the packet was at the first edge, in seconds.", "RFC 9197 §4.6")
    static let timestampFraction = field("ipv6.opt.ioam.e2e.tsf", "Timestamp Fraction", .decimal)
      .means("The part of a second.", "RFC 9197 §4.6")
    static let exportFlags = field("ipv6.opt.ioam.dex.flags", "Flags", .hexadecimal)
      .means("None are defined.", "RFC 9326 §3.2")
    static let extensionFlags = field("ipv6.opt.ioam.dex.ext_flags", "Extension-Flags", .flags(extensionName))
      .means("Which fields follow.", "RFC 9326 §3.2")
    static let flow = field("ipv6.opt.ioam.dex.flow", "Flow ID", .hexadecimal, .detail("flow"))
      .means("Which flow the packet belongs to.", "RFC 9326 §3.2")

    static let all =
      [
        option, reserved, type, data, namespace, nodeLength, flags, overflow, loopback, active, reservedFlag,
        remainingLength, traceType,
      ] + traceBits + [
        undefinedBits, opaqueBit, reservedBit, traceReserved, freeSpace, node, nodeHopLimit, nodeIdentifier, ingress,
        egress, nodeSeconds, nodeFraction, transitDelay, namespaceData, queueDepth, checksumComplement, wideIdentifier,
        wideIngress, wideEgress, wideData, bufferOccupancy, undefined, opaqueLength, schema, opaqueData, proofType,
        proofFlags, packetIdentifier, cumulative, edgeType, longSequence, sequence, timestampSeconds,
        timestampFraction, exportFlags, extensionFlags, flow,
      ]

    /// The bits of the trace type that are defined, from the first on.
    static let traceBits = [
      nodeBit, interfacesBit, secondsBit, fractionBit, delayBit, dataBit, queueBit, checksumBit, wideNodeBit,
      wideInterfacesBit, wideDataBit, bufferBit,
    ]

    /// What a node adds for a bit of the trace type, counted from the first, RFC 9197 §4.4.2.
    static func nodeData(_ bit: Int) -> [(field: FieldID, bits: Int)] {
      switch bit {
      case 0: [(nodeHopLimit.id, 8), (nodeIdentifier.id, 24)]
      case 1: [(ingress.id, 16), (egress.id, 16)]
      case 2: [(nodeSeconds.id, 32)]
      case 3: [(nodeFraction.id, 32)]
      case 4: [(transitDelay.id, 32)]
      case 5: [(namespaceData.id, 32)]
      case 6: [(queueDepth.id, 32)]
      case 7: [(checksumComplement.id, 32)]
      case 8: [(nodeHopLimit.id, 8), (wideIdentifier.id, 56)]
      case 9: [(wideIngress.id, 32), (wideEgress.id, 32)]
      case 10: [(wideData.id, 64)]
      case 11: [(bufferOccupancy.id, 32)]
      default: [(undefined.id, 32)]
      }
    }

    private static let bitText: StaticString = "Set: each node adds this."

    @Sendable static func edgeName(_ bit: Int) -> StaticString? {
      switch bit {
      case 15: "Sequence Number, 64 Bits"
      case 14: "Sequence Number"
      case 13: "Timestamp Seconds"
      case 12: "Timestamp Fraction"
      default: nil
      }
    }

    @Sendable static func extensionName(_ bit: Int) -> StaticString? {
      switch bit {
      case 7: "Flow ID"
      case 6: "Sequence Number"
      default: nil
      }
    }
  }
}
