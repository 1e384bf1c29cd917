/// The version of the method. It changes when the same answers could give other results; every result carries it.
package let engineVersion = "1.0.0"
