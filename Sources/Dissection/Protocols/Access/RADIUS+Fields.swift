extension RADIUS {
  enum Field: FieldSet {
    static let setNumber: UInt16 = RADIUS.number
    static let definedIn: StaticString = "RFC 2865 §3"

    static let code = field("radius.code", "Code", .enumeration(RADIUSCode.name))
      .means("What kind of packet it is.")
    static let identifier = field("radius.id", "Identifier", .decimal)
      .means("A number that the response has, too.")
    static let length = field("radius.length", "Length", .quantity(.bytes))
      .means("How long the packet is; what is after it is padding.").limits("the RADIUS length ends the packet here")
    static let authenticator = field("radius.authenticator", "Authenticator", .bytes)
      .means("A random number in a request; in a response an MD5 that only who has the shared secret can compute.")
    static let attribute = group("radius.avp", "Attribute", isNamedByFirstChild: true)
      .means("A fact about the user, the service or the NAS.", "RFC 2865 §5")
    static let type = field("radius.avp.type", "Type", .enumeration(RADIUSAttribute.name))
      .means("Which attribute it is.", "RFC 2865 §5")
    static let attributeLength = field("radius.avp.length", "Length", .quantity(.bytes))
      .means("How long the attribute is, with its type and length.", "RFC 2865 §5")
      .limits("the attribute's length ends it here")
    static let value = field("radius.avp.value", "Value", .bytes, .detail(""))
      .means("The attribute's value: its parts are not known here.", "RFC 2865 §5")
    static let undecoded = field("radius.undecoded", "Attributes", .bytes)
      .means("Bytes of which it is not known where an attribute begins.", "RFC 2865 §5")
    static let summary = field("radius.summary", "Summary", .sentence(RADIUS.sentence), .headline)
      .means("What the packet says.")

    static let all = [
      code, identifier, length, authenticator, attribute, type, attributeLength, value, undecoded, summary,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = RADIUS.number

    static let length = note("radius.length.invalid", .error, "bad length")
      .says("{a:bytes}, but a packet has 20 to 4096 (RFC 2865 §3).")
    static let attributeLength = note("radius.avp.length.invalid", .error, "bad attribute length")
      .says("{a:bytes}, but the type and the length alone take 2 bytes. Where the next attribute begins is unknown.")
    static let valueLength = note("radius.avp.value.length", .error, "bad attribute length")
      .says("The value has {a:bytes}, but one of this attribute has {b}.")
    static let empty = note("radius.avp.empty", .warning, "empty attribute")
      .says("The value has no bytes; an attribute without a value must be left out (RFC 2865 §5).")
    static let repeated = note("radius.avp.repeated", .warning, "repeated attribute")
      .says("A packet has at most one attribute of this type (RFC 2865 §5.44, RFC 2866 §5.13).")
    static let tag = note("radius.avp.tag.invalid", .warning, "bad tag")
      .says("{a} is more than 31: the tag of a number is 0 to 31 (RFC 2868 §3.1).")
    static let salt = note("radius.salt.invalid", .error, "bad salt")
      .says("The first bit of a salt must be set (RFC 2868 §3.5).")
    static let reserved = note("radius.reserved.not_zero", .note, "reserved bits set")
      .says("Bits that must be zero are set.")
    static let passwordLength = note("radius.User_Password.length", .error, "bad password length")
      .says("{a:bytes}, but a hidden password has 16 to 128, a multiple of 16 (RFC 2865 §5.2).")
    static let prefixSize = note("radius.prefix.size", .error, "bad attribute length")
      .says(
        "The value has {a:bytes}, but a prefix has 2 to 18: a reserved one, its length, and up to 16 of an address.")
    static let prefixLength = note("radius.prefix.length.invalid", .error, "bad prefix length")
      .says("A prefix of {a} bits, but an address has {b}.")
    static let prefixBytes = note("radius.prefix.length.short", .error, "prefix too short")
      .says("A prefix of {a} bits, but only {b:bytes} of an address after it.")
    static let vendor = note("radius.avp.vendor_id.invalid", .error, "bad vendor")
      .says("The first byte of a vendor's number is zero (RFC 2865 §5.26).")
    static let vendorForm = note("radius.vsa.form", .note, "form of its own")
      .says("Not the form that RFC 2865 §5.26 recommends: a type, a length and a value.")
    static let notContinued = note("radius.avp.extended_more.alone", .error, "attribute not continued")
      .says("The attribute before it goes on in the next one, which has other types (RFC 6929 §2.2).")
    static let noAuthenticator = note("radius.Message_Authenticator.missing", .error, "no Message-Authenticator")
      .says("A packet with EAP-Message must have one; this one must be discarded (RFC 3579 §3.2).")
    static let noServer = note("radius.NAS.missing", .note, "no NAS")
      .says("A request names its NAS by NAS-IP-Address, NAS-IPv6-Address or NAS-Identifier (RFC 2865 §4.1).")
    static let twoPasswords = note("radius.password.both", .error, "two passwords")
      .says("User-Password and CHAP-Password exclude each other (RFC 2865 §4.1).")
    static let noStatus = note("radius.Acct_Status_Type.missing", .error, "no Acct-Status-Type")
      .says("An accounting request says whether the service begins, ends or goes on (RFC 2866 §5.13).")

    static let all = [
      length, attributeLength, valueLength, empty, repeated, tag, salt, reserved, passwordLength, prefixSize,
      prefixLength, prefixBytes, vendor, vendorForm, notContinued, noAuthenticator, noServer, twoPasswords, noStatus,
    ]
  }

  /// 1: a user is there; 2: a status of accounting; 4: a cause of an error.
  @Sendable static func sentence(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "{radius.code} id {radius.id}"
    case 1: "{radius.code} id {radius.id} {radius.User_Name}"
    case 2: "{radius.code} {radius.Acct_Status_Type} id {radius.id}"
    case 3: "{radius.code} {radius.Acct_Status_Type} id {radius.id} {radius.User_Name}"
    case 4, 6: "{radius.code} id {radius.id} {radius.Error_Cause}"
    case 5, 7: "{radius.code} id {radius.id} {radius.User_Name} {radius.Error_Cause}"
    default: nil
    }
  }

  /// Whether a packet has at most one attribute of the type: RFC 2865 §5.44, RFC 2866 §5.13, RFC 2868 §4, RFC 2869 §5.19.
  static func isSingle(_ type: UInt64) -> Bool {
    switch type {
    case 1...10, 12, 15, 16, 19, 20, 23, 24, 27...32, 34...37, 39...49, 51...55, 60...63, 70...73, 75, 76, 78, 80, 84,
      85,
      87...89, 95, 96, 101, 102:
      true
    default: false
    }
  }
}
