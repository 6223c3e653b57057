extension Radiotap {
  enum Field: UInt8, FieldSet {
    case version
    case pad
    case length
    case present
    case presentWord
    case presentTimer
    case presentFlags
    case presentRate
    case presentChannel
    case presentHopping
    case presentSignal
    case presentNoise
    case presentLock
    case presentAttenuation
    case presentAttenuationDecibels
    case presentPower
    case presentAntenna
    case presentSignalDecibels
    case presentNoiseDecibels
    case presentReceiveFlags
    case presentTransmitFlags
    case presentSendRetries
    case presentDataRetries
    case presentExtendedChannel
    case presentMCS
    case presentAggregate
    case presentVHT
    case presentTimestamp
    case presentHE
    case presentMultiUser
    case presentOtherUser
    case presentZeroLength
    case presentLegacySignal
    case presentValues
    case presentRadiotap
    case presentVendor
    case presentExtension
    case padding
    case rest
    case vendorNamespace
    case vendorOrganization
    case vendorSubspace
    case vendorLength
    case vendorData
    case typeLengthValue
    case valueType
    case valueLength
    case valueData
    case timer
    case flags
    case contentionFree
    case shortPreamble
    case wired
    case fragmented
    case hasCheckSequence
    case isPadded
    case badCheckSequence
    case shortGuardInterval
    case rate
    case frequency
    case channelFlags
    case channel700
    case channel800
    case channel900
    case channel3
    case channelTurbo
    case channelCCK
    case channelOFDM
    case channel2
    case channel5
    case channelPassive
    case channelDynamic
    case channelGFSK
    case channelGSM
    case channelStaticTurbo
    case channelHalf
    case channelQuarter
    case hopSet
    case hopPattern
    case signal
    case noise
    case lockQuality
    case attenuation
    case attenuationDecibels
    case power
    case antenna
    case signalDecibels
    case noiseDecibels
    case receiveFlags
    case badPLCP
    case transmitFlags
    case failed
    case clearToSend
    case requestToSend
    case unacknowledged
    case hasSequence
    case ordered
    case sendRetries
    case dataRetries
    case extendedFlags
    case extendedTurbo
    case extendedCCK
    case extendedOFDM
    case extended2
    case extended5
    case extendedPassive
    case extendedDynamic
    case extendedGFSK
    case extendedGSM
    case extendedStaticTurbo
    case extendedHalf
    case extendedQuarter
    case extendedHT20
    case extendedUpper
    case extendedLower
    case extendedFrequency
    case extendedChannel
    case extendedPower
    case mcs
    case mcsKnown
    case mcsHasBandwidth
    case mcsHasIndex
    case mcsHasGuardInterval
    case mcsHasFormat
    case mcsHasCoding
    case mcsHasStreams
    case mcsHasSpatial
    case mcsSpatialHigh
    case mcsFlags
    case mcsBandwidth
    case mcsGuardInterval
    case mcsFormat
    case mcsCoding
    case mcsStreams
    case mcsSpatialLow
    case mcsIndex
    case aggregate
    case aggregateReference
    case aggregateFlags
    case aggregateReportsZero
    case aggregateIsZero
    case aggregateLastKnown
    case aggregateIsLast
    case aggregateCheckError
    case aggregateCheckKnown
    case aggregateEnd
    case aggregateEndKnown
    case aggregateCheck
    case aggregateReserved
    case vht
    case vhtKnown
    case vhtHasStreams
    case vhtHasSleep
    case vhtHasGuardInterval
    case vhtHasDisambiguation
    case vhtHasExtraSymbol
    case vhtHasBeamformed
    case vhtHasBandwidth
    case vhtHasGroup
    case vhtHasPartial
    case vhtFlags
    case vhtStreams
    case vhtSleep
    case vhtGuardInterval
    case vhtDisambiguation
    case vhtExtraSymbol
    case vhtBeamformed
    case vhtBandwidth
    case vhtUser0
    case vhtUser1
    case vhtUser2
    case vhtUser3
    case vhtSpatial0
    case vhtSpatial1
    case vhtSpatial2
    case vhtSpatial3
    case vhtIndex0
    case vhtIndex1
    case vhtIndex2
    case vhtIndex3
    case vhtCoding
    case vhtCoding0
    case vhtCoding1
    case vhtCoding2
    case vhtCoding3
    case vhtGroup
    case vhtPartial
    case timestamp
    case timestampValue
    case timestampAccuracy
    case timestampUnits
    case timestampUnit
    case timestampPosition
    case timestampFlags
    case timestampIsShort
    case timestampHasAccuracy
    case zeroLengthType
    case legacyKnown
    case legacyRateKnown
    case legacyLengthKnown
    case legacyReserved
    case legacyValues
    case legacyRate
    case legacyLength

    static let family = Family.radiotap

    var spec: FieldSpec {
      switch self {
      case .version:
        FieldSpec("radiotap.version", "Version", .decimal(nil), "Always 0.", "radiotap.org")
      case .pad:
        FieldSpec("radiotap.pad", "Pad", .hexadecimal, "Aligns what follows.", "radiotap.org")
      case .length:
        FieldSpec("radiotap.length", "Length", .decimal(.bytes), "How long this header is.", "radiotap.org")
      case .present:
        FieldSpec("radiotap.present", "Present", .group, "Which fields follow.", "radiotap.org")
      case .presentWord:
        FieldSpec(
          "radiotap.present.word", "Present Flags Word", .hexadecimal,
          "One bit for each field, the lowest for the one that stands first.", "radiotap.org")
      case .presentTimer:
        FieldSpec("radiotap.present.tsft", "TSFT", .flag, "Set: the field is there.", "radiotap.org")
      case .presentFlags:
        FieldSpec("radiotap.present.flags", "Flags", .flag, "Set: the field is there.", "radiotap.org")
      case .presentRate:
        FieldSpec("radiotap.present.rate", "Rate", .flag, "Set: the field is there.", "radiotap.org")
      case .presentChannel:
        FieldSpec("radiotap.present.channel", "Channel", .flag, "Set: the field is there.", "radiotap.org")
      case .presentHopping:
        FieldSpec("radiotap.present.fhss", "FHSS", .flag, "Set: the field is there.", "radiotap.org")
      case .presentSignal:
        FieldSpec(
          "radiotap.present.dbm_antsignal", "Antenna Signal (dBm)", .flag, "Set: the field is there.", "radiotap.org")
      case .presentNoise:
        FieldSpec(
          "radiotap.present.dbm_antnoise", "Antenna Noise (dBm)", .flag, "Set: the field is there.", "radiotap.org")
      case .presentLock:
        FieldSpec("radiotap.present.lock_quality", "Lock Quality", .flag, "Set: the field is there.", "radiotap.org")
      case .presentAttenuation:
        FieldSpec(
          "radiotap.present.tx_attenuation", "TX Attenuation", .flag, "Set: the field is there.", "radiotap.org")
      case .presentAttenuationDecibels:
        FieldSpec(
          "radiotap.present.db_tx_attenuation", "TX Attenuation (dB)", .flag, "Set: the field is there.",
          "radiotap.org")
      case .presentPower:
        FieldSpec("radiotap.present.dbm_tx_power", "TX Power (dBm)", .flag, "Set: the field is there.", "radiotap.org")
      case .presentAntenna:
        FieldSpec("radiotap.present.antenna", "Antenna", .flag, "Set: the field is there.", "radiotap.org")
      case .presentSignalDecibels:
        FieldSpec(
          "radiotap.present.db_antsignal", "Antenna Signal (dB)", .flag, "Set: the field is there.", "radiotap.org")
      case .presentNoiseDecibels:
        FieldSpec(
          "radiotap.present.db_antnoise", "Antenna Noise (dB)", .flag, "Set: the field is there.", "radiotap.org")
      case .presentReceiveFlags:
        FieldSpec("radiotap.present.rxflags", "RX Flags", .flag, "Set: the field is there.", "radiotap.org")
      case .presentTransmitFlags:
        FieldSpec("radiotap.present.txflags", "TX Flags", .flag, "Set: the field is there.", "radiotap.org")
      case .presentSendRetries:
        FieldSpec("radiotap.present.rts_retries", "RTS Retries", .flag, "Set: the field is there.", "radiotap.org")
      case .presentDataRetries:
        FieldSpec("radiotap.present.data_retries", "Data Retries", .flag, "Set: the field is there.", "radiotap.org")
      case .presentExtendedChannel:
        FieldSpec("radiotap.present.xchannel", "XChannel", .flag, "Set: the field is there.", "radiotap.org")
      case .presentMCS:
        FieldSpec("radiotap.present.mcs", "MCS", .flag, "Set: the field is there.", "radiotap.org")
      case .presentAggregate:
        FieldSpec("radiotap.present.ampdu", "A-MPDU Status", .flag, "Set: the field is there.", "radiotap.org")
      case .presentVHT:
        FieldSpec("radiotap.present.vht", "VHT", .flag, "Set: the field is there.", "radiotap.org")
      case .presentTimestamp:
        FieldSpec("radiotap.present.timestamp", "Timestamp", .flag, "Set: the field is there.", "radiotap.org")
      case .presentHE:
        FieldSpec("radiotap.present.he", "HE", .flag, "Set: the field is there.", "radiotap.org")
      case .presentMultiUser:
        FieldSpec("radiotap.present.he_mu", "HE-MU", .flag, "Set: the field is there.", "radiotap.org")
      case .presentOtherUser:
        FieldSpec(
          "radiotap.present.he_mu_other_user", "HE-MU-other-user", .flag, "Set: the field is there.", "radiotap.org")
      case .presentZeroLength:
        FieldSpec("radiotap.present.0_length.psdu", "0-length PSDU", .flag, "Set: the field is there.", "radiotap.org")
      default: spec2
      }
    }

    private var spec2: FieldSpec {
      switch self {
      case .presentLegacySignal:
        FieldSpec("radiotap.present.l_sig", "L-SIG", .flag, "Set: the field is there.", "radiotap.org")
      case .presentValues:
        FieldSpec(
          "radiotap.present.tlv", "TLV Fields", .flag, "Set: what is told by type and length follows the fields.",
          "radiotap.org")
      case .presentRadiotap:
        FieldSpec(
          "radiotap.present.rtap_ns", "Radiotap Namespace", .flag,
          "Set: the next word begins anew with the first field, for a further antenna, say.", "radiotap.org")
      case .presentVendor:
        FieldSpec(
          "radiotap.present.vendor_ns", "Vendor Namespace", .flag,
          "Set: a vendor's name follows, and the next word's bits are that vendor's.", "radiotap.org")
      case .presentExtension:
        FieldSpec("radiotap.present.ext", "Another Word", .flag, "Set: another word follows.", "radiotap.org")
      case .padding:
        FieldSpec("radiotap.padding", "Padding", .bytes, "Aligns the field behind it.", "radiotap.org")
      case .rest:
        FieldSpec(
          "radiotap.rest", "Rest of the Header", .bytes, "Fields that are not known here, or bytes that are left over.",
          "radiotap.org")
      case .vendorNamespace:
        FieldSpec(
          "radiotap.vendor_namespace", "Vendor Namespace", .group, "What a vendor tells beside.",
          "radiotap.org, Vendor Namespace")
      case .vendorOrganization:
        FieldSpec(
          "radiotap.vendor_oui", "OUI", .enumeration(OrganizationCode.name, .hexadecimal), "The vendor.",
          "radiotap.org, Vendor Namespace", summary: .detail(""))
      case .vendorSubspace:
        FieldSpec(
          "radiotap.vendor_subns", "Sub-namespace", .decimal(nil), "Which of the vendor's sets of fields.",
          "radiotap.org, Vendor Namespace")
      case .vendorLength:
        FieldSpec(
          "radiotap.vendor_data_len", "Skip Length", .decimal(.bytes), "How long the vendor's fields are.",
          "radiotap.org, Vendor Namespace")
      case .vendorData:
        FieldSpec(
          "radiotap.vendor_data", "Vendor Data", .bytes, "The vendor's fields.", "radiotap.org, Vendor Namespace")
      case .typeLengthValue:
        FieldSpec("radiotap.tlv", "TLV", .group, "A field that is told by type and length.", "radiotap.org, TLV fields")
      case .valueType:
        FieldSpec(
          "radiotap.tlv.type", "Type", .enumeration(Radiotap.valueName), "Which field it is.",
          "radiotap.org, TLV fields", summary: .detail(""))
      case .valueLength:
        FieldSpec(
          "radiotap.tlv.datalen", "Length", .decimal(.bytes), "How long the value is.", "radiotap.org, TLV fields")
      case .valueData:
        FieldSpec(
          "radiotap.tlv.unknown_data", "Value", .bytes, "The value: its parts are not known here.",
          "radiotap.org, TLV fields")
      case .timer:
        FieldSpec(
          "radiotap.mactime", "MAC Timestamp", .decimal(.microseconds),
          "The receiver's clock when the frame's first bit came.", "radiotap.org, TSFT")
      case .flags:
        FieldSpec("radiotap.flags", "Flags", .hexadecimal, "Properties of the frame.", "radiotap.org, Flags")
      case .contentionFree:
        FieldSpec("radiotap.flags.cfp", "CFP", .flag, "Set: sent in a contention-free period.", "radiotap.org, Flags")
      case .shortPreamble:
        FieldSpec(
          "radiotap.flags.preamble", "Short Preamble", .flag, "Set: a short preamble. Not set: a long one.",
          "radiotap.org, Flags")
      case .wired:
        FieldSpec("radiotap.flags.wep", "WEP", .flag, "Set: encrypted with WEP.", "radiotap.org, Flags")
      case .fragmented:
        FieldSpec("radiotap.flags.frag", "Fragmentation", .flag, "Set: a fragment.", "radiotap.org, Flags")
      case .hasCheckSequence:
        FieldSpec(
          "radiotap.flags.fcs", "FCS at End", .flag, "Set: the frame check sequence is there.", "radiotap.org, Flags")
      case .isPadded:
        FieldSpec(
          "radiotap.flags.datapad", "Data Pad", .flag, "Set: padding stands between the frame's header and its body.",
          "radiotap.org, Flags")
      case .badCheckSequence:
        FieldSpec(
          "radiotap.flags.badfcs", "Bad FCS", .flag, "Set: the receiver found the check sequence wrong.",
          "radiotap.org, Flags")
      case .shortGuardInterval:
        FieldSpec(
          "radiotap.flags.shortgi", "Short Guard Interval", .flag, "Set: a short guard interval, with 802.11n.",
          "radiotap.org, Flags")
      case .rate:
        FieldSpec(
          "radiotap.datarate", "Rate", .tenths(.megabitsPerSecond, each: 5), "The data rate.", "radiotap.org, Rate",
          summary: .detail(""))
      case .frequency:
        FieldSpec(
          "radiotap.channel.freq", "Frequency", .decimal(.megahertz), "The channel's frequency.",
          "radiotap.org, Channel", summary: .detail(""))
      case .channelFlags:
        FieldSpec(
          "radiotap.channel.flags", "Channel Flags", .hexadecimal, "The kind of channel.", "radiotap.org, Channel")
      case .channel700:
        FieldSpec(
          "radiotap.channel.flags.700mhz", "700 MHz Spectrum", .flag, "Set: the channel is of this kind.",
          "radiotap.org, Channel")
      case .channel800:
        FieldSpec(
          "radiotap.channel.flags.800mhz", "800 MHz Spectrum", .flag, "Set: the channel is of this kind.",
          "radiotap.org, Channel")
      case .channel900:
        FieldSpec(
          "radiotap.channel.flags.900mhz", "900 MHz Spectrum", .flag, "Set: the channel is of this kind.",
          "radiotap.org, Channel")
      default: spec3
      }
    }

    private var spec3: FieldSpec {
      switch self {
      case .channel3:
        FieldSpec(
          "radiotap.channel.flags.reserved", "Reserved", .flag, "Set: the channel is of this kind.",
          "radiotap.org, Channel")
      case .channelTurbo:
        FieldSpec(
          "radiotap.channel.flags.turbo", "Turbo", .flag, "Set: the channel is of this kind.", "radiotap.org, Channel")
      case .channelCCK:
        FieldSpec(
          "radiotap.channel.flags.cck", "CCK", .flag, "Set: the channel is of this kind.", "radiotap.org, Channel")
      case .channelOFDM:
        FieldSpec(
          "radiotap.channel.flags.ofdm", "OFDM", .flag, "Set: the channel is of this kind.", "radiotap.org, Channel")
      case .channel2:
        FieldSpec(
          "radiotap.channel.flags.2ghz", "2 GHz Spectrum", .flag, "Set: the channel is of this kind.",
          "radiotap.org, Channel")
      case .channel5:
        FieldSpec(
          "radiotap.channel.flags.5ghz", "5 GHz Spectrum", .flag, "Set: the channel is of this kind.",
          "radiotap.org, Channel")
      case .channelPassive:
        FieldSpec(
          "radiotap.channel.flags.passive", "Passive", .flag, "Set: the channel is of this kind.",
          "radiotap.org, Channel")
      case .channelDynamic:
        FieldSpec(
          "radiotap.channel.flags.dynamic", "Dynamic CCK-OFDM", .flag, "Set: the channel is of this kind.",
          "radiotap.org, Channel")
      case .channelGFSK:
        FieldSpec(
          "radiotap.channel.flags.gfsk", "GFSK", .flag, "Set: the channel is of this kind.", "radiotap.org, Channel")
      case .channelGSM:
        FieldSpec(
          "radiotap.channel.flags.gsm", "GSM", .flag, "Set: the channel is of this kind.", "radiotap.org, Channel")
      case .channelStaticTurbo:
        FieldSpec(
          "radiotap.channel.flags.sturbo", "Static Turbo", .flag, "Set: the channel is of this kind.",
          "radiotap.org, Channel")
      case .channelHalf:
        FieldSpec(
          "radiotap.channel.flags.half", "Half Rate, 10 MHz", .flag, "Set: the channel is of this kind.",
          "radiotap.org, Channel")
      case .channelQuarter:
        FieldSpec(
          "radiotap.channel.flags.quarter", "Quarter Rate, 5 MHz", .flag, "Set: the channel is of this kind.",
          "radiotap.org, Channel")
      case .hopSet:
        FieldSpec(
          "radiotap.fhss.hopset", "Hop Set", .decimal(nil), "The set of the frequency hopping.", "radiotap.org, FHSS")
      case .hopPattern:
        FieldSpec(
          "radiotap.fhss.pattern", "Hop Pattern", .decimal(nil), "The pattern of the frequency hopping.",
          "radiotap.org, FHSS")
      case .signal:
        FieldSpec(
          "radiotap.dbm_antsignal", "Antenna Signal", .signed(.decibelMilliwatts), "How strong the signal was.",
          "radiotap.org, Antenna signal", summary: .detail(""))
      case .noise:
        FieldSpec(
          "radiotap.dbm_antnoise", "Antenna Noise", .signed(.decibelMilliwatts), "How strong the noise was.",
          "radiotap.org, Antenna noise")
      case .lockQuality:
        FieldSpec(
          "radiotap.quality", "Lock Quality", .decimal(nil),
          "How well the receiver locked on the code; without a unit.", "radiotap.org, Lock quality")
      case .attenuation:
        FieldSpec(
          "radiotap.txattenuation", "TX Attenuation", .decimal(nil),
          "How far below its maximum it was sent; without a unit.", "radiotap.org, TX attenuation")
      case .attenuationDecibels:
        FieldSpec(
          "radiotap.db_txattenuation", "TX Attenuation", .decimal(.decibels), "How far below its maximum it was sent.",
          "radiotap.org, dB TX attenuation")
      case .power:
        FieldSpec(
          "radiotap.txpower", "TX Power", .signed(.decibelMilliwatts), "How strongly it was sent.",
          "radiotap.org, dBm TX power")
      case .antenna:
        FieldSpec("radiotap.antenna", "Antenna", .decimal(nil), "Which antenna, from 0.", "radiotap.org, Antenna")
      case .signalDecibels:
        FieldSpec(
          "radiotap.db_antsignal", "Antenna Signal", .decimal(.decibels),
          "How strong the signal was, from a point of the receiver's own.", "radiotap.org, dB antenna signal")
      case .noiseDecibels:
        FieldSpec(
          "radiotap.db_antnoise", "Antenna Noise", .decimal(.decibels),
          "How strong the noise was, from a point of the receiver's own.", "radiotap.org, dB antenna noise")
      case .receiveFlags:
        FieldSpec("radiotap.rxflags", "RX Flags", .hexadecimal, "How it was received.", "radiotap.org, RX flags")
      case .badPLCP:
        FieldSpec(
          "radiotap.rxflags.badplcp", "Bad PLCP", .flag, "Set: the check of the PLCP failed.", "radiotap.org, RX flags")
      case .transmitFlags:
        FieldSpec("radiotap.txflags", "TX Flags", .hexadecimal, "How it was sent.", "radiotap.org, TX flags")
      case .failed:
        FieldSpec(
          "radiotap.rxflags.fail", "Fail", .flag, "Set: it failed for too many retries.", "radiotap.org, TX flags")
      case .clearToSend:
        FieldSpec("radiotap.rxflags.cts", "CTS", .flag, "Set: protected by CTS to oneself.", "radiotap.org, TX flags")
      case .requestToSend:
        FieldSpec("radiotap.rxflags.rts", "RTS/CTS", .flag, "Set: protected by RTS and CTS.", "radiotap.org, TX flags")
      case .unacknowledged:
        FieldSpec(
          "radiotap.rxflags.noack", "No ACK", .flag, "Set: no acknowledgment is waited for.", "radiotap.org, TX flags")
      case .hasSequence:
        FieldSpec(
          "radiotap.rxflags.noseqno", "Has Sequence Number", .flag, "Set: the sequence number is kept as it is.",
          "radiotap.org, TX flags")
      default: spec4
      }
    }

    private var spec4: FieldSpec {
      switch self {
      case .ordered:
        FieldSpec(
          "radiotap.rxflags.order", "Order", .flag, "Set: the order of such frames is kept.", "radiotap.org, TX flags")
      case .sendRetries:
        FieldSpec(
          "radiotap.rts_retries", "RTS Retries", .decimal(nil), "How often RTS was sent again.",
          "radiotap.org, RTS retries")
      case .dataRetries:
        FieldSpec(
          "radiotap.data_retries", "Data Retries", .decimal(nil), "How often the frame was sent again.",
          "radiotap.org, data retries")
      case .extendedFlags:
        FieldSpec(
          "radiotap.xchannel.flags", "Channel Flags", .hexadecimal, "The kind of channel.", "radiotap.org, XChannel")
      case .extendedTurbo:
        FieldSpec(
          "radiotap.xchannel.flags.turbo", "Turbo", .flag, "Set: the channel is of this kind.",
          "radiotap.org, XChannel")
      case .extendedCCK:
        FieldSpec(
          "radiotap.xchannel.flags.cck", "CCK", .flag, "Set: the channel is of this kind.", "radiotap.org, XChannel")
      case .extendedOFDM:
        FieldSpec(
          "radiotap.xchannel.flags.ofdm", "OFDM", .flag, "Set: the channel is of this kind.", "radiotap.org, XChannel")
      case .extended2:
        FieldSpec(
          "radiotap.xchannel.flags.2ghz", "2 GHz Spectrum", .flag, "Set: the channel is of this kind.",
          "radiotap.org, XChannel")
      case .extended5:
        FieldSpec(
          "radiotap.xchannel.flags.5ghz", "5 GHz Spectrum", .flag, "Set: the channel is of this kind.",
          "radiotap.org, XChannel")
      case .extendedPassive:
        FieldSpec(
          "radiotap.channel.xtype.passive", "Passive", .flag, "Set: the channel is of this kind.",
          "radiotap.org, XChannel")
      case .extendedDynamic:
        FieldSpec(
          "radiotap.xchannel.flags.dynamic", "Dynamic CCK-OFDM", .flag, "Set: the channel is of this kind.",
          "radiotap.org, XChannel")
      case .extendedGFSK:
        FieldSpec(
          "radiotap.xchannel.flags.gfsk", "GFSK", .flag, "Set: the channel is of this kind.", "radiotap.org, XChannel")
      case .extendedGSM:
        FieldSpec(
          "radiotap.xchannel.flags.gsm", "GSM", .flag, "Set: the channel is of this kind.", "radiotap.org, XChannel")
      case .extendedStaticTurbo:
        FieldSpec(
          "radiotap.xchannel.flags.sturbo", "Static Turbo", .flag, "Set: the channel is of this kind.",
          "radiotap.org, XChannel")
      case .extendedHalf:
        FieldSpec(
          "radiotap.xchannel.flags.half", "Half Rate, 10 MHz", .flag, "Set: the channel is of this kind.",
          "radiotap.org, XChannel")
      case .extendedQuarter:
        FieldSpec(
          "radiotap.xchannel.flags.quarter", "Quarter Rate, 5 MHz", .flag, "Set: the channel is of this kind.",
          "radiotap.org, XChannel")
      case .extendedHT20:
        FieldSpec(
          "radiotap.xchannel.flags.ht20", "HT, 20 MHz", .flag, "Set: the channel is of this kind.",
          "radiotap.org, XChannel")
      case .extendedUpper:
        FieldSpec(
          "radiotap.xchannel.flags.ht40u", "HT, 40 MHz with Extension above", .flag,
          "Set: the channel is of this kind.", "radiotap.org, XChannel")
      case .extendedLower:
        FieldSpec(
          "radiotap.xchannel.flags.ht40d", "HT, 40 MHz with Extension below", .flag,
          "Set: the channel is of this kind.", "radiotap.org, XChannel")
      case .extendedFrequency:
        FieldSpec(
          "radiotap.xchannel.freq", "Frequency", .decimal(.megahertz), "The channel's frequency.",
          "radiotap.org, XChannel")
      case .extendedChannel:
        FieldSpec(
          "radiotap.xchannel.channel", "Channel", .decimal(nil), "The channel's number.", "radiotap.org, XChannel")
      case .extendedPower:
        FieldSpec(
          "radiotap.xchannel.max_power", "Maximum Power", .hexadecimal,
          "The highest power that is allowed, in units of 0.5 dBm.", "radiotap.org, XChannel")
      case .mcs:
        FieldSpec("radiotap.mcs", "MCS", .group, "The rate of 802.11n.", "radiotap.org, MCS")
      case .mcsKnown:
        FieldSpec("radiotap.mcs.known", "Known", .hexadecimal, "What of the rest is known.", "radiotap.org, MCS")
      case .mcsHasBandwidth:
        FieldSpec("radiotap.mcs.have_bw", "Bandwidth Known", .flag, "Set: it is known.", "radiotap.org, MCS")
      case .mcsHasIndex:
        FieldSpec("radiotap.mcs.have_index", "MCS Index Known", .flag, "Set: it is known.", "radiotap.org, MCS")
      case .mcsHasGuardInterval:
        FieldSpec("radiotap.mcs.have_gi", "Guard Interval Known", .flag, "Set: it is known.", "radiotap.org, MCS")
      case .mcsHasFormat:
        FieldSpec("radiotap.mcs.have_format", "HT Format Known", .flag, "Set: it is known.", "radiotap.org, MCS")
      case .mcsHasCoding:
        FieldSpec("radiotap.mcs.have_fec", "FEC Type Known", .flag, "Set: it is known.", "radiotap.org, MCS")
      case .mcsHasStreams:
        FieldSpec("radiotap.mcs.have_stbc", "STBC Known", .flag, "Set: it is known.", "radiotap.org, MCS")
      case .mcsHasSpatial:
        FieldSpec("radiotap.mcs.have_ness", "Ness Known", .flag, "Set: it is known.", "radiotap.org, MCS")
      case .mcsSpatialHigh:
        FieldSpec(
          "radiotap.mcs.ness_bit1", "Ness, Bit 1", .decimal(nil),
          "The upper bit of the number of extension spatial streams.", "radiotap.org, MCS")
      default: spec5
      }
    }

    private var spec5: FieldSpec {
      switch self {
      case .mcsFlags:
        FieldSpec(
          "radiotap.mcs.flags", "Flags", .hexadecimal, "The rate's parts beside the index.", "radiotap.org, MCS")
      case .mcsBandwidth:
        FieldSpec(
          "radiotap.mcs.bw", "Bandwidth", .enumeration(Radiotap.bandwidthName), "The channel's width.",
          "radiotap.org, MCS")
      case .mcsGuardInterval:
        FieldSpec("radiotap.mcs.gi", "Short Guard Interval", .flag, "Set: short. Not set: long.", "radiotap.org, MCS")
      case .mcsFormat:
        FieldSpec(
          "radiotap.mcs.format", "Greenfield", .flag, "Set: without parts for older receivers. Not set: mixed.",
          "radiotap.org, MCS")
      case .mcsCoding:
        FieldSpec("radiotap.mcs.fec", "LDPC", .flag, "Set: LDPC. Not set: BCC.", "radiotap.org, MCS")
      case .mcsStreams:
        FieldSpec(
          "radiotap.mcs.stbc", "STBC Streams", .decimal(nil), "The number of space-time streams.", "radiotap.org, MCS")
      case .mcsSpatialLow:
        FieldSpec(
          "radiotap.mcs.ness_bit0", "Ness, Bit 0", .decimal(nil),
          "The lower bit of the number of extension spatial streams.", "radiotap.org, MCS")
      case .mcsIndex:
        FieldSpec(
          "radiotap.mcs.index", "MCS Index", .decimal(nil), "Modulation and coding, 0 to 76.", "radiotap.org, MCS",
          summary: .detail("MCS"))
      case .aggregate:
        FieldSpec(
          "radiotap.ampdu", "A-MPDU Status", .group, "The frame's place among those that were sent as one.",
          "radiotap.org, A-MPDU status")
      case .aggregateReference:
        FieldSpec(
          "radiotap.ampdu.reference", "Reference Number", .decimal(nil),
          "The same for all frames that were sent as one.", "radiotap.org, A-MPDU status")
      case .aggregateFlags:
        FieldSpec(
          "radiotap.ampdu.flags", "Flags", .hexadecimal, "What is known of the aggregate.",
          "radiotap.org, A-MPDU status")
      case .aggregateReportsZero:
        FieldSpec(
          "radiotap.ampdu.flags.report_zerolen", "Reports 0-length Subframes", .flag,
          "Set: the driver reports subframes without a byte.", "radiotap.org, A-MPDU status")
      case .aggregateIsZero:
        FieldSpec(
          "radiotap.ampdu.flags.is_zerolen", "0-length Subframe", .flag, "Set: this is one of them.",
          "radiotap.org, A-MPDU status")
      case .aggregateLastKnown:
        FieldSpec(
          "radiotap.ampdu.flags.lastknown", "Last Subframe Known", .flag, "Set: it is known which is the last one.",
          "radiotap.org, A-MPDU status")
      case .aggregateIsLast:
        FieldSpec(
          "radiotap.ampdu.flags.last", "Last Subframe", .flag, "Set: this is the last one.",
          "radiotap.org, A-MPDU status")
      case .aggregateCheckError:
        FieldSpec(
          "radiotap.ampdu.flags.delim_crc_error", "Delimiter CRC Error", .flag, "Set: the delimiter was damaged.",
          "radiotap.org, A-MPDU status")
      case .aggregateCheckKnown:
        FieldSpec(
          "radiotap.ampdu.flags.delim_crc_known", "Delimiter CRC Known", .flag,
          "Set: the delimiter's check is given below.", "radiotap.org, A-MPDU status")
      case .aggregateEnd:
        FieldSpec(
          "radiotap.ampdu.flags.eof", "EOF", .flag, "Set: the end-of-frame bit of the subframe is set.",
          "radiotap.org, A-MPDU status")
      case .aggregateEndKnown:
        FieldSpec(
          "radiotap.ampdu.flags.eof_known", "EOF Known", .flag, "Set: that bit is known.",
          "radiotap.org, A-MPDU status")
      case .aggregateCheck:
        FieldSpec(
          "radiotap.ampdu.delim_crc", "Delimiter CRC", .hexadecimal, "The check of the subframe's delimiter.",
          "radiotap.org, A-MPDU status")
      case .aggregateReserved:
        FieldSpec("radiotap.ampdu.reserved", "Reserved", .hexadecimal, "Zero.", "radiotap.org, A-MPDU status")
      case .vht:
        FieldSpec("radiotap.vht", "VHT", .group, "The rate of 802.11ac.", "radiotap.org, VHT")
      case .vhtKnown:
        FieldSpec("radiotap.vht.known", "Known", .hexadecimal, "What of the rest is known.", "radiotap.org, VHT")
      case .vhtHasStreams:
        FieldSpec("radiotap.vht.have_stbc", "STBC Known", .flag, "Set: it is known.", "radiotap.org, VHT")
      case .vhtHasSleep:
        FieldSpec(
          "radiotap.vht.have_txop_ps", "TXOP_PS_NOT_ALLOWED Known", .flag, "Set: it is known.", "radiotap.org, VHT")
      case .vhtHasGuardInterval:
        FieldSpec("radiotap.vht.have_gi", "Guard Interval Known", .flag, "Set: it is known.", "radiotap.org, VHT")
      case .vhtHasDisambiguation:
        FieldSpec(
          "radiotap.vht.have_sgi_nsym_da", "SGI NSYM Disambiguation Known", .flag, "Set: it is known.",
          "radiotap.org, VHT")
      case .vhtHasExtraSymbol:
        FieldSpec(
          "radiotap.vht.ldpc_extra", "LDPC Extra OFDM Symbol Known", .flag, "Set: it is known.",
          "radiotap.org, VHT")
      case .vhtHasBeamformed:
        FieldSpec("radiotap.vht.have_beamformed", "Beamformed Known", .flag, "Set: it is known.", "radiotap.org, VHT")
      case .vhtHasBandwidth:
        FieldSpec("radiotap.mcs.have_bw", "Bandwidth Known", .flag, "Set: it is known.", "radiotap.org, VHT")
      case .vhtHasGroup:
        FieldSpec("radiotap.mcs.have_gid", "Group ID Known", .flag, "Set: it is known.", "radiotap.org, VHT")
      case .vhtHasPartial:
        FieldSpec("radiotap.mcs.have_paid", "Partial AID Known", .flag, "Set: it is known.", "radiotap.org, VHT")
      default: spec6
      }
    }

    private var spec6: FieldSpec {
      switch self {
      case .vhtFlags:
        FieldSpec("radiotap.vht.flags", "Flags", .hexadecimal, "Properties of the transmission.", "radiotap.org, VHT")
      case .vhtStreams:
        FieldSpec(
          "radiotap.vht.stbc", "STBC", .flag, "Set: all users have space-time block coding.", "radiotap.org, VHT")
      case .vhtSleep:
        FieldSpec(
          "radiotap.vht.txop_ps", "TXOP_PS_NOT_ALLOWED", .flag, "Set: stations may not sleep meanwhile.",
          "radiotap.org, VHT")
      case .vhtGuardInterval:
        FieldSpec("radiotap.vht.gi", "Short Guard Interval", .flag, "Set: short. Not set: long.", "radiotap.org, VHT")
      case .vhtDisambiguation:
        FieldSpec(
          "radiotap.vht.sgi_nsym_da", "SGI NSYM Disambiguation", .flag,
          "Set: the number of short symbols modulo 10 is 9.", "radiotap.org, VHT")
      case .vhtExtraSymbol:
        FieldSpec(
          "radiotap.vht.ldpc_extra", "LDPC Extra OFDM Symbol", .flag, "Set: one user's LDPC needs one more.",
          "radiotap.org, VHT")
      case .vhtBeamformed:
        FieldSpec("radiotap.vht.beamformed", "Beamformed", .flag, "Set: the signal was directed.", "radiotap.org, VHT")
      case .vhtBandwidth:
        FieldSpec(
          "radiotap.vht.bw", "Bandwidth", .enumeration(Radiotap.widthName), "The channel's width, and the part of it.",
          "radiotap.org, VHT")
      case .vhtUser0:
        FieldSpec(
          "radiotap.vht.mcs_nss.0", "User 0", .hexadecimal, "The user's rate; zero: there is no such user.",
          "radiotap.org, VHT")
      case .vhtUser1:
        FieldSpec(
          "radiotap.vht.mcs_nss.1", "User 1", .hexadecimal, "The user's rate; zero: there is no such user.",
          "radiotap.org, VHT")
      case .vhtUser2:
        FieldSpec(
          "radiotap.vht.mcs_nss.2", "User 2", .hexadecimal, "The user's rate; zero: there is no such user.",
          "radiotap.org, VHT")
      case .vhtUser3:
        FieldSpec(
          "radiotap.vht.mcs_nss.3", "User 3", .hexadecimal, "The user's rate; zero: there is no such user.",
          "radiotap.org, VHT")
      case .vhtSpatial0:
        FieldSpec(
          "radiotap.vht.nss.0", "Spatial Streams", .decimal(nil), "The number of the user's streams.",
          "radiotap.org, VHT")
      case .vhtSpatial1:
        FieldSpec(
          "radiotap.vht.nss.1", "Spatial Streams", .decimal(nil), "The number of the user's streams.",
          "radiotap.org, VHT")
      case .vhtSpatial2:
        FieldSpec(
          "radiotap.vht.nss.2", "Spatial Streams", .decimal(nil), "The number of the user's streams.",
          "radiotap.org, VHT")
      case .vhtSpatial3:
        FieldSpec(
          "radiotap.vht.nss.3", "Spatial Streams", .decimal(nil), "The number of the user's streams.",
          "radiotap.org, VHT")
      case .vhtIndex0:
        FieldSpec(
          "radiotap.vht.mcs.0", "MCS Index", .decimal(nil), "The user's modulation and coding, 0 to 9.",
          "radiotap.org, VHT")
      case .vhtIndex1:
        FieldSpec(
          "radiotap.vht.mcs.1", "MCS Index", .decimal(nil), "The user's modulation and coding, 0 to 9.",
          "radiotap.org, VHT")
      case .vhtIndex2:
        FieldSpec(
          "radiotap.vht.mcs.2", "MCS Index", .decimal(nil), "The user's modulation and coding, 0 to 9.",
          "radiotap.org, VHT")
      case .vhtIndex3:
        FieldSpec(
          "radiotap.vht.mcs.3", "MCS Index", .decimal(nil), "The user's modulation and coding, 0 to 9.",
          "radiotap.org, VHT")
      case .vhtCoding:
        FieldSpec("radiotap.vht.coding", "Coding", .hexadecimal, "One bit for each user.", "radiotap.org, VHT")
      case .vhtCoding0:
        FieldSpec("radiotap.vht.coding.0", "LDPC, User 0", .flag, "Set: LDPC. Not set: BCC.", "radiotap.org, VHT")
      case .vhtCoding1:
        FieldSpec("radiotap.vht.coding.1", "LDPC, User 1", .flag, "Set: LDPC. Not set: BCC.", "radiotap.org, VHT")
      case .vhtCoding2:
        FieldSpec("radiotap.vht.coding.2", "LDPC, User 2", .flag, "Set: LDPC. Not set: BCC.", "radiotap.org, VHT")
      case .vhtCoding3:
        FieldSpec("radiotap.vht.coding.3", "LDPC, User 3", .flag, "Set: LDPC. Not set: BCC.", "radiotap.org, VHT")
      case .vhtGroup:
        FieldSpec(
          "radiotap.vht.gid", "Group ID", .decimal(nil), "The group of stations; 0 and 63: one user.",
          "radiotap.org, VHT")
      case .vhtPartial:
        FieldSpec(
          "radiotap.vht.paid", "Partial AID", .decimal(nil), "A part of the receiver's number.", "radiotap.org, VHT")
      case .timestamp:
        FieldSpec(
          "radiotap.timestamp", "Timestamp", .group, "The frame's time by some clock.", "radiotap.org, timestamp")
      case .timestampValue:
        FieldSpec(
          "radiotap.timestamp.ts", "Timestamp", .decimal(nil), "The time, in the unit below.",
          "radiotap.org, timestamp", summary: .detail(""))
      case .timestampAccuracy:
        FieldSpec(
          "radiotap.timestamp.accuracy", "Accuracy", .decimal(nil), "How far it may be off, in the unit below.",
          "radiotap.org, timestamp")
      case .timestampUnits:
        FieldSpec(
          "radiotap.timestamp.units", "Unit and Position", .hexadecimal, "Both in one byte.", "radiotap.org, timestamp")
      case .timestampUnit:
        FieldSpec(
          "radiotap.timestamp.unit", "Unit", .enumeration(Radiotap.unitName), "What the time counts.",
          "radiotap.org, timestamp")
      default: spec7
      }
    }

    private var spec7: FieldSpec {
      switch self {
      case .timestampPosition:
        FieldSpec(
          "radiotap.timestamp.samplingpos", "Sampling Position", .enumeration(Radiotap.positionName),
          "At which part of the frame the clock was read.", "radiotap.org, timestamp")
      case .timestampFlags:
        FieldSpec(
          "radiotap.timestamp.flags", "Flags", .hexadecimal, "Properties of the time.", "radiotap.org, timestamp")
      case .timestampIsShort:
        FieldSpec(
          "radiotap.timestamp.flags.32bit", "32-bit Counter", .flag, "Set: the clock has 32 bits.",
          "radiotap.org, timestamp")
      case .timestampHasAccuracy:
        FieldSpec(
          "radiotap.timestamp.flags.accuracy", "Accuracy Known", .flag, "Set: the accuracy is known.",
          "radiotap.org, timestamp")
      case .zeroLengthType:
        FieldSpec(
          "radiotap.0_len_psdu.type", "0-length PSDU Type", .enumeration(Radiotap.zeroLengthName),
          "Why there is no frame.", "radiotap.org, 0-length-PSDU", summary: .detail(""))
      case .legacyKnown:
        FieldSpec(
          "radiotap.l_sig.data1", "L-SIG Data 1", .hexadecimal, "What of the rest is known.", "radiotap.org, L-SIG")
      case .legacyRateKnown:
        FieldSpec("radiotap.l_sig.rate_known", "Rate Known", .flag, "Set: it is known.", "radiotap.org, L-SIG")
      case .legacyLengthKnown:
        FieldSpec("radiotap.l_sig.length_known", "Length Known", .flag, "Set: it is known.", "radiotap.org, L-SIG")
      case .legacyReserved:
        FieldSpec("radiotap.l_sig.reserved", "Reserved", .hexadecimal, "Zero.", "radiotap.org, L-SIG")
      case .legacyValues:
        FieldSpec(
          "radiotap.l_sig.data2", "L-SIG Data 2", .hexadecimal, "What the signal for older receivers says.",
          "radiotap.org, L-SIG")
      case .legacyRate:
        FieldSpec("radiotap.l_sig.rate", "Rate", .hexadecimal, "The rate's code.", "radiotap.org, L-SIG")
      case .legacyLength:
        FieldSpec(
          "radiotap.l_sig.length", "Length", .decimal(.bytes), "The length that older receivers take it for.",
          "radiotap.org, L-SIG")
      default: Field.version.spec
      }
    }
  }
}
