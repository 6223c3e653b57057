/// The fields of an exported PDU's header, by the names of Wireshark's `packet-exported_pdu.c`.
extension ExportedPDU {
  enum Field: UInt8, FieldSet {
    case option
    case tag
    case length
    case optionsLength
    case linkType
    case dissectorName
    case heuristicName
    case tableName
    case sourceIPv4
    case destinationIPv4
    case sourceIPv6
    case destinationIPv6
    case portType
    case sourcePort
    case destinationPort
    case originatingPointCode
    case destinationPointCode
    case pointCodeStandard
    case networkIndicator
    case originalFrame
    case commonInterfaceEvent
    case tableValue
    case protocolColumn
    case tcpVersion
    case tcpSequence
    case tcpNextSequence
    case tcpLastAcknowledgment
    case tcpIsReassembled
    case tcpFlags
    case tcpUrgentPointer
    case tcpData
    case direction
    case informationColumn
    case identityType
    case cellIdentifier
    case eutranCellIdentifier
    case nrCellIdentifier
    case unknownValue
    case padding
    case surplus

    static let family = Family.exportedPDU

    var spec: FieldSpec {
      switch self {
      case .option:
        spec(
          "exported_pdu.option", "Tag", .group,
          "One tag: its number, its length, its value.")
      case .tag:
        spec(
          "exported_pdu.tag", "Tag Number", .enumeration(Self.tagName),
          "What the value is.", summary: .headline)
      case .length:
        spec(
          "exported_pdu.tag_len", "Length", .decimal(.bytes),
          "How many bytes the value has.")
      case .optionsLength:
        spec(
          "exported_pdu.options_length", "Length of the Tags", .decimal(.bytes),
          "How many bytes of tags follow this one. Not written any more.")
      case .linkType:
        spec(
          "exported_pdu.linktype", "Link Type", .decimal(nil),
          "The link type of the message. Not written any more.")
      case .dissectorName:
        spec(
          "exported_pdu.prot_name", "Protocol Name", .text,
          "The message's protocol, by Wireshark's name for its dissector.", summary: .headline)
      case .heuristicName:
        spec(
          "exported_pdu.heur_prot_name", "Heuristic Protocol Name", .text,
          "The message's protocol, by Wireshark's name for what recognises it.", summary: .headline)
      case .tableName:
        spec(
          "exported_pdu.dis_table_name", "Dissector Table Name", .text,
          "The table in which Wireshark finds the message's protocol.", summary: .headline)
      case .sourceIPv4:
        spec(
          "exported_pdu.ipv4_src", "IPv4 Source Address", .ipv4Address(SpecialPurposeAddress.name),
          "Who sent the message.", summary: .sourceAddress)
      case .destinationIPv4:
        spec(
          "exported_pdu.ipv4_dst", "IPv4 Destination Address", .ipv4Address(SpecialPurposeAddress.name),
          "Whom the message was sent to.", summary: .destinationAddress)
      case .sourceIPv6:
        spec(
          "exported_pdu.ipv6_src", "IPv6 Source Address", .bytes,
          "Who sent the message.")
      case .destinationIPv6:
        spec(
          "exported_pdu.ipv6_dst", "IPv6 Destination Address", .bytes,
          "Whom the message was sent to.")
      case .portType:
        spec(
          "exported_pdu.port_type", "Port Type", .enumeration(Self.portTypeName),
          "The protocol that the ports are of.")
      case .sourcePort:
        spec(
          "exported_pdu.src_port", "Source Port", .decimal(nil),
          "The sender's port.", summary: .sourcePort)
      case .destinationPort:
        spec(
          "exported_pdu.dst_port", "Destination Port", .decimal(nil),
          "The receiver's port.", summary: .destinationPort)
      case .originatingPointCode:
        spec(
          "exported_pdu.ss7_opc", "SS7 Originating Point Code", .decimal(nil),
          "The sender in the telephone network's signalling.")
      case .destinationPointCode:
        spec(
          "exported_pdu.ss7_dpc", "SS7 Destination Point Code", .decimal(nil),
          "The receiver in the telephone network's signalling.")
      case .pointCodeStandard:
        spec(
          "exported_pdu.ss7_standard", "SS7 Standard", .decimal(nil),
          "The standard that the point code follows, by Wireshark's number.")
      case .networkIndicator:
        spec(
          "exported_pdu.ss7_ni", "SS7 Network Indicator", .decimal(nil),
          "Which of several networks the point code is in.")
      case .originalFrame:
        spec(
          "exported_pdu.orig_fno", "Original Frame Number", .decimal(nil),
          "The packet that the message was taken from.")
      case .commonInterfaceEvent:
        spec(
          "exported_pdu.dvb-ci.event", "DVB-CI Event", .enumeration(Self.eventName, .hexadecimal),
          "What happened between a television set and its access module.")
      case .tableValue:
        spec(
          "exported_pdu.dis_table_val", "Dissector Table Value", .decimal(nil),
          "Where in the table the message's protocol stands.")
      case .protocolColumn:
        spec(
          "exported_pdu.col_proto_str", "Protocol Column", .text,
          "What Wireshark shows as the protocol.")
      case .tcpVersion:
        spec(
          "exported_pdu.tcp_dissector_data.version", "TCP Data Version", .decimal(nil),
          "The form of what follows; 1 is the only one.")
      case .tcpSequence:
        spec(
          "exported_pdu.tcp_dissector_data.seq", "Sequence Number", .decimal(nil),
          "The sequence number of the message's first byte.")
      case .tcpNextSequence:
        spec(
          "exported_pdu.tcp_dissector_data.nxtseq", "Next Sequence Number", .decimal(nil),
          "The sequence number behind the message's last byte.")
      case .tcpLastAcknowledgment:
        spec(
          "exported_pdu.tcp_dissector_data.lastackseq", "Last Acknowledged Sequence Number", .decimal(nil),
          "What the other side had acknowledged.")
      case .tcpIsReassembled:
        spec(
          "exported_pdu.tcp_dissector_data.is_reassembled", "Reassembled", .enumeration(Self.truthName),
          "Whether the message was put together from several segments.")
      case .tcpFlags:
        spec(
          "exported_pdu.tcp_dissector_data.flags", "TCP Flags", .hexadecimal,
          "The flags of the segment.")
      case .tcpUrgentPointer:
        spec(
          "exported_pdu.tcp_dissector_data.urgent_pointer", "Urgent Pointer", .decimal(nil),
          "The urgent pointer of the segment.")
      case .tcpData:
        spec(
          "exported_pdu.dissector_data", "TCP Data", .bytes,
          "What TCP knew, in a form that is not known here.")
      case .direction:
        spec(
          "exported_pdu.p2p_dir", "Direction", .enumeration(Self.directionName),
          "Which way the message went.")
      case .informationColumn:
        spec(
          "exported_pdu.col_info_str", "Information Column", .text,
          "What Wireshark shows as the packet's contents.")
      case .identityType:
        spec(
          "exported_pdu.3gpp.id_type", "3GPP Identity Type", .enumeration(Self.identityName),
          "What the identity is one of.")
      case .cellIdentifier:
        spec(
          "exported_pdu.3gpp.cgi", "Cell Global Identifier", .bytes,
          "A cell of a 2G or 3G network: country, network, area, cell.")
      case .eutranCellIdentifier:
        spec(
          "exported_pdu.3gpp.ecgi", "E-UTRAN Cell Global Identifier", .bytes,
          "A cell of a 4G network: country, network, cell.")
      case .nrCellIdentifier:
        spec(
          "exported_pdu.3gpp.ncgi", "NR Cell Global Identifier", .bytes,
          "A cell of a 5G network: country, network, cell.")
      case .unknownValue:
        spec(
          "exported_pdu.unknown_tag.val", "Value", .bytes,
          "The value of a tag that is not known here.")
      case .padding:
        spec(
          "exported_pdu.padding", "Padding", .bytes,
          "Zeros that fill the value up; they are none of it.", isDelimiter: true)
      case .surplus:
        spec(
          "exported_pdu.surplus", "Surplus", .bytes,
          "Bytes of the tag that its value does not need.")
      }
    }

    private func spec(
      _ name: StaticString, _ label: StaticString, _ format: FieldFormat, _ explanation: StaticString,
      summary: SummaryRole = .omitted, isDelimiter: Bool = false
    ) -> FieldSpec {
      FieldSpec(
        name, label, format, explanation, "Wireshark exported_pdu_tlvs.h", summary: summary, isDelimiter: isDelimiter)
    }
  }
}
