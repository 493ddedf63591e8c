import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy'
import type { RolesTree, TreeGroup, TreeRole } from '#selectors/rolesTree.ts'
import { textWidth } from './textWidth.ts'

interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A role in its place, px; `lines` are what of its name fits, none where nothing does. */
export interface PlacedArea extends Rect {
  readonly role: TreeRole
  readonly lines: readonly string[]
}

/** A field of work in its place. `name` empty: no room for it. */
export interface PlacedGroup extends Rect {
  readonly group: TreeGroup
  readonly name: string
}

/** Everything the treemap draws, px. */
export interface TreeLayout {
  readonly width: number
  readonly height: number
  readonly groups: readonly PlacedGroup[]
  /** In the order of the tree's roles: the largest first. */
  readonly areas: readonly PlacedArea[]
}

const NARROW = 600
const HEAD = 18
const LETTERS = 12
const LINE = 15
const PAD = 3

interface Datum {
  readonly group?: TreeGroup
  readonly role?: TreeRole
  readonly children?: readonly Datum[]
}

/** Words that begin nothing: no shortened name ends in one. */
const LINKS: ReadonlySet<string> = new Set(['and', 'or', 'of', 'to', 'for', 'in', 'the', 'with', 'except'])

interface Room {
  readonly width: number
  readonly height: number
  readonly isBold: boolean
}

/** Words broken into lines that fit. Empty: a word is too wide, or there is no height for them. */
function wrapped(words: readonly string[], { width, height, isBold }: Room): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (textWidth(longer, LETTERS, isBold) <= width) lines[Math.max(0, lines.length - 1)] = longer
    else if (textWidth(word, LETTERS, isBold) <= width) lines.push(word)
    else return []
  }
  return lines.length * LINE <= height ? lines : []
}

/** Fewest words of a name that still say which it is: "Food…" and "…workers" could be many. */
const LEAST_WORDS = 2

/** A name in the lines there is room for: whole, else as many of its first words as fit, at least two, none cut. Empty: not even those. */
export function fitted(name: string, room: Room): readonly string[] {
  if (room.height < LINE || room.width < 2 * LETTERS) return []
  const words = name.split(' ')
  const whole = wrapped(words, room)
  if (whole.length > 0) return whole
  for (let kept = words.length - 1; kept >= LEAST_WORDS; kept -= 1) {
    const last = words[kept - 1] ?? ''
    if (LINKS.has(last)) continue
    const lines = wrapped([...words.slice(0, kept - 1), `${last.replace(/,$/, '')}…`], room)
    if (lines.length > 0) return lines
  }
  return []
}

/** Squarified treemap (Bruls, Huizing, van Wijk 2000): fields, in them their roles, areas in proportion to their size. */
export function treeLayout(tree: RolesTree, width: number): TreeLayout {
  const height = width < NARROW ? 560 : Math.round(width * 0.56)
  const data: Datum = {
    children: tree.groups.map((group) => ({ group, children: group.roles.map((role) => ({ role })) })),
  }
  const root = hierarchy<Datum>(data)
    .sum(({ role }) => role?.size ?? 0)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
  const placed = treemap<Datum>()
    .tile(treemapSquarify)
    .size([width, height])
    .paddingInner(1)
    .paddingTop((node) => (node.depth === 1 && node.value ? HEAD : 0))
    .round(true)(root)
  const rect = ({ x0, x1, y0, y1 }: { x0: number; x1: number; y0: number; y1: number }): Rect => ({
    x: x0,
    y: y0,
    width: Math.max(0, x1 - x0),
    height: Math.max(0, y1 - y0),
  })
  const areas = new Map<string, PlacedArea>()
  for (const leaf of placed.leaves()) {
    const { role } = leaf.data
    if (!role) continue
    const at = rect(leaf)
    const lines = fitted(role.name, { width: at.width - 2 * PAD, height: at.height - PAD, isBold: false })
    areas.set(role.soc, { role, ...at, lines })
  }
  return {
    width,
    height,
    groups: (placed.children ?? []).flatMap((node): readonly PlacedGroup[] => {
      const { group } = node.data
      if (!group) return []
      const at = rect(node)
      const [name = ''] = fitted(group.name, { width: at.width - PAD, height: LINE, isBold: true })
      return [{ group, ...at, name }]
    }),
    areas: tree.roles.flatMap(({ soc }) => areas.get(soc) ?? []),
  }
}
