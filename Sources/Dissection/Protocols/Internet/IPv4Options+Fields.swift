extension IPv4Options {
  /// What all options have in common, and those that routers on the way write into.
  enum Field: FieldSet {
    static let setNumber: UInt16 = 28
    static let definedIn: StaticString = "RFC 791 §3.1"

    static let type = field("ip.opt.type", "Type", .enumeration(IPv4Options.typeName))
      .means("Which option this is: a flag, a class and a number in one byte.")
    static let copied = flag("ip.opt.type.copy", "Copied").means("Set: every fragment of the datagram has the option.")
    static let optionClass = field("ip.opt.type.class", "Class", .enumeration(IPv4Options.className))
      .means("What the option is for.")
    static let number = field("ip.opt.type.number", "Number", .decimal).means("The option's number within its class.")
    static let length = field("ip.opt.len", "Length", .quantity(.bytes))
      .means("How long the option is, its type and this length included.")
    static let end = group("ip.options.eol", "End of Options List")
      .means("No option follows, although the header goes on to a multiple of four bytes.")
    static let padding = field("ip.opt.padding", "Padding", .bytes)
      .means("Fills the header up to a multiple of four bytes; must be zero.")
    static let noOperation = group("ip.options.nop", "No-Operation")
      .means("Does nothing: it moves the option after it to a convenient place.")
    static let recordRoute = group("ip.options.record_route", "Record Route")
      .means("Every router on the way writes its address into it.")
    static let looseSourceRoute = group("ip.options.route", "Loose Source Route")
      .means(
        "Addresses that the packet must pass; other routers may lie between. Firewalls drop it as a rule.",
        "RFC 791 §3.1, RFC 7126 §4.3")
    static let strictSourceRoute = group("ip.options.source_route", "Strict Source Route")
      .means(
        "Addresses that the packet must pass, and no router between. Firewalls drop it as a rule.",
        "RFC 791 §3.1, RFC 7126 §4.4")
    static let pointer = field("ip.opt.ptr", "Pointer", .decimal)
      .means("The byte of the option where the next entry begins, counted from 1; beyond the option: all are used.")
    static let recordedAddress = field(
      "ip.rec_rt", "Recorded Route", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("A router that the packet has passed: its address on the side that it sent the packet from.")
    static let nextAddress = field("ip.src_rt", "Source Route", .ipv4Address(SpecialPurposeAddress.name), .detail("to"))
      .means("A router still to be passed.")
    static let finalAddress = field(
      "ip.dst", "Final Destination", .ipv4Address(SpecialPurposeAddress.name), .detail("to")
    )
    .means("Where the packet goes in the end; the header's destination is only the next stop.")
    static let emptyAddress = field("ip.empty_rt", "Empty Route", .ipv4Address(SpecialPurposeAddress.name))
      .means("Room for a further address.")
    static let timestamp = group("ip.options.timestamp", "Time Stamp")
      .means(
        "Routers on the way write the time into it, with their address where the flag says so.",
        "RFC 781, RFC 791 §3.1")
    static let overflow = field("ip.opt.overflow", "Overflow", .decimal)
      .means("How many hosts found no room left: 15 at most.")
    static let timestampFlag = field("ip.opt.flag", "Flag", .enumeration(IPv4Options.timestampFlagName), .detail(""))
      .means("What each entry holds.")
    static let timestampAddress = field(
      "ip.opt.time_stamp_addr", "Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("Whose time stamp follows.")
    static let standardTimestamp = field("ip.opt.time_stamp", "Time Stamp", .millisecondsOfDay, .detail(""))
      .means("When the packet was there, in milliseconds since midnight UT.")
    static let nonstandardTimestamp = field(
      "ip.opt.time_stamp", "Time Stamp, not Standard", .hexadecimalAndDecimal, .detail("")
    )
    .means("A time of the host's own kind: the first bit says that it is not milliseconds since midnight UT.")
    static let unknown = group("ip.options.unknown", "Option", isNamedByFirstChild: true)
      .means("An option that is not broken into parts.")
    static let data = field("ip.opt.data", "Option Data", .bytes)
      .means("What the option says: its format is not known here.")
    static let surplus = field("ip.opt.surplus", "Surplus", .bytes)
      .means("Bytes that the option's length gives it and its definition does not.")
    static let undecoded = field("ip.opt.undecoded", "Options not Decoded", .bytes)
      .means("The rest of the options: where the next one begins is not known.")

    static let all = [
      type, copied, optionClass, number, length, end, padding, noOperation, recordRoute, looseSourceRoute,
      strictSourceRoute, pointer, recordedAddress, nextAddress, finalAddress, emptyAddress, timestamp, overflow,
      timestampFlag, timestampAddress, standardTimestamp, nonstandardTimestamp, unknown, data, surplus, undecoded,
    ]
  }
}
