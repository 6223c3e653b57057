extension GENEVE {
  enum OptionField: FieldSet {
    static let setNumber: UInt16 = 109
    static let definedIn: StaticString = "RFC 8926 §3.5"

    static let options = group("geneve.options", "Options").means("What the tunnel's ends say of the packet.")
    static let option = group("geneve.option", "Option", isNamedByFirstChild: true)
      .means("One thing that is said of the packet.")
    static let `class` = field("geneve.option.class", "Option Class", .enumeration(className, .hexadecimal))
      .means("Who has defined the option.")
    static let type = field("geneve.option.type", "Type", .hexadecimal, .detail("type"))
      .means("Which of the class's options it is.")
    static let isCritical = flag("geneve.option.type.critical", "Critical (C)")
      .means("Set: who does not know the option must drop the packet.", "RFC 8926 §3.5.1")
    static let reserved = field("geneve.option.flags.reserved", "Reserved (R)", .hexadecimal).means("Must be zero.")
    static let length = field("geneve.option.length", "Length", .quantity(.words))
      .means("How long the data is, in words of four bytes.")
    static let data = field("geneve.option.unknown.data", "Variable-Length Option Data", .bytes)
      .means("What the option says: its parts are not known here.")
    static let numberData = field("geneve.option.unknown.data", "Variable-Length Option Data", .hexadecimal)
      .means("What the option says, as a number.")
    static let ingressPort = field("geneve.option.ovn.ingress", "Logical Ingress Port", .decimal, .detail("in"))
      .means("The logical port that the packet came in by.", "ovn-architecture(7)")
    static let egressPort = field("geneve.option.ovn.egress", "Logical Egress Port", .decimal, .detail("out"))
      .means("The logical port, or the multicast group, that the packet goes out by.", "ovn-architecture(7)")
    static let endpoint = field("geneve.option.aws.endpoint", "GWLB Endpoint ID", .hexadecimal, .detail("endpoint"))
      .means("The endpoint that the packet came from.", "AWS Gateway Load Balancer")
    static let attachment = field("geneve.option.aws.attachment", "Attachment ID", .hexadecimal, .detail("attachment"))
      .means("Where the endpoint is attached.", "AWS Gateway Load Balancer")
    static let flowCookie = field("geneve.option.aws.flow_cookie", "Flow Cookie", .hexadecimal, .detail("cookie"))
      .means("Comes back with the packet, so that the load balancer finds its flow.", "AWS Gateway Load Balancer")
    static let cloudNetwork = field("geneve.option.gcp.vnid", "Virtual Network ID", .hexadecimal, .detail("network"))
      .means("The network that the packet was taken from.", "Google Cloud Packet Intercept")
    static let cloudReserved = field("geneve.option.gcp.reserved", "Reserved", .decimal)
      .means("Zero.", "Google Cloud Packet Intercept")
    static let cloudDirection = field(
      "geneve.option.gcp.direction", "Direction", .enumeration(directionName), .detail("")
    )
    .means("Whether the packet leaves the endpoint or comes to it.", "Google Cloud Packet Intercept")
    static let cloudEndpoint = field("geneve.option.gcp.endpoint", "Endpoint ID", .bytes)
      .means("The endpoint that the packet was taken at.", "Google Cloud Packet Intercept")
    static let cloudProfile = field("geneve.option.gcp.profile", "Profile ID", .decimal, .detail("profile"))
      .means("The profile by which the packet is to be looked at.", "Google Cloud Packet Intercept")
    static let rest = field("geneve.options.rest", "Rest of Options", .bytes)
      .means("Bytes of the options that were not broken into options.")

    static let all = [
      options, option, `class`, type, isCritical, reserved, length, data, numberData, ingressPort, egressPort,
      endpoint, attachment, flowCookie, cloudNetwork, cloudReserved, cloudDirection, cloudEndpoint, cloudProfile, rest,
    ]

    @Sendable static func directionName(_ value: UInt64) -> StaticString? { value == 0 ? "ingress" : "egress" }

    /// IANA "Geneve Option Class", as of 2025.
    @Sendable static func className(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x0100: "Linux"
      case 0x0101: "Open vSwitch (OVS)"
      case 0x0102: "Open Virtual Networking (OVN)"
      case 0x0103: "In-band Network Telemetry (INT)"
      case 0x0104: "VMware, Inc."
      case 0x0105, 0x0108...0x0110: "Amazon.com, Inc."
      case 0x0106, 0x0130, 0x0131: "Cisco Systems, Inc."
      case 0x0107: "Oracle Corporation"
      case 0x0111...0x0118: "IBM"
      case 0x0119...0x0128: "Ericsson"
      case 0x0129: "Oxide Computer Company"
      case 0x0132...0x0135: "Google LLC"
      case 0x0136: "InfoQuick Global Connection Tech Ltd."
      case 0xff00...0xffff: "Experimental"
      default: nil
      }
    }
  }
}
