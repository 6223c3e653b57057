/// The flags of a header, as they were read.
struct DNSFlags {
  let response: Token
  let opcode: Token
  let authoritative: Token
  let truncated: Token
  let recursionDesired: Token
  let recursionAvailable: Token
  let reserved: Token
  let responseCode: Token
}

extension DNSMessage {
  /// Says what in the header does not fit.
  func note(_ flags: DNSFlags, _ counts: [Token], _ out: inout Dissection) {
    noteOpcode(flags, &out)
    if flags.reserved.number != 0 { out.note(DNS.Note.reservedNotZero, on: flags.reserved) }
    noteDirection(flags.response, &out)
    if isResponse {
      if isTruncated, dialect == .unicast { out.note(DNS.Note.truncated, on: flags.truncated) }
    } else if flags.response.isKnown {
      // A NOTIFY may come from an authority, RFC 1996 §4.5; LLMNR has another flag in that place.
      let isPlain = opcode == DNSOpcode.query && dialect != .linkLocal
      for flag in [isPlain ? flags.authoritative : .none, flags.recursionAvailable, flags.responseCode]
      where flag.number != 0 { out.note(DNS.Note.responseFlags, on: flag) }
    }
    guard dialect == .unicast, opcode == DNSOpcode.query, !isResponse, flags.response.isKnown else { return }
    switch counts[0].number {
    case 0: out.note(DNS.Note.noQuestion, on: counts[0])
    case 1: break
    default: out.note(DNS.Note.severalQuestions, on: counts[0], counts[0].number)
    }
    if counts[1].number > 0 { out.note(DNS.Note.answersInQuery, on: counts[1], counts[1].number) }
  }

  private func noteOpcode(_ flags: DNSFlags, _ out: inout Dissection) {
    if dialect == .multicast {
      for token in [flags.opcode, flags.responseCode] where token.number != 0 {
        out.note(DNS.Note.opcodeOffLink, on: token)
      }
    } else if opcode == DNSOpcode.inverseQuery {
      out.note(DNS.Note.opcodeObsolete, on: flags.opcode)
    } else if DNSParameters.opcode(opcode) == nil {
      out.note(DNS.Note.opcodeUnknown, on: flags.opcode, opcode)
    }
  }

  /// Servers answer from the port that they are asked on, and resolvers ask from another one.
  private func noteDirection(_ response: Token, _ out: inout Dissection) {
    guard dialect == .unicast, response.isKnown, opcode != DNSOpcode.stateful,
      case .ports(_, let source, let destination) = out.context.found,
      (source == Self.port) != (destination == Self.port)
    else { return }
    let isFromServer = source == Self.port
    guard isFromServer != isResponse else { return }
    let said = out.keep((isResponse ? "response" : "query").utf8)
    out.note(DNS.Note.direction, on: response, said, out.keep((isFromServer ? "server" : "asker").utf8))
  }

  private static let port: UInt16 = 53

  /// Says what only the whole message shows.
  func note(on first: Int, _ out: inout Dissection) {
    guard isResponse, responseCode == 1, options == 0, !isLost, dialect == .unicast, opcode == DNSOpcode.query else {
      return
    }
    for index in first..<out.fields.count where out.fields[index].id == DNS.Field.responseCode.id {
      out.note(DNS.Note.noEDNS, on: index)
    }
  }
}

// MARK: The message in one line

extension DNSMessage {
  /// What a message says as a whole: the number of a sentence; those of answers are followed by one for each type.
  private enum Sentence: UInt64 {
    case other
    case query
    case queries
    case noQuestion
    case error
    case errorWithoutQuestion
    case noData
    case truncated
    case update
    case updateResponse
    case notify
    case notifyResponse
    case otherQuery
    case otherResponse
    case stateful
    case statefulResponse
    case acknowledgement
    case extendedError
    case unknownQuery
    case unknownResponse
    case answer = 64
    case answers = 128
  }

  func sentence(isShort: Bool) -> UInt64 {
    if isShort { return Sentence.other.rawValue }
    return answerSentence ?? plainSentence.rawValue
  }

  private var plainSentence: Sentence {
    switch opcode {
    case DNSOpcode.query where isResponse:
      if responseCode > 15 { return .extendedError }
      if responseCode != 0 { return questions > 0 ? .error : .errorWithoutQuestion }
      if isTruncated, dialect != .multicast, questions > 0 { return .truncated }
      return questions > 0 ? .noData : .errorWithoutQuestion
    case DNSOpcode.query: return questions == 0 ? .noQuestion : questions == 1 ? .query : .queries
    case DNSOpcode.update: return isResponse ? .updateResponse : .update
    case DNSOpcode.notify: return isResponse ? .notifyResponse : .notify
    case DNSOpcode.stateful:
      return !isResponse ? .stateful : answers > 0 ? .statefulResponse : .acknowledgement
    case _ where DNSParameters.opcode(opcode) == nil: return isResponse ? .unknownResponse : .unknownQuery
    default: return isResponse ? .otherResponse : .otherQuery
    }
  }

