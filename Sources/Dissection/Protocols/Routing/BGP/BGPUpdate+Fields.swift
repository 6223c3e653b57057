extension BGP {
  enum UpdateField: FieldSet {
    static let setNumber: UInt16 = 277
    static let definedIn: StaticString = "RFC 4271 §4.3"

    static let withdrawnLength = field(
      "bgp.update.withdrawn_routes.length", "Withdrawn Routes Length", .quantity(.bytes)
    ).means("How long the withdrawn routes are.").limits("the withdrawn routes' length ends them here")
    static let withdrawnRoutes = group("bgp.update.withdrawn_routes", "Withdrawn Routes")
      .means("What is not reached any more by way of the speaker.")
    static let attributesLength = field(
      "bgp.update.path_attributes.length", "Total Path Attribute Length", .quantity(.bytes)
    ).means("How long the path attributes are.").limits("the total path attribute length ends them here")
    static let attributes = group("bgp.update.path_attributes", "Path Attributes")
      .means("A property of the routes.")
    static let attribute = group("bgp.update.path_attribute", "Path Attribute", .detail(""))
      .means("A fact about the routes.")
    static let flags = field("bgp.update.path_attribute.flags", "Attribute Flags", .hexadecimal)
      .means("Who has to know the attribute, and who passes it on.")
    static let optional = flag("bgp.update.path_attribute.flags.optional", "Optional")
      .means("Not every speaker has to know the attribute.")
    static let transitive = flag("bgp.update.path_attribute.flags.transitive", "Transitive")
      .means("Who does not know the attribute passes it on.")
    static let partial = flag("bgp.update.path_attribute.flags.partial", "Partial")
      .means("Somebody on the way did not know the attribute.")
    static let extended = flag("bgp.update.path_attribute.flags.extended_length", "Extended Length")
      .means("The length takes two bytes.")
    static let unused = field("bgp.update.path_attribute.flags.unused", "Unused", .hexadecimal)
      .means("Zero.")
    static let type = field(
      "bgp.update.path_attribute.type_code", "Attribute Type Code", .enumeration(BGPPathAttribute.name), .detail("")
    ).means("What the attribute tells.")
    static let length = field("bgp.update.path_attribute.length", "Attribute Length", .quantity(.bytes))
      .means("How long the value is.").limits("the attribute's length ends it here")
    static let unknown = field("bgp.update.path_attributes.unknown", "Attribute Value", .bytes)
      .means("A value, or bytes of it, whose parts are not known here.")
    static let routes = group("bgp.update.nlri", "NLRI")
      .means("Network layer reachability information: the routes that the attributes are of.")
    static let announces = field("bgp.update.announces", "Announces", .storedText, .detail("announces"))
      .means("The routes that the message tells of.")
    static let withdraws = field("bgp.update.withdraws", "Withdraws", .storedText, .detail("withdraws"))
      .means("The routes that the message takes back.")

    static let all = [
      withdrawnLength, withdrawnRoutes, attributesLength, attributes, attribute, flags, optional, transitive, partial,
      extended, unused, type, length, unknown, routes, announces, withdraws,
    ]

    static let flagSteps: [FieldStep] = [
      .word(
        flags,
        [.number(optional, 1), .number(transitive, 1), .number(partial, 1), .number(extended, 1), .number(unused, 4)])
    ]
  }

  enum UpdateNote: NoteSet {
    static let setNumber: UInt16 = 277

    static let endOfRoutes = note("bgp.update.end_of_rib", .chat, "End-of-RIB")
      .says("No route at all: the speaker has told all that it knows of the family (RFC 4724 §2).")
    static let missing = note("bgp.update.path_attributes.missing", .error, "attribute missing")
      .says("Routes need the attributes ORIGIN (1), AS_PATH (2) and NEXT_HOP (3); {a} is not there (RFC 4271 §5).")
    static let mustBeWellKnown = note("bgp.update.path_attribute.flags.well_known", .error, "bad attribute flags")
      .says("This attribute is well-known: not optional, and transitive (RFC 7606 §3 c).")
    static let mustBeTransitive = note("bgp.update.path_attribute.flags.not_transitive", .error, "bad attribute flags")
      .says("This attribute is optional and transitive (RFC 7606 §3 c).")
    static let mustNotBeTransitive = note("bgp.update.path_attribute.flags.transitive", .error, "bad attribute flags")
      .says("This attribute is optional and not transitive (RFC 7606 §3 c).")
    static let mustNotBePartial = note("bgp.update.path_attribute.flags.partial", .warning, "bad attribute flags")
      .says("Only optional transitive attributes can be partial (RFC 4271 §4.3).")
    static let repeated = note("bgp.update.path_attribute.repeated", .error, "attribute repeated")
      .says("Attribute {a} is there already: receivers take the first alone (RFC 7606 §3 g).")
    static let repeatedReachability = note("bgp.update.path_attribute.repeated_nlri", .error, "attribute repeated")
      .says("Attribute {a} is there already: receivers close the connection (RFC 7606 §3 g).")
    static let unknownOptional = note("bgp.update.path_attribute.unknown", .note, "unknown attribute")
      .says("{a} is no attribute that is known here.")
    static let unknownWellKnown = note(
      "bgp.update.path_attribute.unknown_well_known", .error, "unknown well-known attribute"
    ).says("{a} is no well-known attribute: receivers close the connection (RFC 4271 §6.3).")
    static let empty = note("bgp.update.path_attribute.length.zero", .error, "empty attribute")
      .says("The value is empty: receivers take the routes as withdrawn (RFC 7606 §7).")
    static let origin = note("bgp.update.path_attribute.origin.invalid", .error, "bad ORIGIN")
      .says("{a} is no origin: receivers take the routes as withdrawn (RFC 7606 §7.1).")
    static let nextHop = note("bgp.update.path_attribute.next_hop.invalid", .error, "bad NEXT_HOP")
      .says("{a:ip} is no host's address (RFC 4271 §6.3).")
    static let pathUnclear = note("bgp.attr.as_path.as_len", .error, "malformed AS_PATH")
      .says("Neither with two bytes for an AS number nor with four do the segments fill the attribute.")
    static let segmentType = note("bgp.attr.as_path.segment.type", .error, "malformed AS_PATH")
      .says("{a} is no type of segment: receivers take the routes as withdrawn (RFC 7606 §7.2).")
    static let segmentEmpty = note("bgp.attr.as_path.segment.empty", .error, "malformed AS_PATH")
      .says("A segment has at least one AS number (RFC 7606 §7.2).")
    static let segmentLength = note("bgp.attr.as_path.segment.length", .error, "malformed AS_PATH")
      .says("{a:bytes} for the AS numbers, but only {b} left; {c:limit}.")
    static let pathZero = note("bgp.attr.as_path.zero", .error, "AS 0")
      .says("No network has the number 0: receivers take the routes as withdrawn (RFC 7607).")
    static let setDeprecated = note("bgp.attr.as_path.set", .note, "AS_SET")
      .says("AS_SET is deprecated: speakers must not send it, since nobody can check such a path (RFC 9774).")
    static let confederationInFour = note("bgp.attr.as4_path.confederation", .warning, "confederation in AS4_PATH")
      .says("AS4_PATH has no segments of confederations: receivers leave them out (RFC 6793 §6).")
    static let aggregatorLength = note("bgp.update.path_attribute.aggregator.length", .error, "bad length")
      .says("{a:bytes}, but AGGREGATOR takes 6, or 8 with four bytes for the AS number (RFC 7606 §7.7).")
    static let nestedSet = note("bgp.update.path_attribute.attr_set.nested", .error, "nested ATTR_SET")
      .says("An ATTR_SET must not be in another one (RFC 6368 §5): it is not decoded.")
    static let unknownFamily = note("bgp.unknown_safi", .note, "unknown family")
      .says("Routes of AFI {a}, SAFI {b} are not decoded here.")
    static let nextHopLength = note("bgp.update.path_attribute.mp_reach_nlri.next_hop.length", .error, "bad length")
      .says("{a:bytes}: no next hop has this length (RFC 4760 §3).")
    static let linkLocalScope = note("bgp.next_hop.ipv6.scope", .warning, "bad next hop")
      .says("The second address is the next hop's on the link: it begins with fe80 (RFC 2545 §3).")
    static let distinguisherNotZero = note("bgp.next_hop.rd.nonzero", .warning, "route distinguisher not zero")
      .says("The route distinguisher of a next hop is zero (RFC 4364 §4.3.2).")
    static let attachmentPoints = note(
      "bgp.update.path_attribute.mp_reach_nlri.nbr_snpa.not_zero", .note, "not zero"
    ).says("The byte is reserved and zero since RFC 4760; before, it counted addresses on the link.")
    static let unknownRefresh = note("bgp.route_refresh.subtype.unknown", .note, "unknown subtype")
      .says("{a} is no subtype that is known here: receivers leave the message aside (RFC 7313 §5).")
    static let refreshNotAlone = note("bgp.route_refresh.length.not_alone", .error, "bad length")
      .says("{a:bytes}, but the beginning or end of a refresh takes 23 (RFC 7313 §5).")
    static let unknownCommunity = note("bgp.ext_com.unknown", .note, "unknown community")
      .says("0x{a:x4} is no type and subtype that is known here.")

    static let all = [
      endOfRoutes, missing, mustBeWellKnown, mustBeTransitive, mustNotBeTransitive, mustNotBePartial, repeated,
      repeatedReachability, unknownOptional, unknownWellKnown, empty, origin, nextHop, pathUnclear, segmentType,
      segmentEmpty, segmentLength, pathZero, setDeprecated, confederationInFour, aggregatorLength, nestedSet,
      unknownFamily, nextHopLength, linkLocalScope, distinguisherNotZero, attachmentPoints, unknownRefresh,
      refreshNotAlone, unknownCommunity,
    ]
  }
}
