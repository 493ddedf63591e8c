/** First cities that hold a dash of their own, and names that differ from what people say. Title begins → first city. */
const FIRST_CITIES: readonly (readonly [start: string, city: string])[] = [
  ['Winston-Salem', 'Winston-Salem'],
  ['Wilkes-Barre', 'Wilkes-Barre'],
  ['Urban Honolulu', 'Honolulu'],
]

/**
 * First city and first state of a metro area's title: "Nashville-Davidson--Murfreesboro--Franklin, TN" → "Nashville, TN",
 * "Louisville/Jefferson County, KY-IN" → "Louisville, KY".
 */
export function shortPlaceName(title: string): string {
  const comma = title.lastIndexOf(', ')
  const known = FIRST_CITIES.find(([start]) => title.startsWith(start))
  const city = known?.[1] ?? title.slice(0, comma).split(/[-/]/)[0]!
  return `${city}, ${title.slice(comma + 2).split('-')[0]!}`
}
