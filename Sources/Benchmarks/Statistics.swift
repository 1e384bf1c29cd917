/// The middle value of some figures, of which there is at least one; of an even count the upper of the two in the
/// middle.
func median(_ figures: [Double]) -> Double { figures.sorted()[figures.count / 2] }

/// A figure, not below 0, with one decimal, for people to read.
func rounded(_ figure: Double) -> String {
  let tenths = Int((figure * 10).rounded())
  return "\(tenths / 10).\(tenths % 10)"
}

/// How many seconds some work takes.
func seconds(_ work: () throws -> Void) rethrows -> Double {
  let duration = try ContinuousClock().measure(work)
  return Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
}
