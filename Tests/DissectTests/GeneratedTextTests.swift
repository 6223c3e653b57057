import Testing

/// Texts in every form, of real packets, in whatever surroundings, whole and damaged: made from a seed, so that each is the
/// same in every run.
@Suite("Generated texts", .enabled(if: !Fixture.corpusCaptures.isEmpty, "the corpus is not there"))
struct GeneratedTextTests {
  private static let seed: UInt64 = 20_261_128

  @Test(.timeLimit(.minutes(10)))
  func `are read exactly, or something is said`() async throws {
    let count = Fixture.effort(600, 20_000)
    // A short test takes its share of all forms, surroundings and kinds of damage.
    let step = Fixture.isLong ? 1 : 37
    let reads = await withTaskGroup(of: [GeneratedReading].self) { group in
      for share in 0..<8 {
        group.addTask {
          stride(from: share, to: count, by: 8).compactMap { GeneratedReading(number: $0 * step, Self.seed) }
        }
      }
      return await group.reduce(into: []) { $0 += $1 }.sorted { $0.number < $1.number }
    }
    try GeneratedReading.keep(reads)
    Self.check(reads)
  }

  private static func check(_ reads: [GeneratedReading]) {
    if Fixture.isLong { #expect(reads.count >= 8000) }
    let whole = reads.filter { $0.text.damage == nil }
    let exact = whole.count { $0.verdict == .exact }
    #expect(exact * 100 >= whole.count * 99, "\(exact) of \(whole.count) whole texts are read exactly")
    var counts = Array(repeating: 0, count: KnownFault.all.count)
    for read in reads where read.verdict == .silent || read.verdict == .harmed {
      if let place = KnownFault.all.firstIndex(where: { $0.matches(read.text, read.verdict) }) {
        counts[place] += 1
      } else {
        Issue.record("text \(read.number) is \(read.verdict): \(read.summary)")
      }
    }
    for (fault, count) in zip(KnownFault.all, counts) {
      #expect(count <= fault.most, "\(fault.name): \(count)")
    }
  }

  /// A row that is damaged stands for bytes that the packet says it has.
  @Test(
    arguments: [
      "0020  35 36 37 384       5678", "0020  3           8", "0x0020: 35 36 37 O8", "00000020  3536 373 ",
      "35 36 37 384",
      "35 36 37 8l", "35 36 37 384                                 |5678            |",
    ])
  func `a damaged row right below a packet is not passed over`(row: String) {
    let rows = ["45 00 00 24 00 01 00 00 40 11 8e 91 c0 00 02 01", "c6 33 64 02 03 e1 12 34 00 10 00 00 31 32 33 34"]
    let offsets = row.hasPrefix("0") ? ["0000  ", "0010  "] : ["", ""]
    let text = zip(offsets, rows).map { $0 + $1 }.joined(separator: "\n") + "\n" + row + "\n"
    let reading = GeneratedText(form: "", surroundings: .nothing, packets: [], text: Array(text.utf8)).read()
    #expect(!reading.errors.isEmpty)
  }
}
