import Packets

/// All that the rest of the program knows of a protocol, beside its fields: its declaration, written once, where it is
/// decoded.
public struct ProtocolSpec: Sendable {
  /// Wireshark's name for it, which is its fields' first word: `ip`.
  public let name: StaticString
  public let label: StaticString
  /// What people say: `IPv4`.
  public let brief: StaticString
  public let source: StaticString
  /// What it is found by, beside its name.
  public let keys: [ProtocolKey]
  let fields: [any FieldSet.Type]
  let notes: [any NoteSet.Type]
  /// What bytes are that its length left after its payload.
  let trailingBytes: TrailingBytes.Kind
  /// Whether the protocol is content alone, so that it is not missed where no bytes are left for it. A missing header is
  /// worth a note.
  let mayBeEmpty: Bool
  /// Whether its layers are bytes that nobody understands, those after a packet, or what is only added to a message: what
  /// a packet is not told by.
  let isRemainder: Bool
  /// The protocol whose messages it is a part of: a line about a packet tells both together.
  let whole: ProtocolID?
  /// Whether the protocol carries packets of another network through this one: a line about a packet in it names it.
  public let isTunnel: Bool
  /// How many bits of its header have one right value, such as a version: what chance seldom gets right. Bytes of unknown
  /// origin are judged by it.
  let fixedBits: Int

  init(
    _ name: StaticString, _ label: StaticString, brief: StaticString, source: StaticString,
    foundBy keys: [ProtocolKey] = [], fields: [any FieldSet.Type] = [], notes: [any NoteSet.Type] = [],
    trailingBytes: TrailingBytes.Kind = .stray, mayBeEmpty: Bool = false, isRemainder: Bool = false,
    partOf whole: ProtocolID? = nil, isTunnel: Bool = false, fixedBits: Int = 0
  ) {
    self.name = name
    self.label = label
    self.brief = brief
    self.source = source
    self.keys = keys
    self.fields = fields
    self.notes = notes
    self.trailingBytes = trailingBytes
    self.mayBeEmpty = mayBeEmpty
    self.isRemainder = isRemainder
    self.whole = whole
    self.isTunnel = isTunnel
    self.fixedBits = fixedBits
  }
}

/// Names one protocol among all that dissect decodes. Good for the running program only: it changes from build to build.
public struct ProtocolID: Hashable, Sendable {
  /// Below 4,096.
  public let rawValue: UInt16

  @_transparent
  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The protocol that a note tells of by its number.
  public init(number: UInt64) { rawValue = UInt16(truncatingIfNeeded: number) }

  /// Every protocol, in the order of the list.
  public static var all: [ProtocolID] { Registry.protocols.map { ProtocolID(rawValue: $0.number) } }

  /// What a view keeps for each protocol, by ``rawValue``.
  public static func table<Value>(_ empty: Value, _ make: (ProtocolSpec) -> Value) -> [Value] {
    var table = [Value](repeating: empty, count: Registry.setCount)
    for one in Registry.protocols { table[Int(one.number)] = make(one.spec) }
    return table
  }

  public var spec: ProtocolSpec { Registry.spec(of: self) }

  /// The same as the spec's, without a copy of it.
  public var isRemainder: Bool { Self.remainders[Int(rawValue)] }

  private static let remainders = table(false, \.isRemainder)

  /// The protocol that a line about a packet names for this one: itself, or that whose messages it is a part of.
  public var teller: ProtocolID { ProtocolID(rawValue: Self.tellers[Int(rawValue)]) }

  private static let tellers = table(0) { $0.whole?.rawValue ?? 0 }.enumerated().map { $1 == 0 ? UInt16($0) : $1 }
}

/// What a protocol is found by: a number of a number space, or its content.
public struct ProtocolKey: Hashable, Sendable {
  public let space: NumberSpace
  /// The numbers, one in most cases; none where it is content that tells, among all that the space leads to.
  public let numbers: ClosedRange<UInt64>?

  /// What keys are in words, a number space once: `ethertype 0x8847, 0x8848, tcp.port by content`.
  public static func describe(_ keys: [ProtocolKey]) -> String {
    var parts: [String] = []
    var last: NumberSpace?
    for key in keys {
      let name = key.space == last ? "" : key.space.name + " "
      // Some link types have one name and several numbers.
      if name.isEmpty, parts.last?.hasSuffix(key.text) ?? false { continue }
      parts.append(name + key.text)
      last = key.space
    }
    return parts.joined(separator: ", ")
  }

  private var text: String {
    guard let numbers else { return "by content" }
    let first = space.text(of: numbers.lowerBound)
    return numbers.count == 1 ? first : "\(first)-\(space.text(of: numbers.upperBound))"
  }
}

/// A kind of numbers by which one protocol says what follows it.
public enum NumberSpace: UInt8, CaseIterable, Sendable {
  case linkType
  case etherType
  /// The destination service access point of an LLC header.
  case llcSAP
  /// The organization's code of a SNAP header and its protocol number, 16 bits.
  case snap
  /// The first byte of a slow protocol's frame.
  case slowSubtype
  case pppProtocol
  /// Numbers of Cisco's HDLC that are no EtherTypes.
  case ciscoHDLC
  /// The first four bits of a packet that may be of any version of IP.
  case ipVersion
  case ipProtocol
  case tcpPort
  case udpPort
  case sctpPort
  case greProtocol
  /// The channel type of a pseudowire's, or an MPLS path's, associated channel.
  case associatedChannel
  /// What content is, as a Content-Type names it: the numbers are places in ``MediaTypeName/all``.
  case mediaType

