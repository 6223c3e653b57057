extension MPTCP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 35
    static let definedIn: StaticString = "RFC 8684 §3.2"

    static let option = group("mptcp", "Multipath TCP")
      .means("Joins several TCP connections, over several paths, into one.", "RFC 8684 §3")
    static let subtype = field("tcp.options.mptcp.subtype", "Subtype", .enumeration(Self.subtypeName), .detail(""))
      .means("What the option says.", "RFC 8684 §3")
    static let version = field("tcp.options.mptcp.version", "Version", .decimal, .detail("version"))
      .means("The version of Multipath TCP: 0 or 1.", "RFC 8684 §3.1")
    static let capableFlags = field("tcp.options.mptcp.flags", "MP_CAPABLE Flags", .flags(Self.capableFlagName))
      .means("What the sender asks for and which hash it offers.", "RFC 8684 §3.1")
    static let checksumRequired = flag("tcp.options.mptcp.checksumreq.flags", "A: Checksum Required")
      .means("The data signals are to carry checksums.", "RFC 8684 §3.1")
    static let extensibility = flag("tcp.options.mptcp.extensibility.flag", "B: Extensibility")
      .means("Zero, until a later version defines what the option looks like with it.", "RFC 8684 §3.1")
    static let noMoreSubflows = flag("tcp.options.mptcp.nomoresubflows.flag", "C: No More Subflows")
      .means(
        "Open no further subflows to this address and port: only to others that the sender announces.", "RFC 8684 §3.1")
    static let reservedFlags = field("tcp.options.mptcp.reserved.flag", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 8684 §3")
    static let hmacSHA1 = flag("tcp.options.mptcp.sha1.flag", "H: HMAC-SHA1")
      .means("The sender offers HMAC-SHA1.", "RFC 6824 §3.1")
    static let hmacSHA256 = flag("tcp.options.mptcp.sha256.flag", "H: HMAC-SHA256")
      .means("The sender offers HMAC-SHA256.", "RFC 8684 §3.1")
    static let senderKey = field("tcp.options.mptcp.sendkey", "Sender's Key", .hexadecimal)
      .means(
        "The sender's secret, from which later subflows prove that they belong to the connection.", "RFC 8684 §3.1")
    static let receiverKey = field("tcp.options.mptcp.recvkey", "Receiver's Key", .hexadecimal)
      .means("The other side's key, sent back.", "RFC 8684 §3.1, §3.5")
    static let joinFlags = field("tcp.options.mptcp.flags", "Subflow Flags", .flags(Self.backupFlagName))
      .means("How the subflow is to be used.")
    static let joinReservedFlags = field("tcp.options.mptcp.join.reserved", "Reserved", .decimal).means("Must be zero.")
    static let backup = flag("tcp.options.mptcp.backup.flag", "B: Backup")
      .means("Send data on this subflow only where no other is left.")
    static let addressID = field("tcp.options.mptcp.addrid", "Address ID", .decimal, .detail("address ID"))
      .means("Names one of the sender's addresses, in a way that address translation leaves alone.")
    static let receiverToken = field("tcp.options.mptcp.recvtok", "Receiver's Token", .hexadecimal, .detail("token"))
      .means("Which connection the subflow joins: a hash of the receiver's key.")
    static let senderRandomNumber = field("tcp.options.mptcp.sendrand", "Sender's Random Number", .hexadecimal)
      .means("A number used once, against replays.")
    static let senderTruncatedHMAC = field("tcp.options.mptcp.sendtrunchmac", "Sender's Truncated HMAC", .hexadecimal)
      .means("The leftmost 64 bits of what proves that the sender knows both keys.")
    static let senderHMAC = field("tcp.options.mptcp.sendhmac", "Sender's HMAC", .bytes)
      .means("What proves that the sender knows both keys.")
    static let reserved = field("tcp.options.mptcp.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 8684 §3")
    static let signalFlags = field("tcp.options.mptcp.flags", "DSS Flags", .flags(Self.signalFlagName))
      .means("What the data signal holds.", "RFC 8684 §3.3")
    static let dataFinish = flag("tcp.options.mptcp.datafin.flag", "F: DATA_FIN")
      .means("The sender has no more data, on any subflow.", "RFC 8684 §3.3.3")
    static let longDataSequenceNumber = flag("tcp.options.mptcp.dseqn8.flag", "m: Data Sequence Number of 8 Bytes")
      .means("The data sequence number has 8 bytes instead of 4.", "RFC 8684 §3.3")
    static let mappingPresent = flag("tcp.options.mptcp.dseqnpresent.flag", "M: Mapping Present")
      .means(
        "The option says where the segment's data belongs: data sequence number, subflow sequence number, length.",
        "RFC 8684 §3.3")
    static let longDataAcknowledgment = flag("tcp.options.mptcp.dataack8.flag", "a: Data ACK of 8 Bytes")
      .means("The data acknowledgment has 8 bytes instead of 4.", "RFC 8684 §3.3")
    static let dataAcknowledgmentPresent = flag("tcp.options.mptcp.dataackpresent.flag", "A: Data ACK Present")
      .means("The option acknowledges data.", "RFC 8684 §3.3")
    static let dataAcknowledgment = field("tcp.options.mptcp.rawdataack", "Data ACK", .decimal, .detail("ack"))
      .means("The number of the next byte that the sender expects, over all subflows.", "RFC 8684 §3.3.2")
    static let dataSequenceNumber = field(
      "tcp.options.mptcp.rawdataseqno", "Data Sequence Number", .decimal, .detail("seq")
    )
    .means("The number of the first byte over all subflows.", "RFC 8684 §3.3.1")
    static let subflowSequenceNumber = field(
      "tcp.options.mptcp.subflowseqno", "Subflow Sequence Number", .decimal, .detail("subflow seq")
    )
    .means("The number of the same byte in this subflow, counted from its start.", "RFC 8684 §3.3.1")
    static let dataLevelLength = field(
      "tcp.options.mptcp.datalvllen", "Data-Level Length", .quantity(.bytes), .detail("len")
    )
    .means("How many bytes the mapping holds for.", "RFC 8684 §3.3.1")
    static let checksum = field("tcp.options.mptcp.checksum", "Checksum", .hexadecimal)
      .means("Covers the mapped data and the mapping; it may need several segments to check.", "RFC 8684 §3.3.1")
    static let addressVersion = field("tcp.options.mptcp.ipver", "IP Version", .decimal)
      .means("What the address is: 4 or 6.", "RFC 6824 §3.4.1")
    static let addAddressReserved = field("tcp.options.mptcp.add_addr.reserved", "Reserved", .decimal)
      .means("Must be zero.", "RFC 8684 §3.4.1")
    static let echo = flag("tcp.options.mptcp.echo", "E: Echo")
      .means("The address came from the other side; this confirms that it arrived.", "RFC 8684 §3.4.1")
    static let ipv4Address = field(
      "tcp.options.mptcp.ipv4", "Advertised IPv4 Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A further address of the sender.", "RFC 8684 §3.4.1")
    static let ipv6Address = field("tcp.options.mptcp.ipv6", "Advertised IPv6 Address", .bytes, .detail(""))
      .means("A further address of the sender.", "RFC 8684 §3.4.1")
    static let port = field("tcp.options.mptcp.port", "Advertised Port", .port(ServiceName.tcp), .detail("port"))
      .means("The port that belongs to the address, where it is not the connection's.", "RFC 8684 §3.4.1")
    static let addressHMAC = field("tcp.options.mptcp.addaddrtrunchmac", "Truncated HMAC", .hexadecimal)
      .means(
        "The rightmost 64 bits of what proves that the address comes from a side of the connection.", "RFC 8684 §3.4.1")
    static let removeAddressReserved = field("tcp.options.mptcp.rm_addr.reserved", "Reserved", .decimal)
      .means("Must be zero.", "RFC 8684 §3.4.2")
    static let resetFlags = field("tcp.options.mptcp.flags", "MP_TCPRST Flags", .flags(Self.resetFlagName))
      .means("Whether the trouble is likely to pass.", "RFC 8684 §3.6")
    static let resetFlagU = flag("tcp.options.mptcp.flag_U.flag", "U").means("Not defined; zero.", "RFC 8684 §3.6")
    static let resetFlagV = flag("tcp.options.mptcp.flag_V.flag", "V").means("Not defined; zero.", "RFC 8684 §3.6")
    static let resetFlagW = flag("tcp.options.mptcp.flag_W.flag", "W").means("Not defined; zero.", "RFC 8684 §3.6")
    static let resetTransient = flag("tcp.options.mptcp.flag_T.flag", "T: Transient")
      .means("The trouble may pass: the subflow may be opened again later.", "RFC 8684 §3.6")
    static let resetReason = field(
      "tcp.options.mptcp.rst_reason", "Reason", .enumeration(Self.resetReasonName), .detail("")
    )
    .means("Why the subflow is closed.", "RFC 8684 §3.6")
    static let privateBits = field("tcp.options.mptcp.private.flags", "Subtype-Specific Bits", .hexadecimal)
      .means("What they mean is up to the subtype.", "RFC 8684 §3")
    static let privateData = field("tcp.options.mptcp.private.data", "Subtype-Specific Data", .bytes)
      .means("What they mean is up to the subtype.", "RFC 8684 §3")

    static let resetFlagBits = [resetFlagU, resetFlagV, resetFlagW, resetTransient]

    static let all = [
      option, subtype, version, capableFlags, checksumRequired, extensibility, noMoreSubflows, reservedFlags, hmacSHA1,
      hmacSHA256, senderKey, receiverKey, joinFlags, joinReservedFlags, backup, addressID, receiverToken,
      senderRandomNumber, senderTruncatedHMAC, senderHMAC, reserved, signalFlags, dataFinish, longDataSequenceNumber,
      mappingPresent, longDataAcknowledgment, dataAcknowledgmentPresent, dataAcknowledgment, dataSequenceNumber,
      subflowSequenceNumber, dataLevelLength, checksum, addressVersion, addAddressReserved, echo, ipv4Address,
      ipv6Address, port, addressHMAC, removeAddressReserved, resetFlags, resetFlagU, resetFlagV, resetFlagW,
      resetTransient, resetReason, privateBits, privateData,
    ]
  }
}
