/// The options of secure neighbour discovery (RFC 3971, RFC 6496), and those that prove who has registered an address
/// (RFC 8928).
extension ICMPv6 {
  static func readSecurityOption(_ type: UInt8, _ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = SecurityOptionField
    switch type {
    case 11: readGeneratedAddress(&cursor, &out)
    case 12:
      read([.unused(OptionField.reserved, 16), .bytes(F.keyHash, 16)], &cursor, &out)
      cursor.readRest(F.signature, &out)
    case 13: read([.unused(OptionField.reserved, 48), .number(F.seconds, 48), .number(F.fraction, 16)], &cursor, &out)
    case 14: cursor.readRest(F.nonce, &out)
    case 15: readTrustAnchor(&cursor, &out)
    case 16:
      read([.number(F.certificateType, 8), .unused(OptionField.reserved, 8)], &cursor, &out)
      cursor.readRest(F.certificate, &out)
    case 32:
      read([.unused(OptionField.reserved, 16), .bytes(F.proxyKeyHash, 16)], &cursor, &out)
      cursor.readRest(F.signature, &out)
    case 39:
      let steps: [FieldStep] = [
        .unused(F.cryptoReserved, 3), .number(F.publicKeyLength, 13), .number(F.cryptoType, 8),
        .bytes(F.cryptoModifier, 1),
        .number(F.registrationLength, 8), .unused(OptionField.reserved, 8),
      ]
      readCounted(steps, lengthStep: 1, F.publicKey, &cursor, &out)
    default:
      let steps: [FieldStep] = [
        .unused(F.cryptoReserved, 3), .number(F.signatureLength, 13), .unused(OptionField.reserved, 32),
      ]
      readCounted(steps, lengthStep: 1, F.digitalSignature, &cursor, &out)
    }
  }

  /// Reads fields, one of which counts the bytes that follow them all.
  static func readCounted(
    _ steps: [FieldStep], lengthStep: Int, _ bytes: FieldSpec, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    read(Array(steps[..<lengthStep]), &cursor, &out)
    let length = read(Array(steps[lengthStep...]), &cursor, &out)
    guard length.isKnown, !cursor.isShort else { return }
    let outer = cursor.extent
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    cursor.readRest(bytes, &out)
    cursor.restore(outer)
  }

  /// A cryptographically generated address, RFC 3971 §5.1, with its parameters, RFC 3972 §3.
  private static func readGeneratedAddress(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = SecurityOptionField
    let padding = cursor.read(F.padLength, 8, &out)
    read([.unused(OptionField.reserved, 8)], &cursor, &out)
    let outer = cursor.extent
    if padding.isKnown { cursor.narrow(to: cursor.end - padding.value, .fieldLength) }
    read([.bytes(F.modifier, 16)], &cursor, &out)
    if !cursor.isShort { cursor.readPrefix(F.subnetPrefix, 8, &out) }
    read([.number(F.collisionCount, 8)], &cursor, &out)
    cursor.readBytes(F.publicKeyInfo, publicKeyLength(cursor, out), &out)
    while cursor.remaining >= 4, !cursor.isShort, out.hasRoom {
      let group = out.beginGroup(F.generationExtension, cursor)
      cursor.read(F.extensionType, 16, &out)
      readCounted([.number(F.extensionLength, 16)], lengthStep: 0, F.extensionData, &cursor, &out)
      out.endGroup(group, cursor)
    }
    if !cursor.isAtEnd { cursor.readRest(OptionField.padding, &out) }
    cursor.restore(outer)
  }

  /// How many bytes the public key at the cursor has: DER says it, in one to three bytes after the first. All that is
  /// left where it does not say so.
  private static func publicKeyLength(_ cursor: borrowing Cursor, _ out: borrowing Dissection) -> Int {
    guard cursor.knowsNext(4, out), cursor.peek() == 0x30, let first = cursor.peek(1) else { return cursor.remaining }
    let length: Int?
    switch first {
    case 0..<0x80: length = Int(first) + 2
    case 0x81: length = cursor.peek(2).map { Int($0) + 3 }
    case 0x82: length = cursor.peek16(2).map { Int($0) + 4 }
    default: length = nil
    }
    return min(length ?? cursor.remaining, cursor.remaining)
  }

