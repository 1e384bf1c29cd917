/// Room on paper for what every workshop writes down of itself.
enum WorkshopBlanks {
  /// Where and when it is.
  static let place = Document.Block.toFill(["Organisation", "Team or group", "Date"].map { .init($0, room: 1) })

  /// How many people of each perspective took part.
  static let people = Document.Block.toFill(
    ["People who use services", "Carers", "Peer support workers", "Staff", "Managers"].map { .init($0, room: 1) })
}
