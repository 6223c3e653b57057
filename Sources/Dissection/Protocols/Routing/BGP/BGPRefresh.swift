/// ROUTE-REFRESH: tell me your routes again, RFC 2918 §3 and RFC 7313 §4, through these filters, RFC 5291 §4.
///
///     |              AFI              |    Subtype    |     SAFI      |
///     |  when to refresh, filters: type, length of two bytes, entries …
extension BGP {
  static func readRefresh(_ length: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = RefreshField
    cursor.read(F.family, 16, &out)
    let subtype = cursor.read(F.subtype, 8, &out)
    if subtype.isKnown, F.subtypeName(subtype.number) == nil {
      out.note(UpdateNote.unknownRefresh, on: subtype, subtype.number)
    }
    cursor.read(F.subsequent, 8, &out)
    guard !cursor.isAtEnd else { return }
    if (1...2).contains(subtype.number) { out.note(UpdateNote.refreshNotAlone, on: length, length.number) }
    let group = out.beginGroup(F.filters, cursor)
    cursor.read(F.when, 8, &out)
    F.list.read(&cursor, &out) { type, length, cursor, out in
      while !cursor.isAtEnd, out.hasRoom {
        let before = cursor.offset
        readFilterEntry(type, &cursor, &out)
        if cursor.offset == before { return }
      }
    }
    out.endGroup(group, cursor)
  }

  private static func readFilterEntry(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = RefreshField
    let group = out.beginGroup(F.entry, cursor)
    let action = cursor.read(F.action, 2, &out)
    cursor.read(F.match, 1, &out)
    cursor.read(F.reserved, 5, &out)
    if action.number != 2 {
      if type.number == 64 || type.number == 128 {
        readPrefixFilter(&cursor, &out)
      } else {
        cursor.readRest(F.unknown, &out)
      }
    }
    out.endGroup(group, cursor)
  }

  /// RFC 5292 §2.
  private static func readPrefixFilter(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = RefreshField
    cursor.read(F.sequence, 32, &out)
    cursor.read(F.shortest, 8, &out)
    cursor.read(F.longest, 8, &out)
    let length = cursor.read(F.prefixLength, 8, &out)
    guard length.isKnown, !cursor.isShort else { return }
    // The family is in the message's head; a prefix for IPv4 cannot have more than 32 bits, and either may be cut to them.
    if length.number > 128 { out.note(ValueNote.prefixLength, on: length, length.number, 128) }
    let count = (length.value + 7) / 8
    if count <= 4 {
      let token = cursor.read(F.address, max(count, 1) * 8, &out, isThere: count > 0)
      out.shiftPrefix(token, count)
    } else {
      cursor.readPrefix(F.longAddress, count, &out)
    }
  }

  enum RefreshField: FieldSet {
    static let setNumber: UInt16 = 275
    static let definedIn: StaticString = "RFC 5291 §4"

