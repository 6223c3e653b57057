/// What Wireshark 4.0 has otherwise than a field's name and format tell. A test holds it against `tshark -G fields`, and
/// writes this file.
enum WiresharkExceptions {
  /// The fields of each type whose format tells another.
  static let types: [(WiresharkType, StaticString)] = [
    (
      .decimal,
      """
      agentx.flags bgp.cap.action bgp.ext_com_l2.flag_z1 bgp.ext_com_l2.flag_z345 \
      bgp.ls.igp_te_metric.available_bandwidth_value bgp.ls.igp_te_metric.residual_bandwidth_value \
      bgp.ls.igp_te_metric.utilized_bandwidth_value bgp.ls.nlri_multi_topology_id \
      bgp.ls.tlv.administrative_group_color_value bgp.ls.tlv.area_id.id bgp.ls.tlv.bgp_ls_identifier_id \
      bgp.update.path_attribute.bgpsec.sps.flags bgp.update.path_attribute.pmsi.tunnel.flags cdp.oui \
      dhcp.client_id.duid_ll_hw_type dhcp.client_id.duid_llt_hw_type \
      dhcp.option.agent_information_option.ani_att.res dhcp.option.vendor.cl.correlation_ID \
      dhcp.option.vi.tr111.device_manufacturer_oui dhcpv6.auth.key_id dhcpv6.s46_portparam.psid \
      dns.loc.horizontal_precision dns.loc.size dns.loc.vertical_precision dns.nsec3.flags dns.tsig.original_id \
      e212.cgi.mcc e212.cgi.mnc e212.ecgi.mcc e212.ecgi.mnc e212.lai.mcc e212.lai.mnc e212.mcc e212.mnc \
      e212.rai.mcc e212.rai.mnc e212.sai.mcc e212.sai.mnc e212.tai.mcc e212.tai.mnc erspan.o erspan.p \
      erspan.pid.rsvd erspan.pid1.rsvd1 erspan.pid3.rsvd1 erspan.pid7.rsvd1 erspan.reserved erspan.truncated \
      geneve.option.gcp.vnid gre.flags.reserved gre.routing.address_family gsm_a.gm.sm.tft.packet_filter \
      gsm_a.gm.sm.tft.packet_filter_component_type_id gtp.cgi_ci gtp.chrg_char gtp.dti gtp.ei gtp.flags.reserved \
      gtp.flow_ii gtp.gcsi gtp.lac gtp.ptmsi gtp.rai_rac gtp.sai_sac gtp.timezone gtpv2.ecgi_eci gtpv2.mp gtpv2.p \
      gtpv2.p_tmsi gtpv2.spare gtpv2.t gtpv2.trace_id gtpv2.uci_leave_csg gtpv2.uli_cgi_ci hip.tlv.hit_suite_id \
      hsrp.adv.reserved1 hsrp.reserved hsrp2.md5_flags icmp.ext.ctype icmpv6.6lowpannd.da.rsv icmpv6.code \
      icmpv6.fmip6.hi.flag.reserved icmpv6.mip6.flag.rsv icmpv6.mld.flag.reserved icmpv6.mpl.seed_info.sequence \
      icmpv6.nd.na.flag.rsv icmpv6.opt.cga.ext_type icmpv6.opt.map.flag.reserved icmpv6.rpl.cc.flag.rsv \
      icmpv6.rpl.dao.flag.rsv icmpv6.rpl.daoack.flag.rsv icmpv6.rpl.dis.flags icmpv6.rpl.opt.config.flag.rsv \
      icmpv6.rpl.opt.config.reserved icmpv6.rpl.opt.config.rsv icmpv6.rpl.opt.metric.nsa.object.opttlv.object \
      icmpv6.rpl.opt.solicited.flag.rsv icmpv6.rpl.opt.transit.flag.rsv icmpv6.rpl.opt.transit.pathctl \
      icmpv6.rpl.p2p.dro.flag.reserved icmpv6.rpl.p2p.droack.flag.reserved icmpv6.rr.pco.up.flag.reserved \
      icmpv6.rr.pco.up.flagmask.reserved icmpv6.rr.rm.flag.reserved ieee8021ah.drop ieee8021ah.nca \
      ieee8021ah.res1 igmp.mtrace.q_arrival image-gif.global.color_map.ordered image-gif.global.color_map.present \
      image-gif.local.color_map.ordered image-gif.local.color_map.present ip.opt.time_stamp \
      ipv6.opt.ioam.trace.ns l2tp.avp.assigned_control_conn_id l2tp.avp.control_protocol_number \
      l2tp.avp.firmware_revision l2tp.avp.local_session_id l2tp.avp.physical_channel l2tp.avp.pseudowire_type \
      l2tp.avp.pw_type l2tp.avp.receive_accm l2tp.avp.remote_session_id l2tp.avp.send_accm lcp.opt.link_discrim \
      lisp-data.nonce llc.dsap.sap llc.oui llc.ssap.sap lldp.dcbx.feature.app.prio \
      lldp.ieee.802_3.bt_autoclass_completed lldp.ieee.802_3.bt_autoclass_request \
      lldp.ieee.802_3.bt_power_down_request lldp.ieee.802_3.bt_pse_autoclass_support lldp.media.loc.altitude \
      lldp.media.loc.latitude lldp.media.loc.longitude lldp.orgtlv.oui lldp.profinet.green_period_begin_valid \
      lldp.profinet.length_of_period_valid lldp.profinet.orange_period_begin_valid \
      lldp.profinet.red_period_begin_valid marker.requesterPad mip6.auth.mobility_spi mip6.badff.spi mip6.gre_key \
      mpls.bottom nhrp.auth_ext.reserved nhrp.cli.addr_tl nhrp.cli.saddr_tl nhrp.hdr.shtl nhrp.hdr.sstl \
      nhrp.unused nhrp.vendor_ext.id nsh.CBit nsh.Obit nsh.metadataclass nsh.metadatatype ntp.ctrl.flags2.error \
      ntp.ctrl.flags2.more ntp.ctrl.flags2.r ntp.priv.auth ntp.priv.auth_seq ntp.priv.flags.more ntp.priv.flags.r \
      ntp.priv.mode7.offset ntp.priv.mode7.reach ntp.rootdelay ntp.rootdispersion oampdu.info.oui \
      ospf.lsa.donotage ossp.oui pim.df_elect.rsvd pim.src_flags.a pim.src_flags.r pim.src_flags.rsv \
      pim.src_flags.s pim.src_flags.w pim.state_refresh_reserved radiotap.l_sig.rate radiotap.mcs.fec \
      radiotap.mcs.format radiotap.mcs.gi radiotap.pad radiotap.vendor_oui radiotap.vht.coding.0 \
      radiotap.vht.coding.1 radiotap.vht.coding.2 radiotap.vht.coding.3 radiotap.vht.gi radius.Egress_VLANID \
      radius.Location_Capable radius.MS_MPPE_Encryption_Types radius.Requested_Location_Info rip.route_tag \
      rip.routing_domain shim6.inonce shim6.loc.flags shim6.pnonce shim6.rnonce snmp.data snmp.msgData \
      snmp.plaintext snmp.value.nsap snmp.variable_bindings stun.att.even-port.reserve-next stun.att.padding \
      tcp.completeness tcp.options.mptcp.addaddrtrunchmac tcp.options.mptcp.backup.flag \
      tcp.options.mptcp.checksumreq.flags tcp.options.mptcp.dataack8.flag tcp.options.mptcp.dataackpresent.flag \
      tcp.options.mptcp.datafin.flag tcp.options.mptcp.dseqn8.flag tcp.options.mptcp.dseqnpresent.flag \
      tcp.options.mptcp.echo tcp.options.mptcp.extensibility.flag tcp.options.mptcp.nomoresubflows.flag \
      tcp.options.mptcp.recvkey tcp.options.mptcp.recvtok tcp.options.mptcp.sendkey tcp.options.mptcp.sendrand \
      tcp.options.mptcp.sendtrunchmac tcp.options.mptcp.sha1.flag tcp.options.mptcp.sha256.flag tr.direction \
      vrrp.reserved_mbz vrrp.typever vxlan.i_bit vxlan.o_bit vxlan.p_bit vxlan.reserved8 vxlan.reserved_16 \
      wlan.fixed.capabilities.reserved1 wlan.fixed.capabilities.reserved2 wlan.fixed.capabilities.reserved3 \
      wlan.fixed.capabilities.reserved4 wlan.fixed.capabilities.reserved5 wlan.fixed.capabilities.reserved6 \
      wlan.qos.mesh_ctl_present wlan.qos.mesh_rspi wlan.rsn.akms wlan.rsn.akms.oui wlan.rsn.gcs wlan.rsn.gcs.oui \
      wlan.rsn.gmcs wlan.rsn.gmcs.oui wlan.rsn.pcs wlan.rsn.pcs.oui wlan.tag.oui wlan.wfa.ie.wpa.akms \
      wlan.wfa.ie.wpa.akms.oui wlan.wfa.ie.wpa.mcs wlan.wfa.ie.wpa.mcs.oui wlan.wfa.ie.wpa.ucs \
      wlan.wfa.ie.wpa.ucs.oui
      """
    ),
    (
      .hexadecimal,
      """
      arcnet.padding arcnet.protID ber.unknown.BOOLEAN bfd.diag bfd.sta bgp.ext_com.value_raw \
      bgp.ls.sr.tlv.prefix.attribute_flags.flags bgp.ls.tlv.application_specific_link_attributes.sabm \
      bgp.ls.tlv.metric_value bgp.ls.tlv.prefix_metric_value bgp.ls.tlv.te_default_metric_value \
      bgp.update.encaps_tunnel_tlv_subtlv.nvgre.vnid \
      bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.mpls_label \
      bgp.update.encaps_tunnel_tlv_subtlv.vxlan.vnid dhcp.option.agent_information_option.flags \
      dhcp.option.agent_information_option.vrf_name.vpn_id.oui dhcp.option.vendor.bsdp.boot_image.index \
      dhcpv6.option_code dns.cert.key_tag dns.dnskey.flags.reserved dns.ds.key_id dns.qry.class dns.resp.class \
      dns.rr.udp_payload_size dns.wks.bits eap.ext.vendor_type eap.gpsk.csuite.specifier eap.gpsk.csuite.vendor \
      eap.gpsk.failure_code eap.gpsk.opcode eap.pax.dh_group_id eap.pax.mac_id eap.pax.opcode \
      eap.pax.public_key_id eap.psk.flags.t eap.sake.attr.type eap.sake.session_id eap.sake.subtype \
      eap.sake.version geneve.vni gre.3gpp2_attrib_id gre.3gpp2_attrib_length gsm_a.gm.sm.pco.length \
      gsm_a.gm.sm.pco.nbifom_mode gsm_a.gm.sm.pco.reject_code gsm_a.gm.sm.tft.ip_flow_number \
      gsm_a.gm.sm.tft.media_component_number_value gsm_a.gm.sm.tft.packet_evaluation_precedence \
      gsm_a.gm.sm.tft.packet_filter_length gsm_a.gm.sm.tft.protocol_header gsm_a.gm.sm.tft.vlan_tag_dei \
      gsm_a.gm.sm.tft.vlan_tag_pcp gsm_a.gm.sm.tft.vlan_tag_vid gtp.chrg_id gtp.message gtp.npdu_number \
      gtp.seq_number gtp.sndcp_number gtpv2.apn_length gtpv2.csg_id gtpv2.seq gtpv2.sequence_number \
      hip.tlv.enc_reserved hip.tlv.esp_trans_res hip.tlv.locator_kind hip.tlv.locator_priority \
      hip.tlv.locator_reserved hip.tlv.nat_traversal_mode_id hip.tlv.notification_res hip.tlv.r1_reserved \
      hip.tlv_ack_updid hip.tlv_esp_info_key_index hip.tlv_esp_info_reserved hip.tlv_reg_from_reserved \
      hip.tlv_seq_update_id icmpv6.echo.identifier icmpv6.ni.nonce icmpv6.rpl.dio.flag.mop \
      icmpv6.rpl.opt.metric.lql.object.val icmpv6.rpl.opt.targetdesc.descriptor icmpv6.rr.pco.mp.ordinal \
      icmpv6.rr.rm.ordinal igmp.max_resp.exp igmp.max_resp.mant igmp.mtrace.q_mbz igmp.mtrace.q_s \
      igmp.mtrace.q_src_mask ip.opt.flag ipcomp.next_header ipv6.opt.dff.flag.rsv \
      ipv6.opt.ioam.trace.node.bufoccup ipv6.opt.ioam.trace.node.eif ipv6.opt.ioam.trace.node.eif_wide \
      ipv6.opt.ioam.trace.node.id ipv6.opt.ioam.trace.node.id_wide ipv6.opt.ioam.trace.node.iif \
      ipv6.opt.ioam.trace.node.iif_wide ipv6.opt.ioam.trace.node.qdepth ipv6.opt.ioam.trace.node.trdelay \
      ipv6.opt.ioam.trace.node.tsf ipv6.opt.ioam.trace.node.tss ipv6.opt.mpl.flag.rsv ipv6.opt.mpl.sequence \
      ipv6.opt.rpl.flag.rsv ipv6.opt.rpl.instance_id ipv6.opt.rpl.sender_rank ipv6.opt.type.rest \
      juniper.direction juniper.l2hdr l2tp.avp.rx_connect_speed_v3 l2tp.avp.tx_connect_speed_v3 lacp.tlv_length \
      lacp.version lisp-data.flags.res lisp.keyid lisp.lcaf.vendor.oui lldp.avaya.dot1q lldp.avaya.subtype \
      lldp.dcbx.feature.pfc.numtcs lldp.dcbx.feature.pg.numtcs lldp.dcbx.feature.subtype lldp.dcbx.max_version \
      lldp.dcbx.version marker.tlvLen marker.version mip6.bri_res mip6.has.reserved mip6.lra.lifetime \
      mip6.lri.lifetime mip6.mag_ipv6.reserved mip6.recap.reserved mip6.redir.reserved mip6.reserved \
      nbns.period_of_statistics nhrp.ext.type nhrp.reqid nsh.metadatalen nsh.metadataunassignedbit ntp.priv.err \
      ntp.priv.monlist.ipv6 oampdu.event.length oampdu.info.state.parser oampdu.info.version ossp.esmc.tlv_length \
      ossp.esmc.version png.bkgd.blue png.bkgd.green png.bkgd.greyscale png.bkgd.red \
      pppoed.tags.access_loop_encap.data_link pppoed.tags.access_loop_encap.encap_1 \
      pppoed.tags.access_loop_encap.encap_2 pppoed.tags.seq_num prism.did.istx radiotap.0_len_psdu.type \
      radiotap.he.data_4.sta_id_user radius.Tunnel_Assignment_Id.tag radius.Tunnel_Client_Auth_Id.tag \
      radius.Tunnel_Client_Endpoint.tag radius.Tunnel_Medium_Type.tag radius.Tunnel_Password.tag \
      radius.Tunnel_Preference.tag radius.Tunnel_Private_Group_Id.tag radius.Tunnel_Server_Auth_Id.tag \
      radius.Tunnel_Server_Endpoint.tag radius.Tunnel_Type.tag slow.subtype stun.att.family stun.att.transp \
      stun.attribute stun.type.method tcp.options.mptcp.rst_reason wlan.fc.ds wlan.fixed.aid wlan.fixed.auth_seq \
      wlan.fixed.listen_ival wlan.fixed.mesh_sequence wlan.fixed.mesh_ttl wlan.fixed.reason_code \
      wlan.fixed.status_code wlan.rsn.ie.error_kde.error_type wlan.rsn.ie.gtk_kde.key_id \
      wlan.vht_ndp.token.ranging wlan.wfa.ie.type wlancap.fhss.hop_index wlancap.fhss.hop_pattern \
      wlancap.fhss.hop_set
      """
    ),
    (
      .hexadecimal2,
      """
      ospf.tlv.adjsid.flags.unknown ospf.tlv.extpfx.flags.unknown ospf.tlv.extpfx_range.flags.unknown \
      ospf.tlv.pfxsid.flags.unknown
      """
    ),
    (
      .hexadecimal4,
      """
      dhcp.option.vendor.bsdp.boot_image.attribute.install dhcp.option.vendor.bsdp.boot_image.attribute.kind \
      dhcp.option.vendor.bsdp.boot_image.attribute.reserved gre.ggp2_3gpp2_seg icmp.mip.reserved \
      icmpv6.opt.6cio.flag_g icmpv6.opt.pref64.plc icmpv6.rpl.opt.metric.flag.a \
      icmpv6.rpl.opt.metric.hp.object.flags icmpv6.rpl.opt.metric.hp.object.reserved \
      icmpv6.rpl.opt.metric.ne.object.energy icmpv6.rpl.opt.metric.ne.object.flags \
      icmpv6.rpl.opt.metric.ne.object.type icmpv6.rpl.opt.metric.nsa.object.flags \
      icmpv6.rpl.opt.metric.nsa.object.reserved icmpv6.rpl.opt.metric.prec icmpv6.rpl.opt.metric.reserved \
      ipv6.opt.ioam.trace.flags lisp.mapping.res2 llc.control.ftype llc.control.s_ftype \
      lldp.profinet.rtc3_port_status lldp.profinet.rtc3_port_status.fragmentation \
      lldp.profinet.rtc3_port_status.preambleLength nsh.ttl ospf.v3.lsa.s12 pppoed.tags.metrics.cdr_units \
      pppoed.tags.metrics.mdr_units pwmcw.flags radiotap.he.data_1.ppdu_format \
      radiotap.he.data_2.ru_allocation_offset radiotap.he.data_3.beam_change radiotap.he.data_3.bss_color \
      radiotap.he.data_3.coding radiotap.he.data_3.data_dcm radiotap.he.data_3.data_mcs \
      radiotap.he.data_3.ldpc_extra_symbol_segment radiotap.he.data_3.stbc radiotap.he.data_3.ul_dl \
      radiotap.he.data_4.spatial_reuse radiotap.he.data_4.spatial_reuse_1 radiotap.he.data_4.spatial_reuse_2 \
      radiotap.he.data_4.spatial_reuse_3 radiotap.he.data_4.spatial_reuse_4 \
      radiotap.he.data_5.data_bw_ru_allocation radiotap.he.data_5.gi radiotap.he.data_5.ltf_symbol_size \
      radiotap.he.data_6.doppler_value radiotap.he.data_6.midamble_periodicity radiotap.he.data_6.nsts \
      radiotap.he.data_6.txop_value radiotap.he.num_ltf_symbols radiotap.he.pe_disambiguity \
      radiotap.he.pre_fec_padding_factor radiotap.he.txbf radiotap.he_mu.chan1_center_26_tone_ru_value \
      radiotap.he_mu.chan2_center_26_tone_ru_value radiotap.he_mu.preamble_puncturing radiotap.he_mu.sig_b_dcm \
      radiotap.he_mu.sig_b_mcs stun.type.class wlan.ba.basic.tidinfo wlan.ba.control.ba_type \
      wlan.ba.control.reserved wlan.qos.ack wlan.qos.ps_buf_state wlan.rsn.capabilities.gtksa_replay_counter \
      wlan.rsn.capabilities.ptksa_replay_counter
      """
    ),
    (
      .hexadecimal6,
      """
      bgp.update.path_attribute.mpls_traffic_class lisp.mreq.res lldp.dcbx.feature.app.oui
      """
    ),
    (
      .hexadecimal8,
      """
      hip.tlv.host_id_header_algo ip.opt.qs_reserved ipv6.opt.qs_reserved ipv6.tclass radius.Framed-IPX-Network \
      radius.egress_vlanid_pad radius.egress_vlanid_tag
      """
    ),
    (
      .boolean,
      """
      agentx.oid_include ber.id.pc bgp.flowspec_nlri.op.un_bit4 bgp.flowspec_nlri.op.un_bit5 cdp.duplex \
      dhcp.option.all_subnets_are_local dhcp.option.ethernet_encapsulation dhcp.option.ip_forwarding \
      dhcp.option.mask_supplier dhcp.option.non_local_source_routing dhcp.option.novell_options.broadcast \
      dhcp.option.novell_options.support_netware_v1_1 dhcp.option.perform_mask_discovery \
      dhcp.option.perform_router_discover dhcp.option.tcp_keepalive_garbage dhcp.option.trailer_encapsulation \
      dhcpv6.failover.connect.flags.reserved dhcpv6.failover.dns.flags.reserved \
      dhcpv6.failover.server.flags.reserved dhcpv6.s46_rule.flags.reserved dns.flags.z dns.wins.local_flag \
      dns.winsr.local_flag eap.pax.flags.reserved erspan.direction geneve.flags.reserved \
      geneve.option.flags.reserved geneve.option.gcp.direction geneve.option.gcp.reserved \
      gtp.EARP_pre_emption_Capability gtp.EARP_pre_emption_par_vulnerability gtpv2.arp_pci gtpv2.arp_pvi \
      gtpv2.bearer_qos_pci gtpv2.bearer_qos_pvi http.request http.response icmpv6.rpl.dio.flag.0 \
      ipcp.opt.comp_slot_id ipv6.opt.ioam.trace.type.undef ospf.lsa.asext.type ospf.mpls.sonet.sdh \
      ossp.esmc.event_flag snmp.engineid.conform tcp.flags.res tcp.options.user_to_granularity tr.frame \
      websocket.fin websocket.mask websocket.pmc
      """
    ),
    (
      .double,
      """
      bgp.ext_com.value_link_bw bgp.ext_com_flow.rate_limit bgp.ls.bandwidth_value dhcp.option.rfc3825.altitude \
      dhcp.option.rfc3825.altitude_res dhcp.option.rfc3825.latitude dhcp.option.rfc3825.latitude_res \
      dhcp.option.rfc3825.longitude dhcp.option.rfc3825.longitude_res icmp.resptime icmpv6.resptime ospf.mpls.bc \
      ospf.mpls.link_max_bw ospf.mpls.minimum_lsp_bandwidth ospf.mpls.pri png.chrm.blue.x png.chrm.blue.y \
      png.chrm.green.x png.chrm.green.y png.chrm.red.x png.chrm.red.y png.chrm.white.x png.chrm.white.y \
      png.gama.gamma radiotap.datarate
      """
    ),
    (
      .bytes,
      """
      ah.reserved bgp.cap.reserved bgp.evpn.nlri.rd bgp.flowspec_nlri \
      bgp.ls.tlv.extended_administrative_group_value bgp.mcast_vpn_nlri bgp.mcast_vpn_nlri_rd bgp.mdt_safi_rd \
      bgp.prefix_sid.reserved bgp.prefix_sid.srv6_l2vpn.reserved bgp.prefix_sid.srv6_l2vpn.sub_tlv.reserved \
      bgp.prefix_sid.srv6_l3vpn.reserved bgp.prefix_sid.srv6_l3vpn.sub_tlv.reserved \
      bgp.sr_policy_nlri_distinguisher bgp.sr_policy_nlri_policy_color \
      bgp.update.encaps_tunnel_tlv_subtlv.pref.preference bgp.update.encaps_tunnel_tlv_subtlv.segment_list.subtlv \
      bgp.update.encaps_tunnel_tlv_subtlv.segment_list_subtlv.reserved \
      bgp.update.path_attribute.mp_reach_nlri.next_hop cdp.data \
      dhcp.option.agent_information_option.ani_operator_id dhcp.option.agent_information_option.radius_attributes \
      dhcp.option.classless_static_route dhcp.option.portparams.psid dhcp.option.user_class.data \
      dhcp.option.vendor.bsdp.attributes_filter_list dhcp.option.vendor.bsdp.boot_image_list \
      dhcp.option.vendor.cl.oui_bytes dhcp.option.vendor.pxeclient.boot_item.layer \
      dhcp.option.vendor.pxeclient.boot_menu dhcp.option.vendor.pxeclient.boot_servers \
      dhcp.option.vi.cl.option_request dhcpv6.userclass.opaque_data dns.dhcid.rdata dns.opt.data \
      dns.svcb.svcparam.echconfig eap.aka.subtype.value eap.md5.extra_data eap.sim.subtype.value geneve.option \
      geneve.option.unknown.data geneve.options gtpv2.m_tmsi hip.tlv.r1_counter icmp.int_ident.reserved \
      icmp.reserved icmp.unused icmpv6.opt.cga.count icmpv6.opt.mn.value icmpv6.reserved igmp.access_key \
      igmp.reserved ipv6.routing.mipv6.reserved ipv6.routing.src.reserved ipv6.routing.srh.tag lldp.chassis.id \
      mime_multipart.preamble mime_multipart.trailer mka.actor_mn mka.key_number mka.kmd mka.latest_key_number \
      mka.latest_lowest_acceptable_pn mka.old_key_number mka.old_lowest_acceptable_pn mka.peer_mn nflog.tlv \
      nhrp.protocol_type ntp.keyid ntp.priv.mode7.unused ospf.reserved pim.res_bytes pppoed.tags.hurl \
      pppoed.tags.max_payload pppoed.tags.metrics pppoed.tags.motm radiotap.vendor_namespace \
      radius.Basic_Location_Policy_Rules radius.CHAP_Password radius.Delegated_IPv6_Prefix \
      radius.Framed_IPv6_Prefix radius.Framed_Interface_Id radius.IPv6_6rd_Configuration radius.Location_Data \
      radius.Location_Information radius.MIP6_Feature_Vector radius.MIP6_Home_Link_Prefix \
      radius.MS_CHAP2_Response radius.MS_CHAP2_Success radius.MS_CHAP_Response radius.MS_MPPE_Recv_Key \
      radius.MS_MPPE_Send_Key radius.PMIP6_Home_HN_Prefix radius.PMIP6_Home_IPv4_HoA \
      radius.PMIP6_Home_Interface_ID radius.PMIP6_Visited_HN_Prefix radius.PMIP6_Visited_IPv4_HoA \
      radius.PMIP6_Visited_Interface_ID radius.Route_IPv6_Information radius.User_Priority_Table radius.avp \
      ripng.reserved shim6.reserved shim6.reserved2 snmp.contextEngineID snmp.msgAuthoritativeEngineID \
      snmp.msgFlags snmp.msgSecurityParameters snmp.value.opaque stun.att.ipv4-xord stun.att.password \
      stun.att.port-xord stun.att.reserved stun.att.tie-breaker stun.cookie teredo.auth.conf wg.reserved \
      wlan.ssid wlan_rsna_eapol.keydes.data
      """
    ),
    (
      .option,
      """
      ip.options.cipso ip.options.eol ip.options.ext_security ip.options.mtu_probe ip.options.mtu_reply \
      ip.options.nop ip.options.qs ip.options.record_route ip.options.route ip.options.routeralert ip.options.sdb \
      ip.options.security ip.options.sid ip.options.source_route ip.options.timestamp ip.options.traceroute mptcp \
      tcp.options.acc_ecn tcp.options.ao tcp.options.cc tcp.options.ccecho tcp.options.ccnew tcp.options.echo \
      tcp.options.echoreply tcp.options.eol tcp.options.experimental tcp.options.md5 tcp.options.mss \
      tcp.options.nop tcp.options.qs tcp.options.rvbd.probe tcp.options.rvbd.trpy tcp.options.sack \
      tcp.options.sack_perm tcp.options.scps tcp.options.scpscor tcp.options.scpsrec tcp.options.snack \
      tcp.options.tfo tcp.options.timestamp tcp.options.unknown tcp.options.user_to tcp.options.wscale
      """
    ),
    (
      .heading,
      """
      bgp.continuation bgp.ext_community bgp.flowspec_route_distinguisher bgp.ls.nlri_safi128_route_distinguisher \
      bgp.update.path_attribute.as_path_segment bgp.update.path_attribute.community \
      bgp.update.path_attribute.pmsi.tunnel.id bgp.update.path_attributes.unknown chap.data dns.tsig.mac \
      hsrp.unknown_tlv icmpv6.opt.certificate_padding icmpv6.opt.cga.subject_public_key_info \
      icmpv6.opt.digital_signature_padding icmpv6.opt.padding icmpv6.opt.reserved icmpv6.rpl.opt.padn \
      icmpv6.rpl.opt.reserved icmpv6.rpl.opt.target.flag image-gif.end json.value.false json.value.nan \
      json.value.null json.value.true l2tp.offset_padding ntp.ctrl.data ntp.ctrl.item pap.data png.chunk.data \
      radiotap.vendor_data shim6.ct tcp.analysis.retransmission tcp.options.tfo.request websocket.masked_payload \
      wg.encrypted_empty wg.encrypted_packet wg.encrypted_static wg.encrypted_timestamp
      """
    ),
    (
      .text,
      """
      agentx.ostring bfd.mep.agi.val bgp.update.path_attribute.dpath bgp.vplsbgp.labelblock.base \
      dhcp.client_id.iaid dhcp.client_id.link_layer_address dhcp.client_id.undef \
      dhcp.option.dhcp_name_service_search_option dhcpv6.duidll.link_layer_addr dhcpv6.duidllt.link_layer_addr \
      dhcpv6.iaid dhcpv6.iata dhcpv6.option.type_str dns.nsec3.hash_value dns.openpgpkey \
      icmpv6.mpl.seed_info.seed_id ip.cipso.categories lisp.loc.locator lldp.mgn.obj.id lldp.port.id \
      ntp.priv.mode7.item pim.group_set pim.igmp_type radius.EAP_Key_Name radius.MS_CHAP_Domain \
      radius.MS_CHAP_Error radius.Originating_Line_Info rip.zero_padding tr.rif wg.ephemeral wlan.ccmp.extiv \
      wlan.tkip.extiv
      """
    ),
    (
      .ipv6Address,
      """
      exported_pdu.ipv6_dst exported_pdu.ipv6_src icmpv6.rpl.opt.routediscovery.addrvec.addr \
      icmpv6.rpl.opt.routediscovery.targetaddr tcp.options.mptcp.ipv6
      """
    ),
    (
      .eui64,
      """
      dns.eui64 icmpv6.6lowpannd.da.eui64 icmpv6.opt.aro.eui64 icmpv6.opt.src_linkaddr_eui64 \
      icmpv6.opt.target_linkaddr_eui64 ipfc.nh.da ipfc.nh.sa
      """
    ),
    (
      .guid,
      """
      dhcp.client_id.uuid lldp.profinet.ir_data_uuid lldp.profinet.mrp_domain_uuid lldp.profinet.subdomain_uuid
      """
    ),
    (
      .absoluteTime,
      """
      dhcpv6.duidllt.time gtp.uli_timestamp gtpv2.uli_timestamp mip6.mseg_id.timestamp ntp.org ntp.priv.tstamp \
      ntp.rec ntp.reftime ntp.xmt syslog.timestamp
      """
    ),
    (
      .relativeTime,
      """
      icmp.data_time_relative
      """
    ),
  ]

