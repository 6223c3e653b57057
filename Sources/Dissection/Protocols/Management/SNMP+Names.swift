extension SNMP {
  /// 8 and more: with an error.
  @Sendable static func sentence(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "{snmp.version} {snmp.pdu_type} {snmp.community}"
    case 1: "{snmp.msgVersion} {snmp.pdu_type}"
    case 2: "{snmp.msgVersion} {snmp.pdu_type} {snmp.msgUserName}"
    case 3: "{snmp.msgVersion} encrypted {snmp.msgUserName}"
    case 4: "{snmp.msgVersion} encrypted"
    case 5: "{snmp.version} trap {snmp.community} {snmp.generic_trap} {snmp.enterprise}"
    case 6: "{snmp.version} {snmp.pdu_type}"
    case 7: "{snmp.version} trap {snmp.community} {snmp.enterprise} specific {snmp.specific_trap}"
    case 8: "{snmp.version} {snmp.pdu_type} {snmp.community} {snmp.error_status}"
    case 9: "{snmp.msgVersion} {snmp.pdu_type} {snmp.error_status}"
    case 10: "{snmp.msgVersion} {snmp.pdu_type} {snmp.msgUserName} {snmp.error_status}"
    default: nil
    }
  }

  /// IANA "SNMP Number Spaces", "SNMP Version Numbers"; RFC 1901 §3.
  @Sendable static func versionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "v1"
    case 1: "v2c"
    case 2: "v2u"
    case 3: "v3"
    default: nil
    }
  }

  /// RFC 3416 §3; 4 is RFC 1157's.
  @Sendable static func operationName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "get-request"
    case 1: "get-next-request"
    case 2: "get-response"
    case 3: "set-request"
    case 4: "trap"
    case 5: "getBulkRequest"
    case 6: "informRequest"
    case 7: "snmpV2-trap"
    case 8: "report"
    default: nil
    }
  }

  /// RFC 3416 §3.
  @Sendable static func errorName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "noError"
    case 1: "tooBig"
    case 2: "noSuchName"
    case 3: "badValue"
    case 4: "readOnly"
    case 5: "genErr"
    case 6: "noAccess"
    case 7: "wrongType"
    case 8: "wrongLength"
    case 9: "wrongEncoding"
    case 10: "wrongValue"
    case 11: "noCreation"
    case 12: "inconsistentValue"
    case 13: "resourceUnavailable"
    case 14: "commitFailed"
    case 15: "undoFailed"
    case 16: "authorizationError"
    case 17: "notWritable"
    case 18: "inconsistentName"
    default: nil
    }
  }

  /// RFC 1157 §4.1.6.
  @Sendable static func trapName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "coldStart"
    case 1: "warmStart"
    case 2: "linkDown"
    case 3: "linkUp"
    case 4: "authenticationFailure"
    case 5: "egpNeighborLoss"
    case 6: "enterpriseSpecific"
    default: nil
    }
  }

  /// Tags of the application class, RFC 2578 §2; 5 and 7 are RFC 1442's.
  @Sendable static func typeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "IpAddress"
    case 1: "Counter32"
    case 2: "Gauge32"
    case 3: "TimeTicks"
    case 4: "Opaque"
    case 5: "NsapAddress"
    case 6: "Counter64"
    case 7: "UInteger32"
    default: nil
    }
  }

  /// RFC 3416 §3.
  @Sendable static func exceptionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "noSuchObject"
    case 1: "noSuchInstance"
    case 2: "endOfMibView"
    default: nil
    }
  }

  /// IANA "SNMP Number Spaces", "SNMP Security Models", as of 2025.
  @Sendable static func modelName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "any"
    case 1: "SNMPv1"
    case 2: "SNMPv2c"
    case 3: "User-Based Security Model"
    case 4: "Transport Security Model"
    default: nil
    }
  }

  /// IANA "SNMP Number Spaces", "SnmpEngineID Formats", as of 2025 (RFC 3411 §5, RFC 5343 §4).
  @Sendable static func engineFormatName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "IPv4 address"
    case 2: "IPv6 address"
    case 3: "MAC address"
    case 4: "Text"
    case 5: "Octets"
    case 6: "Local engine"
    case 128...255: "Enterprise specific"
    default: nil
    }
  }
}
