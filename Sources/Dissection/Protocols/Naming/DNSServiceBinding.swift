/// SVCB and HTTPS records, RFC 9460 §2.2: where a service is, and what must be known to speak with it.
///
///     |          SvcPriority          |  TargetName …
///     |          SvcParamKey          |    length     |  SvcParamValue …
enum DNSServiceBinding {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 164
    static let definedIn: StaticString = "RFC 9460 §2.2"

    static let priority = field("dns.svcb.svcpriority", "SvcPriority", .decimal, .detail("priority"))
      .means("Among several, the lowest is tried first; 0: the target is an alias of the owner.")
    static let target = field("dns.svcb.targetname", "TargetName", .storedText, .detail(""))
      .means("The host; the root alone stands for the owner's own name.")
    static let parameter = group("dns.svcb.svcparam", "SvcParam", .detail("")).means(
      "What must be known of the service.")
    static let key = field(
      "dns.svcb.svcparam.key", "SvcParamKey", .enumeration(DNSParameters.serviceParameter), .detail("")
    )
    .means("What the value says.")
    static let length = field("dns.svcb.svcparam.value.length", "Length", .quantity(.bytes))
      .means("How long the value is.")
    static let value = field("dns.svcb.svcparam.value", "SvcParamValue", .bytes)
      .means("The value of a key that is not known here.")
    static let mandatoryKey = field(
      "dns.svcb.svcparam.mandatory.key", "Mandatory Key", .enumeration(DNSParameters.serviceParameter), .detail("")
    )
    .means("A key that who uses the record must know.", "RFC 9460 §8")
    static let protocolLength = field("dns.svcb.svcparam.alpn.length", "ALPN Length", .quantity(.bytes))
      .means("How long the next identifier is.", "RFC 9460 §7.1.1")
    static let applicationProtocol = field("dns.svcb.svcparam.alpn", "ALPN", .text, .detail(""))
      .means("A protocol that the service speaks, as TLS names it: h2, h3.", "RFC 9460 §7.1")
    static let port = field("dns.svcb.svcparam.port", "Port", .port(ServiceName.tcp), .detail(""))
      .means("The port that the service listens on.", "RFC 9460 §7.2")
    static let ipv4Hint = field(
      "dns.svcb.svcparam.ipv4hint.ip", "IPv4 Hint", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("An address to try before the target's own are known.", "RFC 9460 §7.3")
    static let ipv6Hint = field(
      "dns.svcb.svcparam.ipv6hint.ip", "IPv6 Hint", .ipv6Address(IPv6AddressKind.name), .detail("")
    )
    .means("An address to try before the target's own are known.", "RFC 9460 §7.3")
    static let encryptedHello = group("dns.svcb.svcparam.echconfig", "ECHConfigList")
      .means("Keys with which TLS encrypts the first message of a handshake.", "RFC 9848 §3")
    static let path = field("dns.svcb.svcparam.dohpath", "DoH Path", .text, .detail(""))
      .means("Where the server answers DNS over HTTPS: a template of a URI's path.", "RFC 9461 §5")
    static let keyGroup = field(
      "dns.svcb.svcparam.tls_group", "Supported Group", .enumeration(Self.groupName), .detail("")
    )
    .means("A group of TLS that the server takes key shares of.", "RFC 8446 §4.2.7")
    static let segmentLength = field("dns.svcb.svcparam.docpath.length", "Segment Length", .quantity(.bytes))
      .means("How long the next segment is.", "RFC 9953 §8.2")
    static let segment = field("dns.svcb.svcparam.docpath", "Segment", .text, .detail(""))
      .means("A segment of the path where the server answers DNS over CoAP.", "RFC 9953 §8.2")

    static let configurationsLength = field("dns.svcb.ech.length", "Length", .quantity(.bytes))
      .means("How long all configurations are.", "RFC 9849 §4")
    static let configuration = group("dns.svcb.ech.config", "ECHConfig", .detail(""))
      .means("One key, and what goes with it.", "RFC 9849 §4")
    static let version = field(
      "dns.svcb.ech.version", "version", .enumeration(Self.versionName, .hexadecimal), .detail("")
    )
    .means("Which version the configuration is of.", "RFC 9849 §4")
    static let configurationLength = field("dns.svcb.ech.config.length", "length", .quantity(.bytes))
      .means("How long the configuration is.", "RFC 9849 §4")
    static let configurationID = field("dns.svcb.ech.config_id", "config_id", .decimal)
      .means("By which number the client names the key.", "RFC 9849 §4")
    static let mechanism = field("dns.svcb.ech.kem_id", "kem_id", .enumeration(Self.mechanismName, .hexadecimal))
      .means("The key encapsulation mechanism of HPKE.", "RFC 9849 §4")
    static let keyLength = field("dns.svcb.ech.public_key.length", "public_key Length", .quantity(.bytes))
      .means("How long the key is.", "RFC 9849 §4")
    static let publicKey = field("dns.svcb.ech.public_key", "public_key", .bytes)
      .means("The key that the first message is encrypted to.", "RFC 9849 §4")
    static let suitesLength = field("dns.svcb.ech.cipher_suites.length", "cipher_suites Length", .quantity(.bytes))
      .means("How long the list is.", "RFC 9849 §4")
    static let derivation = field("dns.svcb.ech.kdf_id", "kdf_id", .enumeration(Self.derivationName, .hexadecimal))
      .means("A key derivation function of HPKE.", "RFC 9849 §4")
    static let encryption = field("dns.svcb.ech.aead_id", "aead_id", .enumeration(Self.encryptionName, .hexadecimal))
      .means("The encryption that goes with it.", "RFC 9849 §4")
    static let longestName = field("dns.svcb.ech.maximum_name_length", "maximum_name_length", .quantity(.bytes))
      .means("How long the longest hidden name is: others are padded to it.", "RFC 9849 §4")
    static let publicNameLength = field("dns.svcb.ech.public_name.length", "public_name Length", .quantity(.bytes))
      .means("How long the name is.", "RFC 9849 §4")
    static let publicName = field("dns.svcb.ech.public_name", "public_name", .text, .detail(""))
      .means("The name that everybody on the way sees in place of the hidden one.", "RFC 9849 §4")
    static let extensionsLength = field("dns.svcb.ech.extensions.length", "extensions Length", .quantity(.bytes))
      .means("How long the extensions are.", "RFC 9849 §4.2")
    static let extensions = field("dns.svcb.ech.extensions", "extensions", .bytes)
      .means("Extensions of the configuration.", "RFC 9849 §4.2")
    static let otherContents = field("dns.svcb.ech.contents", "contents", .bytes)
      .means("A configuration of another version.", "RFC 9849 §4")

    static let all = [
      priority, target, parameter, key, length, value, mandatoryKey, protocolLength, applicationProtocol, port,
      ipv4Hint,
      ipv6Hint, encryptedHello, path, keyGroup, segmentLength, segment, configurationsLength, configuration, version,
      configurationLength, configurationID, mechanism, keyLength, publicKey, suitesLength, derivation, encryption,
      longestName, publicNameLength, publicName, extensionsLength, extensions, otherContents,
    ]

    /// IANA "TLS Supported Groups", those that servers use, as of 2025-11.
    @Sendable static func groupName(_ group: UInt64) -> StaticString? {
      switch group {
      case 23: "secp256r1"
      case 24: "secp384r1"
      case 25: "secp521r1"
      case 29: "x25519"
      case 30: "x448"
      case 256: "ffdhe2048"
      case 257: "ffdhe3072"
      case 258: "ffdhe4096"
      case 512: "MLKEM512"
      case 513: "MLKEM768"
      case 514: "MLKEM1024"
      case 4587: "SecP256r1MLKEM768"
      case 4588: "X25519MLKEM768"
      case 4589: "SecP384r1MLKEM1024"
      default: nil
      }
    }

    @Sendable static func versionName(_ version: UInt64) -> StaticString? { version == 0xfe0d ? "RFC 9849" : nil }

    /// IANA "HPKE KEM Identifiers", as of 2025-11.
    @Sendable static func mechanismName(_ mechanism: UInt64) -> StaticString? {
      switch mechanism {
      case 0x10: "DHKEM(P-256, HKDF-SHA256)"
      case 0x11: "DHKEM(P-384, HKDF-SHA384)"
      case 0x12: "DHKEM(P-521, HKDF-SHA512)"
      case 0x20: "DHKEM(X25519, HKDF-SHA256)"
      case 0x21: "DHKEM(X448, HKDF-SHA512)"
      default: nil
      }
    }

    /// IANA "HPKE KDF Identifiers", as of 2025-11.
    @Sendable static func derivationName(_ derivation: UInt64) -> StaticString? {
      switch derivation {
      case 1: "HKDF-SHA256"
      case 2: "HKDF-SHA384"
      case 3: "HKDF-SHA512"
      default: nil
      }
    }

    /// IANA "HPKE AEAD Identifiers", as of 2025-11.
    @Sendable static func encryptionName(_ encryption: UInt64) -> StaticString? {
      switch encryption {
      case 1: "AES-128-GCM"
      case 2: "AES-256-GCM"
      case 3: "ChaCha20Poly1305"
      case 0xffff: "Export-only"
      default: nil
      }
    }
  }

