import Packets

/// Where an input's bytes come from.
enum ByteSource {
  /// A file descriptor that is open for reading; whoever opened it closes it.
  case file(Int32)
  /// What is left of another source's bytes when their compression is undone.
  case decoder(StreamDecoder)

  /// The descriptor that the bytes come from in the end.
  var fileDescriptor: Int32 {
    switch self {
    case .file(let descriptor): descriptor
    case .decoder(let decoder): decoder.fileDescriptor
    }
  }

  /// Reads once into `bytes[range]` and returns how many bytes came; 0 at the end of the input.
  ///
  /// - Parameter name: what errors call the file.
  func read(into bytes: inout [UInt8], at range: Range<Int>, name: String) throws(InputError) -> Int {
    switch self {
    case .file(let descriptor): try SystemCalls.read(descriptor, into: &bytes, at: range, name: name)
    case .decoder(let decoder): try decoder.read(into: &bytes, at: range)
    }
  }
}
