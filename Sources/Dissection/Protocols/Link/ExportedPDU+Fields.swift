/// The fields of an exported PDU's header, by the names of Wireshark's `packet-exported_pdu.c`.
extension ExportedPDU {
  enum Field: FieldSet {
    static let setNumber: UInt16 = ExportedPDU.number
    static let definedIn: StaticString = "Wireshark exported_pdu_tlvs.h"

    static let option = group("exported_pdu.option", "Tag").means("One tag: its number, its length, its value.")
    static let tag = field("exported_pdu.tag", "Tag Number", .enumeration(Self.tagName), .headline)
      .means("What the value is.")
    static let length = field("exported_pdu.tag_len", "Length", .quantity(.bytes))
      .means("How many bytes the value has.")
    static let optionsLength = field("exported_pdu.options_length", "Length of the Tags", .quantity(.bytes))
      .means("How many bytes of tags follow this one. Not written any more.")
    static let linkType = field("exported_pdu.linktype", "Link Type", .decimal)
      .means("The link type of the message. Not written any more.")
    static let dissectorName = field("exported_pdu.prot_name", "Protocol Name", .text, .headline)
      .means("The message's protocol, by Wireshark's name for its dissector.")
    static let heuristicName = field("exported_pdu.heur_prot_name", "Heuristic Protocol Name", .text, .headline)
      .means("The message's protocol, by Wireshark's name for what recognises it.")
    static let tableName = field("exported_pdu.dis_table_name", "Dissector Table Name", .text, .headline)
      .means("The table in which Wireshark finds the message's protocol.")
    static let sourceIPv4 = field(
      "exported_pdu.ipv4_src", "IPv4 Source Address", .ipv4Address(SpecialPurposeAddress.name), .sourceAddress
    )
    .means("Who sent the message.")
    static let destinationIPv4 = field(
      "exported_pdu.ipv4_dst", "IPv4 Destination Address", .ipv4Address(SpecialPurposeAddress.name),
      .destinationAddress
    )
    .means("Whom the message was sent to.")
    static let sourceIPv6 = field("exported_pdu.ipv6_src", "IPv6 Source Address", .bytes).means("Who sent the message.")
    static let destinationIPv6 = field("exported_pdu.ipv6_dst", "IPv6 Destination Address", .bytes)
      .means("Whom the message was sent to.")
    static let portType = field("exported_pdu.port_type", "Port Type", .enumeration(Self.portTypeName))
      .means("The protocol that the ports are of.")
    static let sourcePort = field("exported_pdu.src_port", "Source Port", .decimal, .sourcePort)
      .means("The sender's port.")
    static let destinationPort = field("exported_pdu.dst_port", "Destination Port", .decimal, .destinationPort)
      .means("The receiver's port.")
    static let originatingPointCode = field("exported_pdu.ss7_opc", "SS7 Originating Point Code", .decimal)
      .means("The sender in the telephone network's signalling.")
    static let destinationPointCode = field("exported_pdu.ss7_dpc", "SS7 Destination Point Code", .decimal)
      .means("The receiver in the telephone network's signalling.")
    static let pointCodeStandard = field("exported_pdu.ss7_standard", "SS7 Standard", .decimal)
      .means("The standard that the point code follows, by Wireshark's number.")
    static let networkIndicator = field("exported_pdu.ss7_ni", "SS7 Network Indicator", .decimal)
      .means("Which of several networks the point code is in.")
    static let originalFrame = field("exported_pdu.orig_fno", "Original Frame Number", .decimal)
      .means("The packet that the message was taken from.")
    static let commonInterfaceEvent = field(
      "exported_pdu.dvb-ci.event", "DVB-CI Event", .enumeration(Self.eventName, .hexadecimal)
    )
    .means("What happened between a television set and its access module.")
    static let tableValue = field("exported_pdu.dis_table_val", "Dissector Table Value", .decimal)
      .means("Where in the table the message's protocol stands.")
    static let protocolColumn = field("exported_pdu.col_proto_str", "Protocol Column", .text)
      .means("What Wireshark shows as the protocol.")
    static let tcpVersion = field("exported_pdu.tcp_dissector_data.version", "TCP Data Version", .decimal)
      .means("The form of what follows; 1 is the only one.")
    static let tcpSequence = field("exported_pdu.tcp_dissector_data.seq", "Sequence Number", .decimal)
      .means("The sequence number of the message's first byte.")
    static let tcpNextSequence = field("exported_pdu.tcp_dissector_data.nxtseq", "Next Sequence Number", .decimal)
      .means("The sequence number after the message's last byte.")
    static let tcpLastAcknowledgment = field(
      "exported_pdu.tcp_dissector_data.lastackseq", "Last Acknowledged Sequence Number", .decimal
    )
    .means("What the other side had acknowledged.")
    static let tcpIsReassembled = field(
      "exported_pdu.tcp_dissector_data.is_reassembled", "Reassembled", .enumeration(Self.truthName)
    )
    .means("Whether the message was put together from several segments.")
    static let tcpFlags = field("exported_pdu.tcp_dissector_data.flags", "TCP Flags", .hexadecimal)
      .means("The flags of the segment.")
    static let tcpUrgentPointer = field("exported_pdu.tcp_dissector_data.urgent_pointer", "Urgent Pointer", .decimal)
      .means("The urgent pointer of the segment.")
    static let tcpData = field("exported_pdu.dissector_data", "TCP Data", .bytes)
      .means("What TCP knew, in a form that is not known here.")
    static let direction = field("exported_pdu.p2p_dir", "Direction", .enumeration(Self.directionName))
      .means("Which way the message went.")
    static let informationColumn = field("exported_pdu.col_info_str", "Information Column", .text)
      .means("What Wireshark shows as the packet's contents.")
    static let identityType = field("exported_pdu.3gpp.id_type", "3GPP Identity Type", .enumeration(Self.identityName))
      .means("What the identity is one of.")
    static let cellIdentifier = field("exported_pdu.3gpp.cgi", "Cell Global Identifier", .bytes)
      .means("A cell of a 2G or 3G network: country, network, area, cell.")
    static let eutranCellIdentifier = field("exported_pdu.3gpp.ecgi", "E-UTRAN Cell Global Identifier", .bytes)
      .means("A cell of a 4G network: country, network, cell.")
    static let nrCellIdentifier = field("exported_pdu.3gpp.ncgi", "NR Cell Global Identifier", .bytes)
      .means("A cell of a 5G network: country, network, cell.")
    static let unknownValue = field("exported_pdu.unknown_tag.val", "Value", .bytes)
      .means("The value of a tag that is not known here.")
    static let padding = field("exported_pdu.padding", "Padding", .bytes, isDelimiter: true)
      .means("Zeros that fill the value up; they are none of it.")
    static let surplus = field("exported_pdu.surplus", "Surplus", .bytes)
      .means("Bytes of the tag that its value does not need.")

    static let all = [
      option, tag, length, optionsLength, linkType, dissectorName, heuristicName, tableName, sourceIPv4,
      destinationIPv4, sourceIPv6, destinationIPv6, portType, sourcePort, destinationPort, originatingPointCode,
      destinationPointCode, pointCodeStandard, networkIndicator, originalFrame, commonInterfaceEvent, tableValue,
      protocolColumn, tcpVersion, tcpSequence, tcpNextSequence, tcpLastAcknowledgment, tcpIsReassembled, tcpFlags,
      tcpUrgentPointer, tcpData, direction, informationColumn, identityType, cellIdentifier, eutranCellIdentifier,
      nrCellIdentifier, unknownValue, padding, surplus,
    ]
  }
}
