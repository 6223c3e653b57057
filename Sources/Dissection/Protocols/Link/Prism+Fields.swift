extension Prism {
  enum Field: FieldSet {
    static let setNumber: UInt16 = Prism.number
    static let definedIn: StaticString = "LINKTYPE_IEEE802_11_PRISM"

    static let code = field("prism.msgcode", "Message Code", .hexadecimal).means("Always 0x00000044, or 0x00000041.")
    static let length = field("prism.msglen", "Message Length", .quantity(.bytes)).means("How long this header is.")
    static let device = field("prism.devname", "Device Name", .text, .headline)
      .means("The interface that received the frame.")
    static let padding = field("prism.devname.padding", "Unused", .bytes).means("What the name leaves of its 16 bytes.")
    static let item = group("prism.did", "Item", isNamedByFirstChild: true).means("One thing that the driver tells.")
    static let identifier = field("prism.did.type", "DID", .enumeration(Prism.itemName, .hexadecimal))
      .means("Which item it is.")
    static let status = field("prism.did.status", "Status", .enumeration(Prism.statusName))
      .means("Whether the driver gave a value.")
    static let valueLength = field("prism.did.length", "Length", .quantity(.bytes)).means("How long the value is.")
    static let hostTime = field("prism.did.hosttime", "Host Time", .decimal, .detail(""))
      .means("The host's clock, in its own unit.")
    static let macTime = field("prism.did.mactime", "MAC Time", .quantity(.microseconds), .detail(""))
      .means("The card's clock.")
    static let channel = field("prism.did.channel", "Channel", .decimal, .detail("")).means("The channel's number.")
    static let strength = field("prism.did.rssi", "RSSI", .signed, .detail(""))
      .means("The received signal's strength, in the card's unit.")
    static let quality = field("prism.did.sq", "Signal Quality", .decimal, .detail("")).means("In the card's unit.")
    static let signal = field("prism.did.signal", "Signal", .signed, .detail(""))
      .means("How strong the signal was, mostly in dBm.")
    static let noise = field("prism.did.noise", "Noise", .signed, .detail(""))
      .means("How strong the noise was, mostly in dBm.")
    static let rate = field("prism.did.rate", "Data Rate", .tenths(.megabitsPerSecond, each: 5), .detail(""))
      .means("The data rate.")
    static let isSent = field("prism.did.istx", "Is TX", .enumeration(Prism.truthName), .detail(""))
      .means("Whether the host sent the frame.")
    static let frameLength = field("prism.did.frmlen", "Frame Length", .quantity(.bytes), .detail(""))
      .means("How long the frame is.")
    static let unknown = field("prism.did.unknown", "Value", .hexadecimal, .detail(""))
      .means("An item that is not known here.")
    static let surplus = field("prism.did.surplus", "Surplus", .bytes).means("What a value is longer than four bytes.")
    static let rest = field("prism.rest", "Rest of the Header", .bytes).means("What is left of the header's length.")

    static let all = [
      code, length, device, padding, item, identifier, status, valueLength, hostTime, macTime, channel, strength,
      quality, signal, noise, rate, isSent, frameLength, unknown, surplus, rest,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = Prism.number

    static let badLength = note("prism.bad_length", .error, "bad length")
      .says("{a:bytes}, but the fixed part alone has {b:bytes}.")

    static let all = [badLength]
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
