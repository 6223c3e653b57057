import Dissection
import Packets

/// What names people give to fields, and which one they mean: a name, its last word, or a label.
public enum FieldNames {
  /// Why a name is not understood.
  public enum Fault: Error, Equatable {
    /// Nothing is called so; what is nearly called so, the likeliest first.
    case unknown(String, near: [String])
    /// Several are.
    case ambiguous(String, [String])

    /// In words for the user.
    public var message: String {
      switch self {
      case .unknown(let name, let near):
        let advice = near.isEmpty ? "--list-fields lists all" : "did you mean \(near.joined(separator: ", "))?"
        return "there is no field '\(name)'; \(advice)"
      case .ambiguous(let name, let candidates):
        let shown = candidates.prefix(8).joined(separator: ", ")
        let rest = candidates.count > 8 ? " and \(candidates.count - 8) more" : ""
        return "'\(name)' is ambiguous; use one of \(shown)\(rest)"
      }
    }
  }

  /// Whether a field, several of them together, or a protocol have exactly that name.
  private static func isKnown(_ name: String) -> Bool {
    var isField = false
    FieldTable().visitNames { _, field in isField = isField || field.equals(name) }
    return isField || FieldAlias.alike.contains { $0.name == name }
      || ProtocolID.all.contains { $0.spec.name.equals(name) }
  }

  /// The name of the field, or protocol, that somebody means.
  ///
  /// - Parameter others: what else has names.
  static func resolve(_ name: String, among others: @autoclosure () -> [String] = []) throws(Fault) -> String {
    // Most names are whole. Only others are worth a list of all, which takes longer than all else at a start.
    if isKnown(name) { return name }
    let others = others()
    let specs = FieldTable().specs
    let known = Set(specs.map(\.name.description) + ProtocolID.all.map(\.spec.name.description) + others)
    if known.contains(name) { return name }
    let wanted = name.lowercased()
    let meant = known.filter { $0.lowercased() == wanted }
    if let only = meant.first, meant.count == 1 { return only }
    let labelled = specs.filter { $0.label.description.lowercased() == wanted }.map(\.name.description)
    let candidates = Set(labelled).union(known.filter { $0.lowercased().hasSuffix(".\(wanted)") }).union(meant)
    if let only = candidates.first, candidates.count == 1 { return only }
    // The field that most packets have comes first.
    let sorted = candidates.sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
    throw sorted.isEmpty ? .unknown(name, near: NearNames.nearest(to: name, among: known)) : .ambiguous(name, sorted)
  }
}
