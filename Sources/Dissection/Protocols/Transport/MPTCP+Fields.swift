extension MPTCP {
  enum Field: UInt8, FieldSet {
    case option
    case subtype
    case version
    case capableFlags
    case checksumRequired
    case extensibility
    case noMoreSubflows
    case reservedFlags
    case hmacSHA1
    case hmacSHA256
    case senderKey
    case receiverKey
    case joinFlags
    case joinReservedFlags
    case backup
    case addressID
    case receiverToken
    case senderRandomNumber
    case senderTruncatedHMAC
    case senderHMAC
    case reserved
    case signalFlags
    case dataFinish
    case longDataSequenceNumber
    case mappingPresent
    case longDataAcknowledgment
    case dataAcknowledgmentPresent
    case dataAcknowledgment
    case dataSequenceNumber
    case subflowSequenceNumber
    case dataLevelLength
    case checksum
    case addressVersion
    case addAddressReserved
    case echo
    case ipv4Address
    case ipv6Address
    case port
    case addressHMAC
    case removeAddressReserved
    case resetFlags
    case resetFlagU
    case resetFlagV
    case resetFlagW
    case resetTransient
    case resetReason
    case privateBits
    case privateData

    static let family = Family.mptcp

    var spec: FieldSpec {
      switch self {
      case .option:
        FieldSpec(
          "mptcp", "Multipath TCP", .group,
          "Joins several TCP connections, over several paths, into one.", "RFC 8684 §3")
      case .subtype:
        FieldSpec(
          "tcp.options.mptcp.subtype", "Subtype", .enumeration(Self.subtypeName), "What the option says.",
          "RFC 8684 §3", summary: .detail(""))
      case .version:
        FieldSpec(
          "tcp.options.mptcp.version", "Version", .decimal(nil), "The version of Multipath TCP: 0 or 1.",
          "RFC 8684 §3.1", summary: .detail("version"))
      case .capableFlags:
        FieldSpec(
          "tcp.options.mptcp.flags", "MP_CAPABLE Flags", .flags(Self.capableFlagName),
          "What the sender asks for and which hash it offers.", "RFC 8684 §3.1")
      case .checksumRequired:
        FieldSpec(
          "tcp.options.mptcp.checksumreq.flags", "A: Checksum Required", .flag,
          "The data signals are to carry checksums.", "RFC 8684 §3.1")
      case .extensibility:
        FieldSpec(
          "tcp.options.mptcp.extensibility.flag", "B: Extensibility", .flag,
          "Zero, until a later version defines what the option looks like with it.", "RFC 8684 §3.1")
      case .noMoreSubflows:
        FieldSpec(
          "tcp.options.mptcp.nomoresubflows.flag", "C: No More Subflows", .flag,
          "Open no further subflows to this address and port: only to others that the sender announces.",
          "RFC 8684 §3.1")
      case .reservedFlags:
        FieldSpec("tcp.options.mptcp.reserved.flag", "Reserved", .hexadecimal, "Must be zero.", "RFC 8684 §3")
      case .hmacSHA1:
        FieldSpec(
          "tcp.options.mptcp.sha1.flag", "H: HMAC-SHA1", .flag, "The sender offers HMAC-SHA1.", "RFC 6824 §3.1")
      case .hmacSHA256:
        FieldSpec(
          "tcp.options.mptcp.sha256.flag", "H: HMAC-SHA256", .flag, "The sender offers HMAC-SHA256.",
          "RFC 8684 §3.1")
      case .senderKey:
        FieldSpec(
          "tcp.options.mptcp.sendkey", "Sender's Key", .hexadecimal,
          "The sender's secret, from which later subflows prove that they belong to the connection.",
          "RFC 8684 §3.1")
      case .receiverKey:
        FieldSpec(
          "tcp.options.mptcp.recvkey", "Receiver's Key", .hexadecimal, "The other side's key, sent back.",
          "RFC 8684 §3.1, §3.5")
      case .joinFlags:
        FieldSpec(
          "tcp.options.mptcp.flags", "Subflow Flags", .flags(Self.backupFlagName), "How the subflow is to be used.",
          "RFC 8684 §3.2")
      case .joinReservedFlags:
        FieldSpec("tcp.options.mptcp.join.reserved", "Reserved", .decimal(nil), "Must be zero.", "RFC 8684 §3.2")
      case .backup:
        FieldSpec(
          "tcp.options.mptcp.backup.flag", "B: Backup", .flag,
          "Send data on this subflow only where no other is left.", "RFC 8684 §3.2")
      case .addressID:
        FieldSpec(
          "tcp.options.mptcp.addrid", "Address ID", .decimal(nil),
          "Names one of the sender's addresses, in a way that address translation leaves alone.", "RFC 8684 §3.2",
          summary: .detail("address ID"))
      case .receiverToken:
        FieldSpec(
          "tcp.options.mptcp.recvtok", "Receiver's Token", .hexadecimal,
          "Which connection the subflow joins: a hash of the receiver's key.", "RFC 8684 §3.2",
          summary: .detail("token"))
      case .senderRandomNumber:
        FieldSpec(
          "tcp.options.mptcp.sendrand", "Sender's Random Number", .hexadecimal,
          "A number used once, against replays.", "RFC 8684 §3.2")
      case .senderTruncatedHMAC:
        FieldSpec(
          "tcp.options.mptcp.sendtrunchmac", "Sender's Truncated HMAC", .hexadecimal,
          "The leftmost 64 bits of what proves that the sender knows both keys.", "RFC 8684 §3.2")
      case .senderHMAC:
        FieldSpec(
          "tcp.options.mptcp.sendhmac", "Sender's HMAC", .bytes, "What proves that the sender knows both keys.",
          "RFC 8684 §3.2")
      case .reserved:
        FieldSpec("tcp.options.mptcp.reserved", "Reserved", .hexadecimal, "Must be zero.", "RFC 8684 §3")
      case .signalFlags:
        FieldSpec(
          "tcp.options.mptcp.flags", "DSS Flags", .flags(Self.signalFlagName), "What the data signal holds.",
          "RFC 8684 §3.3")
      case .dataFinish:
        FieldSpec(
          "tcp.options.mptcp.datafin.flag", "F: DATA_FIN", .flag, "The sender has no more data, on any subflow.",
          "RFC 8684 §3.3.3")
      case .longDataSequenceNumber:
        FieldSpec(
          "tcp.options.mptcp.dseqn8.flag", "m: Data Sequence Number of 8 Bytes", .flag,
          "The data sequence number has 8 bytes instead of 4.", "RFC 8684 §3.3")
      case .mappingPresent:
        FieldSpec(
          "tcp.options.mptcp.dseqnpresent.flag", "M: Mapping Present", .flag,
          "The option says where the segment's data belongs: data sequence number, subflow sequence number, length.",
          "RFC 8684 §3.3")
      case .longDataAcknowledgment:
        FieldSpec(
          "tcp.options.mptcp.dataack8.flag", "a: Data ACK of 8 Bytes", .flag,
          "The data acknowledgment has 8 bytes instead of 4.", "RFC 8684 §3.3")
      case .dataAcknowledgmentPresent:
        FieldSpec(
          "tcp.options.mptcp.dataackpresent.flag", "A: Data ACK Present", .flag,
          "The option acknowledges data.", "RFC 8684 §3.3")
      case .dataAcknowledgment:
        FieldSpec(
          "tcp.options.mptcp.rawdataack", "Data ACK", .decimal(nil),
          "The number of the next byte that the sender expects, over all subflows.", "RFC 8684 §3.3.2",
          summary: .detail("ack"))
      case .dataSequenceNumber:
        FieldSpec(
          "tcp.options.mptcp.rawdataseqno", "Data Sequence Number", .decimal(nil),
          "The number of the first byte over all subflows.", "RFC 8684 §3.3.1", summary: .detail("seq"))
      case .subflowSequenceNumber:
        FieldSpec(
          "tcp.options.mptcp.subflowseqno", "Subflow Sequence Number", .decimal(nil),
          "The number of the same byte in this subflow, counted from its start.", "RFC 8684 §3.3.1",
          summary: .detail("subflow seq"))
      case .dataLevelLength:
        FieldSpec(
          "tcp.options.mptcp.datalvllen", "Data-Level Length", .decimal(.bytes),
          "How many bytes the mapping holds for.", "RFC 8684 §3.3.1", summary: .detail("len"))
      case .checksum:
        FieldSpec(
          "tcp.options.mptcp.checksum", "Checksum", .hexadecimal,
          "Covers the mapped data and the mapping; it may need several segments to check.", "RFC 8684 §3.3.1")
      case .addressVersion:
        FieldSpec(
          "tcp.options.mptcp.ipver", "IP Version", .decimal(nil), "What the address is: 4 or 6.", "RFC 6824 §3.4.1")
      case .addAddressReserved:
        FieldSpec(
          "tcp.options.mptcp.add_addr.reserved", "Reserved", .decimal(nil), "Must be zero.", "RFC 8684 §3.4.1")
      case .echo:
        FieldSpec(
          "tcp.options.mptcp.echo", "E: Echo", .flag,
          "The address came from the other side; this confirms that it arrived.", "RFC 8684 §3.4.1")
      case .ipv4Address:
        FieldSpec(
          "tcp.options.mptcp.ipv4", "Advertised IPv4 Address", .ipv4Address(SpecialPurposeAddress.name),
          "A further address of the sender.", "RFC 8684 §3.4.1", summary: .detail(""))
      case .ipv6Address:
        FieldSpec(
          "tcp.options.mptcp.ipv6", "Advertised IPv6 Address", .bytes, "A further address of the sender.",
          "RFC 8684 §3.4.1", summary: .detail(""))
      case .port:
        FieldSpec(
          "tcp.options.mptcp.port", "Advertised Port", .port(ServiceName.tcp),
          "The port that belongs to the address, where it is not the connection's.", "RFC 8684 §3.4.1",
          summary: .detail("port"))
      case .addressHMAC:
        FieldSpec(
          "tcp.options.mptcp.addaddrtrunchmac", "Truncated HMAC", .hexadecimal,
          "The rightmost 64 bits of what proves that the address comes from a side of the connection.",
          "RFC 8684 §3.4.1")
      case .removeAddressReserved:
        FieldSpec(
          "tcp.options.mptcp.rm_addr.reserved", "Reserved", .decimal(nil), "Must be zero.", "RFC 8684 §3.4.2")
      case .resetFlags:
        FieldSpec(
          "tcp.options.mptcp.flags", "MP_TCPRST Flags", .flags(Self.resetFlagName),
          "Whether the trouble is likely to pass.", "RFC 8684 §3.6")
      case .resetFlagU:
        FieldSpec("tcp.options.mptcp.flag_U.flag", "U", .flag, "Not defined; zero.", "RFC 8684 §3.6")
      case .resetFlagV:
        FieldSpec("tcp.options.mptcp.flag_V.flag", "V", .flag, "Not defined; zero.", "RFC 8684 §3.6")
      case .resetFlagW:
        FieldSpec("tcp.options.mptcp.flag_W.flag", "W", .flag, "Not defined; zero.", "RFC 8684 §3.6")
      case .resetTransient:
        FieldSpec(
          "tcp.options.mptcp.flag_T.flag", "T: Transient", .flag,
          "The trouble may pass: the subflow may be opened again later.", "RFC 8684 §3.6")
      case .resetReason:
        FieldSpec(
          "tcp.options.mptcp.rst_reason", "Reason", .enumeration(Self.resetReasonName), "Why the subflow is closed.",
          "RFC 8684 §3.6", summary: .detail(""))
      case .privateBits:
        FieldSpec(
          "tcp.options.mptcp.private.flags", "Subtype-Specific Bits", .hexadecimal,
          "What they mean is up to the subtype.", "RFC 8684 §3")
      case .privateData:
        FieldSpec(
          "tcp.options.mptcp.private.data", "Subtype-Specific Data", .bytes,
          "What they mean is up to the subtype.", "RFC 8684 §3")
      }
    }
  }
}
