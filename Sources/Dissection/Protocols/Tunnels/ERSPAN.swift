/// Encapsulated Remote Switched Port Analyzer, draft-foschiano-erspan: frames that a switch has mirrored, on the way to
/// an analyser. Type I has no header (``GRE`` goes on to its frame); types II and III are told by their version.
///
///     |  Ver  |         VLAN          | COS |En |T|    Session ID     |   type II
///     |       Reserved        |                 Index                 |
///
///     |  Ver  |         VLAN          | COS |BSO|T|    Session ID     |   type III
///     |                           Timestamp                           |
///     |             SGT               |P|   FT    |   Hw ID   |D|Gra|O|
///     |  platform-specific subheader, 8 bytes, with O …
enum ERSPAN: ProtocolDecoder {
  static let number: UInt16 = 104

  static let spec = ProtocolSpec(
    "erspan", "Encapsulated Remote Switched Port Analyzer", brief: "ERSPAN", source: "draft-foschiano-erspan-03",
    foundBy: [.greProtocol(0x88be), .greProtocol(0x22eb)],
    fields: [Field.self, PlatformField.self], notes: [Note.self], trailingBytes: .outer)

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let version = cursor.read(Field.version, 4, &out)
    guard !version.isKnown || version.number == 1 || version.number == 2 else {
      out.note(Note.version, on: version, version.number)
      cursor.read(Field.unknown, 4, &out)
      return .data
    }
    let isTypeIII = version.number == 2
    cursor.read(Field.vlan, 12, &out)
    cursor.read(Field.classOfService, 3, &out)
    cursor.read(isTypeIII ? Field.frameState : Field.encapsulation, 2, &out)
    let isTruncated = cursor.read(Field.isTruncated, 1, &out)
    if isTruncated.number == 1 { out.note(Note.truncated, on: isTruncated) }
    cursor.read(Field.session, 10, &out)
    if isTypeIII { return readRestOfTypeIII(&cursor, &out) }
    let reserved = cursor.read(Field.reserved, 12, &out)
    if reserved.number != 0 { out.note(Note.reserved, on: reserved) }
    cursor.read(Field.index, 20, &out)
    return cursor.isShort ? .nothing : .known(Ethernet.id)
  }

  private static func readRestOfTypeIII(_ cursor: inout Cursor, _ out: inout Dissection) -> Next {
    cursor.read(Field.timestamp, 32, &out)
    cursor.read(Field.securityGroup, 16, &out)
    cursor.read(Field.isFrame, 1, &out)
    let type = cursor.read(Field.frameType, 5, &out)
    cursor.read(Field.hardware, 6, &out)
    cursor.read(Field.direction, 1, &out)
    cursor.read(Field.granularity, 2, &out)
    let hasSubheader = cursor.read(Field.hasSubheader, 1, &out)
    if hasSubheader.number == 1 { readSubheader(&cursor, &out) }
    guard !cursor.isShort, type.isKnown else { return .nothing }
    switch type.number {
    case 0: return .known(Ethernet.id)
    case 2: return .known(RawIP.id)
    default:
      out.note(Note.frameType, on: type)
      return .data
    }
  }

  /// What the platform that mirrored the frame has to say: its number says how the rest is to be read.
  private static func readSubheader(_ cursor: inout Cursor, _ out: inout Dissection) {
    let group = out.beginGroup(PlatformField.subheader, cursor)
    let platform = cursor.read(PlatformField.platform, 6, &out)
    switch platform.number {
    case 1:
      cursor.read(PlatformField.reserved1, 14, &out)
      cursor.read(PlatformField.domain, 12, &out)
      cursor.read(PlatformField.port1, 32, &out)
    case 3:
      cursor.read(PlatformField.reserved3, 12, &out)
      cursor.read(PlatformField.port3, 14, &out)
      cursor.read(PlatformField.timestamp3, 32, &out)
    case 5, 6:
      cursor.read(PlatformField.switch, 10, &out)
      cursor.read(PlatformField.port5, 16, &out)
      cursor.read(PlatformField.seconds, 32, &out)
    case 7:
      cursor.read(PlatformField.reserved7, 6, &out)
      cursor.read(PlatformField.sourceIndex, 20, &out)
      cursor.read(PlatformField.timestamp7, 32, &out)
    default: cursor.read(PlatformField.unknown, 58, &out)
    }
    out.endGroup(group, cursor)
  }
}

