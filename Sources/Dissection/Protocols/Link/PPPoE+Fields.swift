extension PPPoE {
  enum Field: UInt8, FieldSet {
    case version
    case type
    case code
    case sessionIdentifier
    case length
    case tag
    case tagType
    case tagLength
    case unknownData
    case serviceName
    case accessConcentratorName
    case hostUnique
    case cookie
    case vendor
    case vendorData
    case subTag
    case subTagType
    case subTagLength
    case circuit
    case remote
    case lineNumber
    case encapsulationLink
    case encapsulationFirst
    case encapsulationSecond
    case forwardCredits
    case backwardCredits
    case metricFlags
    case metricReserved
    case receiveOnly
    case maximumRateUnits
    case currentRateUnits
    case linkQuality
    case resource
    case latency
    case currentRate
    case maximumRate
    case sequenceNumber
    case creditScale
    case relaySession
    case hurl
    case messageOfTheMinute
    case maximumPayload
    case routeAddress
    case routeMask
    case routeGateway
    case routeMetric
    case serviceNameError
    case systemError
    case genericError
    case undecoded

    static let family = Family.pppoe

    var spec: FieldSpec {
      switch self {
      case .version:
        FieldSpec("pppoe.version", "Version", .decimal(nil), "Always 1.", "RFC 2516 §4")
      case .type:
        FieldSpec("pppoe.type", "Type", .decimal(nil), "Always 1.", "RFC 2516 §4")
      case .code:
        FieldSpec(
          "pppoe.code", "Code", .enumeration(PPPoE.codeName, .hexadecimal),
          "Which step of the discovery it is; 0: a packet of a session.", "RFC 2516 §4", summary: .headline)
      case .sessionIdentifier:
        FieldSpec(
          "pppoe.session_id", "SESSION_ID", .hexadecimal,
          "Together with both Ethernet addresses, the session; 0 until one is given.", "RFC 2516 §4",
          summary: .nonzeroDetail("session"))
      case .length:
        FieldSpec(
          "pppoe.payload_length", "Length", .decimal(.bytes),
          "How many bytes of payload follow; what is behind them is Ethernet's padding.", "RFC 2516 §4")
      case .tag:
        FieldSpec(
          "pppoed.tags", "Tag", .group, "One thing that is asked for, offered or told.", "RFC 2516 §4, appendix A",
          isNamedByFirstChild: true)
      case .tagType:
        FieldSpec(
          "pppoed.tag", "TAG_TYPE", .enumeration(PPPoE.tagName, .hexadecimal), "Which tag it is.",
          "RFC 2516 appendix A")
      case .tagLength:
        FieldSpec("pppoed.tag_length", "TAG_LENGTH", .decimal(.bytes), "How long the tag's value is.", "RFC 2516 §4")
      case .unknownData:
        FieldSpec(
          "pppoed.tag.unknown_data", "Value", .bytes, "What the tag says: its parts are not known here.", "RFC 2516 §4")
      case .serviceName:
        FieldSpec(
          "pppoed.tags.service_name", "Service-Name", .text, "The service that is asked for or offered; empty: any.",
          "RFC 2516 appendix A", summary: .detail(""))
      case .accessConcentratorName:
        FieldSpec(
          "pppoed.tags.ac_name", "AC-Name", .text, "The name of the access concentrator.", "RFC 2516 appendix A",
          summary: .detail(""))
      case .hostUnique:
        FieldSpec(
          "pppoed.tags.host_uniq", "Host-Uniq", .bytes, "The host's own mark, sent back with what answers it.",
          "RFC 2516 appendix A", summary: .detail(""))
      case .cookie:
        FieldSpec(
          "pppoed.tags.ac_cookie", "AC-Cookie", .bytes,
          "The access concentrator's mark, sent back by the host: it keeps no state before that.",
          "RFC 2516 appendix A")
      case .vendor:
        FieldSpec(
          "pppoed.tags.vendor_id", "Vendor Identifier", .decimal(nil),
          "The vendor that defines the value: an SMI enterprise number.", "RFC 2516 appendix A",
          summary: .detail("vendor"))
      case .vendorData:
        FieldSpec(
          "pppoed.tags.vendor_unspecified", "Vendor-Specific Value", .bytes, "What the vendor defines.",
          "RFC 2516 appendix A")
      case .subTag:
        FieldSpec(
          "pppoed.tags.vendorspecific.tags", "Access Line Attribute", .group, "What the access node tells of the line.",
          "RFC 4679, TR-101", isNamedByFirstChild: true)
      case .subTagType:
        FieldSpec(
          "pppoed.tags.vendorspecific.tag", "Sub-Tag Number", .enumeration(PPPoE.lineAttributeName, .hexadecimal),
          "Which attribute it is.", "RFC 4679 §3.3, TR-101 appendix A")
      case .subTagLength:
        FieldSpec(
          "pppoed.tag_length_8", "Sub-Tag Length", .decimal(.bytes), "How long the attribute's value is.",
          "TR-101 appendix A")
      case .circuit:
        FieldSpec(
          "pppoed.tags.circuit_id", "Agent Circuit ID", .text, "The line, as the access node calls it.",
          "RFC 4679 §3.3.1", summary: .detail(""))
      case .remote:
        FieldSpec(
          "pppoed.tags.remote_id", "Agent Remote ID", .text, "The subscriber, as the access node knows it.",
          "RFC 4679 §3.3.2", summary: .detail(""))
      case .lineNumber:
        FieldSpec(
          "pppoed.tags.line_attribute", "Value", .decimal(nil), "A rate in kbit/s, or a delay in milliseconds.",
          "RFC 4679 §3.3", summary: .detail(""))
      case .encapsulationLink:
        FieldSpec(
          "pppoed.tags.access_loop_encap.data_link", "Data Link", .decimal(nil), "0: ATM AAL5; 1: Ethernet.",
          "RFC 4679 §3.3.18")
      case .encapsulationFirst:
        FieldSpec(
          "pppoed.tags.access_loop_encap.encap_1", "Encapsulation 1", .decimal(nil),
          "0: not known; 1: untagged Ethernet; 2: single-tagged Ethernet.", "RFC 4679 §3.3.18")
      case .encapsulationSecond:
        FieldSpec(
          "pppoed.tags.access_loop_encap.encap_2", "Encapsulation 2", .decimal(nil),
          "How PPP or IP lies in it: 1 to 6, with LLC or without, with a check sequence or without.",
          "RFC 4679 §3.3.18")
      case .forwardCredits:
        FieldSpec(
          "pppoed.tags.credits.fcn", "Forward Credit Notification", .decimal(nil),
          "How many more units the peer may send.", "RFC 5578 §4.2")
      case .backwardCredits:
        FieldSpec(
          "pppoed.tags.credits.bcn", "Backward Credit Notification", .decimal(nil),
          "How many units the sender may still send.", "RFC 5578 §4.2")
      case .metricFlags:
        FieldSpec("pppoed.tags.metrics", "Metric Flags", .group, "What the numbers behind them mean.", "RFC 5578 §4.3")
      case .metricReserved:
        FieldSpec("pppoed.tags.metrics.reserved", "Reserved", .hexadecimal, "Must be zero.", "RFC 5578 §4.3")
      default: spec2
      }
    }

    private var spec2: FieldSpec {
      switch self {
      case .receiveOnly:
        FieldSpec("pppoed.tags.metrics.r", "Receive Only", .flag, "Set: the link receives only.", "RFC 5578 §4.3")
      case .maximumRateUnits:
        FieldSpec(
          "pppoed.tags.metrics.mdr_units", "MDR Units", .decimal(nil),
          "The maximum rate's unit: 0 kbit/s, 1 Mbit/s, 2 Gbit/s, 3 Tbit/s.", "RFC 5578 §4.3")
      case .currentRateUnits:
        FieldSpec(
          "pppoed.tags.metrics.cdr_units", "CDR Units", .decimal(nil),
          "The current rate's unit: 0 kbit/s, 1 Mbit/s, 2 Gbit/s, 3 Tbit/s.", "RFC 5578 §4.3")
      case .linkQuality:
        FieldSpec(
          "pppoed.tags.metrics.rlq", "Relative Link Quality", .decimal(Unit("%", "%")),
          "How good the link is, 0 to 100.", "RFC 5578 §4.3")
      case .resource:
        FieldSpec(
          "pppoed.tags.metrics.resource", "Resource", .decimal(Unit("%", "%")),
          "How much of the resources, power say, is left.", "RFC 5578 §4.3")
      case .latency:
        FieldSpec(
          "pppoed.tags.metrics.latency", "Latency", .decimal(.milliseconds), "The link's latency.", "RFC 5578 §4.3")
      case .currentRate:
        FieldSpec(
          "pppoed.tags.metrics.curr_drate", "Current Data Rate", .decimal(nil), "In the unit that the flags give.",
          "RFC 5578 §4.3")
      case .maximumRate:
        FieldSpec(
          "pppoed.tags.metrics.max_drate", "Maximum Data Rate", .decimal(nil), "In the unit that the flags give.",
          "RFC 5578 §4.3")
      case .sequenceNumber:
        FieldSpec(
          "pppoed.tags.seq_num", "Sequence Number", .decimal(nil), "The number of the credit message.", "RFC 5578 §4.4",
          summary: .detail(""))
      case .creditScale:
        FieldSpec(
          "pppoed.tags.credit_scale", "Credit Scale Factor", .decimal(.bytes), "How many bytes one credit is worth.",
          "RFC 5578 §4.5", summary: .detail(""))
      case .relaySession:
        FieldSpec(
          "pppoed.tags.relay_session_id", "Relay-Session-Id", .bytes, "A relay's mark, sent back unchanged.",
          "RFC 2516 appendix A")
      case .hurl:
        FieldSpec(
          "pppoed.tags.hurl", "HURL", .text, "An address for the host to open.", "draft-carrel-info-pppoe-ext §3.1",
          summary: .detail(""))
      case .messageOfTheMinute:
        FieldSpec(
          "pppoed.tags.motm", "MOTM", .text, "A message for the user.", "draft-carrel-info-pppoe-ext §3.2",
          summary: .detail(""))
      case .maximumPayload:
        FieldSpec(
          "pppoed.tags.max_payload", "PPP-Max-Payload", .decimal(.bytes),
          "The longest PPP packet that is possible, where it is more than 1492 bytes.", "RFC 4638 §3",
          summary: .detail(""))
      case .routeAddress:
        FieldSpec(
          "pppoed.tags.ip_route_add", "Destination Network", .ipv4Address(SpecialPurposeAddress.name),
          "A network that the host is to reach by way of this session.", "draft-carrel-info-pppoe-ext §3.3",
          summary: .detail(""))
      case .routeMask:
        FieldSpec(
          "pppoed.tags.ip_route_add.mask", "Subnet Mask", .ipv4Address(PPPoE.noName), "The network's mask.",
          "draft-carrel-info-pppoe-ext §3.3")
      case .routeGateway:
        FieldSpec(
          "pppoed.tags.ip_route_add.gateway", "Gateway", .ipv4Address(SpecialPurposeAddress.name),
          "The router to it; zeros: the session's other end.", "draft-carrel-info-pppoe-ext §3.3")
      case .routeMetric:
        FieldSpec(
          "pppoed.tags.ip_route_add.metric", "Metric", .decimal(nil), "The route's metric.",
          "draft-carrel-info-pppoe-ext §3.3")
      case .serviceNameError:
        FieldSpec(
          "pppoed.tags.service_name_error", "Service-Name-Error", .text,
          "Why the service was refused; it may be empty.", "RFC 2516 appendix A", summary: .detail(""))
      case .systemError:
        FieldSpec(
          "pppoed.tags.ac_system_error", "AC-System-Error", .text, "What went wrong in the access concentrator.",
          "RFC 2516 appendix A", summary: .detail(""))
      case .genericError:
        FieldSpec(
          "pppoed.tags.generic_error", "Generic-Error", .text, "What went wrong.", "RFC 2516 appendix A",
          summary: .detail(""))
      case .undecoded:
        FieldSpec(
          "pppoed.tags.undecoded", "Tags not Decoded", .bytes, "The rest of the payload: no tag begins there.",
          "RFC 2516 §4")
      default: Field.version.spec
      }
    }
  }
}
