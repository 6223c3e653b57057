/// Node information queries, RFC 4620.
extension ICMPv6 {
  static func readNodeInformation(_ type: Int, _ code: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    let subject = cursor.read(NodeField.queryType, 16, &out)
    let group = out.beginGroup(NodeField.flags, cursor)
    read([.unused(NodeField.flagsReserved, 10)], &cursor, &out)
    let flags = cursor.readFlags(NodeField.flagFields, &out)
    out.endGroup(group, cursor, value: flags.value)
    read([.bytes(NodeField.nonce, 8)], &cursor, &out)
    guard !cursor.isShort, code.isKnown, subject.isKnown else { return }
    if type == 139 {
      switch code.number {
      case 0 where !cursor.isAtEnd: cursor.readAddress(NodeField.subject, &out)
      case 1: readNames(NodeField.subjectNameBytes, NodeField.subjectName, &cursor, &out)
      case 2: cursor.read(NodeField.subjectIPv4, 32, &out)
      default: break
      }
    } else if code.number == 0 {
      readReply(subject.number, &cursor, &out)
    }
  }

  private static func readReply(_ queryType: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch queryType {
    case 2:
      cursor.read(NodeField.timeToLive, 32, &out)
      readNames(NodeField.nameBytes, NodeField.name, &cursor, &out)
    case 3, 4:
      while !cursor.isAtEnd, out.hasRoom {
        cursor.read(NodeField.timeToLive, 32, &out)
        if queryType == 3 { cursor.readAddress(NodeField.address, &out) } else { cursor.read(NodeField.ipv4, 32, &out) }
      }
    default: break
    }
  }

  enum NodeField: FieldSet {
    static let setNumber: UInt16 = 86
    static let definedIn: StaticString = "RFC 4620 §4"

    static let queryType = field("icmpv6.ni.qtype", "Qtype", .enumeration(Self.queryTypeName)).means(
      "What is asked for.")
    static let flags = field("icmpv6.ni.flag", "Flags", .flags(Self.flagName)).means(
      "Which addresses are asked for or told.", "RFC 4620 §6.3")
    static let flagsReserved = field("icmpv6.ni.flag.rsv", "Unused", .hexadecimal).means("Must be zero.")
    static let global = flag("icmpv6.ni.flag.g", "G, Global").means("Set: global addresses.", "RFC 4620 §6.3")
    static let siteLocal = flag("icmpv6.ni.flag.s", "S, Site-Local").means(
      "Set: site-local addresses.", "RFC 4620 §6.3")
    static let linkLocal = flag("icmpv6.ni.flag.l", "L, Link-Local").means(
      "Set: link-local addresses.", "RFC 4620 §6.3")
    static let compatible = flag("icmpv6.ni.flag.c", "C, IPv4-Compatible")
      .means("Set: addresses that hold IPv4 addresses.", "RFC 4620 §6.3")
    static let allUnicast = flag("icmpv6.ni.flag.a", "A, All").means(
      "Set: the addresses of all interfaces.", "RFC 4620 §6.3")
    static let truncated = flag("icmpv6.ni.flag.t", "T, Truncated").means(
      "Set: there are more than fit.", "RFC 4620 §6.3")
    static let nonce = field("icmpv6.ni.nonce", "Nonce", .bytes).means("A random number, which the answer repeats.")
    static let subject = field(
      "icmpv6.ni.query.subject_ipv6", "Subject", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("Which node is asked: the one with this address.")
    static let subjectNameBytes = field("icmpv6.ni.query.subject_fqdn.bytes", "Subject", .bytes)
      .means("A name in labels, each after its length; a zero ends it.")
    static let subjectName = field("icmpv6.ni.query.subject_fqdn", "Subject Name", .storedText, .detail(""))
      .means("Which node is asked: the one with this name.")
    static let subjectIPv4 = field(
      "icmpv6.ni.query.subject_ipv4", "Subject", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("Which node is asked: the one with this IPv4 address.")
    static let timeToLive = field("icmpv6.ni.reply.node_ttl", "TTL", .quantity(.seconds))
      .means("How long the answer may be kept; mostly zero.", "RFC 4620 §6.3")
    static let nameBytes = field("icmpv6.ni.reply.node_name.bytes", "Node Name", .bytes)
      .means("A name in labels, each after its length; a zero ends it, two where it is not complete.", "RFC 4620 §6.2")
    static let name = field("icmpv6.ni.reply.node_name", "Name", .storedText, .detail(""))
      .means("The node's name with dots between its labels.", "RFC 4620 §6.2")
    static let address = field(
      "icmpv6.ni.reply.node_address", "IPv6 Node Address", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("An address of the node.", "RFC 4620 §6.3")
    static let ipv4 = field(
      "icmpv6.ni.reply.ipv4_address", "IPv4 Node Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("An IPv4 address of the node.", "RFC 4620 §6.4")

    static let all = [
      queryType, flags, flagsReserved, global, siteLocal, linkLocal, compatible, allUnicast, truncated, nonce, subject,
      subjectNameBytes, subjectName, subjectIPv4, timeToLive, nameBytes, name, address, ipv4,
    ]

    static let flagFields = [global, siteLocal, linkLocal, compatible, allUnicast, truncated]

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 5: "Global"
      case 4: "Site-Local"
      case 3: "Link-Local"
      case 2: "IPv4-Compatible"
      case 1: "All"
      case 0: "Truncated"
      default: nil
      }
    }

    @Sendable static func queryTypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "NOOP"
      case 1: "Supported Qtypes"
      case 2: "Node Name"
      case 3: "Node Addresses"
      case 4: "IPv4 Addresses"
      default: nil
      }
    }
  }
}
