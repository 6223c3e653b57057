/// IANA "Mobile IPv6 Parameters", as of 2025.
extension Mobility.Field {
  /// "Mobility Header Types".
  @Sendable static func typeName(_ type: UInt64) -> StaticString? {
    switch type {
    case 0: "Binding Refresh Request"
    case 1: "Home Test Init"
    case 2: "Care-of Test Init"
    case 3: "Home Test"
    case 4: "Care-of Test"
    case 5: "Binding Update"
    case 6: "Binding Acknowledgement"
    case 7: "Binding Error"
    case 8: "Fast Binding Update"
    case 9: "Fast Binding Acknowledgment"
    case 10: "Fast Neighbor Advertisement"
    case 11: "Experimental Mobility Header"
    case 12: "Home Agent Switch"
    case 13: "Heartbeat"
    case 14: "Handover Initiate"
    case 15: "Handover Acknowledge"
    case 16: "Binding Revocation"
    case 17: "Localized Routing Initiation"
    case 18: "Localized Routing Acknowledgment"
    case 19: "Update Notification"
    case 20: "Update Notification Acknowledgement"
    case 21: "Flow Binding"
    case 22: "Subscription Query"
    case 23: "Subscription Response"
    default: nil
    }
  }

  /// "Status Codes".
  @Sendable static func statusName(_ status: UInt64) -> StaticString? {
    switch status {
    case 0: "Binding Update accepted"
    case 1: "Accepted but prefix discovery necessary"
    case 2: "GRE_KEY_OPTION_NOT_REQUIRED"
    case 3: "GRE_TUNNELING_BUT_TLV_HEADER_NOT_SUPPORTED"
    case 4: "MCOA NOTCOMPLETE"
    case 5: "MCOA RETURNHOME WO/NDP"
    case 6: "PBU_ACCEPTED_TB_IGNORED_SETTINGSMISMATCH"
    case 128: "Reason unspecified"
    case 129: "Administratively prohibited"
    case 130: "Insufficient resources"
    case 131: "Home registration not supported"
    case 132: "Not home subnet"
    case 133: "Not home agent for this mobile node"
    case 134: "Duplicate Address Detection failed"
    case 135: "Sequence number out of window"
    case 136: "Expired home nonce index"
    case 137: "Expired care-of nonce index"
    case 138: "Expired nonces"
    case 139: "Registration type change disallowed"
    case 140: "Mobile Router Operation not permitted"
    case 141: "Invalid Prefix"
    case 142: "Not Authorized for Prefix"
    case 143: "Forwarding Setup failed"
    case 144: "MIPV6-ID-MISMATCH"
    case 145: "MIPV6-MESG-ID-REQD"
    case 146: "MIPV6-AUTH-FAIL"
    case 147: "Permanent home keygen token unavailable"
    case 148: "CGA and signature verification failed"
    case 149: "Permanent home keygen token exists"
    case 150: "Non-null home nonce index expected"
    case 151: "SERVICE_AUTHORIZATION_FAILED"
    case 152: "PROXY_REG_NOT_ENABLED"
    case 153: "NOT_LMA_FOR_THIS_MOBILE_NODE"
    case 154: "MAG_NOT_AUTHORIZED_FOR_PROXY_REG"
    case 155: "NOT_AUTHORIZED_FOR_HOME_NETWORK_PREFIX"
    case 156: "TIMESTAMP_MISMATCH"
    case 157: "TIMESTAMP_LOWER_THAN_PREV_ACCEPTED"
    case 158: "MISSING_HOME_NETWORK_PREFIX_OPTION"
    case 159: "BCE_PBU_PREFIX_SET_DO_NOT_MATCH"
    case 160: "MISSING_MN_IDENTIFIER_OPTION"
    case 161: "MISSING_HANDOFF_INDICATOR_OPTION"
    case 162: "MISSING_ACCESS_TECH_TYPE_OPTION"
    case 163: "GRE_KEY_OPTION_REQUIRED"
    case 164: "MCOA MALFORMED"
    case 165: "MCOA NON-MCOA BINDING EXISTS"
    case 166: "MCOA PROHIBITED"
    case 167: "MCOA UNKNOWN COA"
    case 168: "MCOA BULK REGISTRATION PROHIBITED"
    case 169: "MCOA SIMULTANEOUS HOME AND FOREIGN PROHIBITED"
    case 170: "NOT_AUTHORIZED_FOR_IPV4_MOBILITY_SERVICE"
    case 171: "NOT_AUTHORIZED_FOR_IPV4_HOME_ADDRESS"
    case 172: "NOT_AUTHORIZED_FOR_IPV6_MOBILITY_SERVICE"
    case 173: "MULTIPLE_IPV4_HOME_ADDRESS_ASSIGNMENT_NOT_SUPPORTED"
    case 174: "Invalid Care-of Address"
    case 175: "INVALID_MOBILE_NODE_GROUP_IDENTIFIER"
    case 176: "REINIT_SA_WITH_HAC"
    case 177: "NOT_AUTHORIZED_FOR_DELEGATED_MNP"
    case 178: "REQUESTED_DMNP_IN_USE"
    case 179: "CANNOT_MEET_QOS_SERVICE_REQUEST"
    default: nil
    }
  }

