extension LLC {
  enum Field: FieldSet {
    static let setNumber: UInt16 = LLC.number
    static let definedIn: StaticString = "IEEE 802.2 §3.3.1.1"

    static let destination = field("llc.dsap", "DSAP", .enumeration(ServiceAccessPoint.name, .hexadecimal), .headline)
      .means("The destination service access point: which protocol is to receive the frame.", "IEEE 802.2 §3.3.1")
    static let destinationName = field("llc.dsap.sap", "SAP", .enumeration(ServiceAccessPoint.shortName, .hexadecimal))
      .means("The address without its last bit.")
    static let destinationIsGroup = flag("llc.dsap.ig", "Group")
      .means("Set: the address of a group of access points. Not set: of one.")
    static let source = field("llc.ssap", "SSAP", .enumeration(ServiceAccessPoint.sourceName, .hexadecimal))
      .means("The source service access point: which protocol sent the frame.", "IEEE 802.2 §3.3.1")
    static let sourceName = field("llc.ssap.sap", "SAP", .enumeration(ServiceAccessPoint.shortName, .hexadecimal))
      .means("The address without its last bit.")
    static let sourceIsResponse = flag("llc.ssap.cr", "Response")
      .means("Set: the frame is a response. Not set: a command.")
    static let control = field("llc.control", "Control", .hexadecimal)
      .means(
        "What kind of frame it is: information (I) and supervisory (S) frames have 16 bits, unnumbered (U) ones 8.",
        "IEEE 802.2 §5.2")
    static let format = field("llc.control.ftype", "Frame Type", .enumeration(LLC.formatName))
      .means("An even number, information; 1, supervisory; 3, unnumbered.", "IEEE 802.2 §5.2")
    static let command = field(
      "llc.control.u_modifier_cmd", "Command", .enumeration(LLC.commandName, .hexadecimal), .detail("")
    )
    .means("What an unnumbered frame asks for; its bits lie on both sides of the poll bit.", "IEEE 802.2 §5.4.1")
    static let response = field(
      "llc.control.u_modifier_resp", "Response", .enumeration(LLC.responseName, .hexadecimal), .detail("")
    )
    .means("What an unnumbered frame answers; its bits lie on both sides of the final bit.", "IEEE 802.2 §5.4.1")
    static let supervisoryFunction = field(
      "llc.control.s_ftype", "Supervisory Function", .enumeration(LLC.supervisoryName), .detail("")
    )
    .means("Whether the receiver is ready for more, is not, or wants frames again.", "IEEE 802.2 §5.4.2.3")
    static let sendNumber = field("llc.control.n_s", "N(S)", .decimal, .detail("N(S)"))
      .means("The number of this information frame, modulo 128.", "IEEE 802.2 §5.3.3")
    static let receiveNumber = field("llc.control.n_r", "N(R)", .decimal, .detail("N(R)"))
      .means("The number of the frame that is expected next: all before it have arrived.", "IEEE 802.2 §5.3.3")
    static let poll = flag("llc.control.p", "Poll")
      .means("Set: the sender of this command asks for a response at once.", "IEEE 802.2 §5.3.2")
    static let final = flag("llc.control.f", "Final")
      .means("Set: this response answers a command that polled.", "IEEE 802.2 §5.3.2")
    static let organization = field("llc.oui", "Organization Code", .enumeration(OrganizationCode.name, .hexadecimal))
      .means("Whose protocol numbers are meant: 0 and 00:00:f8, EtherTypes.", "IEEE 802 §9.2.3")
    static let type = field("llc.type", "Type", .enumeration(EtherType.name, .hexadecimal), .detail("type"))
      .means("The protocol of the payload, an EtherType.", "RFC 1042, IEEE 802 §9.2.4")
    static let ciscoProtocol = field(
      "llc.cisco_pid", "Protocol Identifier", .enumeration(OrganizationCode.ciscoProtocol, .hexadecimal), .detail("")
    )
    .means("The protocol of the payload, a number of Cisco's.", "IEEE 802 §9.2.3")
    static let bridgedProtocol = field(
      "llc.pid", "Protocol Identifier", .enumeration(OrganizationCode.bridgedProtocol, .hexadecimal),
      .detail("bridged")
    )
    .means("The kind of frame that a bridge took over whole.", "RFC 2427 appendix A, RFC 2684 §5.2")
    static let protocolIdentifier = field(
      "llc.pid", "Protocol Identifier", .enumeration(OrganizationCode.noProtocol, .hexadecimal), .detail("PID")
    )
    .means("The protocol of the payload, a number of the organization's.", "IEEE 802 §9.2.3")

    static let all = [
      destination, destinationName, destinationIsGroup, source, sourceName, sourceIsResponse, control, format, command,
      response, supervisoryFunction, sendNumber, receiveNumber, poll, final, organization, type, ciscoProtocol,
      bridgedProtocol, protocolIdentifier,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = LLC.number

    static let reservedControlBits = note("llc.reserved_control_bits", .warning, "reserved bits")
      .says("The reserved bits of a supervisory frame must be zero.")

    static let all = [reservedControlBits]
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
