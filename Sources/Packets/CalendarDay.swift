/// Days of the proleptic Gregorian calendar, counted from 1970-01-01: in eras of 400 years, which all have the same number
/// of days, and in years that begin in March, so that the leap day comes last.
package enum CalendarDay {
  private static let daysOfEra = 146_097
  /// From March 1 of the year 0 to 1970-01-01.
  private static let daysToEpoch = 719_468

  /// How many days a date is from 1970-01-01. Months and days count from 1.
  package static func number(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * daysOfEra + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - daysToEpoch
  }

  /// The date that is so many days from 1970-01-01.
  package static func date(_ number: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = number + daysToEpoch
    let era = (shifted >= 0 ? shifted : shifted - (daysOfEra - 1)) / daysOfEra
    let dayOfEra = shifted - era * daysOfEra
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / (daysOfEra - 1)) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }
}