  /// RFC 6275 §6.1.9.
  @Sendable static func errorName(_ status: UInt64) -> StaticString? {
    switch status {
    case 1: "unknown binding for Home Address destination option"
    case 2: "unrecognized MH Type value"
    default: nil
    }
  }

  /// RFC 5568 §6.2.3.
  @Sendable static func fastName(_ status: UInt64) -> StaticString? {
    switch status {
    case 0: "Fast Binding Update accepted"
    case 1: "accepted, but use the NCoA that is supplied"
    case 128: "Reason unspecified"
    case 129: "Administratively prohibited"
    case 130: "Insufficient resources"
    case 131: "Incorrect interface identifier length"
    default: nil
    }
  }

  /// RFC 5568 §6.2.1.2 and RFC 5949 §6.1.2.
  @Sendable static func handoverName(_ code: UInt64) -> StaticString? {
    switch code {
    case 0: "accepted, NCoA valid"
    case 1: "accepted, NCoA not valid or in use"
    case 2: "accepted, NCoA assigned"
    case 3: "accepted, use PCoA"
    case 4: "message sent unsolicited"
    case 5: "context transfer accepted"
    case 6: "all available context transferred"
    case 128: "reason unspecified"
    case 129: "administratively prohibited"
    case 130: "insufficient resources"
    case 131: "requested context not available"
    case 132: "forwarding not available"
    default: nil
    }
  }

  /// RFC 5846 §5.
  @Sendable static func revocationName(_ type: UInt64) -> StaticString? {
    switch type {
    case 1: "Binding Revocation Indication"
    case 2: "Binding Revocation Acknowledgement"
    default: nil
    }
  }

  /// RFC 5846 §5.1.
  @Sendable static func triggerName(_ trigger: UInt64) -> StaticString? {
    switch trigger {
    case 0: "Unspecified"
    case 1: "Administrative Reason"
    case 2: "Inter-MAG Handover, same Access Type"
    case 3: "Inter-MAG Handover, different Access Type"
    case 4: "Inter-MAG Handover, Unknown"
    case 5: "User-Initiated Session(s) Termination"
    case 6: "Access Network Session(s) Termination"
    case 7: "Possible Out-of-Sync BCE State"
    case 128: "Per-Peer Policy"
    case 129: "Revoking Mobility Node Local Policy"
    default: nil
    }
  }

  /// RFC 7077 §4.1.
  @Sendable static func reasonName(_ reason: UInt64) -> StaticString? {
    switch reason {
    case 1: "FORCE-REREGISTRATION"
    case 2: "UPDATE-SESSION-PARAMETERS"
    case 3: "VENDOR-SPECIFIC-REASON"
    case 4: "ANI-PARAMS-REQUESTED"
    default: nil
    }
  }
}
