import { count, counted } from '#format/counts.ts'
import { dollars } from '#format/money.ts'
import { lowerName } from '#format/names.ts'
import { growthPercent } from '#format/percent.ts'
import { BESIDE_RAIL, firstThatFits } from './phoneLines.ts'
import type { RolePoint } from './rolePoint.ts'

/** A phone's lines where much of the text is figures, which are wider than letters. */
const FIGURES_ON_PHONE = { letters: 27, lines: 3 }

/** What the headline of all roles is made of. */
export interface AllRolesFacts {
  /** In the order of choosing. */
  readonly chosen: readonly RolePoint[]
  /** Roles that pass the filters. */
  readonly points: readonly RolePoint[]
  /** All jobs together. */
  readonly total: { readonly pay: number; readonly growth: number }
  readonly filtered: boolean
}

/** Roles that pay more and are forecast to grow faster than one. */
export function betterThan(
  points: readonly RolePoint[],
  one: Pick<RolePoint, 'pay' | 'growth'>,
): readonly RolePoint[] {
  return points.filter(({ pay, growth }) => pay > one.pay && growth > one.growth)
}

function growthWords(growth: number): string {
  if (growth === 0) return 'stay as many'
  return `${growth > 0 ? 'grow' : 'shrink'} ${growthPercent(Math.abs(growth)).slice(1)}`
}

/** "Web developers: $92,650, +7.5%." */
function brief({ name, pay, growth }: RolePoint): string {
  return `${name}: ${dollars(pay)}, ${growthPercent(growth)}.`
}

function earnText({ name, pay, growth }: RolePoint): string {
  return `${name} earn ${dollars(pay)} and are forecast to ${growthWords(growth)}`
}

/** The two that a sentence sets side by side: the best paid, and the one whose jobs change least for the better. */
function twoOf(chosen: readonly RolePoint[]): readonly RolePoint[] {
  const first = chosen.toSorted((a, b) => b.pay - a.pay)[0]
  const second = chosen.filter((one) => one !== first).toSorted((a, b) => a.growth - b.growth)[0]
  return [first, second].filter((one) => one !== undefined)
}

function countText({ points, total, filtered }: AllRolesFacts): string {
  if (points.length === 0) return 'No role passes these filters.'
  const better = betterThan(points, total).length
  const roles = counted(points.length, 'role')
  return `${count(better)} of ${filtered ? `these ${roles}` : roles} ${better === 1 ? 'pays' : 'pay'} more than all jobs together and ${better === 1 ? 'grows' : 'grow'} faster.`
}

/** How many do better in both: "37 roles pay more and grow faster.", "None of these pays more and grows faster." */
function betterText({ points, filtered }: AllRolesFacts, first: RolePoint): string {
  if (points.length === 0) return 'No role passes these filters.'
  const better = betterThan(points, first).length
  const some = better === 0 ? 'None' : better === 1 ? 'One' : count(better)
  const all = better === 0 ? 'No role' : better === 1 ? 'One role' : `${count(better)} roles`
  return `${filtered ? `${some} of these` : all} ${better <= 1 ? 'pays' : 'pay'} more and ${better <= 1 ? 'grows' : 'grow'} faster.`
}

/** What the chosen roles earn and how they grow; with one, how many do better in both; with none, how many beat all jobs. */
export function allRolesHeadline(facts: AllRolesFacts): string {
  const [first, second] = twoOf(facts.chosen)
  if (first === undefined) return countText(facts)
  if (second !== undefined) {
    const other = `${lowerName(second.name)} ${dollars(second.pay)}`
    const [growth, otherGrowth] = [growthWords(first.growth), growthWords(second.growth)]
    return firstThatFits(
      [
        `${earnText(first)}, ${other} and to ${otherGrowth}.`,
        `${first.name} earn ${dollars(first.pay)}, forecast to ${growth}; ${other}, to ${otherGrowth}.`,
        `${brief(first)} ${brief(second)}`,
      ],
      BESIDE_RAIL,
    )
  }
  return `${earnText(first)}. ${betterText(facts, first)}`
}

/** The same in a phone's three lines. */
export function shortAllRolesHeadline(facts: AllRolesFacts): string {
  const [first, second] = twoOf(facts.chosen)
  if (first === undefined) return countText(facts)
  if (second !== undefined)
    return firstThatFits(
      [
        `${brief(first)} ${brief(second)}`,
        `${brief(first)} ${second.name}: ${growthPercent(second.growth)}.`,
      ],
      FIGURES_ON_PHONE,
    )
  return `${brief(first)} ${betterText(facts, first)}`
}

/** Title of the list of roles that do better than one, undefined than all jobs: "Pay more than web developers and grow faster". */
export function betterTitle(one: RolePoint | undefined): string {
  return `Pay more than ${one === undefined ? 'all jobs together' : lowerName(one.name)} and grow faster`
}
