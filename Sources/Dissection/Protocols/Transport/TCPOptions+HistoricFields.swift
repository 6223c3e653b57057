extension TCPOptions {
  /// The fields of the options that are obsolete, that only satellite links have, or that were never documented.
  enum HistoricField: FieldSet {
    static let setNumber: UInt16 = 34
    static let definedIn: StaticString = "CCSDS 714.0-B-2"

    static let echo = group("tcp.options.echo", "Echo")
      .means(
        "Asks the other side to send the value back, to measure the round trip; Timestamps replaced it.", "RFC 1072 §3")
    static let echoReply = group("tcp.options.echoreply", "Echo Reply")
      .means("Sends back the value of an Echo option.", "RFC 1072 §3")
    static let echoValue = field("tcp.options.echo_value", "Echo Value", .decimal, .detail(""))
      .means("Any value: only its sender understands it.", "RFC 1072 §3")
    static let partialOrderPermitted = group("tcp.options.poc_perm", "Partial Order Connection Permitted")
      .means("The sender can deliver data out of order where the program allows it.", "RFC 1693")
    static let partialOrderProfile = group("tcp.options.poc_profile", "Partial Order Service Profile")
      .means("The segment carries a part of the profile that says which order is allowed.", "RFC 1693")
    static let partialOrderStart = flag("tcp.options.poc_profile.start", "Start")
      .means("The profile begins in this segment.", "RFC 1693")
    static let partialOrderEnd = flag("tcp.options.poc_profile.end", "End")
      .means("The profile ends in this segment.", "RFC 1693")
    static let partialOrderFiller = field("tcp.options.poc_profile.filler", "Filler", .decimal)
      .means("Not used.", "RFC 1693")
    static let connectionCount = group("tcp.options.cc", "Connection Count")
      .means("T/TCP's number of this incarnation of the connection, so that a SYN can carry data.", "RFC 1644")
    static let connectionCountNew = group("tcp.options.ccnew", "Connection Count New")
      .means("The same in a SYN that the server must confirm by a handshake.", "RFC 1644")
    static let connectionCountEcho = group("tcp.options.ccecho", "Connection Count Echo")
      .means("Sends the client's connection count back in the SYN/ACK.", "RFC 1644")
    static let connectionCountValue = field("tcp.options.cc_value", "Connection Count Value", .decimal, .detail(""))
      .means("The connection count.", "RFC 1644")
    static let checksumRequest = group("tcp.options.altcksum_req", "Alternate Checksum Request")
      .means("Asks for another checksum than TCP's own.", "RFC 1146")
    static let checksumNumber = field(
      "tcp.options.altcksum_req.number", "Checksum Number", .enumeration(TCPOptions.checksumName), .detail("")
    )
    .means("Which checksum.", "RFC 1146")
    static let checksumData = group("tcp.options.altcksum", "Alternate Checksum Data")
      .means("Carries the alternate checksum where it does not fit into the header's field.", "RFC 1146")
    static let checksumBytes = field("tcp.options.altcksum.data", "Checksum Data", .bytes, .detail(""))
      .means("The alternate checksum.", "RFC 1146")
    static let skeeter = group("tcp.options.skeeter", "Skeeter")
      .means("For an experiment with encryption; never documented.", "RFC 1700")
    static let bubba = group("tcp.options.bubba", "Bubba")
      .means("For an experiment with encryption; never documented.", "RFC 1700")
    static let trailerChecksum = group("tcp.options.trailer_cksum", "Trailer Checksum")
      .means("Was to put the checksum after the data; never documented.", "RFC 1700")
    static let trailerChecksumValue = field("tcp.options.trailer_cksum.value", "Trailer Checksum Value", .hexadecimal)
      .means("The option's one byte of data.", "RFC 1700")
    static let capabilities = group("tcp.options.scps", "SCPS Capabilities")
      .means("What the sender can do of the Space Communications Protocol Standards, made for satellite links.")
    static let capabilityVector = field(
      "tcp.options.scps.vector", "Capabilities Vector", .flags(TCPOptions.capabilityName), .detail("")
    )
    .means("One bit for each capability.")
    static let partialReliability = flag("tcp.options.scpsflags.bets", "BETS")
      .means("Can transfer with partial reliability.")
    static let shortSNACK = flag("tcp.options.scpsflags.snack1", "SNACK1")
      .means("Can use the short form of negative acknowledgments.")
    static let longSNACK = flag("tcp.options.scpsflags.snack2", "SNACK2")
      .means("Can use the long form of negative acknowledgments.")
    static let compression = flag("tcp.options.scpsflags.compress", "COMP").means("Can compress headers without loss.")
    static let networkTimestamps = flag("tcp.options.scpsflags.nlts", "NLTS")
      .means("Has timestamps of the network layer.")
    static let capabilityReserved = field("tcp.options.scpsflags.reserved", "Reserved", .decimal).means("Must be zero.")
    static let connectionID = field("tcp.options.scps.binding", "Connection ID", .decimal)
      .means("Names the connection where headers are compressed.")
    static let bindingSpace = field("tcp.options.scps.binding.id", "Binding Space", .decimal)
      .means("Which community defines the extended capability.")
    static let bindingLength = field(
      "tcp.options.scps.binding.len", "Extended Capability Length", .scaled(.words, by: 2, .bytes)
    )
    .means("How much data follows, in units of two bytes.")
    static let bindingReserved = field("tcp.options.scps.binding.reserved", "Reserved", .decimal).means("Not used.")
    static let bindingData = field("tcp.options.scps.binding.data", "Binding Space Data", .bytes)
      .means("What the extended capability says.")
    static let negativeAcknowledgment = group("tcp.options.snack", "Selective Negative Acknowledgment")
      .means("Tells which data is missing, so that it is sent again at once.")
    static let holeOffset = field("tcp.options.snack.offset", "Hole 1 Offset", .decimal, .detail("offset"))
      .means("How far behind the acknowledgment number the first hole begins, in segments of the maximum size.")
    static let holeSize = field("tcp.options.snack.size", "Hole 1 Size", .decimal, .detail("size"))
      .means("How long the first hole is, in segments of the maximum size.")
    static let holeVector = field("tcp.options.snack.vector", "SNACK Bit-Vector", .bytes)
      .means("One bit for each segment after the first hole: 0 where it is missing.")
    static let recordBoundary = group("tcp.options.scpsrec", "Record Boundary")
      .means("A record of the program ends with this segment.")
    static let corruption = group("tcp.options.scpscor", "Corruption Experienced")
      .means("Data is lost by damage, not by congestion: there is no need to slow down.")
    static let snap = group("tcp.options.snap", "SNAP").means("Never documented.", "IANA TCP Option Kind Numbers")
    static let compressionFilter = group("tcp.options.compression_filter", "TCP Compression Filter")
      .means("Never documented.", "IANA TCP Option Kind Numbers")

    static let all = [
      echo, echoReply, echoValue, partialOrderPermitted, partialOrderProfile, partialOrderStart, partialOrderEnd,
      partialOrderFiller, connectionCount, connectionCountNew, connectionCountEcho, connectionCountValue,
      checksumRequest, checksumNumber, checksumData, checksumBytes, skeeter, bubba, trailerChecksum,
      trailerChecksumValue, capabilities, capabilityVector, partialReliability, shortSNACK, longSNACK, compression,
      networkTimestamps, capabilityReserved, connectionID, bindingSpace, bindingLength, bindingReserved, bindingData,
      negativeAcknowledgment, holeOffset, holeSize, holeVector, recordBoundary, corruption, snap, compressionFilter,
    ]
  }
}
