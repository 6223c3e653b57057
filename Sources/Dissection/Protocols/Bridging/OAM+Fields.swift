extension OAM {
  enum Field: FieldSet {
    static let setNumber: UInt16 = OAM.number
    static let definedIn: StaticString = "IEEE 802.3 §57.4.2"

    static let flags = field("oampdu.flags", "Flags", .flags(flagName), .nonzeroDetail(""))
      .means("The state of the link and of the discovery.")
    static let reserved = field("oampdu.reserved", "Reserved", .hexadecimal).means("Zero.")
    static let remoteStable = flag("oampdu.flags.remoteStable", "Remote Stable").means(
      "Set: the other end is done with discovery.")
    static let remoteEvaluating = flag("oampdu.flags.remoteEvaluating", "Remote Evaluating")
      .means("Set: the other end is still at it.")
    static let localStable = flag("oampdu.flags.localStable", "Local Stable").means(
      "Set: the sender is done with discovery.")
    static let localEvaluating = flag("oampdu.flags.localEvaluating", "Local Evaluating").means(
      "Set: the sender is still at it.")
    static let criticalEvent = flag("oampdu.flags.criticalEvent", "Critical Event").means(
      "Set: something bad has happened.")
    static let dyingGasp = flag("oampdu.flags.dyingGasp", "Dying Gasp").means(
      "Set: the sender fails, for want of power say.")
    static let linkFault = flag("oampdu.flags.linkFault", "Link Fault").means("Set: the sender receives nothing.")
    static let code = field("oampdu.code", "Code", .enumeration(codeName, .hexadecimal), .headline).means(
      "What the PDU is for.")

    static let information = group("oampdu.info", "Information TLV", isNamedByFirstChild: true)
      .means("What one end can.", "IEEE 802.3 §57.5.2")
    static let informationType = field("oampdu.info.type", "Type", .enumeration(informationName, .hexadecimal))
      .means("Of which end it is; zero ends the list.", "IEEE 802.3 §57.5.2")
    static let informationLength = field("oampdu.info.length", "Length", .quantity(.bytes))
      .means("How long the TLV is, with type and length.", "IEEE 802.3 §57.5.2")
    static let version = field("oampdu.info.version", "OAM Version", .decimal).means("1.", "IEEE 802.3 §57.5.2.1")
    static let revision = field("oampdu.info.revision", "Revision", .decimal, .detail("revision"))
      .means("Counts the changes of what the end says of itself.", "IEEE 802.3 §57.5.2.1")
    static let state = field("oampdu.info.state", "State", .hexadecimal).means(
      "What the end does with frames.", "IEEE 802.3 §57.5.2.1")
    static let multiplexer = flag("oampdu.info.state.multiplexer", "Multiplexer Action")
      .means("Set: no frames but OAM's are sent.", "IEEE 802.3 §57.5.2.1")
    static let parser = field("oampdu.info.state.parser", "Parser Action", .enumeration(parserName))
      .means("What happens to frames that come in.", "IEEE 802.3 §57.5.2.1")
    static let configuration = field(
      "oampdu.info.oamConfig", "OAM Configuration", .flags(configurationName), .detail("")
    )
    .means("What the end knows.", "IEEE 802.3 §57.5.2.1")
    static let retrieval = flag("oampdu.info.oamConfig.variableRetrieval", "Variable Retrieval").means(
      knowsText, "IEEE 802.3 §57.5.2.1")
    static let linkEvents = flag("oampdu.info.oamConfig.linkEvents", "Link Events").means(
      knowsText, "IEEE 802.3 §57.5.2.1")
    static let loopback = flag("oampdu.info.oamConfig.loopback", "OAM Remote Loopback Support").means(
      knowsText, "IEEE 802.3 §57.5.2.1")
    static let unidirectional = flag("oampdu.info.oamConfig.unidirectional", "Unidirectional Support")
      .means(knowsText, "IEEE 802.3 §57.5.2.1")
    static let mode = flag("oampdu.info.oamConfig.mode", "OAM Mode").means(
      "Set: active, may ask. Not set: passive.", "IEEE 802.3 §57.5.2.1")
    static let maximumSize = field("oampdu.info.oampduConfig", "Maximum OAMPDU Size", .quantity(.bytes))
      .means("The longest PDU that the end takes.", "IEEE 802.3 §57.5.2.1")
    static let organization = field(
      "oampdu.info.oui", "OUI", .enumeration(OrganizationCode.name, .hexadecimal), .detail("")
    )
    .means("The maker, or who defines what follows.", "IEEE 802.3 §57.5.2.1")
    static let vendor = field("oampdu.info.vendor", "Vendor Specific Information", .bytes)
      .means("What tells the maker's products apart.", "IEEE 802.3 §57.5.2.1")
    static let unknown = field("oampdu.unknown", "Value", .bytes).means(
      "A value, or the end of one, that is not decoded further.")

    static let variable = group("oampdu.variable", "Variable").means(
      "Something that can be asked for.", "IEEE 802.3 §57.6")
    static let branch = field("oampdu.variable.branch", "Branch", .enumeration(branchName, .hexadecimal), .headline)
      .means("What the number after it counts; zero ends the list.", "IEEE 802.3 §57.6.1")
    static let object = field("oampdu.variable.object", "Leaf", .hexadecimalAndDecimal, .detail(""))
      .means("Which managed object.", "IEEE 802.3 annex 30A")
    static let package = field("oampdu.variable.package", "Leaf", .hexadecimalAndDecimal, .detail(""))
      .means("Which package of attributes.", "IEEE 802.3 annex 30A")
    static let binding = field("oampdu.variable.binding", "Leaf", .hexadecimalAndDecimal, .detail(""))
      .means("Which name binding.", "IEEE 802.3 annex 30A")
    static let attribute = field("oampdu.variable.attribute", "Leaf", .hexadecimalAndDecimal, .detail(""))
      .means("Which attribute.", "IEEE 802.3 annex 30A")
    static let width = field("oampdu.variable.width", "Variable Width", .quantity(.bytes))
      .means("How long the value is; zero means 128.", "IEEE 802.3 §57.6.2.1")
    static let indication = field(
      "oampdu.variable.indication", "Variable Indication", .enumeration(indicationName, .hexadecimal), .detail("")
    )
    .means("Why there is no value.", "IEEE 802.3 §57.6.2.1")
    static let value = field("oampdu.variable.value", "Value", .bytes, .detail("")).means(
      "The variable's value.", "IEEE 802.3 §57.6.2")
    static let commands = field("oampdu.lpbk.commands", "Remote Loopback Command", .hexadecimal, .detail(""))
      .means("Whether the other end sends all frames back.", "IEEE 802.3 §57.4.3.5")
    static let disable = flag("oampdu.lpbk.commands.disable", "Disable Remote Loopback").means(
      "Set: it stops.", "IEEE 802.3 §57.4.3.5")
    static let enable = flag("oampdu.lpbk.commands.enable", "Enable Remote Loopback").means(
      "Set: it begins.", "IEEE 802.3 §57.4.3.5")
    static let organizationData = field("oampdu.organization.data", "Data", .bytes)
      .means("What the organization defines, and padding.", "IEEE 802.3 §57.4.3.6")
    static let padding = field("oampdu.pad", "Pad", .bytes).means("Zeros up to the shortest frame.")

    static let all = [
      flags, reserved, remoteStable, remoteEvaluating, localStable, localEvaluating, criticalEvent, dyingGasp,
      linkFault, code, information, informationType, informationLength, version, revision, state, multiplexer, parser,
      configuration, retrieval, linkEvents, loopback, unidirectional, mode, maximumSize, organization, vendor, unknown,
      variable, branch, object, package, binding, attribute, width, indication, value, commands, disable, enable,
      organizationData, padding,
    ]

    private static let knowsText: StaticString = "Set: the end can do this."
    static let flagSteps: [FieldStep] = [
      .word(
        flags,
        [.unused(reserved, 9)]
          + [remoteStable, remoteEvaluating, localStable, localEvaluating, criticalEvent, dyingGasp, linkFault].map {
            .number($0, 1)
          })
    ]
    static let informationSteps: [FieldStep] = [
      .number(version, 8), .number(revision, 16),
      .word(state, [.unused(reserved, 5), .number(multiplexer, 1), .number(parser, 2)]),
      .word(
        configuration,
        [.unused(reserved, 3)] + [retrieval, linkEvents, loopback, unidirectional, mode].map { .number($0, 1) }),
      .unused(reserved, 5), .number(maximumSize, 11), .number(organization, 24), .bytes(vendor, 4),
    ]
    static let loopbackSteps: [FieldStep] = [
      .word(commands, [.unused(reserved, 6), .number(disable, 1), .number(enable, 1)])
    ]
  }

  enum EventField: FieldSet {
    static let setNumber: UInt16 = 255
    static let definedIn: StaticString = "IEEE 802.3 §57.5.3"

    static let sequence = field("oampdu.event.sequence", "Sequence Number", .decimal, .detail("seq"))
      .means("Counts the notifications; the same where one is sent again.", "IEEE 802.3 §57.4.3.2")
    static let event = group("oampdu.event", "Event TLV", isNamedByFirstChild: true).means(
      "Something that has happened.")
    static let type = field("oampdu.event.type", "Event Type", .enumeration(eventName, .hexadecimal))
      .means("What has happened; zero ends the list.")
    static let length = field("oampdu.event.length", "Event Length", .quantity(.bytes))
      .means("How long the TLV is, with type and length.")
    static let timestamp = field(
      "oampdu.event.timestamp", "Event Timestamp", .scaled(.units, by: 100, .milliseconds)
    )
    .means("When it happened, in tenths of a second, by the sender's clock.")
    static let symbolWindow = field("oampdu.event.espeWindow", "Errored Symbol Window", .decimal).means(windowText)
    static let symbolThreshold = field("oampdu.event.espeThreshold", "Errored Symbol Threshold", .decimal).means(
      thresholdText)
    static let symbolErrors = field("oampdu.event.espeErrors", "Errored Symbols", .decimal, .detail("errors")).means(
      errorsText)
    static let symbolTotal = field("oampdu.event.espeTotalErrors", "Error Running Total", .decimal).means(totalText)
    static let symbolEvents = field("oampdu.event.espeTotalEvents", "Event Running Total", .decimal).means(eventsText)
    static let frameWindow = field("oampdu.event.efeWindow", "Errored Frame Window", .decimal).means(windowText)
    static let frameThreshold = field("oampdu.event.efeThreshold", "Errored Frame Threshold", .decimal).means(
      thresholdText)
    static let frameErrors = field("oampdu.event.efeErrors", "Errored Frames", .decimal, .detail("errors")).means(
      errorsText)
    static let frameTotal = field("oampdu.event.efeTotalErrors", "Error Running Total", .decimal).means(totalText)
    static let frameEvents = field("oampdu.event.efeTotalEvents", "Event Running Total", .decimal).means(eventsText)
    static let periodWindow = field("oampdu.event.efpeWindow", "Errored Frame Period Window", .decimal).means(
      windowText)
    static let periodThreshold = field("oampdu.event.efpeThreshold", "Errored Frame Period Threshold", .decimal).means(
      thresholdText)
    static let periodErrors = field("oampdu.event.efpeErrors", "Errored Frames", .decimal, .detail("errors")).means(
      errorsText)
    static let periodTotal = field("oampdu.event.efpeTotalErrors", "Error Running Total", .decimal).means(totalText)
    static let periodEvents = field("oampdu.event.efpeTotalEvents", "Event Running Total", .decimal).means(eventsText)
    static let secondsWindow = field("oampdu.event.efsseWindow", "Errored Frame Seconds Summary Window", .decimal)
      .means(windowText)
    static let secondsThreshold = field(
      "oampdu.event.efsseThreshold", "Errored Frame Seconds Summary Threshold", .decimal
    )
    .means(thresholdText)
    static let secondsErrors = field("oampdu.event.efsseErrors", "Errored Frame Seconds", .decimal, .detail("errors"))
      .means(errorsText)
    static let secondsTotal = field("oampdu.event.efsseTotalErrors", "Error Running Total", .decimal).means(totalText)
    static let secondsEvents = field("oampdu.event.efsseTotalEvents", "Event Running Total", .decimal).means(eventsText)

    static let all = [
      sequence, event, type, length, timestamp, symbolWindow, symbolThreshold, symbolErrors, symbolTotal, symbolEvents,
      frameWindow, frameThreshold, frameErrors, frameTotal, frameEvents, periodWindow, periodThreshold, periodErrors,
      periodTotal, periodEvents, secondsWindow, secondsThreshold, secondsErrors, secondsTotal, secondsEvents,
    ]

    private static let windowText: StaticString = "Over how much was counted: symbols, frames, or tenths of a second."
    private static let thresholdText: StaticString = "How many errors make an event."
    private static let errorsText: StaticString = "How many errors there were."
    private static let totalText: StaticString = "How many errors there were since the start."
    private static let eventsText: StaticString = "How many events there were since the start."
    static let table: [UInt64: [FieldStep]] = [
      1: [
        .number(symbolWindow, 64), .number(symbolThreshold, 64), .number(symbolErrors, 64), .number(symbolTotal, 64),
        .number(symbolEvents, 32),
      ],
      2: [
        .number(frameWindow, 16), .number(frameThreshold, 32), .number(frameErrors, 32), .number(frameTotal, 64),
        .number(frameEvents, 32),
      ],
      3: [
        .number(periodWindow, 32), .number(periodThreshold, 32), .number(periodErrors, 32), .number(periodTotal, 64),
        .number(periodEvents, 32),
      ],
      4: [
        .number(secondsWindow, 16), .number(secondsThreshold, 16), .number(secondsErrors, 16),
        .number(secondsTotal, 32), .number(secondsEvents, 32),
      ],
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = OAM.number

    static let reserved = note("oampdu.reserved.set", .note, "reserved bits").says("These bits must be zero.")
    static let unknownCode = note("oampdu.code.unknown", .note, "unknown code").says("{a} is not known here.")
    static let shortLength = note("oampdu.event.length.bad", .error, "bad length")
      .says("{a:bytes}, but type and length alone take 2. Where the next TLV begins is unknown.")

    static let all = [reserved, unknownCode, shortLength]
  }

  // MARK: Names

  /// IEEE 802.3 table 57-4.
  @Sendable static func codeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x00: "Information"
    case 0x01: "Event Notification"
    case 0x02: "Variable Request"
    case 0x03: "Variable Response"
    case 0x04: "Loopback Control"
    case 0xfe: "Organization Specific"
    default: nil
    }
  }

  @Sendable static func flagName(_ bit: Int) -> StaticString? {
    switch bit {
    case 0: "Link Fault"
    case 1: "Dying Gasp"
    case 2: "Critical Event"
    case 3: "Local Evaluating"
    case 4: "Local Stable"
    case 5: "Remote Evaluating"
    case 6: "Remote Stable"
    default: nil
    }
  }

  @Sendable static func informationName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x00: "End of TLV"
    case 0x01: "Local Information"
    case 0x02: "Remote Information"
    case 0xfe: "Organization Specific Information"
    default: nil
    }
  }

  @Sendable static func parserName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "forwarded"
    case 1: "looped back"
    case 2: "discarded"
    default: nil
    }
  }

  @Sendable static func configurationName(_ bit: Int) -> StaticString? {
    switch bit {
    case 0: "Active"
    case 1: "Unidirectional"
    case 2: "Remote Loopback"
    case 3: "Link Events"
    case 4: "Variable Retrieval"
    default: nil
    }
  }

  @Sendable static func eventName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x00: "End of TLV"
    case 0x01: "Errored Symbol Period"
    case 0x02: "Errored Frame"
    case 0x03: "Errored Frame Period"
    case 0x04: "Errored Frame Seconds Summary"
    case 0xfe: "Organization Specific"
    default: nil
    }
  }

  @Sendable static func branchName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "End"
    case 3: "Object"
    case 4: "Package"
    case 6: "Name Binding"
    case 7: "Attribute"
    default: nil
    }
  }

  /// IEEE 802.3 table 57-17.
  @Sendable static func indicationName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x81: "Length not sufficient"
    case 0xa1: "Attribute unable to return"
    case 0xa2: "Attribute not supported"
    case 0xa3: "Attribute may have been corrupted"
    case 0xc1: "Object: end of list"
    case 0xc2: "Object unable to return"
    case 0xc3: "Object not supported"
    case 0xe1: "Package: end of list"
    case 0xe2: "Package unable to return"
    case 0xe3: "Package not supported"
    default: nil
    }
  }
}
