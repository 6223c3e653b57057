extension AVS {
  enum Field: FieldSet {
    static let setNumber: UInt16 = AVS.number
    static let definedIn: StaticString = "LINKTYPE_IEEE802_11_AVS"

    static let magic = field("wlancap.magic", "Magic", .hexadecimal).means("Always 0x80211000 and the version.")
    static let version = field("wlancap.version", "Version", .decimal).means("The header's version.")
    static let length = field("wlancap.length", "Header Length", .quantity(.bytes)).means("How long this header is.")
    static let macTime = field("wlancap.mactime", "MAC Timestamp", .quantity(.microseconds)).means("The card's clock.")
    static let hostTime = field("wlancap.hosttime", "Host Timestamp", .decimal).means("The host's clock.")
    static let physicalType = field("wlancap.phytype", "PHY Type", .enumeration(AVS.physicalName))
      .means("The kind of radio.")
    static let channel = field("wlancap.channel", "Channel", .decimal, .detail("channel"))
      .means("The channel's number.")
    static let frequency = field("wlancap.channel_frequency", "Channel Frequency", .decimal)
      .means("The channel's frequency, in MHz or kHz.")
    static let hopSet = field("wlancap.fhss.hop_set", "Hop Set", .decimal).means("The set of the frequency hopping.")
    static let hopPattern = field("wlancap.fhss.hop_pattern", "Hop Pattern", .decimal)
      .means("The pattern of the frequency hopping.")
    static let hopIndex = field("wlancap.fhss.hop_index", "Hop Index", .decimal).means("The place in the pattern.")
    static let hopUnused = field("wlancap.fhss.unused", "Unused", .hexadecimal).means("The fourth byte of the channel.")
    static let rate = field("wlancap.data_rate", "Data Rate", .decimal).means("In units of 100 or 500 kb/s.")
    static let antenna = field("wlancap.antenna", "Antenna", .decimal).means("Which antenna.")
    static let priority = field("wlancap.priority", "Priority", .decimal).means("The frame's priority.")
    static let signalType = field("wlancap.ssi_type", "SSI Type", .enumeration(AVS.signalName))
      .means("What the two numbers after it mean.")
    static let signalNormalized = field("wlancap.normrssi_antsignal", "SSI Signal", .decimal)
      .means("Normalized strength of the signal.")
    static let signalPower = field("wlancap.dbm_antsignal", "SSI Signal", .signedQuantity(.decibelMilliwatts))
      .means("Strength of the signal.")
    static let signalRaw = field("wlancap.rawrssi_antsignal", "SSI Signal", .decimal)
      .means("Strength of the signal, in the card's unit.")
    static let signalUnknown = field("wlancap.ssi_signal", "SSI Signal", .decimal)
      .means("Strength of the signal, in a unit that is not given.")
    static let noiseNormalized = field("wlancap.normrssi_antnoise", "SSI Noise", .decimal)
      .means("Normalized strength of the noise.")
    static let noisePower = field("wlancap.dbm_antnoise", "SSI Noise", .signedQuantity(.decibelMilliwatts))
      .means("Strength of the noise.")
    static let noiseRaw = field("wlancap.rawrssi_antnoise", "SSI Noise", .decimal)
      .means("Strength of the noise, in the card's unit.")
    static let noiseUnknown = field("wlancap.ssi_noise", "SSI Noise", .decimal)
      .means("Strength of the noise, in a unit that is not given.")
    static let preamble = field("wlancap.preamble", "Preamble", .enumeration(AVS.preambleName)).means("Short or long.")
    static let encoding = field("wlancap.encoding", "Encoding Type", .enumeration(AVS.encodingName))
      .means("The modulation.")
    static let sequence = field("wlancap.sequence", "Receive Sequence", .decimal).means("The number of the frame.")
    static let drops = field("wlancap.drops", "Known Dropped Frames", .decimal)
      .means("How many frames were lost before it.")
    static let receiver = field("wlancap.receiver_addr", "Receiver Address", .macAddress)
      .means("The card that received the frame.")
    static let padding = field("wlancap.padding", "Padding", .bytes).means("Aligns the header.")
    static let rest = field("wlancap.rest", "Rest of the Header", .bytes)
      .means("What a longer header has beyond the fields known here.")

    static let all = [
      magic, version, length, macTime, hostTime, physicalType, channel, frequency, hopSet, hopPattern, hopIndex,
      hopUnused, rate, antenna, priority, signalType, signalNormalized, signalPower, signalRaw, signalUnknown,
      noiseNormalized, noisePower, noiseRaw, noiseUnknown, preamble, encoding, sequence, drops, receiver, padding, rest,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = AVS.number

    static let badLength = note("wlancap.bad_length", .error, "bad length")
      .says("{a:bytes}, but the header has {b:bytes} at least.")

    static let all = [badLength]
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
