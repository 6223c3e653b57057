import Packets
import Testing

@testable import Dissection

/// What a length is set to.
enum LengthChange: CaseIterable {
  case zero, one, less, more, maximum

  func value(insteadOf value: UInt64, bits: Int) -> UInt64 {
    let maximum = UInt64.max >> UInt64(64 - bits)
    return switch self {
    case .zero: 0
    case .one: 1
    case .less: (value &- 1) & maximum
    case .more: (value &+ 1) & maximum
    case .maximum: maximum
    }
  }
}

/// A length in a packet of a fixture: a field that the dissection keeps as one.
struct LengthInPacket {
  let sample: Sample
  let id: FieldID
  /// Where in the frame it stands, and the first of the bytes that it counts.
  let bits: Range<Int>
  let start: Int
  let unit: UInt64
  let value: UInt64

  /// The packet with another number in the length's bits, most or least significant byte first.
  func set(to number: UInt64, _ order: ByteOrder) -> Sample {
    var changed = sample
    for (place, bit) in bits.enumerated() {
      let weight = order == .littleEndian ? place / 8 * 8 + 7 - place % 8 : bits.count - 1 - place
      let mask: UInt8 = 0x80 >> UInt8(bit % 8)
      changed.bytes[bit / 8] &= ~mask
      if number >> UInt64(weight) & 1 == 1 { changed.bytes[bit / 8] |= mask }
    }
    return changed
  }

  /// Where the length, set to a number, is in a dissection; nil where the number makes another field of it, or where
  /// the decoder tells the bytes' order by the number itself.
  func index(in dissection: borrowing Dissection, as number: UInt64) -> Int? {
    dissection.fields.indices.first { index in
      let field = dissection.fields[index]
      return field.id == id && field.firstBit == bits.lowerBound && Int(field.bitCount) == bits.count
        && field.value == number
    }
  }
}

/// A note, and the field that it hangs on.
private struct NoteSeen: Hashable {
  let note: NoteID
  let field: FieldID

  /// The notes on the fields from one on. A checksum covers nearly every length: that it is wrong tells nothing here.
  static func all(in dissection: borrowing Dissection, from first: Int = 0) -> Set<NoteSeen> {
    var seen: Set<NoteSeen> = []
    for index in dissection.notes.indices {
      guard let place = dissection.notes[index].field, place >= first else { continue }
      let field = dissection.fields[place]
      if field.verdict == .none { seen.insert(NoteSeen(note: dissection.notes[index].id, field: field.id)) }
    }
    return seen
  }
}

/// What came of one length with another number.
private struct LengthTrial {
  let name: String
  let change: LengthChange
  let violations: [String]
  /// Whether a note tells of it; nil where nothing is to be told: the number is none of a length.
  let isTold: Bool?
  /// Whether it counts bytes that the frame does not have.
  let isBeyondFrame: Bool
  let packet: String
}

@Suite struct `Every length field` {
  /// Lengths that are right, as far as the dissection says, and those of packets that have something wrong with them.
  private static let lengths: (right: [FieldID: [LengthInPacket]], wrong: [FieldID: [LengthInPacket]]) = {
    var (right, wrong): ([FieldID: [LengthInPacket]], [FieldID: [LengthInPacket]]) = ([:], [:])
    var dissector = Dissector()
    var dissection = Dissection()
    // Many fixtures, and few packets of each.
    let (limit, limitOfFixture) = (300, 30)
    for fixture in Fixture.all {
      var counts: [FieldID: (right: Int, wrong: Int)] = [:]
      for var sample in Sample.read(fixture: fixture) {
        // What might explain a fault is looked for in hundreds of trials, and is not what tells of a length.
        sample.packet.isFromText = false
        dissector.dissect(sample.packet, sample.bytes.span, into: &dissection)
        for index in dissection.lengths.indices {
          let length = dissection.lengths[index]
          let field = dissection.fields[length.field]
          guard field.buffer == 0, field.isWhole else { continue }
          let bits = Int(field.firstBit)..<Int(field.firstBit) + Int(field.bitCount)
          let found = LengthInPacket(
            sample: sample, id: field.id, bits: bits, start: length.bytes.lowerBound, unit: UInt64(length.unit),
            value: field.value)
          let isRight = NoteSeen.all(in: dissection, from: firstField(ofLayerAround: length.field, dissection)).isEmpty
          let count = counts[field.id, default: (0, 0)]
          if isRight, count.right < limitOfFixture, right[field.id, default: []].count < limit {
            right[field.id, default: []].append(found)
            counts[field.id, default: (0, 0)].right += 1
          } else if !isRight, count.wrong < limitOfFixture, wrong[field.id, default: []].count < limit {
            wrong[field.id, default: []].append(found)
            counts[field.id, default: (0, 0)].wrong += 1
          }
        }
      }
    }
    return (right, wrong)
  }()

