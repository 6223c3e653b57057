import Testing

@testable import dissect

@Suite struct `The name of a body's file` {
  private func name(_ uri: String, _ mediaType: String = "", number: Int = 1) -> String {
    BodyName(uri: Array(uri.utf8), mediaType: Array(mediaType.utf8)).numbered(number)
  }

  @Test(
    "is what the URI's path ends with",
    arguments: [
      ("http://example.org/a/page.html?x=1/2#top", "page.html"), ("/a/page.html", "page.html"),
      ("page.css", "page.css"),
      ("http://example.org", "index.html"), ("http://example.org/", "index.html"), ("", "index.html"),
      ("/a/", "index.html"),
      ("/a%20b.txt", "a b.txt"), ("/Gr%C3%BC%C3%9Fe", "Grüße.html"), ("/100%25.txt", "100%.txt"), ("/50%", "50%.html"),
      ("/a%2541.txt", "a%41.txt"), ("/archive.tar.gz", "archive.tar.gz"), ("/v1.2-beta_x", "v1.2-beta_x.html"),
      ("http://example.org/go?to=http://other.example/x.js", "go.html"),
    ])
  func segment(uri: String, expected: String) {
    #expect(name(uri, "text/html") == expected)
  }

  @Test(
    "leads nowhere else, hides nothing, is no option, and commands no terminal",
    arguments: [
      ("/../../etc/passwd", "passwd"), ("/..%2f..%2fetc%2fpasswd", "___.._etc_passwd"), ("/..", "index"),
      ("/.", "index"), ("/%2e%2e", "index"), ("/%2e%2e%2f", "___"), ("/a/..%5c..%5cboot.ini", "___.._boot.ini"),
      ("/.profile", "_profile"), ("/%2e%2eprofile", "__profile"), ("/-rf", "_rf"), ("/--help", "__help"),
      ("/~root", "_root"), ("/%20-x", "_x"), ("/a%00b.txt", "a_b.txt"), ("/%1b%5b31m", "_[31m"), ("/a%0ab", "a_b"),
      ("/%E2%80%AEtxt.exe", "_txt.exe"), ("/%ff%fe", "__"), ("/con:aux", "con_aux"), ("/a%C2%85b", "a_b"),
      ("/name.", "name"), ("/name%20", "name"), ("/a%E2%80%8Bb", "a_b"),
    ])
  func harmless(uri: String, expected: String) {
    #expect(name(uri) == expected)
  }

  @Test(
    "has an ending for its media type where it has none",
    arguments: [
      ("text/html; charset=utf-8", "x.html"), ("TEXT/HTML", "x.html"), ("image/png", "x.png"),
      ("application/problem+json", "x.json"), ("image/foo+xml", "x.xml"), ("text/x-unknown", "x.txt"),
      ("application/x-unknown", "x"), ("", "x"), ("../../x", "x"), ("text/html/../..", "x.txt"),
    ])
  func ending(mediaType: String, expected: String) {
    #expect(name("/x", mediaType) == expected)
    #expect(name("/x.cgi", mediaType) == "x.cgi")
  }

  @Test(arguments: [50, 194, 195, 196, 700])
  func `is not too long, and keeps its ending`(length: Int) {
    let long = name("/" + String(repeating: "a", count: length) + ".html")
    #expect(long.utf8.count == min(length + 5, BodyName.mostBytes))
    #expect(long.hasSuffix("a.html"))
    let wide = name("/" + String(repeating: "%E4%B8%96", count: length), "text/html")
    #expect(wide.utf8.count <= BodyName.mostBytes && wide.hasSuffix("世.html"))
  }

  @Test func `is another where it is taken`() {
    #expect(name("/x.html", number: 2) == "x-2.html")
    #expect(name("/x", number: 12) == "x-12")
    #expect(name("/\(String(repeating: "a", count: 300))", number: 100_000).utf8.count < 255)
  }
}
