/** Price levels (US = 100) are written in thousandths, as precise as published. */
export const PER_PRICE = 1000
/** Price levels that a file may hold, in its thousandths: 10 to 1000, US = 100. */
export const PRICE_RANGE = { min: 10 * PER_PRICE, max: 1000 * PER_PRICE }
