extension WebP {
  enum Field: FieldSet {
    static let setNumber: UInt16 = WebP.number
    static let definedIn: StaticString = "RFC 9649 §2.7.1"

    static let riff = field("webp.riff", "RIFF", .text).means("What every such file begins with.", "RFC 9649 §2.4")
    static let fileSize = field("webp.size", "File Size", .quantity(.bytes)).limits("the file's own size ends it here")
      .means("How many bytes follow.", "RFC 9649 §2.4")
    static let webP = field("webp.form", "WEBP", .text).means("That the file is an image.", "RFC 9649 §2.4")
    static let chunk = group("webp.chunk", "Chunk").means("Four characters, a size and data.", "RFC 9649 §2.3")
    static let fourCC = field("webp.chunk.fourcc", "Chunk FourCC", .text, .detail(""))
      .means("What the chunk holds.", "RFC 9649 §2.3")
    static let chunkSize = field("webp.chunk.size", "Chunk Size", .quantity(.bytes)).limits(
      "the chunk's size ends it here"
    )
    .means("How many bytes of data it has.", "RFC 9649 §2.3")
    static let data = field("webp.chunk.data", "Chunk Payload", .bytes).means("What the chunk holds.", "RFC 9649 §2.3")
    static let padding = field("webp.chunk.padding", "Padding", .hexadecimal)
      .means("A zero that makes the number of bytes even.", "RFC 9649 §2.3")
    static let flags = group("webp.vp8x.flags", "Flags").means("What else the file holds.")
    static let reserved = field("webp.reserved", "Reserved", .decimal).means("Zero; readers ignore it.")
    static let hasProfile = flag("webp.vp8x.icc", "ICC Profile").means("Whether a colour profile is there.")
    static let hasAlpha = flag("webp.vp8x.alpha", "Alpha").means("Whether some pixels are transparent.")
    static let hasExif = flag("webp.vp8x.exif", "Exif Metadata").means("Whether Exif metadata are there.")
    static let hasXMP = flag("webp.vp8x.xmp", "XMP Metadata").means("Whether XMP metadata are there.")
    static let hasAnimation = flag("webp.vp8x.animation", "Animation").means("Whether it is an animation.")
    static let reservedBytes = field("webp.vp8x.reserved", "Reserved", .bytes).means("Zero; readers ignore it.")
    static let canvasWidth = field("webp.vp8x.width", "Canvas Width Minus One", .decimal)
      .means("The width in pixels, less one.")
    static let canvasHeight = field("webp.vp8x.height", "Canvas Height Minus One", .decimal)
      .means("The height in pixels, less one.")
    static let frameTag = field("webp.vp8.tag", "Frame Tag", .hexadecimal)
      .means("The kind of frame and the length of its first part.", "RFC 6386 §9.1")
    static let startCode = field("webp.vp8.start_code", "Start Code", .hexadecimal)
      .means("9d 01 2a: a key frame's size follows.", "RFC 6386 §9.1")
    static let horizontalSize = field("webp.vp8.horizontal_size_code", "Horizontal Size Code", .hexadecimal)
      .means("The width, and how to scale it.", "RFC 6386 §9.1")
    static let width = field("webp.vp8.width", "Width", .decimal).means("The width in pixels.", "RFC 6386 §9.1")
    static let horizontalScale = field("webp.vp8.horizontal_scale", "Horizontal Scale", .decimal)
      .means("0: as it is.", "RFC 6386 §9.1")
    static let verticalSize = field("webp.vp8.vertical_size_code", "Vertical Size Code", .hexadecimal)
      .means("The height, and how to scale it.", "RFC 6386 §9.1")
    static let height = field("webp.vp8.height", "Height", .decimal).means("The height in pixels.", "RFC 6386 §9.1")
    static let verticalScale = field("webp.vp8.vertical_scale", "Vertical Scale", .decimal)
      .means("0: as it is.", "RFC 6386 §9.1")
    static let losslessSignature = field("webp.vp8l.signature", "Signature", .hexadecimal)
      .means("2f begins a lossless image.", "RFC 9649 §3.4")
    static let losslessHeader = field("webp.vp8l.header", "Image Header", .hexadecimal)
      .means("The size, whether there is alpha, and a version.", "RFC 9649 §3.4")
    static let losslessWidth = field("webp.vp8l.width", "Width Minus One", .decimal)
      .means("The width in pixels, less one.", "RFC 9649 §3.4")
    static let losslessHeight = field("webp.vp8l.height", "Height Minus One", .decimal)
      .means("The height in pixels, less one.", "RFC 9649 §3.4")
    static let losslessAlpha = flag("webp.vp8l.alpha", "Alpha Is Used")
      .means("Whether some pixels are transparent.", "RFC 9649 §3.4")
    static let losslessVersion = field("webp.vp8l.version", "Version", .decimal).means("0.", "RFC 9649 §3.4")
    static let image = field("webp.image", "Image Data", .bytes).means("The pixels, compressed.", "RFC 9649 §2.5, §2.6")
    static let background = field("webp.anim.background", "Background Color", .bytes)
      .means("Blue, green, red and alpha of what no frame covers.")
    static let loopCount = field("webp.anim.loop_count", "Loop Count", .decimal)
      .means("How often the animation is played; 0: again and again.")
    static let frameX = field("webp.anmf.x", "Frame X", .decimal).means(
      "Half of where the frame begins, from the left.")
    static let frameY = field("webp.anmf.y", "Frame Y", .decimal).means("Half of where the frame begins, from the top.")
    static let frameWidth = field("webp.anmf.width", "Frame Width Minus One", .decimal)
      .means("The frame's width in pixels, less one.")
    static let frameHeight = field("webp.anmf.height", "Frame Height Minus One", .decimal)
      .means("The frame's height in pixels, less one.")
    static let frameDuration = field("webp.anmf.duration", "Frame Duration", .quantity(.milliseconds))
      .means("How long the frame is shown.")
    static let frameFlags = group("webp.anmf.flags", "Frame Flags").means("What becomes of the frame before.")
    static let blending = flag("webp.anmf.no_blending", "Do Not Blend")
      .means("Whether the frame covers what is there, transparent or not.")
    static let disposal = flag("webp.anmf.dispose", "Dispose to Background")
      .means("Whether the frame is wiped away before the next one.")
    static let alphaFlags = group("webp.alph.flags", "Alpha Header").means("How transparency is coded.")
    static let alphaPreprocessing = field("webp.alph.preprocessing", "Preprocessing", .decimal)
      .means("1: the levels were reduced.")
    static let alphaFilter = field("webp.alph.filtering", "Filtering Method", .decimal)
      .means("0: none; 1: horizontal; 2: vertical; 3: gradient.")
    static let alphaCompression = field("webp.alph.compression", "Compression Method", .decimal)
      .means("0: none; 1: lossless.")
    static let trailing = field("webp.trailing", "Trailing Data", .bytes).means(
      "Bytes after the file's end.", "RFC 9649 §2.4")

    static let all = [
      riff, fileSize, webP, chunk, fourCC, chunkSize, data, padding, flags, reserved, hasProfile, hasAlpha, hasExif,
      hasXMP, hasAnimation, reservedBytes, canvasWidth, canvasHeight, frameTag, startCode, horizontalSize, width,
      horizontalScale, verticalSize, height, verticalScale, losslessSignature, losslessHeader, losslessWidth,
      losslessHeight, losslessAlpha, losslessVersion, image, background, loopCount, frameX, frameY, frameWidth,
      frameHeight, frameDuration, frameFlags, blending, disposal, alphaFlags, alphaPreprocessing, alphaFilter,
      alphaCompression, trailing,
    ]
  }

  enum Note: NoteSet {
    static let setNumber: UInt16 = WebP.number

    static let signature = note("webp.signature.invalid", .error, "bad signature")
      .says("An image's data begin with 9d 01 2a after three bytes (VP8), or with 2f (VP8L); these do not.")
    static let trailing = note("webp.trailing.present", .warning, "data after the end")
      .says("{a:bytes} after the file's end: some other file, or something hidden.")

    static let all = [signature, trailing]
  }
}
