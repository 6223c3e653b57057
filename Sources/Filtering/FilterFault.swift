/// What is wrong with a filter's expression, and where.
public struct FilterFault: Error, Hashable, Sendable {
  public let expression: String
  /// What is wrong and what to do, in words for the user.
  public let message: String
  /// How many characters of the expression stand before the fault.
  public let place: Int

  /// - Parameter offset: How many bytes of the expression stand before the fault.
  init(_ message: String, at offset: Int, in expression: [UInt8]) {
    self.message = message
    self.expression = String(decoding: expression, as: UTF8.self)
    place = String(decoding: expression[..<min(offset, expression.count)], as: UTF8.self).unicodeScalars.count
  }
}

/// A fault on its way to who knows the expression.
struct Fault: Error {
  let message: String
  /// Where it stands, in bytes from the expression's start.
  let offset: Int

  init(_ message: String, at range: Range<Int>) {
    self.message = message
    offset = range.lowerBound
  }
}
