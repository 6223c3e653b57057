import Foundation
import Packets
import Testing

@testable import Capture

@Suite struct `A capture's file` {
  private func contents(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  private func neighbours(of path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: (path as NSString).deletingLastPathComponent).sorted()
  }

  @Test func `has its name only when it is finished`() throws {
    try withOutputPath("a.pcapng") { path in
      try "old".write(toFile: path, atomically: false, encoding: .utf8)
      var capture = try OutputCapture(path: path, application: "")
      try capture.write(Packet(number: 1, linkType: .raw, originalLength: 1), [1].span)
      try capture.flush()
      #expect(contents(path) == "old")
      #expect(try neighbours(of: path).count == 2)
      try capture.finish()
      #expect(contents(path) != "old")
      #expect(try neighbours(of: path) == ["a.pcapng"])
    }
  }

  @Test func `leaves nothing where it is given up`() throws {
    try withOutputPath("a.pcapng") { path in
      do {
        var capture = try OutputCapture(path: path, application: "")
        try capture.flush()
        #expect(try neighbours(of: path).count == 1)
      }
      #expect(try neighbours(of: path) == [])
    }
  }

  @Test func `can be read at any moment where it has its name at once`() throws {
    try withOutputPath("a.pcap") { path in
      var capture = try OutputCapture(path: path, placement: .atOnce, application: "")
      #expect(contents(path) == "")
      try capture.begin(linkType: .ethernet, digits: 9)
      try capture.flush()
      for number in 1...3 {
        try capture.write(Packet(number: number, linkType: .ethernet, originalLength: 2), [1, 2].span)
        try capture.flush()
        let outcome = try read(Array(try Data(contentsOf: URL(fileURLWithPath: path))))
        #expect(outcome.error == nil && outcome.packets.count == number)
      }
      #expect(try neighbours(of: path) == ["a.pcap"])
    }
  }

  @Test func `keeps the rights of the file that it replaces`() throws {
    try withOutputPath("a.pcapng") { path in
      #expect(FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o604]))
      var capture = try OutputCapture(path: path, application: "")
      try capture.finish()
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o604)
    }
  }

  @Test func `is written where links lead, and they stay`() throws {
    try withOutputPath("link") { path in
      let folder = (path as NSString).deletingLastPathComponent
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "second")
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/second", withDestinationPath: "\(folder)/file.pcap")
      var capture = try OutputCapture(path: path, application: "")
      try capture.finish()
      #expect(try neighbours(of: path) == ["file.pcap", "link", "second"])
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "second")
    }
  }

  @Test func `a circle of links is an error`() throws {
    try withOutputPath("link") { path in
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
      #expect(throws: WriteError.system("Too many levels of symbolic links")) {
        _ = try OutputCapture(path: path, application: "")
      }
    }
  }

  @Test func `a folder, a missing folder and a name with a NUL are errors`() throws {
    try withOutputPath("a") { path in
      let folder = (path as NSString).deletingLastPathComponent
      for (name, message) in [
        (folder, "is a directory"), ("\(path)/b", "no file can be made in its folder: No such file or directory"),
        ("\(path)\0", "the name holds a NUL character"),
      ] {
        #expect(throws: WriteError.system(message)) { _ = try OutputCapture(path: name, application: "") }
      }
    }
  }
}
