extension PNG {
  @Sendable static func colourType(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Greyscale"
    case 2: "Truecolour"
    case 3: "Indexed-colour"
    case 4: "Greyscale with alpha"
    case 6: "Truecolour with alpha"
    default: nil
    }
  }

  @Sendable static func compressionMethod(_ value: UInt64) -> StaticString? { value == 0 ? "Deflate" : nil }

  @Sendable static func filterMethod(_ value: UInt64) -> StaticString? { value == 0 ? "Adaptive" : nil }

  @Sendable static func interlaceMethod(_ value: UInt64) -> StaticString? {
    value == 0 ? "No interlace" : value == 1 ? "Adam7" : nil
  }

  @Sendable static func renderingIntent(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "Perceptual"
    case 1: "Relative colorimetric"
    case 2: "Saturation"
    case 3: "Absolute colorimetric"
    default: nil
    }
  }

  @Sendable static func unit(_ value: UInt64) -> StaticString? {
    value == 0 ? "Unit is unknown" : value == 1 ? "Unit is the metre" : nil
  }

  @Sendable static func disposal(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "None"
    case 1: "Background"
    case 2: "Previous"
    default: nil
    }
  }

  @Sendable static func blending(_ value: UInt64) -> StaticString? {
    value == 0 ? "Source" : value == 1 ? "Over" : nil
  }
}
