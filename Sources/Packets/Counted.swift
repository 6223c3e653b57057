extension Int {
  /// The number with what it counts, in English: `1 packet`, `2 packets`. The noun is in the singular.
  public func counted(_ noun: String) -> String { self == 1 ? "1 \(noun)" : "\(self) \(noun)s" }
}
