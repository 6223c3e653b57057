/// A value of JSON, read strictly by RFC 8259: a check on what the JSON view writes that shares nothing with it.
indirect enum JSONValue: Equatable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Reads a text that holds one value. Fails where a key repeats within an object, too.
  init(parsing bytes: ArraySlice<UInt8>) throws(Failure) {
    var parser = Parser(rest: bytes)
    self = try parser.value()
    parser.skipBlanks()
    guard parser.rest.isEmpty else { throw Failure(description: "bytes after the value: \(parser.rest.count)") }
  }

  subscript(key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  var elements: [JSONValue] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }

  var integer: Int? {
    guard case .number(let number) = self else { return nil }
    return Int(exactly: number)
  }

  var string: String? {
    guard case .string(let string) = self else { return nil }
    return string
  }
}

extension JSONValue {
  private struct Parser {
    var rest: ArraySlice<UInt8>

    mutating func skipBlanks() {
      while let byte = rest.first, byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d { rest.removeFirst() }
    }

    mutating func value() throws(Failure) -> JSONValue {
      skipBlanks()
      switch rest.first {
      case UInt8(ascii: "{"): return .object(try object())
      case UInt8(ascii: "["): return .array(try array())
      case UInt8(ascii: "\""): return .string(try string())
      case UInt8(ascii: "t"): return try word("true", .boolean(true))
      case UInt8(ascii: "f"): return try word("false", .boolean(false))
      case UInt8(ascii: "n"): return try word("null", .null)
      default: return .number(try number())
      }
    }

    private mutating func object() throws(Failure) -> [String: JSONValue] {
      var members: [String: JSONValue] = [:]
      rest.removeFirst()
      if take("}") { return members }
      repeat {
        skipBlanks()
        let key = try string()
        guard take(":") else { throw Failure(description: "no colon after \(key)") }
        let value = try value()
        guard members.updateValue(value, forKey: key) == nil else { throw Failure(description: "\(key) repeats") }
      } while take(",")
      guard take("}") else { throw Failure(description: "an object does not end") }
      return members
    }

    private mutating func array() throws(Failure) -> [JSONValue] {
      var elements: [JSONValue] = []
      rest.removeFirst()
      if take("]") { return elements }
      repeat { elements.append(try value()) } while take(",")
      guard take("]") else { throw Failure(description: "an array does not end") }
      return elements
    }

    private mutating func string() throws(Failure) -> String {
      guard take("\"") else { throw Failure(description: "no string") }
      var bytes: [UInt8] = []
      while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: "\""):
          guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(description: "invalid UTF-8")
          }
          return text
        case UInt8(ascii: "\\"): bytes += Array(try escape().utf8)
        case 0..<0x20: throw Failure(description: "a control character")
        default: bytes.append(byte)
        }
      }
      throw Failure(description: "a string does not end")
    }

    private mutating func escape() throws(Failure) -> String {
      switch rest.popFirst() {
      case UInt8(ascii: "n"): return "\n"
      case UInt8(ascii: "r"): return "\r"
      case UInt8(ascii: "t"): return "\t"
      case UInt8(ascii: "b"): return "\u{8}"
      case UInt8(ascii: "f"): return "\u{c}"
      case UInt8(ascii: "u"):
        let digits = rest.prefix(4)
        rest = rest.dropFirst(4)
        guard digits.count == 4, let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
          let scalar = Unicode.Scalar(number)
        else { throw Failure(description: "a bad \\u escape") }
        return String(scalar)
      case .some(let byte) where [0x22, 0x5c, 0x2f].contains(byte): return String(Unicode.Scalar(byte))
      default: throw Failure(description: "a bad escape")
      }
    }

    private mutating func number() throws(Failure) -> Double {
      let start = rest
      _ = skip("-")
      var isNumber = skip("0") || skipDigits()
      if isNumber, skip(".") { isNumber = skipDigits() }
      if isNumber, skip("e") || skip("E") {
        _ = skip("+") || skip("-")
        isNumber = skipDigits()
      }
      let text = String(decoding: start[..<rest.startIndex], as: UTF8.self)
      guard isNumber, let number = Double(text) else { throw Failure(description: "no value: \(text)") }
      return number
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: character) else { return false }
      rest.removeFirst()
      return true
    }

    /// One digit or more.
    private mutating func skipDigits() -> Bool {
      let digits = rest.prefix { 0x30 <= $0 && $0 <= 0x39 }
      rest = rest[digits.endIndex...]
      return !digits.isEmpty
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(Failure) -> JSONValue {
      guard rest.starts(with: word.utf8) else { throw Failure(description: "no value") }
      rest = rest.dropFirst(word.utf8.count)
      return value
    }

    private mutating func take(_ character: Character) -> Bool {
      skipBlanks()
      guard rest.first == character.asciiValue else { return false }
      rest.removeFirst()
      return true
    }
  }
}