  /// Wireshark's name for the field, or the table, that has the number.
  public var name: String {
    switch self {
    case .linkType: "wtap_encap"
    case .etherType: "ethertype"
    case .llcSAP: "llc.dsap"
    case .snap: "llc.snap"
    case .slowSubtype: "slow.subtype"
    case .pppProtocol: "ppp.protocol"
    case .ciscoHDLC: "chdlc.protocol"
    case .ipVersion: "ip.version"
    case .ipProtocol: "ip.proto"
    case .tcpPort: "tcp.port"
    case .udpPort: "udp.port"
    case .sctpPort: "sctp.port"
    case .greProtocol: "gre.proto"
    case .associatedChannel: "pwach.channel_type"
    case .mediaType: "media_type"
    }
  }

  /// The space whose numbers this one has beside its own: GRE's protocols are EtherTypes but for a few.
  var base: NumberSpace? { self == .greProtocol ? .etherType : nil }

  /// The number that people write so, beside digits.
  func number(named name: String) -> UInt64? {
    guard self == .mediaType else { return nil }
    let bytes = Array(name.utf8)
    return MediaType.known(0..<bytes.count, bytes.span)
  }

  /// The largest number.
  public var limit: UInt64 {
    switch self {
    case .linkType: UInt64(UInt32.max)
    case .snap: 0xff_ffff_ffff
    case .llcSAP, .slowSubtype, .ipProtocol: 0xff
    case .ipVersion: 0xf
    case .etherType, .pppProtocol, .ciscoHDLC, .tcpPort, .udpPort, .sctpPort, .greProtocol, .associatedChannel:
      0xffff
    case .mediaType: UInt64(MediaTypeName.all.count - 1)
    }
  }

  /// A number as people write it.
  func text(of number: UInt64) -> String {
    let digits: Int
    switch self {
    case .linkType: return LinkType(rawValue: UInt32(truncatingIfNeeded: number)).name
    case .mediaType: return MediaType.name(number)?.description ?? String(number)
    case .slowSubtype, .ipVersion, .ipProtocol, .tcpPort, .udpPort, .sctpPort: return String(number)
    case .llcSAP: digits = 2
    case .snap: digits = 10
    case .etherType, .pppProtocol, .ciscoHDLC, .greProtocol, .associatedChannel: digits = 4
    }
    let text = String(number, radix: 16)
    return "0x" + String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

extension ProtocolKey {
  static func linkType(_ type: LinkType) -> ProtocolKey { one(.linkType, UInt64(type.rawValue)) }
  static func etherType(_ type: UInt16) -> ProtocolKey { one(.etherType, UInt64(type)) }
  static func llcSAP(_ address: UInt8) -> ProtocolKey { one(.llcSAP, UInt64(address)) }
  static func snap(_ organization: UInt32, _ number: UInt16) -> ProtocolKey {
    one(.snap, UInt64(organization) << 16 | UInt64(number))
  }
  static func slowSubtype(_ number: UInt8) -> ProtocolKey { one(.slowSubtype, UInt64(number)) }
  static func pppProtocol(_ number: UInt16) -> ProtocolKey { one(.pppProtocol, UInt64(number)) }
  static func pppProtocols(_ numbers: ClosedRange<UInt16>) -> ProtocolKey {
    ProtocolKey(space: .pppProtocol, numbers: UInt64(numbers.lowerBound)...UInt64(numbers.upperBound))
  }
  static func ciscoHDLC(_ number: UInt16) -> ProtocolKey { one(.ciscoHDLC, UInt64(number)) }
  static func ipVersion(_ version: UInt8) -> ProtocolKey { one(.ipVersion, UInt64(version)) }
  static func ipProtocol(_ number: UInt8) -> ProtocolKey { one(.ipProtocol, UInt64(number)) }
  static func tcpPort(_ port: UInt16) -> ProtocolKey { one(.tcpPort, UInt64(port)) }
  static func udpPort(_ port: UInt16) -> ProtocolKey { one(.udpPort, UInt64(port)) }
  static func sctpPort(_ port: UInt16) -> ProtocolKey { one(.sctpPort, UInt64(port)) }
  static func greProtocol(_ number: UInt16) -> ProtocolKey { one(.greProtocol, UInt64(number)) }
  static func associatedChannel(_ type: UInt16) -> ProtocolKey { one(.associatedChannel, UInt64(type)) }
  /// A name of ``MediaTypeName/all``.
  static func mediaType(_ name: StaticString) -> ProtocolKey { one(.mediaType, MediaType.number(name)) }
  /// What the space's numbers do not tell is told by the bytes.
  static func content(_ space: NumberSpace) -> ProtocolKey { ProtocolKey(space: space, numbers: nil) }

  private static func one(_ space: NumberSpace, _ number: UInt64) -> ProtocolKey {
    ProtocolKey(space: space, numbers: number...number)
  }
}
