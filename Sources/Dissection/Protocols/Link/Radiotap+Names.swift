extension Radiotap {
  enum Note: NoteSet {
    static let setNumber: UInt16 = Radiotap.number

    static let lengthTooShort = note("radiotap.length.invalid", .error, "bad length")
      .says("{a:bytes}, but the fixed part alone is {b:bytes}.")
    static let twoNamespaces = note("radiotap.present.radiotap_and_vendor", .error, "two namespaces")
      .says("A word names radiotap's namespace and a vendor's for the next one.")
    static let unknownField = note("radiotap.unknown_field", .warning, "unknown field")
      .says("Bit {a} is a field whose length is not known here: all from it on is shown as bytes.")

    static let all = [lengthTooShort, twoNamespaces, unknownField]
  }

  @Sendable static func bandwidthName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "20 MHz"
    case 1: "40 MHz"
    case 2: "20 MHz, lower half"
    case 3: "20 MHz, upper half"
    default: nil
    }
  }

  @Sendable static func widthName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "20 MHz"
    case 1: "40 MHz"
    case 2: "20 MHz of 40, lower"
    case 3: "20 MHz of 40, upper"
    case 4: "80 MHz"
    case 5: "40 MHz of 80, lower"
    case 6: "40 MHz of 80, upper"
    case 7: "20 MHz of 80, lowest"
    case 8: "20 MHz of 80, lower"
    case 9: "20 MHz of 80, upper"
    case 10: "20 MHz of 80, highest"
    case 11: "160 MHz"
    case 12: "80 MHz of 160, lower"
    case 13: "80 MHz of 160, upper"
    case 14...17: "40 MHz of 160"
    case 18...25: "20 MHz of 160"
    default: nil
    }
  }

  @Sendable static func unitName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "ms"
    case 1: "µs"
    case 2: "ns"
    default: nil
    }
  }

  @Sendable static func positionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "first bit of the frame"
    case 1: "signal acquisition"
    case 2: "end of the transmission"
    case 3: "end of the frame"
    case 15: "unknown"
    default: nil
    }
  }

  @Sendable static func zeroLengthName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "sounding"
    case 1: "data not captured"
    case 255: "vendor-specific"
    default: nil
    }
  }

  @Sendable static func valueName(_ value: UInt64) -> StaticString? {
    switch value {
    case 30: "Vendor Data"
    case 32: "S1G"
    case 33: "U-SIG"
    case 34: "EHT"
    case 35: "RX Timing"
    default: nil
    }
  }
}
