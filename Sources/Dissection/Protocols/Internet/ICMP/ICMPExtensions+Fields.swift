extension ICMPExtensions {
  enum Field: FieldSet {
    static let setNumber: UInt16 = ICMPExtensions.number
    static let definedIn: StaticString = "RFC 4884 §7"

    static let version = field("icmp.ext.version", "Version", .decimal).means("The format of the extensions: 2 here.")
    static let reserved = field("icmp.ext.res", "Reserved", .hexadecimal).means("Must be zero.")
    static let checksum = field("icmp.ext.checksum", "Checksum", .checksum)
      .means("The complement of the ones' complement sum of the extensions' words; zero: none was made.")
    static let object = group("icmp.ext", "Object")
      .means("One piece of information that the router adds.", "RFC 4884 §8")
    static let length = field("icmp.ext.length", "Length", .quantity(.bytes))
      .means("The length of the object: its four bytes of header and its payload.", "RFC 4884 §8")
      .limits("the object's length ends it here")
    static let objectClass = field("icmp.ext.class", "Class-Num", .enumeration(Self.className), .detail(""))
      .means("What kind of object it is.", "RFC 4884 §8")
    static let type = field("icmp.ext.ctype", "C-Type", .decimal)
      .means("What form of its class it has.", "RFC 4884 §8")
    static let labelType = field("icmp.ext.ctype", "C-Type", .enumeration(Self.labelTypeName))
      .means("Which label stack it is.", "RFC 4950 §3")
    static let interfaceType = field("icmp.ext.ctype", "C-Type", .flags(Self.interfaceFlagName))
      .means("Which interface the object is about, and what it says of it.", "RFC 5837 §4.1")
    static let identificationType = field("icmp.ext.ctype", "C-Type", .enumeration(Self.identificationTypeName))
      .means("By what the interface is named that is asked about.", "RFC 8335 §2.1")
    static let data = field("icmp.ext.data", "Data", .bytes)
      .means("What the object has that its class and type do not define.", "RFC 4884 §8")

    static let all = [
      version, reserved, checksum, object, length, objectClass, type, labelType, interfaceType, identificationType,
      data,
    ]

    static func typeField(_ objectClass: UInt64) -> FieldSpec {
      switch objectClass {
      case 1: labelType
      case 3: identificationType
      default: type
      }
    }

    /// IANA "ICMP Extension Object Classes and Class Sub-types", as of 2025.
    @Sendable static func className(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Reserved"
      case 1: "MPLS Label Stack"
      case 2: "Interface Information"
      case 3: "Interface Identification"
      case 247...255: "Private Use"
      default: nil
      }
    }

    @Sendable static func interfaceFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 3: "ifIndex"
      case 2: "IP Address"
      case 1: "Name"
      case 0: "MTU"
      default: nil
      }
    }

    @Sendable static func labelTypeName(_ value: UInt64) -> StaticString? {
      value == 1 ? "Incoming MPLS Label Stack" : nil
    }

    @Sendable static func identificationTypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "by Name"
      case 2: "by Index"
      case 3: "by Address"
      default: nil
      }
    }
  }

  /// The fields of the objects that are known.
  enum ObjectField: FieldSet {
    static let setNumber: UInt16 = 79
    static let definedIn: StaticString = "RFC 5837 §4"

    static let labelEntry = group("icmp.mpls", "Label Stack Entry")
      .means("One label of the stack that the datagram came with.", "RFC 4950 §3, RFC 3032 §2.1")
    static let label = field("icmp.mpls.label", "Label", .enumeration(MPLSLabel.name), .detail("label"))
      .means("What the router forwarded the datagram by.", "RFC 3032 §2.1")
    static let experimental = field("icmp.mpls.exp", "Traffic Class", .decimal, .nonzeroDetail("TC"))
      .means("How the packet was queued; until 2009 these bits were called experimental.", "RFC 5462 §2")
    static let bottom = flag("icmp.mpls.s", "Bottom of Stack")
      .means("Set: this is the last label; below it is the datagram.", "RFC 3032 §2.1")
    static let timeToLive = field("icmp.mpls.ttl", "Time to Live", .quantity(.hops), .detail("TTL"))
      .means("How many more routers the label would have let the packet pass.", "RFC 3032 §2.1")
    static let role = field("icmp.int_info.role", "Interface Role", .enumeration(Self.roleName), .detail(""))
      .means("What part the interface played for the datagram.")
    static let roleReserved = field("icmp.int_info.reserved", "Reserved", .decimal).means("Must be zero.")
    static let hasIndex = flag("icmp.int_info.ifindex", "ifIndex Included").means(
      "Set: the interface's number follows.")
    static let hasAddress = flag("icmp.int_info.ipaddr", "IP Address Included")
      .means("Set: an address of the interface follows.")
    static let hasName = flag("icmp.int_info.name_present", "Name Included").means("Set: the interface's name follows.")
    static let hasMTU = flag("icmp.int_info.mtu_present", "MTU Included").means("Set: the interface's MTU follows.")
    static let index = field("icmp.int_info.index", "Interface Index", .decimal, .detail("index"))
      .means("The number that the router's management has for the interface, ifIndex.")
    static let family = field("icmp.int_info.afi", "AFI", .enumeration(Self.familyName))
      .means("Which protocol the address is of.")
    static let addressReserved = field("icmp.reserved", "Reserved", .hexadecimal).means(
      "Must be zero.")
    static let ipv4 = field("icmp.int_info.ipv4", "IP Address", .ipv4Address(SpecialPurposeAddress.name), .detail(""))
      .means("An address of the interface.")
    static let ipv6 = field("icmp.int_info.ipv6", "IP Address", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("An address of the interface.")
    static let nameLength = field("icmp.int_info.name_length", "Length", .quantity(.bytes))
      .means("How long the name is with this byte and the zeros that fill it up: at most 64.")
      .limits("the length of the name ends it here")
    static let name = field("icmp.int_info.name", "Interface Name", .text, .detail(""))
      .means("The name that the router's management has for the interface, ifName.")
    static let namePadding = field("icmp.int_info.name_padding", "Padding", .bytes)
      .means("Zeros up to a multiple of four bytes.")
    static let mtu = field("icmp.int_info.mtu", "MTU", .quantity(.bytes), .detail("MTU"))
      .means("The longest packet that the interface carries.")
    static let askedName = field("icmp.int_ident.name", "Interface Name", .text, .detail(""))
      .means("The name of the interface that is asked about.", "RFC 8335 §2.1")
    static let askedIndex = field("icmp.int_ident.index", "Interface Index", .decimal, .detail(""))
      .means("The number of the interface that is asked about, ifIndex.", "RFC 8335 §2.1")
    static let askedFamily = field("icmp.int_ident.afi", "AFI", .enumeration(Self.familyName))
      .means("Which protocol the address is of.", "RFC 8335 §2.1")
    static let askedLength = field("icmp.int_ident.addr_length", "Address Length", .quantity(.bytes))
      .means("How many bytes of address there are.", "RFC 8335 §2.1")
    static let askedReserved = field("icmp.int_ident.reserved", "Reserved", .hexadecimal)
      .means("Must be zero.", "RFC 8335 §2.1")
    static let askedIPv4 = field(
      "icmp.int_ident.ipv4", "Address", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    ).means("An address of the interface that is asked about.", "RFC 8335 §2.1")
    static let askedIPv6 = field("icmp.int_ident.ipv6", "Address", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("An address of the interface that is asked about.", "RFC 8335 §2.1")
    static let askedAddress = field("icmp.int_ident.address", "Address", .bytes, .detail(""))
      .means("An address of the interface that is asked about, such as its MAC address.", "RFC 8335 §2.1")

    static let all = [
      labelEntry, label, experimental, bottom, timeToLive, role, roleReserved, hasIndex, hasAddress, hasName, hasMTU,
      index, family, addressReserved, ipv4, ipv6, nameLength, name, namePadding, mtu, askedName, askedIndex,
      askedFamily,
      askedLength, askedReserved, askedIPv4, askedIPv6, askedAddress,
    ]

    @Sendable static func roleName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "the datagram came in by it"
      case 1: "a component of the one it came in by"
      case 2: "the datagram would have left by it"
      default: "the next hop"
      }
    }

    /// IANA "Address Family Numbers", as of 2025: those that interfaces have addresses of.
    @Sendable static func familyName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "IPv4"
      case 2: "IPv6"
      case 6: "IEEE 802"
      case 16389: "48-bit MAC"
      case 16390: "64-bit MAC"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = ICMPExtensions.number

    static let unknownVersion = note("icmp.ext.version.unknown", .warning, "unknown version")
      .says("The version is {a}; extensions have 2 (RFC 4884 §7). They are not decoded.")
    static let reservedNotZero = note("icmp.ext.res.not_zero", .note, "reserved bits set")
      .says("Not zero, though the bits have no meaning here.")
    static let checksumUnused = note("icmp.ext.checksum.unused", .chat, "no checksum")
      .says("Zero: the router made no checksum for its extensions, as it may.")
    static let checksumWrong = note("icmp.ext.checksum_bad", .error, "bad checksum of the extensions")
      .says(ChecksumNotes.wrongBytes)
    static let checksumUnverified = note("icmp.ext.checksum.unverified", .chat, "checksum unverified")
      .says("Unverified: not all bytes of the extensions are there.")
    static let lengthTooSmall = note("icmp.ext.length.too_small", .error, "bad object length")
      .says("{a:bytes}, but an object's header alone has 4 bytes. What follows it is shown as data.")
    static let lengthNotOfWords = note("icmp.ext.length.not_of_words", .note, "odd object length")
      .says("{a:bytes}; objects are made up of words of 4 bytes.")
    static let unknownClass = note("icmp.ext.class.unknown", .note, "unknown class")
      .says("{a} is no class that is decoded here (IANA, ICMP Extension Object Classes).")
    static let unknownType = note("icmp.ext.ctype.unknown", .note, "unknown C-Type")
      .says("{a} is not assigned in this class (IANA, ICMP Extension Object Classes).")
    static let nameLength = note("icmp.int_info.name_length.bad", .warning, "bad name length")
      .says("{a:bytes}, but a name with its length has a multiple of 4, up to 64 (RFC 5837 §4.3).")
    static let unknownFamily = note("icmp.int_info.afi.unknown", .warning, "unknown address family")
      .says("{a}: how long such an address is, is not known here; the rest of the object is shown as data.")

    static let all = [
      unknownVersion, reservedNotZero, checksumUnused, checksumWrong, checksumUnverified, lengthTooSmall,
      lengthNotOfWords, unknownClass, unknownType, nameLength, unknownFamily,
    ]

    static let checksum = ChecksumNotes(
      wrong: checksumWrong, offloaded: checksumWrong, unverified: checksumUnverified)
  }
}
