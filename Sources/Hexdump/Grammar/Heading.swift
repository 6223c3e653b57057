import Packets

/// What a dump's own header line says of the packet below it.
struct Heading {
  var time: Timestamp?
  var direction: Packet.Direction?
  var interfaceName: String?
  /// How many bytes the packet has, in words of the tool; the dump below holds all of them.
  var length: Int?
  /// Whether the tool may have cut off bytes, so that fewer than ``length`` are no mistake.
  var isCutOff = false
  /// Whether the bytes are a message alone, without the layers below it.
  var isMessage = false

  /// Longer lines are no header lines.
  static let longestLine = 1000

  /// A line's characters without the blanks around them; `nil` where it is too long for a header line, or empty.
  static func line(_ line: Int, of text: DumpText) -> ArraySlice<UInt8>? {
    let range = text.line(line)
    guard !range.isEmpty, range.count <= longestLine else { return nil }
    let trimmed = TextColumn.trim(range, in: text)
    return trimmed.isEmpty ? nil : text.characters[trimmed]
  }

  /// Gives a packet what its header line says. A length that differs from what was read is reported there.
  func complete(_ reading: inout FormResult, heading line: Int, of text: DumpText) {
    reading.lines = min(line, reading.lines.lowerBound)..<reading.lines.upperBound
    reading.strength = .run
    guard var packet = reading.packet else { return }
    packet.time = time
    packet.direction = direction
    packet.interfaceName = interfaceName
    packet.isMessage = isMessage
    if let length, length != packet.bytes.count {
      if length > packet.bytes.count { packet.originalLength = length }
      if reading.errors.isEmpty, !isCutOff || length < packet.bytes.count {
        let message = "This line states \(length) bytes, but \(packet.bytes.count) are below it."
        reading.errors.append(text.error(message, line: line, at: text.line(line).lowerBound))
      }
    }
    reading.packet = packet
  }
}

extension ArraySlice<UInt8> {
  /// Where a text begins in the slice; `nil` where it does not occur.
  func firstIndex(of text: String) -> Int? {
    let count = text.utf8.count
    guard self.count >= count, let first = text.utf8.first else { return nil }
    var position = startIndex
    while position <= endIndex - count {
      if self[position] == first, self[position...].starts(with: text.utf8) { return position }
      position += 1
    }
    return nil
  }

  /// The decimal number after the first occurrence of a label, blanks between them left out.
  func number(behind label: String) -> Int? {
    guard let start = firstIndex(of: label) else { return nil }
    let rest = self[(start + label.utf8.count)...].drop { $0.isBlank }
    var scanner = TcpdumpTime.Scanner(rest: rest)
    return scanner.number(1...9)?.value
  }

  /// The words between blanks.
  var words: [ArraySlice<UInt8>] { split { $0.isBlank } }

  var string: String { String(decoding: self, as: UTF8.self) }

  /// Whether this is an IPv4 address, with or without a port after it; or an IPv6 address.
  var looksLikeAddress: Bool {
    guard count >= 3, count <= 60, allSatisfy({ $0.hexValue != nil || $0 == "." || $0 == ":" || $0 == "%" }) else {
      return false
    }
    return self.count { $0 == "." } >= 3 || self.count { $0 == ":" } >= 2
  }
}
