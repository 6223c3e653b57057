import CLinux
import Glibc

/// Giving up what opening an interface took, so that no packet is ever decoded with it.
enum Privileges {
  /// Whom to become.
  struct User {
    let id: uid_t
    let group: gid_t
    let name: String
  }

  /// Gives up the rights of root, and every capability. From here on no program that is run gains any either.
  ///
  /// Root becomes the named user; else the user who ran a set-user-ID program or sudo; else `nobody`. Where the
  /// system has no other users, as in a container of one, root stays but keeps no capability. Others only lose
  /// the capabilities that the program's file gave them.
  static func giveUp(to user: String?, isVerbose: Bool) throws(Interruption) {
    let wanted = try target(user)
    var isOther = false
    if let wanted, wanted.id != 0 {
      isOther = become(wanted)
      // Who asked for a user does not get root instead.
      guard isOther || user == nil else {
        throw .failed("root could not become \(wanted.name): \(Terminal.lastError)")
      }
    }
    let hadCapabilities = linux_capabilities() != 0
    guard linux_forbid_new_privileges() == 0, linux_clear_capabilities() == 0, linux_capabilities() == 0 else {
      throw .failed("the rights to capture could not be given up: \(Terminal.lastError)")
    }
    guard isVerbose else { return }
    if let wanted, isOther {
      Terminal.complain("gave root's privileges up: going on as \(wanted.name), without capabilities")
    } else if let wanted {
      let reason = wanted.id == 0 ? "" : ", since the system lets it become no other user"
      Terminal.complain("gave every capability up: going on as root without them\(reason)")
    } else if hadCapabilities {
      Terminal.complain("gave every capability up")
    }
  }

  /// Whether `user` can be had, told before anything is opened.
  static func check(_ user: String?) throws(Interruption) { _ = try target(user) }

  /// Whom root becomes by ``giveUp(to:isVerbose:)``, where that is somebody with files of their own.
  static func successor(_ user: String?) throws(Interruption) -> User? {
    guard let wanted = try target(user), wanted.id != 0, user != nil || wanted.name != "nobody" else { return nil }
    return wanted
  }

  private static func target(_ user: String?) throws(Interruption) -> User? {
    guard geteuid() == 0 else {
      guard user == nil else { throw .usage("--user takes root: no one else can become another user") }
      return nil
    }
    if let user {
      guard let found = named(user) else { throw .usage("--user: there is no user \(Diagnostics.visible(user))") }
      return found
    }
    if getuid() != 0 { return numbered(getuid(), group: getgid()) }
    if let id = number("SUDO_UID"), id != 0 { return numbered(id, group: number("SUDO_GID")) }
    return named("nobody") ?? User(id: 65534, group: 65534, name: "user 65534")
  }

  /// Leaves root for good; false where the system does not permit to become the user.
  private static func become(_ user: User) -> Bool {
    var group = user.group
    // The group first: without root it could not be left. Reads the one group that is lent.
    guard unsafe setgroups(1, &group) == 0, setgid(user.group) == 0, setuid(user.id) == 0 else { return false }
    let isBackPossible = setuid(0) == 0 || seteuid(0) == 0 || (user.group != 0 && setegid(0) == 0)
    return !isBackPossible && getuid() == user.id && geteuid() == user.id && getegid() == user.group
  }

  private static func number(_ variable: String) -> UInt32? { Terminal.environment(variable).flatMap { UInt32($0) } }

  /// A user by name or by number.
  private static func named(_ name: String) -> User? {
    // The entry is the C library's, and copied before the next call can change it.
    if let entry = unsafe getpwnam(name) { return unsafe User(entry.pointee) }
    guard let id = UInt32(name), let entry = unsafe getpwuid(id) else { return nil }
    return unsafe User(entry.pointee)
  }

  /// A user by number, known to the system or not.
  private static func numbered(_ id: UInt32, group: UInt32?) -> User {
    let known = unsafe getpwuid(id).map { unsafe User($0.pointee) }
    return User(id: id, group: group ?? known?.group ?? id, name: known?.name ?? "user \(id)")
  }
}

extension Privileges.User {
  fileprivate init(_ entry: passwd) {
    self.init(id: unsafe entry.pw_uid, group: unsafe entry.pw_gid, name: unsafe String(cString: entry.pw_name))
  }
}
