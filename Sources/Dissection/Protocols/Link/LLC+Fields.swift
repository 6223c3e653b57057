extension LLC {
  enum Field: UInt8, FieldSet {
    case destination
    case destinationName
    case destinationIsGroup
    case source
    case sourceName
    case sourceIsResponse
    case control
    case format
    case command
    case response
    case supervisoryFunction
    case sendNumber
    case receiveNumber
    case poll
    case final
    case organization
    case type
    case ciscoProtocol
    case bridgedProtocol
    case protocolIdentifier

    static let family = Family.llc

    var spec: FieldSpec {
      switch self {
      case .destination:
        FieldSpec(
          "llc.dsap", "DSAP", .enumeration(ServiceAccessPoint.name, .hexadecimal),
          "The destination service access point: which protocol is to receive the frame.", "IEEE 802.2 §3.3.1",
          summary: .headline)
      case .destinationName:
        FieldSpec(
          "llc.dsap.sap", "SAP", .enumeration(ServiceAccessPoint.shortName, .hexadecimal),
          "The address without its last bit.", "IEEE 802.2 §3.3.1.1")
      case .destinationIsGroup:
        FieldSpec(
          "llc.dsap.ig", "Group", .flag, "Set: the address of a group of access points. Not set: of one.",
          "IEEE 802.2 §3.3.1.1")
      case .source:
        FieldSpec(
          "llc.ssap", "SSAP", .enumeration(ServiceAccessPoint.sourceName, .hexadecimal),
          "The source service access point: which protocol sent the frame.", "IEEE 802.2 §3.3.1")
      case .sourceName:
        FieldSpec(
          "llc.ssap.sap", "SAP", .enumeration(ServiceAccessPoint.shortName, .hexadecimal),
          "The address without its last bit.", "IEEE 802.2 §3.3.1.1")
      case .sourceIsResponse:
        FieldSpec(
          "llc.ssap.cr", "Response", .flag, "Set: the frame is a response. Not set: a command.",
          "IEEE 802.2 §3.3.1.1")
      default: controlSpec
      }
    }

    private var controlSpec: FieldSpec {
      switch self {
      case .control:
        FieldSpec(
          "llc.control", "Control", .hexadecimal,
          "What kind of frame it is: information (I) and supervisory (S) frames have 16 bits, unnumbered (U) ones 8.",
          "IEEE 802.2 §5.2")
      case .format:
        FieldSpec(
          "llc.control.ftype", "Frame Type", .enumeration(LLC.formatName),
          "An even number, information; 1, supervisory; 3, unnumbered.", "IEEE 802.2 §5.2")
      case .command:
        FieldSpec(
          "llc.control.u_modifier_cmd", "Command", .enumeration(LLC.commandName, .hexadecimal),
          "What an unnumbered frame asks for; its bits lie on both sides of the poll bit.", "IEEE 802.2 §5.4.1",
          summary: .detail(""))
      case .response:
        FieldSpec(
          "llc.control.u_modifier_resp", "Response", .enumeration(LLC.responseName, .hexadecimal),
          "What an unnumbered frame answers; its bits lie on both sides of the final bit.", "IEEE 802.2 §5.4.1",
          summary: .detail(""))
      case .supervisoryFunction:
        FieldSpec(
          "llc.control.s_ftype", "Supervisory Function", .enumeration(LLC.supervisoryName),
          "Whether the receiver is ready for more, is not, or wants frames again.", "IEEE 802.2 §5.4.2.3",
          summary: .detail(""))
      case .sendNumber:
        FieldSpec(
          "llc.control.n_s", "N(S)", .decimal(nil), "The number of this information frame, modulo 128.",
          "IEEE 802.2 §5.3.3", summary: .detail("N(S)"))
      case .receiveNumber:
        FieldSpec(
          "llc.control.n_r", "N(R)", .decimal(nil),
          "The number of the frame that is expected next: all before it have arrived.", "IEEE 802.2 §5.3.3",
          summary: .detail("N(R)"))
      case .poll:
        FieldSpec(
          "llc.control.p", "Poll", .flag, "Set: the sender of this command asks for a response at once.",
          "IEEE 802.2 §5.3.2")
      case .final:
        FieldSpec(
          "llc.control.f", "Final", .flag, "Set: this response answers a command that polled.", "IEEE 802.2 §5.3.2")
      default: accessSpec
      }
    }

    private var accessSpec: FieldSpec {
      switch self {
      case .organization:
        FieldSpec(
          "llc.oui", "Organization Code", .enumeration(OrganizationCode.name, .hexadecimal),
          "Whose protocol numbers are meant: 0 and 00:00:f8, EtherTypes.", "IEEE 802 §9.2.3")
      case .type:
        FieldSpec(
          "llc.type", "Type", .enumeration(EtherType.name, .hexadecimal), "The protocol of the payload, an EtherType.",
          "RFC 1042, IEEE 802 §9.2.4", summary: .detail("type"))
      case .ciscoProtocol:
        FieldSpec(
          "llc.cisco_pid", "Protocol Identifier", .enumeration(OrganizationCode.ciscoProtocol, .hexadecimal),
          "The protocol of the payload, a number of Cisco's.", "IEEE 802 §9.2.3", summary: .detail(""))
      case .bridgedProtocol:
        FieldSpec(
          "llc.pid", "Protocol Identifier", .enumeration(OrganizationCode.bridgedProtocol, .hexadecimal),
          "The kind of frame that a bridge took over whole.", "RFC 2427 appendix A, RFC 2684 §5.2",
          summary: .detail("bridged"))
      case .protocolIdentifier:
        FieldSpec(
          "llc.pid", "Protocol Identifier", .enumeration(OrganizationCode.noProtocol, .hexadecimal),
          "The protocol of the payload, a number of the organization's.", "IEEE 802 §9.2.3", summary: .detail("PID"))
      default: Field.control.spec
      }
    }
  }

  enum Note: UInt8, NoteSet {
    case reservedControlBits

    static let family = Family.llc

    var spec: NoteSpec {
      switch self {
      case .reservedControlBits:
        NoteSpec(.warning, "reserved bits", "The reserved bits of a supervisory frame must be zero.")
      }
    }
  }

  @Sendable static func formatName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Information"
    case 1: "Supervisory"
    case 3: "Unnumbered"
    default: nil
    }
  }

  @Sendable static func supervisoryName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Receiver Ready"
    case 1: "Receiver Not Ready"
    case 2: "Reject"
    default: nil
    }
  }

  /// The six upper bits of the control byte, with the poll bit zero.
  @Sendable static func commandName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x00: "Unnumbered Information"
    case 0x10: "Disconnect"
    case 0x19: "Acknowledged Connectionless Information, Seq. 0"
    case 0x1b: "Set Asynchronous Balanced Mode Extended"
    case 0x2b: "Exchange Identification"
    case 0x38: "Test"
    case 0x39: "Acknowledged Connectionless Information, Seq. 1"
    default: nil
    }
  }

  @Sendable static func responseName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x00: "Unnumbered Information"
    case 0x03: "Disconnected Mode"
    case 0x18: "Unnumbered Acknowledgment"
    case 0x19: "Acknowledged Connectionless Acknowledgment, Seq. 0"
    case 0x21: "Frame Reject"
    case 0x2b: "Exchange Identification"
    case 0x38: "Test"
    case 0x39: "Acknowledged Connectionless Acknowledgment, Seq. 1"
    default: nil
    }
  }
}