extension ERSPAN {
  enum Field: FieldSet {
    static let setNumber: UInt16 = ERSPAN.number
    static let definedIn: StaticString = "draft-foschiano-erspan-03 §4"

    static let version = field("erspan.version", "Version", .enumeration(versionName), .headline)
      .means("The format of the header.")
    static let unknown = field("erspan.unknown", "Unknown", .hexadecimal)
      .means("What follows the version of a header that is not known here.")
    static let vlan = field("erspan.vlan", "VLAN", .decimal, .nonzeroDetail("VLAN"))
      .means("The VLAN that the frame was in when it was mirrored.")
    static let classOfService = field("erspan.cos", "COS", .decimal, .nonzeroDetail("class"))
      .means("The frame's class of service.")
    static let encapsulation = field("erspan.encap", "En", .enumeration(encapsulationName))
      .means("How the port that the frame was mirrored from tags its VLANs.")
    static let frameState = field("erspan.bso", "Bad/Short/Oversized (BSO)", .enumeration(stateName))
      .means("Whether the frame was good.", "draft-foschiano-erspan-03 §4.2")
    static let isTruncated = flag("erspan.truncated", "Truncated (T)")
      .means("Set: the frame was cut, since it would not have fitted into a packet.")
    static let session = field("erspan.spanid", "Session ID", .decimal, .network)
      .means("Which of the switch's mirror sessions the frame is of.")
    static let reserved = field("erspan.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let index = field("erspan.index", "Index", .decimal, .nonzeroDetail("index"))
      .means("The port, and the direction, that the frame was mirrored from, as the platform numbers them.")
    static let timestamp = field("erspan.timestamp", "Timestamp", .decimal)
      .means("When the frame was mirrored, in the units that the granularity gives.", "draft-foschiano-erspan-03 §4.2")
    static let securityGroup = field("erspan.sgt", "Security Group Tag (SGT)", .decimal, .nonzeroDetail("group"))
      .means("The security group of the frame's sender.", "draft-foschiano-erspan-03 §4.2")
    static let isFrame = flag("erspan.p", "Ethernet Protocol Frame (P)")
      .means(
        "Set: the payload is a protocol frame of Ethernet, such as LLDP or spanning tree.",
        "draft-foschiano-erspan-03 §4.2")
    static let frameType = field("erspan.ft", "Frame Type (FT)", .enumeration(frameTypeName), .nonzeroDetail("type"))
      .means("What the mirrored payload is.", "draft-foschiano-erspan-03 §4.2")
    static let hardware = field("erspan.hw", "Hardware ID", .decimal)
      .means("Which engine of the switch mirrored the frame: each has its own clock.", "draft-foschiano-erspan-03 §4.2")
    static let direction = field("erspan.direction", "Direction (D)", .enumeration(directionName), .detail(""))
      .means("Whether the frame was coming in or going out.", "draft-foschiano-erspan-03 §4.2")
    static let granularity = field("erspan.gra", "Timestamp Granularity (Gra)", .enumeration(granularityName))
      .means("The unit of the timestamp.", "draft-foschiano-erspan-03 §4.2")
    static let hasSubheader = flag("erspan.o", "Optional Subheader (O)")
      .means("Set: a platform-specific subheader follows.", "draft-foschiano-erspan-03 §4.2")

    static let all = [
      version, unknown, vlan, classOfService, encapsulation, frameState, isTruncated, session, reserved, index,
      timestamp, securityGroup, isFrame, frameType, hardware, direction, granularity, hasSubheader,
    ]

    @Sendable static func versionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "type II"
      case 2: "type III"
      default: nil
      }
    }

