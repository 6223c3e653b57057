extension LLDPEthernet {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 245
    static let definedIn: StaticString = "IEEE 802.3 §79.3"

    static let subtype = field(
      "lldp.ieee.802_3.subtype", "IEEE 802.3 Subtype", .enumeration(subtypeName, .hexadecimal), .detail("")
    )
    .means("Which of the TLVs of IEEE 802.3 it is.", "IEEE 802.3 table 79-1")
    static let reserved = field("lldp.ieee.802_3.reserved", "Reserved", .hexadecimal).means("Zero.")
    static let negotiation = field(
      "lldp.ieee.802_3.mac_phy_auto_neg_status", "Auto-negotiation Support/Status", .hexadecimal
    )
    .means("Whether the port negotiates its speed.", "IEEE 802.3 §79.3.1")
    static let negotiationEnabled = flag("lldp.ieee.802_3.mac_phy_auto_neg_status.enabled", "Auto-negotiation Enabled")
      .means("Set: it does.", "IEEE 802.3 §79.3.1")
    static let negotiationSupported = flag(
      "lldp.ieee.802_3.mac_phy_auto_neg_status.supported", "Auto-negotiation Supported"
    )
    .means("Set: it can.", "IEEE 802.3 §79.3.1")
    static let advertised = field(
      "lldp.ieee.802_3.pmd_auto_neg_advertised_caps", "PMD Auto-negotiation Advertised Capability", .hexadecimal
    )
    .means("What the port offers to its neighbour.", "IEEE 802.3 §79.3.1, RFC 4836")
    static let other = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.other", "Other or unknown").means(offeredText)
    static let half10 = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.10base_t", "10BASE-T half duplex").means(
      offeredText)
    static let full10 = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.10base_tfd", "10BASE-T full duplex").means(
      offeredText)
    static let t4 = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_t4", "100BASE-T4").means(offeredText)
    static let half100 = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_tx", "100BASE-TX half duplex")
      .means(offeredText)
    static let full100 = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_txfd", "100BASE-TX full duplex")
      .means(offeredText)
    static let half100T2 = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_t2", "100BASE-T2 half duplex")
      .means(offeredText)
    static let full100T2 = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_t2fd", "100BASE-T2 full duplex")
      .means(offeredText)
    static let pause = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_pause", "PAUSE for full duplex").means(
      offeredText)
    static let asymmetricPause = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_apause", "Asymmetric PAUSE")
      .means(offeredText)
    static let symmetricPause = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_spause", "Symmetric PAUSE")
      .means(offeredText)
    static let bothPauses = flag(
      "lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_bpause", "Asymmetric and symmetric PAUSE"
    ).means(offeredText)
    static let half1000X = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_x", "1000BASE-X half duplex")
      .means(offeredText)
    static let full1000X = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_xfd", "1000BASE-X full duplex")
      .means(offeredText)
    static let half1000T = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_t", "1000BASE-T half duplex")
      .means(offeredText)
    static let full1000T = flag("lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_tfd", "1000BASE-T full duplex")
      .means(offeredText)
    static let mediumType = field(
      "lldp.ieee.802_3.pmd_mau_type", "Operational MAU Type", .enumeration(MAUType.name, .hexadecimal), .detail("")
    )
    .means("What the port runs at, by the numbers of the MAU MIB.", "IEEE 802.3 §79.3.1, RFC 4836")
    static let powerSupport = field("lldp.ieee.802_3.mdi_power_support", "MDI Power Support", .hexadecimal)
      .means("Whether the port gives power or takes it.", "IEEE 802.3 §79.3.2")
    static let pairsControl = flag("lldp.ieee.802_3.mdi_power_support.pse_pairs", "PSE Pairs Control Ability")
      .means("Set: the port can choose the pairs.", "IEEE 802.3 §79.3.2")
    static let powerEnabled = flag("lldp.ieee.802_3.mdi_power_support.enabled", "PSE MDI Power Enabled")
      .means("Set: power is on.", "IEEE 802.3 §79.3.2")
    static let powerSupported = flag("lldp.ieee.802_3.mdi_power_support.supported", "PSE MDI Power Supported")
      .means("Set: the port can give power.", "IEEE 802.3 §79.3.2")
    static let portClass = flag("lldp.ieee.802_3.mdi_power_support.port_class", "Port Class")
      .means("Set: PSE, which gives power. Not set: PD, which takes it.", "IEEE 802.3 §79.3.2")
    static let powerPair = field("lldp.ieee.802_3.mdi_pse_pair", "PSE Power Pair", .enumeration(pairName))
      .means("Which pairs carry the power.", "IEEE 802.3 §79.3.2")
    static let powerClass = field(
      "lldp.ieee.802_3.mdi_power_class", "Power Class", .enumeration(className), .detail("")
    )
    .means("How much power the device may take, as a class.", "IEEE 802.3 §79.3.2")
    static let powerType = field(
      "lldp.ieee.802_3.mdi_power_type", "Power Type", .enumeration(powerTypeName), .detail("")
    )
    .means("Which end it is, of 802.3af (type 1) or 802.3at (type 2).", "IEEE 802.3 §79.3.2.4")
    static let equipmentSource = field(
      "lldp.ieee.802_3.mdi_power_source", "Power Source", .enumeration(equipmentSourceName)
    )
    .means("Where the power comes from.", "IEEE 802.3 §79.3.2.4")
    static let deviceSource = field("lldp.ieee.802_3.mdi_power_source", "Power Source", .enumeration(deviceSourceName))
      .means("Where the device has its power from.", "IEEE 802.3 §79.3.2.4")
    static let devicePairs = flag("lldp.ieee.802_3.mdi_power_pd4pid", "PD 4PID")
      .means("Set: the device takes power on both pairs of pairs.", "IEEE 802.3 §79.3.2.4")
    static let powerPriority = field("lldp.ieee.802_3.mdi_power_priority", "Power Priority", .enumeration(priorityName))
      .means("Who keeps the power where there is not enough.", "IEEE 802.3 §79.3.2.4")
    static let requested = field(
      "lldp.ieee.802_3.mdi_pde_requested", "PD Requested Power Value", watts, .detail("requested")
    )
    .means("What the device wants.", "IEEE 802.3 §79.3.2.5")
    static let allocated = field(
      "lldp.ieee.802_3.mdi_pse_allocated", "PSE Allocated Power Value", watts, .detail("allocated")
    )
    .means("What it gets.", "IEEE 802.3 §79.3.2.6")
    static let requestedA = field(
      "lldp.ieee.802_3.bt_ds_pd_requested_power_value_mode_a", "DS PD Requested Power Value Mode A", watts
    )
    .means("What a dual-signature device wants on mode A.", "IEEE 802.3 §79.3.2.7")
    static let requestedB = field(
      "lldp.ieee.802_3.bt_ds_pd_requested_power_value_mode_b", "DS PD Requested Power Value Mode B", watts
    )
    .means("What a dual-signature device wants on mode B.", "IEEE 802.3 §79.3.2.7")
    static let allocatedA = field(
      "lldp.ieee.802_3.bt_ds_pse_allocated_power_value_alt_a", "DS PSE Allocated Power Value Alt A", watts
    )
    .means("What a dual-signature device gets on alternative A.", "IEEE 802.3 §79.3.2.8")
    static let allocatedB = field(
      "lldp.ieee.802_3.bt_ds_pse_allocated_power_value_alt_b", "DS PSE Allocated Power Value Alt B", watts
    )
    .means("What a dual-signature device gets on alternative B.", "IEEE 802.3 §79.3.2.8")
    static let powerStatus = field("lldp.ieee.802_3.bt_power_status", "Power Status", .hexadecimal)
      .means("How the power is given.", "IEEE 802.3 §79.3.2.9")
    static let poweringStatus = field("lldp.ieee.802_3.bt_pse_powering_status", "PSE Powering Status", .decimal)
      .means("1: two pairs; 2: four pairs, single signature; 3: dual signature.", "IEEE 802.3 §79.3.2.9")
    static let poweredStatus = field("lldp.ieee.802_3.bt_pd_powered_status", "PD Powered Status", .decimal)
      .means(
        "1: single signature; 2: two pairs, dual signature; 3: four pairs, dual signature.", "IEEE 802.3 §79.3.2.9")
    static let pairsExtension = field("lldp.ieee.802_3.bt_pse_power_pairs_ext", "PSE Power Pairs Ext", .decimal)
      .means("1: alternative A; 2: B; 3: both.", "IEEE 802.3 §79.3.2.9")
    static let classA = field("lldp.ieee.802_3.bt_ds_pwr_class_ext_a", "DS Power Class Ext A", .decimal)
      .means("The class on mode A; 7: single signature.", "IEEE 802.3 §79.3.2.9")
    static let classB = field("lldp.ieee.802_3.bt_ds_pwr_class_ext_b", "DS Power Class Ext B", .decimal)
      .means("The class on mode B; 7: single signature.", "IEEE 802.3 §79.3.2.9")
    static let classExtension = field("lldp.ieee.802_3.bt_pwr_class_ext_", "Power Class Ext", .decimal)
      .means("The class, 1 to 8; 15: dual signature.", "IEEE 802.3 §79.3.2.9")
    static let systemSetup = field("lldp.ieee.802_3.bt_system_setup", "System Setup", .hexadecimal)
      .means("The type of the device or equipment.", "IEEE 802.3 §79.3.2.10")
    static let typeExtension = field("lldp.ieee.802_3.bt_power_type_ext", "Power Type Ext", .decimal)
      .means("0: type 3 PSE; 1: type 4 PSE; 2 to 4: type 3 PD; 5: type 4 PD.", "IEEE 802.3 §79.3.2.10")
    static let deviceLoad = flag("lldp.ieee.802_3.bt_pd_load", "PD Load")
      .means("Set: the two modes feed loads that are isolated.", "IEEE 802.3 §79.3.2.10")
    static let maximumPower = field(
      "lldp.ieee.802_3.bt_pse_maximum_available_power_value", "PSE Maximum Available Power Value", watts
    )
    .means("What the equipment could give.", "IEEE 802.3 §79.3.2.11")
    static let autoclass = field("lldp.ieee.802_3.bt_autoclass", "Autoclass", .hexadecimal)
      .means("Whether the equipment measures what the device takes.", "IEEE 802.3 §79.3.2.12")
    static let autoclassReserved = field("lldp.ieee.802_3.bt_autoclass_reserved", "Reserved", .hexadecimal)
      .means("Zero.", "IEEE 802.3 §79.3.2.12")
    static let autoclassSupport = flag("lldp.ieee.802_3.bt_pse_autoclass_support", "PSE Autoclass Support")
      .means("Set: it can.", "IEEE 802.3 §79.3.2.12")
    static let autoclassCompleted = flag("lldp.ieee.802_3.bt_autoclass_completed", "Autoclass Completed")
      .means("Set: it has.", "IEEE 802.3 §79.3.2.12")
    static let autoclassRequest = flag("lldp.ieee.802_3.bt_autoclass_request", "Autoclass Request")
      .means("Set: the device asks for it.", "IEEE 802.3 §79.3.2.12")
    static let powerDown = field("lldp.ieee.802_3.bt_power_down", "Power Down", .hexadecimal)
      .means("Whether the device asks to be switched off.", "IEEE 802.3 §79.3.2.13")
    static let powerDownRequest = field("lldp.ieee.802_3.bt_power_down_request", "Power Down Request", .hexadecimal)
      .means("0x1d asks for it.", "IEEE 802.3 §79.3.2.13")
    static let powerDownTime = field("lldp.ieee.802_3.bt_power_down_time", "Power Down Time", .quantity(.seconds))
      .means("For how long; zero: until somebody ends it.", "IEEE 802.3 §79.3.2.13")
    static let aggregation = field("lldp.ieee.802_3.aggregation_status", "Aggregation Status", .hexadecimal)
      .means("Whether the link is one of several that act as one.", "IEEE 802.3 §79.3.3")
    static let isAggregated = flag(
      "lldp.ieee.802_3.aggregation_status.enabled", "Aggregation Status", .nonzeroDetail("")
    )
    .means("Set: the link is aggregated.", "IEEE 802.3 §79.3.3")
    static let canAggregate = flag("lldp.ieee.802_3.aggregation_status.cap", "Aggregation Capability")
      .means("Set: the link can be aggregated.", "IEEE 802.3 §79.3.3")
    static let aggregatedPort = field("lldp.ieee.802_3.aggregated_port_id", "Aggregated Port ID", .decimal)
      .means("The aggregated port's number; zero where it is none.", "IEEE 802.3 §79.3.3")
    static let frameSize = field("lldp.ieee.802_3.max_frame_size", "Maximum Frame Size", .quantity(.bytes), .detail(""))
      .means("The longest frame that the port takes, with header and check sequence.", "IEEE 802.3 §79.3.4")
    static let transmitWake = field(
      "lldp.ieee.802_3.eee.transmit", "Transmit", .quantity(.microseconds), .detail("transmit")
    )
    .means("How long the sender waits after it has woken the link.", "IEEE 802.3 §79.3.5")
    static let receiveWake = field(
      "lldp.ieee.802_3.eee.receive", "Receive", .quantity(.microseconds), .detail("receive")
    )
    .means("How long the other end must wait.", "IEEE 802.3 §79.3.5")
    static let fallbackReceive = field(
      "lldp.ieee.802_3.eee.fallback_receive", "Fallback Receive", .quantity(.microseconds)
    )
    .means("How long it would have to wait otherwise.", "IEEE 802.3 §79.3.5")
    static let echoTransmit = field("lldp.ieee.802_3.eee.echo_transmit", "Echo Transmit", .quantity(.microseconds))
      .means("The other end's transmit time, as it arrived.", "IEEE 802.3 §79.3.5")
    static let echoReceive = field("lldp.ieee.802_3.eee.echo_receive", "Echo Receive", .quantity(.microseconds))
      .means("The other end's receive time, as it arrived.", "IEEE 802.3 §79.3.5")
    static let transmitFast = field("lldp.ieee.802_3.eee.fw.transmit", "Transmit Fast Wake", .decimal)
      .means("1: the sender uses fast wake; 0: deep sleep.", "IEEE 802.3 §79.3.6")
    static let receiveFast = field("lldp.ieee.802_3.eee.fw.receive", "Receive Fast Wake", .decimal)
      .means("1: the receiver wants fast wake; 0: deep sleep.", "IEEE 802.3 §79.3.6")
    static let echoTransmitFast = field("lldp.ieee.802_3.eee.fw.echo_transmit", "Echo Transmit Fast Wake", .decimal)
      .means("The other end's, as it arrived.", "IEEE 802.3 §79.3.6")
    static let echoReceiveFast = field("lldp.ieee.802_3.eee.fw.echo_receive", "Echo Receive Fast Wake", .decimal)
      .means("The other end's, as it arrived.", "IEEE 802.3 §79.3.6")
    static let additional = field("lldp.ieee.802_3br.eac", "Additional Ethernet Capabilities", .hexadecimal)
      .means("Whether urgent frames may interrupt others.", "IEEE 802.3 §79.3.7")
    static let additionalReserved = field("lldp.ieee.802_3br.aec.reserved", "Reserved", .hexadecimal)
      .means("Zero.", "IEEE 802.3 §79.3.7")
    static let fragmentSize = field("lldp.ieee.802_3br.aec.addfragsize", "Additional Fragment Size", .decimal)
      .means("How long fragments must be at least: 64 × (1 + this) − 4 bytes.", "IEEE 802.3 §79.3.7")
    static let preemptionActive = flag("lldp.ieee.802_3br.aec.active", "Preemption Active").means(
      "Set: they do.", "IEEE 802.3 §79.3.7")
    static let preemptionEnabled = flag("lldp.ieee.802_3br.aec.enable", "Preemption Enabled")
      .means("Set: they may.", "IEEE 802.3 §79.3.7")
    static let preemptionSupported = flag("lldp.ieee.802_3br.aec.support", "Preemption Supported")
      .means("Set: the port can.", "IEEE 802.3 §79.3.7")

    static let all =
      [
        subtype, reserved, negotiation, negotiationEnabled, negotiationSupported, advertised, mediumType, powerSupport,
        pairsControl, powerEnabled, powerSupported, portClass, powerPair, powerClass, powerType, equipmentSource,
        deviceSource, devicePairs, powerPriority, requested, allocated, requestedA, requestedB, allocatedA, allocatedB,
        powerStatus, poweringStatus, poweredStatus, pairsExtension, classA, classB, classExtension, systemSetup,
        typeExtension, deviceLoad, maximumPower, autoclass, autoclassReserved, autoclassSupport, autoclassCompleted,
        autoclassRequest, powerDown, powerDownRequest, powerDownTime, aggregation, isAggregated, canAggregate,
        aggregatedPort, frameSize, transmitWake, receiveWake, fallbackReceive, echoTransmit, echoReceive, transmitFast,
        receiveFast, echoTransmitFast, echoReceiveFast, additional, additionalReserved, fragmentSize, preemptionActive,
        preemptionEnabled, preemptionSupported,
      ] + advertisedBits

    private static let offeredText: StaticString = "Set: the port offers it."
    private static let watts = FieldFormat.tenths(.watts, each: 1)
    static let advertisedBits = [
      other, half10, full10, t4, half100, full100, half100T2, full100T2, pause, asymmetricPause, symmetricPause,
      bothPauses, half1000X, full1000X, half1000T, full1000T,
    ]
    static let powerSteps: [FieldStep] = [
      .unused(reserved, 1), .number(devicePairs, 1), .number(powerPriority, 2), .number(requested, 16),
      .number(allocated, 16),
    ]
    static let laterPowerSteps: [FieldStep] = [
      .number(requestedA, 16), .number(requestedB, 16), .number(allocatedA, 16), .number(allocatedB, 16),
      .word(
        powerStatus,
        [
          .number(poweringStatus, 2), .number(poweredStatus, 2), .number(pairsExtension, 2), .number(classA, 3),
          .number(classB, 3), .number(classExtension, 4),
        ]),
      .word(systemSetup, [.unused(reserved, 4), .number(typeExtension, 3), .number(deviceLoad, 1)]),
      .number(maximumPower, 16),
      .word(
        autoclass,
        [
          .unused(autoclassReserved, 5), .number(autoclassSupport, 1), .number(autoclassCompleted, 1),
          .number(autoclassRequest, 1),
        ]),
      .word(powerDown, [.number(powerDownRequest, 6), .number(powerDownTime, 18)]),
    ]
  }
}
