import Dissection
import Foundation
import Packets
import Testing

private let capture = "Fixtures/captures/http.pcap"
private let slide = "Fixtures/frames/slide.hex"

@Suite struct `A filter over fields, on the command line` {
  /// The numbers that begin the lines of a summary.
  private func numbers(_ arguments: [String]) throws -> [Int] {
    let outcome = try Command.dissect(["-q", "--format", "summary"] + arguments)
    #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(arguments): \(outcome.errors)")
    return outcome.output.split(separator: "\n").compactMap { line in
      line.split(separator: " ").first.flatMap { Int($0) }
    }
  }

  @Test func `shows the packets that pass it, with the numbers that they have in the input`() throws {
    #expect(try numbers(["-Y", "http.request", capture]) == [4, 16, 26])
    #expect(try numbers(["--where", "tcp.flags.syn == 1 && tcp.flags.ack == 0", capture]) == [1, 13, 23])
    #expect(try numbers(["-Y", "http.request.method == \"HEAD\"", capture]) == [16])
    #expect(try numbers(["-Y", "-tcp.len < -100 && tcp.stream == 0", capture]).isEmpty == false)
  }

  @Test func `goes on from --packet, and -c counts what passes`() throws {
    #expect(try numbers(["-Y", "http.request", "-c", "2", capture]) == [4, 16])
    #expect(try numbers(["-Y", "http.request", "--packet", "5-20", capture]) == [16])
    // Packets that are not shown still take part in their streams.
    #expect(try numbers(["-Y", "tcp.stream == 1 && tcp.seq == 1 && tcp.len > 0", capture]) == [16, 18])
  }

  @Test func `is asked of what libpcap's filter passes`() throws {
    #expect(try numbers(["-f", "src host 192.0.2.2", "-Y", "http.response.code == 404", capture]) == [28])
  }

  @Test func `works on texts and with every view`() throws {
    let whole = try Command.dissect(["-q", slide])
    #expect(try Command.dissect(["-q", "-Y", "http", slide]) == whole)
    for options in [["--follow", "0"], ["--statistics"], ["--format", "messages"], ["--emit", "hex"]] {
      let outcome = try Command.dissect(["-q", "-Y", "tcp.stream == 0"] + options + [capture])
      #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(options): \(outcome.errors)")
    }
    let statistics = try Command.dissect(["-q", "-Y", "http.request", "--statistics", capture])
    #expect(statistics.output.contains(" 3 "))
  }

  @Test func `saves the packets that pass it alone`() throws {
    let line = "\"$dissect\" -q -w - -Y http.request \(capture) | \"$dissect\" -q --format summary"
    let outcome = try Command.shell(line)
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count == 3)
  }

  @Test func `says where nothing passed, and that is no fault`() throws {
    let outcome = try Command.dissect(["-Y", "udp", capture])
    #expect(outcome == Outcome(output: "", errors: "dissect: 0 of 34 packets passed the filter\n", status: 0))
    #expect(try Command.dissect(["-q", "-Y", "udp", capture]).errors.isEmpty)
  }

  @Test func `is refused with a caret under what is wrong`() throws {
    let outcome = try Command.dissect(["-Y", "tcp && tcp.prot == 80", capture])
    #expect(outcome.status == 2 && outcome.output.isEmpty)
    #expect(
      outcome.errors == """
        dissect: --where: there is no field or protocol tcp.prot; did you mean tcp.port?
          tcp && tcp.prot == 80
                 ^

        """)
  }

  @Test(arguments: ["http", "http.host == \"a\"", "tcp.port == 80", "frame.len > 10"])
  func `is asked for where fields are given to -f`(expression: String) throws {
    let outcome = try Command.dissect(["-f", expression, capture])
    #expect(outcome.status == 2 && outcome.errors.contains("for fields use -Y"))
  }
}

@Suite struct `Where fields stand` {
  /// What filters pass over when they look for a field.
  @Test(arguments: Fixture.shares)
  func `the usual protocols have their own fields only`(share: Int) {
    var dissector = Dissector()
    var dissection = Dissection()
    let others = Fixture.share(share, of: Fixture.corpusCaptures)
    let samples =
      Fixture.share(share, of: Fixture.all).map { ($0, Sample.read(fixture: $0)) }
      + others.map { ($0, Sample.read(Fixture.corpus.appendingPathComponent($0), limit: Fixture.effort(10, 400))) }
    for (fixture, samples) in samples {
      for sample in samples {
        dissector.dissect(sample.packet, sample.bytes.span, into: &dissection)
        var placed = 0
        for index in dissection.layers.indices {
          let layer = dissection.layers[index]
          placed += layer.fields.count
          guard ProtocolID.withOwnFieldsOnly.contains(layer.id) else { continue }
          for field in Set(layer.fields.map { dissection.fields[$0].id }) {
            #expect(layer.id.declares(field), "\(fixture): \(field.spec.name) in \(layer.id.spec.name)")
          }
        }
        #expect(placed == dissection.fields.count, "\(fixture), packet \(sample.packet.number)")
      }
    }
  }
}