  /// The sentence of a message with answers: with that of the type that is asked for, or the first.
  private var answerSentence: UInt64? {
    guard opcode == DNSOpcode.query, isResponse, responseCode == 0, let first = firstAnswerType else { return nil }
    let type = hasAnswerOfQuestionType ? questionType ?? first : first
    let base = (answers == 1 ? Sentence.answer : .answers).rawValue
    return base + UInt64(Self.toldTypes.firstIndex(of: type).map { $0 + 1 } ?? 0)
  }

  /// The types of which a record says in a word what it says.
  private static let toldTypes: [UInt64] = [1, 28, 5, 2, 12, 15, 16, 6, 33, 39, 64, 65]

  @Sendable static func sentence(_ number: UInt64) -> StaticString? {
    switch number {
    case 64...: answer(number)
    default:
      switch Sentence(rawValue: number) {
      case .other: "header cut off"
      case .query: "query {dns.qry.type} {dns.qry.name}"
      case .queries: "query {dns.qry.type} {dns.qry.name} ({dns.count.queries} questions)"
      case .noQuestion: "query without a question"
      case .error: "response {dns.flags.rcode} {dns.qry.name}"
      case .errorWithoutQuestion: "response {dns.flags.rcode}"
      case .noData: "response {dns.qry.type} {dns.qry.name} (no answer)"
      case .truncated: "response {dns.qry.type} {dns.qry.name} (truncated)"
      case .update: "update {dns.qry.name} ({dns.count.updates} changes)"
      case .updateResponse: "update response {dns.flags.rcode}"
      case .notify: "notify {dns.qry.type} {dns.qry.name}"
      case .notifyResponse: "notify response {dns.flags.rcode}"
      case .otherQuery: "{dns.flags.opcode} query"
      case .otherResponse: "{dns.flags.opcode} response {dns.flags.rcode}"
      case .stateful: "DSO {dns.dso.tlv.type}"
      case .statefulResponse: "DSO response {dns.flags.rcode} {dns.dso.tlv.type}"
      case .acknowledgement: "DSO response {dns.flags.rcode}"
      case .extendedError: "response {dns.resp.rcode} {dns.qry.name}"
      case .unknownQuery: "opcode {dns.flags.opcode} query"
      case .unknownResponse: "opcode {dns.flags.opcode} response {dns.flags.rcode}"
      case .answer, .answers, nil: nil
      }
    }
  }

  private static func answer(_ number: UInt64) -> StaticString? {
    switch number {
    case 64: "response {dns.resp.type} {dns.resp.name}"
    case 65: "response A {dns.a}"
    case 66: "response AAAA {dns.aaaa}"
    case 67: "response CNAME {dns.cname}"
    case 68: "response NS {dns.ns}"
    case 69: "response PTR {dns.ptr.domain_name}"
    case 70: "response MX {dns.mx.mail_exchange}"
    case 71: "response TXT {dns.txt}"
    case 72: "response SOA {dns.soa.mname}"
    case 73: "response SRV {dns.srv.target}:{dns.srv.port}"
    case 74: "response DNAME {dns.dname}"
    case 75: "response SVCB {dns.svcb.targetname}"
    case 76: "response HTTPS {dns.svcb.targetname}"
    case 128: "response {dns.resp.type} {dns.resp.name} ({dns.count.answers} answers)"
    case 129: "response A {dns.a} ({dns.count.answers} answers)"
    case 130: "response AAAA {dns.aaaa} ({dns.count.answers} answers)"
    case 131: "response CNAME {dns.cname} ({dns.count.answers} answers)"
    case 132: "response NS {dns.ns} ({dns.count.answers} answers)"
    case 133: "response PTR {dns.ptr.domain_name} ({dns.count.answers} answers)"
    case 134: "response MX {dns.mx.mail_exchange} ({dns.count.answers} answers)"
    case 135: "response TXT {dns.txt} ({dns.count.answers} answers)"
    case 136: "response SOA {dns.soa.mname} ({dns.count.answers} answers)"
    case 137: "response SRV {dns.srv.target}:{dns.srv.port} ({dns.count.answers} answers)"
    case 138: "response DNAME {dns.dname} ({dns.count.answers} answers)"
    case 139: "response SVCB {dns.svcb.targetname} ({dns.count.answers} answers)"
    case 140: "response HTTPS {dns.svcb.targetname} ({dns.count.answers} answers)"
    default: nil
    }
  }
}
