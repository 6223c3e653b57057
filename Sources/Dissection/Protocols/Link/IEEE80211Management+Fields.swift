extension IEEE80211Management {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 20
    static let definedIn: StaticString = "IEEE 802.11 §9.4.1.4"

    static let timestamp = field("wlan.fixed.timestamp", "Timestamp", .quantity(.microseconds))
      .means("The sender's clock, by which stations set theirs.", "IEEE 802.11 §9.4.1.10")
    static let beaconInterval = field(
      "wlan.fixed.beacon", "Beacon Interval", .scaled(.timeUnits, by: 1024, .microseconds)
    )
    .means("The time from one beacon to the next.", "IEEE 802.11 §9.4.1.3")
    static let capabilities = field("wlan.fixed.capabilities", "Capability Information", .hexadecimal)
      .means("What the sender can do, and what it wants.")
    static let ess = flag("wlan.fixed.capabilities.ess", "ESS")
      .means("Set: an access point, or a station that wants one.")
    static let ibss = flag("wlan.fixed.capabilities.ibss", "IBSS").means("Set: a network without an access point.")
    static let capability2 = flag("wlan.fixed.capabilities.reserved1", "CF Pollable")
      .means("Reserved; of old, contention-free polling.")
    static let capability3 = flag("wlan.fixed.capabilities.reserved2", "CF Poll Request")
      .means("Reserved; of old, contention-free polling.")
    static let privacy = flag("wlan.fixed.capabilities.privacy", "Privacy").means("Set: data frames are encrypted.")
    static let shortPreamble = flag("wlan.fixed.capabilities.short_preamble", "Short Preamble")
      .means("Set: the short preamble of 802.11b is allowed.")
    static let capability6 = flag("wlan.fixed.capabilities.reserved3", "PBCC")
      .means("Reserved; of old, the PBCC modulation.")
    static let capability7 = flag("wlan.fixed.capabilities.reserved4", "Channel Agility")
      .means("Reserved; of old, channel agility.")
    static let spectrumManagement = flag("wlan.fixed.capabilities.spec_man", "Spectrum Management")
      .means("Set: channel and power are managed.")
    static let qualityOfService = flag("wlan.fixed.capabilities.qos", "QoS").means("Set: quality of service.")
    static let shortSlotTime = flag("wlan.fixed.capabilities.short_slot_time", "Short Slot Time")
      .means("Set: the short slot time of 802.11g.")
    static let powerSaveDelivery = flag("wlan.fixed.capabilities.apsd", "APSD")
      .means("Set: automatic power save delivery.")
    static let radioMeasurement = flag("wlan.fixed.capabilities.radio_measurement", "Radio Measurement")
      .means("Set: stations measure the radio.")
    static let protocolDiscrimination = flag("wlan.fixed.capabilities.epd", "EPD")
      .means("Set: EtherTypes without LLC. Reserved; of old, DSSS-OFDM.")
    static let capability14 = flag("wlan.fixed.capabilities.reserved5", "Delayed Block Ack")
      .means("Reserved; of old, delayed block acknowledgments.")
    static let capability15 = flag("wlan.fixed.capabilities.reserved6", "Immediate Block Ack")
      .means("Reserved; of old, immediate block acknowledgments.")
    static let listenInterval = field(
      "wlan.fixed.listen_ival", "Listen Interval", .quantity(.beaconIntervals)
    )
    .means("How long the station may sleep.", "IEEE 802.11 §9.4.1.6")
    static let currentAccessPoint = field("wlan.fixed.current_ap", "Current AP Address", .macAddress)
      .means("The access point that the station comes from.", "IEEE 802.11 §9.4.1.5")
    static let reason = field(
      "wlan.fixed.reason_code", "Reason Code", .enumeration(IEEE80211Reason.reason), .detail("")
    )
    .means("Why.", "IEEE 802.11 §9.4.1.7")
    static let status = field(
      "wlan.fixed.status_code", "Status Code", .enumeration(IEEE80211Reason.status), .detail("")
    )
    .means("Whether it was granted, or why not.", "IEEE 802.11 §9.4.1.9")
    static let associationIdentifier = field("wlan.fixed.aid", "AID", .decimal, .detail("AID"))
      .means("The station's number with this access point; the two bits above are set.", "IEEE 802.11 §9.4.1.8")
    static let algorithm = field(
      "wlan.fixed.auth.alg", "Authentication Algorithm Number", .enumeration(IEEE80211Management.algorithmName),
      .detail("")
    )
    .means("How the station proves who it is.", "IEEE 802.11 §9.4.1.1")
    static let transaction = field(
      "wlan.fixed.auth_seq", "Authentication Transaction Sequence Number", .decimal, .detail("step")
    )
    .means("Which step of the authentication it is.", "IEEE 802.11 §9.4.1.2")
    static let category = field(
      "wlan.fixed.category_code", "Category", .enumeration(IEEE80211Management.categoryName), .detail("")
    )
    .means("What the action is about.", "IEEE 802.11 §9.4.1.11")
    static let action = field("wlan.fixed.action_code", "Action", .decimal, .detail("action"))
      .means("Which action of its category it is.", "IEEE 802.11 §9.4.1.11")
    static let element = group("wlan.tag", "Element", isNamedByFirstChild: true)
      .means("One thing that the sender tells.", "IEEE 802.11 §9.4.2.1")
    static let elementIdentifier = field("wlan.tag.number", "Element ID", .enumeration(IEEE80211Element.name))
      .means("Which element it is.", "IEEE 802.11 §9.4.2.1")
    static let elementLength = field("wlan.tag.length", "Length", .quantity(.bytes))
      .means("How long what follows is.", "IEEE 802.11 §9.4.2.1")
    static let elementExtension = field(
      "wlan.ext_tag.number", "Element ID Extension", .enumeration(IEEE80211Element.extensionName), .detail("")
    )
    .means("Which of the further elements it is.", "IEEE 802.11 §9.4.2.1")
    static let networkName = field("wlan.ssid", "SSID", .text, .headline)
      .means("The network's name; empty: hidden, or any.", "IEEE 802.11 §9.4.2.2")
    static let currentChannel = field("wlan.ds.current_channel", "Current Channel", .decimal, .detail(""))
      .means("The channel that the network is on.", "IEEE 802.11 §9.4.2.4")
    static let organization = field(
      "wlan.tag.oui", "OUI", .enumeration(OrganizationCode.name, .hexadecimal), .detail("")
    )
    .means("The organization that defines the element.", "IEEE 802.11 §9.4.2.25")
    static let elementData = field("wlan.tag.data", "Data", .bytes)
      .means("What the element says: its parts are not known here.", "IEEE 802.11 §9.4.2")
    static let undecoded = field("wlan.mgt.undecoded", "Not Decoded", .bytes)
      .means("No element begins here.", "IEEE 802.11 §9.4.2.1")

    static let all = [
      timestamp, beaconInterval, capabilities, ess, ibss, capability2, capability3, privacy, shortPreamble, capability6,
      capability7, spectrumManagement, qualityOfService, shortSlotTime, powerSaveDelivery, radioMeasurement,
      protocolDiscrimination, capability14, capability15, listenInterval, currentAccessPoint, reason, status,
      associationIdentifier, algorithm, transaction, category, action, element, elementIdentifier, elementLength,
      elementExtension, networkName, currentChannel, organization, elementData, undecoded,
    ]
    static let capabilityBits = [
      ess, ibss, capability2, capability3, privacy, shortPreamble, capability6, capability7, spectrumManagement,
      qualityOfService, shortSlotTime, powerSaveDelivery, radioMeasurement, protocolDiscrimination, capability14,
      capability15,
    ]
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
