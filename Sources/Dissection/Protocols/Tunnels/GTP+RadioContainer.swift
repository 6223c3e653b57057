/// The NR RAN Container, 3GPP TS 38.425 §5.5: what two base stations of 5G tell each other of a user's packets.
extension GTP {
  static func readRadioContainer(_ cursor: inout Cursor, _ out: inout Dissection) {
    let type = cursor.read(RadioField.type, 4, &out)
    switch type.number {
    case 0 where type.isKnown: readUserData(&cursor, &out)
    case 1: readDeliveryStatus(&cursor, &out)
    default:
      cursor.read(RadioField.otherFlags, 4, &out)
      cursor.readRest(RadioField.others, &out)
    }
    cursor.readRest(RadioField.padding, &out)
  }

  /// §5.5.2.1.
  private static func readUserData(_ cursor: inout Cursor, _ out: inout Dissection) {
    cursor.read(RadioField.spare, 1, &out)
    let discards = cursor.read(RadioField.hasDiscards, 1, &out)
    let flush = cursor.read(RadioField.hasFlush, 1, &out)
    cursor.read(RadioField.isPolling, 1, &out)
    cursor.read(RadioField.spare, 3, &out)
    cursor.read(RadioField.wantsOrder, 1, &out)
    let delivered = cursor.read(RadioField.wantsDelivery, 1, &out)
    cursor.read(RadioField.hasUserData, 1, &out)
    cursor.read(RadioField.wantsAssistance, 1, &out)
    cursor.read(RadioField.isRetransmission, 1, &out)
    cursor.read(RadioField.sequenceNumber, 24, &out)
    if flush.number == 1 { cursor.read(RadioField.discardUpTo, 24, &out) }
    if discards.number == 1 {
      let count = cursor.read(RadioField.discardCount, 8, &out)
      for _ in 0..<count.value where !cursor.isAtEnd && out.hasRoom {
        cursor.read(RadioField.discardStart, 24, &out)
        cursor.read(RadioField.discardSize, 8, &out)
      }
    }
    if delivered.number == 1 { cursor.read(RadioField.reportAt, 24, &out) }
  }

  /// §5.5.2.2.
  private static func readDeliveryStatus(_ cursor: inout Cursor, _ out: inout Dissection) {
    let transmitted = cursor.read(RadioField.hasTransmitted, 1, &out)
    let delivered = cursor.read(RadioField.hasDelivered, 1, &out)
    cursor.read(RadioField.isFinal, 1, &out)
    let lost = cursor.read(RadioField.hasLost, 1, &out)
    cursor.read(RadioField.spare, 3, &out)
    cursor.read(RadioField.hasRange, 1, &out)
    let rate = cursor.read(RadioField.hasRate, 1, &out)
    let retransmitted = cursor.read(RadioField.hasRetransmitted, 1, &out)
    let deliveredAgain = cursor.read(RadioField.hasDeliveredAgain, 1, &out)
    let cause = cursor.read(RadioField.hasCause, 1, &out)
    cursor.read(RadioField.bufferSize, 32, &out)
    if rate.number == 1 { cursor.read(RadioField.rate, 32, &out) }
    if lost.number == 1 {
      let count = cursor.read(RadioField.lostCount, 8, &out)
      for _ in 0..<count.value where !cursor.isAtEnd && out.hasRoom {
        cursor.read(RadioField.lostStart, 24, &out)
        cursor.read(RadioField.lostEnd, 24, &out)
      }
    }
    if delivered.number == 1 { cursor.read(RadioField.delivered, 24, &out) }
    if transmitted.number == 1 { cursor.read(RadioField.transmitted, 24, &out) }
    if cause.number == 1 { cursor.read(RadioField.cause, 8, &out) }
    if deliveredAgain.number == 1 { cursor.read(RadioField.deliveredAgain, 24, &out) }
    if retransmitted.number == 1 { cursor.read(RadioField.retransmitted, 24, &out) }
  }

  enum RadioField: FieldSet {
    static let setNumber: UInt16 = 115
    static let definedIn: StaticString = "3GPP TS 38.425 §5.5"

