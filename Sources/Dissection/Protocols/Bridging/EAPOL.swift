/// EAP over LANs, IEEE 802.1X-2020 §11: how a station proves to a switch or an access point who it is, and what keys they share.
///
///     |    Version    |     Type      |            Length             |  body …
enum EAPOL: ProtocolDecoder {
  static let number: UInt16 = 257

  static let spec = ProtocolSpec(
    "eapol", "802.1X Authentication", brief: "EAPOL", source: "IEEE 802.1X §11",
    foundBy: [.etherType(0x888e), .etherType(0x88c7)], fields: [Field.self, EAPOLKey.Field.self, KeyData.Field.self],
    notes: [Note.self],
    trailingBytes: .outer, fixedBits: 11)

  /// An EAP packet of the same length, or a key: what else there is, is too short to be told by itself.
  static func recognise(_ cursor: borrowing Cursor) -> Recognition {
    guard let version = cursor.peek(), let type = cursor.peek(1), let length = cursor.peek16(2) else { return .no }
    guard (1...3).contains(version), Int(length) + 4 <= cursor.remaining else { return .no }
    switch type {
    case 0: return length >= 4 && cursor.peek16(6) == length && (1...6).contains(cursor.peek(4) ?? 0) ? .maybe : .no
    case 3: return length >= 44 && [1, 2, 254].contains(cursor.peek(4) ?? 0) ? .maybe : .no
    default: return .no
    }
  }

  static func decode(_ cursor: inout Cursor, into out: inout Dissection) -> Next {
    let version = cursor.read(Field.version, 8, &out)
    if version.isKnown, Field.versionName(version.number) == nil { out.note(Note.version, on: version, version.number) }
    let type = cursor.read(Field.type, 8, &out)
    let length = cursor.read(Field.length, 16, &out)
    cursor.narrow(by: length, from: cursor.offset, .field(Field.length), else: Data.Note.lengthBeyondEnd, &out)
    guard type.isKnown, !cursor.isAtEnd else { return .nothing }
    switch type.number {
    case 0: return .known(EAP.id)
    case 3: EAPOLKey.read(&cursor, &out)
    case 5: return .known(MKA.id)
    case 1, 6, 7, 8:
      if type.number == 6 || type.number == 8 || type.number == 1 { cursor.read(Field.request, 8, &out) }
      while !cursor.isAtEnd, !cursor.isShort, out.hasRoom { readRecord(&cursor, &out) }
    default: return .data
    }
    return .nothing
  }

