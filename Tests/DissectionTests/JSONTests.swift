import Testing

@testable import Dissection

@Suite struct `JSON text` {
  @Test func `a name that an object has already is remarked on, however many it has`() {
    func object(_ names: some Sequence<Int>) -> String {
      "{" + names.map { "\"n\($0)\":\($0)" }.joined(separator: ",") + "}"
    }
    func repeated(_ text: String) -> Int { Sample("json", text).briefs.count { $0 == "repeated name" } }
    #expect(repeated(object(0..<400)) == 0)
    for count in [2, 15, 16, 17, 18, 40, 400] {
      #expect(repeated(object(Array(0..<count) + [0])) == 1, "\(count)")
      #expect(repeated(object(Array(0..<count) + [count - 1])) == 1, "\(count)")
    }
    // Objects beside and within each other have names of their own.
    #expect(repeated("[\(object(0..<40)),\(object(0..<40))]") == 0)
    #expect(repeated("{\"n39\":\(object(0..<40)),\"n0\":\(object((0..<40).reversed())),\"n39\":1}") == 1)
  }

  @Test func `is read as objects, members and values`() {
    let sample = Sample("json", #"{"name": "dissect", "list": [1, true, false, null], "in": {}}"#)
    #expect(sample.faults == [])
    #expect(sample.notes.isEmpty)
    #expect(sample.texts("json.key") == ["name", "list", "in"])
    #expect(sample.texts("json.value.string") == ["dissect"])
    #expect(sample.texts("json.value.number") == ["1"])
    #expect(sample.all("json.object").count == 2)
    #expect(
      sample.children(of: "json.array") == [
        "json.separator", "json.value.number", "json.separator", "json.value.true", "json.separator",
        "json.value.false", "json.separator", "json.value.null", "json.separator",
      ])
  }

  @Test(arguments: [
    (#""a\"b""#, #"a"b"#), (#""\u00e9\u20AC""#, "é€"), (#""\ud83d\ude00""#, "😀"), (#""\\n""#, #"\\n"#),
    (#""\b\f\n\r\t\/""#, "\u{8}\u{c}\n\r\t/"), (#""\ud800x""#, "\u{fffd}x"), (#""\x41""#, #"\\x41"#),
    (#""\u12""#, #"\\u12"#),
  ])
  func `has escapes`(text: String, value: String) {
    let sample = Sample("json", text)
    #expect(sample.faults == [])
    #expect(sample.texts("json.value.string") == [value])
  }

  @Test(arguments: [
    ("[1,,2]", "no value"), ("{a:1}", "no name"), (#"{"a" 1}"#, "no colon"), ("[1 2]", "no comma"),
    ("[1,]", "comma at the end"), (#"{"a":1,}"#, "comma at the end"), ("[1}", "wrong bracket"),
    (#"{"a":1]"#, "wrong bracket"), ("[True]", "unknown word"), ("]", "no value"), ("}", "no value"),
    ("[\"a\nb\"]", "control character"), ("{} x", "unknown word"), ("[nullx]", "unknown word"),
  ])
  func `that breaks off is read up to there`(text: String, brief: String) {
    let sample = Sample("json", text)
    #expect(sample.faults == [])
    #expect(sample.briefs.last == brief)
    #expect(sample.notes.last?.field == "json.invalid")
  }

  @Test(arguments: [
    ("[01]", "bad number"), ("[1.]", "bad number"), ("[-]", "bad number"), ("[1e]", "bad number"),
    ("[+1]", "bad number"), ("[9007199254740992]", nil), ("[9007199254740993]", "large number"),
    ("[1e308]", nil), ("[1e309]", "large number"), ("[NaN]", "no JSON number"), ("[-Infinity]", "no JSON number"),
    ("[0, -0, 1.5E+3, -12e-3]", nil), (#"{"a":1,"a":2}"#, "repeated name"), (#"{"a":1,"b":{"a":2}}"#, nil),
    ("{} {}", "several values"), ("\u{1e}1\n\u{1e}2\n", nil), (#"["\ud800"]"#, "lone surrogate"),
    ("\u{feff}1", "byte order mark"),
  ])
  func `is judged and read on`(text: String, brief: String?) {
    let sample = Sample("json", text)
    #expect(sample.faults == [])
    #expect(sample.first("json.invalid") == nil)
    #expect(sample.briefs == [brief].compactMap { $0 })
  }

  @Test func `of a number of 10,000 digits is one field`() {
    let sample = Sample("json", String(repeating: "9", count: 10_000))
    #expect(sample.content("json.value.number")?.count == 10_000)
    #expect(sample.briefs == ["large number"])
  }

  @Test func `says where it is cut`() {
    let text = Array(#"{"a": ["b", 12, true], "c\n": {"d": null}}"#.utf8)
    for count in 1..<text.count {
      for original in [count, text.count] {
        let sample = Sample("json", Array(text[..<count]), cutFrom: original)
        #expect(sample.faults == [])
        #expect(!sample.notes.isEmpty, "cut to \(count) of \(original)")
      }
    }
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"]) func `is read to a depth`(opening: String) {
    let sample = Sample("json", String(repeating: opening, count: 100_000))
    #expect(sample.faults == [])
    #expect(sample.all("json.array").count + sample.all("json.object").count == JSON.maximumDepth)
    #expect(sample.briefs == ["too deep"])
  }

  @Test func `of many members is read as far as fields go`() {
    let members = (0..<10_000).map { #""a\#($0)":\#($0)"# }.joined(separator: ",")
    let sample = Sample("json", "{" + members + "}")
    #expect(sample.faults == [])
    #expect(sample.briefs == ["too many fields"])
    #expect(sample.fields.count < Dissection.maximumFields + 10)
  }

  @Test func `whatever a byte is does not trap`() {
    let text = Array(#"{"a\u00e9": ["b", -12.5e3, true], "c": {"d": null}}"#.utf8)
    for place in text.indices {
      for byte: UInt8 in [0, 0x22, 0x5c, 0x5b, 0x7d, 0x80, 0xff] {
        var changed = text
        changed[place] = byte
        #expect(Sample("json", changed).faults == [])
      }
    }
  }
}

@Suite struct `A form` {
  @Test func `is read as names and values, decoded`() {
    let sample = Sample("urlencoded-form", "a=1&full+name=%C3%A9+%5C&flag&=x&&b=")
    #expect(sample.faults == [])
    #expect(sample.notes.isEmpty)
    #expect(sample.texts("urlencoded-form.key") == ["a", "full name", "flag", "b"])
    #expect(sample.texts("urlencoded-form.value") == ["1", "é \\\\", "x"])
  }

  @Test(arguments: ["%", "%4", "%zz", "a=%4z"]) func `says where a percent sign lacks its digits`(text: String) {
    let sample = Sample("urlencoded-form", text)
    #expect(sample.faults == [])
    #expect(sample.briefs == ["bad escape"])
  }

  @Test func `of many fields is read as far as fields go`() {
    let sample = Sample("urlencoded-form", String(repeating: "a=b&", count: 10_000))
    #expect(sample.faults == [])
    #expect(sample.briefs == ["too many fields"])
  }
}
