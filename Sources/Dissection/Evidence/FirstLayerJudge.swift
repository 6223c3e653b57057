public import Packets

/// Says what the first byte of a packet of unknown origin belongs to: every protocol that may come first is tried, and
/// the one is taken whose dissection holds together best.
///
/// A class, since it keeps the room that dissections are made in, and remembers what the latest packet was: the next one
/// is most likely the same. It knows nothing of conversations.
public final class FirstLayerJudge {
  private let dissector = Dissector()
  private let scale = EvidenceScale()
  private var dissection = Dissection()
  /// What captures may hold; the most frequent first.
  let linkTypes = Candidate.linkTypes
  /// What stands in a packet below others, and is shown without these in exercises and by programs.
  private lazy var messages = Candidate.messages
  /// The place in ``linkTypes`` of what the latest packet was.
  private var latest = 0
  /// What was judged last, the latest first: readers ask of the same bytes again, and of others between.
  private var judged: [Judged] = []
  private static let mostRemembered = 4
  /// The latest reason, in words. Most packets of a text share one.
  private var latestReason: (reason: Evidence.Reason, text: String)?

  public init() {}

  /// Judges the bytes of one packet; ``LinkTypeJudge`` for a reader of hexdumps that chooses between readings of a text.
  /// What stands alone, without the layers below it, counts for little: lines of text are messages, too.
  public func judge(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    let frame = frame(bytes)
    guard frame.confidence < Self.mostOfMessages, var message = alone(bytes, insteadOf: frame) else { return frame }
    message.confidence = min(message.confidence, Self.mostOfMessages)
    return message
  }

  /// Judges the bytes of a packet whose text is read: the first layer may as well be a message alone, and bytes may stand
  /// before the packet.
  public func firstLayer(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    let frame = frame(bytes)
    guard frame.confidence < Self.sure else { return frame }
    let best = alone(bytes, insteadOf: frame) ?? frame
    return best.confidence < Self.sure ? behindAnyHeadroom(bytes) ?? best : best
  }

  /// What stands alone is not taken for surer than this where it is compared with other readings of a text.
  private static let mostOfMessages = 59
  /// From here on nothing else is tried.
  private static let sure = 85
  /// Two readings of this confidence or more, and the same evidence, are a tie.
  private static let leastOfRivals = 60
  /// So little speaks for a reading that it is none.
  private static let mostOfGuesses = 14
}

extension FirstLayerJudge {
  /// Judges the bytes as what a capture may hold.
  private func frame(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    if let evidence = glance(linkTypes[latest], bytes) { return judgement(linkTypes[latest], evidence) }
    remember(bytes)
    if let frame = judged[0].frame { return frame }
    let frame = bestOfLinkTypes(bytes)
    judged[0].frame = frame
    return frame
  }

  /// Sets what is known of the bytes before all else.
  private func remember(_ bytes: Span<UInt8>) {
    guard let place = judged.firstIndex(where: { $0.bytes.span.isEqual(to: bytes) }) else {
      if judged.count == Self.mostRemembered { judged.removeLast() }
      return judged.insert(Judged(bytes: Array(copying: bytes)), at: 0)
    }
    if place > 0 { judged.swapAt(0, place) }
  }

  private func bestOfLinkTypes(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    guard !bytes.isEmpty else { return .nothing }
    var contest = Contest()
    // What the latest packet was, and then the two that nearly all are: where one is sure, nothing else is tried.
    for turn in -1..<Candidate.frequentLinkTypes where turn != latest {
      let place = turn < 0 ? latest : turn
      guard let evidence = weigh(linkTypes[place], bytes) else { continue }
      if evidence.confidence >= Self.sure {
        latest = place
        return judgement(linkTypes[place], evidence)
      }
      contest.add(place, evidence)
    }
    if let behind = behindKnownHeadroom(bytes) { return behind }
    // In few bytes anything is recognised.
    for place in Candidate.frequentLinkTypes..<linkTypes.count where place != latest && bytes.count >= 8 {
      if let evidence = weigh(linkTypes[place], bytes) { contest.add(place, evidence) }
    }
    guard let best = contest.best, best.evidence.confidence > Self.mostOfGuesses else { return guess(bytes) }
    if best.evidence.isProven { latest = best.place }
    var judgement = judgement(linkTypes[best.place], best.evidence)
    if judgement.confidence >= Self.leastOfRivals { judgement.rival = contest.rival.flatMap { linkTypes[$0].linkType } }
    return judgement
  }

  /// What bytes are shown as that nothing tells of: a network packet where that is the lesser fault, else an Ethernet
  /// frame, where they are enough for its header.
  private func guess(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    guard bytes.count >= 14 else { return .nothing }
    let isPacket = weigh(.rawIP, bytes)?.layers ?? 0 != 0 && weigh(.ethernet, bytes)?.bits ?? 0 <= 0
    var judgement = LinkTypeJudgement(
      isPacket ? .raw : .ethernet, confidence: 5,
      reason: "a guess: no evidence, but " + (isPacket ? "the first bits are IP's version" : "most frames are Ethernet")
    )
    if [4, 6].contains(bytes[0] >> 4) { judgement.rival = isPacket ? .ethernet : .raw }
    return judgement
  }

