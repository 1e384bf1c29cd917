import RulesLibrary
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system says about a file, and what people read about it.
@Suite struct FileFaultTests {
  @Test(
    "The system's error numbers become facts",
    arguments: [
      (ENOENT, .missing), (ENOTDIR, .missing), (EACCES, .notPermitted), (EPERM, .notPermitted),
      (EROFS, .notPermitted), (EISDIR, .isFolder), (EEXIST, .exists), (ENOSPC, .noSpace), (EDQUOT, .noSpace),
    ] as [(Int32, FileFault.Reason)])
  func numbers(_ number: Int32, _ reason: FileFault.Reason) {
    #expect(FileFault(path: "p", errorNumber: number) == FileFault(path: "p", reason: reason))
  }

  @Test("Any other error number keeps the system's words")
  func otherNumber() {
    #expect(FileFault(path: "p", errorNumber: EIO).reason == .system(String(cString: strerror(EIO))))
  }

  @Test(
    "Each fault says what happened and what to do",
    arguments: [
      (.missing, #"there is no file "p". Check the name, and the folder you are in"#),
      (.notPermitted, #""p" may not be opened by you. Ask for permission, or use another folder"#),
      (.isFolder, #""p" is a folder; name a file in it"#),
      (
        .notRegular,
        #""p" is not an ordinary file. To read what another program sends, use - for the file name"#
      ),
      (
        .exists, #""p" is there already, and nothing is overwritten. Choose another name, or move the old file away"#
      ),
      (.tooLarge(limit: 2_097_152), #""p" is larger than 2 MiB, the most that is read of such a file"#),
      (.noSpace, #"the disk of "p" is full. Free some space, or use another disk, and do this again"#),
      (.system("Too odd"), #""p" could not be used: Too odd"#),
    ] as [(FileFault.Reason, String)])
  func messages(_ reason: FileFault.Reason, _ message: String) {
    #expect(FileFault(path: "p", reason: reason).message == message)
  }
}