    static let family = field("bgp.route_refresh.afi", "AFI", .enumeration(AddressFamilyNumber.name), .detail(""))
      .means("Whose routes are wanted.", "RFC 2918 §3")
    static let subtype = field(
      "bgp.route_refresh.subtype", "Message Subtype", .enumeration(Self.subtypeName), .nonzeroDetail("")
    )
    .means("Whether routes are wanted, or begin or end to come.", "RFC 7313 §3.2")
    static let subsequent = field(
      "bgp.route_refresh.safi", "SAFI", .enumeration(SubsequentAddressFamily.name), .detail("")
    ).means("What the routes are for.", "RFC 2918 §3")
    static let filters = group("bgp.route_refresh.orf", "ORF information", .detail(""))
      .means("Filters that the receiver of the routes gives to their sender.")
    static let when = field("bgp.route_refresh.orf.flag", "When-to-refresh", .enumeration(Self.whenName), .detail(""))
      .means("Whether the routes are wanted now, or after more filters.")
    static let list1 = group("bgp.route_refresh.orf.list", "Filters", isNamedByFirstChild: true)
      .means("Filters of one kind.")
    static let type = field("bgp.route_refresh.orf.type", "ORF Type", .enumeration(BGP.filterName))
      .means("The kind of filter.")
    static let length = field("bgp.route_refresh.orf.length", "Length of ORFs", .quantity(.bytes))
      .means("How long the filters are.")
    static let entry = group("bgp.route_refresh.orf.entry", "ORF Entry", .detail(""))
      .means("A filter that is added or removed.")
    static let action = field(
      "bgp.route_refresh.orf.entry.action", "Action", .enumeration(Self.actionName), .detail("")
    ).means("Whether the filter comes or goes, or all of the kind go.")
    static let match = field("bgp.route_refresh.orf.entry.match", "Match", .enumeration(Self.matchName), .detail(""))
      .means("Whether routes that match are sent.")
    static let reserved = field("bgp.route_refresh.orf.entry.reserved", "Reserved", .hexadecimal)
      .means("Zero.")
    static let sequence = field("bgp.route_refresh.orf.entry.sequence", "Sequence", .decimal, .detail("sequence"))
      .means("Where among the filters it stands: the first that matches decides.", "RFC 5292 §2")
    static let shortest = field("bgp.route_refresh.orf.entry.prefixmask_lower", "Minlen", .quantity(.bits))
      .means("How long a route's prefix must be at least; 0: as long as the filter's.", "RFC 5292 §2")
    static let longest = field("bgp.route_refresh.orf.entry.prefixmask_upper", "Maxlen", .quantity(.bits))
      .means("How long it may be at most; 0: any length.", "RFC 5292 §2")
    static let prefixLength = field("bgp.route_refresh.orf.entry.prefix_length", "Length", .quantity(.bits))
      .means("How many bits of the prefix count.", "RFC 5292 §2")
    static let address = field(
      "bgp.route_refresh.orf.entry.ip", "Prefix", .ipv4Address(RIP.noName), .detail("")
    ).means("What a route's prefix must begin with.", "RFC 5292 §2")
    static let longAddress = field("bgp.route_refresh.orf.entry.ipv6", "Prefix", .ipv6Address(BGP.noKind), .detail(""))
      .means("What a route's prefix must begin with, of IPv6.", "RFC 5292 §2")
    static let unknown = field("bgp.route_refresh.orf.entry.unknown", "Type specific part", .bytes)
      .means("A filter whose parts are not known here.")

    static let all = [
      family, subtype, subsequent, filters, when, list1, type, length, entry, action, match, reserved, sequence,
      shortest, longest, prefixLength, address, longAddress, unknown,
    ]

    static let list = BGPValueList(list1, type: type, 8, length: length, 16, surplus: unknown)

    /// IANA "BGP Route Refresh Subcodes", as of 2025.
    @Sendable static func subtypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "request"
      case 1: "beginning of refresh"
      case 2: "end of refresh"
      default: nil
      }
    }

    @Sendable static func whenName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "IMMEDIATE"
      case 2: "DEFER"
      default: nil
      }
    }

    @Sendable static func actionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "ADD"
      case 1: "REMOVE"
      case 2: "REMOVE-ALL"
      default: nil
      }
    }

    @Sendable static func matchName(_ value: UInt64) -> StaticString? { value == 0 ? "PERMIT" : "DENY" }
  }

  /// IANA "BGP Outbound Route Filtering (ORF) Types", as of 2025; Cisco's own from 128 on.
  @Sendable static func filterName(_ value: UInt64) -> StaticString? {
    switch value {
    case 2: "Communities"
    case 3: "Extended Communities"
    case 64: "Address Prefix"
    case 65: "Covering Prefixes (CP)"
    case 128: "Address Prefix (Cisco)"
    case 129: "Communities (Cisco)"
    case 130: "Extended Communities (Cisco)"
    case 131: "AS_PATH (Cisco)"
    default: nil
    }
  }
}
