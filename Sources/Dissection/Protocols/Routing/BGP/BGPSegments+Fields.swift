extension BGP {
  enum SegmentField: FieldSet {
    static let setNumber: UInt16 = 289
    static let definedIn: StaticString = "RFC 8669 §3"

    static let value = group("bgp.prefix_sid", "Prefix-SID TLV", isNamedByFirstChild: true)
      .means("A property of the prefix's segment.")
    static let type = field("bgp.prefix_sid.type", "Type", .enumeration(Self.typeName))
      .means("The kind of value that follows.")
    static let length = field("bgp.prefix_sid.length", "Length", .quantity(.bytes))
      .means("How long the value is.")
    static let bytes = field("bgp.prefix_sid.value", "Value", .bytes)
      .means("A value, or bytes of it, whose parts are not known here.")
    static let indexReserved = field("bgp.prefix_sid.reserved", "RESERVED", .hexadecimal)
      .means("Zero.", "RFC 8669 §3.1")
    static let indexFlags = field("bgp.prefix_sid.label_index.flags", "Flags", .hexadecimal)
      .means("Zero.", "RFC 8669 §3.1")
    static let index = field("bgp.prefix_sid.label_index.value", "Label Index", .decimal, .detail(""))
      .means("Which label of each router's block leads to the prefix.", "RFC 8669 §3.1")
    static let blockFlags = field("bgp.prefix_sid.originator_srgb.flags", "Flags", .hexadecimal)
      .means("Zero.", "RFC 8669 §3.2")
    static let block = group("bgp.prefix_sid.originator_srgb_block", "SRGB", .detail(""))
      .means("A block of labels of the prefix's own router.", "RFC 8669 §3.2")
    static let blockBase = field("bgp.prefix_sid.originator_srgb_base", "First label", .decimal, .detail("from"))
      .means("The first label.", "RFC 8669 §3.2")
    static let blockRange = field("bgp.prefix_sid.originator_srgb_range", "Number of labels", .decimal, .detail(""))
      .means("How many labels.", "RFC 8669 §3.2")
    static let routedReserved = field("bgp.prefix_sid.reserved", "RESERVED", .hexadecimal)
      .means("Zero.", "RFC 9252 §2")
    static let routedValue = group("bgp.prefix_sid.srv6_l3vpn.sub_tlv", "Service Sub-TLV", isNamedByFirstChild: true)
      .means("A property of the service.", "RFC 9252 §2")
    static let routedValueType = field(
      "bgp.prefix_sid.srv6_l3vpn.sub_tlv.type", "Service Sub-TLV Type", .enumeration(Self.serviceName)
    )
    .means("The kind of value that follows.", "RFC 9252 §2")
    static let routedValueLength = field(
      "bgp.prefix_sid.srv6_l3vpn.sub_tlv.length", "Service Sub-TLV Length", .quantity(.bytes)
    )
    .means("How long the value is.", "RFC 9252 §2")
    static let routedValueBytes = field("bgp.prefix_sid.srv6_l3vpn.sub_tlv.value", "Value", .bytes)
      .means("A value, or bytes of it, whose parts are not known here.", "RFC 9252 §2")
    static let routedSIDReserved = field("bgp.prefix_sid.srv6_l3vpn.sub_tlv.reserved", "RESERVED1", .hexadecimal)
      .means("Zero.", "RFC 9252 §3.1")
    static let routedSID = field(
      "bgp.prefix_sid.srv6_l3vpn.sid_value", "SRv6 SID Value", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The address that packets for the service are sent to.", "RFC 9252 §3.1")
    static let routedSIDFlags = field("bgp.prefix_sid.srv6_l3vpn.sid_flags", "SRv6 Service SID Flags", .hexadecimal)
      .means("Zero.", "RFC 9252 §3.1")
    static let routedBehavior = field(
      "bgp.prefix_sid.srv6_l3vpn.srv6_endpoint_behavior", "SRv6 Endpoint Behavior",
      .enumeration(SRv6EndpointBehavior.name, .hexadecimal), .detail("")
    )
    .means("What the router does with the packets.", "RFC 9252 §3.1")
    static let routedSIDReserved2 = field("bgp.prefix_sid.srv6_l3vpn.reserved", "RESERVED2", .hexadecimal)
      .means("Zero.", "RFC 9252 §3.1")
    static let routedData = group(
      "bgp.prefix_sid.srv6_l3vpn.sub_sub_tlv", "Service Data Sub-Sub-TLV", isNamedByFirstChild: true
    )
    .means("A property of the identifier.", "RFC 9252 §3.2")
    static let routedDataType = field(
      "bgp.prefix_sid.srv6_l3vpn.sub_sub_tlv.type", "Service Data Sub-Sub-TLV Type", .enumeration(Self.dataName)
    )
    .means("The kind of value that follows.", "RFC 9252 §3.2")
    static let routedDataLength = field(
      "bgp.prefix_sid.srv6_l3vpn.sub_sub_tlv.length", "Service Data Sub-Sub-TLV Length", .quantity(.bytes)
    )
    .means("How long the value is.", "RFC 9252 §3.2")
    static let routedDataBytes = field("bgp.prefix_sid.srv6_l3vpn.sub_sub_tlv.value", "Value", .bytes)
      .means("A value, or bytes of it, whose parts are not known here.", "RFC 9252 §3.2")
    static let routedBlockLength = field(
      "bgp.prefix_sid.srv6_l3vpn.sid.locator_block_len", "Locator Block Length", .quantity(.bits)
    )
    .means("How many bits all of the network's identifiers begin with.", "RFC 9252 §3.2.1")
    static let routedNodeLength = field(
      "bgp.prefix_sid.srv6_l3vpn.sid.locator_node_len", "Locator Node Length", .quantity(.bits)
    )
    .means("How many bits name the router.", "RFC 9252 §3.2.1")
    static let routedFunctionLength = field(
      "bgp.prefix_sid.srv6_l3vpn.sid.func_len", "Function Length", .quantity(.bits)
    )
    .means("How many bits name what it does.", "RFC 9252 §3.2.1")
    static let routedArgumentLength = field(
      "bgp.prefix_sid.srv6_l3vpn.sid.arg_len", "Argument Length", .quantity(.bits)
    )
    .means("How many bits are left for an argument.", "RFC 9252 §3.2.1")
    static let routedMovedLength = field(
      "bgp.prefix_sid.srv6_l3vpn.sid.trans_len", "Transposition Length", .quantity(.bits)
    )
    .means("How many bits of the identifier stand in the label instead.", "RFC 9252 §3.2.1")
    static let routedMovedOffset = field(
      "bgp.prefix_sid.srv6_l3vpn.sid.trans_offset", "Transposition Offset", .quantity(.bits)
    )
    .means("Where in the identifier they belong.", "RFC 9252 §3.2.1")
    static let bridgedReserved = field("bgp.prefix_sid.reserved", "RESERVED", .hexadecimal)
      .means("Zero.", "RFC 9252 §2")
    static let bridgedValue = group("bgp.prefix_sid.srv6_l2vpn.sub_tlv", "Service Sub-TLV", isNamedByFirstChild: true)
      .means("A property of the service.", "RFC 9252 §2")
    static let bridgedValueType = field(
      "bgp.prefix_sid.srv6_l2vpn.sub_tlv.type", "Service Sub-TLV Type", .enumeration(Self.serviceName)
    )
    .means("The kind of value that follows.", "RFC 9252 §2")
    static let bridgedValueLength = field(
      "bgp.prefix_sid.srv6_l2vpn.sub_tlv.length", "Service Sub-TLV Length", .quantity(.bytes)
    )
    .means("How long the value is.", "RFC 9252 §2")
    static let bridgedValueBytes = field("bgp.prefix_sid.srv6_l2vpn.sub_tlv.value", "Value", .bytes)
      .means("A value, or bytes of it, whose parts are not known here.", "RFC 9252 §2")
    static let bridgedSIDReserved = field("bgp.prefix_sid.srv6_l2vpn.sub_tlv.reserved", "RESERVED1", .hexadecimal)
      .means("Zero.", "RFC 9252 §3.1")
    static let bridgedSID = field(
      "bgp.prefix_sid.srv6_l2vpn.sid_value", "SRv6 SID Value", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("The address that packets for the service are sent to.", "RFC 9252 §3.1")
    static let bridgedSIDFlags = field("bgp.prefix_sid.srv6_l2vpn.sid_flags", "SRv6 Service SID Flags", .hexadecimal)
      .means("Zero.", "RFC 9252 §3.1")
    static let bridgedBehavior = field(
      "bgp.prefix_sid.srv6_l2vpn.srv6_endpoint_behavior", "SRv6 Endpoint Behavior",
      .enumeration(SRv6EndpointBehavior.name, .hexadecimal), .detail("")
    )
    .means("What the router does with the packets.", "RFC 9252 §3.1")
    static let bridgedSIDReserved2 = field("bgp.prefix_sid.srv6_l2vpn.reserved", "RESERVED2", .hexadecimal)
      .means("Zero.", "RFC 9252 §3.1")
    static let bridgedData = group(
      "bgp.prefix_sid.srv6_l2vpn.sub_sub_tlv", "Service Data Sub-Sub-TLV", isNamedByFirstChild: true
    )
    .means("A property of the identifier.", "RFC 9252 §3.2")
    static let bridgedDataType = field(
      "bgp.prefix_sid.srv6_l2vpn.sub_sub_tlv.type", "Service Data Sub-Sub-TLV Type", .enumeration(Self.dataName)
    )
    .means("The kind of value that follows.", "RFC 9252 §3.2")
    static let bridgedDataLength = field(
      "bgp.prefix_sid.srv6_l2vpn.sub_sub_tlv.length", "Service Data Sub-Sub-TLV Length", .quantity(.bytes)
    )
    .means("How long the value is.", "RFC 9252 §3.2")
    static let bridgedDataBytes = field("bgp.prefix_sid.srv6_l2vpn.sub_sub_tlv.value", "Value", .bytes)
      .means("A value, or bytes of it, whose parts are not known here.", "RFC 9252 §3.2")
    static let bridgedBlockLength = field(
      "bgp.prefix_sid.srv6_l2vpn.sid.locator_block_len", "Locator Block Length", .quantity(.bits)
    )
    .means("How many bits all of the network's identifiers begin with.", "RFC 9252 §3.2.1")
    static let bridgedNodeLength = field(
      "bgp.prefix_sid.srv6_l2vpn.sid.locator_node_len", "Locator Node Length", .quantity(.bits)
    )
    .means("How many bits name the router.", "RFC 9252 §3.2.1")
    static let bridgedFunctionLength = field(
      "bgp.prefix_sid.srv6_l2vpn.sid.func_len", "Function Length", .quantity(.bits)
    )
    .means("How many bits name what it does.", "RFC 9252 §3.2.1")
    static let bridgedArgumentLength = field(
      "bgp.prefix_sid.srv6_l2vpn.sid.arg_len", "Argument Length", .quantity(.bits)
    )
    .means("How many bits are left for an argument.", "RFC 9252 §3.2.1")
    static let bridgedMovedLength = field(
      "bgp.prefix_sid.srv6_l2vpn.sid.trans_len", "Transposition Length", .quantity(.bits)
    )
    .means("How many bits of the identifier stand in the label instead.", "RFC 9252 §3.2.1")
    static let bridgedMovedOffset = field(
      "bgp.prefix_sid.srv6_l2vpn.sid.trans_offset", "Transposition Offset", .quantity(.bits)
    )
    .means("Where in the identifier they belong.", "RFC 9252 §3.2.1")

    static let all = [
      value, type, length, bytes, indexReserved, indexFlags, index, blockFlags, block, blockBase, blockRange,
      routedReserved, routedValue, routedValueType, routedValueLength, routedValueBytes, routedSIDReserved, routedSID,
      routedSIDFlags, routedBehavior, routedSIDReserved2, routedData, routedDataType, routedDataLength, routedDataBytes,
      routedBlockLength, routedNodeLength, routedFunctionLength, routedArgumentLength, routedMovedLength,
      routedMovedOffset, bridgedReserved, bridgedValue, bridgedValueType, bridgedValueLength, bridgedValueBytes,
      bridgedSIDReserved, bridgedSID, bridgedSIDFlags, bridgedBehavior, bridgedSIDReserved2, bridgedData,
      bridgedDataType, bridgedDataLength, bridgedDataBytes, bridgedBlockLength, bridgedNodeLength,
      bridgedFunctionLength, bridgedArgumentLength, bridgedMovedLength, bridgedMovedOffset,
    ]

    static let list = BGPValueList(value, type: type, 8, length: length, 16, surplus: bytes)

    static let indexLayout = BGPLayout(.unused(indexReserved, 8), .number(indexFlags, 16), .number(index, 32))
    static let blockLayout = BGPLayout(
      .number(blockFlags, 16), each: [.number(blockBase, 24), .number(blockRange, 24)], in: block)

    static let routedService = Service(
      values: BGPValueList(
        routedValue, type: routedValueType, 8, length: routedValueLength, 16, surplus: routedValueBytes),
      data: BGPValueList(
        routedData, type: routedDataType, 8, length: routedDataLength, 16, surplus: routedDataBytes),
      reserved: routedReserved.id,
      identifier: [
        .unused(routedSIDReserved, 8), .address(routedSID), .number(routedSIDFlags, 8), .number(routedBehavior, 16),
        .unused(routedSIDReserved2, 8),
      ],
      structure: BGPLayout(
        .number(routedBlockLength, 8), .number(routedNodeLength, 8), .number(routedFunctionLength, 8),
        .number(routedArgumentLength, 8), .number(routedMovedLength, 8), .number(routedMovedOffset, 8)))

    static let bridgedService = Service(
      values: BGPValueList(
        bridgedValue, type: bridgedValueType, 8, length: bridgedValueLength, 16, surplus: bridgedValueBytes),
      data: BGPValueList(
        bridgedData, type: bridgedDataType, 8, length: bridgedDataLength, 16, surplus: bridgedDataBytes),
      reserved: bridgedReserved.id,
      identifier: [
        .unused(bridgedSIDReserved, 8), .address(bridgedSID), .number(bridgedSIDFlags, 8), .number(bridgedBehavior, 16),
        .unused(bridgedSIDReserved2, 8),
      ],
      structure: BGPLayout(
        .number(bridgedBlockLength, 8), .number(bridgedNodeLength, 8), .number(bridgedFunctionLength, 8),
        .number(bridgedArgumentLength, 8), .number(bridgedMovedLength, 8), .number(bridgedMovedOffset, 8)))

    /// The fields of a service, routed (layer 3) or bridged (layer 2).
    struct Service: Sendable {
      let values: BGPValueList
      let data: BGPValueList
      let reserved: FieldID
      let identifier: [FieldStep]
      let structure: BGPLayout
    }

    /// IANA "BGP Prefix-SID TLV Types", as of 2025.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Label-Index"
      case 2: "IPv6 SID (deprecated)"
      case 3: "Originator SRGB"
      case 5: "SRv6 L3 Service"
      case 6: "SRv6 L2 Service"
      default: nil
      }
    }

    @Sendable static func serviceName(_ value: UInt64) -> StaticString? { value == 1 ? "SRv6 SID Information" : nil }

    @Sendable static func dataName(_ value: UInt64) -> StaticString? { value == 1 ? "SRv6 SID Structure" : nil }
  }
}
