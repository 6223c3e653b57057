import Testing

@testable import dissect

@Suite struct VersionTests {
  @Test func `the version is a semantic one`() {
    #expect(version.split(separator: ".").count == 3)
  }
}
