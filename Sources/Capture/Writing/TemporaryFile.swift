import Glibc

/// A new file beside another, to take its place when it is written.
struct TemporaryFile {
  let fileDescriptor: Int32
  let path: String

  private static let attempts = 100

  /// Makes the file in the folder of `target`, with the owner and the rights of what is there, else with those that any
  /// new file gets.
  init(beside target: OutputPath) throws(WriteError) {
    for attempt in 1...Self.attempts {
      let name = String(UInt32.random(in: .min ... .max), radix: 36)
      let path = "\(target.folder).dissect-\(name).tmp"
      // Nobody else may look into it before it has the rights of the file that it replaces.
      let mode: mode_t = target.status == nil ? 0o666 : 0o600
      do throws(SystemCalls.CreationFailure) {
        fileDescriptor = try SystemCalls.create(path, mode: mode)
      } catch {
        if error.isTaken, attempt < Self.attempts { continue }
        throw .system("no file can be made in its folder: \(error.reason)")
      }
      self.path = path
      if let status = target.status { SystemCalls.copyRights(of: status, to: fileDescriptor) }
      return
    }
    throw .system("no file can be made in its folder")
  }
}
