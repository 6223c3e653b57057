/// The bodies of version 2's advertisements: RFC 2328 §A.4, RFC 3101 for areas that are not so stubby, RFC 5250 for those
/// that are opaque.
extension OSPF {
  static func readBody(_ type: Token, _ opaque: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = BodyField
    guard !cursor.isAtEnd else { return }
    switch type.number {
    case 1: readRouter(&cursor, &out)
    case 2:
      cursor.read(F.networkMask, 32, &out)
      while !cursor.isAtEnd, out.hasRoom { cursor.read(F.attachedRouter, 32, &out) }
    case 3, 4:
      cursor.read(F.summaryMask, 32, &out)
      while !cursor.isAtEnd, out.hasRoom { cursor.read(F.summaryMetric, &out) }
    case 5, 7:
      cursor.read(F.externalMask, 32, &out)
      while !cursor.isAtEnd, out.hasRoom { cursor.read(F.external, &out) }
    case 6:
      while !cursor.isAtEnd, out.hasRoom { cursor.read(F.membership, &out) }
    case 9...11: readOpaque(opaque, &cursor, &out)
    default: break
    }
  }

  private static func readRouter(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = BodyField
    cursor.read(F.routerFlags, &out)
    readReserved(F.reserved, 8, &cursor, &out)
    let count = cursor.read(F.linkCount, 16, &out)
    guard count.isKnown else { return }
    var place = 0
    while place < count.value, !cursor.isAtEnd, out.hasRoom {
      readLink(&cursor, &out)
      place += 1
    }
    if place < count.value, cursor.isAtEnd, !cursor.limit.isCut {
      out.note(LSANote.linkCount, on: count, count.number, UInt64(place))
    }
  }

  private static func readLink(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = BodyField
    let group = out.beginGroup(F.link, cursor)
    cursor.read(F.linkID, 32, &out)
    cursor.read(F.linkData, 32, &out)
    let type = cursor.read(F.linkType, 8, &out)
    if type.isKnown, F.linkTypeName(type.number) == nil { out.note(LSANote.linkType, on: type, type.number) }
    let metrics = cursor.read(F.metricCount, 8, &out)
    cursor.read(F.linkMetric, 16, &out)
    var place = 0
    while place < metrics.value, !cursor.isAtEnd, out.hasRoom {
      cursor.read(F.serviceMetric, &out)
      place += 1
    }
    if place < metrics.value, cursor.isAtEnd, !cursor.limit.isCut {
      out.note(LSANote.linkCount, on: metrics, metrics.number, UInt64(place))
    }
    out.endGroup(group, cursor)
  }

  enum BodyField: FieldSet {
    static let setNumber: UInt16 = 184
    static let definedIn: StaticString = "RFC 2328 §A.4"

