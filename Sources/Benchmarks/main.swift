// Measures what the project promises about speed, each against something outside in the same run:
// swift run -c release benchmarks

let places = Places()
try ReadingBenchmark(places: places).run()
try StartBenchmark(places: places).run()
try StreamBenchmark(places: places).run()
