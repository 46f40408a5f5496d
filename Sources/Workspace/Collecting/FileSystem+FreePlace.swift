internal import SystemPackage

extension FileSystem {
  /// A place in a folder for a file of this name, numbered if need be, that nothing has yet or that holds the same.
  static func freePlace(named name: String, in folder: FilePath, for bytes: [UInt8]?) -> FilePath {
    let ending = FilePath(name).extension.map { "." + $0 } ?? ""
    var number = 1
    while true {
      let place = folder.appending(number == 1 ? name : "\(name.dropLast(ending.count))-\(number)\(ending)")
      if !exists(place) { return place }
      if let bytes, (try? read(place)) == bytes { return place }
      number += 1
    }
  }
}
