/// The program's version, after semver.org.
let version = "0.1.0"
