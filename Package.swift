// swift-tools-version: 6.0
import PackageDescription

/// Every target imports what it uses itself; the build refuses an import that its target does not declare.
let strict: [SwiftSetting] = [.enableUpcomingFeature("MemberImportVisibility")]

/// The released tool is one file that starts fast and runs on a machine without a Swift toolchain.
let selfContained: [LinkerSetting] = [
  .unsafeFlags(["-static-stdlib", "-Xlinker", "--gc-sections"], .when(platforms: [.linux], configuration: .release))
]

// StrictJSON ← Digests ← RulesLibrary ← ScoringEngine ← { Records, Reports, Wizard } ← CommandLineTool ← peerready
let package = Package(
  name: "PeerReady",
  products: [.executable(name: "peerready", targets: ["peerready"])],
  targets: [
    .target(name: "StrictJSON", swiftSettings: strict),
    .target(name: "Digests", dependencies: ["StrictJSON"], swiftSettings: strict),
    .target(
      name: "RulesLibrary", dependencies: ["StrictJSON", "Digests"], swiftSettings: strict,
      plugins: ["EmbedQuestionnaires"]),
    .target(name: "ScoringEngine", dependencies: ["RulesLibrary"], swiftSettings: strict),
    .target(
      name: "Records", dependencies: ["StrictJSON", "Digests", "RulesLibrary", "ScoringEngine"], swiftSettings: strict),
    .target(
      name: "Reports", dependencies: ["StrictJSON", "Digests", "RulesLibrary", "ScoringEngine"], swiftSettings: strict),
    .target(
      name: "Wizard", dependencies: ["StrictJSON", "RulesLibrary", "ScoringEngine"], swiftSettings: strict),
    .target(
      name: "CommandLineTool",
      dependencies: ["StrictJSON", "RulesLibrary", "ScoringEngine", "Records", "Reports", "Wizard"],
      swiftSettings: strict),
    .executableTarget(
      name: "peerready", dependencies: ["CommandLineTool"], swiftSettings: strict, linkerSettings: selfContained),

    .executableTarget(
      name: "benchmarks", dependencies: ["RulesLibrary", "Records", "peerready"], path: "Sources/Benchmarks",
      swiftSettings: strict),

    .plugin(
      name: "EmbedQuestionnaires", capability: .buildTool(), dependencies: ["embed-questionnaires"],
      path: "Sources/EmbedQuestionnaires/Plugin"),
    .executableTarget(
      name: "embed-questionnaires", dependencies: ["Digests"], path: "Sources/EmbedQuestionnaires/Tool",
      swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["StrictJSON", "RulesLibrary"], path: "Tests/TestSupport",
      swiftSettings: strict),
    .testTarget(name: "DigestsTests", dependencies: ["Digests"], swiftSettings: strict),
    .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "RulesLibraryTests", dependencies: ["RulesLibrary", "Digests", "StrictJSON", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "QuestionnaireTests",
      dependencies: ["RulesLibrary", "ScoringEngine", "Digests", "StrictJSON", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "ScoringEngineTests", dependencies: ["StrictJSON", "ScoringEngine", "RulesLibrary", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "RecordsTests",
      dependencies: ["StrictJSON", "Digests", "RulesLibrary", "ScoringEngine", "Records", "TestSupport"],
      exclude: ["Expected"], swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["StrictJSON", "Digests", "RulesLibrary", "ScoringEngine", "Reports", "TestSupport"],
      exclude: ["Expected"], swiftSettings: strict),
    .testTarget(
      name: "WizardTests", dependencies: ["StrictJSON", "RulesLibrary", "ScoringEngine", "Wizard", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "CommandLineToolTests",
      dependencies: [
        "Digests", "StrictJSON", "RulesLibrary", "ScoringEngine", "Records", "CommandLineTool", "TestSupport",
      ], swiftSettings: strict),
    .testTarget(
      name: "SchemaTests",
      dependencies: ["StrictJSON", "RulesLibrary", "Records", "CommandLineTool", "TestSupport"],
      exclude: ["Sound"], swiftSettings: strict),
    .executableTarget(
      name: "kill-helper", dependencies: ["StrictJSON", "RulesLibrary", "Records"], path: "Tests/KillHelper",
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "kill-helper", "StrictJSON", "RulesLibrary", "Records", "CommandLineTool", "TestSupport", "peerready",
      ],
      exclude: ["Assessments", "Library", "NewerLibrary", "Transcripts"], swiftSettings: strict),
  ]
)
