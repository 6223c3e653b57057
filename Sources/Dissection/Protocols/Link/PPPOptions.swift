/// The options that are configured, RFC 1661 §6: of the link (LCP), of IPv4 (IPCP, RFC 1332 and 1877) and of IPv6
/// (IPV6CP, RFC 5072). Those of other protocols are kept whole.
///
///     |     Type      |    Length     |  data …            the length counts type and length too
enum PPPOptions {
  static func decode(_ kind: PPPControl.Kind, _ cursor: inout Cursor, into out: inout Dissection) {
    while let type = cursor.peek(), out.hasRoom, cursor.knowsNext(2, out) {
      guard let length = cursor.peek(1), length >= 2 else {
        OptionFrame.readUnusable(
          kind.group, lengthField: kind.length, rest: Field.undecoded, &cursor, &out, readFirst: kind.readType)
        return
      }
      let option = OptionFrame(
        kind.group, lengthField: kind.length, expected: kind.expectedLength(of: type), &cursor, &out,
        readFirst: kind.readType)
      switch kind {
      case .link: readLinkOption(type, &cursor, &out)
      case .ip: readIPOption(type, &cursor, &out)
      case .ipv6 where type == 1: cursor.readBytes(Field.interfaceIdentifier, min(8, cursor.remaining), &out)
      case .ipv6, .other: break
      }
      option.end(surplus: kind.data, &cursor, &out)
    }
    cursor.readRest(Field.undecoded, &out)
  }

  private static func readLinkOption(_ type: UInt8, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type {
    case 1: cursor.read(Field.maximumReceiveUnit, 16, &out)
    case 2: cursor.read(Field.controlCharacterMap, 32, &out)
    case 3:
      let authentication = cursor.read(Field.authenticationProtocol, 16, &out)
      if authentication.number == 0xc223, !cursor.isAtEnd { cursor.read(Field.algorithm, 8, &out) }
    case 4:
      let quality = cursor.read(Field.qualityProtocol, 16, &out)
      if quality.number == 0xc025 { cursor.read(Field.reportingPeriod, 32, &out) }
    case 5: cursor.read(Field.magicNumber, 32, &out)
    case 9: cursor.read(Field.checkSequenceAlternatives, 8, &out)
    case 10: cursor.read(Field.maximumPad, 8, &out)
    case 13: cursor.read(Field.callbackOperation, 8, &out)
    case 17: cursor.read(Field.maximumReconstructedUnit, 16, &out)
    case 19: readDiscriminator(&cursor, &out)
    case 23: cursor.read(Field.linkDiscriminator, 16, &out)
    case 27:
      cursor.read(Field.multilinkCode, 8, &out)
      cursor.read(Field.suspendableClasses, 8, &out)
    default: break
    }
  }

  /// Reads what tells one end of a multilink bundle from another, RFC 1990 §5.1.3.
  private static func readDiscriminator(_ cursor: inout Cursor, _ out: inout Dissection) {
    let discriminatorClass = cursor.read(Field.discriminatorClass, 8, &out)
    switch discriminatorClass.number {
    case 2 where cursor.remaining == 4: cursor.read(Field.discriminatorIPAddress, 32, &out)
    case 3 where cursor.remaining == 6: cursor.read(Field.discriminatorMACAddress, 48, &out)
    default: cursor.readRest(Field.discriminatorAddress, &out)
    }
  }

  private static func readIPOption(_ type: UInt8, _ cursor: inout Cursor, _ out: inout Dissection) {
    switch type {
    case 1:
      cursor.read(Field.sourceAddress, 32, &out)
      cursor.read(Field.destinationAddress, 32, &out)
    case 2:
      let compression = cursor.read(Field.compressionProtocol, 16, &out)
      guard compression.number == 0x002d, cursor.remaining >= 2 else { return }
      cursor.read(Field.maximumSlot, 8, &out)
      cursor.read(Field.compressedSlot, 8, &out)
    case 3: cursor.read(Field.address, 32, &out)
    case 4: cursor.read(Field.homeAddress, 32, &out)
    case 129: cursor.read(Field.primaryDNS, 32, &out)
    case 130: cursor.read(Field.primaryNBNS, 32, &out)
    case 131: cursor.read(Field.secondaryDNS, 32, &out)
    case 132: cursor.read(Field.secondaryNBNS, 32, &out)
    default: break
    }
  }
}

extension PPPControl.Kind {
  fileprivate var group: FieldID {
    switch self {
    case .link: PPPOptions.Field.linkOption.id
    case .ip: PPPOptions.Field.ipOption.id
    case .ipv6: PPPOptions.Field.ipv6Option.id
    case .other: PPPOptions.Field.option.id
    }
  }

  private var type: FieldID {
    switch self {
    case .link: PPPOptions.Field.linkType.id
    case .ip: PPPOptions.Field.ipType.id
    case .ipv6: PPPOptions.Field.ipv6Type.id
    case .other: PPPOptions.Field.type.id
    }
  }

  fileprivate var length: FieldID {
    switch self {
    case .link: PPPOptions.Field.linkLength.id
    case .ip: PPPOptions.Field.ipLength.id
    case .ipv6: PPPOptions.Field.ipv6Length.id
    case .other: PPPOptions.Field.length.id
    }
  }

  fileprivate var data: FieldID {
    switch self {
    case .link: PPPOptions.Field.linkData.id
    case .ip: PPPOptions.Field.ipData.id
    case .ipv6: PPPOptions.Field.ipv6Data.id
    case .other: PPPOptions.Field.data.id
    }
  }

  fileprivate var readType: OptionFrame.ReadFirst {
    let field = type
    return { cursor, out in cursor.read(field, 8, &out) }
  }

  /// The length of an option that has no other.
  fileprivate func expectedLength(of type: UInt8) -> Int? {
    switch (self, type) {
    case (.link, 1), (.link, 17), (.link, 23), (.link, 27): 4
    case (.link, 2), (.link, 5): 6
    case (.link, 7), (.link, 8), (.link, 18): 2
    case (.link, 9), (.link, 10): 3
    case (.ip, 1), (.ipv6, 1): 10
    case (.ip, 3), (.ip, 4), (.ip, 129...132): 6
    default: nil
    }
  }
}
