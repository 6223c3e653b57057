/// A text as it was given, where what is read of it had its escapes put back.
struct EscapedSource: Sendable {
  let text: [UInt8]
  let encoding: TransferEncoding
  private let starts: [Int]

  init(_ text: [UInt8], _ encoding: TransferEncoding) {
    self.text = text
    self.encoding = encoding
    var starts = [0]
    var position = 0
    while position < text.count {
      if case .lineEnd = TextDecoder.next(in: text, at: &position) { starts.append(position) }
    }
    self.starts = starts
  }

  /// The line, from 1, that a byte without the escapes comes from, and where that line begins in ``text``.
  func line(_ position: Int) -> (number: Int, start: Int) {
    let place = encoding.place(of: position)
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= place { low = middle + 1 } else { high = middle }
    }
    return (max(low, 1), starts[max(low - 1, 0)])
  }
}
