extension Radiotap {
  enum HEField: UInt8, FieldSet {
    case data1
    case format
    case colorKnown
    case beamChangeKnown
    case uplinkKnown
    case indexKnown
    case dualCarrierKnown
    case codingKnown
    case extraSymbolKnown
    case spaceTimeKnown
    case reuse1Known
    case reuse2Known
    case reuse3Known
    case reuse4Known
    case bandwidthKnown
    case dopplerKnown
    case data2
    case secondaryKnown
    case guardIntervalKnown
    case trainingKnown
    case paddingFactorKnown
    case beamformedKnown
    case disambiguityKnown
    case opportunityKnown
    case midambleKnown
    case allocationOffset
    case allocationOffsetKnown
    case secondary
    case data3
    case color
    case beamChange
    case uplink
    case index
    case dualCarrier
    case coding
    case extraSymbol
    case spaceTimeCoding
    case data4
    case spatialReuse
    case station
    case spatialReuse1
    case spatialReuse2
    case spatialReuse3
    case spatialReuse4
    case data5
    case bandwidth
    case guardInterval
    case trainingSize
    case trainingSymbols
    case paddingFactor
    case beamformed
    case disambiguity
    case data6
    case streams
    case doppler
    case opportunity
    case midamble
    case flags1
    case signalIndex
    case signalIndexKnown
    case signalDualCarrier
    case signalDualCarrierKnown
    case center2Known
    case units1Known
    case units2Known
    case center1Known
    case center1
    case compressionKnown
    case symbolsKnown
    case flags2
    case signalBandwidth
    case signalBandwidthKnown
    case signalCompression
    case symbols
    case puncturing
    case puncturingKnown
    case center2
    case unit10
    case unit11
    case unit12
    case unit13
    case unit20
    case unit21
    case unit22
    case unit23
    case otherUser1
    case otherUser2
    case otherPosition
    case otherKnown

    static let family = Family.radiotapHE

