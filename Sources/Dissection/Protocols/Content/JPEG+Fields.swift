extension JPEG {
  enum Field: FieldSet {
    static let setNumber: UInt16 = JPEG.number
    static let definedIn: StaticString = "ITU-T T.81 §B.2.2"

    static let segment = group("image-jfif.marker_segment", "Marker Segment")
      .means("A marker, and the parameters that belong to it.", "ITU-T T.81 §B.1.1.4")
    static let fill = field("image-jfif.fill_bytes", "Fill Bytes", .bytes)
      .means("Bytes of ones before a marker, which mean nothing.", "ITU-T T.81 §B.1.1.2")
    static let marker = field("image-jfif.marker", "Marker", .enumeration(JPEG.markerName, .hexadecimal))
      .means("What comes now.", "ITU-T T.81 §B.1.1.3")
    static let length = field("image-jfif.length", "Length", .quantity(.bytes)).limits(
      "the segment's length ends it here"
    )
    .means("How many bytes the segment has, itself among them.", "ITU-T T.81 §B.1.1.4")
    static let identifier = field("image-jfif.identifier", "Identifier", .text)
      .means("Whose segment it is: JFIF, Exif, Adobe or another's.", "ITU-T T.871 §10.1")
    static let version = group("image-jfif.version", "Version").means("The version of JFIF.", "ITU-T T.871 §10.1")
    static let versionMajor = field("image-jfif.version.major", "Major Version", .decimal)
      .means("The number before the point.", "ITU-T T.871 §10.1")
    static let versionMinor = field("image-jfif.version.minor", "Minor Version", .decimal)
      .means("The number after the point.", "ITU-T T.871 §10.1")
    static let units = field("image-jfif.units", "Units", .enumeration(JPEG.unitName))
      .means("What the densities are counted by.", "ITU-T T.871 §10.1")
    static let horizontalDensity = field("image-jfif.Xdensity", "Horizontal Density", .decimal)
      .means("How many pixels stand side by side in the unit.", "ITU-T T.871 §10.1")
    static let verticalDensity = field("image-jfif.Ydensity", "Vertical Density", .decimal)
      .means("How many pixels stand on each other in the unit.", "ITU-T T.871 §10.1")
    static let thumbnailWidth = field("image-jfif.Xthumbnail", "Thumbnail Width", .decimal)
      .means("The width of a small copy of the image.", "ITU-T T.871 §10.1")
    static let thumbnailHeight = field("image-jfif.Ythumbnail", "Thumbnail Height", .decimal)
      .means("The height of a small copy of the image.", "ITU-T T.871 §10.1")
    static let thumbnail = field("image-jfif.RGB", "Thumbnail", .bytes)
      .means("Its pixels, three bytes each.", "ITU-T T.871 §10.1")
    static let extensionCode = field(
      "image-jfif.extension.code", "Extension Code", .enumeration(JPEG.extensionName, .hexadecimal)
    )
    .means("How the thumbnail is stored.", "ITU-T T.871 §10.2")
    static let precision = field("image-jfif.sof.precision", "Sample Precision", .quantity(.bits))
      .means("How many bits a sample has.")
    static let lines = field("image-jfif.sof.lines", "Number of Lines", .decimal)
      .means("The image's height in pixels; 0: told after the first scan.")
    static let samplesPerLine = field("image-jfif.sof.samples_per_line", "Samples per Line", .decimal)
      .means("The image's width in pixels.")
    static let frameComponents = field("image-jfif.sof.nf", "Image Components in Frame", .decimal)
      .means("1: grey; 3: mostly brightness and two differences of color.")
    static let component = group("image-jfif.component", "Component").means("What is said of one component.")
    static let componentIdentifier = field("image-jfif.sof.c_i", "Component Identifier", .decimal)
      .means("What scans call the component.")
    static let horizontalFactor = field("image-jfif.sof.h_i", "Horizontal Sampling Factor", .decimal)
      .means("How finely it is sampled, beside the others.")
    static let verticalFactor = field("image-jfif.sof.v_i", "Vertical Sampling Factor", .decimal)
      .means("How finely it is sampled, beside the others.")
    static let quantizationSelector = field("image-jfif.sof.tq_i", "Quantization Table Selector", .decimal)
      .means("Which table it was rounded by.")
    static let scanComponents = field("image-jfif.sos.ns", "Image Components in Scan", .decimal)
      .means("How many components the scan has.", "ITU-T T.81 §B.2.3")
    static let scanSelector = field("image-jfif.sos.component_selector", "Scan Component Selector", .decimal)
      .means("Which component.", "ITU-T T.81 §B.2.3")
    static let directSelector = field("image-jfif.sos.dc_entropy_selector", "DC Table Selector", .decimal)
      .means("Which table codes its averages.", "ITU-T T.81 §B.2.3")
    static let alternatingSelector = field("image-jfif.sos.ac_entropy_selector", "AC Table Selector", .decimal)
      .means("Which table codes the rest.", "ITU-T T.81 §B.2.3")
    static let spectralStart = field("image-jfif.sos.ss", "Start of Spectral Selection", .decimal)
      .means("The first coefficient of the scan.", "ITU-T T.81 §B.2.3")
    static let spectralEnd = field("image-jfif.sos.se", "End of Spectral Selection", .decimal)
      .means("The last coefficient of the scan.", "ITU-T T.81 §B.2.3")
    static let approximationHigh = field("image-jfif.sos.ah", "Successive Approximation High", .decimal)
      .means("Which bits came before.", "ITU-T T.81 §B.2.3")
    static let approximationLow = field("image-jfif.sos.al", "Successive Approximation Low", .decimal)
      .means("Which bits are still to come.", "ITU-T T.81 §B.2.3")
    static let entropyCoded = field("image-jfif.entropy_coded_segment", "Entropy-Coded Data", .bytes)
      .means("The pixels, compressed.", "ITU-T T.81 §B.1.1.5")
    static let table = group("image-jfif.table", "Table").means("One table for decoding.", "ITU-T T.81 §B.2.4")
    static let tablePrecision = field("image-jfif.dqt.pq", "Table Element Precision", .decimal)
      .means("0: a byte each; 1: two.", "ITU-T T.81 §B.2.4.1")
    static let tableClass = field("image-jfif.dht.tc", "Table Class", .enumeration(JPEG.tableClassName))
      .means("What the table codes.", "ITU-T T.81 §B.2.4.2")
    static let tableDestination = field("image-jfif.table.destination", "Table Destination", .decimal)
      .means("The number by which components choose it.", "ITU-T T.81 §B.2.4")
    static let quantization = field("image-jfif.dqt.q", "Quantization Table", .bytes)
      .means("By what each coefficient was divided: the larger, the more is lost.", "ITU-T T.81 §B.2.4.1")
    static let huffmanCounts = field("image-jfif.dht.l", "Number of Codes", .bytes)
      .means("How many codes there are of each length from 1 to 16 bits.", "ITU-T T.81 §B.2.4.2")
    static let huffmanValues = field("image-jfif.dht.v", "Code Values", .bytes)
      .means("What the codes stand for.", "ITU-T T.81 §B.2.4.2")
    static let restartInterval = field("image-jfif.dri.ri", "Restart Interval", .decimal)
      .means("After how many blocks a marker lets decoding begin anew; 0: never.", "ITU-T T.81 §B.2.4.4")
    static let comment = field("image-jfif.comment", "Comment", .text).means("Text for people.", "ITU-T T.81 §B.2.4.5")
    static let data = field("image-jfif.remain_seg_data", "Segment Data", .bytes)
      .means("What is not decoded further of a segment.", "ITU-T T.81 §B.2.4.6")
    static let unknown = field("image-jfif.unknown", "Unknown Data", .bytes)
      .means("No marker begins here.", "ITU-T T.81 §B.1.1.2")
    static let trailing = field("image-jfif.trailing", "Trailing Data", .bytes)
      .means("Bytes after the image's end.", "ITU-T T.81 §B.2.1")

    static let all = [
      segment, fill, marker, length, identifier, version, versionMajor, versionMinor, units, horizontalDensity,
      verticalDensity, thumbnailWidth, thumbnailHeight, thumbnail, extensionCode, precision, lines, samplesPerLine,
      frameComponents, component, componentIdentifier, horizontalFactor, verticalFactor, quantizationSelector,
      scanComponents, scanSelector, directSelector, alternatingSelector, spectralStart, spectralEnd, approximationHigh,
      approximationLow, entropyCoded, table, tablePrecision, tableClass, tableDestination, quantization, huffmanCounts,
      huffmanValues, restartInterval, comment, data, unknown, trailing,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = JPEG.number

    static let noMarker = note("image-jfif.marker.missing", .error, "no marker")
      .says("A marker, ff and another byte, must come here; the length before it may be wrong.")
    static let lengthTooSmall = note("image-jfif.length.too_small", .error, "bad length")
      .says("A segment's length counts its own two bytes, so it cannot be less than 2.")
    static let noLines = note("image-jfif.sof.lines.zero", .note, "no height")
      .says("The height is told after the first scan; many programs do not read that.")
    static let noSamples = note("image-jfif.sof.samples_per_line.zero", .error, "no width")
      .says("The width must not be 0 (ITU-T T.81 §B.2.2).")
    static let endMissing = note("image-jfif.eoi.missing", .warning, "no end")
      .says("The marker of the image's end must come last (ITU-T T.81 §B.2.1); {a:limit}.")
    static let trailing = note("image-jfif.trailing.present", .warning, "data after the end")
      .says("{a:bytes} after the image's end: some other file, or something hidden.")

    static let all = [noMarker, lengthTooSmall, noLines, noSamples, endMissing, trailing]
  }

  /// ITU-T T.81 table B.1.
  @Sendable static func markerName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0xff01: "Temporary use in arithmetic coding"
    case 0xffc0: "SOF0, Baseline DCT"
    case 0xffc1: "SOF1, Extended sequential DCT"
    case 0xffc2: "SOF2, Progressive DCT"
    case 0xffc3: "SOF3, Lossless"
    case 0xffc4: "DHT, Define Huffman tables"
    case 0xffc5: "SOF5, Differential sequential DCT"
    case 0xffc6: "SOF6, Differential progressive DCT"
    case 0xffc7: "SOF7, Differential lossless"
    case 0xffc8: "JPG, Reserved for extensions"
    case 0xffc9: "SOF9, Extended sequential DCT, arithmetic"
    case 0xffca: "SOF10, Progressive DCT, arithmetic"
    case 0xffcb: "SOF11, Lossless, arithmetic"
    case 0xffcc: "DAC, Define arithmetic coding conditioning"
    case 0xffcd: "SOF13, Differential sequential DCT, arithmetic"
    case 0xffce: "SOF14, Differential progressive DCT, arithmetic"
    case 0xffcf: "SOF15, Differential lossless, arithmetic"
    case 0xffd0...0xffd7: "RST, Restart"
    case 0xffd8: "SOI, Start of image"
    case 0xffd9: "EOI, End of image"
    case 0xffda: "SOS, Start of scan"
    case 0xffdb: "DQT, Define quantization tables"
    case 0xffdc: "DNL, Define number of lines"
    case 0xffdd: "DRI, Define restart interval"
    case 0xffde: "DHP, Define hierarchical progression"
    case 0xffdf: "EXP, Expand reference components"
    case 0xffe0: "APP0, JFIF"
    case 0xffe1: "APP1, Exif or XMP"
    case 0xffe2: "APP2, Color profile"
    case 0xffe3...0xffed: "APP, Application segment"
    case 0xffee: "APP14, Adobe"
    case 0xffef: "APP15, Application segment"
    case 0xfff0...0xfffd: "JPG, Reserved for extensions"
    case 0xfffe: "COM, Comment"
    default: nil
    }
  }

  @Sendable static func unitName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "None, a ratio"
    case 1: "Dots per inch"
    case 2: "Dots per centimetre"
    default: nil
    }
  }

  @Sendable static func extensionName(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x10: "JPEG"
    case 0x11: "Palette, a byte for each pixel"
    case 0x13: "RGB, three bytes for each pixel"
    default: nil
    }
  }

  @Sendable static func tableClassName(_ value: UInt64) -> StaticString? {
    value == 0 ? "DC, or lossless" : value == 1 ? "AC" : nil
  }
}
