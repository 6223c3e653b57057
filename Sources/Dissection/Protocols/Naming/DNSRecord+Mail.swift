/// Records of mail, routes and networks of their time: RFC 1183, RFC 1706, RFC 2163, RFC 2230.
extension DNSRecord {
  enum MailField: FieldSet {
    static let setNumber: UInt16 = 159
    static let definedIn: StaticString = "RFC 1183 §2.2"

    static let mailbox = field("dns.rp.mailbox", "mbox-dname", .storedText, .detail(""))
      .means("The mailbox of who is responsible, with a dot in place of the @.")
    static let textRecord = field("dns.rp.txt_rr", "txt-dname", .storedText)
      .means("Where a TXT record says more.")
    static let subtype = field("dns.afsdb.subtype", "subtype", .enumeration(Self.subtypeName), .detail(""))
      .means("What kind of server it is.", "RFC 1183 §1")
    static let hostname = field("dns.afsdb.hostname", "hostname", .storedText, .detail(""))
      .means("A server of the distributed file system's cell.", "RFC 1183 §1")
    static let packetLength = field("dns.x25.length", "Length", .quantity(.bytes))
      .means("How long the next text is.", "RFC 1183 §3.1")
    static let packetAddress = field("dns.x25.psdn_address", "PSDN-address", .text, .detail(""))
      .means("The host's address in an X.25 network, in digits.", "RFC 1183 §3.1")
    static let numberLength = field("dns.idsn.length", "Length", .quantity(.bytes))
      .means("How long the next text is.", "RFC 1183 §3.2")
    static let telephone = field("dns.idsn.address", "ISDN-address", .text, .detail(""))
      .means("The host's telephone number.", "RFC 1183 §3.2")
    static let extensionLength = field("dns.idsn.sa.length", "Length", .quantity(.bytes))
      .means("How long the next text is.", "RFC 1183 §3.2")
    static let extensionNumber = field("dns.idsn.sa.address", "sa", .text, .detail(""))
      .means("The subaddress after the number.", "RFC 1183 §3.2")
    static let routePreference = field("dns.rt.subtype", "preference", .decimal, .detail("preference"))
      .means("Among several, the lowest is tried first.", "RFC 1183 §3.3")
    static let intermediate = field("dns.rt.intermediate_host", "intermediate-host", .storedText, .detail(""))
      .means("A host that forwards to the one that has no address of its own.", "RFC 1183 §3.3")
    static let nsap = field("dns.nsap.rdata", "NSAP", .bytes, .detail(""))
      .means("The host's address in networks of OSI.", "RFC 1706 §5")
    static let nsapOwner = field("dns.nsap_ptr.owner", "Owner", .storedText, .detail(""))
      .means("The name of an address in networks of OSI.", "RFC 1706 §6")
    static let mappingPreference = field("dns.px.preference", "PREFERENCE", .decimal, .detail("preference"))
      .means("Among several, the lowest is taken first.", "RFC 2163 §4")
    static let map822 = field("dns.px.map822", "MAP822", .storedText, .detail(""))
      .means("A domain of Internet mail.", "RFC 2163 §4")
    static let mapX400 = field("dns.px.map400", "MAPX400", .storedText)
      .means("The same for X.400.", "RFC 2163 §4")
    static let keyPreference = field("dns.kx.preference", "PREFERENCE", .decimal, .detail("preference"))
      .means("Among several, the lowest is tried first.", "RFC 2230 §3.1")
    static let keyExchanger = field("dns.kx.key_exchange", "EXCHANGER", .storedText, .detail(""))
      .means("A host that exchanges keys in place of the owner.", "RFC 2230 §3.1")

    static let all = [
      mailbox, textRecord, subtype, hostname, packetLength, packetAddress, numberLength, telephone, extensionLength,
      extensionNumber, routePreference, intermediate, nsap, nsapOwner, mappingPreference, map822, mapX400,
      keyPreference,
      keyExchanger,
    ]

    /// IANA "AFSDB RR Subtype", RFC 1183 §1.
    @Sendable static func subtypeName(_ subtype: UInt64) -> StaticString? {
      switch subtype {
      case 1: "AFS cell database server"
      case 2: "DCE/NCA root cell directory node"
      default: nil
      }
    }
  }
}
