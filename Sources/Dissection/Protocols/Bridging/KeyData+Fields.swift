extension KeyData {
  enum Field: FieldSet {
    static let setNumber: UInt16 = 259
    static let definedIn: StaticString = "IEEE 802.11 §9.4.2.24"

    static let padding = field("wlan_rsna_eapol.keydes.padding", "Padding", .bytes)
      .means("0xdd and zeros: what is wrapped has whole blocks.", "IEEE 802.11 §12.7.2")
    static let rsnVersion = field("wlan.rsn.version", "Version", .decimal).means("1.")
    static let groupSuite = group("wlan.rsn.gcs", "Group Data Cipher Suite", .detail("group")).means(
      "How frames to all are encrypted.")
    static let groupOrganization = field("wlan.rsn.gcs.oui", "OUI", .enumeration(OrganizationCode.name, .hexadecimal))
      .means(whoText)
    static let groupType = field("wlan.rsn.gcs.type", "Suite Type", .enumeration(cipherName), .headline).means(
      cipherText)
    static let pairCount = field("wlan.rsn.pcs.count", "Pairwise Cipher Suite Count", .decimal).means(countText)
    static let pairSuite = group("wlan.rsn.pcs", "Pairwise Cipher Suite", .detail("pairwise")).means(
      "How frames to one are encrypted.")
    static let pairOrganization = field("wlan.rsn.pcs.oui", "OUI", .enumeration(OrganizationCode.name, .hexadecimal))
      .means(whoText)
    static let pairType = field("wlan.rsn.pcs.type", "Suite Type", .enumeration(cipherName), .headline).means(
      cipherText)
    static let keyCount = field("wlan.rsn.akms.count", "AKM Suite Count", .decimal).means(countText)
    static let keySuite = group("wlan.rsn.akms", "AKM Suite", .detail("AKM")).means("How the keys are agreed on.")
    static let keyOrganization = field("wlan.rsn.akms.oui", "OUI", .enumeration(OrganizationCode.name, .hexadecimal))
      .means(whoText)
    static let keyType = field("wlan.rsn.akms.type", "Suite Type", .enumeration(managementName), .headline).means(
      "Which way it is.")
    static let capabilities = field("wlan.rsn.capabilities", "RSN Capabilities", .hexadecimal).means(
      "What else the sender can.")
    static let preauthentication = flag("wlan.rsn.capabilities.preauth", "Preauthentication").means(
      "Set: stations may prove who they are before they come.")
    static let noPairwise = flag("wlan.rsn.capabilities.no_pairwise", "No Pairwise").means(
      "Set: the station cannot have a WEP key beside a pair's key.")
    static let pairCounters = field("wlan.rsn.capabilities.ptksa_replay_counter", "PTKSA Replay Counter", .decimal)
      .means("2 to this power replay counters for a pair's key.")
    static let groupCounters = field("wlan.rsn.capabilities.gtksa_replay_counter", "GTKSA Replay Counter", .decimal)
      .means("2 to this power replay counters for a group's key.")
    static let protectionRequired = flag("wlan.rsn.capabilities.mfpr", "Management Frame Protection Required").means(
      "Set: management frames must be protected.")
    static let protectionCapable = flag("wlan.rsn.capabilities.mfpc", "Management Frame Protection Capable").means(
      "Set: they can be.")
    static let multiBand = flag("wlan.rsn.capabilities.jmr", "Joint Multi-band RSNA").means(
      "Set: one handshake for several bands.")
    static let peerKey = flag("wlan.rsn.capabilities.peerkey", "PeerKey Enabled").means(
      "Set: keys between two stations.")
    static let extendedKey = flag("wlan.rsn.capabilities.extended_key_id_iaf", "Extended Key ID").means(
      "Set: a pair may have two keys.")
    static let identifierCount = field("wlan.rsn.pmkid.count", "PMKID Count", .decimal).means(countText)
    static let masterIdentifier = field("wlan.rsn.ie.pmkid", "PMKID", .bytes).means("Which key both already share.")
    static let managementSuite = group("wlan.rsn.gmcs", "Group Management Cipher Suite", .detail("management")).means(
      "How management frames to all are protected.")
    static let managementOrganization = field(
      "wlan.rsn.gmcs.oui", "OUI", .enumeration(OrganizationCode.name, .hexadecimal)
    ).means(whoText)
    static let managementType = field("wlan.rsn.gmcs.type", "Suite Type", .enumeration(cipherName), .headline).means(
      cipherText)

    static let wpaType = field("wlan.wfa.ie.type", "Type", .decimal).means("1: WPA.", "WPA 3.1")
    static let wpaVersion = field("wlan.wfa.ie.wpa.version", "WPA Version", .decimal).means("1.", "WPA 3.1")
    static let wpaGroup = group("wlan.wfa.ie.wpa.mcs", "Multicast Cipher Suite", .detail("group")).means(
      "How frames to all are encrypted.", "WPA 3.1")
    static let wpaGroupOrganization = field(
      "wlan.wfa.ie.wpa.mcs.oui", "OUI", .enumeration(OrganizationCode.name, .hexadecimal)
    ).means(whoText)
    static let wpaGroupType = field("wlan.wfa.ie.wpa.mcs.type", "Suite Type", .enumeration(cipherName), .headline)
      .means(cipherText)
    static let wpaPairCount = field("wlan.wfa.ie.wpa.ucs.count", "Unicast Cipher Suite Count", .decimal).means(
      countText)
    static let wpaPair = group("wlan.wfa.ie.wpa.ucs", "Unicast Cipher Suite", .detail("pairwise")).means(
      "How frames to one are encrypted.", "WPA 3.1")
    static let wpaPairOrganization = field(
      "wlan.wfa.ie.wpa.ucs.oui", "OUI", .enumeration(OrganizationCode.name, .hexadecimal)
    ).means(whoText)
    static let wpaPairType = field("wlan.wfa.ie.wpa.ucs.type", "Suite Type", .enumeration(cipherName), .headline).means(
      cipherText)
    static let wpaKeyCount = field("wlan.wfa.ie.wpa.akms.count", "AKM Suite Count", .decimal).means(countText)
    static let wpaKey = group("wlan.wfa.ie.wpa.akms", "AKM Suite", .detail("AKM")).means(
      "How the keys are agreed on.", "WPA 3.1")
    static let wpaKeyOrganization = field(
      "wlan.wfa.ie.wpa.akms.oui", "OUI", .enumeration(OrganizationCode.name, .hexadecimal)
    ).means(whoText)
    static let wpaKeyType = field("wlan.wfa.ie.wpa.akms.type", "Suite Type", .enumeration(managementName), .headline)
      .means("Which way it is.")

    static let kind = field("wlan.rsn.ie.kde.data_type", "Data Type", .enumeration(kindName), .detail("")).means(
      "What the KDE is.", kde)
    static let groupKeyReserved = field("wlan.rsn.ie.gtk_kde.res1", "Reserved", .hexadecimal).means("Zero.", kde)
    static let groupKeySend = flag("wlan.rsn.ie.gtk_kde.tx", "Tx").means(
      "Set: the receiver may send with the key.", kde)
    static let groupKeyNumber = field("wlan.rsn.ie.gtk_kde.key_id", "Key ID", .decimal).means("The key's number.", kde)
    static let groupKeyUnused = field("wlan.rsn.ie.gtk_kde.res2", "Reserved", .hexadecimal).means("Zero.", kde)
    static let groupKey = field("wlan.rsn.ie.gtk_kde.gtk", "GTK", .bytes).means("The group's key.", kde)
    static let address = field("wlan.rsn.ie.mac_address_kde.mac_address", "MAC Address", .macAddress, .detail(""))
      .means("Another station.", kde)
    static let nonce = field("wlan.rsn.ie.key_nonce_kde.nonce", "Nonce", .bytes).means("A random number.", kde)
    static let lifetime = field("wlan.rsn.ie.key_lifetime_kde.lifetime", "Lifetime", .quantity(.seconds)).means(
      "How long the key holds.", kde)
    static let errorReserved = field("wlan.rsn.ie.error_kde.reserved", "Reserved", .hexadecimal).means("Zero.", kde)
    static let errorType = field("wlan.rsn.ie.error_kde.error_type", "Error Type", .decimal).means(
      "What went wrong.", kde)
    static let integrityKeyNumber = field("wlan.rsn.ie.igtk.kde.keyid", "Key ID", .decimal).means(
      "The key's number.", kde)
    static let integrityPacketNumber = field("wlan.rsn.ie.igtk.kde.ipn", "IPN", .decimal).means(
      "The number of the last frame that it was used for.", kde)
    static let integrityKey = field("wlan.rsn.ie.igtk.kde.igtk", "IGTK", .bytes).means(
      "The key that protects management frames to all.", kde)

    static let all = [
      padding, rsnVersion, groupSuite, groupOrganization, groupType, pairCount, pairSuite, pairOrganization, pairType,
      keyCount, keySuite, keyOrganization, keyType, capabilities, preauthentication, noPairwise, pairCounters,
      groupCounters, protectionRequired, protectionCapable, multiBand, peerKey, extendedKey, identifierCount,
      masterIdentifier, managementSuite, managementOrganization, managementType, wpaType, wpaVersion, wpaGroup,
      wpaGroupOrganization, wpaGroupType, wpaPairCount, wpaPair, wpaPairOrganization, wpaPairType, wpaKeyCount, wpaKey,
      wpaKeyOrganization, wpaKeyType, kind, groupKeyReserved, groupKeySend, groupKeyNumber, groupKeyUnused, groupKey,
      address, nonce, lifetime, errorReserved, errorType, integrityKeyNumber, integrityPacketNumber, integrityKey,
    ]

    private static let whoText: StaticString = "Who numbers the suites."
    private static let cipherText: StaticString = "Which cipher it is."
    private static let countText: StaticString = "How many follow."
    private static let kde: StaticString = "IEEE 802.11 §12.7.2"

    static let capabilityParts: [(Int, Int, FieldID)] = [
      (0, 1, preauthentication.id), (1, 1, noPairwise.id), (2, 2, pairCounters.id), (4, 2, groupCounters.id),
      (6, 1, protectionRequired.id), (7, 1, protectionCapable.id), (8, 1, multiBand.id), (9, 1, peerKey.id),
      (13, 1, extendedKey.id),
    ]
    static let groupKeySteps: [FieldStep] = [
      .number(groupKeyReserved, 5), .number(groupKeySend, 1), .number(groupKeyNumber, 2), .number(groupKeyUnused, 8),
      .rest(groupKey),
    ]
  }

  // MARK: Names

  /// IEEE 802.11-2020 table 9-149, with later amendments.
  @Sendable static func cipherName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Use group cipher suite"
    case 1: "WEP-40"
    case 2: "TKIP"
    case 4: "CCMP-128"
    case 5: "WEP-104"
    case 6: "BIP-CMAC-128"
    case 7: "Group addressed traffic not allowed"
    case 8: "GCMP-128"
    case 9: "GCMP-256"
    case 10: "CCMP-256"
    case 11: "BIP-GMAC-128"
    case 12: "BIP-GMAC-256"
    case 13: "BIP-CMAC-256"
    default: nil
    }
  }

  /// IEEE 802.11-2020 table 9-151, with later amendments.
  @Sendable static func managementName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "802.1X"
    case 2: "PSK"
    case 3: "FT over 802.1X"
    case 4: "FT with PSK"
    case 5: "802.1X with SHA-256"
    case 6: "PSK with SHA-256"
    case 7: "TDLS"
    case 8: "SAE"
    case 9: "FT over SAE"
    case 10: "AP peer key"
    case 11: "802.1X with Suite B SHA-256"
    case 12: "802.1X with CNSA SHA-384"
    case 13: "FT over 802.1X with SHA-384"
    case 14: "FILS with SHA-256"
    case 15: "FILS with SHA-384"
    case 16: "FT over FILS with SHA-256"
    case 17: "FT over FILS with SHA-384"
    case 18: "OWE"
    case 19: "FT with PSK, SHA-384"
    case 20: "PSK with SHA-384"
    case 21: "PASN"
    case 24: "SAE with group-dependent hash"
    case 25: "FT over SAE with group-dependent hash"
    default: nil
    }
  }

  @Sendable static func kindName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "GTK"
    case 3: "MAC address"
    case 4: "PMKID"
    case 5: "SMK"
    case 6: "Nonce"
    case 7: "Lifetime"
    case 8: "Error"
    case 9: "IGTK"
    case 10: "Key ID"
    case 11: "Multi-band GTK"
    case 12: "Multi-band Key ID"
    case 13: "OCI"
    case 14: "BIGTK"
    case 16: "MLO GTK"
    case 17: "MLO IGTK"
    case 18: "MLO BIGTK"
    case 19: "MLO Link"
    default: nil
    }
  }
}
