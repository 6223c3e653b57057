import Dissection

/// How Wireshark shows a field's value: its type, and for a number the base. Programs that read what tshark prints rely
/// on it.
enum WiresharkType: String, CaseIterable {
  case decimal
  /// As wide as the bytes that the field lies in.
  case hexadecimal
  case hexadecimal2
  case hexadecimal4
  case hexadecimal6
  case hexadecimal8
  case hexadecimal16
  case boolean
  /// A number with a fraction.
  case double
  case bytes
  /// Bytes that Wireshark counts as a protocol of their own: an option.
  case option
  /// A heading, which has no value.
  case heading
  case text
  /// An address of IPv4, IPv6 or a link layer.
  case address
  case ipv6Address
  case eui64
  case guid
  case absoluteTime
  case relativeTime

  /// The type that Wireshark has for nearly every field of the format; ``WiresharkExceptions`` has the others.
  init(_ format: FieldFormat) {
    self =
      switch format {
      case .decimal, .quantity, .signed, .signedQuantity, .tenths, .scaled, .enumeration(_, .decimal), .port, .oui,
        .millisecondsOfDay:
        .decimal
      case .hexadecimal, .hexadecimalAndDecimal, .enumeration(_, .hexadecimal), .flags, .checksum: .hexadecimal
      case .fixedPoint: .double
      case .flag: .boolean
      case .group: .heading
      case .ipv4Address, .ipv6Address, .macAddress: .address
      case .bytes: .bytes
      case .text, .textRange, .storedText, .sentence: .text
      case .unixTime: .absoluteTime
      case .duration: .relativeTime
      }
  }

  /// How many hexadecimal digits a number of so many bits has.
  func digits(bits: Int) -> Int {
    switch self {
    case .hexadecimal2: 2
    case .hexadecimal4: 4
    case .hexadecimal6: 6
    case .hexadecimal8: 8
    case .hexadecimal16: 16
    default: max(1, (bits + 7) / 8) * 2
    }
  }
}

/// Where Wireshark shows values, in its three ways to write them.
enum WiresharkStyle {
  /// `tshark -T fields`: bytes without colons, texts with escapes.
  case columns
  /// `tshark -T pdml`.
  case markup
  /// `tshark -T ek`: times by ISO 8601.
  case searchDocument
}
