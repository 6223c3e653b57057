/// Vendor-Specific Information, option 43 (RFC 2132 §8.4): whose it is, the vendor class tells.
extension DHCP {
  static func readVendorSpecific(_ vendor: DHCPVendorClass, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch vendor {
    case .pxe:
      readSubOptions(VendorField.bootSubOption, VendorField.bootCode, hasEnd: true, &cursor, &out, readValue: readBoot)
    case .bootServiceDiscovery:
      readSubOptions(
        VendorField.discoverySubOption, VendorField.discoveryCode, hasEnd: true, &cursor, &out,
        readValue: readDiscovery)
    case .arubaAccessPoint: cursor.readRest(VendorField.arubaController, &out)
    case .arubaInstant: cursor.readRest(VendorField.arubaInstant, &out)
    case .microsoft, .ciscoAccessPoint, .ubiquiti, .broadbandForum, .cableLabs:
      readVendorSubOptions(vendor, &cursor, &out)
    case .other: if isListOfSubOptions(cursor) { readVendorSubOptions(vendor, &cursor, &out) }
    }
  }

  /// Whether the bytes are sub-options, by their lengths: what another vendor sends may be anything.
  private static func isListOfSubOptions(_ cursor: borrowing Cursor) -> Bool {
    var (place, count) = (0, 0)
    while let code = cursor.peek(place) {
      if code == 255 { return place + 1 == cursor.remaining && count > 0 }
      guard code != 0, let length = cursor.peek(place + 1), length > 0 else { return false }
      place += 2 + Int(length)
      count += 1
    }
    return place == cursor.remaining && count > 0
  }

  private static func readVendorSubOptions(
    _ vendor: DHCPVendorClass, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    readSubOptions(VendorField.subOption, VendorField.code, hasEnd: true, &cursor, &out) { code, length, cursor, out in
      switch (vendor, code) {
      case (.microsoft, 1): DHCPValue.number32(VendorField.microsoftNames.id).read(length, &cursor, &out)
      case (.microsoft, 2): DHCPValue.number32(VendorField.microsoftRelease.id).read(length, &cursor, &out)
      case (.microsoft, 3): DHCPValue.number32(VendorField.microsoftMetric.id).read(length, &cursor, &out)
      case (.ciscoAccessPoint, 241), (.ubiquiti, 1): readAddresses(VendorField.controller, &cursor, &out)
      case (.broadbandForum, 1): cursor.readRest(VendorField.managementServer, &out)
      case (.broadbandForum, 2): cursor.readRest(VendorField.provisioningCode, &out)
      case (.broadbandForum, 3...4): cursor.readRest(VendorField.retry, &out)
      case (.cableLabs, 8) where cursor.remaining == 3: cursor.read(VendorField.cableOrganization, 24, &out)
      case (.cableLabs, 2...10), (.cableLabs, 12...16): cursor.readRest(VendorField.cableText, &out)
      case (.cableLabs, 31) where cursor.remaining == 6: cursor.read(VendorField.cableAdapter, 48, &out)
      case (.cableLabs, 32): DHCPValue.number32(VendorField.cableCorrelation.id).read(length, &cursor, &out)
      default: break
      }
    }
  }

  /// The PXE specification 2.1, table 2-1.
  private static func readBoot(
    _ code: UInt8, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = VendorField
    switch code {
    case 1: DHCPValue.address(F.bootMulticast.id).read(length, &cursor, &out)
    case 2: DHCPValue.number16(F.bootClientPort.id).read(length, &cursor, &out)
    case 3: DHCPValue.number16(F.bootServerPort.id).read(length, &cursor, &out)
    case 4: DHCPValue.number8(F.bootTimeout.id).read(length, &cursor, &out)
    case 5: DHCPValue.number8(F.bootDelay.id).read(length, &cursor, &out)
    case 6:
      lengths.judge(length, is: 1, &out)
      let group = out.beginGroup(F.bootControl, cursor)
      let reserved = cursor.read(F.bootControlReserved, 4, &out)
      let flags = cursor.readFlags(F.bootControlFlags, &out)
      out.endGroup(group, cursor, value: reserved.value << 4 | flags.value)
    case 7: DHCPValue.address(F.bootDiscoveryAddress.id).read(length, &cursor, &out)
    case 8:
      while cursor.remaining >= 3, !cursor.isShort, out.hasRoom {
        let group = out.beginGroup(F.bootServers, cursor)
        cursor.read(F.bootServerType, 16, &out)
        let count = cursor.read(F.bootServerCount, 8, &out)
        if count.isKnown { cursor.govern(by: count, times: 4, &out) }
        for _ in 0..<count.value where !cursor.isShort { cursor.read(F.bootServer, 32, &out) }
        out.endGroup(group, cursor)
      }
    case 9:
      while cursor.remaining >= 3, !cursor.isShort, out.hasRoom {
        let group = out.beginGroup(F.bootMenu, cursor)
        cursor.read(F.bootMenuType, 16, &out)
        let count = cursor.read(F.bootMenuLength, 8, &out)
        within(count, &cursor, &out) { cursor, out in cursor.readRest(F.bootMenuText, &out) }
        out.endGroup(group, cursor)
      }
    case 10:
      cursor.read(F.bootPromptTimeout, 8, &out)
      cursor.readRest(F.bootPrompt, &out)
    case 71:
      cursor.read(F.bootItemType, 16, &out)
      cursor.read(F.bootItemLayer, 16, &out)
    default: break
    }
  }

  /// Apple's Boot Server Discovery Protocol, as its open sources have it (bootp, bsdp.h).
  private static func readDiscovery(
    _ code: UInt8, _ length: Token, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    typealias F = VendorField
    switch code {
    case 1: DHCPValue.number8(F.discoveryMessage.id).read(length, &cursor, &out)
    case 2: DHCPValue.number16(F.discoveryVersion.id).read(length, &cursor, &out)
    case 3: DHCPValue.address(F.discoveryServer.id).read(length, &cursor, &out)
    case 4: DHCPValue.number16(F.discoveryPriority.id).read(length, &cursor, &out)
    case 5: DHCPValue.number16(F.discoveryPort.id).read(length, &cursor, &out)
    case 6: cursor.readRest(F.discoveryPath, &out)
    case 7: DHCPValue.number32(F.discoveryDefault.id).read(length, &cursor, &out)
    case 8: DHCPValue.number32(F.discoverySelected.id).read(length, &cursor, &out)
    case 9:
      while cursor.remaining >= 5, !cursor.isShort, out.hasRoom {
        let group = out.beginGroup(F.discoveryImage, cursor)
        cursor.read(F.discoveryInstall, 1, &out)
        cursor.read(F.discoveryKind, 7, &out)
        cursor.read(F.discoveryReserved, 8, &out)
        cursor.read(F.discoveryIndex, 16, &out)
        let count = cursor.read(F.discoveryNameLength, 8, &out)
        within(count, &cursor, &out) { cursor, out in cursor.readRest(F.discoveryName, &out) }
        out.endGroup(group, cursor)
      }
    case 10: lengths.judge(length, is: 0, &out)
    case 11: DHCPValue.numbers16(F.discoveryFilter.id).read(length, &cursor, &out)
    case 12: DHCPValue.number16(F.discoverySize.id).read(length, &cursor, &out)
    default: break
    }
  }
}
