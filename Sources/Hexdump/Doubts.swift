import Packets

/// Holds back what forms say of bytes that may be packets but that nothing tells to be any, until a packet of the same
/// form is found: then they are not passed over in silence, whether they stand above or below it.
struct Doubts {
  private var found: Set<String> = []
  private var latest = ""
  private var waiting: [(formName: String, errors: [InputError])] = []

  /// So many are held back; a text that has more of them before its first packet is no text of packets.
  private static let most = 100

  /// The errors of a reading that are to be reported now.
  mutating func errors(of reading: FormResult) -> [InputError] {
    guard reading.isDoubtful, !found.contains(reading.formName) else { return reading.errors }
    if waiting.count < Self.most { waiting.append((reading.formName, reading.errors)) }
    return []
  }

  /// Takes note of a packet; returns what was held back of its form.
  mutating func packetFound(of formName: String) -> [InputError] {
    guard formName != latest, found.insert(formName).inserted else { return [] }
    latest = formName
    let errors = waiting.filter { $0.formName == formName }.flatMap(\.errors)
    waiting.removeAll { $0.formName == formName }
    return errors
  }
}
