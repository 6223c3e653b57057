extension PerPacketInformation {
  enum Field: UInt8, FieldSet {
    case version
    case flags
    case reserved
    case isAligned
    case length
    case linkType
    case field
    case fieldType
    case fieldLength
    case fieldData
    case padding
    case timer
    case commonFlags
    case hasCheckSequence
    case isMilliseconds
    case badCheckSequence
    case physicalError
    case rate
    case frequency
    case channelFlags
    case turbo
    case cck
    case ofdm
    case two
    case five
    case passive
    case dynamic
    case gfsk
    case hopSet
    case hopPattern
    case signal
    case noise

    static let family = Family.perPacketInformation

    var spec: FieldSpec {
      switch self {
      case .version:
        FieldSpec("ppi.version", "Version", .decimal(nil), "Always 0.", "PPI specification 1.0.7")
      case .flags:
        FieldSpec("ppi.flags", "Flags", .hexadecimal, "How the fields are aligned.", "PPI specification 1.0.7")
      case .reserved:
        FieldSpec("ppi.flags.reserved", "Reserved", .hexadecimal, "Zero.", "PPI specification 1.0.7")
      case .isAligned:
        FieldSpec(
          "ppi.flags.alignment", "Alignment", .flag, "Set: every field begins at a multiple of four bytes.",
          "PPI specification 1.0.7")
      case .length:
        FieldSpec(
          "ppi.length", "Header Length", .decimal(.bytes), "How long this header is.", "PPI specification 1.0.7")
      case .linkType:
        FieldSpec(
          "ppi.dlt", "DLT", .decimal(nil), "What the packet begins with: a link type's number.",
          "PPI specification 1.0.7", summary: .detail("link type"))
      case .field:
        FieldSpec(
          "ppi.field", "Field", .group, "One thing that the receiver tells.", "PPI specification 1.0.7",
          isNamedByFirstChild: true)
      case .fieldType:
        FieldSpec(
          "ppi.field_type", "Field Type", .enumeration(PerPacketInformation.typeName), "Which field it is.",
          "PPI specification 1.0.7")
      case .fieldLength:
        FieldSpec(
          "ppi.field_len", "Field Length", .decimal(.bytes), "How long the field's data is.", "PPI specification 1.0.7")
      case .fieldData:
        FieldSpec(
          "ppi.field_data", "Field Data", .bytes, "What the field says: its parts are not known here.",
          "PPI specification 1.0.7")
      case .padding:
        FieldSpec("ppi.padding", "Padding", .bytes, "Aligns the field behind it.", "PPI specification 1.0.7")
      case .timer:
        FieldSpec(
          "ppi.80211-common.tsft", "TSFT", .decimal(nil), "The receiver's clock, in the unit that the flags give.",
          "PPI specification 1.0.7")
      case .commonFlags:
        FieldSpec(
          "ppi.80211-common.flags", "Flags", .hexadecimal, "Properties of the frame.", "PPI specification 1.0.7")
      case .hasCheckSequence:
        FieldSpec(
          "ppi.80211-common.flags.fcs", "FCS Present", .flag, "Set: the frame check sequence is there.",
          "PPI specification 1.0.7")
      case .isMilliseconds:
        FieldSpec(
          "ppi.80211-common.flags.tsft", "TSFT in Milliseconds", .flag,
          "Set: the time is in milliseconds. Not set: in microseconds.", "PPI specification 1.0.7")
      case .badCheckSequence:
        FieldSpec(
          "ppi.80211-common.flags.fcs-invalid", "FCS Invalid", .flag,
          "Set: the receiver found the check sequence wrong.", "PPI specification 1.0.7")
      case .physicalError:
        FieldSpec(
          "ppi.80211-common.flags.phy-err", "PHY Error", .flag, "Set: the frame was damaged.",
          "PPI specification 1.0.7")
      case .rate:
        FieldSpec(
          "ppi.80211-common.rate", "Data Rate", .tenths(.megabitsPerSecond, each: 5), "The data rate.",
          "PPI specification 1.0.7", summary: .detail(""))
      case .frequency:
        FieldSpec(
          "ppi.80211-common.chan.freq", "Channel Frequency", .decimal(.megahertz), "The channel's frequency.",
          "PPI specification 1.0.7", summary: .detail(""))
      case .channelFlags:
        FieldSpec(
          "ppi.80211-common.chan.flags", "Channel Flags", .hexadecimal, "The kind of channel.",
          "PPI specification 1.0.7")
      case .turbo:
        FieldSpec(
          "ppi.80211-common.chan.flags.turbo", "Turbo", .flag, "Set: the channel is of this kind.",
          "PPI specification 1.0.7")
      case .cck:
        FieldSpec(
          "ppi.80211-common.chan.flags.cck", "CCK", .flag, "Set: the channel is of this kind.",
          "PPI specification 1.0.7")
      case .ofdm:
        FieldSpec(
          "ppi.80211-common.chan.flags.ofdm", "OFDM", .flag, "Set: the channel is of this kind.",
          "PPI specification 1.0.7")
      case .two:
        FieldSpec(
          "ppi.80211-common.chan.flags.2ghz", "2 GHz Spectrum", .flag, "Set: the channel is of this kind.",
          "PPI specification 1.0.7")
      case .five:
        FieldSpec(
          "ppi.80211-common.chan.flags.5ghz", "5 GHz Spectrum", .flag, "Set: the channel is of this kind.",
          "PPI specification 1.0.7")
      case .passive:
        FieldSpec(
          "ppi.80211-common.chan.flags.passive", "Passive", .flag, "Set: the channel is of this kind.",
          "PPI specification 1.0.7")
      case .dynamic:
        FieldSpec(
          "ppi.80211-common.chan.flags.dynamic", "Dynamic CCK-OFDM", .flag, "Set: the channel is of this kind.",
          "PPI specification 1.0.7")
      case .gfsk:
        FieldSpec(
          "ppi.80211-common.chan.flags.gfsk", "GFSK", .flag, "Set: the channel is of this kind.",
          "PPI specification 1.0.7")
      default: spec2
      }
    }

    private var spec2: FieldSpec {
      switch self {
      case .hopSet:
        FieldSpec(
          "ppi.80211-common.fhss.hopset", "FHSS Hopset", .hexadecimal, "The set of the frequency hopping.",
          "PPI specification 1.0.7")
      case .hopPattern:
        FieldSpec(
          "ppi.80211-common.fhss.pattern", "FHSS Pattern", .hexadecimal, "The pattern of the frequency hopping.",
          "PPI specification 1.0.7")
      case .signal:
        FieldSpec(
          "ppi.80211-common.dbm.antsignal", "Antenna Signal", .signed(.decibelMilliwatts), "How strong the signal was.",
          "PPI specification 1.0.7", summary: .detail(""))
      case .noise:
        FieldSpec(
          "ppi.80211-common.dbm.antnoise", "Antenna Noise", .signed(.decibelMilliwatts), "How strong the noise was.",
          "PPI specification 1.0.7")
      default: Field.version.spec
      }
    }
  }

  enum Note: UInt8, NoteSet {
    case badLength
    case fieldBeyondHeader

    static let family = Family.perPacketInformation

    var spec: NoteSpec {
      switch self {
      case .badLength:
        NoteSpec(.error, "bad length", "{a:bytes}, but the fixed part is {b:bytes}, and {c:bytes} are there.")
      case .fieldBeyondHeader: NoteSpec(.error, "bad length", "{a:bytes}, but {b:bytes} of the header are left.")
      }
    }
  }

  @Sendable static func typeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Reserved"
    case 1: "Reserved"
    case 2: "802.11-Common"
    case 3: "802.11n MAC Extensions"
    case 4: "802.11n MAC+PHY Extensions"
    case 5: "Spectrum-Map"
    case 6: "Process-Info"
    case 7: "Capture-Info"
    case 8: "Aggregation Extension"
    case 9: "802.3 Extension"
    case 30002: "GPS"
    case 30003: "Vector"
    case 30004: "Sensor"
    case 30005: "Antenna"
    case 51918: "fnet"
    default: nil
    }
  }
}