  /// Reads a TLV of an announcement, §11.12.
  static func readRecord(_ cursor: inout Cursor, _ out: inout Dissection) {
    let outer = cursor.extent
    let group = out.beginGroup(Field.record, cursor)
    let type = cursor.read(Field.recordType, 7, &out)
    let length = cursor.read(Field.recordLength, 9, &out)
    cursor.narrow(by: length, from: cursor.offset, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
    if type.isKnown, !cursor.isAtEnd {
      switch type.number {
      case 111: cursor.read(Field.access, &out)
      case 112:
        while cursor.remaining >= 10, !cursor.isShort, out.hasRoom {
          cursor.read(Field.cipherSuite, 64, &out)
          cursor.read([.number(Field.cipherReserved, 14), .number(Field.cipherCapability, 2)], &out)
        }
      case 113: cursor.readRest(Field.domain, &out)
      case 114: cursor.readRest(Field.network, &out)
      default: break
      }
    }
    let isCut = cursor.isShort && cursor.limit == .captured
    if !cursor.isAtEnd { cursor.readRest(Field.value, &out) }
    out.endGroup(group, cursor)
    if !isCut { cursor.restore(outer) }
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = EAPOL.number
    static let definedIn: StaticString = "IEEE 802.1X §11.3"

    static let version = field("eapol.version", "Version", .enumeration(Self.versionName))
      .means("Which edition of the standard the sender follows.")
    static let type = field("eapol.type", "Type", .enumeration(Self.typeName), .headline).means("What the body is.")
    static let length = field("eapol.len", "Length", .quantity(.bytes)).means("How long the body is.")
      .limits("the EAPOL length ends the body here")
    static let request = field("eapol.announcement.request", "Request", .hexadecimal)
      .means("Set to 1: an announcement is asked for.", "IEEE 802.1X §11.13")
    static let record = group("mka.tlv_entry", "TLV", isNamedByFirstChild: true).means(
      "One thing that is announced.", "IEEE 802.1X §11.12")
    static let recordType = field("mka.tlv_type", "TLV Type", .enumeration(Self.recordName)).means(
      "What is announced.", "IEEE 802.1X §11.12")
    static let recordLength = field("mka.tlv_info_string_len", "TLV Information String Length", .quantity(.bytes))
      .means("How long the value is.", "IEEE 802.1X §11.12")
    static let accessStatus = field("eapol.announcement.access_status", "Access Status", .decimal, .detail("status"))
      .means("0: no access; 1: remedial; 2: restricted; 3: expected.", "IEEE 802.1X §11.12.2")
    static let accessRequested = flag("eapol.announcement.access_requested", "Access Requested")
      .means("Set: access is asked for.", "IEEE 802.1X §11.12.2")
    static let unauthenticatedAccess = field("eapol.announcement.unauth_access", "Unauthenticated Access", .decimal)
      .means("0: none; 1: fallback; 2: limited; 3: open.", "IEEE 802.1X §11.12.2")
    static let capabilities = field("eapol.announcement.access_cap", "Access Capabilities", .hexadecimal)
      .means("What ways of access there are: EAP, MKA, MACsec and others.", "IEEE 802.1X §11.12.2")
    static let accessReserved = field("eapol.announcement.access_reserved", "Reserved", .hexadecimal).means(
      "Zero.", "IEEE 802.1X §11.12.2")
    static let cipherSuite = field(
      "mka.macsec_cipher_suite", "MACsec Cipher Suite", .enumeration(MKA.suiteName, .hexadecimal), .detail("")
    )
    .means("A way to encrypt the link.", "IEEE 802.1AE table 14-1")
    static let cipherReserved = field("mka.tlv.cipher_suite_reserved", "Reserved", .hexadecimal).means(
      "Zero.", "IEEE 802.1X §11.12.3")
    static let cipherCapability = field("mka.tlv.cipher_suite_impl_cap", "Implementation Capability", .decimal)
      .means("1: integrity; 2: confidentiality from the first byte; 3: with offsets too.", "IEEE 802.1X §11.12.3")
    static let domain = field("mka.kmd", "Key Management Domain", .text, .detail("")).means(
      "Where keys hold.", "IEEE 802.1X §11.12.4")
    static let network = field("eapol.announcement.nid", "Network Identity", .text, .detail(""))
      .means("The network's name.", "IEEE 802.1X §11.12.1")
    static let value = field("mka.tlv_data", "TLV Data", .bytes).means(
      "A value that is not decoded further.", "IEEE 802.1X §11.12")

    static let all = [
      version, type, length, request, record, recordType, recordLength, accessStatus, accessRequested,
      unauthenticatedAccess, capabilities, accessReserved, cipherSuite, cipherReserved, cipherCapability, domain,
      network, value,
    ]
    static let access: [FieldStep] = [
      .number(accessStatus, 2), .number(accessRequested, 1), .number(unauthenticatedAccess, 2),
      .number(accessReserved, 3), .number(capabilities, 8),
    ]

    @Sendable static func versionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "802.1X-2001"
      case 2: "802.1X-2004"
      case 3: "802.1X-2010"
      default: nil
      }
    }

    /// IEEE 802.1X table 11-3.
    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "EAP Packet"
      case 1: "Start"
      case 2: "Logoff"
      case 3: "Key"
      case 4: "Encapsulated ASF Alert"
      case 5: "MKA"
      case 6: "Announcement (Generic)"
      case 7: "Announcement (Specific)"
      case 8: "Announcement Request"
      default: nil
      }
    }

    /// IEEE 802.1X table 11-8.
    @Sendable static func recordName(_ value: UInt64) -> StaticString? {
      switch value {
      case 111: "Access Information"
      case 112: "MACsec Cipher Suites"
      case 113: "Key Management Domain"
      case 114: "Network Identity"
      case 126: "Organizationally Specific Set"
      case 127: "Organizationally Specific"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = EAPOL.number

    static let version = note("eapol.version.unknown", .note, "unknown version")
      .says("The version is {a}; what follows is read as version 3.")
    static let keyLength = note("wlan_rsna_eapol.keydes.data_len.invalid", .error, "bad length")
      .says("{a:bytes}, but only {b} left; {c:limit}.")

    static let surplus = note("wlan_rsna_eapol.extraneous.present", .note, "bytes after key data")
      .says("{a:bytes} follow that the key data's length does not count.")

    static let all = [version, keyLength, surplus]
  }
}
