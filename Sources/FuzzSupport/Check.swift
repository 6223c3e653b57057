import Glibc

/// Ends the run where `condition` does not hold, and says on stderr what was broken. A `precondition` would be silent in
/// an optimised build.
public func check(_ condition: Bool, _ message: @autoclosure () -> String) {
  guard !condition else { return }
  let line = Array("broken: \(message())\n".utf8)
  _ = unsafe line.withUnsafeBytes { unsafe write(2, $0.baseAddress, $0.count) }
  abort()
}

/// Takes an input's first bytes as decisions, so that one input is a packet and what is known of it.
public struct Decisions {
  private let bytes: [UInt8]
  /// The first byte that was not taken.
  public private(set) var offset = 0

  public init(_ bytes: [UInt8]) { self.bytes = bytes }

  public mutating func byte() -> Int {
    guard offset < bytes.count else { return 0 }
    defer { offset += 1 }
    return Int(bytes[offset])
  }

  /// Two bytes, most significant first.
  public mutating func word() -> Int { byte() << 8 | byte() }

  /// What the decisions are about.
  public var rest: [UInt8] { Array(bytes[offset...]) }
}
