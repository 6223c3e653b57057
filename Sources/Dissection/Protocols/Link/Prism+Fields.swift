extension Prism {
  enum Field: UInt8, FieldSet {
    case code
    case length
    case device
    case padding
    case item
    case identifier
    case status
    case valueLength
    case hostTime
    case macTime
    case channel
    case strength
    case quality
    case signal
    case noise
    case rate
    case isSent
    case frameLength
    case unknown
    case surplus
    case rest

    static let family = Family.prism

    var spec: FieldSpec {
      switch self {
      case .code:
        FieldSpec(
          "prism.msgcode", "Message Code", .hexadecimal, "Always 0x00000044, or 0x00000041.",
          "LINKTYPE_IEEE802_11_PRISM")
      case .length:
        FieldSpec(
          "prism.msglen", "Message Length", .decimal(.bytes), "How long this header is.", "LINKTYPE_IEEE802_11_PRISM")
      case .device:
        FieldSpec(
          "prism.devname", "Device Name", .text, "The interface that received the frame.", "LINKTYPE_IEEE802_11_PRISM",
          summary: .headline)
      case .padding:
        FieldSpec(
          "prism.devname.padding", "Unused", .bytes, "What the name leaves of its 16 bytes.",
          "LINKTYPE_IEEE802_11_PRISM")
      case .item:
        FieldSpec(
          "prism.did", "Item", .group, "One thing that the driver tells.", "LINKTYPE_IEEE802_11_PRISM",
          isNamedByFirstChild: true)
      case .identifier:
        FieldSpec(
          "prism.did.type", "DID", .enumeration(Prism.itemName, .hexadecimal), "Which item it is.",
          "LINKTYPE_IEEE802_11_PRISM")
      case .status:
        FieldSpec(
          "prism.did.status", "Status", .enumeration(Prism.statusName), "Whether the driver gave a value.",
          "LINKTYPE_IEEE802_11_PRISM")
      case .valueLength:
        FieldSpec("prism.did.length", "Length", .decimal(.bytes), "How long the value is.", "LINKTYPE_IEEE802_11_PRISM")
      case .hostTime:
        FieldSpec(
          "prism.did.hosttime", "Host Time", .decimal(nil), "The host's clock, in its own unit.",
          "LINKTYPE_IEEE802_11_PRISM", summary: .detail(""))
      case .macTime:
        FieldSpec(
          "prism.did.mactime", "MAC Time", .decimal(.microseconds), "The card's clock.", "LINKTYPE_IEEE802_11_PRISM",
          summary: .detail(""))
      case .channel:
        FieldSpec(
          "prism.did.channel", "Channel", .decimal(nil), "The channel's number.", "LINKTYPE_IEEE802_11_PRISM",
          summary: .detail(""))
      case .strength:
        FieldSpec(
          "prism.did.rssi", "RSSI", .signed(nil), "The received signal's strength, in the card's unit.",
          "LINKTYPE_IEEE802_11_PRISM", summary: .detail(""))
      case .quality:
        FieldSpec(
          "prism.did.sq", "Signal Quality", .decimal(nil), "In the card's unit.", "LINKTYPE_IEEE802_11_PRISM",
          summary: .detail(""))
      case .signal:
        FieldSpec(
          "prism.did.signal", "Signal", .signed(nil), "How strong the signal was, mostly in dBm.",
          "LINKTYPE_IEEE802_11_PRISM", summary: .detail(""))
      case .noise:
        FieldSpec(
          "prism.did.noise", "Noise", .signed(nil), "How strong the noise was, mostly in dBm.",
          "LINKTYPE_IEEE802_11_PRISM", summary: .detail(""))
      case .rate:
        FieldSpec(
          "prism.did.rate", "Data Rate", .tenths(.megabitsPerSecond, each: 5), "The data rate.",
          "LINKTYPE_IEEE802_11_PRISM", summary: .detail(""))
      case .isSent:
        FieldSpec(
          "prism.did.istx", "Is TX", .enumeration(Prism.truthName), "Whether the host sent the frame.",
          "LINKTYPE_IEEE802_11_PRISM", summary: .detail(""))
      case .frameLength:
        FieldSpec(
          "prism.did.frmlen", "Frame Length", .decimal(.bytes), "How long the frame is.", "LINKTYPE_IEEE802_11_PRISM",
          summary: .detail(""))
      case .unknown:
        FieldSpec(
          "prism.did.unknown", "Value", .hexadecimal, "An item that is not known here.", "LINKTYPE_IEEE802_11_PRISM",
          summary: .detail(""))
      case .surplus:
        FieldSpec(
          "prism.did.surplus", "Surplus", .bytes, "What a value is longer than four bytes.",
          "LINKTYPE_IEEE802_11_PRISM")
      case .rest:
        FieldSpec(
          "prism.rest", "Rest of the Header", .bytes, "What is left of the header's length.",
          "LINKTYPE_IEEE802_11_PRISM")
      }
    }
  }

  enum Note: UInt8, NoteSet {
    case badLength

    static let family = Family.prism

    var spec: NoteSpec {
      switch self {
      case .badLength:
        NoteSpec(.error, "bad length", "{a:bytes}, but the fixed part is {b:bytes}, and {c:bytes} are there.")
      }
    }
  }

  @Sendable static func itemName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x0001_0044, 0x0001_0041: "Host Time"
    case 0x0002_0044, 0x0001_1041: "MAC Time"
    case 0x0003_0044, 0x0001_2041: "Channel"
    case 0x0004_0044, 0x0001_3041: "RSSI"
    case 0x0005_0044, 0x0001_4041: "Signal Quality"
    case 0x0006_0044, 0x0001_5041: "Signal"
    case 0x0007_0044, 0x0001_6041: "Noise"
    case 0x0008_0044, 0x0001_7041: "Data Rate"
    case 0x0009_0044, 0x0001_8041: "Is TX"
    case 0x000a_0044, 0x0001_9041: "Frame Length"
    default: nil
    }
  }

  @Sendable static func statusName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "supplied"
    case 1: "not supplied"
    default: nil
    }
  }

  @Sendable static func truthName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "received"
    case 1: "sent"
    default: nil
    }
  }
}