  private static func readTrustAnchor(_ cursor: inout Cursor, _ out: inout Dissection) {
    typealias F = SecurityOptionField
    let type = cursor.read(F.nameType, 8, &out)
    let padding = cursor.read(F.padLength, 8, &out)
    let outer = cursor.extent
    if padding.isKnown { cursor.narrow(to: cursor.end - padding.value, .fieldLength) }
    if type.isKnown, type.number == 2 {
      readName(F.nameBytes, F.domainName, &cursor, &out)
    } else {
      cursor.readRest(F.distinguishedName, &out)
    }
    cursor.restore(outer)
  }

  enum SecurityOptionField: FieldSet {
    static let setNumber: UInt16 = 84
    static let definedIn: StaticString = "RFC 3971 §5"

    static let padLength = field("icmpv6.opt.cga.pad_length", "Pad Length", .quantity(.bytes))
      .means("How many bytes of padding the option ends with.")
    static let modifier = field("icmpv6.opt.cga.modifier", "Modifier", .bytes)
      .means("A random number that was searched for, so that the hash has the zeros it needs.", "RFC 3972 §3")
    static let subnetPrefix = field(
      "icmpv6.opt.cga.subnet_prefix", "Subnet Prefix", .ipv6Address(IPv6AddressKind.name), .detail("")
    ).means("The upper half of the address.", "RFC 3972 §3")
    static let collisionCount = field("icmpv6.opt.cga.count", "Collision Count", .decimal)
      .means("How often another node had the address already: 0 to 2.", "RFC 3972 §3")
    static let publicKeyInfo = field("icmpv6.opt.cga.subject_public_key_info", "Public Key", .bytes)
      .means("The owner's public key in DER; the address is the hash of all these parameters.", "RFC 3972 §3")
    static let generationExtension = group("icmpv6.opt.cga.ext", "Extension Field")
      .means("A further parameter that the hash covers.", "RFC 4581 §2")
    static let extensionType = field(
      "icmpv6.opt.cga.ext_type", "Extension Type", .enumeration(Self.extensionName, .hexadecimal), .detail("")
    ).means("What the parameter is.", "RFC 4581 §2, RFC 5535 §4")
    static let extensionLength = field("icmpv6.opt.cga.ext_length", "Extension Data Length", .quantity(.bytes))
      .means("How long its data are.", "RFC 4581 §2")
    static let extensionData = field("icmpv6.opt.cga.ext_data", "Extension Data", .bytes)
      .means("What it says.", "RFC 4581 §2")
    static let keyHash = field("icmpv6.opt.rsa.key_hash", "Key Hash", .bytes)
      .means("The first 128 bits of the SHA-1 hash of the public key that verifies the signature.", "RFC 3971 §5.2")
    static let signature = field("icmpv6.opt.digital_signature_padding", "Digital Signature and Padding", .bytes)
      .means("Signs the addresses, the message and the options before this one.", "RFC 3971 §5.2")
    static let seconds = field("icmpv6.opt.timestamp", "Timestamp", .unixTime, .detail(""))
      .means("When the message was sent, in seconds since 1970: old messages cannot be replayed.", "RFC 3971 §5.3.1")
    static let fraction = field("icmpv6.opt.timestamp.fraction", "Fraction", .decimal)
      .means("The fraction of the second, in units of 1/65536.", "RFC 3971 §5.3.1")
    static let nonce = field("icmpv6.opt.nonce", "Nonce", .bytes, .detail(""))
      .means(
        "A random number, which the answer repeats; or tells a node its own solicitation.", "RFC 3971 §5.3.2, RFC 7527")
    static let nameType = field("icmpv6.opt.name_type", "Name Type", .enumeration(Self.nameTypeName), .detail(""))
      .means("How the trust anchor is named.", "RFC 3971 §6.4.3")
    static let nameBytes = field("icmpv6.opt.name_type.fqdn.bytes", "Name", .bytes)
      .means("A name in labels, each after its length; a zero ends it.", "RFC 3971 §6.4.3")
    static let domainName = field("icmpv6.opt.name_type.fqdn", "FQDN", .storedText, .detail(""))
      .means("The name of the trust anchor with dots between its labels.", "RFC 3971 §6.4.3")
    static let distinguishedName = field("icmpv6.opt.name_x501", "DER Encoded X.501 Name", .bytes)
      .means("The name of the trust anchor as certificates have it.", "RFC 3971 §6.4.3")
    static let certificateType = field(
      "icmpv6.opt.cert_type", "Cert Type", .enumeration(Self.certificateName), .detail("")
    )
    .means("What kind of certificate it is.", "RFC 3971 §6.4.4")
    static let certificate = field("icmpv6.opt.certificate_padding", "Certificate and Padding", .bytes)
      .means("A router's certificate, or one on the way from the trust anchor to it.", "RFC 3971 §6.4.4")
    static let proxyKeyHash = field("icmpv6.opt.ps.key_hash", "Key Hash", .bytes)
      .means("The first 128 bits of the hash of the proxy's public key.", "RFC 6496 §5.1")
    static let cryptoReserved = field("icmpv6.opt.crypto.reserved", "Reserved", .decimal)
      .means("Must be zero.", "RFC 8928 §4.3")
    static let publicKeyLength = field("icmpv6.opt.cipo.key_length", "Public Key Length", .quantity(.bytes))
      .means("How long the public key is.", "RFC 8928 §4.3")
    static let cryptoType = field(
      "icmpv6.opt.cipo.crypto_type", "Crypto-Type", .enumeration(Self.cryptoName), .detail("")
    )
    .means("Which algorithms the node uses.", "RFC 8928 §4.3, §8.6")
    static let cryptoModifier = field("icmpv6.opt.cipo.modifier", "Modifier", .bytes)
      .means("A number of the node's choice, so that one key gives several identifiers.", "RFC 8928 §4.3")
    static let registrationLength = field("icmpv6.opt.cipo.earo_length", "EARO Length", .quantity(.bytes))
      .means("How long the node's address registration option is.", "RFC 8928 §4.3")
    static let publicKey = field("icmpv6.opt.cipo.key", "Public Key", .bytes)
      .means("The key whose hash the node registers its address with.", "RFC 8928 §4.3")
    static let signatureLength = field("icmpv6.opt.ndpso.signature_length", "Signature Length", .quantity(.bytes))
      .means("How long the signature is.", "RFC 8928 §4.4")
    static let digitalSignature = field("icmpv6.opt.ndpso.signature", "Digital Signature", .bytes)
      .means("Proves that the node has the private key of its identifier.", "RFC 8928 §4.4")

