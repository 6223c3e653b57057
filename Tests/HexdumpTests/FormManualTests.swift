import Foundation
import Testing

@testable import Hexdump

/// The list of forms in dissect-dumps(5), in the macros of mdoc(7).
private enum ManualPage {
  static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "man/dissect-dumps.5")

  private static let heading = ".Sh FORMS\n"
  private static let end = ".Sh SEE ALSO\n"

  /// The page with its list of forms as the forms themselves have it.
  static func updated(_ page: String) -> String {
    let before = page.components(separatedBy: heading)
    let after = page.components(separatedBy: end)
    guard before.count == 2, after.count == 2 else { return page }
    return before[0] + heading + forms + end + after[1]
  }

  private static var forms: String {
    let all = Forms.all.map { ($0.inputName, $0.manual) } + [(InputForm.binary.name, FormManual.binary)]
    let entries = all.sorted { $0.0.lowercased() < $1.0.lowercased() }
    var lines = ["Each has a sample, which", ".Nm dissect", "reads.", #".\" `make man` writes this list."#]
    for section in FormManual.Section.allCases {
      lines.append(".Ss \(section.rawValue)")
      if !section.introduction.isEmpty { lines += prose(section.introduction) }
      lines.append(".Bl -tag -width Ds")
      for (name, manual) in entries where manual.section == section {
        lines += [".It Cm \(name)"] + prose(manual.text) + sample(manual.example)
      }
      lines.append(".El")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Sentences, each on a line of its own, and what stands in backticks as what is typed.
  private static func prose(_ text: String) -> [String] {
    var lines: [String] = []
    for (index, part) in text.replacing("\n", with: " ").components(separatedBy: "`").enumerated() {
      if index % 2 == 1 {
        lines.append(".Ic " + escaped(part))
      } else if index == 0 {
        lines += sentences(part)
      } else {
        // Punctuation right after what is typed belongs to its macro.
        let marks = part.prefix { ",.:;()".contains($0) }
        lines[lines.count - 1] += marks.map { " \($0)" }.joined()
        lines += sentences(String(part.dropFirst(marks.count)))
      }
    }
    return lines
  }

  private static func sentences(_ text: String) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, !last.hasSuffix("."), last.count + word.count < 118 {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  private static func sample(_ example: String) -> [String] {
    guard !example.isEmpty else { return [] }
    let lines = example.components(separatedBy: "\n").map { line in
      line.isEmpty || line.hasPrefix(".") || line.hasPrefix("'") ? #"\&"# + escaped(line) : escaped(line)
    }
    return [".Bd -literal -compact"] + lines + [".Ed"]
  }

  private static func escaped(_ text: String) -> String { text.replacing(#"\"#, with: #"\e"#) }
}

@Suite struct `The manual page` {
  @Test func `lists the forms that are read, as they describe themselves`() throws {
    let page = try String(contentsOf: ManualPage.file, encoding: .utf8)
    let updated = ManualPage.updated(page)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil, updated != page {
      try updated.write(to: ManualPage.file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(ManualPage.file.lastPathComponent); run again without UPDATE_GOLDEN")
    } else {
      #expect(updated == page, "`make man` writes the page's list of forms")
    }
  }
}
