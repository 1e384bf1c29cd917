import RulesLibrary
import ScoringEngine

extension OptionTotal {
  /// As in "60 out of 100" or "from 40 to 65 out of 100"; nil where nothing could be worked out.
  var outOf100: String? {
    guard let low, let high else { return nil }
    return total.map { "\($0.points) out of 100" } ?? "from \(low.points) to \(high.points) out of 100"
  }

  /// The same in hundredths: "62.33 out of 100".
  var exactOutOf100: String? {
    guard let low, let high else { return nil }
    return total.map { "\($0.twoDecimals) out of 100" } ?? "from \(low.twoDecimals) to \(high.twoDecimals) out of 100"
  }

  /// Rounded, with the hundredths where there are any: "73 out of 100 (more exactly 72.50)".
  var roundedAndExact: String? {
    guard let low, let high, let outOf100 else { return nil }
    guard low.hundredths % 100 != 0 || high.hundredths % 100 != 0 else { return outOf100 }
    let exact = total.map(\.twoDecimals) ?? "from \(low.twoDecimals) to \(high.twoDecimals)"
    return "\(outOf100) (more exactly \(exact))"
  }
}

extension Fraction {
  /// A share of 100 as points with two decimals: "62.33".
  var twoDecimals: String { ExactNumber.twoDecimals(hundredths: hundredths) }

  /// A share as in "25.00%".
  var percent: String { "\(twoDecimals)%" }
}
