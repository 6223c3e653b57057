extension DNSRecord {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 158
    static let definedIn: StaticString = "RFC 1035 §4.1.3"

    static let owner = field("dns.resp.name", "NAME", .storedText, .detail("")).means(
      "The name that the record is about.")
    static let type = field("dns.resp.type", "TYPE", .enumeration(DNSRecordType.name), .detail(""))
      .means("What the record says of the name: its address (A, AAAA), its mail server (MX) and so on.")
    static let cacheFlush = flag("dns.resp.cache_flush", "Cache-Flush")
      .means("Set: the answer is complete, and replaces all that was known of the name and type.", "RFC 6762 §10.2")
    static let recordClass = field("dns.resp.class", "CLASS", .enumeration(DNSParameters.recordClass))
      .means("Which kind of network the record is for: IN, the Internet, in nearly every case.")
    static let timeToLive = field("dns.resp.ttl", "TTL", .quantity(.seconds))
      .means("How long a cache may keep the record before it asks again.")
    static let dataLength = field("dns.resp.len", "RDLENGTH", .quantity(.bytes)).means(
      "How long the record's data are."
    )
    .limits("the record's length ends its data here")
    static let data = field("dns.data", "RDATA", .bytes)
      .means("Data of a type that is not known here, or what is left of data after what their type defines.")

    static let ipv4 = field("dns.a", "ADDRESS", .ipv4Address(SpecialPurposeAddress.name), .detail(""))
      .means("An IPv4 address of the name.", "RFC 1035 §3.4.1")
    static let nameServer = field("dns.ns", "NSDNAME", .storedText, .detail(""))
      .means("A name server of the zone.", "RFC 1035 §3.3.11")
    static let mailDestination = field("dns.md", "MADNAME", .storedText, .detail(""))
      .means("A host that takes mail for the name. MX has replaced it.", "RFC 1035 §3.3.4")
    static let mailForwarder = field("dns.mf", "MADNAME", .storedText, .detail(""))
      .means("A host that forwards mail for the name. MX has replaced it.", "RFC 1035 §3.3.5")
    static let canonicalName = field("dns.cname", "CNAME", .storedText, .detail(""))
      .means("The name that the owner's name is an alias of: everything else is found there.", "RFC 1035 §3.3.1")
    static let primaryServer = field("dns.soa.mname", "MNAME", .storedText, .detail(""))
      .means("The name server that the zone comes from.", "RFC 1035 §3.3.13")
    static let responsible = field("dns.soa.rname", "RNAME", .storedText)
      .means("The mailbox of who is responsible for the zone, with a dot in place of the @.", "RFC 1035 §3.3.13")
    static let serial = field("dns.soa.serial_number", "SERIAL", .decimal, .detail("serial"))
      .means("The number of the zone's version: secondary servers copy the zone when it grows.", "RFC 1035 §3.3.13")
    static let refresh = field("dns.soa.refresh_interval", "REFRESH", .quantity(.seconds))
      .means("After what time secondary servers ask for a new version.", "RFC 1035 §3.3.13")
    static let retry = field("dns.soa.retry_interval", "RETRY", .quantity(.seconds))
      .means("After what time they ask again where that failed.", "RFC 1035 §3.3.13")
    static let expire = field("dns.soa.expire_limit", "EXPIRE", .quantity(.seconds))
      .means("After what time without contact they no longer answer for the zone.", "RFC 1035 §3.3.13")
    static let minimum = field("dns.soa.minimum_ttl", "MINIMUM", .quantity(.seconds))
      .means("How long a cache may remember that a name or type does not exist.", "RFC 2308 §4")
    static let mailbox = field("dns.mb", "MADNAME", .storedText, .detail(""))
      .means("The host that has the mailbox.", "RFC 1035 §3.3.3")
    static let mailGroup = field("dns.mg", "MGMNAME", .storedText, .detail(""))
      .means("A member of the mail group.", "RFC 1035 §3.3.6")
    static let mailRename = field("dns.mr", "NEWNAME", .storedText, .detail(""))
      .means("The mailbox's new name.", "RFC 1035 §3.3.8")
    static let null = field("dns.null", "Data", .bytes).means("Anything at all: an experiment.", "RFC 1035 §3.3.10")
    static let servicesAddress = field(
      "dns.wks.address", "ADDRESS", .ipv4Address(SpecialPurposeAddress.name), .detail("")
    )
    .means("The host's address.", "RFC 1035 §3.4.2")
    static let servicesProtocol = field("dns.wks.protocol", "PROTOCOL", .enumeration(IPProtocol.name))
      .means("The transport protocol of the services.", "RFC 1035 §3.4.2")
    static let servicesBits = field("dns.wks.bits", "BIT MAP", .bytes)
      .means("One bit for each port from 0 on: set, a server listens there.", "RFC 1035 §3.4.2")
    static let servicesPort = field("dns.wks.port", "Port", .port(ServiceName.tcp))
      .means("A port whose bit is set.", "RFC 1035 §3.4.2")
    static let pointer = field("dns.ptr.domain_name", "PTRDNAME", .storedText, .detail(""))
      .means("The name that this one points to: that of an address, or an instance of a service.", "RFC 1035 §3.3.12")
    static let cpuLength = field("dns.hinfo.cpu_length", "CPU Length", .quantity(.bytes))
      .means("How long the next text is.", "RFC 1035 §3.3.2")
    static let cpu = field("dns.hinfo.cpu", "CPU", .text, .detail(""))
      .means(
        "The host's kind of processor. `RFC8482` stands for an answer to ANY that says no more.", "RFC 1035 §3.3.2")
    static let systemLength = field("dns.hinfo.os_length", "OS Length", .quantity(.bytes))
      .means("How long the next text is.", "RFC 1035 §3.3.2")
    static let system = field("dns.hinfo.os", "OS", .text, .detail(""))
      .means("The host's operating system.", "RFC 1035 §3.3.2")
    static let responsibleMailbox = field("dns.minfo.r", "RMAILBX", .storedText, .detail(""))
      .means("Who is responsible for the mailing list.", "RFC 1035 §3.3.7")
    static let errorMailbox = field("dns.minfo.e", "EMAILBX", .storedText)
      .means("Who gets its error messages.", "RFC 1035 §3.3.7")
    static let mailPreference = field("dns.mx.preference", "PREFERENCE", .decimal, .detail("preference"))
      .means("Among several, the lowest is tried first.", "RFC 1035 §3.3.9")
    static let mailExchange = field("dns.mx.mail_exchange", "EXCHANGE", .storedText, .detail(""))
      .means("A host that takes mail for the name; the root alone: the name takes none (RFC 7505).", "RFC 1035 §3.3.9")
    static let textLength = field("dns.txt.length", "TXT Length", .quantity(.bytes))
      .means("How long the next text is.", "RFC 1035 §3.3.14")
    static let text = field("dns.txt", "TXT-DATA", .text, .detail(""))
      .means("Text for people or programs; of a service, `key=value`.", "RFC 1035 §3.3.14, RFC 6763 §6")
    static let senderPolicyLength = field("dns.spf.length", "SPF Length", .quantity(.bytes))
      .means("How long the next text is.", "RFC 4408 §3.1.1")
    static let senderPolicy = field("dns.spf", "SPF", .text, .detail(""))
      .means("Which hosts may send mail of the domain. Today it stands in a TXT record.", "RFC 7208 §3.1")
    static let ipv6 = field("dns.aaaa", "Address", .ipv6Address(IPv6AddressKind.name), .detail(""))
      .means("An IPv6 address of the name.", "RFC 3596 §2.2")
    static let redirection = field("dns.dname", "Target", .storedText, .detail(""))
      .means("All names below the owner's are found below this one.", "RFC 6672 §2.1")

    static let all = [
      owner, type, cacheFlush, recordClass, timeToLive, dataLength, data, ipv4, nameServer, mailDestination,
      mailForwarder, canonicalName, primaryServer, responsible, serial, refresh, retry, expire, minimum, mailbox,
      mailGroup, mailRename, null, servicesAddress, servicesProtocol, servicesBits, servicesPort, pointer, cpuLength,
      cpu,
      systemLength, system, responsibleMailbox, errorMailbox, mailPreference, mailExchange, textLength, text,
      senderPolicyLength, senderPolicy, ipv6, redirection,
    ]
  }

  /// The types of RFC 1035, and those that are as plain.
  static let plain: [(UInt64, [Part])] = [
    (1, [number(Field.ipv4, 32)]),
    (2, [name(Field.nameServer)]),
    (3, [name(Field.mailDestination)]),
    (4, [name(Field.mailForwarder)]),
    (5, [name(Field.canonicalName)]),
    (
      6,
      [
        name(Field.primaryServer), name(Field.responsible), number(Field.serial, 32), number(Field.refresh, 32),
        number(Field.retry, 32), number(Field.expire, 32), number(Field.minimum, 32),
      ]
    ),
    (7, [name(Field.mailbox)]),
    (8, [name(Field.mailGroup)]),
    (9, [name(Field.mailRename)]),
    (10, [rest(Field.null)]),
    (11, [number(Field.servicesAddress, 32), number(Field.servicesProtocol, 8), .other(readServices)]),
    (12, [name(Field.pointer)]),
    (13, [string(Field.cpuLength, Field.cpu), string(Field.systemLength, Field.system)]),
    (14, [name(Field.responsibleMailbox), name(Field.errorMailbox)]),
    (15, [number(Field.mailPreference, 16), name(Field.mailExchange)]),
    (16, [strings(Field.textLength, Field.text)]),
    (28, [address(Field.ipv6)]),
    (39, [wholeName(Field.redirection)]),
    (56, [strings(Field.textLength, Field.text)]),
    (99, [strings(Field.senderPolicyLength, Field.senderPolicy)]),
    (258, [strings(Field.textLength, Field.text)]),
    (261, [strings(Field.textLength, Field.text)]),
    (262, [strings(Field.textLength, Field.text)]),
    (263, [strings(Field.textLength, Field.text)]),
  ]

  /// The bit map of a WKS record, and the ports that it names.
  @Sendable private static func readServices(
    _ message: inout DNSMessage, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    let start = cursor.offset
    guard cursor.readRest(Field.servicesBits, &out).isKnown else { return }
    for place in start..<cursor.offset {
      for bit in 0..<8 where cursor.bytes[place] >> UInt8(7 - bit) & 1 == 1 && out.hasRoom {
        let port = UInt64((place - start) * 8 + bit)
        out.reading(Field.servicesPort, atBit: place * 8 + bit, bits: 1, value: port)
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = 158

    static let timeToLiveHighBit = note("dns.ttl.high_bit_set", .warning, "TTL's top bit set")
      .says("The uppermost bit of a TTL is zero; receivers take the whole as zero (RFC 2181 §8).")
    static let timeToLiveAbsurd = note("dns.ttl.absurd", .note, "absurd TTL")
      .says("{a} days: caches keep nothing that long (RFC 8767 §4).")
    static let goodbye = note("dns.ttl.goodbye", .chat, "goodbye")
      .says("Zero: the record is withdrawn; all forget it within a second (RFC 6762 §10.1).")
    static let surplus = note("dns.data.surplus", .warning, "bytes after the data")
      .says("{a:bytes} after what the type defines.")

    static let addressLength = note("dns.apl.afdlength.bad", .error, "bad address length")
      .says("{a:bytes}, but an address of this family has at most {b}.")
    static let windowOrder = note("dns.nsec.window.order", .error, "type windows out of order")
      .says("Window {a} stands after window {b}: they come in ascending order (RFC 4034 §4.1.2).")
    static let windowLength = note("dns.nsec.window.length.bad", .error, "bad bitmap length")
      .says("{a:bytes}: a bitmap has 1 to 32 (RFC 4034 §4.1.2).")
    static let keyProtocol = note("dns.dnskey.protocol.bad", .error, "bad protocol")
      .says("{a}, but it must be 3: the key is not used (RFC 4034 §2.1.2).")
    static let iterations = note("dns.nsec3.iterations.not_zero", .note, "iterations not zero")
      .says("{a} additional iterations: they cost work and hide nothing; RFC 9276 §3.1 wants none.")
    static let parameterOrder = note("dns.svcb.svcparam.order", .error, "parameters out of order")
      .says("Key {a} stands after key {b}: they come in ascending order, each once (RFC 9460 §2.2).")
    static let parametersOfAlias = note("dns.svcb.svcparam.alias", .note, "parameters of an alias")
      .says("With priority 0 the record is an alias: its parameters are ignored (RFC 9460 §2.4.2).")
    static let parameterLength = note("dns.svcb.svcparam.value.length.bad", .error, "bad parameter length")
      .says("{a:bytes}: the value of this parameter has another length (RFC 9460 §7).")
    static let locationVersion = note("dns.loc.version.unknown", .warning, "unknown version")
      .says("Version {a} is not defined: only 0 is (RFC 1876 §2).")
    static let locationValue = note("dns.loc.size.bad", .warning, "bad size")
      .says("0x{a:x2}: each half is a decimal digit (RFC 1876 §2).")
    static let gatewayUnknown = note("dns.amtrelay.type.unknown", .warning, "unknown gateway type")
      .says("Type {a} is not assigned: what follows it cannot be told apart.")

    static let all = [
      timeToLiveHighBit, timeToLiveAbsurd, goodbye, surplus, addressLength, windowOrder, windowLength, keyProtocol,
      iterations, parameterOrder, parametersOfAlias, parameterLength, locationVersion, locationValue, gatewayUnknown,
    ]
  }
}
