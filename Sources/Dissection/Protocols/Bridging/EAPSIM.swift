/// EAP-SIM (RFC 4186), EAP-AKA (RFC 4187) and EAP-AKA' (RFC 9048): who one is, proved by the chip of a telephone.
///
///     |    Subtype    |           Reserved            |  attributes, each of a type, a length in words of four bytes, and a value
enum EAPSIM {
  static func read(isSIM: Bool, _ cursor: inout Cursor, _ out: inout Dissection) {
    let ids = isSIM ? Field.sim : Field.aka
    cursor.read(ids.subtype, 8, &out)
    cursor.read(ids.reserved, 16, &out)
    while !cursor.isAtEnd, !cursor.isShort, out.hasRoom {
      let outer = cursor.extent
      let start = cursor.offset
      let group = out.beginGroup(ids.attribute, cursor)
      let type = cursor.read(ids.type, 8, &out)
      let length = cursor.read(ids.length, 8, &out)
      guard type.isKnown, length.isKnown, length.number > 0 else {
        if length.isKnown { out.note(EAP.Note.attributeLength, on: length) }
        if !cursor.isAtEnd { cursor.readRest(ids.value, &out) }
        return out.endGroup(group, cursor)
      }
      cursor.narrow(by: length, times: 4, from: start, .fieldLength, else: Data.Note.lengthBeyondEnd, &out)
      let value = hasParts(type.number) ? out.beginGroup(ids.parts, cursor) : nil
      readValue(type.number, ids, &cursor, &out)
      let isCut = cursor.isShort && cursor.limit == .captured
      if !cursor.isAtEnd { cursor.readRest(ids.value, &out) }
      if let value { out.endGroup(value, cursor) }
      out.endGroup(group, cursor)
      if isCut { return }
      cursor.restore(outer)
    }
  }

  private static func hasParts(_ type: UInt64) -> Bool {
    [1, 2, 3, 7, 11, 14, 15, 16, 19, 21, 23, 24, 129, 130, 132, 133, 134, 136, 140, 141].contains(type)
  }

  private static func readValue(
    _ type: UInt64, _ ids: Field.Names, _ cursor: inout Cursor, _ out: inout Dissection
  ) {
    switch type {
    case 3:
      let bits = cursor.read(Field.responseBits, 16, &out)
      if bits.isKnown { cursor.readBytes(Field.response, min((bits.value + 7) / 8, cursor.remaining), &out) }
    case 12: cursor.read(ids.notification, 16, &out)
    case 22: cursor.read(ids.error, 16, &out)
    case 14, 23, 132, 133, 140, 141:
      let length = cursor.read(Field.textLength, 16, &out)
      if length.isKnown, length.value > cursor.remaining {
        cursor.govern(by: length, &out)
        out.note(
          Data.Note.lengthBeyondEnd, on: length, length.number, UInt64(max(0, cursor.remaining)),
          UInt64(cursor.limit.rawValue))
      } else {
        cursor.readBytes(Field.text, countedBy: length, &out)
        if !cursor.isAtEnd { cursor.readRest(Field.padding, &out) }
      }
    case 15:
      let length = cursor.read(Field.listLength, 16, &out)
      var left = length.value / 2
      while left > 0, cursor.remaining >= 2, out.hasRoom {
        left -= 1
        cursor.read(Field.version, 16, &out)
      }
    case 16: cursor.read(Field.version, 16, &out)
    case 19: cursor.read(Field.counter, 16, &out)
    case 24: cursor.read(Field.derivation, 16, &out)
    case 136:
      cursor.read(Field.bidding, 1, &out)
      cursor.read(Field.biddingReserved, 15, &out)
    case 1, 2, 7, 11, 21, 129, 130, 134:
      cursor.read(Field.attributeReserved, 16, &out)
    default: break
    }
  }

  enum Field: FieldSet {
    static let setNumber: UInt16 = 263
    static let definedIn: StaticString = "RFC 4186 §8.1"

