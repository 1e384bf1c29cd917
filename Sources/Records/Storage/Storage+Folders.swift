import RulesLibrary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Storage {
  /// Makes a folder for its owner alone, and waits until its name is on the disk. A folder that is there already is left as it
  /// is; throws where something else is. The folder around it has to be there.
  package func makeFolder(_ path: String) throws(StorageFault) {
    let place = FilePlace(path)
    do {
      try system.makeFolder(path, 0o700)
    } catch  where error.number == EEXIST {
      let isFolder = try? system.status(path).isFolder  // a link to nowhere is none
      guard isFolder == true else { throw unwritten(place, error) }
      return
    } catch {
      throw unwritten(place, error)
    }
    try syncFolder(of: place)
  }
}