  /// What the bytes are as a message, or a packet of an inner protocol, without the layers below it, where more speaks
  /// for that.
  private func alone(_ bytes: Span<UInt8>, insteadOf frame: LinkTypeJudgement) -> LinkTypeJudgement? {
    remember(bytes)
    let best = judged[0].message ?? bestOfMessages(bytes)
    judged[0].message = .some(best)
    return best.flatMap { !$0.isGuess && $0.confidence > frame.confidence ? $0 : nil }
  }

  private func bestOfMessages(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    var contest = Contest()
    for place in messages.indices {
      if let evidence = weigh(messages[place], bytes) { contest.add(place, evidence) }
    }
    return UndecodedMessage.judge(bytes) ?? contest.best.map { judgement(messages[$0.place], $0.evidence) }
  }

  /// What speaks for a reading of the bytes; `nil` where a glance is enough.
  func weigh(_ candidate: Candidate, _ bytes: Span<UInt8>) -> Evidence? {
    let recognition = candidate.decoder.recognise(Cursor(bytes))
    guard recognition == .yes || recognition == .maybe && !candidate.isToldByContent else { return nil }
    dissector.dissect(bytes, as: candidate.next, into: &dissection)
    var evidence = scale.weigh(dissection, bytes)
    // A decoder that hands its bytes on to another's is the worse name for them.
    if let header = candidate.header, dissection.layers.first?.id != header { evidence.add(-1) }
    if candidate.isToldByContent { evidence.add(16, Evidence.Reason(layer: candidate.decoder.id)) }
    return evidence
  }

  func judgement(_ candidate: Candidate, _ evidence: Evidence) -> LinkTypeJudgement {
    var judgement = LinkTypeJudgement(
      candidate.linkType ?? .wiresharkUpperPDU, confidence: evidence.confidence, reason: text(of: evidence.reason))
    if candidate.linkType == nil { judgement.name(candidate.decoder.spec) }
    judgement.length = evidence.length
    return judgement
  }
}

extension FirstLayerJudge {
  private func text(of reason: Evidence.Reason) -> String {
    if let latestReason, latestReason.reason.isSame(as: reason) { return latestReason.text }
    let text = reason.text
    latestReason = (reason, text)
    return text
  }
}

/// What is known of bytes that were judged.
private struct Judged {
  let bytes: [UInt8]
  /// What a capture would have them as; `nil` where nobody asked yet.
  var frame: LinkTypeJudgement?
  /// What they are as a message alone, if anything; `nil` where nobody asked yet.
  var message: LinkTypeJudgement??
}

/// Which candidate has the most evidence so far, and which other one has as much.
private struct Contest {
  private(set) var best: (place: Int, evidence: Evidence)?
  private(set) var rival: Int?

  mutating func add(_ place: Int, _ evidence: Evidence) {
    if let best, evidence.bits <= best.evidence.bits {
      if evidence.bits == best.evidence.bits, evidence.layers != best.evidence.layers { rival = place }
    } else {
      (best, rival) = ((place, evidence), nil)
    }
  }
}

/// What a packet may begin with: a link type's header, or a protocol without the layers below it.
struct Candidate {
  let decoder: any ProtocolDecoder.Type
  let linkType: LinkType?
  /// Whether no number leads to the protocol that the bytes could lack: it must know them for its own.
  let isToldByContent: Bool
  /// The protocol, where it has a header.
  let header: ProtocolID?

  init(_ decoder: any ProtocolDecoder.Type, _ linkType: LinkType?) {
    let spec = decoder.spec
    (self.decoder, self.linkType) = (decoder, linkType)
    isToldByContent = linkType == nil && spec.keys.contains { $0.numbers == nil }
    header = spec.fields.isEmpty ? nil : decoder.id
  }

  var next: Next { linkType.map { .linkType($0) } ?? .known(decoder.id) }

  static let rawIP = Candidate(RawIP.self, .raw)
  static let ethernet = Candidate(Ethernet.self, .ethernet)
  static let framedPPP = Candidate(HDLCFraming.self, nil)
  /// How many of ``linkTypes`` are so frequent that no other is tried where they hold together.
  static let frequentLinkTypes = 2

  /// Every link type that is decoded: a network packet alone and an Ethernet frame first.
  static var linkTypes: [Candidate] {
    let all = Registry.protocols.flatMap { one in
      one.spec.keys.filter { $0.space == .linkType }.compactMap { key in
        key.numbers.map { Candidate(one, LinkType(rawValue: UInt32(truncatingIfNeeded: $0.lowerBound))) }
      }
    }
    return [rawIP, ethernet] + all.filter { $0.linkType != .raw && $0.linkType != .ethernet }
  }

  /// The protocols that are found by their content, or that EtherTypes and IP's protocol numbers lead to, and no link
  /// type.
  static var messages: [Candidate] {
    Registry.protocols.filter { one in
      let keys = one.spec.keys
      return keys.contains { $0.numbers == nil || $0.space == .etherType || $0.space == .ipProtocol }
        && !keys.contains { $0.space == .linkType }
    }.map { Candidate($0, nil) }
  }
}

extension LinkTypeJudgement {
  fileprivate static var nothing: LinkTypeJudgement {
    var judgement = LinkTypeJudgement(.wiresharkUpperPDU, confidence: 0, reason: "a guess: no evidence")
    judgement.name(Data.spec)
    return judgement
  }

  /// Says which protocol's message the bytes are.
  fileprivate mutating func name(_ spec: ProtocolSpec) {
    payloadProtocol = spec.name.description
    payloadName = spec.brief.description
  }
}
