import { FRAME, type AllRolesPicture } from '#selectors/allRoles.ts'
import type { RolePoint } from '#selectors/rolePoint.ts'
import { shortDollars } from '#format/money.ts'
import { growthPercent } from '#format/percent.ts'
import { lowerName } from '#format/names.ts'
import { nameLines } from './forecastWishes.ts'
import { around, overlap, placeLabels, type Box, type LabelWish, type PlacedLabel } from './placeLabels.ts'
import { textWidth } from './textWidth.ts'
import { linearScale, logScale, logTicks, type Tick } from './scales.ts'

/** A role in its place, px. Beyond the frame it stands at its edge, `beyond` says where it belongs. */
export interface PlacedRole {
  readonly point: RolePoint
  readonly x: number
  readonly y: number
  readonly r: number
  readonly beyond: 'left' | 'right' | 'above' | null
  /** Order of choosing. Null: not chosen. */
  readonly slot: number | null
}

/** Where everything of the picture stands, px. */
export interface ScatterLayout {
  readonly width: number
  readonly height: number
  readonly plot: Box
  /** Large ones first, so that small ones lie on top; chosen ones last. */
  readonly roles: readonly PlacedRole[]
  readonly labels: readonly (PlacedLabel & { readonly isChosen: boolean })[]
  readonly xTicks: readonly (Tick & { readonly at: number })[]
  readonly yTicks: readonly (Tick & { readonly at: number })[]
  readonly zero: number
  /** Where all jobs are; `wordsEnd`: right end of the words on its line. */
  readonly total: { readonly x: number; readonly y: number; readonly wordsEnd: number }
}

const NARROW = 600
const MIN_R = 1.6
const LARGEST = { wide: 33, narrow: 20 }
const EDGE = 16
const CHOSEN_R = 7
/** Places of `around` that lie at most 5 px off. */
const NEAR_PLACES = 8
/** A disc on which a name that belongs to another dot would be read as its own, px. */
const LARGE_R = 8
/** Room of the arrows that stand at the right edge, of the words of the cross-hairs, and size of a name that nobody asked for, px. */
const ARROW = 18
const WORDS = 120
const NAME = 12.5
/** An arrow nearer to the line of all jobs than this has its name beside the line's words, px. */
const NEAR_LINE = 30
/** Px between the words of the cross-hairs and a name that the reader did not ask for. */
const WORDS_GAP = 8
/** Roles named besides the chosen ones: those with most openings, and those at the ends of growth and pay. */
const NAMED = { openings: 4, ends: 2, beyond: 3 }

/** Radius of a number of openings a year, px: area in proportion, the same whatever the filters. */
export function openingsRadius(
  { all }: Pick<AllRolesPicture, 'all'>,
  isNarrow: boolean,
): (openings: number) => number {
  const most = Math.max(1, ...all.map(({ openings }) => openings ?? 0))
  const largest = isNarrow ? LARGEST.narrow : LARGEST.wide
  return (openings) => Math.max(MIN_R, Math.sqrt(openings / most) * largest)
}

function xTick(value: number): string {
  return value === 0 ? '0' : growthPercent(value).replace('.0', '')
}

function namedRoles(points: readonly RolePoint[]): readonly RolePoint[] {
  const inside = points.filter(
    ({ growth, pay }) => growth >= FRAME.growth[0] && growth <= FRAME.growth[1] && pay <= FRAME.pay[1],
  )
  const by = (list: readonly RolePoint[], value: (point: RolePoint) => number, most: number) =>
    list.toSorted((a, b) => value(b) - value(a)).slice(0, most)
  const left = points.filter(({ growth }) => growth < FRAME.growth[0])
  const right = points.filter(({ growth }) => growth > FRAME.growth[1])
  return [
    ...new Set([
      ...by(inside, ({ openings }) => openings ?? 0, NAMED.openings),
      ...by(left, ({ growth }) => -growth, NAMED.beyond),
      ...by(right, ({ growth }) => growth, NAMED.beyond),
      ...by(inside, ({ growth }) => growth, NAMED.ends),
      ...by(inside, ({ growth }) => -growth, NAMED.ends),
      ...by(inside, ({ pay }) => pay, 1),
    ]),
  ]
}

