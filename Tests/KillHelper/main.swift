import Records
import StrictJSON

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a test kills: it adds to a file over and over, and prints each value once the file has it for certain.
///
/// `kill-helper counter|journal|create PATH COUNT`. Other processes may do the same to the same file; while one of them has the
/// lock, this one tries again.
let words = CommandLine.arguments
guard words.count == 4, let count = Int(words[3]) else { exit(64) }
let worker = Worker(path: words[2])

do {
  for _ in 0..<count {
    let value = try worker.tryUntilFree {
      switch words[1] {
      case "counter": try worker.count()
      case "journal": try worker.note()
      default: try worker.make()
      }
    }
    guard Descriptor.write(Array("\(value)\n".utf8), to: STDOUT_FILENO) == nil else { exit(74) }
  }
} catch {
  _ = Descriptor.write(Array("\(error)\n".utf8), to: STDERR_FILENO)
  exit(1)
}
