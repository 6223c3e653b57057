extension IPv4Options {
  /// What all options have in common, and those that routers on the way write into.
  enum Field: UInt8, FieldSet {
    case type
    case copied
    case optionClass
    case number
    case length
    case end
    case padding
    case noOperation
    case recordRoute
    case looseSourceRoute
    case strictSourceRoute
    case pointer
    case recordedAddress
    case nextAddress
    case finalAddress
    case emptyAddress
    case timestamp
    case overflow
    case timestampFlag
    case timestampAddress
    case standardTimestamp
    case nonstandardTimestamp
    case unknown
    case data
    case surplus
    case undecoded

    static let family = Family.ipv4Options

    var spec: FieldSpec {
      switch self {
      case .type:
        FieldSpec(
          "ip.opt.type", "Type", .enumeration(IPv4Options.typeName),
          "Which option this is: a flag, a class and a number in one byte.", "RFC 791 §3.1")
      case .copied:
        FieldSpec(
          "ip.opt.type.copy", "Copied", .flag, "Set: every fragment of the datagram has the option.",
          "RFC 791 §3.1")
      case .optionClass:
        FieldSpec(
          "ip.opt.type.class", "Class", .enumeration(IPv4Options.className), "What the option is for.",
          "RFC 791 §3.1")
      case .number:
        FieldSpec(
          "ip.opt.type.number", "Number", .decimal(nil), "The option's number within its class.", "RFC 791 §3.1")
      case .length:
        FieldSpec(
          "ip.opt.len", "Length", .decimal(.bytes), "How long the option is, its type and this length included.",
          "RFC 791 §3.1")
      case .end:
        FieldSpec(
          "ip.options.eol", "End of Options List", .group,
          "No option follows, although the header goes on to a multiple of four bytes.", "RFC 791 §3.1")
      case .padding:
        FieldSpec(
          "ip.opt.padding", "Padding", .bytes, "Fills the header up to a multiple of four bytes; must be zero.",
          "RFC 791 §3.1")
      case .noOperation:
        FieldSpec(
          "ip.options.nop", "No-Operation", .group,
          "Does nothing: it moves the option behind it to a convenient place.", "RFC 791 §3.1")
      case .recordRoute:
        FieldSpec(
          "ip.options.record_route", "Record Route", .group, "Every router on the way writes its address into it.",
          "RFC 791 §3.1")
      case .looseSourceRoute:
        FieldSpec(
          "ip.options.route", "Loose Source Route", .group,
          "Addresses that the packet must pass; other routers may lie between. Firewalls drop it as a rule.",
          "RFC 791 §3.1, RFC 7126 §4.3")
      case .strictSourceRoute:
        FieldSpec(
          "ip.options.source_route", "Strict Source Route", .group,
          "Addresses that the packet must pass, and no router between. Firewalls drop it as a rule.",
          "RFC 791 §3.1, RFC 7126 §4.4")
      case .pointer:
        FieldSpec(
          "ip.opt.ptr", "Pointer", .decimal(nil),
          "The byte of the option where the next entry begins, counted from 1; beyond the option: all are used.",
          "RFC 791 §3.1")
      case .recordedAddress:
        FieldSpec(
          "ip.rec_rt", "Recorded Route", .ipv4Address(SpecialPurposeAddress.name),
          "A router that the packet has passed: its address on the side that it sent the packet from.",
          "RFC 791 §3.1", summary: .detail(""))
      case .nextAddress:
        FieldSpec(
          "ip.src_rt", "Source Route", .ipv4Address(SpecialPurposeAddress.name), "A router still to be passed.",
          "RFC 791 §3.1", summary: .detail("to"))
      case .finalAddress:
        FieldSpec(
          "ip.dst", "Final Destination", .ipv4Address(SpecialPurposeAddress.name),
          "Where the packet goes in the end; the header's destination is only the next stop.", "RFC 791 §3.1",
          summary: .detail("to"))
      case .emptyAddress:
        FieldSpec(
          "ip.empty_rt", "Empty Route", .ipv4Address(SpecialPurposeAddress.name), "Room for a further address.",
          "RFC 791 §3.1")
      case .timestamp:
        FieldSpec(
          "ip.options.timestamp", "Time Stamp", .group,
          "Routers on the way write the time into it, with their address where the flag says so.",
          "RFC 781, RFC 791 §3.1")
      case .overflow:
        FieldSpec(
          "ip.opt.overflow", "Overflow", .decimal(nil), "How many hosts found no room left: 15 at most.",
          "RFC 791 §3.1")
      case .timestampFlag:
        FieldSpec(
          "ip.opt.flag", "Flag", .enumeration(IPv4Options.timestampFlagName), "What each entry holds.",
          "RFC 791 §3.1", summary: .detail(""))
      case .timestampAddress:
        FieldSpec(
          "ip.opt.time_stamp_addr", "Address", .ipv4Address(SpecialPurposeAddress.name),
          "Whose time stamp follows.", "RFC 791 §3.1", summary: .detail(""))
      case .standardTimestamp:
        FieldSpec(
          "ip.opt.time_stamp", "Time Stamp", .millisecondsOfDay,
          "When the packet was there, in milliseconds since midnight UT.", "RFC 791 §3.1", summary: .detail(""))
      case .nonstandardTimestamp:
        FieldSpec(
          "ip.opt.time_stamp", "Time Stamp, not Standard", .hexadecimalAndDecimal,
          "A time of the host's own kind: the first bit says that it is not milliseconds since midnight UT.",
          "RFC 791 §3.1", summary: .detail(""))
      case .unknown:
        FieldSpec(
          "ip.options.unknown", "Option", .group, "An option that is not broken into parts.", "RFC 791 §3.1",
          isNamedByFirstChild: true)
      case .data:
        FieldSpec(
          "ip.opt.data", "Option Data", .bytes, "What the option says: its format is not known here.",
          "RFC 791 §3.1")
      case .surplus:
        FieldSpec(
          "ip.opt.surplus", "Surplus", .bytes,
          "Bytes that the option's length gives it and its definition does not.", "RFC 791 §3.1")
      case .undecoded:
        FieldSpec(
          "ip.opt.undecoded", "Options not Decoded", .bytes,
          "The rest of the options: where the next one begins is not known.", "RFC 791 §3.1")
      }
    }
  }
}
