import Glibc
import Synchronization

extension InputFile {
  /// How many bytes were read from all inputs of this process, as a measure of how far it is.
  public static var bytesRead: Int { SystemCalls.bytesRead.load(ordering: .relaxed) }

  /// How many bytes there are in the files together; `nil` where one of them is a pipe or a device.
  public static func length(of paths: [String]) -> Int? {
    var total = 0
    for path in paths {
      var status = stat()
      // The calls fill the structure they are lent.
      let result = path == "-" ? unsafe fstat(STDIN_FILENO, &status) : unsafe stat(path, &status)
      // What is not there adds nothing.
      guard result == 0 else { continue }
      guard status.st_mode & S_IFMT == S_IFREG else { return nil }
      total += Int(status.st_size)
    }
    return total
  }
}
