/// What a router can do, by which neighbors know each other's limits, and what is known of a route: RFC 2328 §A.2 and RFC
/// 5340 §A.2, as IANA's registries have them in 2025.
extension OSPF {
  enum OptionField: FieldSet {
    static let setNumber: UInt16 = 182
    static let definedIn: StaticString = "RFC 2328 §A.2"

    static let word = field("ospf.v2.options", "Options", .flags(Self.name))
      .means("What the router can do.")
    static let down = flag("ospf.v2.options.dn", "DN")
      .means("The route comes from a VPN's provider, who must not take it back.", "RFC 4576 §3")
    static let opaque = flag("ospf.v2.options.o", "O")
      .means("The router takes opaque advertisements.", "RFC 5250 §4.1")
    static let demandCircuits = flag("ospf.v2.options.dc", "DC")
      .means("The router knows of circuits that are set up on demand.", "RFC 1793 §2.1")
    static let block = flag("ospf.v2.options.l", "L")
      .means("A block for the link alone follows the packet.", "RFC 5613 §2.1")
    static let stubby = flag("ospf.v2.options.n", "N")
      .means("The area is not so stubby: it takes external routes of its own.", "RFC 3101 §2.1")
    static let propagate = flag("ospf.v2.options.p", "P")
      .means("The area's border router passes the route on as an external one.", "RFC 3101 §2.4")
    static let multicast = flag("ospf.v2.options.mc", "MC")
      .means("The router forwards multicast packets.", "RFC 1584")
    static let external = flag("ospf.v2.options.e", "E")
      .means("The area takes external routes: it is no stub.")
    static let topologies = flag("ospf.v2.options.mt", "MT")
      .means("The router knows several topologies.", "RFC 4915 §3.1")
    static let sixWord = field("ospf.v3.options", "Options", .flags(Self.sixName))
      .means("What the router can do.", "RFC 5340 §A.2")
    static let sixReserved = field("ospf.v3.options.reserved", "Reserved", .hexadecimal)
      .means("Bits without a meaning.", "RFC 5340 §A.2")
    static let trailer = flag("ospf.v3.options.at", "AT")
      .means("A trailer that authenticates follows the packet.", "RFC 7166 §2.1")
    static let sixBlock = flag("ospf.v3.options.l", "L")
      .means("A block for the link alone follows the packet.", "RFC 5613 §2.1")
    static let families = flag("ospf.v3.options.af", "AF")
      .means("The router knows other kinds of routes than IPv6's.", "RFC 5838 §2.2")
    static let sixReserved2 = field("ospf.v3.options.reserved", "Reserved", .hexadecimal)
      .means("Bits without a meaning.", "RFC 5340 §A.2")
    static let sixDemandCircuits = flag("ospf.v3.options.dc", "DC")
      .means("The router knows of circuits that are set up on demand.", "RFC 5340 §A.2")
    static let forwards = flag("ospf.v3.options.r", "R")
      .means("The router forwards; not set: it only takes part.", "RFC 5340 §A.2")
    static let sixStubby = flag("ospf.v3.options.n", "N")
      .means("The area is not so stubby: it takes external routes of its own.", "RFC 5340 §A.2")
    static let sixMulticast = flag("ospf.v3.options.mc", "MC")
      .means("The router forwards multicast packets; no longer used.", "RFC 5340 §A.2")
    static let sixExternal = flag("ospf.v3.options.e", "E")
      .means("The area takes external routes: it is no stub.", "RFC 5340 §A.2")
    static let six = flag("ospf.v3.options.v6", "V6")
      .means("Set: routes for IPv6 may lead through the router.", "RFC 5340 §A.2")

    static let all = [
      word, down, opaque, demandCircuits, block, stubby, propagate, multicast, external, topologies, sixWord,
      sixReserved, trailer, sixBlock, families, sixReserved2, sixDemandCircuits, forwards, sixStubby, sixMulticast,
      sixExternal, six,
    ]

    static let options: [FieldStep] = [
      .word(
        word,
        [
          .number(down, 1), .number(opaque, 1), .number(demandCircuits, 1), .number(block, 1), .number(stubby, 1),
          .number(multicast, 1), .number(external, 1), .number(topologies, 1),
        ])
    ]
    /// Of an external route of an area that is not so stubby.
    static let stubbyOptions: [FieldStep] = [
      .word(
        word,
        [
          .number(down, 1), .number(opaque, 1), .number(demandCircuits, 1), .number(block, 1), .number(propagate, 1),
          .number(multicast, 1), .number(external, 1), .number(topologies, 1),
        ])
    ]
    static let sixOptions: [FieldStep] = [
      .word(
        sixWord,
        [
          .number(sixReserved, 13), .number(trailer, 1), .number(sixBlock, 1), .number(families, 1),
          .number(sixReserved2, 2), .number(sixDemandCircuits, 1), .number(forwards, 1), .number(sixStubby, 1),
          .number(sixMulticast, 1), .number(sixExternal, 1), .number(six, 1),
        ])
    ]

    @Sendable static func name(_ bit: Int) -> StaticString? {
      switch bit {
      case 0: "MT"
      case 1: "E"
      case 2: "MC"
      case 3: "N/P"
      case 4: "L"
      case 5: "DC"
      case 6: "O"
      case 7: "DN"
      default: nil
      }
    }

    @Sendable static func sixName(_ bit: Int) -> StaticString? {
      switch bit {
      case 0: "V6"
      case 1: "E"
      case 2: "MC"
      case 3: "N"
      case 4: "R"
      case 5: "DC"
      case 8: "AF"
      case 9: "L"
      case 10: "AT"
      default: nil
      }
    }
  }
}
