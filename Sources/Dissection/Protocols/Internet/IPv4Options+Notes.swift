extension IPv4Options {
  enum Note: UInt8, NoteSet {
    case lengthNotOfBlocks
    case unassignedType
    case pointerTooSmall
    case pointerInMiddle
    case pointerBeyondEnd
    case nextAddress
    case nextEntry
    case timestampFlag
    case timestampOverflow
    case timestampNonstandard
    case timestampTooLarge
    case quickStartFunction
    case unknownClassification
    case authoritiesUnfinished
    case originalSecurity
    case tagLength

    static let family = Family.ipv4Options

    var spec: NoteSpec {
      switch self {
      case .lengthNotOfBlocks:
        NoteSpec(
          .error, "bad option length", "{a:bytes}, but the option has {b:bytes} and then entries of {c:bytes} each.")
      case .unassignedType:
        NoteSpec(.note, "unassigned option", "IANA has not assigned this type; hosts skip the option.")
      case .pointerTooSmall:
        NoteSpec(
          .error, "bad pointer", "{a} points before the first entry, which begins at byte {b} of the option.")
      case .pointerInMiddle:
        NoteSpec(.error, "bad pointer", "{a} points into the middle of an entry; each has {b:bytes}.")
      case .pointerBeyondEnd:
        NoteSpec(
          .warning, "pointer beyond the option",
          "{a} is more than one byte behind the option's {b:bytes}: it is taken as used up.")
      case .nextAddress:
        NoteSpec(
          .chat, "next stop", "The pointer stands here: the next address that the packet goes to.")
      case .nextEntry:
        NoteSpec(.chat, "next entry", "The pointer stands here: the next router writes into this entry.")
      case .timestampFlag:
        NoteSpec(
          .warning, "unknown flag", "{a} is none of 0, 1 and 3; the entries are shown as time stamps alone.")
      case .timestampOverflow:
        NoteSpec(
          .note, "time stamp overflow",
          "Hosts that found no room for their time stamp: {a}, which stands for more where it is 15.")
      case .timestampNonstandard:
        NoteSpec(
          .note, "nonstandard time stamp",
          "The first bit is set: the host had no time in milliseconds since midnight UT.")
      case .timestampTooLarge:
        NoteSpec(.warning, "bad time stamp", "{a} ms is more than a day has.")
      case .quickStartFunction:
        NoteSpec(.warning, "unknown function", "{a} is neither 0, a request, nor 8, a report.")
      case .unknownClassification:
        NoteSpec(
          .warning, "unknown classification",
          "RFC 1108 defines no such level: the byte is damaged, or the rules are others.")
      case .authoritiesUnfinished:
        NoteSpec(
          .error, "flags unfinished", "The last bit says that a further byte of flags follows, and the option ends.")
      case .originalSecurity:
        NoteSpec(
          .note, "form of RFC 791", "The option has the form of RFC 791, which RFC 1108 replaced in 1991.")
      case .tagLength:
        NoteSpec(.error, "bad tag length", "{a:bytes}, but a tag has at least 2 bytes and {b:bytes} are left.")
      }
    }
  }
}
