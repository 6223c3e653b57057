extension WirelessManagement {
  enum Field: UInt8, FieldSet {
    case timestamp
    case beaconInterval
    case capabilities
    case ess
    case ibss
    case capability2
    case capability3
    case privacy
    case shortPreamble
    case capability6
    case capability7
    case spectrumManagement
    case qualityOfService
    case shortSlotTime
    case powerSaveDelivery
    case radioMeasurement
    case protocolDiscrimination
    case capability14
    case capability15
    case listenInterval
    case currentAccessPoint
    case reason
    case status
    case associationIdentifier
    case algorithm
    case transaction
    case category
    case action
    case element
    case elementIdentifier
    case elementLength
    case elementExtension
    case networkName
    case currentChannel
    case organization
    case elementData
    case undecoded

    static let family = Family.wirelessManagement

    var spec: FieldSpec {
      switch self {
      case .timestamp:
        FieldSpec(
          "wlan.fixed.timestamp", "Timestamp", .decimal(.microseconds),
          "The sender's clock, by which stations set theirs.", "IEEE 802.11 §9.4.1.10")
      case .beaconInterval:
        FieldSpec(
          "wlan.fixed.beacon", "Beacon Interval", .scaled(Unit("TU", "TU"), by: 1024, .microseconds),
          "The time from one beacon to the next.", "IEEE 802.11 §9.4.1.3")
      case .capabilities:
        FieldSpec(
          "wlan.fixed.capabilities", "Capability Information", .hexadecimal,
          "What the sender can do, and what it wants.", "IEEE 802.11 §9.4.1.4")
      case .ess:
        FieldSpec(
          "wlan.fixed.capabilities.ess", "ESS", .flag, "Set: an access point, or a station that wants one.",
          "IEEE 802.11 §9.4.1.4")
      case .ibss:
        FieldSpec(
          "wlan.fixed.capabilities.ibss", "IBSS", .flag, "Set: a network without an access point.",
          "IEEE 802.11 §9.4.1.4")
      case .capability2:
        FieldSpec(
          "wlan.fixed.capabilities.reserved1", "CF Pollable", .flag, "Reserved; of old, contention-free polling.",
          "IEEE 802.11 §9.4.1.4")
      case .capability3:
        FieldSpec(
          "wlan.fixed.capabilities.reserved2", "CF Poll Request", .flag, "Reserved; of old, contention-free polling.",
          "IEEE 802.11 §9.4.1.4")
      case .privacy:
        FieldSpec(
          "wlan.fixed.capabilities.privacy", "Privacy", .flag, "Set: data frames are encrypted.",
          "IEEE 802.11 §9.4.1.4")
      case .shortPreamble:
        FieldSpec(
          "wlan.fixed.capabilities.short_preamble", "Short Preamble", .flag,
          "Set: the short preamble of 802.11b is allowed.", "IEEE 802.11 §9.4.1.4")
      case .capability6:
        FieldSpec(
          "wlan.fixed.capabilities.reserved3", "PBCC", .flag, "Reserved; of old, the PBCC modulation.",
          "IEEE 802.11 §9.4.1.4")
      case .capability7:
        FieldSpec(
          "wlan.fixed.capabilities.reserved4", "Channel Agility", .flag, "Reserved; of old, channel agility.",
          "IEEE 802.11 §9.4.1.4")
      case .spectrumManagement:
        FieldSpec(
          "wlan.fixed.capabilities.spec_man", "Spectrum Management", .flag, "Set: channel and power are managed.",
          "IEEE 802.11 §9.4.1.4")
      case .qualityOfService:
        FieldSpec("wlan.fixed.capabilities.qos", "QoS", .flag, "Set: quality of service.", "IEEE 802.11 §9.4.1.4")
      case .shortSlotTime:
        FieldSpec(
          "wlan.fixed.capabilities.short_slot_time", "Short Slot Time", .flag, "Set: the short slot time of 802.11g.",
          "IEEE 802.11 §9.4.1.4")
      case .powerSaveDelivery:
        FieldSpec(
          "wlan.fixed.capabilities.apsd", "APSD", .flag, "Set: automatic power save delivery.", "IEEE 802.11 §9.4.1.4")
      case .radioMeasurement:
        FieldSpec(
          "wlan.fixed.capabilities.radio_measurement", "Radio Measurement", .flag, "Set: stations measure the radio.",
          "IEEE 802.11 §9.4.1.4")
      case .protocolDiscrimination:
        FieldSpec(
          "wlan.fixed.capabilities.epd", "EPD", .flag, "Set: EtherTypes without LLC. Reserved; of old, DSSS-OFDM.",
          "IEEE 802.11 §9.4.1.4")
      case .capability14:
        FieldSpec(
          "wlan.fixed.capabilities.reserved5", "Delayed Block Ack", .flag,
          "Reserved; of old, delayed block acknowledgments.", "IEEE 802.11 §9.4.1.4")
      case .capability15:
        FieldSpec(
          "wlan.fixed.capabilities.reserved6", "Immediate Block Ack", .flag,
          "Reserved; of old, immediate block acknowledgments.", "IEEE 802.11 §9.4.1.4")
      case .listenInterval:
        FieldSpec(
          "wlan.fixed.listen_ival", "Listen Interval", .decimal(Unit("beacon interval", "beacon intervals")),
          "How long the station may sleep.", "IEEE 802.11 §9.4.1.6")
      case .currentAccessPoint:
        FieldSpec(
          "wlan.fixed.current_ap", "Current AP Address", .macAddress, "The access point that the station comes from.",
          "IEEE 802.11 §9.4.1.5")
      case .reason:
        FieldSpec(
          "wlan.fixed.reason_code", "Reason Code", .enumeration(WirelessReason.reason), "Why.", "IEEE 802.11 §9.4.1.7",
          summary: .detail(""))
      case .status:
        FieldSpec(
          "wlan.fixed.status_code", "Status Code", .enumeration(WirelessReason.status),
          "Whether it was granted, or why not.", "IEEE 802.11 §9.4.1.9", summary: .detail(""))
      case .associationIdentifier:
        FieldSpec(
          "wlan.fixed.aid", "AID", .decimal(nil),
          "The station's number with this access point; the two bits above are set.", "IEEE 802.11 §9.4.1.8",
          summary: .detail("AID"))
      case .algorithm:
        FieldSpec(
          "wlan.fixed.auth.alg", "Authentication Algorithm Number", .enumeration(WirelessManagement.algorithmName),
          "How the station proves who it is.", "IEEE 802.11 §9.4.1.1", summary: .detail(""))
      case .transaction:
        FieldSpec(
          "wlan.fixed.auth_seq", "Authentication Transaction Sequence Number", .decimal(nil),
          "Which step of the authentication it is.", "IEEE 802.11 §9.4.1.2", summary: .detail("step"))
      case .category:
        FieldSpec(
          "wlan.fixed.category_code", "Category", .enumeration(WirelessManagement.categoryName),
          "What the action is about.", "IEEE 802.11 §9.4.1.11", summary: .detail(""))
      default: spec2
      }
    }

    private var spec2: FieldSpec {
      switch self {
      case .action:
        FieldSpec(
          "wlan.fixed.action_code", "Action", .decimal(nil), "Which action of its category it is.",
          "IEEE 802.11 §9.4.1.11", summary: .detail("action"))
      case .element:
        FieldSpec(
          "wlan.tag", "Element", .group, "One thing that the sender tells.", "IEEE 802.11 §9.4.2.1",
          isNamedByFirstChild: true)
      case .elementIdentifier:
        FieldSpec(
          "wlan.tag.number", "Element ID", .enumeration(WirelessElement.name), "Which element it is.",
          "IEEE 802.11 §9.4.2.1")
      case .elementLength:
        FieldSpec("wlan.tag.length", "Length", .decimal(.bytes), "How long what follows is.", "IEEE 802.11 §9.4.2.1")
      case .elementExtension:
        FieldSpec(
          "wlan.ext_tag.number", "Element ID Extension", .enumeration(WirelessElement.extensionName),
          "Which of the further elements it is.", "IEEE 802.11 §9.4.2.1", summary: .detail(""))
      case .networkName:
        FieldSpec(
          "wlan.ssid", "SSID", .text, "The network's name; empty: hidden, or any.", "IEEE 802.11 §9.4.2.2",
          summary: .headline)
      case .currentChannel:
        FieldSpec(
          "wlan.ds.current_channel", "Current Channel", .decimal(nil), "The channel that the network is on.",
          "IEEE 802.11 §9.4.2.4", summary: .detail(""))
      case .organization:
        FieldSpec(
          "wlan.tag.oui", "OUI", .enumeration(OrganizationCode.name, .hexadecimal),
          "The organization that defines the element.", "IEEE 802.11 §9.4.2.25", summary: .detail(""))
      case .elementData:
        FieldSpec(
          "wlan.tag.data", "Data", .bytes, "What the element says: its parts are not known here.", "IEEE 802.11 §9.4.2")
      case .undecoded:
        FieldSpec("wlan.mgt.undecoded", "Not Decoded", .bytes, "No element begins here.", "IEEE 802.11 §9.4.2.1")
      default: Field.timestamp.spec
      }
    }
  }

  enum Note: UInt8, NoteSet {
    case elementBeyondFrame

    static let family = Family.wirelessManagement

    var spec: NoteSpec {
      switch self {
      case .elementBeyondFrame: NoteSpec(.error, "bad element length", "{a:bytes}, but {b:bytes} are left; {c:limit}.")
      }
    }
  }

  @Sendable static func algorithmName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Open System"
    case 1: "Shared Key"
    case 2: "Fast BSS Transition"
    case 3: "SAE"
    case 4: "FILS without PFS"
    case 5: "FILS with PFS"
    case 6: "FILS with public key"
    case 7: "PASN"
    case 128: "Network EAP (Cisco)"
    default: nil
    }
  }

  /// IEEE 802.11-2020 table 9-51.
  @Sendable static func categoryName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Spectrum Management"
    case 1: "QoS"
    case 3: "Block Ack"
    case 4: "Public"
    case 5: "Radio Measurement"
    case 6: "Fast BSS Transition"
    case 7: "HT"
    case 8: "SA Query"
    case 9: "Protected Dual of Public Action"
    case 10: "WNM"
    case 11: "Unprotected WNM"
    case 12: "TDLS"
    case 13: "Mesh"
    case 14: "Multihop"
    case 15: "Self-protected"
    case 16: "DMG"
    case 17: "Wi-Fi Alliance"
    case 18: "Fast Session Transfer"
    case 19: "Robust AV Streaming"
    case 20: "Unprotected DMG"
    case 21: "VHT"
    case 22: "Unprotected S1G"
    case 23: "S1G"
    case 24: "Flow Control"
    case 25: "Control Response MCS Negotiation"
    case 26: "FILS"
    case 30: "HE"
    case 31: "Protected HE"
    case 34: "Protected Fine Timing"
    case 36: "EHT"
    case 37: "Protected EHT"
    case 126: "Vendor-specific Protected"
    case 127: "Vendor-specific"
    default: nil
    }
  }
}