    static let all = [
      padLength, modifier, subnetPrefix, collisionCount, publicKeyInfo, generationExtension, extensionType,
      extensionLength, extensionData, keyHash, signature, seconds, fraction, nonce,
      nameType, nameBytes, domainName, distinguishedName, certificateType, certificate, proxyKeyHash, cryptoReserved,
      publicKeyLength, cryptoType, cryptoModifier, registrationLength, publicKey, signatureLength, digitalSignature,
    ]

    /// IANA "CGA Extension Type Tags", as of 2025.
    @Sendable static func extensionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0x0012: "Multi-Prefix"
      case 0xfffd...0xffff: "Experimental"
      default: nil
      }
    }

    @Sendable static func nameTypeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "DER Encoded X.501 Name"
      case 2: "FQDN"
      case 3: "SHA-1 Subject Key Identifier"
      case 4: "SHA-224 Subject Key Identifier"
      case 5: "SHA-256 Subject Key Identifier"
      case 6: "SHA-384 Subject Key Identifier"
      case 7: "SHA-512 Subject Key Identifier"
      default: nil
      }
    }

    @Sendable static func certificateName(_ value: UInt64) -> StaticString? { value == 1 ? "X.509v3" : nil }

    @Sendable static func cryptoName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "ECDSA with P-256"
      case 1: "Ed25519"
      case 2: "ECDSA25519"
      default: nil
      }
    }
  }
}
