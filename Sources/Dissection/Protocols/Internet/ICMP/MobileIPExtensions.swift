/// What a mobility agent adds to its router advertisements, RFC 5944 §2.1: elements of a type, a length that counts the
/// value, and the value; padding alone is one byte.
enum MobileIPExtensions {
  static func read(_ cursor: inout Cursor, _ out: inout Dissection) {
    while let type = cursor.peek(), out.hasRoom, cursor.knowsNext(type == 0 ? 1 : 2, out) {
      let outer = cursor.extent
      let group = out.beginGroup(Field.extension, cursor)
      cursor.read(Field.type, 8, &out)
      if type != 0 { readValue(type, &cursor, &out) }
      out.endGroup(group, cursor)
      if cursor.isShort { return }
      cursor.restore(outer)
    }
  }

  private static func readValue(_ type: UInt8, _ cursor: inout Cursor, _ out: inout Dissection) {
    let length = cursor.read(Field.length, 8, &out)
    guard !cursor.isShort else { return }
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    switch type {
    case 16:
      if length.isKnown, length.number < 6 || length.number % 4 != 2 {
        out.note(Note.agentLength, on: length, length.number)
      }
      readAgent(&cursor, &out)
    case 19: while !cursor.isAtEnd, out.hasRoom { cursor.read(Field.prefixLength, 8, &out) }
    case 24: cursor.readRest(Field.challenge, &out)
    default: break
    }
    if !cursor.isAtEnd { cursor.readRest(Field.content, &out) }
  }

  private static func readAgent(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.sequenceNumber, 16, &out)
    cursor.read(Field.registrationLifetime, 16, &out)
    let group = out.beginGroup(Field.flags, cursor)
    let flags = cursor.readFlags(Field.flagFields, &out)
    cursor.read(Field.reserved, 5, &out)
    out.endGroup(group, cursor, value: flags.value << 5)
    while cursor.remaining >= 4, out.hasRoom { cursor.read(Field.careOfAddress, 32, &out) }
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = 78
    static let definedIn: StaticString = "RFC 5944 §2.1.1"

    static let `extension` = group("icmp.mip", "Extension").means("What a mobility agent says.", "RFC 5944 §1.8")
    static let type = field("icmp.mip.type", "Type", .enumeration(Self.typeName), .detail(""))
      .means("What the extension is; zero is a byte of padding.", "RFC 5944 §1.8")
    static let length = field("icmp.mip.length", "Length", .quantity(.bytes))
      .means("How many bytes follow in the extension.", "RFC 5944 §1.8")
    static let sequenceNumber = field("icmp.mip.seq", "Sequence Number", .decimal, .detail("seq"))
      .means("Counts the advertisements since the agent has started; a jump back below 256 tells of a new start.")
    static let registrationLifetime = field(
      "icmp.mip.life", "Registration Lifetime", .quantity(.seconds), .detail("lifetime")
    ).means("The longest time for which the agent takes a registration; 65535 is without end.")
    static let flags = field("icmp.mip.flags", "Flags", .flags(Self.flagName), .detail(""))
      .means("What the agent is and offers.")
    static let registrationRequired = flag("icmp.mip.r", "Registration Required")
      .means("Set: a mobile node must register with this agent, even where it has an address of its own.")
    static let busy = flag("icmp.mip.b", "Busy").means("Set: the foreign agent takes no more registrations.")
    static let homeAgent = flag("icmp.mip.h", "Home Agent").means("Set: it serves as a home agent on this link.")
    static let foreignAgent = flag("icmp.mip.f", "Foreign Agent").means(
      "Set: it serves as a foreign agent on this link.")
    static let minimalEncapsulation = flag("icmp.mip.m", "Minimal Encapsulation")
      .means("Set: it takes packets in minimal encapsulation (RFC 2004).")
    static let gre = flag("icmp.mip.g", "GRE Encapsulation").means("Set: it takes packets in GRE (RFC 2784).")
    static let headerCompression = flag("icmp.mip.v", "Van Jacobson Compression")
      .means("Was Van Jacobson's header compression; now sent as zero and ignored.", "RFC 2002 §2.1.1, RFC 5944 §2.1.1")
    static let reverseTunneling = flag("icmp.mip.rt", "Reverse Tunneling")
      .means("Set: it takes the mobile node's packets back through the tunnel.", "RFC 3024 §3.1")
    static let udpTunneling = flag("icmp.mip.u", "UDP Tunneling")
      .means("Set: it takes packets in UDP, which pass address translators.", "RFC 3519 §3.4")
    static let revocation = flag("icmp.mip.x", "Registration Revocation")
      .means("Set: it can be told that a registration ends early.", "RFC 3543 §4.1")
    static let regional = flag("icmp.mip.i", "Regional Registration")
      .means("Set: it takes registrations within its own domain, without the home agent.", "RFC 4857 §9.1")
    static let reserved = field("icmp.mip.reserved", "Reserved", .hexadecimal).means("Must be zero.")
    static let careOfAddress = field(
      "icmp.mip.coa", "Care-of Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("An address of the foreign agent, for mobile nodes to receive at.")
    static let prefixLength = field("icmp.mip.prefixlength", "Prefix Length", .quantity(.bits), .detail("/"))
      .means(
        "How many first bits of a router's address are those of the network; one for each address above.",
        "RFC 5944 §2.1.2")
    static let challenge = field("icmp.mip.challenge", "Challenge", .bytes)
      .means("Random bytes, which a mobile node's registration has to answer.", "RFC 4721 §2")
    static let content = field("icmp.mip.content", "Content", .bytes)
      .means("What the extension has that its type does not define.", "RFC 5944 §1.8")

    static let all = [
      `extension`, type, length, sequenceNumber, registrationLifetime, flags, registrationRequired, busy, homeAgent,
      foreignAgent, minimalEncapsulation, gre, headerCompression, reverseTunneling, udpTunneling, revocation, regional,
      reserved, careOfAddress, prefixLength, challenge, content,
    ]

    static let flagFields = [
      registrationRequired, busy, homeAgent, foreignAgent, minimalEncapsulation, gre, headerCompression,
      reverseTunneling, udpTunneling, revocation, regional,
    ]

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 15: "Registration Required"
      case 14: "Busy"
      case 13: "Home Agent"
      case 12: "Foreign Agent"
      case 11: "Minimal Encapsulation"
      case 10: "GRE Encapsulation"
      case 9: "Van Jacobson Compression"
      case 8: "Reverse Tunneling"
      case 7: "UDP Tunneling"
      case 6: "Registration Revocation"
      case 5: "Regional Registration"
      default: nil
      }
    }

    /// IANA "Mobile IPv4 Numbers", extensions to Mobile IP router advertisements, as of 2025.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "One-byte Padding"
      case 16: "Mobility Agent Advertisement"
      case 19: "Prefix-Lengths"
      case 24: "Mobile IP Challenge"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = 78

    static let agentLength = note("icmp.mip.length.bad", .error, "bad extension length")
      .says("{a:bytes}, but this extension has 6 and 4 more for each care-of address.")

    static let all = [agentLength]
  }
}
