/**
 * What buys in one place what `pay` buys in another, dollars as paid there: pay · level(there) ÷ level(here), both levels US = 100
 * and weighed alike (BEA RPP: real = local ÷ (rpp ÷ 100), equal on both sides).
 */
export function equivalentPay(pay: number, here: number, there: number): number {
  return (pay * there) / here
}
