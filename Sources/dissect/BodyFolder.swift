import Glibc

/// A folder that bodies are written to: files are made in it, each anew, and nothing outside of it.
struct BodyFolder: ~Copyable {
  /// Names beyond these are not tried.
  private static let mostNumbers = 100_000

  private let descriptor: Int32
  let path: String
  /// The number that each name was given last.
  private var numbers: [String: Int]

  /// Opens the folder, or makes it. Its last part must not be a link: somebody else may have put one there.
  init(path: String) throws(Interruption) {
    var trimmed = path[...]
    // A link with a slash after it would be followed.
    while trimmed.count > 1, trimmed.last == "/" { trimmed.removeLast() }
    let name = String(trimmed)
    descriptor = try Self.open(name)
    self.path = name
    numbers = [:]
  }

  private static func open(_ path: String) throws(Interruption) -> Int32 {
    let name = Diagnostics.visible(path)
    if unsafe mkdir(path, 0o700) != 0, errno != EEXIST {
      throw .failed("\(name): the folder cannot be made: \(Terminal.lastError)")
    }
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor >= 0 { return descriptor }
    let reason = Terminal.lastError
    let advice = isLink(path) ? "it is a link, which is not followed; name the folder itself" : reason
    throw .failed("\(name): cannot be opened as a folder: \(advice)")
  }

  deinit { close(descriptor) }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Writes a file that was not there, and returns its name; what could not be written whole is taken away.
  mutating func write(_ bytes: Span<UInt8>, _ name: BodyName) throws(Interruption) -> String {
    let base = name.numbered(1)
    var number = (numbers[base] ?? 0) + 1
    while true {
      let candidate = name.numbered(number)
      // The name has no slash, a link in its place is no new file, and neither is anything else that is there.
      let file = unsafe openat(descriptor, candidate, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
      if file >= 0 {
        numbers[base] = number
        defer { close(file) }
        do throws(FileOutput.Failure) {
          try FileOutput(fileDescriptor: file).write(bytes)
        } catch {
          _ = unsafe unlinkat(descriptor, candidate, 0)
          guard case .system(let reason) = error else { throw .output(error) }
          throw .failed("\(shown(candidate)): cannot be written: \(reason)")
        }
        return candidate
      }
      guard errno == EEXIST, number < Self.mostNumbers else {
        throw .failed("\(shown(candidate)): cannot be made: \(Terminal.lastError)")
      }
      number += 1
    }
  }

  private func shown(_ name: String) -> String { Diagnostics.visible("\(path)/\(name)") }
}