  /// The protocol of fields whose names do not begin with it: the first words of their names, and the protocol.
  static let parents: [(StaticString, StaticString)] = [
    ("gsm_a.gm", "gsm_a.gm"),
    ("hsrp2", "hsrp"),
    ("ipv6.dstopts", "ipv6.dstopts"),
    ("ipv6.fraghdr", "ipv6.fraghdr"),
    ("ipv6.hopopts", "ipv6.hopopts"),
    ("ipv6.routing", "ipv6.routing"),
    ("mip6", "mipv6"),
    ("pwach", "mpls"),
    ("pwmcw", "mpls"),
    ("pflog.action", "pflog-old"),
    ("pflog.af", "pflog-old"),
    ("pflog.dir", "pflog-old"),
    ("pflog.ifname", "pflog-old"),
    ("pflog.reason", "pflog-old"),
    ("bpdu", "stp"),
    ("mstp.agree_flags", "stp"),
    ("mstp.agreement_digest", "stp"),
    ("mstp.cist_bridge", "stp"),
    ("mstp.cist_internal_root_path_cost", "stp"),
    ("mstp.cist_remaining_hops", "stp"),
    ("mstp.config_digest", "stp"),
    ("mstp.config_format_selector", "stp"),
    ("mstp.config_name", "stp"),
    ("mstp.config_revision_level", "stp"),
    ("mstp.msti", "stp"),
    ("mstp.version_3_length", "stp"),
    ("mstp.version_4_length", "stp"),
    ("udp.checksum_coverage", "udplite"),
    ("eap.wps", "wps"),
  ]
}
