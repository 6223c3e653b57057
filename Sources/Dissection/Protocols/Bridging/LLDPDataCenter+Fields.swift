extension LLDPDataCenter {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 244
    static let definedIn: StaticString = "IEEE 802.1Q annex D.2"

    static let reserved = field("lldp.dcbx.ieee.reserved", "Reserved", .hexadecimal).means("Zero.")
    static let recommendationReserved = field("lldp.dcbx.feature.pg.reserved", "Reserved", .hexadecimal).means("Zero.")
    static let willing = flag("lldp.dcbx.ieee.willing", "Willing")
      .means("Set: the port takes over what the other end has.")
    static let shaper = flag("lldp.dcbx.ieee.ets.cbs", "Credit-Based Shaper")
      .means("Set: the port has a credit-based shaper.", "IEEE 802.1Q D.2.8")
    static let maximumClasses = field("lldp.dcbx.ieee.ets.maxtcs", "Maximum Number of Traffic Classes", .decimal)
      .means("How many traffic classes the port can have; zero means eight.", "IEEE 802.1Q D.2.8")
    static let priority0 = field("lldp.dcbx.feature.pg.pgid_prio0", "Traffic Class of Priority 0", .decimal).means(
      classText)
    static let priority1 = field("lldp.dcbx.feature.pg.pgid_prio1", "Traffic Class of Priority 1", .decimal).means(
      classText)
    static let priority2 = field("lldp.dcbx.feature.pg.pgid_prio2", "Traffic Class of Priority 2", .decimal).means(
      classText)
    static let priority3 = field("lldp.dcbx.feature.pg.pgid_prio3", "Traffic Class of Priority 3", .decimal).means(
      classText)
    static let priority4 = field("lldp.dcbx.feature.pg.pgid_prio4", "Traffic Class of Priority 4", .decimal).means(
      classText)
    static let priority5 = field("lldp.dcbx.feature.pg.pgid_prio5", "Traffic Class of Priority 5", .decimal).means(
      classText)
    static let priority6 = field("lldp.dcbx.feature.pg.pgid_prio6", "Traffic Class of Priority 6", .decimal).means(
      classText)
    static let priority7 = field("lldp.dcbx.feature.pg.pgid_prio7", "Traffic Class of Priority 7", .decimal).means(
      classText)
    static let share0 = field("lldp.dcbx.feature.pg.per0", "Bandwidth of Class 0", .quantity(.percent)).means(shareText)
    static let share1 = field("lldp.dcbx.feature.pg.per1", "Bandwidth of Class 1", .quantity(.percent)).means(shareText)
    static let share2 = field("lldp.dcbx.feature.pg.per2", "Bandwidth of Class 2", .quantity(.percent)).means(shareText)
    static let share3 = field("lldp.dcbx.feature.pg.per3", "Bandwidth of Class 3", .quantity(.percent)).means(shareText)
    static let share4 = field("lldp.dcbx.feature.pg.per4", "Bandwidth of Class 4", .quantity(.percent)).means(shareText)
    static let share5 = field("lldp.dcbx.feature.pg.per5", "Bandwidth of Class 5", .quantity(.percent)).means(shareText)
    static let share6 = field("lldp.dcbx.feature.pg.per6", "Bandwidth of Class 6", .quantity(.percent)).means(shareText)
    static let share7 = field("lldp.dcbx.feature.pg.per7", "Bandwidth of Class 7", .quantity(.percent)).means(shareText)
    static let algorithm0 = field("lldp.dcbx.ieee.ets.tsa0", "TSA of Class 0", .enumeration(Self.algorithmName)).means(
      algorithmText)
    static let algorithm1 = field("lldp.dcbx.ieee.ets.tsa1", "TSA of Class 1", .enumeration(Self.algorithmName)).means(
      algorithmText)
    static let algorithm2 = field("lldp.dcbx.ieee.ets.tsa2", "TSA of Class 2", .enumeration(Self.algorithmName)).means(
      algorithmText)
    static let algorithm3 = field("lldp.dcbx.ieee.ets.tsa3", "TSA of Class 3", .enumeration(Self.algorithmName)).means(
      algorithmText)
    static let algorithm4 = field("lldp.dcbx.ieee.ets.tsa4", "TSA of Class 4", .enumeration(Self.algorithmName)).means(
      algorithmText)
    static let algorithm5 = field("lldp.dcbx.ieee.ets.tsa5", "TSA of Class 5", .enumeration(Self.algorithmName)).means(
      algorithmText)
    static let algorithm6 = field("lldp.dcbx.ieee.ets.tsa6", "TSA of Class 6", .enumeration(Self.algorithmName)).means(
      algorithmText)
    static let algorithm7 = field("lldp.dcbx.ieee.ets.tsa7", "TSA of Class 7", .enumeration(Self.algorithmName)).means(
      algorithmText)
    static let bypass = flag("lldp.dcbx.ieee.pfc.mbc", "MACsec Bypass Capability")
      .means("Set: the port pauses on time even where MACsec is off.", "IEEE 802.1Q D.2.10")
    static let pausedClasses = field("lldp.dcbx.ieee.pfc.numtcs", "PFC Capability", .decimal)
      .means("How many traffic classes can have flow control.", "IEEE 802.1Q D.2.10")
    static let flowControl7 = flag("lldp.dcbx.feature.pfc.prio7", "PFC of Priority 7").means(pauseText)
    static let flowControl6 = flag("lldp.dcbx.feature.pfc.prio6", "PFC of Priority 6").means(pauseText)
    static let flowControl5 = flag("lldp.dcbx.feature.pfc.prio5", "PFC of Priority 5").means(pauseText)
    static let flowControl4 = flag("lldp.dcbx.feature.pfc.prio4", "PFC of Priority 4").means(pauseText)
    static let flowControl3 = flag("lldp.dcbx.feature.pfc.prio3", "PFC of Priority 3").means(pauseText)
    static let flowControl2 = flag("lldp.dcbx.feature.pfc.prio2", "PFC of Priority 2").means(pauseText)
    static let flowControl1 = flag("lldp.dcbx.feature.pfc.prio1", "PFC of Priority 1").means(pauseText)
    static let flowControl0 = flag("lldp.dcbx.feature.pfc.prio0", "PFC of Priority 0").means(pauseText)
    static let applicationReserved = field("lldp.dcbx.ieee.app.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "IEEE 802.1Q D.2.11")
    static let application = group("lldp.dcbx.ieee.app", "Application").means(
      "What one application's frames get.", "IEEE 802.1Q D.2.11")
    static let applicationPriority = field("lldp.dcbx.ieee.app.prio", "Priority", .decimal, .detail("priority"))
      .means("The priority that they have.", "IEEE 802.1Q D.2.11")
    static let selector = field("lldp.dcbx.iee.app.sf", "Selector", .enumeration(Self.selectorName), .detail(""))
      .means("What kind of number follows.", "IEEE 802.1Q D.2.11")
    static let applicationType = field(
      "lldp.dcbx.feature.app.proto", "Protocol ID", .enumeration(EtherType.name, .hexadecimal), .detail("")
    )
    .means("The frames' EtherType.", "IEEE 802.1Q D.2.11")
    static let applicationPort = field(
      "lldp.dcbx.feature.app.proto", "Protocol ID", .hexadecimalAndDecimal, .detail("")
    )
    .means("The port, or the DSCP.", "IEEE 802.1Q D.2.11")
    static let version = field(
      "lldp.dcbx.proto", "DCBX Protocol", .enumeration(Self.versionName, .hexadecimal), .detail("")
    )
    .means("Which of the older forms it is.", "DCBX 1.01")
    static let feature = group("lldp.dcbx.feature", "DCBX TLV", isNamedByFirstChild: true).means(
      "One feature.", "DCBX 1.01")
    static let featureType = field("lldp.dcbx.type", "DCBX TLV Type", .enumeration(Self.featureName))
      .means("Which feature it is.", "DCBX 1.01 §3")
    static let earlyFeatureType = field("lldp.dcbx.type", "DCBX TLV Type", .enumeration(Self.earlyFeatureName))
      .means("Which feature it is, as CIN numbers them.", "DCBX 1.0")
    static let featureLength = field("lldp.dcbx.len", "DCBX TLV Length", .quantity(.bytes))
      .means("How long what follows is.", "DCBX 1.01 §3")
    static let operatingVersion = field("lldp.dcbx.version", "Operating Version", .decimal)
      .means("The version in use.", "DCBX 1.01 §3")
    static let maximumVersion = field("lldp.dcbx.max_version", "Max Version", .decimal)
      .means("The latest version that the sender knows.", "DCBX 1.01 §3")
    static let sequence = field("lldp.dcbx.control.seq", "Sequence Number", .decimal, .detail("seq"))
      .means("Counts the changes of what the sender says.", "DCBX 1.01 §3.1")
    static let acknowledgment = field("lldp.dcbx.control.ack", "Acknowledgment Number", .decimal, .detail("ack"))
      .means("The last change of the other end's that arrived.", "DCBX 1.01 §3.1")
    static let featureEnabled = flag("lldp.dcbx.feature.enabled", "Feature Enabled").means(
      "Set: the feature is wanted.", "DCBX 1.01 §3")
    static let featureWilling = flag("lldp.dcbx.feature.willing", "Willing")
      .means("Set: the port takes over what the other end has.", "DCBX 1.01 §3")
    static let featureError = flag("lldp.dcbx.feature.error", "Error").means(
      "Set: the two ends do not fit.", "DCBX 1.01 §3")
    static let featureSubtype = field("lldp.dcbx.feature.subtype", "Subtype", .decimal)
      .means("Which kind of the feature; zero, but for applications and links.", "DCBX 1.01 §3")
    static let groupClasses = field("lldp.dcbx.feature.pg.numtcs", "Number of Traffic Classes Supported", .decimal)
      .means("How many traffic classes the port can have.", "DCBX 1.01 §3.2")
    static let flowControlClasses = field(
      "lldp.dcbx.feature.pfc.numtcs", "Number of Traffic Classes Supported", .decimal
    )
    .means("How many traffic classes can have flow control.", "DCBX 1.01 §3.3")
    static let olderApplication = group("lldp.dcbx.feature.app", "Application").means(
      "What one application's frames get.", "DCBX 1.01 §3.4")
    static let olderProtocol = field(
      "lldp.dcbx.feature.app.proto", "Application Protocol ID", .hexadecimalAndDecimal, .headline
    )
    .means("The frames' EtherType, or a port.", "DCBX 1.01 §3.4")
    static let upperOrganization = field("lldp.dcbx.feature.app.oui", "Upper OUI", .hexadecimal)
      .means("The upper bits of the OUI of who numbers it.", "DCBX 1.01 §3.4")
    static let olderSelector = field(
      "lldp.dcbx.feature.app.sf", "Selector", .enumeration(Self.olderSelectorName), .detail("")
    )
    .means("Whether the number is an EtherType or a port.", "DCBX 1.01 §3.4")
    static let lowerOrganization = field("lldp.dcbx.feature.app.oui_lower", "Lower OUI", .hexadecimal)
      .means("The lower bits of the OUI.", "DCBX 1.01 §3.4")
    static let priorityMap = field(
      "lldp.dcbx.feature.app.prio", "Application Priority", .hexadecimal, .detail("priorities")
    )
    .means("A bit for each priority that the frames may have.", "DCBX 1.01 §3.4")
    static let linkDown = field("lldp.dcbx.feature.llink.type", "Logical Link Down", .hexadecimal)
      .means("Whether the link of this kind is up.", "DCBX 1.0")

    static let all =
      [
        reserved, recommendationReserved, willing, shaper, maximumClasses, bypass, pausedClasses, applicationReserved,
        application,
        applicationPriority, selector, applicationType, applicationPort, version, feature, featureType,
        earlyFeatureType, featureLength, operatingVersion, maximumVersion, sequence, acknowledgment, featureEnabled,
        featureWilling, featureError, featureSubtype, groupClasses, flowControlClasses, olderApplication, olderProtocol,
        upperOrganization, olderSelector, lowerOrganization, priorityMap, linkDown,
      ] + priorities + shares + algorithms + flowControl

    private static let classText: StaticString = "Which traffic class, or group, frames of this priority are in."
    private static let shareText: StaticString = "The share of the bandwidth that the class gets, in per cent."
    private static let algorithmText: StaticString = "How it is decided when the class may send."
    private static let pauseText: StaticString = "Set: frames of this priority can be paused, and are not lost."

    private static let priorities = [
      priority0, priority1, priority2, priority3, priority4, priority5, priority6, priority7,
    ]
    private static let shares = [share0, share1, share2, share3, share4, share5, share6, share7]
    private static let algorithms = [
      algorithm0, algorithm1, algorithm2, algorithm3, algorithm4, algorithm5, algorithm6, algorithm7,
    ]
    static let flowControl = [
      flowControl7, flowControl6, flowControl5, flowControl4, flowControl3, flowControl2, flowControl1, flowControl0,
    ]
    static let transmissionFlags: [FieldStep] = [
      .number(willing, 1), .number(shaper, 1), .unused(reserved, 3), .number(maximumClasses, 3),
    ]
    static let flowControlFlags: [FieldStep] = [
      .number(willing, 1), .number(bypass, 1), .unused(reserved, 2), .number(pausedClasses, 4),
    ]
    static let groupTables: [FieldStep] = priorities.map { .number($0, 4) } + shares.map { .number($0, 8) }
    static let selectionTables: [FieldStep] = groupTables + algorithms.map { .number($0, 8) }
    static let featureFlags: [FieldStep] = [
      .number(featureEnabled, 1), .number(featureWilling, 1), .number(featureError, 1), .unused(reserved, 5),
    ]
    static let olderApplicationSteps: [FieldStep] = [
      .number(olderProtocol, 16), .number(upperOrganization, 6), .number(olderSelector, 2),
      .number(lowerOrganization, 16), .number(priorityMap, 8),
    ]

    @Sendable static func algorithmName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "Strict priority"
      case 1: "Credit-based shaper"
      case 2: "Enhanced transmission selection"
      case 255: "Vendor-specific"
      default: nil
      }
    }

    @Sendable static func selectorName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "EtherType"
      case 2: "Port over TCP or SCTP"
      case 3: "Port over UDP or DCCP"
      case 4: "Port over TCP, SCTP, UDP or DCCP"
      case 5: "DSCP"
      default: nil
      }
    }

    @Sendable static func versionName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "CIN"
      case 2: "CEE"
      default: nil
      }
    }

    @Sendable static func featureName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Control"
      case 2: "Priority Groups"
      case 3: "Priority-based Flow Control"
      case 4: "Application"
      default: nil
      }
    }

    @Sendable static func earlyFeatureName(_ value: UInt64) -> StaticString? {
      switch value {
      case 1: "Control"
      case 2: "Priority Groups"
      case 3: "Priority-based Flow Control"
      case 4: "Backward Congestion Notification"
      case 5: "Application"
      case 6: "Logical Link Down"
      case 7: "Network Interface Virtualization"
      default: nil
      }
    }

    @Sendable static func olderSelectorName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "EtherType"
      case 1: "Port"
      default: nil
      }
    }
  }
}
