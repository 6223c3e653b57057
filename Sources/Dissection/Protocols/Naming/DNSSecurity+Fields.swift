extension DNSSecurity {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 162
    static let definedIn: StaticString = "RFC 4034 §3.1"

    static let typeCovered = field(
      "dns.rrsig.type_covered", "Type Covered", .enumeration(DNSRecordType.name), .detail("of")
    )
    .means("Which records of the name are signed.")
    static let algorithm = field(
      "dns.rrsig.algorithm", "Algorithm", .enumeration(DNSSecurityParameters.algorithm), .detail("")
    )
    .means("How they are signed.")
    static let labels = field("dns.rrsig.labels", "Labels", .decimal)
      .means("How many labels the signed name has: where the owner has more, a wildcard made it.")
    static let originalTimeToLive = field("dns.rrsig.original_ttl", "Original TTL", .quantity(.seconds))
      .means("The TTL that was signed; caches count theirs down.")
    static let expiration = field("dns.rrsig.signature_expiration", "Signature Expiration", .unixTime)
      .means("When the signature ends.")
    static let inception = field("dns.rrsig.signature_inception", "Signature Inception", .unixTime)
      .means("When the signature begins.")
    static let signerTag = field("dns.rrsig.key_tag", "Key Tag", .decimal, .detail("key"))
      .means("Which of the signer's keys verifies it, by a sum over the key.")
    static let signer = field("dns.rrsig.signers_name", "Signer's Name", .storedText, .detail("by"))
      .means("The zone whose key it is.")
    static let signature = field("dns.rrsig.signature", "Signature", .bytes).means("The signature.")

    static let nextName = field("dns.nsec.next_domain_name", "Next Domain Name", .storedText, .detail(""))
      .means("The next name in the zone's order: between it and the owner there is none.", "RFC 4034 §4.1.1")
    static let window = group("dns.nsec.window_block", "Type Bit Map").means(
      "Which types the name has.", "RFC 4034 §4.1.2")
    static let windowNumber = field("dns.nsec.window", "Window Block", .decimal)
      .means("The upper byte of the types that follow.", "RFC 4034 §4.1.2")
    static let windowLength = field("dns.nsec.bitmap.length", "Bitmap Length", .quantity(.bytes))
      .means("How long the bitmap is, 1 to 32.", "RFC 4034 §4.1.2")
    static let bitmap = field("dns.nsec.bitmap", "Bitmap", .bytes)
      .means("One bit for each type, by its lower byte.", "RFC 4034 §4.1.2")
    static let typeInBitmap = field("dns.resp.type", "Type", .enumeration(DNSRecordType.name), .detail(""))
      .means("A type that the name has.", "RFC 4034 §4.1.2")
    static let nextOlder = field("dns.nxt.next_domain_name", "Next Domain Name", .storedText, .detail(""))
      .means("The next name in the zone's order. NSEC has replaced the type.", "RFC 2535 §5.2")
    static let olderBitmap = field("dns.nxt.type_bitmap", "Type Bit Map", .bytes)
      .means("One bit for each type from 0 on.", "RFC 2535 §5.2")

    static let hashAlgorithm = field("dns.nsec3.algo", "Hash Algorithm", .enumeration(DNSSecurityParameters.nsec3Hash))
      .means("How names are hashed.", "RFC 5155 §3.1.1")
    static let hashFlags = field("dns.nsec3.flags", "Flags", .hexadecimal).means("One flag.", "RFC 5155 §3.1.2")
    static let hashReserved = field("dns.nsec3.flags.reserved", "Reserved", .decimal)
      .means("Must be zero.", "RFC 5155 §3.1.2")
    static let optOut = flag("dns.nsec3.flags.opt_out", "Opt-Out")
      .means("Set: unsigned delegations may lie between the names.", "RFC 5155 §3.1.2.1")
    static let iterations = field("dns.nsec3.iterations", "Iterations", .decimal, .detail("iterations"))
      .means("How many more times the hash is hashed.", "RFC 5155 §3.1.3")
    static let saltLength = field("dns.nsec3.salt_length", "Salt Length", .quantity(.bytes))
      .means("How long the salt is; mostly 0.", "RFC 5155 §3.1.4")
    static let salt = field("dns.nsec3.salt_value", "Salt", .bytes)
      .means("What is put after a name before it is hashed.", "RFC 5155 §3.1.5")
    static let hashLength = field("dns.nsec3.hash_length", "Hash Length", .quantity(.bytes))
      .means("How long the hash is.", "RFC 5155 §3.1.6")
    static let nextHash = field("dns.nsec3.hash_value", "Next Hashed Owner Name", .bytes)
      .means("The next hash in the zone's order: between it and the owner's there is none.", "RFC 5155 §3.1.7")
    static let nextHashText = field("dns.nsec3.hash_value.base32", "Label", .storedText)
      .means("The same in base32, as the label of a name.", "RFC 5155 §3.3")

    static let serial = field("dns.csync.soa", "SOA Serial", .decimal, .detail("serial"))
      .means("The zone's version that the child wants copied, or a later one.", "RFC 7477 §2.1.1.1")
    static let syncFlags = field("dns.csync.flags", "Flags", .hexadecimal)
      .means("When the parent may copy the records.", "RFC 7477 §2.1.1.2")
    static let syncReserved = field("dns.csync.flags.reserved", "Reserved", .decimal)
      .means("Must be zero.", "RFC 7477 §2.1.1.2")
    static let soaMinimum = flag("dns.csync.flags.soaminimum", "soaminimum")
      .means("Set: only where the zone's serial is not below this one.", "RFC 7477 §2.1.1.2.2")
    static let immediate = flag("dns.csync.flags.immediate", "immediate")
      .means("Set: at once, without asking the child's operator.", "RFC 7477 §2.1.1.2.1")
    static let zoneSerial = field("dns.zonemd.serial", "Serial", .decimal, .detail("serial"))
      .means("The zone's version that the digest is of.", "RFC 8976 §2.2.1")
    static let zoneScheme = field("dns.zonemd.scheme", "Scheme", .enumeration(DNSSecurityParameters.zoneScheme))
      .means("In what order the zone is hashed.", "RFC 8976 §2.2.2")
    static let zoneHash = field(
      "dns.zonemd.hash_algo", "Hash Algorithm", .enumeration(DNSSecurityParameters.zoneHash), .detail("")
    )
    .means("How it is hashed.", "RFC 8976 §2.2.3")
    static let zoneDigest = field("dns.zonemd.digest", "Digest", .bytes)
      .means("A digest over the whole zone.", "RFC 8976 §2.2.4")

    static let all = [
      typeCovered, algorithm, labels, originalTimeToLive, expiration, inception, signerTag, signer, signature, nextName,
      window, windowNumber, windowLength, bitmap, typeInBitmap, nextOlder, olderBitmap, hashAlgorithm, hashFlags,
      hashReserved, optOut, iterations, saltLength, salt, hashLength, nextHash, nextHashText, serial, syncFlags,
      syncReserved, soaMinimum, immediate, zoneSerial, zoneScheme, zoneHash, zoneDigest,
    ]
  }
}
