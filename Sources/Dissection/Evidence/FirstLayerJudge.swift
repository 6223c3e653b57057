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
  private let innerProtocols = Candidate.innerProtocols
  private let recognisers = Registry.protocols.filter { $0.spec.keys.contains { $0.numbers == nil } }
  /// The place in ``linkTypes`` of what the latest packet was.
  private var latest = 0

  public init() {}

  /// Judges the bytes of one packet; ``LinkTypeJudge`` for a reader of hexdumps that chooses between readings of a text.
  /// What stands alone, without the layers below it, counts for little: lines of text are messages, too.
  public func judge(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    let frame = frame(bytes)
    guard frame.confidence < Self.mostOfMessages else { return frame }
    return alone(bytes, insteadOf: frame)?.limited(to: Self.mostOfMessages) ?? frame
  }

  /// Judges the bytes of a packet whose text is read: the first layer may as well be a message alone, and bytes may stand
  /// before the packet.
  public func firstLayer(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    let frame = frame(bytes)
    guard frame.confidence < Self.sure else { return frame }
    let best = alone(bytes, insteadOf: frame) ?? frame
    guard best.confidence < Self.sure, let behind = behindHeadroom(bytes) else { return best }
    return behind
  }

  /// What stands alone is not taken for surer than this where it is compared with other readings of a text.
  private static let mostOfMessages = 59
  /// From here on nothing else is tried.
  private static let sure = 85
  /// Two readings of this confidence or more, and the same evidence, are a tie.
  private static let leastOfRivals = 60
  /// In fewer bytes nothing is recognised but the most frequent.
  private static let leastOfOthers = 8
  /// The shortest Ethernet frame that is one for want of better: its header, and nothing else.
  private static let leastOfEthernet = 14
}

extension FirstLayerJudge {
  /// Judges the bytes as what a capture may hold.
  private func frame(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    guard !bytes.isEmpty else { return .nothing }
    var contest = Contest()
    // What the latest packet was, and then the two that nearly all are: where one is sure, nothing else is tried.
    for turn in -1..<Candidate.frequentLinkTypes where turn != latest {
      let place = turn < 0 ? latest : turn
      guard let evidence = evidence(for: place, bytes) else { continue }
      if evidence.isProven || evidence.confidence >= Self.sure {
        latest = place
        return judgement(linkTypes[place], evidence)
      }
      contest.add(place, evidence)
    }
    if let behind = behindKnownHeadroom(bytes) { return behind }
    for place in Candidate.frequentLinkTypes..<linkTypes.count where place != latest {
      if let evidence = evidence(for: place, bytes) { contest.add(place, evidence) }
    }
    guard let best = contest.best, best.evidence.confidence > LinkTypeJudgement.leastGuess else { return guess(bytes) }
    if best.evidence.isProven { latest = best.place }
    var judgement = judgement(linkTypes[best.place], best.evidence)
    if judgement.confidence >= Self.leastOfRivals { judgement.rival = contest.rival.map { linkTypes[$0].linkType } }
    return judgement
  }

  /// What speaks for a link type; `nil` where a glance is enough.
  private func evidence(for place: Int, _ bytes: Span<UInt8>) -> Evidence? {
    guard place < Candidate.frequentLinkTypes || bytes.count >= Self.leastOfOthers else { return nil }
    return linkTypes[place].recognises(bytes) ? weigh(linkTypes[place], bytes) : nil
  }

  /// What bytes are shown as that nothing tells of: a network packet where that is the lesser fault, else an Ethernet
  /// frame.
  private func guess(_ bytes: Span<UInt8>) -> LinkTypeJudgement {
    guard bytes.count >= Self.leastOfEthernet else { return .nothing }
    let packet = weigh(.rawIP, bytes)
    guard packet.layers != 0, weigh(.ethernet, bytes).bits <= 0 else { return .ethernetByGuess }
    return LinkTypeJudgement(.raw, confidence: 5, reason: "nothing tells, and the first bits are IP's version")
  }

  /// What the bytes are without the layers below it, where more speaks for that.
  private func alone(_ bytes: Span<UInt8>, insteadOf frame: LinkTypeJudgement) -> LinkTypeJudgement? {
    alone(bytes).flatMap { !$0.isGuess && $0.confidence > frame.confidence ? $0 : nil }
  }

  /// Judges the bytes as a message, or a packet of an inner protocol, without the layers below it.
  private func alone(_ bytes: Span<UInt8>) -> LinkTypeJudgement? {
    guard !bytes.isEmpty else { return nil }
    if let message = UndecodedMessage.judge(bytes) { return message }
    var best: (candidate: Candidate, evidence: Evidence)?
    for one in recognisers where one.recognise(Cursor(bytes)) == .yes {
      let candidate = Candidate(alone: one)
      var evidence = weigh(candidate, bytes)
      evidence.addRecognition(of: one.id)
      best = (candidate, evidence)
    }
    for candidate in innerProtocols where candidate.recognises(bytes) {
      let evidence = weigh(candidate, bytes)
      if evidence.bits > best?.evidence.bits ?? 0 { best = (candidate, evidence) }
    }
    return best.map { judgement($0.candidate, $0.evidence) }
  }

