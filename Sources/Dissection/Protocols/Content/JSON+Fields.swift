extension JSON {
  enum Field: FieldSet {
    static let setNumber: UInt16 = JSON.number
    static let definedIn: StaticString = "RFC 8259 §2"

    static let byteOrderMark = field("json.byte_order_mark", "Byte Order Mark", .hexadecimal)
      .means("Bytes that mark UTF-8; JSON must not begin with them.", "RFC 8259 §8.1")
    static let object = group("json.object", "Object")
      .means("Names, each with a value, in braces.", "RFC 8259 §4")
    static let member = field("json.member", "Member", .textRange)
      .means("A name, a colon and a value.", "RFC 8259 §4")
    static let key = field("json.key", "Key", .text).means("The member's name.", "RFC 8259 §4")
    static let array = group("json.array", "Array").means("Values in brackets, in order.", "RFC 8259 §5")
    static let string = field("json.value.string", "String", .text)
      .means("Text, without the quotes around it.", "RFC 8259 §7")
    static let escapedString = field("json.escaped", "String as Written", .text)
      .means("The text with its escapes: a backslash and what stands for a character.", "RFC 8259 §7")
    static let unescapedKey = field("json.key", "Key", .storedText)
      .means("The name with the characters that its escapes stand for.", "RFC 8259 §7")
    static let unescapedString = field("json.value.string", "String", .storedText)
      .means("The text with the characters that its escapes stand for.", "RFC 8259 §7")
    static let numberValue = field("json.value.number", "Number", .text)
      .means("A number in decimal, as long as its sender likes.", "RFC 8259 §6")
    static let falseValue = field("json.value.false", "False", .text).means("The literal false.", "RFC 8259 §3")
    static let nullValue = field("json.value.null", "Null", .text)
      .means("The literal null: no value.", "RFC 8259 §3")
    static let trueValue = field("json.value.true", "True", .text).means("The literal true.", "RFC 8259 §3")
    static let notANumber = field("json.value.nan", "NaN", .text)
      .means("Not a number, or infinity, as JavaScript writes them; JSON has neither.", "RFC 8259 §6")
    static let separator = field("json.separator", "Separator", .text, isDelimiter: true)
      .means("Braces, brackets, colons, commas, quotes and blanks.")
    static let invalid = field("json.invalid", "Invalid", .text)
      .means("What is not read, since the text before it is no JSON.")
    static let deep = field("json.deep", "Too Deep", .text)
      .means("What is not read, since it lies too deep.", "RFC 8259 §9")

    static let all = [
      byteOrderMark, object, member, key, array, string, escapedString, unescapedKey, unescapedString, numberValue,
      falseValue, nullValue, trueValue, notANumber, separator, invalid, deep,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = JSON.number

    static let byteOrderMark = note("json.byte_order_mark.present", .note, "byte order mark")
      .says("JSON must not begin with a byte order mark (RFC 8259 §8.1); some programs refuse it.")
    static let encoding = note("json.encoding", .error, "not UTF-8")
      .says("Zeros among the first bytes are a sign of UTF-16 or UTF-32; JSON must be UTF-8 (RFC 8259 §8.1).")
    static let notUTF8 = note("json.string.invalid_utf8", .warning, "not UTF-8")
      .says("Not all of its bytes are UTF-8, which JSON must be (RFC 8259 §8.1).")
    static let valueExpected = note("json.value.expected", .error, "no value")
      .says("A value is expected here: an object, an array, a string, a number, true, false or null.")
    static let nameExpected = note("json.key.expected", .error, "no name")
      .says("A name in quotes is expected here (RFC 8259 §4).")
    static let colonExpected = note("json.colon.expected", .error, "no colon")
      .says("A colon is expected here, after a member's name (RFC 8259 §4).")
    static let commaExpected = note("json.comma.expected", .error, "no comma")
      .says("A comma, or the end of the object or array, is expected here.")
    static let commaAtEnd = note("json.comma.trailing", .error, "comma at the end")
      .says("After a comma another value must come (RFC 8259 §4, §5).")
    static let unbalanced = note("json.unbalanced", .error, "wrong bracket")
      .says("An object ends in a brace and an array in a bracket: here it is the other one.")
    static let literal = note("json.literal.unknown", .error, "unknown word")
      .says("Words other than true, false and null, in lower case, are no values (RFC 8259 §3).")
    static let notANumber = note("json.nan", .warning, "no JSON number")
      .says("JSON has neither infinity nor what is not a number (RFC 8259 §6); other programs refuse this.")
    static let numberInvalid = note("json.number.invalid", .warning, "bad number")
      .says("No number as RFC 8259 §6 has it: no plus sign or zero before it, and digits on both sides of a point.")
    static let numberLarge = note("json.number.imprecise", .note, "large number")
      .says("Most programs keep numbers in binary64 and read another one than this, or infinity (RFC 8259 §6).")
    static let control = note("json.string.control", .error, "control character")
      .says("A control character in a string must be escaped (RFC 8259 §7).")
    static let escape = note("json.string.escape.invalid", .warning, "bad escape")
      .says("After a backslash one of \" \\ / b f n r t, or u and four hexadecimal digits, must stand (RFC 8259 §7).")
    static let surrogate = note("json.string.surrogate", .warning, "lone surrogate")
      .says("Half of a UTF-16 pair stands alone: it is no character, and programs read it differently (RFC 8259 §8.2).")
    static let keyRepeated = note("json.key.repeated", .warning, "repeated name")
      .says("The object has had this name before; programs take the first, the last or both (RFC 8259 §4).")
    static let unfinished = note("json.unfinished", .warning, "unfinished")
      .says("The text ends in the middle of a value; {a:limit}.")
    static let several = note("json.several", .note, "several values")
      .says("Another value follows the first: this is a sequence of JSON texts, and not one.")
    static let depth = note("json.depth", .warning, "too deep")
      .says("Objects and arrays in one another are read to a depth of {a}.")

    static let all = [
      byteOrderMark, encoding, notUTF8, valueExpected, nameExpected, colonExpected, commaExpected, commaAtEnd,
      unbalanced, literal, notANumber, numberInvalid, numberLarge, control, escape, surrogate, keyRepeated, unfinished,
      several, depth,
    ]
  }
}
