/// What every group is told before it begins, on paper and at the keyboard.
package enum WorkshopWording {
  /// The rule that protects people.
  package static let noNames = "Do not write names of people, or anything that tells who somebody is."
}
