extension IPv4Options {
  enum Note: NoteSet {
    static let setNumber: UInt16 = 28

    static let lengthNotOfBlocks = note("ip.opt.length_not_of_blocks", .error, "bad option length")
      .says("{a:bytes}, but the option has {b:bytes} and then entries of {c:bytes} each.")
    static let unassignedType = note("ip.opt.unassigned_type", .note, "unassigned option")
      .says("IANA has not assigned this type; hosts skip the option.")
    static let pointerTooSmall = note("ip.opt.ptr.before_address", .error, "bad pointer")
      .says("{a} points before the first entry, which begins at byte {b} of the option.")
    static let pointerInMiddle = note("ip.opt.ptr.middle_address", .error, "bad pointer")
      .says("{a} points into the middle of an entry; each has {b:bytes}.")
    static let pointerBeyondEnd = note("ip.opt.ptr.beyond_end", .warning, "pointer beyond the option")
      .says("{a} is more than one byte after the option's {b:bytes}: it is taken as used up.")
    static let nextAddress = note("ip.opt.next_address", .chat, "next stop")
      .says("The pointer stands here: the next address that the packet goes to.")
    static let nextEntry = note("ip.opt.next_entry", .chat, "next entry")
      .says("The pointer stands here: the next router writes into this entry.")
    static let timestampFlag = note("ip.opt.timestamp_flag", .warning, "unknown flag")
      .says("{a} is none of 0, 1 and 3; the entries are shown as time stamps alone.")
    static let timestampOverflow = note("ip.opt.timestamp_overflow", .note, "time stamp overflow")
      .says("Hosts that found no room for their time stamp: {a}, which stands for more where it is 15.")
    static let timestampNonstandard = note("ip.opt.timestamp_nonstandard", .note, "nonstandard time stamp")
      .says("The first bit is set: the host had no time in milliseconds since midnight UT.")
    static let timestampTooLarge = note("ip.opt.timestamp_too_large", .warning, "bad time stamp")
      .says("{a} ms is more than a day has.")
    static let quickStartFunction = note("ip.opt.quick_start_function", .warning, "unknown function")
      .says("{a} is neither 0, a request, nor 8, a report.")
    static let unknownClassification = note("ip.opt.unknown_classification", .warning, "unknown classification")
      .says("RFC 1108 defines no such level: the byte is damaged, or the rules are others.")
    static let authoritiesUnfinished = note("ip.opt.authorities_unfinished", .error, "flags unfinished")
      .says("The last bit says that a further byte of flags follows, and the option ends.")
    static let originalSecurity = note("ip.opt.original_security", .note, "form of RFC 791")
      .says("The option has the form of RFC 791, which RFC 1108 replaced in 1991.")
    static let tagLength = note("ip.cipso.malformed", .error, "bad tag length")
      .says("{a:bytes}, but a tag has at least 2 bytes and {b:bytes} are left.")

    static let all = [
      lengthNotOfBlocks, unassignedType, pointerTooSmall, pointerInMiddle, pointerBeyondEnd, nextAddress, nextEntry,
      timestampFlag, timestampOverflow, timestampNonstandard, timestampTooLarge, quickStartFunction,
      unknownClassification, authoritiesUnfinished, originalSecurity, tagLength,
    ]
  }
}
