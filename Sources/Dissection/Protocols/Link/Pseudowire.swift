import Packets

/// The control word below an MPLS label stack, RFC 4385: the preferred form of a pseudowire's, whose first nibble is 0
/// (§3), and the header of an associated channel, whose first nibble is 1 (§5).
///
///     |0 0 0 0| Flags |FRG|  Length   |        Sequence Number        |
///     |0 0 0 1|Version|   Reserved    |         Channel Type          |
enum Pseudowire: ProtocolDecoder {
  static let number: UInt16 = 15

  static let spec = ProtocolSpec(
    "pwmcw", "Pseudowire Control Word", brief: "pseudowire", source: "RFC 4385",
    fields: [Field.self], trailingBytes: .outer)

  enum Field: FieldSet {
    static let setNumber: UInt16 = Pseudowire.number
    static let definedIn: StaticString = "RFC 4385 §3"

    static let nibble = field("pwmcw.nibble", "First Nibble", .enumeration(Self.nibbleName))
      .means("Where an IP header has its version: no router takes this packet for one.", "RFC 4385 §2, RFC 4928")
    static let flags = field("pwmcw.flags", "Flags", .hexadecimal, .nonzeroDetail("flags"))
      .means("Flags of the emulated service.")
    static let fragmentation = field("pwmcw.frg", "FRG", .enumeration(Self.fragmentationName))
      .means("Whether the frame is whole or a fragment of one.", "RFC 4385 §3, RFC 4623 §4.1")
    static let length = field("pwmcw.length", "Length", .quantity(.bytes))
      .means("The length of control word and payload where it is below 64 bytes; 0 otherwise.")
    static let sequenceNumber = field("pwmcw.sequence_number", "Sequence Number", .decimal, .nonzeroDetail("seq"))
      .means("The frame's number; 0: frames are not numbered.", "RFC 4385 §4")
    static let version = field("pwach.ver", "Channel Version", .decimal).means("Must be zero.", "RFC 4385 §5")
    static let reserved = field("pwach.res", "Reserved", .hexadecimal).means("Must be zero.", "RFC 4385 §5")
    static let channelType = field(
      "pwach.channel_type", "Channel Type", .enumeration(Self.channelName, .hexadecimal), .headline
    )
    .means("What the associated channel carries beside the pseudowire.", "RFC 4385 §5, RFC 5586")

    static let all = [nibble, flags, fragmentation, length, sequenceNumber, version, reserved, channelType]

    @Sendable static func nibbleName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "pseudowire"
      case 1: "associated channel"
      default: nil
      }
    }

    @Sendable static func fragmentationName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "whole"
      case 1: "first fragment"
      case 2: "last fragment"
      case 3: "fragment between"
      default: nil
      }
    }

    /// IANA "MPLS Generalized Associated Channel (G-ACh) Types", as of 2025.
    @Sendable static func channelName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x0001: "MCC"
      case 0x0002: "SCC"
      case 0x0007: "BFD control, without IP and UDP headers"
      case 0x000a: "MPLS Direct Loss Measurement"
      case 0x000b: "MPLS Inferred Loss Measurement"
      case 0x000c: "MPLS Delay Measurement"
      case 0x000d: "MPLS Direct Loss and Delay Measurement"
      case 0x000e: "MPLS Inferred Loss and Delay Measurement"
      case 0x0021: "IPv4"
      case 0x0022: "MPLS-TP Continuity Check"
      case 0x0023: "MPLS-TP Connectivity Verification"
      case 0x0024: "Protection State Coordination"
      case 0x0025: "On-Demand Connectivity Verification"
      case 0x0026: "Lock Instruct"
      case 0x0027: "Pseudowire OAM"
      case 0x0028: "MAC Withdraw"
      case 0x0029: "Static Pseudowire Status"
      case 0x0057: "IPv6"
      case 0x0058: "Fault OAM"
      case 0x7ff8...0x7fff: "Experimental"
      default: nil
      }
    }
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    if let other = otherPayload(cursor) { return other }
    let nibble = cursor.read(Field.nibble, 4, &out)
    if nibble.number == 1 {
      cursor.read(Field.version, 4, &out)
      cursor.read(Field.reserved, 8, &out)
      let channel = cursor.read(Field.channelType, 16, &out)
      return .number(.associatedChannel, channel)
    }
    let flags = cursor.read(Field.flags, 4, &out)
    let fragmentation = cursor.read(Field.fragmentation, 2, &out)
    let length = cursor.read(Field.length, 6, &out)
    cursor.read(Field.sequenceNumber, 16, &out)
    // Ethernet's control word has nothing but a sequence number (RFC 4448 §4.6).
    let isEthernets = flags.isKnown && length.isKnown && flags.number | fragmentation.number | length.number == 0
    return isEthernets && isEthernet(cursor) ? .linkType(.ethernet) : .data
  }

  /// What stands below the last label instead of a control word: its first nibble tells, RFC 4928 §3. Without one an
  /// Ethernet frame's own address stands there, which in most cases does not begin with two zero bytes.
  private static func otherPayload(_ cursor: borrowing Cursor) -> Next? {
    switch cursor.peek().map({ $0 >> 4 }) {
    case 4: .number(.ipVersion, 4)
    case 6 where isIPv6(cursor) || !isEthernet(cursor): .number(.ipVersion, 6)
    case 0: cursor.peek16() != 0 && isEthernet(cursor) ? .known(Ethernet.id) : nil
    case 1: nil
    default: isEthernet(cursor) ? .known(Ethernet.id) : .data
    }
  }

  /// Whether an IPv6 header's payload length fits: an Ethernet address may begin with a 6 as well.
  private static func isIPv6(_ cursor: borrowing Cursor) -> Bool {
    cursor.peek16(4).map { Int($0) + IPv6.headerLength <= cursor.remaining } ?? false
  }

  /// Whether the bytes may be an Ethernet frame: two addresses of which the second is no group's, and after them a
  /// type that is registered, or a length that fits.
  static func isEthernet(_ cursor: borrowing Cursor) -> Bool {
    guard let source = cursor.peek(6), source & 1 == 0, let number = cursor.peek16(12) else {
      return false
    }
    if number >= 1536 { return EtherType.name(UInt64(number)) != nil }
    return number > 0 && number <= 1500 && Int(number) <= cursor.remaining - 14
  }
}