  @Sendable static func read(_ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection) {
    let priority = cursor.read(Field.priority, 16, &out)
    message.readName(Field.target, mayBeCompressed: false, &cursor, &out)
    guard !message.isLost else { return }
    if priority.isKnown, priority.number == 0, !cursor.isAtEnd {
      out.note(DNSRecord.Note.parametersOfAlias, on: priority)
    }
    var last: UInt64?
    while !cursor.isAtEnd, out.hasRoom {
      let outer = cursor.extent
      let group = out.beginGroup(Field.parameter, cursor)
      let key = cursor.read(Field.key, 16, &out)
      if let last, key.isKnown, key.number <= last {
        out.note(DNSRecord.Note.parameterOrder, on: key, key.number, last)
      }
      last = key.number
      let length = cursor.read(Field.length, 16, &out)
      let isReadable = length.isKnown
      if isReadable {
        cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
        readValue(of: key, length, message, &cursor, &out)
        if !cursor.isAtEnd { cursor.readRest(Field.value, &out) }
      }
      out.endGroup(group, cursor)
      guard isReadable else { return }
      if !cursor.isShort || cursor.limit == .fieldLength { cursor.restore(outer) }
    }
  }

  /// Reads a parameter's value, RFC 9460 §7.
  private static func readValue(
    of key: Token, _ length: Token, _ message: DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    guard key.isKnown else { return }
    let isWrong: Bool
    switch key.number {
    case 0:
      isWrong = length.value == 0 || length.value % 2 != 0
      while cursor.remaining >= 2, out.hasRoom { cursor.read(Field.mandatoryKey, 16, &out) }
    case 1:
      isWrong = length.value == 0
      while !cursor.isAtEnd, out.hasRoom {
        message.readCounted(
          cursor.read(Field.protocolLength, 8, &out), Field.applicationProtocol.id, &cursor, &out)
      }
    case 2, 8: isWrong = length.value != 0
    case 3:
      isWrong = length.value != 2
      if !isWrong { cursor.read(Field.port, 16, &out) }
    case 4:
      isWrong = length.value == 0 || length.value % 4 != 0
      while cursor.remaining >= 4, out.hasRoom { cursor.read(Field.ipv4Hint, 32, &out) }
    case 5:
      isWrong = length.value < 2
      readEncryptedHello(message, &cursor, &out)
    case 6:
      isWrong = length.value == 0 || length.value % 16 != 0
      while cursor.remaining >= 16, out.hasRoom { cursor.readAddress(Field.ipv6Hint, &out) }
    case 7:
      isWrong = length.value == 0
      cursor.readRest(Field.path, &out)
    case 9:
      isWrong = length.value == 0 || length.value % 2 != 0
      while cursor.remaining >= 2, out.hasRoom { cursor.read(Field.keyGroup, 16, &out) }
    case 10:
      isWrong = false
      while !cursor.isAtEnd, out.hasRoom {
        message.readCounted(cursor.read(Field.segmentLength, 8, &out), Field.segment.id, &cursor, &out)
      }
    default: isWrong = false
    }
    if isWrong { out.note(DNSRecord.Note.parameterLength, on: length, length.number) }
  }

