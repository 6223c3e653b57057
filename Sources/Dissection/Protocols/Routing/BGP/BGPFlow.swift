/// Flow specifications, RFC 8955 for IPv4 and RFC 8956 for IPv6: packet filters that are announced like routes. The
/// extended communities say what to do with the packets.
///
///     |  length: one byte, or two from 240 on  |  type, prefix or operators and values …
extension BGP {
  static func readFlows(_ family: UInt64, _ subsequent: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = FlowField
    while !cursor.isAtEnd, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(F.flow, cursor)
      let isLong = (cursor.peek() ?? 0) >= 0xf0
      if isLong { cursor.read(F.longMark, 4, &out) }
      let length = cursor.read(F.length, isLong ? 12 : 8, &out)
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      if subsequent == 134, !cursor.isAtEnd { readDistinguisher(F.distinguisher, &cursor, &out) }
      if family != 25 { readComponents(isSix: family == 2, &cursor, &out) }
      if !cursor.isAtEnd { cursor.readRest(F.unknown, &out) }
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
  }

  private static func readComponents(isSix: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = FlowField
    var last: UInt64 = 0
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(F.component, cursor)
      let type = cursor.read(F.type, 8, &out)
      if type.isKnown, type.number <= last { out.note(ServiceNote.componentOrder, on: type, type.number, last) }
      last = max(last, type.number)
      switch type.number {
      case 1, 2:
        let isSource = type.number == 2
        if isSix { readPattern(isSource, &cursor, &out) } else { readFlowPrefix(isSource, &cursor, &out) }
      case 3...13: readOperators(type, &cursor, &out)
      default:
        out.note(ServiceNote.componentUnknown, on: type, type.number)
        out.endGroup(group, cursor)
        return
      }
      out.endGroup(group, cursor)
    }
  }

  private static func readFlowPrefix(_ isSource: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    let length = cursor.read(FlowField.prefixLength, 8, &out)
    if length.number > 32 { out.note(ValueNote.prefixLength, on: length, length.number, 32) }
    let field = isSource ? FlowField.source.id : FlowField.destination.id
    guard length.isKnown, length.number <= 32 else { return }
    readPrefix(field, length.value, isSix: false, &cursor, &out)
  }

  /// RFC 8956 §3.1: bits of an address from an offset on.
  private static func readPattern(_ isSource: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = FlowField
    let length = cursor.read(F.patternLength, 8, &out)
    let offset = cursor.read(F.patternOffset, 8, &out)
    guard length.isKnown, offset.isKnown else { return }
    if length.number > 128 { out.note(ValueNote.prefixLength, on: length, length.number, 128) }
    if offset.number > length.number {
      out.note(ServiceNote.prefixOffset, on: offset, offset.number, length.number)
      return
    }
    let field = isSource ? F.sourceSix.id : F.destinationSix.id
    let bits = min(length.value, 128) - offset.value
    guard bits > 0 else { return }
    readPrefix(field, bits, isSix: true, &cursor, &out)
  }

  /// Reads values, each after an operator: a comparison of numbers, or of bits (RFC 8955 §4.2.1).
  private static func readOperators(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = FlowField
    let isBitmask = type.number == 9 || type.number == 12
    var isLast = false
    while !cursor.isAtEnd, !cursor.isShort, !isLast, out.hasRoom {
      let op = cursor.read(isBitmask ? F.bitmaskSteps : F.numericSteps, unusedNotZero: ValueNote.reservedNotZero, &out)
      isLast = op.isSet(7)
      let bits = 8 << Int(op.bits(4, 2))
      switch (type.number, bits) {
      case (9, 8): cursor.read(F.controlSteps, &out)
      case (9, 16):
        cursor.read(F.controlHigh, 8, &out)
        cursor.read(F.controlSteps, &out)
      case (12, 8): cursor.read(F.fragmentSteps, unusedNotZero: ValueNote.reservedNotZero, &out)
      case (11, 8): cursor.read(F.codePoint, 8, &out)
      case (3, 8): cursor.read(F.protocolNumber, 8, &out)
      default: cursor.read(F.value(bits), bits, &out)
      }
    }
    if !isLast, !cursor.isShort { out.note(ServiceNote.listUnfinished, on: type) }
  }

  enum FlowField: FieldSet {
    static let setNumber: UInt16 = 286
    static let definedIn: StaticString = "RFC 8955 §4.2"

    static let flow = group("bgp.flowspec_nlri", "Flow Specification", .detail(""))
      .means("A rule: packets that match all of its components.")
    static let longMark = field("bgp.flowspec_nlri.long", "Long form", .hexadecimal)
      .means("15: the length takes twelve bits.", "RFC 8955 §4.1")
    static let length = field("bgp.flowspec_nlri.length", "Length", .quantity(.bytes))
      .means("How long the rule is.", "RFC 8955 §4.1")
    static let distinguisher = field("bgp.flowspec_route_distinguisher", "Route Distinguisher", .storedText)
      .means("Which private network's packets.", "RFC 8955 §8")
    static let component = group("bgp.flowspec_nlri.filter", "Component", .detail(""))
      .means("Something that packets must have.")
    static let type = field("bgp.flowspec_nlri.filter_type", "Type", .enumeration(Self.typeName), .detail(""))
      .means("What is looked at.")
    static let prefixLength = field("bgp.prefix_length", "Length", .quantity(.bits))
      .means("How many bits the prefix has.", "RFC 8955 §4.2.2.1")
    static let destination = field(
      "bgp.flowspec_nlri.dst_prefix_filter", "Prefix", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("What the destination address begins with.", "RFC 8955 §4.2.2.1")
    static let source = field(
      "bgp.flowspec_nlri.src_prefix_filter", "Prefix", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("What the source address begins with.", "RFC 8955 §4.2.2.2")
    static let patternLength = field("bgp.flowspec_nlri.ipv6_pref_length", "Length", .quantity(.bits))
      .means("Where in the address the pattern ends.", "RFC 8956 §3.1")
    static let patternOffset = field("bgp.flowspec_nlri.ipv6_pref_offset", "Offset", .quantity(.bits))
      .means("Where in the address the pattern begins.", "RFC 8956 §3.1")
    static let destinationSix = field(
      "bgp.flowspec_nlri.dst_ipv6_pref", "Pattern", .ipv6Address(BGP.noKind), .detail("")
    ).means("Bits of the destination address, from the offset on.", "RFC 8956 §3.1")
    static let sourceSix = field("bgp.flowspec_nlri.src_ipv6_pref", "Pattern", .ipv6Address(BGP.noKind), .detail(""))
      .means("Bits of the source address, from the offset on.", "RFC 8956 §3.2")
    static let numeric = field(
      "bgp.flowspec_nlri.opflags", "Numeric Operator", .enumeration(Self.numericName, .hexadecimal), .detail("")
    ).means("How the number is compared, and with the result before it: and, else or.", "RFC 8955 §4.2.1.1")
    static let bitmask = field(
      "bgp.flowspec_nlri.opflags", "Bitmask Operator", .enumeration(Self.bitmaskName, .hexadecimal), .detail("")
    ).means("How the bits are compared, and with the result before it: and, else or.", "RFC 8955 §4.2.1.2")
    static let endOfList = flag("bgp.flowspec_nlri.op.eol", "e: end-of-list")
      .means("The last value of the component.", "RFC 8955 §4.2.1.1")
    static let and = flag("bgp.flowspec_nlri.op.and", "a: AND bit")
      .means("This value and the one before it; not set: this one or the ones before it.", "RFC 8955 §4.2.1.1")
    static let valueLength = field(
      "bgp.flowspec_nlri.op.val_len", "len", .enumeration(Self.lengthName)
    ).means("How many bytes the value takes.", "RFC 8955 §4.2.1.1")
    static let reserved = field("bgp.flowspec_nlri.op.un_bit4", "0", .hexadecimal)
      .means("Zero.", "RFC 8955 §4.2.1.1")
    static let less = flag("bgp.flowspec_nlri.op.lt", "lt: less-than")
      .means("The packet's number is less than the value.", "RFC 8955 §4.2.1.1")
    static let greater = flag("bgp.flowspec_nlri.op.gt", "gt: greater-than")
      .means("The packet's number is greater than the value.", "RFC 8955 §4.2.1.1")
    static let equal = flag("bgp.flowspec_nlri.op.equal", "eq: equality")
      .means("The packet's number is the value.", "RFC 8955 §4.2.1.1")
    static let reserved2 = field("bgp.flowspec_nlri.op.un_bit5", "0", .hexadecimal)
      .means("Zero.", "RFC 8955 §4.2.1.2")
    static let not = flag("bgp.flowspec_nlri.op.flg_not", "not")
      .means("The result is turned round.", "RFC 8955 §4.2.1.2")
    static let match = flag("bgp.flowspec_nlri.op.flg_match", "m: Match bit")
      .means("All of the value's bits are set in the packet, and no others; not set: any of them.", "RFC 8955 §4.2.1.2")
    static let value8 = field("bgp.flowspec_nlri.dec_val_8", "Value", .decimal, .detail(""))
      .means("What is compared with.", "RFC 8955 §4.2.1.1")
    static let value16 = field("bgp.flowspec_nlri.dec_val_16", "Value", .decimal, .detail(""))
      .means("What is compared with.", "RFC 8955 §4.2.1.1")
    static let value32 = field("bgp.flowspec_nlri.dec_val_32", "Value", .decimal, .detail(""))
      .means("What is compared with.", "RFC 8955 §4.2.1.1")
    static let value64 = field("bgp.flowspec_nlri.dec_val_64", "Value", .decimal, .detail(""))
      .means("What is compared with.", "RFC 8955 §4.2.1.1")
    static let protocolNumber = field(
      "bgp.flowspec_nlri.dec_val_8", "Value", .enumeration(IPProtocol.name), .detail("")
    )
    .means("What the packet carries.", "RFC 8955 §4.2.2.3")
    static let codePoint = field(
      "bgp.flowspec_nlri.val_dsfield", "Value", .enumeration(DSCP.name, .hexadecimal), .detail("")
    )
    .means("How the packet is marked.", "RFC 8955 §4.2.2.11")
    static let controlHigh = field("bgp.flowspec_nlri.val_tcp.high", "Data offset and reserved bits", .hexadecimal)
      .means("The byte before the flags; the data offset does not count.", "RFC 8955 §4.2.2.9")
    static let control = field("bgp.flowspec_nlri.val_tcp.flags", "TCP flags", .flags(Self.controlName), .detail(""))
      .means("Flags of TCP.", "RFC 8955 §4.2.2.9")
    static let congestion = flag("bgp.flowspec_nlri.val_tcp.flags.cwr", "CWR")
      .means("Congestion window reduced.", "RFC 8955 §4.2.2.9")
    static let echo = flag("bgp.flowspec_nlri.val_tcp.flags.ecn", "ECE")
      .means("Congestion echo.", "RFC 8955 §4.2.2.9")
    static let urgent = flag("bgp.flowspec_nlri.val_tcp.flags.urg", "URG")
      .means("The urgent pointer counts.", "RFC 8955 §4.2.2.9")
    static let acknowledgment = flag("bgp.flowspec_nlri.val_tcp.flags.ack", "ACK")
      .means("The acknowledgment number counts.", "RFC 8955 §4.2.2.9")
    static let push = flag("bgp.flowspec_nlri.val_tcp.flags.push", "PSH")
      .means("Push.", "RFC 8955 §4.2.2.9")
    static let reset = flag("bgp.flowspec_nlri.val_tcp.flags.reset", "RST")
      .means("Reset.", "RFC 8955 §4.2.2.9")
    static let synchronize = flag("bgp.flowspec_nlri.val_tcp.flags.syn", "SYN")
      .means("Synchronize: a connection begins.", "RFC 8955 §4.2.2.9")
    static let finish = flag("bgp.flowspec_nlri.val_tcp.flags.fin", "FIN")
      .means("Finish.", "RFC 8955 §4.2.2.9")
    static let fragment = field("bgp.flowspec_nlri.val_frag", "Fragment", .flags(Self.fragmentName), .detail(""))
      .means("Which fragments.", "RFC 8955 §4.2.2.12")
    static let fragmentReserved = field("bgp.flowspec_nlri.val_frag.reserved", "0", .hexadecimal)
      .means("Zero.", "RFC 8955 §4.2.2.12")
    static let lastFragment = flag("bgp.flowspec_nlri.val_frag_lf", "LF")
      .means("The last fragment.", "RFC 8955 §4.2.2.12")
    static let firstFragment = flag("bgp.flowspec_nlri.val_frag_ff", "FF")
      .means("The first fragment.", "RFC 8955 §4.2.2.12")
    static let isFragment = flag("bgp.flowspec_nlri.val_frag_isf", "IsF")
      .means("A fragment other than the first.", "RFC 8955 §4.2.2.12")
    static let doNotFragment = flag("bgp.flowspec_nlri.val_frag_df", "DF")
      .means("A packet that must not be fragmented.", "RFC 8955 §4.2.2.12")
    static let unknown = field("bgp.flowspec_nlri.unknown", "Components", .bytes)
      .means("Components that are not known here, and what follows them.")

    static let all = [
      flow, longMark, length, distinguisher, component, type, prefixLength, destination, source, patternLength,
      patternOffset, destinationSix, sourceSix, numeric, bitmask, endOfList, and, valueLength, reserved, less, greater,
      equal, reserved2, not, match, value8, value16, value32, value64, protocolNumber, codePoint, controlHigh, control,
      congestion, echo, urgent, acknowledgment, push, reset, synchronize, finish, fragment, fragmentReserved,
      lastFragment, firstFragment, isFragment, doNotFragment, unknown,
    ]

    static let numericSteps: [FieldStep] = [
      .word(
        numeric,
        [
          .number(endOfList, 1), .number(and, 1), .number(valueLength, 2), .unused(reserved, 1), .number(less, 1),
          .number(greater, 1), .number(equal, 1),
        ])
    ]
    static let bitmaskSteps: [FieldStep] = [
      .word(
        bitmask,
        [
          .number(endOfList, 1), .number(and, 1), .number(valueLength, 2), .unused(reserved, 1), .unused(reserved2, 1),
          .number(not, 1), .number(match, 1),
        ])
    ]
    static let controlSteps: [FieldStep] = [
      .word(
        control,
        [
          .number(congestion, 1), .number(echo, 1), .number(urgent, 1), .number(acknowledgment, 1), .number(push, 1),
          .number(reset, 1), .number(synchronize, 1), .number(finish, 1),
        ])
    ]
    static let fragmentSteps: [FieldStep] = [
      .word(
        fragment,
        [
          .unused(fragmentReserved, 4), .number(lastFragment, 1), .number(firstFragment, 1), .number(isFragment, 1),
          .number(doNotFragment, 1),
        ])
    ]

    static func value(_ bits: Int) -> FieldID {
      switch bits {
      case 8: value8.id
      case 16: value16.id
      case 32: value32.id
      default: value64.id
      }
    }

    /// IANA "Flow Spec Component Types", as of 2025.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Destination Prefix"
      case 2: "Source Prefix"
      case 3: "IP Protocol"
      case 4: "Port"
      case 5: "Destination port"
      case 6: "Source port"
      case 7: "ICMP type"
      case 8: "ICMP code"
      case 9: "TCP flags"
      case 10: "Packet length"
      case 11: "DSCP"
      case 12: "Fragment"
      case 13: "Flow Label"
      default: nil
      }
    }

    @Sendable static func lengthName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "1 byte"
      case 1: "2 bytes"
      case 2: "4 bytes"
      default: "8 bytes"
      }
    }

    @Sendable static func numericName(_ value: UInt64) -> StaticString? {
      switch value & 0x47 {
      case 0x00: "never"
      case 0x01: "="
      case 0x02: ">"
      case 0x03: "≥"
      case 0x04: "<"
      case 0x05: "≤"
      case 0x06: "≠"
      case 0x07: "always"
      case 0x40: "and never"
      case 0x41: "and ="
      case 0x42: "and >"
      case 0x43: "and ≥"
      case 0x44: "and <"
      case 0x45: "and ≤"
      case 0x46: "and ≠"
      default: "and always"
      }
    }

    @Sendable static func bitmaskName(_ value: UInt64) -> StaticString? {
      switch value & 0x43 {
      case 0x00: "any of"
      case 0x01: "exactly"
      case 0x02: "none of"
      case 0x03: "not exactly"
      case 0x40: "and any of"
      case 0x41: "and exactly"
      case 0x42: "and none of"
      default: "and not exactly"
      }
    }

    @Sendable static func controlName(_ bit: Int) -> StaticString? {
      let names: [StaticString] = ["FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR"]
      return names.indices.contains(bit) ? names[bit] : nil
    }

    @Sendable static func fragmentName(_ bit: Int) -> StaticString? {
      let names: [StaticString] = ["DF", "IsF", "FF", "LF"]
      return names.indices.contains(bit) ? names[bit] : nil
    }
  }
}
