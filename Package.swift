// swift-tools-version: 6.0
import PackageDescription

/// Every target imports what it uses itself; the build refuses an import that its target does not declare.
let strict: [SwiftSetting] = [.enableUpcomingFeature("MemberImportVisibility")]

/// The released tool is one file that starts fast and runs on a machine without a Swift toolchain.
let selfContained: [LinkerSetting] = [
  .unsafeFlags(["-static-stdlib", "-Xlinker", "--gc-sections"], .when(platforms: [.linux], configuration: .release))
]

// StrictJSON ← RulesLibrary ← ScoringEngine ← { Records, Reports } ← CommandLineTool ← peerready
let package = Package(
  name: "PeerReady",
  targets: [
    .target(name: "StrictJSON", swiftSettings: strict),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON"], swiftSettings: strict),
  ]
)