  /// The configurations of Encrypted Client Hello, RFC 9849 §4.
  private static func readEncryptedHello(_ message: DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection) {
    let list = out.beginGroup(Field.encryptedHello, cursor)
    let outer = cursor.extent
    let length = cursor.read(Field.configurationsLength, 16, &out)
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    while !cursor.isAtEnd, out.hasRoom {
      let whole = cursor.extent
      let group = out.beginGroup(Field.configuration, cursor)
      let version = cursor.read(Field.version, 16, &out)
      let length = cursor.read(Field.configurationLength, 16, &out)
      cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      if version.number == 0xfe0d { readConfiguration(message, &cursor, &out) }
      if !cursor.isAtEnd { cursor.readRest(Field.otherContents, &out) }
      out.endGroup(group, cursor)
      guard length.isKnown else { break }
      cursor.restore(whole)
    }
    out.endGroup(list, cursor)
    cursor.restore(outer)
  }

  private static func readConfiguration(_ message: DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(Field.configurationID, 8, &out)
    cursor.read(Field.mechanism, 16, &out)
    message.readCounted(cursor.read(Field.keyLength, 16, &out), Field.publicKey.id, &cursor, &out)
    let length = cursor.read(Field.suitesLength, 16, &out)
    let configuration = cursor.extent
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    guard length.isKnown else { return }
    while !cursor.isAtEnd, out.hasRoom {
      cursor.read(Field.derivation, 16, &out)
      cursor.read(Field.encryption, 16, &out)
    }
    cursor.restore(configuration)
    cursor.read(Field.longestName, 8, &out)
    message.readCounted(cursor.read(Field.publicNameLength, 8, &out), Field.publicName.id, &cursor, &out)
    message.readCounted(cursor.read(Field.extensionsLength, 16, &out), Field.extensions.id, &cursor, &out)
  }
}
