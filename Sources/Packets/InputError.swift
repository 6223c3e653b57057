/// What is wrong with an input, where, and what to do about it.
///
/// Printed as `FILE:LINE:COLUMN: message`, with the line and a caret under it where the input is text.
public struct InputError: Error, Hashable, Sendable {
  /// A place in an input.
  public enum Place: Hashable, Sendable {
    /// The input as a whole.
    case whole
    /// A byte of a binary input, from 0.
    case byte(Int)
    /// A line and a column of a text, both from 1, with the line itself; columns count characters.
    case line(Int, column: Int, text: String)
  }

  /// The file's name as the user gave it, or `<stdin>`.
  public var input: String
  public var place: Place
  public var message: String

  public init(_ message: String, in input: String, at place: Place = .whole) {
    self.message = message
    self.input = input
    self.place = place
  }
}
