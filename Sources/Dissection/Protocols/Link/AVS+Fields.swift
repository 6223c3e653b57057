extension AVS {
  enum Field: UInt8, FieldSet {
    case magic
    case version
    case length
    case macTime
    case hostTime
    case physicalType
    case channel
    case frequency
    case hopSet
    case hopPattern
    case hopIndex
    case hopUnused
    case rate
    case antenna
    case priority
    case signalType
    case signalNormalized
    case signalPower
    case signalRaw
    case signalUnknown
    case noiseNormalized
    case noisePower
    case noiseRaw
    case noiseUnknown
    case preamble
    case encoding
    case sequence
    case drops
    case receiver
    case padding
    case rest

    static let family = Family.avs

    var spec: FieldSpec {
      switch self {
      case .magic:
        FieldSpec(
          "wlancap.magic", "Magic", .hexadecimal, "Always 0x80211000 and the version.", "LINKTYPE_IEEE802_11_AVS")
      case .version:
        FieldSpec("wlancap.version", "Version", .decimal(nil), "The header's version.", "LINKTYPE_IEEE802_11_AVS")
      case .length:
        FieldSpec(
          "wlancap.length", "Header Length", .decimal(.bytes), "How long this header is.", "LINKTYPE_IEEE802_11_AVS")
      case .macTime:
        FieldSpec(
          "wlancap.mactime", "MAC Timestamp", .decimal(.microseconds), "The card's clock.", "LINKTYPE_IEEE802_11_AVS")
      case .hostTime:
        FieldSpec("wlancap.hosttime", "Host Timestamp", .decimal(nil), "The host's clock.", "LINKTYPE_IEEE802_11_AVS")
      case .physicalType:
        FieldSpec(
          "wlancap.phytype", "PHY Type", .enumeration(AVS.physicalName), "The kind of radio.",
          "LINKTYPE_IEEE802_11_AVS")
      case .channel:
        FieldSpec(
          "wlancap.channel", "Channel", .decimal(nil), "The channel's number.", "LINKTYPE_IEEE802_11_AVS",
          summary: .detail("channel"))
      case .frequency:
        FieldSpec(
          "wlancap.channel_frequency", "Channel Frequency", .decimal(nil), "The channel's frequency, in MHz or kHz.",
          "LINKTYPE_IEEE802_11_AVS")
      case .hopSet:
        FieldSpec(
          "wlancap.fhss.hop_set", "Hop Set", .decimal(nil), "The set of the frequency hopping.",
          "LINKTYPE_IEEE802_11_AVS")
      case .hopPattern:
        FieldSpec(
          "wlancap.fhss.hop_pattern", "Hop Pattern", .decimal(nil), "The pattern of the frequency hopping.",
          "LINKTYPE_IEEE802_11_AVS")
      case .hopIndex:
        FieldSpec(
          "wlancap.fhss.hop_index", "Hop Index", .decimal(nil), "The place in the pattern.", "LINKTYPE_IEEE802_11_AVS")
      case .hopUnused:
        FieldSpec(
          "wlancap.fhss.unused", "Unused", .hexadecimal, "The fourth byte of the channel.", "LINKTYPE_IEEE802_11_AVS")
      case .rate:
        FieldSpec(
          "wlancap.data_rate", "Data Rate", .decimal(nil), "In units of 100 or 500 kb/s.", "LINKTYPE_IEEE802_11_AVS")
      case .antenna:
        FieldSpec("wlancap.antenna", "Antenna", .decimal(nil), "Which antenna.", "LINKTYPE_IEEE802_11_AVS")
      case .priority:
        FieldSpec("wlancap.priority", "Priority", .decimal(nil), "The frame's priority.", "LINKTYPE_IEEE802_11_AVS")
      case .signalType:
        FieldSpec(
          "wlancap.ssi_type", "SSI Type", .enumeration(AVS.signalName), "What the two numbers behind it mean.",
          "LINKTYPE_IEEE802_11_AVS")
      case .signalNormalized:
        FieldSpec(
          "wlancap.normrssi_antsignal", "SSI Signal", .decimal(nil), "Normalized strength of the signal.",
          "LINKTYPE_IEEE802_11_AVS")
      case .signalPower:
        FieldSpec(
          "wlancap.dbm_antsignal", "SSI Signal", .signed(.decibelMilliwatts), "Strength of the signal.",
          "LINKTYPE_IEEE802_11_AVS")
      case .signalRaw:
        FieldSpec(
          "wlancap.rawrssi_antsignal", "SSI Signal", .decimal(nil), "Strength of the signal, in the card's unit.",
          "LINKTYPE_IEEE802_11_AVS")
      case .signalUnknown:
        FieldSpec(
          "wlancap.ssi_signal", "SSI Signal", .decimal(nil), "Strength of the signal, in a unit that is not given.",
          "LINKTYPE_IEEE802_11_AVS")
      case .noiseNormalized:
        FieldSpec(
          "wlancap.normrssi_antnoise", "SSI Noise", .decimal(nil), "Normalized strength of the noise.",
          "LINKTYPE_IEEE802_11_AVS")
      case .noisePower:
        FieldSpec(
          "wlancap.dbm_antnoise", "SSI Noise", .signed(.decibelMilliwatts), "Strength of the noise.",
          "LINKTYPE_IEEE802_11_AVS")
      case .noiseRaw:
        FieldSpec(
          "wlancap.rawrssi_antnoise", "SSI Noise", .decimal(nil), "Strength of the noise, in the card's unit.",
          "LINKTYPE_IEEE802_11_AVS")
      case .noiseUnknown:
        FieldSpec(
          "wlancap.ssi_noise", "SSI Noise", .decimal(nil), "Strength of the noise, in a unit that is not given.",
          "LINKTYPE_IEEE802_11_AVS")
      case .preamble:
        FieldSpec(
          "wlancap.preamble", "Preamble", .enumeration(AVS.preambleName), "Short or long.", "LINKTYPE_IEEE802_11_AVS")
      case .encoding:
        FieldSpec(
          "wlancap.encoding", "Encoding Type", .enumeration(AVS.encodingName), "The modulation.",
          "LINKTYPE_IEEE802_11_AVS")
      case .sequence:
        FieldSpec(
          "wlancap.sequence", "Receive Sequence", .decimal(nil), "The number of the frame.", "LINKTYPE_IEEE802_11_AVS")
      case .drops:
        FieldSpec(
          "wlancap.drops", "Known Dropped Frames", .decimal(nil), "How many frames were lost before it.",
          "LINKTYPE_IEEE802_11_AVS")
      default: spec2
      }
    }

    private var spec2: FieldSpec {
      switch self {
      case .receiver:
        FieldSpec(
          "wlancap.receiver_addr", "Receiver Address", .macAddress, "The card that received the frame.",
          "LINKTYPE_IEEE802_11_AVS")
      case .padding:
        FieldSpec("wlancap.padding", "Padding", .bytes, "Aligns the header.", "LINKTYPE_IEEE802_11_AVS")
      case .rest:
        FieldSpec(
          "wlancap.rest", "Rest of the Header", .bytes, "What a longer header has beyond the fields known here.",
          "LINKTYPE_IEEE802_11_AVS")
      default: Field.magic.spec
      }
    }
  }

  enum Note: UInt8, NoteSet {
    case badLength

    static let family = Family.avs

    var spec: NoteSpec {
      switch self {
      case .badLength: NoteSpec(.error, "bad length", "{a:bytes}, but {b:bytes} are needed, and {c:bytes} are there.")
      }
    }
  }

  @Sendable static func physicalName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "802.11 FHSS"
    case 2: "802.11 DSSS"
    case 3: "802.11 infrared"
    case 4: "802.11b DSSS"
    case 5: "802.11b PBCC"
    case 6: "802.11g OFDM"
    case 7: "802.11g PBCC"
    case 8: "802.11a OFDM"
    case 9: "Turbo"
    case 10: "Turbo prime"
    default: nil
    }
  }

  @Sendable static func signalName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "none"
    case 1: "normalized RSSI"
    case 2: "dBm"
    case 3: "raw RSSI"
    default: nil
    }
  }

  @Sendable static func preambleName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "undefined"
    case 1: "short"
    case 2: "long"
    default: nil
    }
  }

  @Sendable static func encodingName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "undefined"
    case 1: "CCK"
    case 2: "PBCC"
    case 3: "OFDM"
    case 4: "DSSS-OFDM"
    case 5: "BPSK"
    case 6: "QPSK"
    case 7: "16-QAM"
    case 8: "64-QAM"
    default: nil
    }
  }
}