    @Sendable static func encapsulationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "no VLAN tag"
      case 1: "ISL"
      case 2: "802.1Q"
      case 3: "VLAN tag kept in the frame"
      default: nil
      }
    }

    @Sendable static func stateName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "good, or not known"
      case 1: "short"
      case 2: "oversized"
      case 3: "bad"
      default: nil
      }
    }

    @Sendable static func frameTypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Ethernet frame"
      case 2: "IP packet"
      default: nil
      }
    }

    @Sendable static func directionName(_ value: UInt64) -> StaticString? { value == 0 ? "incoming" : "outgoing" }

    @Sendable static func granularityName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "100 microseconds"
      case 1: "100 nanoseconds"
      case 2: "IEEE 1588, nanoseconds"
      case 3: "the platform's own"
      default: nil
      }
    }
  }

  /// The platform-specific subheader.
  enum PlatformField: FieldSet {
    static let setNumber: UInt16 = 105
    static let definedIn: StaticString = "draft-foschiano-erspan-03 §4.3"

    static let subheader = group("erspan.subheader", "Platform-Specific Subheader")
      .means("What the platform that mirrored the frame has to say of it.")
    static let platform = field("erspan.platid", "Platf ID", .decimal, .detail("platform"))
      .means("Which platform it is; it says how to read the rest.")
    static let reserved1 = field("erspan.pid1.rsvd1", "Reserved", .hexadecimal).means("Has no meaning.")
    static let domain = field("erspan.pid1.vsmid", "VSM Domain ID", .decimal, .detail("domain"))
      .means("The domain of virtual switches that the switch belongs to.")
    static let port1 = field("erspan.pid1.port_index", "Port ID/Index", .decimal, .detail("port"))
      .means("The port that the frame was mirrored from.")
    static let reserved3 = field("erspan.pid3.rsvd1", "Reserved", .hexadecimal).means("Has no meaning.")
    static let port3 = field("erspan.pid3.port_index", "Port ID/Index", .decimal, .detail("port"))
      .means("The port that the frame was mirrored from.")
    static let timestamp3 = field("erspan.pid3.timestamp", "Timestamp (upper 32 bits)", .decimal)
      .means("The upper half of the timestamp: the header above has the lower one.")
    static let `switch` = field("erspan.pid5.switchid", "Switch ID", .decimal, .detail("switch"))
      .means("Which switch mirrored the frame.")
    static let port5 = field("erspan.pid5.port_index", "Port ID/Index", .decimal, .detail("port"))
      .means("The port that the frame was mirrored from.")
    static let seconds = field("erspan.pid5.timestamp", "Timestamp (seconds)", .decimal)
      .means("The seconds of the timestamp: the header above has what is less.")
    static let reserved7 = field("erspan.pid7.rsvd1", "Reserved", .hexadecimal).means("Has no meaning.")
    static let sourceIndex = field("erspan.pid7.source_index", "Source Index", .decimal, .detail("port"))
      .means("The port that the frame was mirrored from.")
    static let timestamp7 = field("erspan.pid7.timestamp", "Timestamp (upper 32 bits)", .decimal)
      .means("The upper half of the timestamp: the header above has the lower one.")
    static let unknown = field("erspan.pid.rsvd", "Platform-Specific Information", .hexadecimal)
      .means("What a platform has to say whose format is not known here.")

    static let all = [
      subheader, platform, reserved1, domain, port1, reserved3, port3, timestamp3, `switch`, port5, seconds, reserved7,
      sourceIndex, timestamp7, unknown,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = ERSPAN.number

    static let version = note("erspan.version.unknown", .error, "unknown ERSPAN version")
      .says("The versions 1 (type II) and 2 (type III) are known, and this is {a}. What follows is shown as data.")
    static let truncated = note("erspan.truncated.set", .note, "mirrored in part")
      .says("The switch has cut the frame: lengths in it may count bytes that are not here.")
    static let reserved = note("erspan.reserved.not_zero", .note, "reserved bits set").says("These bits must be zero.")
    static let frameType = note("erspan.ft.unknown", .note, "unknown frame type")
      .says("Frame types other than 0 and 2 are not defined.")

    static let all = [version, truncated, reserved, frameType]
  }
}
