/// The variable-length context headers of metadata type 2, RFC 8300 §2.5.1, with the types of RFC 8979, RFC 9145 and
/// RFC 9263.
///
///     |        Metadata Class         |     Type      |U|   Length    |
///     |  metadata, and padding to a multiple of four bytes …
extension NSH {
  static func readMetadata(_ cursor: inout Cursor, _ out: inout Dissection) {
    while !cursor.isAtEnd, out.hasRoom, cursor.knowsNext(4, out) {
      let outer = cursor.extent
      let group = out.beginGroup(MetadataField.header, cursor)
      let metadataClass = cursor.read(MetadataField.class, 16, &out)
      let isBase = metadataClass.isKnown && metadataClass.number == 0
      let type = cursor.read(isBase ? MetadataField.baseType : MetadataField.type, 8, &out)
      cursor.read(MetadataField.unassigned, 1, &out)
      let length = cursor.read(MetadataField.length, 7, &out)
      if !cursor.isShort {
        cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Note.metadataLength, &out)
        if isBase { readBase(type, &cursor, &out) }
        cursor.readRest(MetadataField.data, &out)
        cursor.restore(outer)
        readPadding((4 - length.value % 4) % 4, &cursor, &out)
      }
      out.endGroup(group, cursor)
      cursor.restore(outer)
    }
  }

  private static func readPadding(_ count: Int, _ cursor: inout Cursor, _ out: inout Dissection) {
    let available = min(count, cursor.remaining)
    var isZero = true
    for distance in 0..<max(0, available) where cursor.peek(distance) != 0 { isZero = false }
    let padding = cursor.readBytes(MetadataField.padding, available, &out)
    if !isZero { out.note(Note.paddingNotZero, on: padding) }
  }

  private static func readBase(_ type: Token, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type.number {
    case 0x04 where cursor.remaining >= 4: readForwardingContext(&cursor, &out)
    case 0x05: cursor.readRest(MetadataField.tenant, &out)
    case 0x06: cursor.readRest(MetadataField.ingressNode, &out)
    case 0x07: cursor.readRest(MetadataField.ingressInterface, &out)
    case 0x08 where cursor.remaining >= 4:
      cursor.read(MetadataField.contextType, 4, &out)
      cursor.read(MetadataField.contextReserved, 8, &out)
      cursor.read(MetadataField.flow, 20, &out)
    case 0x09 where cursor.remaining >= 12:
      cursor.read(MetadataField.groupType, 4, &out)
      cursor.read(MetadataField.contextReserved, 28, &out)
      cursor.read(MetadataField.sourceGroup, 32, &out)
      cursor.read(MetadataField.destinationGroup, 32, &out)
    case 0x0a: cursor.readRest(MetadataField.policy, &out)
    default: break
    }
  }

  /// RFC 9263 §4.1: which network the packet came from, in the terms of that network.
  private static func readForwardingContext(_ cursor: inout Cursor, _ out: inout Dissection) {
    let type = cursor.read(MetadataField.contextType, 4, &out)
    switch type.number {
    case 0 where type.isKnown:
      cursor.read(MetadataField.contextReserved, 16, &out)
      cursor.read(MetadataField.vlan, 12, &out)
    case 1:
      cursor.read(MetadataField.contextReserved, 4, &out)
      cursor.read(MetadataField.serviceVLAN, 12, &out)
      cursor.read(MetadataField.vlan, 12, &out)
    case 2:
      cursor.read(MetadataField.contextReserved, 8, &out)
      cursor.read(MetadataField.label, 20, &out)
    case 3:
      cursor.read(MetadataField.contextReserved, 4, &out)
      cursor.read(MetadataField.networkIdentifier, 24, &out)
    default:
      cursor.read(MetadataField.contextReserved, 28, &out)
      if type.number == 4 { cursor.read(MetadataField.session, 32, &out) }
    }
  }

  enum MetadataField: FieldSet {
    static let setNumber: UInt16 = 111
    static let definedIn: StaticString = "RFC 8300 §2.5.1"

    static let header = group("nsh.metadata_header", "Variable-Length Context Header", isNamedByFirstChild: false)
      .means("One thing that the services tell each other of the packet.")
    static let `class` = field("nsh.metadataclass", "Metadata Class", .enumeration(className, .hexadecimal))
      .means("Who has defined the type.")
    static let type = field("nsh.metadatatype", "Type", .decimal, .detail("type"))
      .means("Which of the class's types it is.")
    static let baseType = field("nsh.metadatatype", "Type", .enumeration(typeName, .hexadecimal), .detail(""))
      .means("Which of IANA's types it is.", "RFC 9263 §6")
    static let unassigned = field("nsh.metadataunassignedbit", "Unassigned (U)", .decimal).means("Must be zero.")
    static let length = field("nsh.metadatalen", "Length", .quantity(.bytes))
      .means("How long the metadata is, without padding.")
    static let data = field("nsh.metadata", "Variable-Length Metadata", .bytes)
      .means("What is told: its parts are not known here.")
    static let padding = field("nsh.metadata.padding", "Padding", .bytes)
      .means("Fills the header up to a multiple of four bytes.")
    static let contextType = field("nsh.metadata.context_type", "Context Type (CT)", .decimal)
      .means("In which network's terms it is told.", "RFC 9263 §4.1, §4.5")
    static let contextReserved = field("nsh.metadata.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 9263 §4")
    static let serviceVLAN = field("nsh.metadata.service_vlan", "Service VLAN ID", .decimal, .detail("S-VLAN"))
      .means("The service VLAN that the packet came from.", "RFC 9263 §4.1")
    static let vlan = field("nsh.metadata.vlan", "VLAN ID", .decimal, .detail("VLAN"))
      .means("The VLAN that the packet came from.", "RFC 9263 §4.1")
    static let label = field("nsh.metadata.label", "MPLS Label", .decimal, .detail("label"))
      .means("The label of the virtual network that the packet came from.", "RFC 9263 §4.1")
    static let networkIdentifier = field("nsh.metadata.vni", "Virtual Network Identifier", .decimal, .detail("VNI"))
      .means("The virtual network that the packet came from.", "RFC 9263 §4.1")
    static let session = field("nsh.metadata.session", "Session ID", .hexadecimal, .detail("session"))
      .means("The tunnel session that the packet came by.", "RFC 9263 §4.1")
    static let tenant = field("nsh.metadata.tenant", "Tenant ID", .bytes, .detail(""))
      .means("Whose packet it is.", "RFC 9263 §4.2")
    static let ingressNode = field("nsh.metadata.node", "Node ID", .bytes, .detail(""))
      .means("The node by which the packet came in.", "RFC 9263 §4.3")
    static let ingressInterface = field("nsh.metadata.interface", "Interface ID", .bytes, .detail(""))
      .means("The interface by which the packet came in.", "RFC 9263 §4.4")
    static let flow = field("nsh.metadata.flow", "Flow ID", .hexadecimal, .detail(""))
      .means("The flow label of IPv6, or the entropy label of MPLS.", "RFC 9263 §4.5")
    static let groupType = field("nsh.metadata.group_type", "Group Type (GT)", .decimal)
      .means("What kind of groups they are: 1 for group-based policy.", "RFC 9263 §4.6")
    static let sourceGroup = field("nsh.metadata.source_group", "Source Group", .decimal, .detail("from"))
      .means("The group of the sender.", "RFC 9263 §4.6")
    static let destinationGroup = field("nsh.metadata.dest_group", "Destination Group", .decimal, .detail("to"))
      .means("The group of the receiver.", "RFC 9263 §4.6")
    static let policy = field("nsh.metadata.policy", "Policy ID", .bytes, .detail(""))
      .means("The policy that holds for the packet.", "RFC 9263 §4.7")

    static let all = [
      header, `class`, type, baseType, unassigned, length, data, padding, contextType, contextReserved, serviceVLAN,
      vlan, label, networkIdentifier, session, tenant, ingressNode, ingressInterface, flow, groupType, sourceGroup,
      destinationGroup, policy,
    ]

    /// IANA "NSH MD Class", as of 2025.
    @Sendable static func className(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x0000: "IETF Base NSH MD Class"
      case 0x0200: "3GPP"
      case 0xfff6...0xfffe: "Experimental"
      default: nil
      }
    }

    /// IANA "NSH IETF-Assigned Optional Variable-Length Metadata Types", as of 2025.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x00: "Subscriber Identifier"
      case 0x01: "Performance Policy Identifier"
      case 0x02: "MAC and Encrypted Metadata #1"
      case 0x03: "MAC and Encrypted Metadata #2"
      case 0x04: "Forwarding Context"
      case 0x05: "Tenant Identifier"
      case 0x06: "Ingress Network Node Information"
      case 0x07: "Ingress Network Source Interface"
      case 0x08: "Flow ID"
      case 0x09: "Source and/or Destination Groups"
      case 0x0a: "Policy ID"
      default: nil
      }
    }
  }
}