    var spec: FieldSpec {
      switch self {
      case .data1:
        FieldSpec(
          "radiotap.he.data_1", "HE Data 1", .hexadecimal, "The format, and what of the rest is known.",
          "radiotap.org, HE")
      case .format:
        FieldSpec(
          "radiotap.he.data_1.ppdu_format", "PPDU Format", .enumeration(Radiotap.formatName),
          "The kind of transmission.", "radiotap.org, HE", summary: .detail(""))
      case .colorKnown:
        FieldSpec(
          "radiotap.he.data_1.bss_color_known", "BSS Color Known", .flag, "Set: it is known.", "radiotap.org, HE")
      case .beamChangeKnown:
        FieldSpec(
          "radiotap.he.data_1.beam_change_known", "Beam Change Known", .flag, "Set: it is known.", "radiotap.org, HE")
      case .uplinkKnown:
        FieldSpec("radiotap.he.data_1.ul_dl_known", "UL/DL Known", .flag, "Set: it is known.", "radiotap.org, HE")
      case .indexKnown:
        FieldSpec("radiotap.he.data_1.data_mcs_known", "Data MCS Known", .flag, "Set: it is known.", "radiotap.org, HE")
      case .dualCarrierKnown:
        FieldSpec("radiotap.he.data_1.data_dcm_known", "Data DCM Known", .flag, "Set: it is known.", "radiotap.org, HE")
      case .codingKnown:
        FieldSpec("radiotap.he.data_1.coding_known", "Coding Known", .flag, "Set: it is known.", "radiotap.org, HE")
      case .extraSymbolKnown:
        FieldSpec(
          "radiotap.he.data_1.ldpc_extra_symbol_segment_known", "LDPC Extra Symbol Segment Known", .flag,
          "Set: it is known.", "radiotap.org, HE")
      case .spaceTimeKnown:
        FieldSpec("radiotap.he.data_1.stbc_known", "STBC Known", .flag, "Set: it is known.", "radiotap.org, HE")
      case .reuse1Known:
        FieldSpec(
          "radiotap.he.data_1.spatial_reuse_1_known", "Spatial Reuse Known", .flag, "Set: it is known.",
          "radiotap.org, HE")
      case .reuse2Known:
        FieldSpec(
          "radiotap.he.data_1.spatial_reuse_2_known", "Spatial Reuse 2 Known", .flag, "Set: it is known.",
          "radiotap.org, HE")
      case .reuse3Known:
        FieldSpec(
          "radiotap.he.data_1.spatial_reuse_3_known", "Spatial Reuse 3 Known", .flag, "Set: it is known.",
          "radiotap.org, HE")
      case .reuse4Known:
        FieldSpec(
          "radiotap.he.data_1.spatial_reuse_4_known", "Spatial Reuse 4 Known", .flag, "Set: it is known.",
          "radiotap.org, HE")
      case .bandwidthKnown:
        FieldSpec(
          "radiotap.he.data_1.data_bw_ru_allocation_known", "Data BW/RU Allocation Known", .flag, "Set: it is known.",
          "radiotap.org, HE")
      case .dopplerKnown:
        FieldSpec("radiotap.he.data_1.doppler_known", "Doppler Known", .flag, "Set: it is known.", "radiotap.org, HE")
      case .data2:
        FieldSpec(
          "radiotap.he.data_2", "HE Data 2", .hexadecimal, "What of the rest is known, and which part of the channel.",
          "radiotap.org, HE")
      case .secondaryKnown:
        FieldSpec(
          "radiotap.he.data_2.pri_sec_80_mhz_known", "Primary/Secondary 80 MHz Known", .flag, "Set: it is known.",
          "radiotap.org, HE")
      case .guardIntervalKnown:
        FieldSpec("radiotap.he.data_2.gi_known", "GI Known", .flag, "Set: it is known.", "radiotap.org, HE")
      case .trainingKnown:
        FieldSpec(
          "radiotap.he.data_2.num_ltf_symbols_known", "LTF Symbols Known", .flag, "Set: it is known.",
          "radiotap.org, HE")
      case .paddingFactorKnown:
        FieldSpec(
          "radiotap.he.data_2.pre_fec_padding_factor_known", "Pre-FEC Padding Factor Known", .flag, "Set: it is known.",
          "radiotap.org, HE")
      case .beamformedKnown:
        FieldSpec("radiotap.he.data_2.txbf_known", "TxBF Known", .flag, "Set: it is known.", "radiotap.org, HE")
      case .disambiguityKnown:
        FieldSpec(
          "radiotap.he.data_2.pe_disambiguity_known", "PE Disambiguity Known", .flag, "Set: it is known.",
          "radiotap.org, HE")
      case .opportunityKnown:
        FieldSpec("radiotap.he.data_2.txop_known", "TXOP Known", .flag, "Set: it is known.", "radiotap.org, HE")
      case .midambleKnown:
        FieldSpec(
          "radiotap.he.data_2.midamble_periodicity_known", "Midamble Periodicity Known", .flag, "Set: it is known.",
          "radiotap.org, HE")
      case .allocationOffset:
        FieldSpec(
          "radiotap.he.data_2.ru_allocation_offset", "RU Allocation Offset", .decimal(nil),
          "Where in the channel the user's part begins.", "radiotap.org, HE")
      case .allocationOffsetKnown:
        FieldSpec(
          "radiotap.he.data_2.ru_allocation_offseti_known", "RU Allocation Offset Known", .flag, "Set: it is known.",
          "radiotap.org, HE")
      case .secondary:
        FieldSpec(
          "radiotap.he.data_2.pri_sec_80_mhz", "Secondary 80 MHz", .flag,
          "Set: the secondary part. Not set: the primary one.", "radiotap.org, HE")
      case .data3:
        FieldSpec("radiotap.he.data_3", "HE Data 3", .hexadecimal, "Values.", "radiotap.org, HE")
      case .color:
        FieldSpec(
          "radiotap.he.data_3.bss_color", "BSS Color", .decimal(nil), "The network's number.", "radiotap.org, HE")
      case .beamChange:
        FieldSpec(
          "radiotap.he.data_3.beam_change", "Beam Change", .flag,
          "Set: the direction changes between the preamble's parts.", "radiotap.org, HE")
      case .uplink:
        FieldSpec("radiotap.he.data_3.ul_dl", "Uplink", .flag, "Set: towards the access point.", "radiotap.org, HE")
      default: spec2
      }
    }

