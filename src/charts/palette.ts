import type { DivergingClass } from '#domain/divergingClass.ts'

/** Shapes of the six series, in the order of their slots. */
export const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'down', 'cross'] as const
export type Shape = (typeof SHAPES)[number]

const SYMBOLS: Readonly<Record<Shape, string>> = {
  circle: '●',
  square: '■',
  triangle: '▲',
  diamond: '◆',
  down: '▼',
  cross: '✚',
}

/** How one kept place or role is told from the others: a colour, a shape, and the shape as a letter for labels. */
export interface SeriesLook {
  readonly colour: string
  readonly shape: Shape
  readonly symbol: string
}

const LOOKS: readonly SeriesLook[] = SHAPES.map((shape, slot) => ({
  colour: `var(--series-${slot + 1})`,
  shape,
  symbol: SYMBOLS[shape],
}))

/** Look of a slot (order of keeping, from 0), kept through all screens; from the seventh on they begin again. */
export function seriesLook(slot: number): SeriesLook {
  return LOOKS[slot % LOOKS.length]!
}

/** SVG path of a shape around (0, 0) with about the area of a circle of radius `r` px. */
export function shapePath(shape: Shape, r: number): string {
  const at = (...points: readonly (readonly [number, number])[]) =>
    `M${points.map(([x, y]) => `${round(x * r)},${round(y * r)}`).join('L')}Z`
  switch (shape) {
    case 'circle':
      return `M${round(-r)},0a${r},${r} 0 1,0 ${round(2 * r)},0a${r},${r} 0 1,0 ${round(-2 * r)},0Z`
    case 'square':
      return at([-0.89, -0.89], [0.89, -0.89], [0.89, 0.89], [-0.89, 0.89])
    case 'triangle':
      return at([0, -1.35], [1.17, 0.74], [-1.17, 0.74])
    case 'down':
      return at([0, 1.35], [-1.17, -0.74], [1.17, -0.74])
    case 'diamond':
      return at([0, -1.3], [1.21, 0], [0, 1.3], [-1.21, 0])
    case 'cross':
      return at(
        [-0.4, -1.2],
        [0.4, -1.2],
        [0.4, -0.4],
        [1.2, -0.4],
        [1.2, 0.4],
        [0.4, 0.4],
        [0.4, 1.2],
        [-0.4, 1.2],
        [-0.4, 0.4],
        [-1.2, 0.4],
        [-1.2, -0.4],
        [-0.4, -0.4],
      )
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Fill of a class, and of text on it. */
export function divergingColours(index: DivergingClass): { readonly fill: string; readonly text: string } {
  return { fill: `var(--diverging-${index})`, text: `var(--on-diverging-${index})` }
}