    static let simSubtype = field("eap.sim.subtype", "Subtype", .enumeration(subtypeName), .detail("")).means(
      "Which message it is.")
    static let simReserved = field("eap.sim.reserved", "Reserved", .hexadecimal).means("Zero.")
    static let simAttribute = group("eap.sim.subtype.attribute", "Attribute", isNamedByFirstChild: true).means(
      "A part of the message.")
    static let simType = field("eap.sim.subtype.type", "Attribute Type", .enumeration(EAPSIMAttribute.name)).means(
      typeText)
    static let simLength = field("eap.sim.subtype.len", "Length", .scaled(.words, by: 4, .bytes)).means(lengthText)
    static let simNotification = field(
      "eap.sim.notification_type", "Notification Code", .enumeration(notificationName), .detail("")
    ).means("What has happened.", "RFC 4186 §10.19")
    static let simError = field("eap.sim.error_code", "Client Error Code", .enumeration(errorName), .detail("")).means(
      "Why the client ends it.", "RFC 4186 §10.20")
    static let simValue = field("eap.sim.subtype.value", "Value", .bytes).means(valueText)
    static let simParts = group("eap.sim.subtype.value", "Value", .detail("")).means(valueText)
    static let akaParts = group("eap.aka.subtype.value", "Value", .detail("")).means(valueText, "RFC 4187 §8.1")
    static let akaSubtype = field("eap.aka.subtype", "Subtype", .enumeration(subtypeName), .detail("")).means(
      "Which message it is.", "RFC 4187 §8.1")
    static let akaReserved = field("eap.aka.reserved", "Reserved", .hexadecimal).means("Zero.", "RFC 4187 §8.1")
    static let akaAttribute = group("eap.aka.subtype.attribute", "Attribute", isNamedByFirstChild: true).means(
      "A part of the message.", "RFC 4187 §8.1")
    static let akaType = field("eap.aka.subtype.type", "Attribute Type", .enumeration(EAPSIMAttribute.name)).means(
      typeText, "RFC 4187 §8.1")
    static let akaLength = field("eap.aka.subtype.len", "Length", .scaled(.words, by: 4, .bytes)).means(
      lengthText, "RFC 4187 §8.1")
    static let akaNotification = field(
      "eap.aka.notification_type", "Notification Code", .enumeration(notificationName), .detail("")
    ).means("What has happened.", "RFC 4187 §10.19")
    static let akaError = field("eap.aka.error_code", "Client Error Code", .enumeration(errorName), .detail("")).means(
      "Why the client ends it.", "RFC 4187 §10.20")
    static let akaValue = field("eap.aka.subtype.value", "Value", .bytes).means(valueText, "RFC 4187 §8.1")
    static let responseBits = field("eap.aka.res_length", "RES Length", .quantity(.bits)).means(
      "How many bits the response has.", "RFC 4187 §10.8")
    static let response = field("eap.aka.res", "RES", .bytes).means(
      "What the chip makes of the network's random number.", "RFC 4187 §10.8")
    static let textLength = field("eap.identity.actual_len", "Actual Length", .quantity(.bytes)).means(
      "How long the text is, without padding.", "RFC 4186 §10.5")
    static let text = field("eap.identity", "Identity", .text, .detail("")).means(
      "Who the client says it is, or the network's name.", "RFC 4186 §10.5, RFC 9048 §3.1")
    static let padding = field("eap.identity.padding", "Padding", .bytes).means(
      "Zeros up to four bytes.", "RFC 4186 §10.5")
    static let listLength = field("eap.sim.version_list_length", "Actual Version List Length", .quantity(.bytes)).means(
      "How long the list is.", "RFC 4186 §10.2")
    static let version = field("eap.sim.version", "Version", .decimal, .detail("")).means(
      "A version of EAP-SIM.", "RFC 4186 §10.2, §10.3")
    static let counter = field("eap.sim.counter", "Counter", .decimal, .detail("")).means(
      "Counts the short second proofs.", "RFC 4186 §10.15")
    static let derivation = field("eap.aka.kdf", "Key Derivation Function", .decimal, .detail("")).means(
      "How keys are derived.", "RFC 9048 §3.2")
    static let bidding = flag("eap.aka.bidding", "D").means("Set: the sender would rather use EAP-AKA'.", "RFC 9048 §4")
    static let biddingReserved = field("eap.aka.bidding.reserved", "Reserved", .hexadecimal).means(
      "Zero.", "RFC 9048 §4")
    static let attributeReserved = field("eap.sim.subtype.reserved", "Reserved", .hexadecimal).means(
      "Zero.", "RFC 4186 §10")

    static let all = [
      simSubtype, simReserved, simAttribute, simType, simLength, simNotification, simError, simValue, simParts,
      akaParts, akaSubtype,
      akaReserved, akaAttribute, akaType, akaLength, akaNotification, akaError, akaValue, responseBits, response,
      textLength, text, padding, listLength, version, counter, derivation, bidding, biddingReserved, attributeReserved,
    ]

    private static let typeText: StaticString = "What the attribute is; who does not know one below 128 must not go on."
    private static let lengthText: StaticString =
      "How long the attribute is, with type and length, in words of four bytes."
    private static let valueText: StaticString = "What the attribute holds."

    /// The fields that the two families have under names of their own.
    struct Names: Sendable {
      let subtype, reserved, attribute, type, length, notification, error, value, parts: FieldID

      init(_ fields: [FieldSpec]) {
        (subtype, reserved, attribute, type) = (fields[0].id, fields[1].id, fields[2].id, fields[3].id)
        (length, notification, error, value) = (fields[4].id, fields[5].id, fields[6].id, fields[7].id)
        parts = fields[8].id
      }
    }

    static let sim = Names([
      simSubtype, simReserved, simAttribute, simType, simLength, simNotification, simError, simValue, simParts,
    ])
    static let aka = Names([
      akaSubtype, akaReserved, akaAttribute, akaType, akaLength, akaNotification, akaError, akaValue, akaParts,
    ])
  }

  // MARK: Names

  /// IANA "EAP-AKA and EAP-SIM Parameters", subtypes, as of 2025.
  @Sendable static func subtypeName(_ value: UInt64) -> StaticString? {
    switch value {
    case 1: "AKA-Challenge"
    case 2: "AKA-Authentication-Reject"
    case 4: "AKA-Synchronization-Failure"
    case 5: "AKA-Identity"
    case 10: "SIM-Start"
    case 11: "SIM-Challenge"
    case 12: "Notification"
    case 13: "Re-authentication"
    case 14: "Client-Error"
    default: nil
    }
  }

  @Sendable static func notificationName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "General failure after authentication"
    case 1026: "User temporarily denied access"
    case 1031: "User has not subscribed to the service"
    case 16384: "General failure"
    case 32768: "Success"
    default: nil
    }
  }

  @Sendable static func errorName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Unable to process packet"
    case 1: "Unsupported version"
    case 2: "Insufficient number of challenges"
    case 3: "RANDs are not fresh"
    default: nil
    }
  }
}