    private var spec2: FieldSpec {
      switch self {
      case .index:
        FieldSpec(
          "radiotap.he.data_3.data_mcs", "Data MCS", .decimal(nil), "Modulation and coding, 0 to 11.",
          "radiotap.org, HE", summary: .detail("MCS"))
      case .dualCarrier:
        FieldSpec("radiotap.he.data_3.data_dcm", "Data DCM", .flag, "Set: dual carrier modulation.", "radiotap.org, HE")
      case .coding:
        FieldSpec("radiotap.he.data_3.coding", "LDPC", .flag, "Set: LDPC. Not set: BCC.", "radiotap.org, HE")
      case .extraSymbol:
        FieldSpec(
          "radiotap.he.data_3.ldpc_extra_symbol_segment", "LDPC Extra Symbol Segment", .flag,
          "Set: LDPC needs one more.", "radiotap.org, HE")
      case .spaceTimeCoding:
        FieldSpec("radiotap.he.data_3.stbc", "STBC", .flag, "Set: space-time block coding.", "radiotap.org, HE")
      case .data4:
        FieldSpec(
          "radiotap.he.data_4", "HE Data 4", .hexadecimal, "Values that the format gives their meaning.",
          "radiotap.org, HE")
      case .spatialReuse:
        FieldSpec(
          "radiotap.he.data_4.spatial_reuse", "Spatial Reuse", .decimal(nil),
          "Whether others may send at the same time.", "radiotap.org, HE")
      case .station:
        FieldSpec(
          "radiotap.he.data_4.sta_id_user", "STA-ID", .decimal(nil), "The station whose data it is.",
          "radiotap.org, HE")
      case .spatialReuse1:
        FieldSpec(
          "radiotap.he.data_4.spatial_reuse_1", "Spatial Reuse 1", .decimal(nil),
          "Whether others may send at the same time on this part of the channel.", "radiotap.org, HE")
      case .spatialReuse2:
        FieldSpec(
          "radiotap.he.data_4.spatial_reuse_2", "Spatial Reuse 2", .decimal(nil),
          "Whether others may send at the same time on this part of the channel.", "radiotap.org, HE")
      case .spatialReuse3:
        FieldSpec(
          "radiotap.he.data_4.spatial_reuse_3", "Spatial Reuse 3", .decimal(nil),
          "Whether others may send at the same time on this part of the channel.", "radiotap.org, HE")
      case .spatialReuse4:
        FieldSpec(
          "radiotap.he.data_4.spatial_reuse_4", "Spatial Reuse 4", .decimal(nil),
          "Whether others may send at the same time on this part of the channel.", "radiotap.org, HE")
      case .data5:
        FieldSpec("radiotap.he.data_5", "HE Data 5", .hexadecimal, "Values.", "radiotap.org, HE")
      case .bandwidth:
        FieldSpec(
          "radiotap.he.data_5.data_bw_ru_allocation", "Data Bandwidth/RU Allocation",
          .enumeration(Radiotap.allocationName), "The channel's width, or the part of it that the user has.",
          "radiotap.org, HE")
      case .guardInterval:
        FieldSpec(
          "radiotap.he.data_5.gi", "GI", .enumeration(Radiotap.guardIntervalName), "The guard interval.",
          "radiotap.org, HE")
      case .trainingSize:
        FieldSpec(
          "radiotap.he.data_5.ltf_symbol_size", "LTF Symbol Size", .enumeration(Radiotap.trainingName),
          "How long a training symbol is.", "radiotap.org, HE")
      case .trainingSymbols:
        FieldSpec(
          "radiotap.he.num_ltf_symbols", "LTF Symbols", .decimal(nil), "The code of their number.", "radiotap.org, HE")
      case .paddingFactor:
        FieldSpec(
          "radiotap.he.pre_fec_padding_factor", "Pre-FEC Padding Factor", .decimal(nil),
          "How far the last symbol is filled.", "radiotap.org, HE")
      case .beamformed:
        FieldSpec("radiotap.he.txbf", "TxBF", .flag, "Set: the signal was directed.", "radiotap.org, HE")
      case .disambiguity:
        FieldSpec(
          "radiotap.he.pe_disambiguity", "PE Disambiguity", .flag, "Set: the packet extension counts one symbol.",
          "radiotap.org, HE")
      case .data6:
        FieldSpec("radiotap.he.data_6", "HE Data 6", .hexadecimal, "Values.", "radiotap.org, HE")
      case .streams:
        FieldSpec(
          "radiotap.he.data_6.nsts", "NSTS", .decimal(nil), "The number of space-time streams.", "radiotap.org, HE")
      case .doppler:
        FieldSpec(
          "radiotap.he.data_6.doppler_value", "Doppler", .flag, "Set: the channel changes fast.", "radiotap.org, HE")
      case .opportunity:
        FieldSpec(
          "radiotap.he.data_6.txop_value", "TXOP", .decimal(nil), "The code of the remaining time.", "radiotap.org, HE")
      case .midamble:
        FieldSpec(
          "radiotap.he.data_6.midamble_periodicity", "Midamble Periodicity 20", .flag,
          "Set: every 20 symbols. Not set: every 10.", "radiotap.org, HE")
      case .flags1:
        FieldSpec(
          "radiotap.he_mu.flags_1", "HE-MU Flags 1", .hexadecimal, "What of the rest is known.", "radiotap.org, HE-MU")
      case .signalIndex:
        FieldSpec(
          "radiotap.he_mu.sig_b_mcs", "SIG-B MCS", .decimal(nil), "Modulation and coding of SIG-B.",
          "radiotap.org, HE-MU")
      case .signalIndexKnown:
        FieldSpec(
          "radiotap.he_mu.sig_b_mcs_known", "SIG-B MCS Known", .flag, "Set: it is known.", "radiotap.org, HE-MU")
      case .signalDualCarrier:
        FieldSpec("radiotap.he_mu.sig_b_dcm", "SIG-B DCM", .flag, "Set: it is so.", "radiotap.org, HE-MU")
      case .signalDualCarrierKnown:
        FieldSpec(
          "radiotap.he_mu.sig_b_dmc_known", "SIG-B DCM Known", .flag, "Set: it is known.", "radiotap.org, HE-MU")
      case .center2Known:
        FieldSpec(
          "radiotap.he_mu.chan2_center_26_tone_ru_bit_known", "Channel 2 Center 26-tone RU Known", .flag,
          "Set: it is known.", "radiotap.org, HE-MU")
      case .units1Known:
        FieldSpec(
          "radiotap.he_mu.chan1_rus_known", "Channel 1 RUs Known", .flag, "Set: it is known.", "radiotap.org, HE-MU")
      default: spec3
      }
    }

