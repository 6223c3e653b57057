extension BER {
  enum Field: FieldSet {
    static let setNumber: UInt16 = BER.number
    static let definedIn: StaticString = "X.690 §8.1"

    static let tagClass = field("ber.id.class", "Class", .enumeration(Self.className), isDelimiter: true)
      .means("Whether ASN.1 itself, the protocol, or the place in the message says what the tag means.", "X.690 §8.1.2")
    static let form = field("ber.id.pc", "P/C", .enumeration(Self.formName), isDelimiter: true)
      .means("Whether the contents are the value itself, or values that it is made of.", "X.690 §8.1.2.5")
    static let universalTag = field("ber.id.uni_tag", "Tag", .enumeration(UniversalTag.name), isDelimiter: true)
      .means("What type of value it is; 31: the number is in the next octets.", "X.680 §8.4")
    static let tag = field("ber.id.tag", "Tag", .decimal, isDelimiter: true)
      .means("Which value it is, by the protocol's own numbers; 31: the number is in the next octets.", "X.690 §8.1.2")
    static let highTag = field("ber.id.tag", "Tag Number", .decimal, isDelimiter: true)
      .means("A tag from 31 on, seven bits in an octet; the last octet begins with a zero bit.", "X.690 §8.1.2.4")
    static let length = field("ber.length", "Length", .quantity(.bytes), isDelimiter: true)
      .means(
        """
        How long the contents are: one octet below 128; else 128 and the number of octets with the length, then these.
        """, "X.690 §8.1.3"
      ).limits("the value's own length ends it here")
    static let indefiniteLength = field("ber.length.indefinite", "Length", .hexadecimal, isDelimiter: true)
      .means("Indefinite: two zero octets end the contents.", "X.690 §8.1.3.6")
      .limits("end-of-contents octets end it here")
    static let endOfContents = field("ber.eoc", "End-of-contents", .hexadecimal, isDelimiter: true)
      .means("Two zero octets after a value of indefinite length.", "X.690 §8.1.5")
    static let contents = field("ber.contents", "Contents", .bytes)
      .means("A value of a type that is not read further.", "X.690 §8.1.4")
    static let surplus = field("ber.surplus", "Surplus", .bytes)
      .means("Bytes of a value after all that it should have.", "X.690 §8.1.4")
    static let value = group("ber.value", "Value")
      .means("A value that is made of other values.", "X.690 §8.1.4")
    static let boolean = field("ber.unknown.BOOLEAN", "BOOLEAN", .enumeration(Self.booleanName), .detail(""))
      .means("False where it is zero, else true.", "X.690 §8.2")
    static let integer = field("ber.unknown.INTEGER", "INTEGER", .signed, .detail(""))
      .means("A number in two's complement.", "X.690 §8.3")
    static let longInteger = field("ber.unknown.INTEGER.bytes", "INTEGER", .bytes, .detail(""))
      .means("A number of more than 64 bits, in two's complement.", "X.690 §8.3")
    static let enumerated = field("ber.unknown.ENUMERATED", "ENUMERATED", .signed, .detail(""))
      .means("One of a list of values, by its number.", "X.690 §8.4")
    static let bitString = field("ber.unknown.BITSTRING", "BIT STRING", .bytes, .detail(""))
      .means("Bits; the first octet says how many of the last one are not used.", "X.690 §8.6")
    static let octetString = field("ber.unknown.OCTETSTRING", "OCTET STRING", .bytes, .detail(""))
      .means("Any bytes.", "X.690 §8.7")
    static let objectIdentifier = field("ber.unknown.OID", "OBJECT IDENTIFIER", .storedText, .detail(""))
      .means(
        """
        The name of anything, as a path of numbers: the first octet has two of them, others have seven bits in an octet.
        """, "X.690 §8.19")
    static let text = field("ber.unknown.STRING", "String", .text, .detail(""))
      .means("Text in one of ASN.1's alphabets.", "X.690 §8.23")
    static let time = field("ber.unknown.TIME", "Time", .text, .detail(""))
      .means("A date and time as digits: year, month, day, hour, minute, second.", "X.690 §8.25")

    static let all = [
      tagClass, form, universalTag, tag, highTag, length, indefiniteLength, endOfContents, contents, surplus, value,
      boolean, integer, longInteger, enumerated, bitString, octetString, objectIdentifier, text, time,
    ]

    @Sendable static func className(_ value: UInt64) -> StaticString? {
      switch value {
      case 0: "universal"
      case 1: "application"
      case 2: "context-specific"
      case 3: "private"
      default: nil
      }
    }

    @Sendable static func formName(_ value: UInt64) -> StaticString? { value == 0 ? "primitive" : "constructed" }

    @Sendable static func booleanName(_ value: UInt64) -> StaticString? { value == 0 ? "false" : "true" }
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = BER.number

    static let unexpectedTag = note("ber.error.wrong_tag", .error, "unexpected value")
      .says("The tag is not that of {b:field}, which comes here: the value is not what the protocol has in this place.")
    static let tagTooLarge = note("ber.id.tag.too_large", .error, "bad tag")
      .says("The tag's number has no end here, or more than 63 bits.")
    static let tagNotMinimal = note("ber.id.tag.not_minimal", .warning, "tag not minimal")
      .says("A tag below 31 has one octet, and none begins with zero bits (X.690 §8.1.2.4): this encoding is longer.")
    static let lengthReserved = note("ber.length.reserved", .error, "bad length")
      .says("0xff is no length's first octet (X.690 §8.1.3.5).")
    static let lengthNotMinimal = note("ber.length.not_minimal", .chat, "length not minimal")
      .says("{a:bytes} do not need {b} length octets. BER allows it, DER does not.")
    static let indefinitePrimitive = note("ber.length.indefinite_primitive", .error, "bad length")
      .says("Only a constructed value's length may be indefinite (X.690 §8.1.3.2).")
    static let noEndOfContents = note("ber.eoc.missing", .error, "no end")
      .says("The value's length is indefinite, but no end-of-contents octets follow it.")
    static let surplus = note("ber.surplus", .error, "surplus")
      .says("{a:bytes} more than the value should have.")
    static let emptyInteger = note("ber.integer.empty", .error, "no number")
      .says("A number has one octet at least (X.690 §8.3.1).")
    static let integerNotMinimal = note("ber.integer.not_minimal", .warning, "number not minimal")
      .says("The first nine bits are equal: the number needs fewer octets (X.690 §8.3.2).")
    static let integerTooLarge = note("ber.integer.too_large", .warning, "large number")
      .says("A number of {a:bytes}: its value is not shown.")
    static let valueLength = note("ber.error.length", .error, "bad length")
      .says("{a:bytes}, but the value has {b}.")
    static let constructedString = note("ber.constructed", .note, "in parts")
      .says("A string made of several ones: it is not put together here.")
    static let primitive = note("ber.primitive", .error, "primitive")
      .says("The value is made of others, so that it must be constructed; this one is primitive.")
    static let identifierEmpty = note("ber.error.oid.empty", .error, "bad identifier")
      .says("An object identifier has one octet at least (X.690 §8.19.2).")
    static let identifierOpen = note("ber.error.oid.open", .error, "bad identifier")
      .says("The last octet says that its number goes on, but nothing follows.")
    static let identifierNotMinimal = note("ber.error.oid.not_minimal", .warning, "identifier not minimal")
      .says("A number in it begins with zero bits (0x80), which is not allowed (X.690 §8.19.2).")
    static let identifierTooLarge = note("ber.error.oid.too_large", .warning, "large identifier")
      .says("A number in it has more than 256 bits; it is shown as ?.")
    static let tooDeep = note("ber.too_deep", .warning, "too deep")
      .says("Values are nested more than {a} deep; the rest is shown as bytes.")

    static let all = [
      unexpectedTag, tagTooLarge, tagNotMinimal, lengthReserved, lengthNotMinimal, indefinitePrimitive, noEndOfContents,
      surplus, emptyInteger, integerNotMinimal, integerTooLarge, valueLength, constructedString, primitive,
      identifierEmpty, identifierOpen, identifierNotMinimal, identifierTooLarge, tooDeep,
    ]
  }
}
