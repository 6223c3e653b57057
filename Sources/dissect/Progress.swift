import Capture
import Glibc
import Synchronization

/// The line on stderr that says how far a long reading is, drawn over and over in the same place.
///
/// It is there only where somebody sees it and it is in nobody's way: stderr is a terminal, and stdout is not that
/// terminal too. The clock is asked as seldom as a few redrawings a second need, so that a packet costs a comparison.
struct Progress {
  private let start = LiveWait.now
  /// How many bytes there are to read, where that is known.
  private let total: Int?
  private var lastCheck: Int
  private var lastDrawing: Int
  /// How many packets there are from one look at the clock to the next.
  private var stride = 1
  /// The number of the packet to look at the clock again.
  private(set) var due: Int
  /// How many bytes were read before the current input.
  private var before = 0
  /// Where the first look found things. Speeds are measured from here, since a text is taken in before its first packet.
  private var origin: (time: Int, packets: Int, bytes: Int)?

  /// Nothing is shown of a reading shorter than this, in milliseconds.
  private static let patience = 1000
  /// Milliseconds between two drawings.
  private static let interval = 250
  /// The columns of the line that is there now, to be erased before anything else is said; 0 for none.
  private static let columns = Atomic<Int>(0)

  /// - Parameters:
  ///   - files: the inputs, whose lengths say how much there is to read.
  ///   - isWanted: false for no line at all.
  init(files: [String], isWanted: Bool) {
    let isSeen = isWanted && Terminal.isErrorTerminal && !Terminal.isOutputOnErrorTerminal
    total = isSeen ? InputFile.length(of: files) : nil
    due = isSeen ? 1 : .max
    (lastCheck, lastDrawing) = (start, start)
  }

  /// A new input begins.
  mutating func begin() { before = InputFile.bytesRead }

  /// Looks at the clock, and draws the line where it is time to. To be called for packet number ``due``.
  ///
  /// - Parameter position: how many bytes of the current input are after the packet, where its reader knows.
  mutating func look(packets: Int, position: Int?) {
    let now = LiveWait.now
    // Between 10 and 50 ms from look to look: as many packets as are read in that time.
    let passed = now - lastCheck
    if passed < 10 { stride = min(stride * 2, 1 << 16) } else if passed > 50 { stride = max(1, stride / 2) }
    lastCheck = now
    due = packets + stride
    let bytes = position.map { before + $0 } ?? InputFile.bytesRead
    let origin = origin ?? (now, packets, bytes)
    self.origin = origin
    guard now - start >= Self.patience, now - lastDrawing >= Self.interval else { return }
    lastDrawing = now
    guard Terminal.mayDrawOnErrorTerminal else { return }
    Self.draw(line(packets: packets, bytes: bytes, milliseconds: max(1, now - origin.time), since: origin))
  }

  /// What takes the line away, for whatever is written to stderr next; empty where there is none.
  static func eraser() -> String {
    let columns = columns.exchange(0, ordering: .relaxed)
    return columns == 0 ? "" : "\r\(String(repeating: " ", count: columns))\r"
  }

  /// Takes the line away.
  static func end() {
    if columns.load(ordering: .relaxed) > 0 { Terminal.write("", to: .error) }
  }

  private static func draw(_ line: String) {
    let shown = String(line.prefix((Terminal.errorWidth ?? 80) - 1))
    let blanks = String(repeating: " ", count: max(0, columns.load(ordering: .relaxed) - shown.count))
    // After the write, which takes an older line for one to be erased.
    columns.store(0, ordering: .relaxed)
    Terminal.write("\r\(shown)\(blanks)", to: .error)
    columns.store(shown.count, ordering: .relaxed)
  }

  private func line(
    packets: Int, bytes: Int, milliseconds: Int, since origin: (time: Int, packets: Int, bytes: Int)
  ) -> String {
    let rate = (packets - origin.packets) * 1000 / milliseconds
    var parts = ["\(Self.size(bytes))", "\(Self.grouped(packets)) packets", "\(Self.grouped(rate)) packets/s"]
    if let total, total > 0, bytes <= total {
      parts[0] += " of \(Self.size(total)) (\(Int(Double(bytes) / Double(total) * 100)) %)"
      let seconds = Double(total - bytes) / Double(max(1, bytes - origin.bytes)) * Double(milliseconds) / 1000
      // What would take a year is no more than a guess.
      if bytes < total, seconds < 3e7 { parts.append("\(Self.duration(Int(seconds.rounded(.up)))) left") }
    }
    return parts.joined(separator: ", ")
  }

  // MARK: Numbers

  /// `312.4 MB`, by thousands.
  static func size(_ bytes: Int) -> String {
    guard bytes >= 1000 else { return "\(bytes) B" }
    var tenths = bytes / 100
    var units = ["kB", "MB", "GB", "TB", "PB"][...]
    while tenths >= 10_000, units.count > 1 {
      tenths /= 1000
      units.removeFirst()
    }
    return "\(tenths / 10).\(tenths % 10) \(units.first ?? "")"
  }

  /// `1,234,567`
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.map { index in
      (index > 0 && (digits.count - index) % 3 == 0 ? "," : "") + String(digits[index])
    }.joined()
  }

  /// `0:07`, `12:07`, `1:02:07`
  static func duration(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (minutes, hours) = (seconds / 60 % 60, seconds / 3600)
    return hours > 0
      ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }
}
