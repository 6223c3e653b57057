extension IEEE80211 {
  enum Note: NoteSet {
    static let setNumber: UInt16 = IEEE80211.number

    static let unknownVersion = note("wlan.unknown_version", .warning, "unknown version")
      .says("Version {a}: what follows is not read.")
    static let contentionFree = note("wlan.contention_free", .chat, "fixed duration")
      .says("The top bit is set: not a time, but a mark of a contention-free period.")
    static let laterFragment = note("wlan.later_fragment", .chat, "later fragment")
      .says("Fragment {a} of its frame: what it carries began in an earlier one.")

    static let all = [unknownVersion, contentionFree, laterFragment]
  }

  @Sendable static func typeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Management"
    case 1: "Control"
    case 2: "Data"
    case 3: "Extension"
    default: nil
    }
  }

  /// IEEE 802.11-2020 table 9-1, the type above the subtype's four bits.
  @Sendable static func typeAndSubtypeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x00: "Association Request"
    case 0x01: "Association Response"
    case 0x02: "Reassociation Request"
    case 0x03: "Reassociation Response"
    case 0x04: "Probe Request"
    case 0x05: "Probe Response"
    case 0x06: "Timing Advertisement"
    case 0x08: "Beacon"
    case 0x09: "ATIM"
    case 0x0a: "Disassociation"
    case 0x0b: "Authentication"
    case 0x0c: "Deauthentication"
    case 0x0d: "Action"
    case 0x0e: "Action No Ack"
    case 0x12: "Trigger"
    case 0x13: "TACK"
    case 0x14: "Beamforming Report Poll"
    case 0x15: "NDP Announcement"
    case 0x16: "Control Frame Extension"
    case 0x17: "Control Wrapper"
    case 0x18: "BlockAckReq"
    case 0x19: "BlockAck"
    case 0x1a: "PS-Poll"
    case 0x1b: "RTS"
    case 0x1c: "CTS"
    case 0x1d: "Ack"
    case 0x1e: "CF-End"
    case 0x1f: "CF-End + CF-Ack"
    case 0x20: "Data"
    case 0x21: "Data + CF-Ack"
    case 0x22: "Data + CF-Poll"
    case 0x23: "Data + CF-Ack + CF-Poll"
    case 0x24: "Null"
    case 0x25: "CF-Ack"
    case 0x26: "CF-Poll"
    case 0x27: "CF-Ack + CF-Poll"
    case 0x28: "QoS Data"
    case 0x29: "QoS Data + CF-Ack"
    case 0x2a: "QoS Data + CF-Poll"
    case 0x2b: "QoS Data + CF-Ack + CF-Poll"
    case 0x2c: "QoS Null"
    case 0x2e: "QoS CF-Poll"
    case 0x2f: "QoS CF-Ack + CF-Poll"
    case 0x30: "DMG Beacon"
    case 0x31: "S1G Beacon"
    default: nil
    }
  }

  @Sendable static func flagName(_ bit: Int) -> StaticString? {
    switch bit {
    case 0: "To DS"
    case 1: "From DS"
    case 2: "More Fragments"
    case 3: "Retry"
    case 4: "Power Management"
    case 5: "More Data"
    case 6: "Protected"
    case 7: "+HTC"
    default: nil
    }
  }

  @Sendable static func distributionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "within a network, or management and control"
    case 1: "to an access point"
    case 2: "from an access point"
    case 3: "between access points, or in a mesh"
    default: nil
    }
  }

  /// IEEE 802.11-2020 table 9-2.
  @Sendable static func extensionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 2: "Poll"
    case 3: "SPR"
    case 4: "Grant"
    case 5: "DMG CTS"
    case 6: "DMG DTS"
    case 7: "Grant Ack"
    case 8: "SSW"
    case 9: "SSW-Feedback"
    case 10: "SSW-Ack"
    default: nil
    }
  }

  @Sendable static func acknowledgeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Normal Ack or Implicit Block Ack Request"
    case 1: "No Ack"
    case 2: "No Explicit Acknowledgment, PSMP Ack or HETP Ack"
    case 3: "Block Ack"
    default: nil
    }
  }

  /// IEEE 802.11-2020 table 9-28.
  @Sendable static func blockTypeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Basic"
    case 1: "Extended Compressed"
    case 2: "Compressed"
    case 3: "Multi-TID"
    case 6: "GCR"
    case 10: "GLK-GCR"
    case 11: "Multi-STA"
    default: nil
    }
  }
}
