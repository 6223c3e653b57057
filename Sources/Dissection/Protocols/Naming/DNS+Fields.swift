extension DNS {
  enum Field: FieldSet {
    static let setNumber: UInt16 = DNS.number
    static let definedIn: StaticString = "RFC 1035 §4.1.1"

    static let length = field("dns.length", "Length", .quantity(.bytes))
      .means(
        "How long the message after it is: TCP itself keeps messages no more apart than letters.", "RFC 1035 §4.2.2"
      )
      .limits("the message's length ends it here")
    static let identifier = field("dns.id", "ID", .hexadecimal)
      .means("A number that the asker chose: the response repeats it. Who cannot guess it cannot forge an answer.")
    static let flags = field("dns.flags", "Flags", .flags(Self.flagName))
      .means("What kind of message it is, and what became of the query.")
    static let linkLocalFlags = field("dns.flags", "Flags", .flags(Self.linkLocalFlagName))
      .means("What kind of message it is, and what became of the query.", "RFC 4795 §2.1.1")
    static let response = flag("dns.flags.response", "QR").means("Set: a response. Not set: a query.")
    static let opcode = field("dns.flags.opcode", "OPCODE", .enumeration(DNSParameters.opcode))
      .means("What kind of query it is; the response repeats it.", "RFC 6895 §2.2")
    static let authoritative = flag("dns.flags.authoritative", "AA")
      .means("Authoritative Answer. Set: the answer comes from a server of the zone, not from a cache.")
    static let conflict = flag("dns.flags.conflict", "C")
      .means("Conflict. Set in a query: several hosts have answered to this name before.", "RFC 4795 §2.1.1")
    static let truncated = flag("dns.flags.truncated", "TC")
      .means(
        "Truncation. Set: not everything fitted in; over TCP it does. In multicast DNS, more known answers follow.")
    static let recursionDesired = flag("dns.flags.recdesired", "RD")
      .means("Recursion Desired. Set: the server may ask others until it has the answer.")
    static let tentative = flag("dns.flags.tentative", "T")
      .means("Tentative. Set: the responder has not yet made sure that the name is its own.", "RFC 4795 §2.1.1")
    static let recursionAvailable = flag("dns.flags.recavail", "RA")
      .means("Recursion Available. Set: the server asks others for its clients.")
    static let reserved = flag("dns.flags.z", "Z").means("Must be zero.")
    static let linkLocalReserved = field("dns.flags.z", "Z", .decimal).means("Must be zero.", "RFC 4795 §2.1.1")
    static let authenticData = flag("dns.flags.authenticated", "AD")
      .means(
        "Authentic Data. Set: the server has verified all that the answer holds; in a query, the asker wants to know.",
        "RFC 6840 §5.7")
    static let checkingDisabled = flag("dns.flags.checkdisable", "CD")
      .means(
        "Checking Disabled. Set: the asker verifies signatures itself, and wants answers that fail, too.",
        "RFC 4035 §3.2.2")
    static let responseCode = field("dns.flags.rcode", "RCODE", .enumeration(DNSParameters.responseCode))
      .means("What became of the query: 0 is no error, 3 is a name that does not exist.", "RFC 6895 §2.3")
    static let questionCount = field("dns.count.queries", "QDCOUNT", .decimal)
      .means("How many questions follow: one in nearly every query.")
    static let answerCount = field("dns.count.answers", "ANCOUNT", .decimal)
      .means("How many records the answer has.")
    static let authorityCount = field("dns.count.auth_rr", "NSCOUNT", .decimal)
      .means("How many records say which servers have authority.")
    static let zoneCount = field("dns.count.zones", "ZOCOUNT", .decimal)
      .means("How many zones to update: one.", "RFC 2136 §2.2")
    static let prerequisiteCount = field("dns.count.prerequisites", "PRCOUNT", .decimal)
      .means("How many conditions the zone must meet before it is updated.", "RFC 2136 §2.2")
    static let updateCount = field("dns.count.updates", "UPCOUNT", .decimal)
      .means("How many records to add or delete.", "RFC 2136 §2.2")
    static let additionalCount = field("dns.count.add_rr", "ARCOUNT", .decimal)
      .means("How many further records may be of use, those of EDNS and TSIG among them.")

    static let question = group("dns.question", "Question").means("What is asked.", "RFC 1035 §4.1.2")
    static let answer = group("dns.answer", "Answer").means("A record that answers the question.", "RFC 1035 §4.1.3")
    static let authority = group("dns.authority", "Authority")
      .means(
        "A record that tells who has authority: name servers, or the zone's SOA where there is no answer.",
        "RFC 1035 §4.1.3")
    static let additional = group("dns.additional", "Additional")
      .means("A record that relates to the question and does not answer it.", "RFC 1035 §4.1.3")
    static let zone = group("dns.zone", "Zone").means("The zone to update.", "RFC 2136 §2.3")
    static let prerequisite = group("dns.prerequisite", "Prerequisite")
      .means("A condition: that records exist, or do not.", "RFC 2136 §2.4")
    static let update = group("dns.update", "Update").means("A record to be added or deleted.", "RFC 2136 §2.5")

    static let questionName = field("dns.qry.name", "QNAME", .storedText, .detail(""))
      .means("The name that is asked about.", "RFC 1035 §4.1.2")
    static let questionType = field("dns.qry.type", "QTYPE", .enumeration(DNSRecordType.name), .detail(""))
      .means("Which type of record is asked for.", "RFC 1035 §4.1.2")
    static let unicastResponse = flag("dns.qry.qu", "Unicast Response")
      .means(
        "Set: the answer may come to the asker alone (QU). Not set: everybody is to hear it (QM).", "RFC 6762 §5.4")
    static let questionClass = field("dns.qry.class", "QCLASS", .enumeration(DNSParameters.recordClass))
      .means("Which class of record is asked for: IN, the Internet, in nearly every case.", "RFC 1035 §4.1.2")

    static let extraneous = field("dns.extraneous.data", "Extraneous Data", .bytes)
      .means("Bytes after the last record that the counts promise.")
    static let message = field("dns.message", "Message", .sentence(DNSMessage.sentence), .headline)
      .means("What the message says as a whole.")

    static let all = [
      length, identifier, flags, linkLocalFlags, response, opcode, authoritative, conflict, truncated, recursionDesired,
      tentative, recursionAvailable, reserved, linkLocalReserved, authenticData, checkingDisabled, responseCode,
      questionCount, answerCount, authorityCount, zoneCount, prerequisiteCount, updateCount, additionalCount, question,
      answer, authority, additional, zone, prerequisite, update, questionName, questionType, unicastResponse,
      questionClass, extraneous, message,
    ]

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 4: "CD"
      case 5: "AD"
      case 6: "Z"
      case 7: "RA"
      case 8: "RD"
      case 9: "TC"
      case 10: "AA"
      default: nil
      }
    }

    @Sendable static func linkLocalFlagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 8: "T"
      case 9: "TC"
      case 10: "C"
      default: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = DNS.number

    static let identifierNotZero = note("dns.id.not_zero", .note, "ID not zero")
      .says("A multicast response has ID 0 (RFC 6762 §18.1); this one answers a simple resolver, or is wrong.")
    static let opcodeObsolete = note("dns.depr.opc", .note, "obsolete opcode")
      .says("IQUERY is obsolete (RFC 3425): servers do not answer it.")
    static let opcodeUnknown = note("dns.flags.opcode.unknown", .warning, "unknown opcode")
      .says("Opcode {a} is not assigned (IANA, DNS OpCodes); the message is read as a query.")
    static let opcodeOffLink = note("dns.flags.opcode.not_zero", .warning, "opcode not zero")
      .says("On a link, opcode and response code are zero; receivers ignore other messages (RFC 6762 §18.3).")
    static let reservedNotZero = note("dns.flags.z.not_zero", .warning, "reserved bits not zero")
      .says("Z must be zero in all queries and responses (RFC 1035 §4.1.1).")
    static let responseFlags = note("dns.flags.query_as_response", .warning, "response's flag in a query")
      .says("Only responses have AA, RA and a response code; this says that it is a query.")
    static let direction = note("dns.flags.response.direction", .warning, "QR does not fit the ports")
      .says("QR says {a:text}, but the ports say that this comes from the {b:text}.")
    static let truncated = note("dns.flags.truncated.set", .chat, "truncated")
      .says("The response did not fit into the datagram: the asker repeats the query over TCP (RFC 7766 §5).")
    static let severalQuestions = note("dns.count.queries.several", .warning, "several questions")
      .says("{a} questions: a query has one, and servers answer FORMERR to more (RFC 9619).")
    static let noQuestion = note("dns.count.queries.none", .note, "no question")
      .says("A query without a question asks for nothing, unless a COOKIE option is its point (RFC 7873 §5.4).")
    static let answersInQuery = note("dns.count.answers.query", .note, "answers in a query")
      .says("{a} answers in a query: there are none to give yet.")
    static let recordsMissing = note("dns.count.beyond_end", .error, "records missing")
      .says("The count says {a}, but only {b} are here; {c:limit}.")
    static let recordsCutOff = note("dns.count.cut_off", .warning, "cut off")
      .says("{b} of {a} records are here; {c:limit}.")
    static let extraneous = note("dns.extraneous", .warning, "extraneous data")
      .says("{a:bytes} after the last record: no count covers them.")
    static let noEDNS = note("dns.flags.rcode.no_edns", .chat, "answered without EDNS")
      .says("FORMERR without an OPT record may mean that the server does not know EDNS: the asker tries without it.")

    static let all = [
      identifierNotZero, opcodeObsolete, opcodeUnknown, opcodeOffLink, reservedNotZero, responseFlags, direction,
      truncated, severalQuestions, noQuestion, answersInQuery, recordsMissing, recordsCutOff, extraneous, noEDNS,
    ]
  }
}
