import Packets
import Testing

@testable import Dissection

@Suite struct `A packet of each protocol` {
  /// The shortest packet of the fixtures that has the protocol, and nothing wrong with it if there is one.
  private static let packets: [(id: ProtocolID, sample: Sample)] = {
    var chosen: [ProtocolID: (sample: Sample, worst: Int)] = [:]
    var dissector = Dissector()
    var dissection = Dissection()
    for sample in Fixture.all.flatMap({ Sample.read(fixture: $0) }) where sample.packet.unknown.isEmpty {
      dissector.dissect(sample.packet, sample.bytes.span, into: &dissection)
      let worst = dissection.notes.indices.map { Int(dissection.notes[$0].spec.severity.rawValue) }.max() ?? -1
      for index in dissection.layers.indices {
        let id = dissection.layers[index].id
        let isBetter =
          chosen[id].map { (worst, sample.bytes.count) < ($0.worst, $0.sample.bytes.count) } ?? true
        if isBetter { chosen[id] = (sample, worst) }
      }
    }
    return chosen.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value.sample) }
  }()

  /// Where a layer that is cut says nothing, and why that is right.
  private static let silences: [ProtocolID: String] = [
    Data.id: "Bytes that nobody understands end anywhere.",
    Trailer.id: "So does padding.",
    NetfilterLog.id: "It has any number of attributes: the cut is between two.",
    OAM.id: "What is after its last TLV is padding.",
    ESMC.id: "What is after its last TLV is padding.",
    CDP.id: "It has any number of TLVs: the cut is between two.",
    URLEncodedForm.id: "A form has any number of fields, and their text ends anywhere.",
    JSON.id: "Of a sequence of values the cut may be between two.",
    Multipart.id: "What is after its last delimiter may be missing.",
    IEEE80211Aggregate.id: "The padding of its last subframe may be missing.",
  ]

  /// The capture says that there was more, or does not: what is there is covered, and a layer that is cut says so.
  @Test(arguments: packets.indices)
  func `is covered exactly wherever it ends, and says where it is cut`(index: Int) {
    let sample = Self.packets[index].sample
    var dissector = Dissector()
    var dissection = Dissection()
    dissector.dissect(sample.packet, sample.bytes.span, into: &dissection)
    let layers = dissection.layers.indices.map { dissection.layers[$0] }.filter { $0.buffer == 0 && !$0.bytes.isEmpty }
    let notes = Set(dissection.notes.indices.map { dissection.notes[$0].id })
    let count = dissection.notes.count
    for length in sample.bytes.indices {
      // At a layer's first byte the one before it may end well.
      let layer = layers.first { ($0.bytes.lowerBound + 1..<$0.bytes.upperBound).contains(length) }
      for original in [length, sample.bytes.count] {
        var cut = sample
        cut.bytes.removeSubrange(length...)
        cut.packet.originalLength = original
        dissector.dissect(cut.packet, cut.bytes.span, into: &dissection)
        let wrong = Invariants.violations(dissection, frameLength: length)
        let isTold =
          dissection.notes.count > count
          || dissection.notes.indices.contains { !notes.contains(dissection.notes[$0].id) }
        #expect(wrong == [], "\(Self.packets[index].id.spec.name), cut to \(length) of \(original)")
        if let layer, Self.silences[layer.id] == nil {
          #expect(isTold, "\(layer.id.spec.name) is cut to \(length) of \(original)")
        }
      }
    }
  }
}