  private static let trials: [LengthTrial] = {
    var trials: [LengthTrial] = []
    var dissector = Dissector()
    var before = Dissection()
    var after = Dissection()
    for (lengths, isRight) in [(lengths.right, true), (lengths.wrong, false)] {
      for length in lengths.values.joined() {
        dissector.dissect(length.sample.packet, length.sample.bytes.span, into: &before)
        let known = NoteSeen.all(in: before)
        for change in LengthChange.allCases {
          let number = change.value(insteadOf: length.value, bits: length.bits.count)
          if number == length.value { continue }
          // The order of the bytes is not in the dissection: one of both reads as the number.
          for order in [ByteOrder.bigEndian, .littleEndian] where order == .bigEndian || length.bits.count % 8 == 0 {
            let changed = length.set(to: number, order)
            dissector.dissect(changed.packet, changed.bytes.span, into: &after)
            let place = isRight ? length.index(in: after, as: number) : nil
            let told = place.map { place in
              !NoteSeen.all(in: after, from: firstField(ofLayerAround: place, after)).subtracting(known).isEmpty
            }
            let (claimed, overflows) = number.multipliedReportingOverflow(by: length.unit)
            trials.append(
              LengthTrial(
                name: length.id.spec.name.description, change: change,
                violations: Invariants.violations(after, frameLength: changed.bytes.count), isTold: told,
                isBeyondFrame: overflows || Int(clamping: claimed) > changed.bytes.count - length.start,
                packet: "\(number) for \(length.value) in \(changed.bytes.count) bytes"))
            if place != nil || length.bits.count == 8 { break }
          }
        }
      }
    }
    return trials
  }()

  private static func firstField(ofLayerAround index: Int, _ dissection: borrowing Dissection) -> Int {
    dissection.layers.indices.first { dissection.layers[$0].fields.contains(index) }
      .map { dissection.layers[$0].fields.lowerBound } ?? 0
  }

  /// Where a number of bytes that the frame has goes untold. Of a length that counts more than the frame has, there is
  /// always a note.
  private static let silences = Fixture.silences

  @Test func `may hold any number`() {
    #expect(Self.trials.count > 500)
    for trial in Self.trials { #expect(trial.violations == [], "\(trial.name), \(trial.change): \(trial.packet)") }
  }

  @Test func `is told of where it is wrong`() {
    let exempt = Set(Self.silences)
    for trial in Self.trials where trial.isTold == false && (trial.isBeyondFrame || !exempt.contains(trial.name)) {
      Issue.record("\(trial.name), \(trial.change), says nothing: \(trial.packet)")
    }
  }

  /// Lengths of which every packet has a note: a jumbogram that fits a fixture is too short to be one, as is a frame of
  /// WebSocket whose length takes 64 bits, and these TLVs say that they are not checked further. Of EAP's methods these
  /// are weak, which is always said.
  private static let neverWithoutNote = [
    "eap.leap.count", "eap.md5.value_size",
    "icmpv6.rpl.opt.metric.length", "icmpv6.rpl.opt.metric.nsa.object.opttlv.object.length", "ipv6.opt.jumbo",
    "ipv6.routing.srh.tlv.length", "websocket.payload_length_ext_64",
  ]

  @Test func `is right in some fixture`() {
    let missing = Self.lengths.wrong.keys.filter { Self.lengths.right[$0] == nil }
    #expect(missing.map(\.spec.name.description).sorted() == Self.neverWithoutNote)
  }

  @Test func `is not said to be silent where it is not`() {
    let silent = Set(Self.trials.filter { $0.isTold == false }.map(\.name))
    #expect(Self.silences.filter { !silent.contains($0) } == [])
  }
}