    static let routerWord = field("ospf.v2.router.lsa.flags", "Flags", .flags(Self.routerFlagName))
      .means("What the router is.", "RFC 2328 §A.4.2")
    static let host = flag("ospf.v2.router.lsa.flags.h", "H")
      .means("The router is a host: no packets go through it.", "RFC 8770 §2")
    static let routerReserved = field("ospf.v2.router.lsa.flags.reserved", "0", .hexadecimal)
      .means("Bits without a meaning.", "RFC 2328 §A.4.2")
    static let translator = flag("ospf.v2.router.lsa.flags.n", "Nt")
      .means("The router translates external routes of an area that is not so stubby, always.", "RFC 3101 §2.3")
    static let wildcard = flag("ospf.v2.router.lsa.flags.w", "W")
      .means("The router takes all multicast packets.", "RFC 1584 §12.1")
    static let virtual = flag("ospf.v2.router.lsa.flags.v", "V")
      .means("The router is the end of a virtual link through this area.", "RFC 2328 §A.4.2")
    static let boundary = flag("ospf.v2.router.lsa.flags.e", "E")
      .means("The router has routes from outside of OSPF.", "RFC 2328 §A.4.2")
    static let border = flag("ospf.v2.router.lsa.flags.b", "B")
      .means("The router is between areas.", "RFC 2328 §A.4.2")
    static let reserved = field("ospf.reserved", "0", .hexadecimal)
      .means("Must be zero.", "RFC 2328 §A.4.2")
    static let linkCount = field("ospf.lsa.number_of_links", "# links", .decimal)
      .means("How many links the router has in this area.", "RFC 2328 §A.4.2")
    static let link = group("ospf.lsa.router.link", "Link")
      .means("A link of the router.", "RFC 2328 §A.4.2")
    static let linkID = field(
      "ospf.lsa.router.linkid", "Link ID", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("What the link leads to: a router's number, or a network's address.", "RFC 2328 §A.4.2")
    static let linkData = field("ospf.lsa.router.linkdata", "Link Data", .ipv4Address(RIP.noName))
      .means("The router's address on the link, or a stub network's mask.", "RFC 2328 §A.4.2")
    static let linkType = field(
      "ospf.lsa.router.linktype", "Type", .enumeration(Self.linkTypeName), .detail("")
    ).means("What kind of link it is.", "RFC 2328 §A.4.2")
    static let metricCount = field("ospf.lsa.router.nummetrics", "# TOS", .decimal)
      .means("How many further metrics the link has, for types of service.", "RFC 2328 §A.4.2")
    static let linkMetric = field("ospf.lsa.router.metric0", "metric", .decimal, .detail("metric"))
      .means("What it costs to use the link.", "RFC 2328 §A.4.2")
    static let service = field("ospf.lsa.tos", "TOS", .decimal)
      .means("The type of service that the metric is for.", "RFC 2328 §A.4.2")
    static let serviceReserved = field("ospf.reserved", "0", .hexadecimal)
      .means("Must be zero.", "RFC 2328 §A.4.2")
    static let serviceCost = field("ospf.metric", "TOS metric", .decimal)
      .means("What it costs to use the link for that type of service.", "RFC 2328 §A.4.2")
    static let networkMask = field("ospf.lsa.network.netmask", "Network Mask", .ipv4Address(RIP.noName))
      .means("The mask of the network's addresses.", "RFC 2328 §A.4.3")
    static let attachedRouter = field("ospf.lsa.network.attchrtr", "Attached Router", .ipv4Address(RIP.noName))
      .means("A router that is fully adjacent to the designated router.", "RFC 2328 §A.4.3")
    static let summaryMask = field("ospf.lsa.asbr.netmask", "Network Mask", .ipv4Address(RIP.noName))
      .means("The mask of the network; zero where a router is told of.", "RFC 2328 §A.4.4")
    static let summaryService = field("ospf.lsa.tos", "TOS", .decimal)
      .means("The type of service that the metric is for.", "RFC 2328 §A.4.4")
    static let metric = field("ospf.metric", "metric", .decimal)
      .means("What it costs to get there.", "RFC 2328 §A.4.4")
    static let externalMask = field("ospf.lsa.asext.netmask", "Network Mask", .ipv4Address(RIP.noName))
      .means("The mask of the network.", "RFC 2328 §A.4.5")
    static let externalType = field("ospf.lsa.asext.type", "E", .enumeration(Self.externalName))
      .means("Whether the metric adds to the way to the sender (type 1) or outweighs it (type 2).", "RFC 2328 §A.4.5")
    static let externalService = field("ospf.lsa.tos", "TOS", .decimal)
      .means("The type of service that the metric is for.", "RFC 2328 §A.4.5")
    static let forwarding = field(
      "ospf.lsa.asext.fwdaddr", "Forwarding address", .ipv4Address(SpecialPurposeAddress.name)
    ).means("Where packets for the network go; 0.0.0.0: to the sender.", "RFC 2328 §A.4.5")
    static let tag = field("ospf.lsa.asext.extrttag", "External Route Tag", .decimal)
      .means("A number that OSPF only carries.", "RFC 2328 §A.4.5")
    static let vertexType = field("ospf.lsa.member.vertex_type", "Vertex type", .enumeration(Self.vertexName))
      .means("What has members of the group.", "RFC 1584 §A.3")
    static let vertex = field("ospf.lsa.member.vertex_id", "Vertex ID", .ipv4Address(RIP.noName))
      .means("Which router, or which network.", "RFC 1584 §A.3")

    static let all = [
      routerWord, host, routerReserved, translator, wildcard, virtual, boundary, border, reserved, linkCount, link,
      linkID, linkData, linkType, metricCount, linkMetric, service, serviceReserved, serviceCost, networkMask,
      attachedRouter, summaryMask, summaryService, metric, externalMask, externalType, externalService, forwarding,
      tag, vertexType, vertex,
    ]

    static let routerFlags: [FieldStep] = [
      .word(
        routerWord,
        [
          .number(host, 1), .number(routerReserved, 2), .number(translator, 1), .number(wildcard, 1),
          .number(virtual, 1), .number(boundary, 1), .number(border, 1),
        ])
    ]
    static let serviceMetric: [FieldStep] = [
      .number(service, 8), .number(serviceReserved, 8), .number(serviceCost, 16),
    ]
    static let summaryMetric: [FieldStep] = [.number(summaryService, 8), .number(metric, 24)]
    static let external: [FieldStep] = [
      .number(externalType, 1), .number(externalService, 7), .number(metric, 24), .number(forwarding, 32),
      .number(tag, 32),
    ]
    static let membership: [FieldStep] = [.number(vertexType, 32), .number(vertex, 32)]

    @Sendable static func routerFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 0: "Border"
      case 1: "External"
      case 2: "Virtual link"
      case 3: "Wild-card"
      case 4: "Translator"
      case 7: "Host"
      default: nil
      }
    }

    @Sendable static func linkTypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Point-to-point"
      case 2: "Transit network"
      case 3: "Stub network"
      case 4: "Virtual link"
      default: nil
      }
    }

    @Sendable static func externalName(_ value: UInt64) -> StaticString? { value == 0 ? "type 1" : "type 2" }

    @Sendable static func vertexName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "router"
      case 2: "transit network"
      default: nil
      }
    }
  }
}
