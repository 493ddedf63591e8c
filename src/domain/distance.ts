/** Mean radius of the earth, statute miles. */
const EARTH_MILES = 3958.8

interface Position {
  /** Degrees north and east. */
  readonly latitude: number
  readonly longitude: number
}

/** Great-circle distance in statute miles (haversine formula). */
export function milesBetween(a: Position, b: Position): number {
  const radians = Math.PI / 180
  const dLatitude = (b.latitude - a.latitude) * radians
  const dLongitude = (b.longitude - a.longitude) * radians
  const h =
    Math.sin(dLatitude / 2) ** 2 +
    Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(dLongitude / 2) ** 2
  return 2 * EARTH_MILES * Math.asin(Math.sqrt(h))
}
