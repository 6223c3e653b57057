import Packets
import Testing

@testable import Dissection

/// What anybody on the path can read of content.
@Suite struct `A secret in content` {
  private func isNoted(_ sample: Sample) -> Bool {
    sample.briefs.contains("secret in clear text")
  }

  @Test(arguments: [
    "user=ann&password=pie", "Passwd=pie", "user%5Bpassword%5D=pie", "user%5bpassword%5d=pie", "user[password]=pie",
    "a[b][pwd]=pie", "[password]=x",
  ])
  func `of a form is remarked on`(form: String) { #expect(isNoted(Sample("urlencoded-form", form))) }

  @Test(arguments: [
    "user=ann", "password=", "password", "passwords=pie", "user[passwords]=pie", "password[user]=pie", "a%5D=password",
    "=password", "]=x", "%5D=x", "[]=x",
  ])
  func `is none by another name, or without a value`(form: String) {
    #expect(!isNoted(Sample("urlencoded-form", form)))
  }

  @Test func `of a form in parts is remarked on`() {
    func form(_ name: String, _ value: String) -> Sample {
      Sample("mime_multipart", "--b\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n--b--\r\n")
    }
    #expect(isNoted(form("password", "pie")))
    #expect(!isNoted(form("password", "")))
    #expect(!isNoted(form("colour", "pie")))
  }

  @Test(
    "of JSON is remarked on where it is a string",
    arguments: [
      (#"{"password":"pie"}"#, true), (#"[{"user":{"access_token":"pie","a":1}}]"#, true), (#"{"password":""}"#, false),
      (#"{"password":{"rules":"at least 8"}}"#, false), (#"{"token":7}"#, false), (#"["password","pie"]"#, false),
    ])
  func json(text: String, isNoted: Bool) { #expect(self.isNoted(Sample("json", text)) == isNoted) }
}