    static let type = field("nrup.pdu_type", "PDU Type", .enumeration(typeName), .detail(""))
      .means("What is told: of data, of its delivery, or to assist.")
    static let spare = field("nrup.spare", "Spare", .decimal).means("Zero.")
    static let hasDiscards = flag("nrup.dl_disc_blk", "DL Discard Blocks").means("Set: blocks to be discarded follow.")
    static let hasFlush = flag("nrup.dl_flush", "DL Flush").means("Set: all up to a number is to be discarded.")
    static let isPolling = flag("nrup.rpt_poll", "Report Polling").means("Set: the sender wants a delivery status.")
    static let wantsOrder = flag("nrup.req_out_of_seq_rpt", "Request Out Of Seq Report")
      .means("Set: the receiver reports what was delivered out of order.")
    static let wantsDelivery = flag("nrup.report_delivered", "Report Delivered")
      .means("Set: a number follows whose delivery the receiver reports.")
    static let hasUserData = flag("nrup.user_data_exist_flag", "User Data Existence Flag")
      .means("Set: the sender has more data.")
    static let wantsAssistance = flag("nrup.ass_inf_rep_poll_flag", "Assistance Info. Report Polling Flag")
      .means("Set: the sender wants assistance information.")
    static let isRetransmission = flag("nrup.retransmission_flag", "Retransmission Flag")
      .means("Set: the packet was sent before.")
    static let sequenceNumber = field("nrup.nr_u_seq_num", "NR-U Sequence Number", .decimal, .detail("seq"))
      .means("Counts the packets between the base stations.")
    static let discardUpTo = field("nrup.dl_disc_nr_pdcp_pdu_sn", "DL Discard NR PDCP PDU SN", .decimal)
      .means("The receiver discards all up to this number.")
    static let discardCount = field("nrup.dl_disc_num_blks", "DL Discard Number of Blocks", .decimal)
      .means("How many blocks to discard.")
    static let discardStart = field("nrup.dl_disc_nr_pdcp_pdu_sn_start", "DL Discard NR PDCP PDU SN Start", .decimal)
      .means("Where a block begins.")
    static let discardSize = field("nrup.dl_disc_blk_sz", "Discarded Block Size", .decimal)
      .means("How many packets the block has.")
    static let reportAt = field("nrup.dl_report_nr_pdcp_pdu_sn", "DL Report NR PDCP PDU SN", .decimal)
      .means("The number whose delivery the receiver reports.")
    static let hasTransmitted = flag("nrup.high_tx_nr_pdcp_sn_ind", "Highest Transmitted NR PDCP SN Ind.")
      .means("Set: the highest number that was sent follows.")
    static let hasDelivered = flag("nrup.high_del_nr_pdcp_sn_ind", "Highest Delivered NR PDCP SN Ind.")
      .means("Set: the highest number that was delivered follows.")
    static let isFinal = flag("nrup.fin_frame_ind", "Final Frame Ind.").means("Set: this is the last status.")
    static let hasLost = flag("nrup.lost_pkt_rpt", "Lost Packet Report").means("Set: ranges of lost packets follow.")
    static let hasRange = flag("nrup.deliv_nr_pdcp_sn_range_ind", "Delivered NR PDCP SN Range Ind.")
      .means("Set: ranges of what was delivered out of order follow.")
    static let hasRate = flag("nrup.data_rate_ind", "Data Rate Ind.").means("Set: the desired data rate follows.")
    static let hasRetransmitted = flag("nrup.ret_nr_pdcp_sn_ind", "Retransmitted NR PDCP SN Ind.")
      .means("Set: the highest number that was sent again follows.")
    static let hasDeliveredAgain = flag("nrup.deliv_ret_nr_pdcp_sn_ind", "Delivered Retransmitted NR PDCP SN Ind.")
      .means("Set: the highest number that was sent again and delivered follows.")
    static let hasCause = flag("nrup.cause_rpt", "Cause Report").means("Set: a cause follows.")
    static let bufferSize = field(
      "nrup.desrd_buff_sz_data_radio_bearer", "Desired Buffer Size", .quantity(.bytes), .detail("buffer")
    )
    .means("How much data the base station would have for the radio bearer.")
    static let rate = field("nrup.desrd_data_rate", "Desired Data Rate", .quantity(.bytes))
      .means("How much data a second it would have.")
    static let lostCount = field("nrup.num_lost_nru_seq_num", "Number of Lost NR-U Sequence Number Ranges", .decimal)
      .means("How many ranges of packets were lost.")
    static let lostStart = field("nrup.start_lost_nru_seq_num", "Start of Lost NR-U Sequence Number Range", .decimal)
      .means("The first packet that was lost.")
    static let lostEnd = field("nrup.end_lost_nru_seq_num", "End of Lost NR-U Sequence Number Range", .decimal)
      .means("The last packet that was lost.")
    static let delivered = field(
      "nrup.high_success_deliv_nr_pdcp_sn", "Highest Successfully Delivered NR PDCP SN", .decimal
    )
    .means("All up to this number was delivered.")
    static let transmitted = field("nrup.high_tx_nr_pdcp_sn", "Highest Transmitted NR PDCP SN", .decimal)
      .means("All up to this number was sent.")
    static let cause = field("nrup.cause_val", "Cause Value", .enumeration(causeName)).means(
      "What has happened to the radio link.")
    static let deliveredAgain = field(
      "nrup.high_del_ret_nr_pdcp_sn", "Highest Delivered Retransmitted NR PDCP SN", .decimal
    )
    .means("The highest number that was sent again and delivered.")
    static let retransmitted = field("nrup.high_retx_nr_pdcp_sn", "Highest Retransmitted NR PDCP SN", .decimal)
      .means("The highest number that was sent again.")
    static let otherFlags = field("nrup.other_flags", "Flags", .hexadecimal).means(
      "Flags of a type that is not broken into parts here.")
    static let others = field("nrup.other_contents", "Contents", .bytes).means(
      "Contents of a type that is not broken into parts here.")
    static let padding = field("nrup.padding", "Padding", .bytes).means(
      "Fills the extension header up, or is what later editions have added.")

    static let all = [
      type, spare, hasDiscards, hasFlush, isPolling, wantsOrder, wantsDelivery, hasUserData, wantsAssistance,
      isRetransmission, sequenceNumber, discardUpTo, discardCount, discardStart, discardSize, reportAt, hasTransmitted,
      hasDelivered, isFinal, hasLost, hasRange, hasRate, hasRetransmitted, hasDeliveredAgain, hasCause, bufferSize,
      rate,
      lostCount, lostStart, lostEnd, delivered, transmitted, cause, deliveredAgain, retransmitted, otherFlags, others,
      padding,
    ]

    @Sendable static func typeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "DL USER DATA"
      case 1: "DL DATA DELIVERY STATUS"
      case 2: "ASSISTANCE INFORMATION DATA"
      default: nil
      }
    }

    @Sendable static func causeName(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "unknown"
      case 1: "radio link outage"
      case 2: "radio link resume"
      case 3: "UL radio link outage"
      case 4: "DL radio link outage"
      case 5: "UL radio link resume"
      case 6: "DL radio link resume"
      default: nil
      }
    }
  }
}
