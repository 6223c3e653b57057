extension RADIUSVendor {
  private typealias F = RADIUS.VendorField

  /// What a vendor's value is that has no parts; nil where that is not known.
  static func value(of type: UInt64, by vendor: UInt64) -> RADIUSValue? {
    switch vendor {
    case 9:
      switch type {
      case 1: .text(F.ciscoAVPair.id)
      case 2: .text(F.ciscoNASPort.id)
      case 250: .text(F.ciscoAccountInfo.id)
      case 252: .text(F.ciscoCommandCode.id)
      case 3...21, 23...31, 33, 35, 37, 38, 100...117, 141...151, 217, 249, 251, 253: .text(F.text.id)
      case 187, 188, 190...195, 197, 198, 208...210, 212, 218, 228, 233...235, 242...244, 255: .number(F.value.id, 4)
      default: nil
      }
    case 311:
      switch type {
      case 7: .number(F.msMPPEEncryptionPolicy.id, 4)
      case 8: .number(F.msMPPEEncryptionTypes.id, 4)
      case 11: .bytes(F.msCHAPChallenge.id)
      case 12: .bytes(F.msCHAPMPPEKeys.id)
      case 13: .number(F.msBAPUsage.id, 4)
      case 18: .text(F.msRASVersion.id)
      case 28: .address4(F.msPrimaryDNSServer.id)
      case 29: .address4(F.msSecondaryDNSServer.id)
      case 30: .address4(F.msPrimaryNBNSServer.id)
      case 31: .address4(F.msSecondaryNBNSServer.id)
      case 34, 35, 40, 42, 44, 50, 58...60: .text(F.text.id)
      case 9, 14, 15, 21, 23, 24, 37, 41, 45...49, 54, 57, 63: .number(F.value.id, 4)
      case 61: .address4(F.address4.id)
      case 62: .address6(F.address6.id)
      default: nil
      }
    case 10415:
      switch type {
      case 1: .text(F.mobileIMSI.id)
      case 2: .number(F.mobileChargingID.id, 4)
      case 3: .number(F.mobilePDPType.id, 4)
      case 4: .address4(F.mobileChargingGatewayAddress.id)
      case 5: .text(F.mobileGPRSNegotiatedQoSProfile.id)
      case 6: .address4(F.mobileSGSNAddress.id)
      case 7: .address4(F.mobileGGSNAddress.id)
      case 8: .text(F.mobileIMSIMCCMNC.id)
      case 9: .text(F.mobileGGSNMCCMNC.id)
      case 10: .text(F.mobileNSAPI.id)
      case 12: .text(F.mobileSelectionMode.id)
      case 13: .text(F.mobileChargingCharacteristics.id)
      case 14: .address6(F.mobileChargingGatewayIPv6Address.id)
      case 15: .address6(F.mobileSGSNIPv6Address.id)
      case 16: .address6(F.mobileGGSNIPv6Address.id)
      case 18: .text(F.mobileSGSNMCCMNC.id)
      case 20: .text(F.mobileIMEISV.id)
      case 21: .number(F.mobileRATType.id, 1)
      case 22: .bytes(F.mobileUserLocationInfo.id)
      case 23: .bytes(F.mobileMSTimeZone.id)
      case 126, 127: .text(F.text.id)
      default: nil
      }
    case 14122:
      switch type {
      case 1: .text(F.wisprLocationID.id)
      case 2: .text(F.wisprLocationName.id)
      case 3: .text(F.wisprLogoffURL.id)
      case 4: .text(F.wisprRedirectionURL.id)
      case 5: .number(F.wisprBandwidthMinUp.id, 4)
      case 6: .number(F.wisprBandwidthMinDown.id, 4)
      case 7: .number(F.wisprBandwidthMaxUp.id, 4)
      case 8: .number(F.wisprBandwidthMaxDown.id, 4)
      case 9: .text(F.wisprSessionTerminateTime.id)
      case 10: .text(F.wisprSessionTerminateEndOfDay.id)
      case 11: .text(F.wisprBillingClassOfService.id)
      default: nil
      }
    default: nil
    }
  }

  /// RFC 2548 §2.4.4.
  @Sendable static func policyName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "Encryption-Allowed"
    case 2: "Encryption-Required"
    default: nil
    }
  }

  /// 3GPP TS 29.061 §16.4.7.2.
  @Sendable static func sessionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "IPv4"
    case 1: "PPP"
    case 2: "IPv6"
    case 3: "IPv4v6"
    case 4: "Non-IP"
    case 5: "Unstructured"
    case 6: "Ethernet"
    default: nil
    }
  }

  /// 3GPP TS 29.061 §16.4.7.2.
  @Sendable static func radioName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "reserved"
    case 1...10: GTP.accessName(value)
    case 51: "NG-RAN"
    case 52: "Untrusted WLAN"
    case 53: "Trusted WLAN"
    default: nil
    }
  }

  /// RFC 2548 §2.4.5.
  @Sendable static func encryptionName(_ bit: Int) -> StaticString? {
    switch bit {
    case 1: "40-bit"
    case 2: "128-bit"
    default: nil
    }
  }
}
