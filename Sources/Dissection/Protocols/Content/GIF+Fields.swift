extension GIF {
  enum Field: FieldSet {
    static let setNumber: UInt16 = GIF.number
    static let definedIn: StaticString = "GIF89a §18"

    static let version = field("image-gif.version", "Version", .text).means("GIF87a or GIF89a.", "GIF89a §17")
    static let screenWidth = field("image-gif.screen.width", "Screen Width", .decimal)
      .means("The width in pixels of what the images are shown on.")
    static let screenHeight = field("image-gif.screen.height", "Screen Height", .decimal)
      .means("The height in pixels of what the images are shown on.")
    static let screenFlags = group("image-gif.screen.flags", "Packed Fields").means("A table of colors, and how large.")
    static let globalTable = flag("image-gif.global.color_map.present", "Global Color Table Flag")
      .means("Whether a table of colors for all images follows.")
    static let colorResolution = field("image-gif.global.color_bpp", "Color Resolution", .decimal)
      .means("How many bits a primary color has, less one.")
    static let globalSorted = flag("image-gif.global.color_map.ordered", "Sort Flag")
      .means("Whether the most important colors come first.")
    static let globalSize = field("image-gif.global.bpp", "Size of Global Color Table", .decimal)
      .means("The table has 2 to the power of one more than this colors.")
    static let background = field("image-gif.image_background_index", "Background Color Index", .decimal)
      .means("The color of what no image covers, by its place in the table.")
    static let aspectRatio = field("image-gif.global.pixel_aspect_ratio", "Pixel Aspect Ratio", .decimal)
      .means("How much wider a pixel is than high; 0: not said.")
    static let globalColors = field("image-gif.global.color_map", "Global Color Table", .bytes)
      .means("Red, green and blue of each color, a byte each.", "GIF89a §19")
    static let image = group("image-gif.image", "Image").means("One image, or one frame of an animation.", "GIF89a §20")
    static let imageSeparator = field("image-gif.image.separator", "Image Separator", .hexadecimal, isDelimiter: true)
      .means("A comma begins an image.", "GIF89a §20")
    static let left = field("image-gif.image.left", "Left Position", .decimal)
      .means("Where it begins, in pixels from the left.", "GIF89a §20")
    static let top = field("image-gif.image.top", "Top Position", .decimal)
      .means("Where it begins, in pixels from the top.", "GIF89a §20")
    static let width = field("image-gif.image.width", "Width", .decimal).means("Its width in pixels.", "GIF89a §20")
    static let height = field("image-gif.image.height", "Height", .decimal).means("Its height in pixels.", "GIF89a §20")
    static let imageFlags = group("image-gif.image.flags", "Packed Fields")
      .means("A table of colors of its own, and the order of rows.", "GIF89a §20")
    static let localTable = flag("image-gif.local.color_map.present", "Local Color Table Flag")
      .means("Whether a table of colors for this image follows.", "GIF89a §20")
    static let interlaced = flag("image-gif.image.interlaced", "Interlace Flag")
      .means("Whether every eighth row comes first.", "GIF89a §20")
    static let localSorted = flag("image-gif.local.color_map.ordered", "Sort Flag")
      .means("Whether the most important colors come first.", "GIF89a §20")
    static let reserved = field("image-gif.reserved", "Reserved", .decimal).means("Bits without a use.", "GIF89a §20")
    static let localSize = field("image-gif.local.bpp", "Size of Local Color Table", .decimal)
      .means("The table has 2 to the power of one more than this colors.", "GIF89a §20")
    static let localColors = field("image-gif.local.color_map", "Local Color Table", .bytes)
      .means("Red, green and blue of each color, a byte each.", "GIF89a §21")
    static let codeSize = field("image-gif.image.code_size", "LZW Minimum Code Size", .quantity(.bits))
      .means("How many bits a pixel has before it is compressed.", "GIF89a §22")
    static let imageData = field("image-gif.data_block", "Image Data", .bytes)
      .means("A piece of the pixels, compressed.", "GIF89a §22")
    static let `extension` = group("image-gif.extension", "Extension")
      .means("More than pixels: times, a comment, a program's own data.", "GIF89a §23")
    static let introducer = field(
      "image-gif.extension.introducer", "Extension Introducer", .hexadecimal,
      isDelimiter: true
    ).means("An exclamation mark begins an extension.", "GIF89a §23")
    static let label = field("image-gif.extension.label", "Extension Label", .enumeration(GIF.label, .hexadecimal))
      .means("What the extension is.", "GIF89a §23")
    static let controlFlags = group("image-gif.control.flags", "Packed Fields")
      .means("What becomes of the image.", "GIF89a §23")
    static let disposal = field("image-gif.control.disposal", "Disposal Method", .enumeration(GIF.disposal))
      .means("What becomes of the next image when its time is over.", "GIF89a §23")
    static let userInput = flag("image-gif.control.user_input", "User Input Flag")
      .means("Whether a key or a click is waited for.", "GIF89a §23")
    static let hasTransparency = flag("image-gif.control.transparent", "Transparent Color Flag")
      .means("Whether one color is transparent.", "GIF89a §23")
    static let delay = field("image-gif.control.delay", "Delay Time", .quantity(.hundredthsOfSecond))
      .means("How long the next image is shown.", "GIF89a §23")
    static let transparent = field("image-gif.control.transparent_index", "Transparent Color Index", .decimal)
      .means("The color that is transparent.", "GIF89a §23")
    static let comment = field("image-gif.comment", "Comment Data", .text).means("Text for people.", "GIF89a §24")
    static let cellWidth = field("image-gif.text.cell_width", "Character Cell Width", .decimal)
      .means("A character's width in pixels.", "GIF89a §25")
    static let cellHeight = field("image-gif.text.cell_height", "Character Cell Height", .decimal)
      .means("A character's height in pixels.", "GIF89a §25")
    static let foreground = field("image-gif.text.foreground", "Text Foreground Color Index", .decimal)
      .means("The characters' color.", "GIF89a §25")
    static let textBackground = field("image-gif.text.background", "Text Background Color Index", .decimal)
      .means("The color around the characters.", "GIF89a §25")
    static let plainText = field("image-gif.text", "Plain Text Data", .text)
      .means("Text that is part of the picture.", "GIF89a §25")
    static let application = field("image-gif.application", "Application Identifier", .text)
      .means("The program that the data are for: NETSCAPE tells how often an animation is played.", "GIF89a §26")
    static let authentication = field("image-gif.application.code", "Authentication Code", .text)
      .means("Three bytes more of the name: a version, mostly.", "GIF89a §26")
    static let blockLength = field("image-gif.block_size", "Block Size", .quantity(.bytes))
      .means("How many bytes of data follow in this sub-block.", "GIF89a §15")
    static let blockData = field("image-gif.data_block", "Data", .bytes).means("The sub-block's data.", "GIF89a §15")
    static let blockTerminator = field(
      "image-gif.block_terminator", "Block Terminator", .hexadecimal,
      isDelimiter: true
    ).means("An empty sub-block ends the data.", "GIF89a §16")
    static let trailer = field("image-gif.end", "Trailer", .hexadecimal)
      .means("A semicolon ends the file.", "GIF89a §27")
    static let unknown = field("image-gif.unknown", "Unknown Data", .bytes).means("No block begins here.", "GIF89a §14")
    static let trailing = field("image-gif.trailing", "Trailing Data", .bytes)
      .means("Bytes after the file's end.", "GIF89a §27")

    static let all = [
      version, screenWidth, screenHeight, screenFlags, globalTable, colorResolution, globalSorted, globalSize,
      background, aspectRatio, globalColors, image, imageSeparator, left, top, width, height, imageFlags, localTable,
      interlaced, localSorted, reserved, localSize, localColors, codeSize, imageData, `extension`, introducer, label,
      controlFlags, disposal, userInput, hasTransparency, delay, transparent, comment, cellWidth, cellHeight,
      foreground,
      textBackground, plainText, application, authentication, blockLength, blockData, blockTerminator, trailer, unknown,
      trailing,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = GIF.number

    static let codeSize = note("image-gif.image.code_size.invalid", .error, "bad code size")
      .says("A pixel has 2 to 8 bits here, and not {a} (GIF89a §22, appendix F).")
    static let unknownBlock = note("gif.data_block_type.unknown", .error, "unknown block")
      .says("A block begins with a comma, an exclamation mark or a semicolon; the length before it may be wrong.")
    static let trailerMissing = note("image-gif.end.missing", .warning, "no trailer")
      .says("A semicolon must end the file (GIF89a §27); {a:limit}.")
    static let trailing = note("image-gif.trailing.present", .warning, "data after the end")
      .says("{a:bytes} after the file's end: some other file, or something hidden.")

    static let all = [codeSize, unknownBlock, trailerMissing, trailing]
  }

  @Sendable static func label(_ value: UInt64) -> StaticString? {
    switch value {
    case 0x01: "Plain Text"
    case 0xf9: "Graphic Control"
    case 0xfe: "Comment"
    case 0xff: "Application"
    default: nil
    }
  }

  @Sendable static func disposal(_ value: UInt64) -> StaticString? {
    switch value {
    case 0: "No disposal specified"
    case 1: "Do not dispose"
    case 2: "Restore to background color"
    case 3: "Restore to previous"
    default: nil
    }
  }
}
