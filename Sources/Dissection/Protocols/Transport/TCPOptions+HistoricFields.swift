extension TCPOptions {
  /// The fields of the options that are obsolete, that only satellite links have, or that were never documented.
  enum HistoricField: UInt8, FieldSet {
    case echo
    case echoReply
    case echoValue
    case partialOrderPermitted
    case partialOrderProfile
    case partialOrderStart
    case partialOrderEnd
    case partialOrderFiller
    case connectionCount
    case connectionCountNew
    case connectionCountEcho
    case connectionCountValue
    case checksumRequest
    case checksumNumber
    case checksumData
    case checksumBytes
    case skeeter
    case bubba
    case trailerChecksum
    case trailerChecksumValue
    case capabilities
    case capabilityVector
    case partialReliability
    case shortSNACK
    case longSNACK
    case compression
    case networkTimestamps
    case capabilityReserved
    case connectionID
    case bindingSpace
    case bindingLength
    case bindingReserved
    case bindingData
    case negativeAcknowledgment
    case holeOffset
    case holeSize
    case holeVector
    case recordBoundary
    case corruption
    case snap
    case compressionFilter

    static let family = Family.tcpHistoricOptions

    var spec: FieldSpec {
      switch self {
      case .echo:
        FieldSpec(
          "tcp.options.echo", "Echo", .group,
          "Asks the other side to send the value back, to measure the round trip; Timestamps replaced it.",
          "RFC 1072 §3")
      case .echoReply:
        FieldSpec(
          "tcp.options.echoreply", "Echo Reply", .group, "Sends back the value of an Echo option.", "RFC 1072 §3")
      case .echoValue:
        FieldSpec(
          "tcp.options.echo_value", "Echo Value", .decimal(nil), "Any value: only its sender understands it.",
          "RFC 1072 §3", summary: .detail(""))
      case .partialOrderPermitted:
        FieldSpec(
          "tcp.options.poc_perm", "Partial Order Connection Permitted", .group,
          "The sender can deliver data out of order where the program allows it.", "RFC 1693")
      case .partialOrderProfile:
        FieldSpec(
          "tcp.options.poc_profile", "Partial Order Service Profile", .group,
          "The segment carries a part of the profile that says which order is allowed.", "RFC 1693")
      case .partialOrderStart:
        FieldSpec(
          "tcp.options.poc_profile.start", "Start", .flag, "The profile begins in this segment.", "RFC 1693")
      case .partialOrderEnd:
        FieldSpec(
          "tcp.options.poc_profile.end", "End", .flag, "The profile ends in this segment.", "RFC 1693")
      case .partialOrderFiller:
        FieldSpec("tcp.options.poc_profile.filler", "Filler", .decimal(nil), "Not used.", "RFC 1693")
      case .connectionCount:
        FieldSpec(
          "tcp.options.cc", "Connection Count", .group,
          "T/TCP's number of this incarnation of the connection, so that a SYN can carry data.", "RFC 1644")
      case .connectionCountNew:
        FieldSpec(
          "tcp.options.ccnew", "Connection Count New", .group,
          "The same in a SYN that the server must confirm by a handshake.", "RFC 1644")
      case .connectionCountEcho:
        FieldSpec(
          "tcp.options.ccecho", "Connection Count Echo", .group,
          "Sends the client's connection count back in the SYN/ACK.", "RFC 1644")
      case .connectionCountValue:
        FieldSpec(
          "tcp.options.cc_value", "Connection Count Value", .decimal(nil), "The connection count.", "RFC 1644",
          summary: .detail(""))
      case .checksumRequest:
        FieldSpec(
          "tcp.options.altcksum_req", "Alternate Checksum Request", .group,
          "Asks for another checksum than TCP's own.", "RFC 1146")
      case .checksumNumber:
        FieldSpec(
          "tcp.options.altcksum_req.number", "Checksum Number", .enumeration(TCPOptions.checksumName),
          "Which checksum.", "RFC 1146", summary: .detail(""))
      case .checksumData:
        FieldSpec(
          "tcp.options.altcksum", "Alternate Checksum Data", .group,
          "Carries the alternate checksum where it does not fit into the header's field.", "RFC 1146")
      case .checksumBytes:
        FieldSpec(
          "tcp.options.altcksum.data", "Checksum Data", .bytes, "The alternate checksum.", "RFC 1146",
          summary: .detail(""))
      case .skeeter:
        FieldSpec(
          "tcp.options.skeeter", "Skeeter", .group, "For an experiment with encryption; never documented.",
          "RFC 1700")
      case .bubba:
        FieldSpec(
          "tcp.options.bubba", "Bubba", .group, "For an experiment with encryption; never documented.", "RFC 1700")
      case .trailerChecksum:
        FieldSpec(
          "tcp.options.trailer_cksum", "Trailer Checksum", .group,
          "Was to put the checksum behind the data; never documented.", "RFC 1700")
      case .trailerChecksumValue:
        FieldSpec(
          "tcp.options.trailer_cksum.value", "Trailer Checksum Value", .hexadecimal, "The option's one byte of data.",
          "RFC 1700")
      case .capabilities:
        FieldSpec(
          "tcp.options.scps", "SCPS Capabilities", .group,
          "What the sender can do of the Space Communications Protocol Standards, made for satellite links.",
          "CCSDS 714.0-B-2")
      case .capabilityVector:
        FieldSpec(
          "tcp.options.scps.vector", "Capabilities Vector", .flags(TCPOptions.capabilityName),
          "One bit for each capability.", "CCSDS 714.0-B-2", summary: .detail(""))
      case .partialReliability:
        FieldSpec(
          "tcp.options.scpsflags.bets", "BETS", .flag, "Can transfer with partial reliability.",
          "CCSDS 714.0-B-2")
      case .shortSNACK:
        FieldSpec(
          "tcp.options.scpsflags.snack1", "SNACK1", .flag, "Can use the short form of negative acknowledgments.",
          "CCSDS 714.0-B-2")
      case .longSNACK:
        FieldSpec(
          "tcp.options.scpsflags.snack2", "SNACK2", .flag, "Can use the long form of negative acknowledgments.",
          "CCSDS 714.0-B-2")
      case .compression:
        FieldSpec(
          "tcp.options.scpsflags.compress", "COMP", .flag, "Can compress headers without loss.",
          "CCSDS 714.0-B-2")
      case .networkTimestamps:
        FieldSpec(
          "tcp.options.scpsflags.nlts", "NLTS", .flag, "Has timestamps of the network layer.",
          "CCSDS 714.0-B-2")
      case .capabilityReserved:
        FieldSpec(
          "tcp.options.scpsflags.reserved", "Reserved", .decimal(nil), "Must be zero.", "CCSDS 714.0-B-2")
      case .connectionID:
        FieldSpec(
          "tcp.options.scps.binding", "Connection ID", .decimal(nil),
          "Names the connection where headers are compressed.", "CCSDS 714.0-B-2")
      case .bindingSpace:
        FieldSpec(
          "tcp.options.scps.binding.id", "Binding Space", .decimal(nil),
          "Which community defines the extended capability.", "CCSDS 714.0-B-2")
      case .bindingLength:
        FieldSpec(
          "tcp.options.scps.binding.len", "Extended Capability Length",
          .scaled(.words, by: 2, .bytes), "How much data follows, in units of two bytes.", "CCSDS 714.0-B-2")
      case .bindingReserved:
        FieldSpec(
          "tcp.options.scps.binding.reserved", "Reserved", .decimal(nil), "Not used.", "CCSDS 714.0-B-2")
      case .bindingData:
        FieldSpec(
          "tcp.options.scps.binding.data", "Binding Space Data", .bytes, "What the extended capability says.",
          "CCSDS 714.0-B-2")
      case .negativeAcknowledgment:
        FieldSpec(
          "tcp.options.snack", "Selective Negative Acknowledgment", .group,
          "Tells which data is missing, so that it is sent again at once.", "CCSDS 714.0-B-2")
      case .holeOffset:
        FieldSpec(
          "tcp.options.snack.offset", "Hole 1 Offset", .decimal(nil),
          "How far behind the acknowledgment number the first hole begins, in segments of the maximum size.",
          "CCSDS 714.0-B-2", summary: .detail("offset"))
      case .holeSize:
        FieldSpec(
          "tcp.options.snack.size", "Hole 1 Size", .decimal(nil),
          "How long the first hole is, in segments of the maximum size.", "CCSDS 714.0-B-2",
          summary: .detail("size"))
      case .holeVector:
        FieldSpec(
          "tcp.options.snack.vector", "SNACK Bit-Vector", .bytes,
          "One bit for each segment behind the first hole: 0 where it is missing.", "CCSDS 714.0-B-2")
      case .recordBoundary:
        FieldSpec(
          "tcp.options.scpsrec", "Record Boundary", .group, "A record of the program ends with this segment.",
          "CCSDS 714.0-B-2")
      case .corruption:
        FieldSpec(
          "tcp.options.scpscor", "Corruption Experienced", .group,
          "Data is lost by damage, not by congestion: there is no need to slow down.", "CCSDS 714.0-B-2")
      case .snap:
        FieldSpec("tcp.options.snap", "SNAP", .group, "Never documented.", "IANA TCP Option Kind Numbers")
      case .compressionFilter:
        FieldSpec(
          "tcp.options.compression_filter", "TCP Compression Filter", .group, "Never documented.",
          "IANA TCP Option Kind Numbers")
      }
    }
  }
}