  /// What speaks for a reading of the bytes.
  func weigh(_ candidate: Candidate, _ bytes: Span<UInt8>) -> Evidence {
    dissector.dissect(bytes, as: candidate.next, into: &dissection)
    var evidence = scale.weigh(&dissection, bytes)
    // A decoder that hands its bytes on to another's is the worse name for them.
    if let header = candidate.header, evidence.outermost != header { evidence.subtract(1) }
    return evidence
  }

  func judgement(_ candidate: Candidate, _ evidence: Evidence) -> LinkTypeJudgement {
    var judgement = LinkTypeJudgement(
      candidate.linkType, confidence: evidence.confidence, reason: evidence.reason.text)
    judgement.payloadProtocol = candidate.payloadProtocol
    judgement.payloadName = candidate.payloadName
    judgement.length = evidence.length
    return judgement
  }
}

/// Which link type has the most evidence so far, and which other one has as much.
private struct Contest {
  private(set) var best: (place: Int, evidence: Evidence)?
  private(set) var rival: Int?

  mutating func add(_ place: Int, _ evidence: Evidence) {
    guard let best, evidence.bits <= best.evidence.bits else {
      (best, rival) = ((place, evidence), nil)
      return
    }
    if evidence.bits == best.evidence.bits, evidence.layers != best.evidence.layers { rival = place }
  }
}

/// What a packet may begin with.
struct Candidate {
  let next: Next
  let linkType: LinkType
  /// The protocol's name, where it stands without the layers below it.
  let payloadProtocol: String?
  /// What people call it.
  let payloadName: String?
  /// The protocol of its header, where it has one.
  let header: ProtocolID?
  private let decoder: any ProtocolDecoder.Type

  init(_ linkType: LinkType, _ decoder: any ProtocolDecoder.Type) {
    (next, self.linkType, self.decoder) = (.linkType(linkType), linkType, decoder)
    (payloadProtocol, payloadName) = (nil, nil)
    header = decoder.spec.fields.isEmpty ? nil : decoder.id
  }

  init(alone one: any ProtocolDecoder.Type) {
    (next, linkType, decoder) = (.known(one.id), .wiresharkUpperPDU, one)
    (payloadProtocol, payloadName) = (one.spec.name.description, one.spec.brief.description)
    header = one.id
  }

  /// Whether the bytes may be it, at a glance.
  func recognises(_ bytes: Span<UInt8>) -> Bool { decoder.recognise(Cursor(bytes)) >= .maybe }

  static let rawIP = Candidate(.raw, RawIP.self)
  static let ethernet = Candidate(.ethernet, Ethernet.self)

  /// How many of ``linkTypes`` are so frequent that no other is tried where they hold together.
  static let frequentLinkTypes = 2

  /// Every link type that is decoded: a network packet alone and an Ethernet frame first.
  static var linkTypes: [Candidate] {
    let all = Registry.protocols.flatMap { one in
      one.spec.keys.compactMap { key in
        key.space == .linkType
          ? key.numbers.map { Candidate(LinkType(rawValue: UInt32(truncatingIfNeeded: $0.lowerBound)), one) } : nil
      }
    }
    return [rawIP, ethernet] + all.filter { $0.linkType != .raw && $0.linkType != .ethernet }
  }

  /// The protocols that EtherTypes and IP's protocol numbers lead to, and no link type.
  static var innerProtocols: [Candidate] {
    Registry.protocols.filter { one in
      let spaces = one.spec.keys.map(\.space)
      return (spaces.contains(.etherType) || spaces.contains(.ipProtocol)) && !spaces.contains(.linkType)
    }.map { Candidate(alone: $0) }
  }
}

extension LinkTypeJudgement {
  /// So little speaks for a reading that it is none.
  static let leastGuess = 14

  /// For an Ethernet frame speaks only that most packets are one.
  fileprivate static var ethernetByGuess: LinkTypeJudgement {
    LinkTypeJudgement(.ethernet, confidence: 5, reason: "nothing tells, and most frames are Ethernet's")
  }

  fileprivate static var nothing: LinkTypeJudgement {
    var judgement = LinkTypeJudgement(.wiresharkUpperPDU, confidence: 0, reason: "nothing tells")
    judgement.payloadProtocol = Data.spec.name.description
    judgement.payloadName = Data.spec.brief.description
    return judgement
  }

  /// The same with less confidence.
  func limited(to most: Int) -> LinkTypeJudgement {
    var limited = LinkTypeJudgement(linkType, confidence: min(confidence, most), reason: reason)
    limited.payloadProtocol = payloadProtocol
    limited.payloadName = payloadName
    limited.length = length
    return limited
  }
}
