import Packets

@testable import Dissection

extension Sample {
  /// Content of a protocol that a header before it names.
  init(_ name: String, _ content: [UInt8], cutFrom length: Int? = nil) {
    let padded = Array(name.utf8) + [UInt8](repeating: 0, count: (4 - name.utf8.count % 4) % 4)
    let header = bigEndian(12, 2) + bigEndian(padded.count, 2) + padded + [0, 0, 0, 0]
    self.init(header + content, linkType: .wiresharkUpperPDU, originalLength: length.map { header.count + $0 })
  }

  init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

  /// The texts of the fields of that name, those that were stored as they are.
  func texts(_ name: String) -> [String] {
    all(name).map { field in
      guard field.kind == .reading, field.value != 0 else {
        return String(decoding: bytes[field.bytes], as: UTF8.self)
      }
      let range = TextRange(value: field.value)
      return String(decoding: texts[range.offset..<range.offset + range.count], as: UTF8.self)
    }
  }

  var briefs: [String] { notes.map(\.brief) }
}