function boxOf({ x, y, r }: PlacedRole): Box {
  return { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
}

/** Letters of a name in one line of a phone's picture. */
const NARROW_LETTERS = 18

/** Whether a box lies on a disc, px. */
function isOnDisc({ x, y, width, height }: Box, disc: PlacedRole): boolean {
  const dx = Math.max(x - disc.x, 0, disc.x - x - width)
  const dy = Math.max(y - disc.y, 0, disc.y - y - height)
  return Math.hypot(dx, dy) < disc.r
}

function wishOf(role: PlacedRole, size: number, isNarrow: boolean, isFree: (box: Box) => boolean): LabelWish {
  const isChosen = role.slot !== null
  const { name, growth } = role.point
  const said = isChosen ? name : lowerName(name)
  const text = role.beyond === 'left' || role.beyond === 'right' ? `${said} ${growthPercent(growth)}` : said
  const first = role.beyond === 'right' ? (['left'] as const) : (['right', 'left'] as const)
  return {
    key: role.point.soc,
    lines: isNarrow ? nameLines(text, NARROW_LETTERS) : [text],
    size,
    isBold: isChosen,
    // Far off, a name that the reader did not ask for is read as another role's: then it is left out.
    places: (width, height) => {
      const all = around(role.x, role.y, role.r, first)(width, height)
      if (isChosen) return all
      return all.slice(0, NEAR_PLACES).filter(({ x, y }) => isFree({ x, y, width, height }))
    },
    of: [[role.x, role.y]],
    isTied: !isChosen,
  }
}

/** Where the words on the line of all jobs end, px: left of the name of an arrow that stands on that line, which keeps the edge. */
function wordsEnd(right: number, y: number, wanted: readonly PlacedRole[]): number {
  const names = wanted
    .filter((role) => role.beyond === 'right' && Math.abs(role.y - y) < NEAR_LINE)
    .map((role) => textWidth(wishOf(role, NAME, false, () => true).lines.join(' '), NAME, false))
  const free = right - ARROW
  return names.length === 0 ? free : free - Math.max(...names) - 2 * WORDS_GAP
}

/** Places every role, the axes and the labels for a width. Chosen roles are named first; a name that finds no room is left out. */
export function scatterLayout(picture: AllRolesPicture, width: number): ScatterLayout {
  const isNarrow = width < NARROW
  const height = isNarrow ? 420 : Math.min(640, Math.max(480, Math.round(width * 0.72)))
  const plot = {
    x: isNarrow ? 40 : 48,
    y: 44,
    width: width - (isNarrow ? 44 : 48),
    height: height - 44 - (isNarrow ? 74 : 82),
  }
  const x = linearScale(FRAME.growth, [plot.x + EDGE, plot.x + plot.width - EDGE])
  const y = logScale(FRAME.pay, [plot.y + plot.height, plot.y + EDGE])
  const radius = openingsRadius(picture, isNarrow)
  const slots = new Map(picture.chosen.map(({ point, slot }) => [point.soc, slot]))
  const place = (point: RolePoint): PlacedRole => {
    const slot = slots.get(point.soc) ?? null
    const beyond =
      point.growth < FRAME.growth[0]
        ? 'left'
        : point.growth > FRAME.growth[1]
          ? 'right'
          : point.pay > FRAME.pay[1]
            ? 'above'
            : null
    const at = {
      x: beyond === 'left' ? plot.x + 6 : beyond === 'right' ? plot.x + plot.width - 6 : x(point.growth),
      y: point.pay > FRAME.pay[1] ? plot.y + 6 : y(Math.max(FRAME.pay[0], point.pay)),
    }
    const r = beyond !== null ? 5 : radius(point.openings ?? 0)
    return { point, ...at, r: slot === null ? r : Math.max(CHOSEN_R, beyond === null ? r : 0), beyond, slot }
  }
  const others = picture.points.filter(({ soc }) => !slots.has(soc)).map(place)
  const chosen = picture.chosen.map(({ point }) => place(point))
  const roles = [...others.toSorted((a, b) => b.r - a.r), ...chosen]
  const placed = new Map(roles.map((role) => [role.point.soc, role]))
  const named = isNarrow ? [] : namedRoles(picture.points)
  const wanted = [...chosen, ...named.flatMap(({ soc }) => (slots.has(soc) ? [] : (placed.get(soc) ?? [])))]
  const at = { x: x(picture.total.growth), y: y(picture.total.pay) }
  const total = { ...at, wordsEnd: wordsEnd(plot.x + plot.width, at.y, isNarrow ? [] : wanted) }
  const words = { x: total.wordsEnd - WORDS, y: total.y - 18, width: WORDS, height: 18 }
  const large = roles.filter(({ r, beyond }) => r >= LARGE_R && beyond === null)
  const isFree = (box: Box) => !overlap(box, words, WORDS_GAP) && !large.some((disc) => isOnDisc(box, disc))
  const labels = placeLabels(
    wanted.map((role) => wishOf(role, isNarrow || role.slot === null ? NAME : 14, isNarrow, isFree)),
    plot,
    [...wanted.map(boxOf), words],
    [
      { from: [total.x, plot.y], to: [total.x, plot.y + plot.height], weight: 0.4 },
      { from: [plot.x, total.y], to: [plot.x + plot.width, total.y], weight: 0.4 },
    ],
  )
  const percents = isNarrow ? [-30, -10, 0, 10, 20, 40] : [-30, -20, -10, 0, 10, 20, 30, 40]
  return {
    width,
    height,
    plot,
    roles,
    labels: labels.map((label) => ({ ...label, isChosen: slots.has(label.key) })),
    xTicks: percents.map((value) => ({ value, text: xTick(value), at: x(value) })),
    yTicks: logTicks(FRAME.pay, shortDollars).map((tick) => ({ ...tick, at: y(tick.value) })),
    zero: x(0),
    total,
  }
}
