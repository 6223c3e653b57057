/// What stands between GRE's header and the payload of some protocols.
extension GRE {
  /// The redirect header of WCCP version 2 (draft-param-wccp-v2rev1 §4.12.2): why the router sent the packet to the cache.
  static func readRedirectHeader(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(RedirectField.header, cursor)
    let reserved = cursor.read(RedirectField.reserved, 5, &out)
    if reserved.number != 0 { out.note(Note.redirectReserved, on: reserved) }
    cursor.read(RedirectField.isValid, 1, &out)
    cursor.read(RedirectField.alternativeUsed, 1, &out)
    cursor.read(RedirectField.dynamicService, 1, &out)
    cursor.read(RedirectField.service, 8, &out)
    cursor.read(RedirectField.alternativeBucket, 8, &out)
    cursor.read(RedirectField.primaryBucket, 8, &out)
    out.endGroup(group, cursor)
  }

  enum RedirectField: FieldSet {
    static let setNumber: UInt16 = 102
    static let definedIn: StaticString = "draft-param-wccp-v2rev1 §4.12.2"

    static let header = group("gre.wccp.redirect_header", "WCCP Redirect Header", .detail("WCCP"))
      .means("Says by which service the router sends the packet to a web cache.")
    static let dynamicService = flag("gre.wccp.dynamic_service", "Dynamic Service (D)")
      .means("Set: the service was defined by the caches. Not set: it is a well-known one.")
    static let alternativeUsed = flag("gre.wccp.alternative_bucket_used", "Alternative Hash Used (A)")
      .means("Set: the alternative hash chose the cache.")
    static let isValid = flag("gre.wccp.redirect_header_valid", "Redirect Header Valid (V)")
      .means("Set: the rest of this header has a meaning.")
    static let reserved = field("gre.wccp.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let service = field("gre.wccp.service_id", "Service ID", .enumeration(serviceName), .detail("service"))
      .means("Which service: 0 is the web.")
    static let alternativeBucket = field("gre.wccp.alternative_bucket", "Alternative Bucket", .decimal)
      .means("What the alternative hash gave.")
    static let primaryBucket = field("gre.wccp.primary_bucket", "Primary Bucket", .decimal)
      .means("What the hash of addresses and ports gave: each bucket has its cache.")

    static let all = [
      header, dynamicService, alternativeUsed, isValid, reserved, service, alternativeBucket, primaryBucket,
    ]

    @Sendable static func serviceName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "HTTP"
      case 53: "DNS"
      case 60: "FTP"
      case 70: "HTTPS"
      case 80: "RTSP"
      case 81: "MMST"
      case 82: "MMSU"
      case 98: "user-defined HTTP"
      default: nil
      }
    }
  }

  /// The attributes of 3GPP2's A10 connections (3GPP2 A.S0008 §2.6.1.2), up to the one that says that it is the last.
  static func readAttributes(_ cursor: inout Cursor, _ out: inout Dissection) {
    var isLast = false
    while !isLast, !cursor.isShort, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(AttributeField.attribute, cursor)
      isLast = cursor.read(AttributeField.isLast, 1, &out).number == 1
      let type = cursor.read(AttributeField.type, 7, &out)
      let length = cursor.read(AttributeField.length, 8, &out)
      if !cursor.isShort {
        cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
        readValue(of: type, &cursor, &out)
      }
      out.endGroup(group, cursor)
      if cursor.isShort { return }
      cursor.restore(outer)
    }
  }

  private static func readValue(of type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type.number {
    case 1:
      cursor.read(AttributeField.dataIndicator, 1, &out)
      cursor.read(AttributeField.indicatorReserved, 15, &out)
    case 2:
      cursor.read(AttributeField.flowControl, 1, &out)
      cursor.read(AttributeField.durationIndicator, 1, &out)
      cursor.read(AttributeField.indicatorReserved, 14, &out)
    case 4:
      cursor.read(AttributeField.segment, 2, &out)
      cursor.read(AttributeField.indicatorReserved, 14, &out)
    default: break
    }
    cursor.readRest(type.number == 3 ? AttributeField.flow : AttributeField.value, &out)
  }

  enum AttributeField: FieldSet {
    static let setNumber: UInt16 = 103
    static let definedIn: StaticString = "3GPP2 A.S0008 §2.6.1.2"

    static let attribute = group("gre.3gpp2_attrib", "3GPP2 Attribute", isNamedByFirstChild: false)
      .means("What a base station and its packet control function tell each other of the payload.")
    static let isLast = flag("gre.3gpp2_attrib_last", "Last Attribute (E)").means("Set: the payload follows this one.")
    static let type = field("gre.3gpp2_attrib_id", "Type", .enumeration(typeName), .detail(""))
      .means("Which attribute it is.")
    static let length = field("gre.3gpp2_attrib_length", "Length", .quantity(.bytes))
      .means("How long the value is.")
    static let dataIndicator = flag("gre.3gpp2_sdi", "Short Data Indicator (SDI/DOS)")
      .means("Set: the payload suits a short burst of data.")
    static let flowControl = flag("gre.3gpp2_fci", "Flow Control Indicator")
      .means("Set: the sender wants no more. Not set: it can take more.")
    static let durationIndicator = flag("gre.3gpp2_di", "Duration Indicator")
      .means("Set: that holds until the sender says otherwise. Not set: it holds for a time.")
    static let indicatorReserved = field("gre.3gpp2_reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let flow = field("gre.ggp2_flow_disc", "Flow ID", .bytes, .detail("flow"))
      .means("Which of the connection's flows the payload belongs to.")
    static let segment = field("gre.ggp2_3gpp2_seg", "Segmentation", .enumeration(segmentName), .detail(""))
      .means("Whether the payload is whole, or which part of it this is.")
    static let value = field("gre.3gpp2_attrib_value", "Value", .bytes)
      .means("What the attribute says: its parts are not known here.")

    static let all = [
      attribute, isLast, type, length, dataIndicator, flowControl, durationIndicator, indicatorReserved, flow, segment,
      value,
    ]

    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Short Data Indicator"
      case 2: "Flow Control"
      case 3: "IP Flow Discriminator"
      case 4: "Segmentation"
      default: nil
      }
    }

    @Sendable static func segmentName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "part between"
      case 1: "first part"
      case 2: "last part"
      case 3: "whole"
      default: nil
      }
    }
  }
}
