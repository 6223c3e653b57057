extension Radiotap {
  enum HEField: FieldSet {
    static let setNumber: UInt16 = 23
    static let definedIn: StaticString = "radiotap.org, HE"

    static let data1 = field("radiotap.he.data_1", "HE Data 1", .hexadecimal)
      .means("The format, and what of the rest is known.")
    static let format = field(
      "radiotap.he.data_1.ppdu_format", "PPDU Format", .enumeration(Radiotap.formatName), .detail("")
    )
    .means("The kind of transmission.")
    static let colorKnown = flag("radiotap.he.data_1.bss_color_known", "BSS Color Known").means("Set: it is known.")
    static let beamChangeKnown = flag("radiotap.he.data_1.beam_change_known", "Beam Change Known")
      .means("Set: it is known.")
    static let uplinkKnown = flag("radiotap.he.data_1.ul_dl_known", "UL/DL Known").means("Set: it is known.")
    static let indexKnown = flag("radiotap.he.data_1.data_mcs_known", "Data MCS Known").means("Set: it is known.")
    static let dualCarrierKnown = flag("radiotap.he.data_1.data_dcm_known", "Data DCM Known").means("Set: it is known.")
    static let codingKnown = flag("radiotap.he.data_1.coding_known", "Coding Known").means("Set: it is known.")
    static let extraSymbolKnown = flag(
      "radiotap.he.data_1.ldpc_extra_symbol_segment_known", "LDPC Extra Symbol Segment Known"
    )
    .means("Set: it is known.")
    static let spaceTimeKnown = flag("radiotap.he.data_1.stbc_known", "STBC Known").means("Set: it is known.")
    static let reuse1Known = flag("radiotap.he.data_1.spatial_reuse_1_known", "Spatial Reuse Known")
      .means("Set: it is known.")
    static let reuse2Known = flag("radiotap.he.data_1.spatial_reuse_2_known", "Spatial Reuse 2 Known")
      .means("Set: it is known.")
    static let reuse3Known = flag("radiotap.he.data_1.spatial_reuse_3_known", "Spatial Reuse 3 Known")
      .means("Set: it is known.")
    static let reuse4Known = flag("radiotap.he.data_1.spatial_reuse_4_known", "Spatial Reuse 4 Known")
      .means("Set: it is known.")
    static let bandwidthKnown = flag("radiotap.he.data_1.data_bw_ru_allocation_known", "Data BW/RU Allocation Known")
      .means("Set: it is known.")
    static let dopplerKnown = flag("radiotap.he.data_1.doppler_known", "Doppler Known").means("Set: it is known.")
    static let data2 = field("radiotap.he.data_2", "HE Data 2", .hexadecimal)
      .means("What of the rest is known, and which part of the channel.")
    static let secondaryKnown = flag("radiotap.he.data_2.pri_sec_80_mhz_known", "Primary/Secondary 80 MHz Known")
      .means("Set: it is known.")
    static let guardIntervalKnown = flag("radiotap.he.data_2.gi_known", "GI Known").means("Set: it is known.")
    static let trainingKnown = flag("radiotap.he.data_2.num_ltf_symbols_known", "LTF Symbols Known")
      .means("Set: it is known.")
    static let paddingFactorKnown = flag(
      "radiotap.he.data_2.pre_fec_padding_factor_known", "Pre-FEC Padding Factor Known"
    )
    .means("Set: it is known.")
    static let beamformedKnown = flag("radiotap.he.data_2.txbf_known", "TxBF Known").means("Set: it is known.")
    static let disambiguityKnown = flag("radiotap.he.data_2.pe_disambiguity_known", "PE Disambiguity Known")
      .means("Set: it is known.")
    static let opportunityKnown = flag("radiotap.he.data_2.txop_known", "TXOP Known").means("Set: it is known.")
    static let midambleKnown = flag("radiotap.he.data_2.midamble_periodicity_known", "Midamble Periodicity Known")
      .means("Set: it is known.")
    static let allocationOffset = field("radiotap.he.data_2.ru_allocation_offset", "RU Allocation Offset", .decimal)
      .means("Where in the channel the user's part begins.")
    static let allocationOffsetKnown = flag(
      "radiotap.he.data_2.ru_allocation_offseti_known", "RU Allocation Offset Known"
    )
    .means("Set: it is known.")
    static let secondary = flag("radiotap.he.data_2.pri_sec_80_mhz", "Secondary 80 MHz")
      .means("Set: the secondary part. Not set: the primary one.")
    static let data3 = field("radiotap.he.data_3", "HE Data 3", .hexadecimal).means("Values.")
    static let color = field("radiotap.he.data_3.bss_color", "BSS Color", .decimal).means("The network's number.")
    static let beamChange = flag("radiotap.he.data_3.beam_change", "Beam Change")
      .means("Set: the direction changes between the preamble's parts.")
    static let uplink = flag("radiotap.he.data_3.ul_dl", "Uplink").means("Set: towards the access point.")
    static let index = field("radiotap.he.data_3.data_mcs", "Data MCS", .decimal, .detail("MCS"))
      .means("Modulation and coding, 0 to 11.")
    static let dualCarrier = flag("radiotap.he.data_3.data_dcm", "Data DCM").means("Set: dual carrier modulation.")
    static let coding = flag("radiotap.he.data_3.coding", "LDPC").means("Set: LDPC. Not set: BCC.")
    static let extraSymbol = flag("radiotap.he.data_3.ldpc_extra_symbol_segment", "LDPC Extra Symbol Segment")
      .means("Set: LDPC needs one more.")
    static let spaceTimeCoding = flag("radiotap.he.data_3.stbc", "STBC").means("Set: space-time block coding.")
    static let data4 = field("radiotap.he.data_4", "HE Data 4", .hexadecimal)
      .means("Values that the format gives their meaning.")
    static let spatialReuse = field("radiotap.he.data_4.spatial_reuse", "Spatial Reuse", .decimal)
      .means("Whether others may send at the same time.")
    static let station = field("radiotap.he.data_4.sta_id_user", "STA-ID", .decimal)
      .means("The station whose data it is.")
    static let spatialReuse1 = field("radiotap.he.data_4.spatial_reuse_1", "Spatial Reuse 1", .decimal)
      .means("Whether others may send at the same time on this part of the channel.")
    static let spatialReuse2 = field("radiotap.he.data_4.spatial_reuse_2", "Spatial Reuse 2", .decimal)
      .means("Whether others may send at the same time on this part of the channel.")
    static let spatialReuse3 = field("radiotap.he.data_4.spatial_reuse_3", "Spatial Reuse 3", .decimal)
      .means("Whether others may send at the same time on this part of the channel.")
    static let spatialReuse4 = field("radiotap.he.data_4.spatial_reuse_4", "Spatial Reuse 4", .decimal)
      .means("Whether others may send at the same time on this part of the channel.")
    static let data5 = field("radiotap.he.data_5", "HE Data 5", .hexadecimal).means("Values.")
    static let bandwidth = field(
      "radiotap.he.data_5.data_bw_ru_allocation", "Data Bandwidth/RU Allocation", .enumeration(Radiotap.allocationName)
    )
    .means("The channel's width, or the part of it that the user has.")
    static let guardInterval = field("radiotap.he.data_5.gi", "GI", .enumeration(Radiotap.guardIntervalName))
      .means("The guard interval.")
    static let trainingSize = field(
      "radiotap.he.data_5.ltf_symbol_size", "LTF Symbol Size", .enumeration(Radiotap.trainingName)
    )
    .means("How long a training symbol is.")
    static let trainingSymbols = field("radiotap.he.num_ltf_symbols", "LTF Symbols", .decimal)
      .means("The code of their number.")
    static let paddingFactor = field("radiotap.he.pre_fec_padding_factor", "Pre-FEC Padding Factor", .decimal)
      .means("How far the last symbol is filled.")
    static let beamformed = flag("radiotap.he.txbf", "TxBF").means("Set: the signal was directed.")
    static let disambiguity = flag("radiotap.he.pe_disambiguity", "PE Disambiguity")
      .means("Set: the packet extension counts one symbol.")
    static let data6 = field("radiotap.he.data_6", "HE Data 6", .hexadecimal).means("Values.")
    static let streams = field("radiotap.he.data_6.nsts", "NSTS", .decimal).means("The number of space-time streams.")
    static let doppler = flag("radiotap.he.data_6.doppler_value", "Doppler").means("Set: the channel changes fast.")
    static let opportunity = field("radiotap.he.data_6.txop_value", "TXOP", .decimal)
      .means("The code of the remaining time.")
    static let midamble = flag("radiotap.he.data_6.midamble_periodicity", "Midamble Periodicity 20")
      .means("Set: every 20 symbols. Not set: every 10.")
    static let flags1 = field("radiotap.he_mu.flags_1", "HE-MU Flags 1", .hexadecimal)
      .means("What of the rest is known.", "radiotap.org, HE-MU")
    static let signalIndex = field("radiotap.he_mu.sig_b_mcs", "SIG-B MCS", .decimal)
      .means("Modulation and coding of SIG-B.", "radiotap.org, HE-MU")
    static let signalIndexKnown = flag("radiotap.he_mu.sig_b_mcs_known", "SIG-B MCS Known")
      .means("Set: it is known.", "radiotap.org, HE-MU")
    static let signalDualCarrier = flag("radiotap.he_mu.sig_b_dcm", "SIG-B DCM")
      .means("Set: it is so.", "radiotap.org, HE-MU")
    static let signalDualCarrierKnown = flag("radiotap.he_mu.sig_b_dmc_known", "SIG-B DCM Known")
      .means("Set: it is known.", "radiotap.org, HE-MU")
    static let center2Known = flag(
      "radiotap.he_mu.chan2_center_26_tone_ru_bit_known", "Channel 2 Center 26-tone RU Known"
    )
    .means("Set: it is known.", "radiotap.org, HE-MU")
    static let units1Known = flag("radiotap.he_mu.chan1_rus_known", "Channel 1 RUs Known")
      .means("Set: it is known.", "radiotap.org, HE-MU")
    static let units2Known = flag("radiotap.he_mu.chan2_rus_known", "Channel 2 RUs Known")
      .means("Set: it is known.", "radiotap.org, HE-MU")
    static let center1Known = flag(
      "radiotap.he_mu.chan1_center_26_tone_ru_bit_known", "Channel 1 Center 26-tone RU Known"
    )
    .means("Set: it is known.", "radiotap.org, HE-MU")
    static let center1 = flag("radiotap.he_mu.chan1_center_26_tone_ru_value", "Channel 1 Center 26-tone RU")
      .means("Set: it is so.", "radiotap.org, HE-MU")
    static let compressionKnown = flag("radiotap.he_mu.sig_b_compression_known", "SIG-B Compression Known")
      .means("Set: it is known.", "radiotap.org, HE-MU")
    static let symbolsKnown = flag("radiotap.he_mu.symbol_cnt_or_user_cnt_known", "Symbols or Users Known")
      .means("Set: it is known.", "radiotap.org, HE-MU")
    static let flags2 = field("radiotap.he_mu.flags_2", "HE-MU Flags 2", .hexadecimal)
      .means("Values of SIG-A.", "radiotap.org, HE-MU")
    static let signalBandwidth = field(
      "radiotap.he_mu.bw_from_sig_a", "Bandwidth", .enumeration(Radiotap.signalBandwidthName)
    )
    .means("The channel's width by SIG-A.", "radiotap.org, HE-MU")
    static let signalBandwidthKnown = flag("radiotap.he_mu.bw_from_sig_a_known", "Bandwidth Known")
      .means("Set: it is known.", "radiotap.org, HE-MU")
    static let signalCompression = flag("radiotap.he_mu.sig_b_compression", "SIG-B Compression")
      .means("Set: SIG-B has no common part.", "radiotap.org, HE-MU")
    static let symbols = field("radiotap.he_mu.sig_b_syms_or_mu_mimo_users", "SIG-B Symbols or MU-MIMO Users", .decimal)
      .means("Their number less one.", "radiotap.org, HE-MU")
    static let puncturing = field("radiotap.he_mu.preamble_puncturing", "Preamble Puncturing", .decimal)
      .means("Which parts of the channel are left out.", "radiotap.org, HE-MU")
    static let puncturingKnown = flag("radiotap.he_mu.preamble_puncturing_known", "Preamble Puncturing Known")
      .means("Set: it is known.", "radiotap.org, HE-MU")
    static let center2 = flag("radiotap.he_mu.chan2_center_26_tone_ru_value", "Channel 2 Center 26-tone RU")
      .means("Set: it is used.", "radiotap.org, HE-MU")
    static let unit10 = field("radiotap.he_mu.chan1_rus_0_index", "Channel 1 RU 0", .decimal)
      .means("How this 20 MHz part is divided.", "radiotap.org, HE-MU")
    static let unit11 = field("radiotap.he_mu.chan1_rus_1_index", "Channel 1 RU 1", .decimal)
      .means("How this 20 MHz part is divided.", "radiotap.org, HE-MU")
    static let unit12 = field("radiotap.he_mu.chan1_rus_2_index", "Channel 1 RU 2", .decimal)
      .means("How this 20 MHz part is divided.", "radiotap.org, HE-MU")
    static let unit13 = field("radiotap.he_mu.chan1_rus_3_index", "Channel 1 RU 3", .decimal)
      .means("How this 20 MHz part is divided.", "radiotap.org, HE-MU")
    static let unit20 = field("radiotap.he_mu.chan2_rus_0_index", "Channel 2 RU 0", .decimal)
      .means("How this 20 MHz part is divided.", "radiotap.org, HE-MU")
    static let unit21 = field("radiotap.he_mu.chan2_rus_1_index", "Channel 2 RU 1", .decimal)
      .means("How this 20 MHz part is divided.", "radiotap.org, HE-MU")
    static let unit22 = field("radiotap.he_mu.chan2_rus_2_index", "Channel 2 RU 2", .decimal)
      .means("How this 20 MHz part is divided.", "radiotap.org, HE-MU")
    static let unit23 = field("radiotap.he_mu.chan2_rus_3_index", "Channel 2 RU 3", .decimal)
      .means("How this 20 MHz part is divided.", "radiotap.org, HE-MU")
    static let otherUser1 = field("radiotap.he_mu_other_user.per_user_1", "Per User 1", .hexadecimal)
      .means("Another user's station, streams and rate.", "radiotap.org, HE-MU-other-user")
    static let otherUser2 = field("radiotap.he_mu_other_user.per_user_2", "Per User 2", .hexadecimal)
      .means("What was done for the other user.", "radiotap.org, HE-MU-other-user")
    static let otherPosition = field("radiotap.he_mu_other_user.position", "Per User Position", .decimal)
      .means("The other user's place in SIG-B.", "radiotap.org, HE-MU-other-user")
    static let otherKnown = field("radiotap.he_mu_other_user.known", "Per User Known", .hexadecimal)
      .means("What of these is known.", "radiotap.org, HE-MU-other-user")

    static let all = [
      data1, format, colorKnown, beamChangeKnown, uplinkKnown, indexKnown, dualCarrierKnown, codingKnown,
      extraSymbolKnown, spaceTimeKnown, reuse1Known, reuse2Known, reuse3Known, reuse4Known, bandwidthKnown,
      dopplerKnown, data2, secondaryKnown, guardIntervalKnown, trainingKnown, paddingFactorKnown, beamformedKnown,
      disambiguityKnown, opportunityKnown, midambleKnown, allocationOffset, allocationOffsetKnown, secondary, data3,
      color, beamChange, uplink, index, dualCarrier, coding, extraSymbol, spaceTimeCoding, data4, spatialReuse, station,
      spatialReuse1, spatialReuse2, spatialReuse3, spatialReuse4, data5, bandwidth, guardInterval, trainingSize,
      trainingSymbols, paddingFactor, beamformed, disambiguity, data6, streams, doppler, opportunity, midamble, flags1,
      signalIndex, signalIndexKnown, signalDualCarrier, signalDualCarrierKnown, center2Known, units1Known, units2Known,
      center1Known, center1, compressionKnown, symbolsKnown, flags2, signalBandwidth, signalBandwidthKnown,
      signalCompression, symbols, puncturing, puncturingKnown, center2, unit10, unit11, unit12, unit13, unit20, unit21,
      unit22, unit23, otherUser1, otherUser2, otherPosition, otherKnown,
    ]
    static let units = [unit10, unit11, unit12, unit13, unit20, unit21, unit22, unit23]
    static let flags2LastBits = [puncturingKnown, center2]
    static let flags2Bits = [signalBandwidthKnown, signalCompression]
    static let flags1LastBits = [center1Known, center1, compressionKnown, symbolsKnown]
    static let flags1Bits = [
      signalIndexKnown, signalDualCarrier, signalDualCarrierKnown, center2Known, units1Known, units2Known,
    ]
    static let data5Bits = [beamformed, disambiguity]
    static let data3LastBits = [dualCarrier, coding, extraSymbol, spaceTimeCoding]
    static let data3Bits = [beamChange, uplink]
    static let data2LastBits = [allocationOffsetKnown, secondary]
    static let data2Bits = [
      secondaryKnown, guardIntervalKnown, trainingKnown, paddingFactorKnown, beamformedKnown, disambiguityKnown,
      opportunityKnown, midambleKnown,
    ]
    static let data1Bits = [
      colorKnown, beamChangeKnown, uplinkKnown, indexKnown, dualCarrierKnown, codingKnown, extraSymbolKnown,
      spaceTimeKnown, reuse1Known, reuse2Known, reuse3Known, reuse4Known, bandwidthKnown, dopplerKnown,
    ]
  }

  @Sendable static func formatName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "HE SU"
    case 1: "HE extended range SU"
    case 2: "HE MU"
    case 3: "HE trigger-based"
    default: nil
    }
  }

  @Sendable static func allocationName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "20 MHz"
    case 1: "40 MHz"
    case 2: "80 MHz"
    case 3: "160 or 80+80 MHz"
    case 4: "26 tones"
    case 5: "52 tones"
    case 6: "106 tones"
    case 7: "242 tones"
    case 8: "484 tones"
    case 9: "996 tones"
    case 10: "2 × 996 tones"
    default: nil
    }
  }

  @Sendable static func guardIntervalName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "0.8 µs"
    case 1: "1.6 µs"
    case 2: "3.2 µs"
    default: nil
    }
  }

  @Sendable static func trainingName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "unknown"
    case 1: "1x"
    case 2: "2x"
    case 3: "4x"
    default: nil
    }
  }

  @Sendable static func signalBandwidthName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "20 MHz"
    case 1: "40 MHz"
    case 2: "80 MHz"
    case 3: "160 or 80+80 MHz"
    default: nil
    }
  }
}
