extension NBNS {
  enum Field: FieldSet {
    static let setNumber: UInt16 = NBNS.number
    static let definedIn: StaticString = "RFC 1002 §4.2.1.1"

    static let identifier = field("nbns.id", "NAME_TRN_ID", .hexadecimal)
      .means("A number that the asker chose: the response repeats it.")
    static let flags = field("nbns.flags", "Flags", .flags(Self.flagName))
      .means("What kind of message it is, and what became of the request.")
    static let response = flag("nbns.flags.response", "R").means("Set: a response. Not set: a request.")
    static let opcode = field("nbns.flags.opcode", "OPCODE", .enumeration(Self.opcodeName))
      .means("What is asked for: to find a name, to register it, to give it up.")
    static let authoritative = flag("nbns.flags.authoritative", "AA")
      .means("Authoritative Answer. Set: the answer comes from a name server.")
    static let truncated = flag("nbns.flags.truncated", "TC")
      .means("Truncation. Set: not everything fitted in.")
    static let recursionDesired = flag("nbns.flags.recdesired", "RD")
      .means("Recursion Desired. Set: the server is to ask others, or to decide for itself.")
    static let recursionAvailable = flag("nbns.flags.recavail", "RA")
      .means("Recursion Available. Set: the server does so.")
    static let reserved = field("nbns.flags.reserved", "Reserved", .decimal).means("Must be zero.")
    static let broadcast = flag("nbns.flags.broadcast", "B")
      .means("Broadcast. Set: the message was sent to all hosts on the link.")
    static let responseCode = field("nbns.flags.rcode", "RCODE", .enumeration(Self.responseName))
      .means("What became of the request: 0 is no error.")
    static let questionCount = field("nbns.count.queries", "QDCOUNT", .decimal).means("How many questions follow.")
    static let answerCount = field("nbns.count.answers", "ANCOUNT", .decimal).means("How many records the answer has.")
    static let authorityCount = field("nbns.count.auth_rr", "NSCOUNT", .decimal)
      .means("How many records say who has authority.")
    static let additionalCount = field("nbns.count.add_rr", "ARCOUNT", .decimal)
      .means("How many further records there are: that of a name to be registered, say.")

    static let question = group("nbns.question", "Question").means("What is asked.", "RFC 1002 §4.2.1.2")
    static let answer = group("nbns.answer", "Answer").means("A record that answers.", "RFC 1002 §4.2.1.3")
    static let authority = group("nbns.authority", "Authority")
      .means("A record that tells who has authority.", "RFC 1002 §4.2.1.3")
    static let additional = group("nbns.additional", "Additional")
      .means("A further record.", "RFC 1002 §4.2.1.3")
    static let name = field("nbns.name", "NAME", .storedText, .detail(""))
      .means(
        "The name: each half byte of its 16 bytes is a letter from A to P. The last says what it is the name of.",
        "RFC 1001 §14.1")
    static let type = field("nbns.type", "TYPE", .enumeration(Self.typeName), .detail(""))
      .means("NB: an address; NBSTAT: all names of a node.", "RFC 1002 §4.2.1.2")
    static let recordClass = field("nbns.class", "CLASS", .enumeration(DNSParameters.recordClass))
      .means("Always IN.", "RFC 1002 §4.2.1.2")
    static let extraneous = field("nbns.extraneous", "Extraneous Data", .bytes)
      .means("Bytes after the last record that the counts promise.")
    static let message = field("nbns.message", "Message", .sentence(Self.sentence), .headline)
      .means("What the message says as a whole.")

    static let all = [
      identifier, flags, response, opcode, authoritative, truncated, recursionDesired, recursionAvailable, reserved,
      broadcast, responseCode, questionCount, answerCount, authorityCount, additionalCount, question, answer, authority,
      additional, name, type, recordClass, extraneous, message,
    ]

    @Sendable static func flagName(_ bit: Int) -> StaticString? {
      switch bit {
      case 4: "B"
      case 7: "RA"
      case 8: "RD"
      case 9: "TC"
      case 10: "AA"
      default: nil
      }
    }

    @Sendable static func opcodeName(_ opcode: UInt64) -> StaticString? {
      switch opcode {
      case 0: "query"
      case 5: "registration"
      case 6: "release"
      case 7: "WACK"
      case 8: "refresh"
      case 9: "refresh (alternate)"
      case 15: "multi-homed registration"
      default: nil
      }
    }

    @Sendable static func responseName(_ code: UInt64) -> StaticString? {
      switch code {
      case 0: "no error"
      case 1: "FMT_ERR"
      case 2: "SRV_ERR"
      case 3: "NAM_ERR"
      case 4: "IMP_ERR"
      case 5: "RFS_ERR"
      case 6: "ACT_ERR"
      case 7: "CFT_ERR"
      default: nil
      }
    }

    @Sendable static func typeName(_ type: UInt64) -> StaticString? {
      switch type {
      case 1: "A"
      case 2: "NS"
      case 10: "NULL"
      case 0x20: "NB"
      case 0x21: "NBSTAT"
      default: nil
      }
    }

    @Sendable static func sentence(_ number: UInt64) -> StaticString? {
      switch Sentence(rawValue: number) {
      case .other: "header cut off"
      case .query: "query {nbns.type} {nbns.name}"
      case .statusQuery: "query NBSTAT {nbns.name}"
      case .response: "response {nbns.name} {nbns.addr}"
      case .statusResponse: "response NBSTAT {nbns.number_of_names} names"
      case .error: "response {nbns.flags.rcode} {nbns.name}"
      case .registration: "registration {nbns.name} {nbns.addr}"
      case .registrationResponse: "registration response {nbns.flags.rcode} {nbns.name}"
      case .release: "release {nbns.name} {nbns.addr}"
      case .releaseResponse: "release response {nbns.flags.rcode} {nbns.name}"
      case .wait: "wait {nbns.name}"
      case .refresh: "refresh {nbns.name} {nbns.addr}"
      case .otherRequest: "{nbns.flags.opcode} request"
      case .otherResponse: "{nbns.flags.opcode} response {nbns.flags.rcode}"
      case .unknown: "opcode {nbns.flags.opcode}"
      case nil: nil
      }
    }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = NBNS.number

    static let reserved = note("nbns.flags.reserved.not_zero", .warning, "reserved bits not zero")
      .says("These two bits must be zero (RFC 1002 §4.2.1.1).")
    static let opcode = note("nbns.flags.opcode.unknown", .warning, "unknown opcode")
      .says("Opcode {a} is not assigned (RFC 1002 §4.2.1.1).")
    static let codeInRequest = note("nbns.flags.rcode.request", .warning, "response code in a request")
      .says("Only responses have a response code; this says that it is a request.")
    static let namesMissing = note("nbns.incomplete_entry", .error, "names missing")
      .says("The count says {a} names, but only {b} are here.")

    static let all = [reserved, opcode, codeInRequest, namesMissing]
  }
}
