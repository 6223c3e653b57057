/// Why a capture cannot be written.
public enum WriteError: Error, Hashable, Sendable {
  /// The reader of a pipe went away: no fault.
  case closedPipe
  /// What the system says, such as "No space left on device".
  case system(String)
  /// The form of capture has no way to hold the packet; in words that say which form has.
  case unsuited(String)
}
