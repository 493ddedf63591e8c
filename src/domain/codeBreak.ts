import type { Bridge } from './projection.ts'

/** Year in which SOC 2018 replaced SOC 2010: figures on both sides of it are of different codes. */
export const CODE_BREAK = 2018

/** A code with its title. */
export interface NamedCode {
  readonly code: string
  readonly title: string
}

/** What changed in the codes, so that no line may cross. */
export interface CodeBreak {
  readonly year: number
  /** As `Bridge.kind`, for all old codes of the role together; none: the role had no code of its own before. */
  readonly kind: Bridge['kind']
  readonly from: readonly NamedCode[]
  /** Every successor of the old codes. */
  readonly to: readonly NamedCode[]
  /** Other old codes that feed the successors: what makes the wide reading too wide. */
  readonly also: readonly NamedCode[]
  /** Those of `also` that the successors hold whole, not in part. */
  readonly whole: readonly string[]
}

/** The change of code between the old codes of a role and its code since 2018. Null: the same code and content throughout. */
export function codeBreak(
  own: readonly Bridge[],
  soc: string,
  bridges: readonly Bridge[],
  wide: readonly string[],
  name: (code: string) => NamedCode,
): CodeBreak | null {
  if (own.length > 0 && own.every((bridge) => bridge.kind === 'same')) return null
  const from = namedCodes(own)
  const feeders = own.length > 0 ? own.flatMap((bridge) => bridge.also) : feedersOf(bridges, soc)
  const also = unique(feeders.filter((each) => !from.some(({ code }) => code === each.code)))
  const whole = also
    .map(({ code }) => code)
    .filter((code) =>
      bridges
        .filter((bridge) => bridge.from === code)
        .every((bridge) => bridge.wide.length > 0 && bridge.wide.every((to) => wide.includes(to))),
    )
  return { year: CODE_BREAK, kind: joinedKind(own, wide, also), from, to: wide.map(name), also, whole }
}

function joinedKind(
  own: readonly Bridge[],
  wide: readonly string[],
  also: readonly NamedCode[],
): Bridge['kind'] {
  if (own.length === 0 || wide.length === 0) return 'none'
  if (own.length === 1) return own[0]!.kind
  if (wide.length === 1) return 'merged'
  return also.length > 0 ? 'regrouped' : 'split'
}

function feedersOf(bridges: readonly Bridge[], soc: string): readonly NamedCode[] {
  return namedCodes(bridges.filter((bridge) => bridge.wide.includes(soc)))
}

/** The old codes of bridges with their titles, each once. */
export function namedCodes(bridges: readonly Bridge[]): readonly NamedCode[] {
  return unique(bridges.map(({ from, title }) => ({ code: from, title })))
}

function unique(codes: readonly NamedCode[]): readonly NamedCode[] {
  return [...new Map(codes.map((each) => [each.code, each])).values()]
}
