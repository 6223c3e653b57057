/// The header of link type 252, by which Wireshark hands on a message without the layers below it: tags of a number, a
/// length and a value, both of 16 bits in network order (`epan/exported_pdu.h`, `wsutil/exported_pdu_tlvs.h` of
/// Wireshark).
enum ExportedPDUHeader {
  private static let dissectorName: UInt8 = 12

  /// A header that names the protocol of the bytes after it, by Wireshark's name, such as `http`.
  static func bytes(protocolName: String) -> [UInt8] {
    var name = Array(protocolName.utf8.prefix(255))
    // A value ends at a multiple of four bytes; zeros at the end of a text are none of it.
    name += [UInt8](repeating: 0, count: -name.count & 3)
    let end: [UInt8] = [0, 0, 0, 0]
    return [0, dissectorName, UInt8(name.count >> 8), UInt8(name.count & 0xFF)] + name + end
  }
}
