extension PerPacketInformation {
  enum Field: FieldSet {
    static let setNumber: UInt16 = PerPacketInformation.number
    static let definedIn: StaticString = "PPI specification 1.0.7"

    static let version = field("ppi.version", "Version", .decimal).means("Always 0.")
    static let flags = field("ppi.flags", "Flags", .hexadecimal).means("How the fields are aligned.")
    static let reserved = field("ppi.flags.reserved", "Reserved", .hexadecimal).means("Zero.")
    static let isAligned = flag("ppi.flags.alignment", "Alignment")
      .means("Set: every field begins at a multiple of four bytes.")
    static let length = field("ppi.length", "Header Length", .quantity(.bytes)).means("How long this header is.")
    static let linkType = field("ppi.dlt", "DLT", .decimal, .detail("link type"))
      .means("What the packet begins with: a link type's number.")
    static let field = group("ppi.field", "Field", isNamedByFirstChild: true)
      .means("One thing that the receiver tells.")
    static let fieldType = field("ppi.field_type", "Field Type", .enumeration(PerPacketInformation.typeName))
      .means("Which field it is.")
    static let fieldLength = field("ppi.field_len", "Field Length", .quantity(.bytes))
      .means("How long the field's data is.")
    static let fieldData = field("ppi.field_data", "Field Data", .bytes)
      .means("What the field says: its parts are not known here.")
    static let padding = field("ppi.padding", "Padding", .bytes).means("Aligns the field after it.")
    static let timer = field("ppi.80211-common.tsft", "TSFT", .decimal)
      .means("The receiver's clock, in the unit that the flags give.")
    static let commonFlags = field("ppi.80211-common.flags", "Flags", .hexadecimal).means("Properties of the frame.")
    static let hasCheckSequence = flag("ppi.80211-common.flags.fcs", "FCS Present")
      .means("Set: the frame check sequence is there.")
    static let isMilliseconds = flag("ppi.80211-common.flags.tsft", "TSFT in Milliseconds")
      .means("Set: the time is in milliseconds. Not set: in microseconds.")
    static let badCheckSequence = flag("ppi.80211-common.flags.fcs-invalid", "FCS Invalid")
      .means("Set: the receiver found the check sequence wrong.")
    static let physicalError = flag("ppi.80211-common.flags.phy-err", "PHY Error").means("Set: the frame was damaged.")
    static let rate = field("ppi.80211-common.rate", "Data Rate", .tenths(.megabitsPerSecond, each: 5), .detail(""))
      .means("The data rate.")
    static let frequency = field("ppi.80211-common.chan.freq", "Channel Frequency", .quantity(.megahertz), .detail(""))
      .means("The channel's frequency.")
    static let channelFlags = field("ppi.80211-common.chan.flags", "Channel Flags", .hexadecimal)
      .means("The kind of channel.")
    static let turbo = flag("ppi.80211-common.chan.flags.turbo", "Turbo").means("Set: the channel is of this kind.")
    static let cck = flag("ppi.80211-common.chan.flags.cck", "CCK").means("Set: the channel is of this kind.")
    static let ofdm = flag("ppi.80211-common.chan.flags.ofdm", "OFDM").means("Set: the channel is of this kind.")
    static let two = flag("ppi.80211-common.chan.flags.2ghz", "2 GHz Spectrum")
      .means("Set: the channel is of this kind.")
    static let five = flag("ppi.80211-common.chan.flags.5ghz", "5 GHz Spectrum")
      .means("Set: the channel is of this kind.")
    static let passive = flag("ppi.80211-common.chan.flags.passive", "Passive")
      .means("Set: the channel is of this kind.")
    static let dynamic = flag("ppi.80211-common.chan.flags.dynamic", "Dynamic CCK-OFDM")
      .means("Set: the channel is of this kind.")
    static let gfsk = flag("ppi.80211-common.chan.flags.gfsk", "GFSK").means("Set: the channel is of this kind.")
    static let hopSet = field("ppi.80211-common.fhss.hopset", "FHSS Hopset", .hexadecimal)
      .means("The set of the frequency hopping.")
    static let hopPattern = field("ppi.80211-common.fhss.pattern", "FHSS Pattern", .hexadecimal)
      .means("The pattern of the frequency hopping.")
    static let signal = field(
      "ppi.80211-common.dbm.antsignal", "Antenna Signal", .signedQuantity(.decibelMilliwatts), .detail("")
    )
    .means("How strong the signal was.")
    static let noise = field("ppi.80211-common.dbm.antnoise", "Antenna Noise", .signedQuantity(.decibelMilliwatts))
      .means("How strong the noise was.")

    static let all = [
      version, flags, reserved, isAligned, length, linkType, field, fieldType, fieldLength, fieldData, padding, timer,
      commonFlags, hasCheckSequence, isMilliseconds, badCheckSequence, physicalError, rate, frequency, channelFlags,
      turbo, cck, ofdm, two, five, passive, dynamic, gfsk, hopSet, hopPattern, signal, noise,
    ]
    static let channelFlagBits = [turbo, cck, ofdm, two, five, passive, dynamic, gfsk]
    static let commonFlagBits = [hasCheckSequence, isMilliseconds, badCheckSequence, physicalError]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = PerPacketInformation.number

    static let badLength = note("ppi.bad_length", .error, "bad length")
      .says("{a:bytes}, but the fixed part alone has {b:bytes}.")

    static let all = [badLength]
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
