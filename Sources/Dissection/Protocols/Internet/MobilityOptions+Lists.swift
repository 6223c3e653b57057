/// The mobility options that hold lists: what context is asked for, which packets a flow is, which quality of service is
/// wanted.
extension MobilityOptions {
  /// Reads an option's list after what stands before it; returns whether the option has one.
  static func readList(_ type: UInt8, _ cursor: inout Cursor, _ out: inout Dissection) -> Bool {
    typealias F = ListField
    switch type {
    case 40:
      cursor.read([.number(LaterField.contextReserved, 16)], &out)
      readElements(F.request, F.requestType, F.requestLength, &cursor, &out) { _, cursor, out in
        cursor.readRest(F.requestData, &out)
      }
    case 45:
      cursor.read(
        [
          .number(LaterField.flowIdentifier, 16), .number(LaterField.flowPriority, 16), .number(Field.reserved, 8),
          .number(LaterField.flowStatus, 8),
        ], &out)
      readElements(F.flowOption, F.flowOptionType, F.flowOptionLength, padding: 0, &cursor, &out, readValue: readFlow)
    case 58:
      cursor.read(
        [
          .number(F.serviceRequest, 8), .number(F.serviceClass, 6), .number(F.serviceClassReserved, 2),
          .number(F.operation, 8), .number(F.serviceReserved, 24),
        ], &out)
      readElements(F.attribute, F.attributeType, F.attributeLength, &cursor, &out, readValue: readAttribute)
    default: return false
    }
    return true
  }

