// swift-tools-version: 6.2
import PackageDescription

/// The same strict rules for every target: each unsafe use is marked, and a warning fails the build. `Lifetimes` lets
/// the decoders' cursor hold the bytes it reads, checked by the compiler (`Sources/Dissection/Wire/Cursor.swift`).
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableExperimentalFeature("Lifetimes"),
]

let package = Package(
  name: "dissect",
  products: [
    .executable(name: "dissect", targets: ["dissect"]),
    .library(name: "Packets", targets: ["Packets"]),
    .library(name: "Dissection", targets: ["Dissection"]),
    .library(name: "Hexdump", targets: ["Hexdump"]),
    .library(name: "Capture", targets: ["Capture"]),
    .library(name: "Filtering", targets: ["Filtering"]),
    .library(name: "Rendering", targets: ["Rendering"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
  ],
  targets: [
    .target(name: "Packets", swiftSettings: strict),
    .target(
      name: "Dissection", dependencies: ["Packets", "CZlib", "CZstd", "CBrotli"], swiftSettings: strict),
    .target(name: "Hexdump", dependencies: ["Packets"], swiftSettings: strict),
    .systemLibrary(name: "CPcap", pkgConfig: "libpcap", providers: [.apt(["libpcap-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(name: "CBrotli", pkgConfig: "libbrotlidec", providers: [.apt(["libbrotli-dev"])]),
    .systemLibrary(name: "CLz4", pkgConfig: "liblz4", providers: [.apt(["liblz4-dev"])]),
    .systemLibrary(name: "CPcre2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CLinux"),
    .target(
      name: "Capture", dependencies: ["Packets", "CPcap", "CZlib", "CZstd", "CLz4"], swiftSettings: strict),
    .target(name: "Filtering", dependencies: ["Packets", "Dissection", "CPcre2"], swiftSettings: strict),
    .target(name: "Rendering", dependencies: ["Packets", "Dissection"], swiftSettings: strict),
    .executableTarget(
      name: "dissect",
      dependencies: [
        "Packets", "Dissection", "Hexdump", "Capture", "Filtering", "Rendering", "CLinux",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    // What tests of several targets share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "DissectionTests", dependencies: ["Packets", "Dissection", "CZlib"], swiftSettings: strict),
    .testTarget(name: "HexdumpTests", dependencies: ["Packets", "Hexdump"], swiftSettings: strict),
    .testTarget(
      name: "CaptureTests", dependencies: ["Packets", "Capture", "CPcap", "CZlib", "CZstd", "CLz4", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "FilteringTests", dependencies: ["Packets", "Dissection", "Filtering", "TestSupport"], swiftSettings: strict
    ),
    .testTarget(name: "RenderingTests", dependencies: ["Packets", "Dissection", "Rendering"], swiftSettings: strict),
    .testTarget(
      name: "DissectTests",
      dependencies: [
        "Packets", "Dissection", "Hexdump", "Capture", "Filtering", "Rendering", "TestSupport", "dissect",
      ],
      swiftSettings: strict),
  ]
)

// The fuzzers link with libFuzzer only, which brings their `main`: `make fuzz` asks for them.
if Context.environment["FUZZ"] != nil {
  package.targets += [
    .target(name: "FuzzSupport", swiftSettings: strict),
    .executableTarget(
      name: "FuzzText", dependencies: ["FuzzSupport", "Packets", "Dissection", "Hexdump"], swiftSettings: strict),
    .executableTarget(
      name: "FuzzCapture", dependencies: ["FuzzSupport", "Packets", "Dissection", "Capture", "Rendering"],
      swiftSettings: strict),
    .executableTarget(
      name: "FuzzDissection", dependencies: ["FuzzSupport", "Packets", "Dissection", "Rendering"],
      swiftSettings: strict),
  ]
}