    private var spec3: FieldSpec {
      switch self {
      case .units2Known:
        FieldSpec(
          "radiotap.he_mu.chan2_rus_known", "Channel 2 RUs Known", .flag, "Set: it is known.", "radiotap.org, HE-MU")
      case .center1Known:
        FieldSpec(
          "radiotap.he_mu.chan1_center_26_tone_ru_bit_known", "Channel 1 Center 26-tone RU Known", .flag,
          "Set: it is known.", "radiotap.org, HE-MU")
      case .center1:
        FieldSpec(
          "radiotap.he_mu.chan1_center_26_tone_ru_value", "Channel 1 Center 26-tone RU", .flag, "Set: it is so.",
          "radiotap.org, HE-MU")
      case .compressionKnown:
        FieldSpec(
          "radiotap.he_mu.sig_b_compression_known", "SIG-B Compression Known", .flag, "Set: it is known.",
          "radiotap.org, HE-MU")
      case .symbolsKnown:
        FieldSpec(
          "radiotap.he_mu.symbol_cnt_or_user_cnt_known", "Symbols or Users Known", .flag, "Set: it is known.",
          "radiotap.org, HE-MU")
      case .flags2:
        FieldSpec("radiotap.he_mu.flags_2", "HE-MU Flags 2", .hexadecimal, "Values of SIG-A.", "radiotap.org, HE-MU")
      case .signalBandwidth:
        FieldSpec(
          "radiotap.he_mu.bw_from_sig_a", "Bandwidth", .enumeration(Radiotap.signalBandwidthName),
          "The channel's width by SIG-A.", "radiotap.org, HE-MU")
      case .signalBandwidthKnown:
        FieldSpec(
          "radiotap.he_mu.bw_from_sig_a_known", "Bandwidth Known", .flag, "Set: it is known.", "radiotap.org, HE-MU")
      case .signalCompression:
        FieldSpec(
          "radiotap.he_mu.sig_b_compression", "SIG-B Compression", .flag, "Set: SIG-B has no common part.",
          "radiotap.org, HE-MU")
      case .symbols:
        FieldSpec(
          "radiotap.he_mu.sig_b_syms_or_mu_mimo_users", "SIG-B Symbols or MU-MIMO Users", .decimal(nil),
          "Their number less one.", "radiotap.org, HE-MU")
      case .puncturing:
        FieldSpec(
          "radiotap.he_mu.preamble_puncturing", "Preamble Puncturing", .decimal(nil),
          "Which parts of the channel are left out.", "radiotap.org, HE-MU")
      case .puncturingKnown:
        FieldSpec(
          "radiotap.he_mu.preamble_puncturing_known", "Preamble Puncturing Known", .flag, "Set: it is known.",
          "radiotap.org, HE-MU")
      case .center2:
        FieldSpec(
          "radiotap.he_mu.chan2_center_26_tone_ru_value", "Channel 2 Center 26-tone RU", .flag, "Set: it is used.",
          "radiotap.org, HE-MU")
      case .unit10:
        FieldSpec(
          "radiotap.he_mu.chan1_rus_0_index", "Channel 1 RU 0", .decimal(nil), "How this 20 MHz part is divided.",
          "radiotap.org, HE-MU")
      case .unit11:
        FieldSpec(
          "radiotap.he_mu.chan1_rus_1_index", "Channel 1 RU 1", .decimal(nil), "How this 20 MHz part is divided.",
          "radiotap.org, HE-MU")
      case .unit12:
        FieldSpec(
          "radiotap.he_mu.chan1_rus_2_index", "Channel 1 RU 2", .decimal(nil), "How this 20 MHz part is divided.",
          "radiotap.org, HE-MU")
      case .unit13:
        FieldSpec(
          "radiotap.he_mu.chan1_rus_3_index", "Channel 1 RU 3", .decimal(nil), "How this 20 MHz part is divided.",
          "radiotap.org, HE-MU")
      case .unit20:
        FieldSpec(
          "radiotap.he_mu.chan2_rus_0_index", "Channel 2 RU 0", .decimal(nil), "How this 20 MHz part is divided.",
          "radiotap.org, HE-MU")
      case .unit21:
        FieldSpec(
          "radiotap.he_mu.chan2_rus_1_index", "Channel 2 RU 1", .decimal(nil), "How this 20 MHz part is divided.",
          "radiotap.org, HE-MU")
      case .unit22:
        FieldSpec(
          "radiotap.he_mu.chan2_rus_2_index", "Channel 2 RU 2", .decimal(nil), "How this 20 MHz part is divided.",
          "radiotap.org, HE-MU")
      case .unit23:
        FieldSpec(
          "radiotap.he_mu.chan2_rus_3_index", "Channel 2 RU 3", .decimal(nil), "How this 20 MHz part is divided.",
          "radiotap.org, HE-MU")
      case .otherUser1:
        FieldSpec(
          "radiotap.he_mu_other_user.per_user_1", "Per User 1", .hexadecimal,
          "Another user's station, streams and rate.", "radiotap.org, HE-MU-other-user")
      case .otherUser2:
        FieldSpec(
          "radiotap.he_mu_other_user.per_user_2", "Per User 2", .hexadecimal, "What was done for the other user.",
          "radiotap.org, HE-MU-other-user")
      case .otherPosition:
        FieldSpec(
          "radiotap.he_mu_other_user.position", "Per User Position", .decimal(nil), "The other user's place in SIG-B.",
          "radiotap.org, HE-MU-other-user")
      case .otherKnown:
        FieldSpec(
          "radiotap.he_mu_other_user.known", "Per User Known", .hexadecimal, "What of these is known.",
          "radiotap.org, HE-MU-other-user")
      default: HEField.data1.spec
      }
    }
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
