// Measures what the project promises about speed, each against something outside in the same run:
// swift run -c release benchmarks

/// One set for all three, so that they measure the same tool and example.
let places = Places()
try ReadingBenchmark(places: places).run()
try StartBenchmark(places: places).run()
try StreamBenchmark(places: places).run()