  /// Reads elements of a type, a length that counts what follows it, and a value; one of the type `padding` is a byte.
  private static func readElements(
    _ element: FieldSpec, _ type: FieldSpec, _ length: FieldSpec, padding: UInt8? = nil, _ cursor: inout Cursor,
    _ out: inout Dissection, readValue: (UInt64, inout Cursor, inout Dissection) -> Void
  ) {
    while let first = cursor.peek(), out.hasRoom, cursor.knowsNext(first == padding ? 1 : 2, out) {
      let outer = cursor.extent
      let group = out.beginGroup(element, cursor)
      let type = cursor.read(type, 8, &out)
      if first != padding {
        let length = cursor.read(length, 8, &out)
        cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
        if !cursor.isShort { readValue(type.number, &cursor, &out) }
        if !cursor.isAtEnd { cursor.readRest(Field.data, &out) }
      }
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
  }

  /// RFC 6089 §4.2.1.
  private static func readFlow(_ type: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type {
    case 1: cursor.readRest(Field.padding, &out)
    case 2: while cursor.remaining >= 2, out.hasRoom { cursor.read(LaterField.bindingIdentifier, 16, &out) }
    case 3:
      cursor.read([.number(ListField.selectorFormat, 8), .number(Field.reserved, 8)], &out)
      cursor.readRest(ListField.selector, &out)
    default: break
    }
  }

  /// RFC 7222 §4.2.
  private static func readAttribute(_ type: UInt64, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = ListField
    switch type {
    case 1, 2, 6...9: cursor.read([.number(Field.reserved, 16), .number(F.bitRate, 32)], &out)
    case 3, 4:
      cursor.read(
        [
          .number(F.appliesToService, 1), .number(F.excludesGuaranteed, 1), .number(F.rateReserved, 14),
          .number(F.bitRate, 32),
        ], &out)
    default: break
    }
  }

  enum ListField: FieldSet {
    static let setNumber: UInt16 = 142
    static let definedIn: StaticString = "RFC 7222 §4"

    static let request = group("mip6.cr.request", "Request").means("A context that is asked for.", "RFC 5949 §6.2.1")
    static let requestType = field("mip6.cr.req_type", "Req-type", .enumeration(Field.typeName), .detail(""))
      .means("The mobility option that has the context.", "RFC 5949 §6.2.1")
    static let requestLength = field("mip6.cr.req_length", "Req-length", .quantity(.bytes))
      .means("How long what follows is.", "RFC 5949 §6.2.1")
    static let requestData = field("mip6.vsm.req_data", "Req-data", .bytes)
      .means("What of it is asked for, such as a vendor's number.", "RFC 5949 §6.2.1")
    static let flowOption = group("mip6.flow.option", "Sub-option", isNamedByFirstChild: true)
      .means("Which packets the flow is, or which binding they take.", "RFC 6089 §4.2.1")
    static let flowOptionType = field("mip6.flow.option.type", "Sub-opt Type", .enumeration(flowOptionName))
      .means("What the sub-option has.", "RFC 6089 §4.2.1")
    static let flowOptionLength = field("mip6.flow.option.length", "Sub-opt Length", .quantity(.bytes))
      .means("How long its data is.", "RFC 6089 §4.2.1")
    static let selectorFormat = field("mip6.flow.ts_format", "TS Format", .enumeration(selectorName), .detail(""))
      .means("How the packets are described.", "RFC 6089 §4.2.1.4, RFC 6088 §3")
    static let selector = field("mip6.flow.ts", "Traffic Selector", .bytes)
      .means("What a packet's addresses, ports and more must be.", "RFC 6088 §3")
    static let serviceRequest = field("mip6.qos.sr_id", "SR-ID", .decimal, .detail("request"))
      .means("Tells the session's requests apart; zero in a new one of the gateway's.", "RFC 7222 §4.1")
    static let serviceClass = field("mip6.qos.tc.dscp", "DSCP", .enumeration(DSCP.name), .detail(""))
      .means("Which packets are meant, by their marking.", "RFC 7222 §4.1")
    static let serviceClassReserved = field("mip6.qos.tc.reserved", "Reserved", .decimal).means(
      "Must be zero.", "RFC 7222 §4.1")
    static let operation = field("mip6.qos.oc", "Operational Code", .enumeration(operationName), .detail(""))
      .means("What is asked for, or answered.", "RFC 7222 §4.1")
    static let serviceReserved = field("mip6.qos.reserved", "Reserved", .hexadecimal).means(
      "Must be zero.", "RFC 7222 §4.1")
    static let attribute = group("mip6.qos.attribute", "QoS Attribute", isNamedByFirstChild: true)
      .means("One parameter of the service.", "RFC 7222 §4.2")
    static let attributeType = field("mip6.qos.attribute.type", "Type", .enumeration(attributeName))
      .means("Which parameter it is.", "RFC 7222 §4.2, §9")
    static let attributeLength = field("mip6.qos.attribute.length", "Length", .quantity(.bytes))
      .means("How long it is: type and length are not counted.", "RFC 7222 §4.2")
    static let bitRate = field("mip6.qos.bit_rate", "Bit Rate", .quantity(.bitsPerSecond), .detail(""))
      .means("How many bits there may be, or are sure to be, in a second.", "RFC 7222 §4.2")
    static let appliesToService = flag("mip6.qos.bit_rate.s", "S, Service")
      .means("Set: the rate is for all of the mobile node's sessions of this service.", "RFC 7222 §4.2.3")
    static let excludesGuaranteed = flag("mip6.qos.bit_rate.e", "E, Exclude")
      .means("Set: flows whose rate is guaranteed do not count.", "RFC 7222 §4.2.3")
    static let rateReserved = field("mip6.qos.bit_rate.reserved", "Reserved", .hexadecimal).means(
      "Must be zero.", "RFC 7222 §4.2.3")

    static let all = [
      request, requestType, requestLength, requestData, flowOption, flowOptionType, flowOptionLength, selectorFormat,
      selector, serviceRequest, serviceClass, serviceClassReserved, operation, serviceReserved, attribute,
      attributeType, attributeLength, bitRate, appliesToService, excludesGuaranteed, rateReserved,
    ]

    /// IANA "Flow Identification Sub-Options", as of 2025.
    @Sendable static func flowOptionName(_ type: UInt64) -> StaticString? {
      switch type {
      case 0: "Pad1"
      case 1: "PadN"
      case 2: "BID Reference"
      case 3: "Traffic Selector"
      case 4: "Flow Binding Action"
      case 5: "Target Care-of Address"
      default: nil
      }
    }

    /// IANA "Traffic Selector Format", as of 2025.
    @Sendable static func selectorName(_ format: UInt64) -> StaticString? {
      switch format {
      case 1: "IPv4 binary"
      case 2: "IPv6 binary"
      default: nil
      }
    }

    /// IANA "QoS Operational Code Registry", as of 2025.
    @Sendable static func operationName(_ code: UInt64) -> StaticString? {
      switch code {
      case 0: "RESPONSE"
      case 1: "ALLOCATE"
      case 2: "DE-ALLOCATE"
      case 3: "MODIFY"
      case 4: "QUERY"
      case 5: "NEGOTIATE"
      case 6: "DENY"
      default: nil
      }
    }

    /// IANA "QoS Attribute Registry", as of 2025.
    @Sendable static func attributeName(_ type: UInt64) -> StaticString? {
      switch type {
      case 1: "Per-MN-Agg-Max-DL-Bit-Rate"
      case 2: "Per-MN-Agg-Max-UL-Bit-Rate"
      case 3: "Per-Session-Agg-Max-DL-Bit-Rate"
      case 4: "Per-Session-Agg-Max-UL-Bit-Rate"
      case 5: "Allocation-Retention-Priority"
      case 6: "Aggregate-Max-DL-Bit-Rate"
      case 7: "Aggregate-Max-UL-Bit-Rate"
      case 8: "Guaranteed-DL-Bit-Rate"
      case 9: "Guaranteed-UL-Bit-Rate"
      case 10: "QoS-Traffic-Selector"
      case 11: "QoS-Vendor-Specific-Attribute"
      default: nil
      }
    }
  }
}
