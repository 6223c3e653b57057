import Packets

/// What the packet filter of BSD systems logged, LINKTYPE_PFLOG: the rule that matched, and the packet.
///
///     |    Length     |    Family     |    Action     |    Reason     |
///     |  Interface, 16 bytes  |  Ruleset, 16 bytes                    |
///     |                          Rule Number                          |
///     |                        Subrule Number                         |
///     |  uid, pid, rule uid, rule pid, 4 bytes each                   |
///     |   Direction   |  newer systems: what was rewritten, padding
enum PacketFilterLog: ProtocolDecoder {
  static let number: UInt16 = 269

  static let spec = ProtocolSpec(
    "pflog", "OpenBSD Packet Filter Log", brief: "PF log", source: "LINKTYPE_PFLOG",
    foundBy: [.linkType(.packetFilterLog)], fields: [Field.self], notes: [Note.self])

  enum Field: FieldSet {
    static let setNumber: UInt16 = PacketFilterLog.number
    static let definedIn: StaticString = "LINKTYPE_PFLOG"

    static let length = field("pflog.length", "Header Length", .quantity(.bytes))
      .means("How long the header is, without the padding at its end.")
    static let addressFamily = field("pflog.af", "Address Family", .enumeration(AddressFamily.name))
      .means("The address family of the packet.")
    static let action = field("pflog.action", "Action", .enumeration(Self.actionName), .headline)
      .means("What the filter did with the packet.")
    static let reason = field("pflog.reason", "Reason", .enumeration(Self.reasonName)).means("Why it did so.")
    static let interface = field("pflog.ifname", "Interface", .text, .detail("on"))
      .means("The interface that the packet was on.")
    static let ruleset = field("pflog.ruleset", "Ruleset", .text).means("The anchor that the rule is in.")
    static let unused = field("pflog.unused", "Unused", .bytes).means("What the text leaves of its field.")
    static let rule = field("pflog.rulenr", "Rule Number", .decimal, .detail("rule")).means("The rule that matched.")
    static let subrule = field("pflog.subrulenr", "Sub Rule Number", .signed)
      .means("The rule within the anchor; -1 where there is none.")
    static let user = field("pflog.uid", "UID", .signed).means("The user whose socket it is; -1 where it is not known.")
    static let process = field("pflog.pid", "PID", .signed).means(
      "The process whose socket it is; -1 where it is not known.")
    static let ruleUser = field("pflog.rule_uid", "Rule UID", .signed).means("The user who loaded the rule.")
    static let ruleProcess = field("pflog.rule_pid", "Rule PID", .signed).means("The process that loaded the rule.")
    static let direction = field("pflog.dir", "Direction", .enumeration(Self.directionName), .detail(""))
      .means("Whether the packet came in or went out.")
    static let rest = field("pflog.pad", "Padding", .bytes)
      .means("Padding; newer systems have here what the filter rewrote: addresses and ports.")

    static let all = [
      length, addressFamily, action, reason, interface, ruleset, unused, rule, subrule, user, process, ruleUser,
      ruleProcess, direction, rest,
    ]

    @Sendable static func actionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "pass"
      case 1: "block"
      case 2: "scrub"
      case 3: "no scrub"
      case 4: "nat"
      case 5: "no nat"
      case 6: "binat"
      case 7: "no binat"
      case 8: "rdr"
      case 9: "no rdr"
      case 10: "synproxy drop"
      case 11: "defer"
      case 12: "match"
      case 13: "divert"
      case 14: "route"
      case 15: "af-to"
      default: nil
      }
    }

    @Sendable static func reasonName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "match"
      case 1: "bad-offset"
      case 2: "fragment"
      case 3: "short"
      case 4: "normalize"
      case 5: "memory"
      case 6: "bad-timestamp"
      case 7: "congestion"
      case 8: "ip-option"
      case 9: "proto-cksum"
      case 10: "state-mismatch"
      case 11: "state-insert"
      case 12: "state-limit"
      case 13: "src-limit"
      case 14: "synproxy"
      case 15: "translate"
      case 16: "no-route"
      default: nil
      }
    }

    @Sendable static func directionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "in or out"
      case 1: "in"
      case 2: "out"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = PacketFilterLog.number

    static let length = note("pflog.invalid_header_length", .error, "bad length")
      .says("{a:bytes}: the header has at least {b}.")

    static let all = [length]
  }

  private static let leastLength = 45

  /// The header ends at a multiple of four bytes.
  private static func headerEnd(_ length: Int) -> Int { (length + 3) / 4 * 4 }

  /// A length and a family of their systems, an action and a reason that are defined, and an IP packet.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let length = cursor.peek(), length >= leastLength, length <= 100, let family = cursor.peek(1) else {
      return .no
    }
    guard [2, 24, 28, 30].contains(family), cursor.peek(2) ?? .max <= 15, cursor.peek(3) ?? .max <= 16 else {
      return .no
    }
    return cursor.mayBegin(family == 2 ? 0x0800 : 0x86dd, at: headerEnd(Int(length))) ? .maybe : .no
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let start = cursor.offset
    let outer = cursor.extent
    let length = cursor.read(Field.length, 8, &out)
    guard length.isKnown else { return .data }
    if length.value < leastLength { out.note(Note.length, on: length, length.number, UInt64(leastLength)) }
    cursor.narrow(by: length, from: start, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    cursor.restore(outer)
    let end = start + headerEnd(max(length.value, leastLength))
    cursor.narrow(to: end, .field(Field.length))
    let family = cursor.read(Field.addressFamily, 8, &out)
    cursor.read(Field.action, 8, &out)
    cursor.read(Field.reason, 8, &out)
    cursor.readPaddedText(Field.interface, padding: Field.unused, 16, &out)
    cursor.readPaddedText(Field.ruleset, padding: Field.unused, 16, &out)
    cursor.read(Field.rule, 32, &out)
    cursor.readSigned(Field.subrule, 32, .bigEndian, &out)
    if length.value >= 61 {
      for field in [Field.user, Field.process, Field.ruleUser, Field.ruleProcess] {
        cursor.readSigned(field, 32, .bigEndian, &out)
      }
    }
    cursor.read(Field.direction, 8, &out)
    cursor.readBytes(Field.rest, end - cursor.offset, &out)
    cursor.restore(outer)
    return AddressFamily.etherType(family.number).map { .etherType($0) } ?? .data
  }
}
