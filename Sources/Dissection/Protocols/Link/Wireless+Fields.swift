extension Wireless {
  enum Field: UInt8, FieldSet {
    case control
    case subtype
    case type
    case version
    case typeAndSubtype
    case flags
    case htControl
    case protected
    case moreData
    case powerManagement
    case retry
    case moreFragments
    case fromDS
    case toDS
    case distribution
    case controlExtension
    case duration
    case associationIdentifier
    case receiver
    case transmitter
    case destination
    case source
    case network
    case station
    case sequenceControl
    case fragment
    case sequence
    case qosControl
    case trafficIdentifier
    case priority
    case queueBit
    case endOfServicePeriod
    case acknowledgePolicy
    case isAggregate
    case queueSize
    case durationRequested
    case opportunityLimit
    case bufferState
    case bufferIndicated
    case bufferCategory
    case bufferLoad
    case meshControlPresent
    case meshPowerSave
    case meshServicePeriod
    case htControlField
    case isVHT
    case isHE
    case accessConstraint
    case reverseDirection
    case padding
    case meshControl
    case meshFlags
    case meshExtension
    case meshTimeToLive
    case meshSequence
    case meshAddress4
    case meshAddress5
    case meshAddress6
    case initializationVector
    case keyByte
    case keyIndex
    case hasExtendedVector
    case keyReserved
    case temporalKeyVector
    case counterByte1
    case seed
    case counterByte0
    case counterUpper
    case counterModeVector
    case packetNumberLower
    case vectorReserved
    case packetNumberUpper
    case feedbackBitmap
    case soundingToken
    case soundingNumber
    case soundingIsHE
    case soundingIsRanging
    case carriedControl
    case blockControl
    case blockPolicy
    case blockType
    case blockReserved
    case blockIdentifier
    case startingSequence
    case startingFragment
    case startingNumber
    case groupAddress
    case blockBitmap

    static let family = Family.wireless

    var spec: FieldSpec {
      switch self {
      case .control:
        FieldSpec(
          "wlan.fc", "Frame Control", .hexadecimal, "What kind of frame it is, and how it is to be read.",
          "IEEE 802.11 §9.2.4.1")
      case .subtype:
        FieldSpec(
          "wlan.fc.subtype", "Subtype", .decimal(nil), "Which frame of its type it is.", "IEEE 802.11 §9.2.4.1.3")
      case .type:
        FieldSpec(
          "wlan.fc.type", "Type", .enumeration(Wireless.typeName), "Management, control, data, or an extension.",
          "IEEE 802.11 §9.2.4.1.3")
      case .version:
        FieldSpec(
          "wlan.fc.version", "Protocol Version", .decimal(nil), "Always 0, but for the short frames of 802.11ah.",
          "IEEE 802.11 §9.2.4.1.2")
      case .typeAndSubtype:
        FieldSpec(
          "wlan.fc.type_subtype", "Type and Subtype", .enumeration(Wireless.typeAndSubtypeName, .hexadecimal),
          "Both together: which frame it is.", "IEEE 802.11 §9.2.4.1.3", summary: .headline)
      case .flags:
        FieldSpec(
          "wlan.flags", "Flags", .flags(Wireless.flagName), "The second byte of the frame control field.",
          "IEEE 802.11 §9.2.4.1")
      case .htControl:
        FieldSpec(
          "wlan.fc.order", "+HTC", .flag,
          "Set: an HT Control field ends the header; of old, that the order must be kept.", "IEEE 802.11 §9.2.4.1.10")
      case .protected:
        FieldSpec(
          "wlan.fc.protected", "Protected Frame", .flag, "Set: the body is encrypted.", "IEEE 802.11 §9.2.4.1.9")
      case .moreData:
        FieldSpec(
          "wlan.fc.moredata", "More Data", .flag,
          "Set: the access point has further frames for the station, which may stay awake.", "IEEE 802.11 §9.2.4.1.8")
      case .powerManagement:
        FieldSpec(
          "wlan.fc.pwrmgt", "Power Management", .flag, "Set: the sender goes to sleep behind this frame.",
          "IEEE 802.11 §9.2.4.1.7")
      case .retry:
        FieldSpec(
          "wlan.fc.retry", "Retry", .flag, "Set: the frame is sent again, since nobody acknowledged it.",
          "IEEE 802.11 §9.2.4.1.6")
      case .moreFragments:
        FieldSpec(
          "wlan.fc.frag", "More Fragments", .flag, "Set: further fragments of the same frame follow.",
          "IEEE 802.11 §9.2.4.1.5")
      case .fromDS:
        FieldSpec(
          "wlan.fc.fromds", "From DS", .flag,
          "Set: the frame comes from the distribution system, by way of an access point.", "IEEE 802.11 §9.2.4.1.4")
      case .toDS:
        FieldSpec(
          "wlan.fc.tods", "To DS", .flag, "Set: the frame is for the distribution system, by way of an access point.",
          "IEEE 802.11 §9.2.4.1.4")
      case .distribution:
        FieldSpec(
          "wlan.fc.ds", "DS Status", .enumeration(Wireless.distributionName),
          "Both direction bits together: they give the addresses their meaning.", "IEEE 802.11 §9.2.4.1.4")
      case .controlExtension:
        FieldSpec(
          "wlan.fc.extension", "Control Frame Extension", .enumeration(Wireless.extensionName),
          "Which control frame of 60 GHz it is.", "IEEE 802.11 §9.2.4.1.3")
      case .duration:
        FieldSpec(
          "wlan.duration", "Duration", .decimal(.microseconds),
          "How long the exchange will still occupy the channel: other stations keep silent.", "IEEE 802.11 §9.2.4.2")
      case .associationIdentifier:
        FieldSpec(
          "wlan.aid", "Association ID", .decimal(nil),
          "Which of the access point's stations asks for its frames; the two bits above are set.",
          "IEEE 802.11 §9.2.4.2")
      case .receiver:
        FieldSpec(
          "wlan.ra", "Receiver Address", .macAddress, "Who is to receive the frame from the air.",
          "IEEE 802.11 §9.2.4.3.6", summary: .destinationAddress)
      case .transmitter:
        FieldSpec(
          "wlan.ta", "Transmitter Address", .macAddress, "Who sent the frame into the air.", "IEEE 802.11 §9.2.4.3.7",
          summary: .sourceAddress)
      case .destination:
        FieldSpec(
          "wlan.da", "Destination Address", .macAddress, "Whom the frame is for in the end.", "IEEE 802.11 §9.2.4.3.4",
          summary: .destinationAddress)
      case .source:
        FieldSpec(
          "wlan.sa", "Source Address", .macAddress, "Who sent the frame at first.", "IEEE 802.11 §9.2.4.3.5",
          summary: .sourceAddress)
      case .network:
        FieldSpec(
          "wlan.bssid", "BSSID", .macAddress, "The network: an access point's address, or a number chosen at random.",
          "IEEE 802.11 §9.2.4.3.3")
      case .station:
        FieldSpec(
          "wlan.staa", "STA Address", .macAddress, "The station that talks with the access point.",
          "IEEE 802.11 §9.3.2.1")
      case .sequenceControl:
        FieldSpec(
          "wlan.seq_ctl", "Sequence Control", .hexadecimal, "The frame's number and the fragment's.",
          "IEEE 802.11 §9.2.4.4")
      case .fragment:
        FieldSpec(
          "wlan.frag", "Fragment Number", .decimal(nil), "Which fragment of the frame it is, from 0.",
          "IEEE 802.11 §9.2.4.4.3")
      case .sequence:
        FieldSpec(
          "wlan.seq", "Sequence Number", .decimal(nil),
          "The frame's number, modulo 4096; the same where it is sent again.", "IEEE 802.11 §9.2.4.4.2",
          summary: .detail("seq"))
      case .qosControl:
        FieldSpec(
          "wlan.qos", "QoS Control", .hexadecimal, "To which stream the frame belongs, and how it is acknowledged.",
          "IEEE 802.11 §9.2.4.5")
      default: spec2
      }
    }

    private var spec2: FieldSpec {
      switch self {
      case .trafficIdentifier:
        FieldSpec(
          "wlan.qos.tid", "TID", .decimal(nil), "The traffic stream: 0 to 7 are priorities.", "IEEE 802.11 §9.2.4.5.2")
      case .priority:
        FieldSpec(
          "wlan.qos.priority", "User Priority", .enumeration(VLAN.Field.priorityName),
          "The priority, as in a VLAN tag.", "IEEE 802.11 §9.2.4.5.2")
      case .queueBit:
        FieldSpec(
          "wlan.qos.bit4", "QoS Bit 4", .flag, "Set: the upper byte is a queue size. Not set: a duration.",
          "IEEE 802.11 §9.2.4.5.1")
      case .endOfServicePeriod:
        FieldSpec(
          "wlan.qos.eosp", "EOSP", .flag, "Set: the station may sleep again, its service period ends.",
          "IEEE 802.11 §9.2.4.5.3")
      case .acknowledgePolicy:
        FieldSpec(
          "wlan.qos.ack", "Ack Policy", .enumeration(Wireless.acknowledgeName), "How the frame is acknowledged.",
          "IEEE 802.11 §9.2.4.5.4")
      case .isAggregate:
        FieldSpec(
          "wlan.qos.amsdupresent", "A-MSDU Present", .flag, "Set: the body is an aggregate of several frames.",
          "IEEE 802.11 §9.2.4.5.9")
      case .queueSize:
        FieldSpec(
          "wlan.qos.queue_size", "Queue Size", .scaled(Unit("unit", "units"), by: 256, .bytes),
          "How much the station still has to send; 254 is more, 255 not known.", "IEEE 802.11 §9.2.4.5.6")
      case .durationRequested:
        FieldSpec(
          "wlan.qos.txop_dur_req", "TXOP Duration Requested", .scaled(Unit("unit", "units"), by: 32, .microseconds),
          "How long the station wants to send; 0: not at all.", "IEEE 802.11 §9.2.4.5.7")
      case .opportunityLimit:
        FieldSpec(
          "wlan.qos.txop_limit", "TXOP Limit", .scaled(Unit("unit", "units"), by: 32, .microseconds),
          "How long the station may send.", "IEEE 802.11 §9.2.4.5.5")
      case .bufferState:
        FieldSpec(
          "wlan.qos.ps_buf_state", "AP PS Buffer State", .hexadecimal,
          "What the access point has waiting for the station.", "IEEE 802.11 §9.2.4.5.8")
      case .bufferIndicated:
        FieldSpec(
          "wlan.qos.buf_state_indicated", "Buffer State Indicated", .flag, "Set: the bits above it are valid.",
          "IEEE 802.11 §9.2.4.5.8")
      case .bufferCategory:
        FieldSpec(
          "wlan.qos.highest_pri_buf_ac", "Highest-Priority Buffered AC", .decimal(nil),
          "The highest access category that has frames waiting.", "IEEE 802.11 §9.2.4.5.8")
      case .bufferLoad:
        FieldSpec(
          "wlan.qos.qap_buf_load", "AP Buffered Load", .scaled(Unit("unit", "units"), by: 4096, .bytes),
          "How much is waiting; 15: more, or not known.", "IEEE 802.11 §9.2.4.5.8")
      case .meshControlPresent:
        FieldSpec(
          "wlan.qos.mesh_ctl_present", "Mesh Control Present", .flag, "Set: a mesh control field begins the body.",
          "IEEE 802.11 §9.2.4.5.10")
      case .meshPowerSave:
        FieldSpec(
          "wlan.qos.mesh_ps.unicast", "Mesh Power Save Level", .flag,
          "Set: deep sleep towards the peers, or towards this one.", "IEEE 802.11 §9.2.4.5.11")
      case .meshServicePeriod:
        FieldSpec(
          "wlan.qos.mesh_rspi", "RSPI", .flag, "Set: the receiver begins a service period.", "IEEE 802.11 §9.2.4.5.12")
      case .htControlField:
        FieldSpec(
          "wlan.htc", "HT Control", .hexadecimal, "Link adaptation, antenna selection and the like.",
          "IEEE 802.11 §9.2.4.6")
      case .isVHT:
        FieldSpec(
          "wlan.htc.vht", "VHT or HE Variant", .flag, "Not set: the variant of 802.11n.", "IEEE 802.11 §9.2.4.6.1")
      case .isHE:
        FieldSpec(
          "wlan.htc.he", "HE Variant", .flag, "Set: the variant of 802.11ax. Not set: of 802.11ac.",
          "IEEE 802.11ax §9.2.4.6.1")
      case .accessConstraint:
        FieldSpec(
          "wlan.htc.ac_constraint", "AC Constraint", .flag, "Set: a response may carry one access category only.",
          "IEEE 802.11 §9.2.4.6.1")
      case .reverseDirection:
        FieldSpec(
          "wlan.htc.rdg_more_ppdu", "RDG/More PPDU", .flag,
          "Set: the receiver may send in the sender's time, or will send more.", "IEEE 802.11 §9.2.4.6.1")
      case .padding:
        FieldSpec(
          "wlan.data_pad", "Padding", .bytes,
          "Bytes of the receiver's between header and body, as the header before the frame says; never sent.",
          "radiotap.org, Flags")
      case .meshControl:
        FieldSpec(
          "wlan.mesh.control_field", "Mesh Control", .group, "How the frame passes the mesh.", "IEEE 802.11 §9.2.4.7.3")
      case .meshFlags:
        FieldSpec(
          "wlan.fixed.mesh_flags", "Mesh Flags", .hexadecimal, "Which further addresses follow.",
          "IEEE 802.11 §9.2.4.7.3")
      case .meshExtension:
        FieldSpec(
          "wlan.mesh.addr_ext", "Address Extension Mode", .decimal(nil),
          "0: no further address; 1: address 4; 2: addresses 5 and 6.", "IEEE 802.11 §9.2.4.7.3")
      case .meshTimeToLive:
        FieldSpec(
          "wlan.fixed.mesh_ttl", "Mesh TTL", .decimal(.hops), "How many more stations may forward the frame.",
          "IEEE 802.11 §9.2.4.7.3")
      case .meshSequence:
        FieldSpec(
          "wlan.fixed.mesh_sequence", "Mesh Sequence Number", .decimal(nil), "The frame's number in the mesh.",
          "IEEE 802.11 §9.2.4.7.3")
      case .meshAddress4:
        FieldSpec(
          "wlan.fixed.mesh_addr4", "Mesh Address 4", .macAddress, "The frame's source outside the mesh.",
          "IEEE 802.11 §9.2.4.7.3")
      case .meshAddress5:
        FieldSpec(
          "wlan.fixed.mesh_addr5", "Mesh Address 5", .macAddress, "Whom the frame is for outside the mesh.",
          "IEEE 802.11 §9.2.4.7.3")
      case .meshAddress6:
        FieldSpec(
          "wlan.fixed.mesh_addr6", "Mesh Address 6", .macAddress, "Who sent the frame outside the mesh.",
          "IEEE 802.11 §9.2.4.7.3")
      default: spec3
      }
    }

    private var spec3: FieldSpec {
      switch self {
      case .initializationVector:
        FieldSpec(
          "wlan.wep.iv", "Initialization Vector", .hexadecimal,
          "What makes the key of this frame another one; sent in the clear.", "IEEE 802.11 §12.3.2")
      case .keyByte:
        FieldSpec(
          "wlan.wep.key", "Key ID Octet", .decimal(nil), "Which key it is, and whether the vector has four bytes more.",
          "IEEE 802.11 §12.3.2, §12.5.3.2")
      case .keyIndex:
        FieldSpec(
          "wlan.wep.key_id", "Key ID", .decimal(nil), "Which of up to four keys the body is encrypted with.",
          "IEEE 802.11 §12.3.2")
      case .hasExtendedVector:
        FieldSpec(
          "wlan.wep.ext_iv", "Ext IV", .flag, "Set: TKIP, CCMP or GCMP, with four more bytes of number. Not set: WEP.",
          "IEEE 802.11 §12.5.2.2")
      case .keyReserved:
        FieldSpec("wlan.wep.reserved", "Reserved", .hexadecimal, "Zero.", "IEEE 802.11 §12.3.2")
      case .temporalKeyVector:
        FieldSpec(
          "wlan.tkip.extiv", "TKIP Sequence Counter", .hexadecimal,
          "The frame's number, of 48 bits: it must grow, or the frame is a replay.", "IEEE 802.11 §12.5.2.2")
      case .counterByte1:
        FieldSpec(
          "wlan.tkip.tsc1", "TSC1", .hexadecimal, "The second lowest byte of the number.", "IEEE 802.11 §12.5.2.2")
      case .seed:
        FieldSpec(
          "wlan.tkip.seed", "WEPSeed[1]", .hexadecimal,
          "The byte before it with bit 5 set and bit 7 not: it keeps weak keys of WEP out.", "IEEE 802.11 §12.5.2.2")
      case .counterByte0:
        FieldSpec("wlan.tkip.tsc0", "TSC0", .hexadecimal, "The lowest byte of the number.", "IEEE 802.11 §12.5.2.2")
      case .counterUpper:
        FieldSpec(
          "wlan.tkip.tsc_upper", "TSC2 to TSC5", .hexadecimal, "The upper four bytes of the number.",
          "IEEE 802.11 §12.5.2.2")
      case .counterModeVector:
        FieldSpec(
          "wlan.ccmp.extiv", "CCMP or GCMP Packet Number", .hexadecimal,
          "The frame's number, of 48 bits: it must grow, or the frame is a replay.", "IEEE 802.11 §12.5.3.2, §12.5.5.2")
      case .packetNumberLower:
        FieldSpec(
          "wlan.ccmp.pn_lower", "PN0 and PN1", .hexadecimal, "The lower two bytes of the number.",
          "IEEE 802.11 §12.5.3.2")
      case .vectorReserved:
        FieldSpec("wlan.ccmp.reserved", "Reserved", .hexadecimal, "Zero.", "IEEE 802.11 §12.5.3.2")
      case .packetNumberUpper:
        FieldSpec(
          "wlan.ccmp.pn_upper", "PN2 to PN5", .hexadecimal, "The upper four bytes of the number.",
          "IEEE 802.11 §12.5.3.2")
      case .feedbackBitmap:
        FieldSpec(
          "wlan.beamform.feedback_seg_retrans_bitmap", "Feedback Segment Retransmission Bitmap", .hexadecimal,
          "Which parts of a report are wanted.", "IEEE 802.11 §9.3.1.20")
      case .soundingToken:
        FieldSpec(
          "wlan.vht_ndp.token", "Sounding Dialog Token", .hexadecimal, "Names the sounding that the frame announces.",
          "IEEE 802.11 §9.3.1.19")
      case .soundingNumber:
        FieldSpec(
          "wlan.vht_ndp.token.number", "Sounding Dialog Token Number", .decimal(nil), "The sounding's number.",
          "IEEE 802.11 §9.3.1.19")
      case .soundingIsHE:
        FieldSpec("wlan.vht_ndp.token.he", "HE", .flag, "Set: a sounding of 802.11ax.", "IEEE 802.11ax §9.3.1.19")
      case .soundingIsRanging:
        FieldSpec(
          "wlan.vht_ndp.token.ranging", "Ranging", .flag, "Set: for measuring distances.", "IEEE 802.11az §9.3.1.19")
      case .carriedControl:
        FieldSpec(
          "wlan.cw.fc", "Carried Frame Control", .hexadecimal, "The frame control field of the wrapped frame.",
          "IEEE 802.11 §9.3.1.9")
      case .blockControl:
        FieldSpec(
          "wlan.ba.control", "BA Control", .hexadecimal, "What kind of block acknowledgment it is.",
          "IEEE 802.11 §9.3.1.7.1, §9.3.1.8.1")
      case .blockPolicy:
        FieldSpec(
          "wlan.ba.control.ackpolicy", "BA Ack Policy", .flag, "Set: the frame itself is not acknowledged.",
          "IEEE 802.11 §9.3.1.7.1")
      case .blockType:
        FieldSpec(
          "wlan.ba.control.ba_type", "BA Type", .enumeration(Wireless.blockTypeName), "The form of what follows.",
          "IEEE 802.11 §9.3.1.8.1")
      case .blockReserved:
        FieldSpec("wlan.ba.control.reserved", "Reserved", .hexadecimal, "Zero.", "IEEE 802.11 §9.3.1.8.1")
      case .blockIdentifier:
        FieldSpec(
          "wlan.ba.basic.tidinfo", "TID_INFO", .decimal(nil), "The traffic stream, or how many there are less one.",
          "IEEE 802.11 §9.3.1.8.1")
      case .startingSequence:
        FieldSpec(
          "wlan.fixed.ssc", "Starting Sequence Control", .hexadecimal, "From which frame on the bitmap counts.",
          "IEEE 802.11 §9.3.1.7.2")
      case .startingFragment:
        FieldSpec(
          "wlan.fixed.ssc.fragment", "Fragment Number", .decimal(nil), "The bitmap's length, or 0.",
          "IEEE 802.11 §9.3.1.8.2")
      default: spec4
      }
    }

    private var spec4: FieldSpec {
      switch self {
      case .startingNumber:
        FieldSpec(
          "wlan.fixed.ssc.sequence", "Starting Sequence Number", .decimal(nil),
          "The number of the first frame of the bitmap.", "IEEE 802.11 §9.3.1.7.2", summary: .detail("from"))
      case .groupAddress:
        FieldSpec(
          "wlan.ba.gcr_group_addr", "GCR Group Address", .macAddress, "The group whose frames are meant.",
          "IEEE 802.11 §9.3.1.7.7")
      case .blockBitmap:
        FieldSpec(
          "wlan.ba.bm", "Block Ack Bitmap", .bytes, "One bit for each frame from the first on, set where it arrived.",
          "IEEE 802.11 §9.3.1.8.2")
      default: Field.control.spec
      }
    }
  }
}
