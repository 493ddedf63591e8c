import { geoConicEqualArea, geoPath } from 'd3-geo'
import type { GeoProjection } from 'd3-geo'
import type { Feature, FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import type { MapShapes } from '#domain/map.ts'
import { STATES } from '#domain/states.ts'
import type { Inputs } from './inputs.ts'
import { simplifiedOutlines } from './outlines.ts'
import type { StateTopology } from './outlines.ts'
import type { MetroPlace } from './places.ts'
import { PipelineProblem } from './problem.ts'

/** Size of the picture; the lower 48 fill its width, the insets stand below at both sides. */
const WIDTH = 824
const HEIGHT = 524

type Part = 'main' | 'AK' | 'HI' | 'PR'
type Box = readonly [left: number, top: number, right: number, bottom: number]

/** Each part's own conic equal-area projection (d3-geo's parallels and rotation) and the box it fills. */
const PARTS: Readonly<
  Record<Part, { parallels: [number, number]; rotate: [number, number]; center: [number, number]; box: Box }>
> = {
  main: { parallels: [29.5, 45.5], rotate: [96, 0], center: [0, 38], box: [2, 2, 788, 498] },
  AK: { parallels: [55, 65], rotate: [154, 0], center: [0, 62], box: [2, 420, 134, 498] },
  HI: { parallels: [8, 18], rotate: [157, 0], center: [0, 20.5], box: [148, 436, 244, 498] },
  PR: { parallels: [8, 18], rotate: [66.3, 0], center: [0, 18.2], box: [728, 452, 816, 494] },
}

const INSETS: MapShapes['insets'] = [
  { label: 'Alaska', path: 'M3,392H100L138,422V516', x: 6, y: 520 },
  { label: 'Hawaii', path: 'M138,422H250V516', x: 150, y: 520 },
  { label: 'Puerto Rico', path: 'M824,440H716V516', x: 726, y: 520 },
]

/** The map of the states with the metro areas' positions. `topology` is us-atlas' `states-10m.json`. */
export function drawMap(inputs: Inputs, atlas: string, metros: readonly MetroPlace[]): MapShapes {
  const file = 'us-atlas/states-10m.json'
  const topology = readTopology(inputs, file, atlas)
  const shapes = feature(topology, topology.objects.states) as FeatureCollection
  const codes = new Map(STATES.map((state) => [state.fips, state.postal]))
  const known = shapes.features.filter((shape) => codes.has(String(shape.id)))
  if (known.length !== STATES.length)
    throw new PipelineProblem(
      { file },
      `expected ${String(STATES.length)} outlines; found ${String(known.length)}`,
    )
  const partOf = (fips: string): Part => partOfState(codes.get(fips) ?? '')
  const projections = Object.fromEntries(
    (Object.keys(PARTS) as Part[]).map((part) => [
      part,
      fitted(
        part,
        known.filter((shape) => partOf(String(shape.id)) === part),
      ),
    ]),
  ) as Record<Part, GeoProjection>

  const draw = geoPath(null).digits(1)
  const outlines = simplifiedOutlines(topology, new Set(codes.keys()), (fips) => projections[partOf(fips)])
  const states = outlines.features.map((shape) => {
    const path = draw(shape)
    const code = codes.get(String(shape.id))!
    if (path === null) throw new PipelineProblem({ file }, `expected an outline of ${code}; none is left`)
    return { code, path: compact(path) }
  })
  return {
    width: WIDTH,
    height: HEIGHT,
    states: states.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    insets: INSETS,
    metros: new Map(metros.map((metro) => [metro.code, positionOf(metro, projections)])),
  }
}

function partOfState(postal: string): Part {
  return postal === 'AK' || postal === 'HI' || postal === 'PR' ? postal : 'main'
}

function readTopology(inputs: Inputs, file: string, folder: string): StateTopology {
  try {
    return JSON.parse(inputs.read(file, folder).toString('utf8')) as StateTopology
  } catch (error) {
    if (error instanceof PipelineProblem) throw error
    throw new PipelineProblem({ file }, 'expected a whole topology of the states')
  }
}

function fitted(part: Part, shapes: readonly Feature[]): GeoProjection {
  const { parallels, rotate, center, box } = PARTS[part]
  const [left, top, right, bottom] = box
  return geoConicEqualArea()
    .parallels(parallels)
    .rotate(rotate)
    .center(center)
    .fitExtent(
      [
        [left, top],
        [right, bottom],
      ],
      { type: 'FeatureCollection', features: [...shapes] },
    )
}

function positionOf(
  metro: MetroPlace,
  projections: Readonly<Record<Part, GeoProjection>>,
): readonly [x: number, y: number] {
  const [x, y] = projections[partOfState(metro.states[0]!)]([metro.longitude, metro.latitude]) ?? [-1, -1]
  if (x < 0 || y < 0 || x > WIDTH || y > HEIGHT)
    throw new PipelineProblem({ file: 'places/metros' }, `expected ${metro.name} inside the map`)
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
}

/** Path data with relative steps: shorter, and compresses better. Tenths, summed without drift. */
function compact(path: string): string {
  let [x, y] = [0, 0]
  return path.replace(/([ML])(-?[\d.]+),(-?[\d.]+)/g, (_, command: string, toX: string, toY: string) => {
    const [nextX, nextY] = [Math.round(Number(toX) * 10), Math.round(Number(toY) * 10)]
    const step =
      command === 'M' ? `M${tenths(nextX)},${tenths(nextY)}` : `l${tenths(nextX - x)},${tenths(nextY - y)}`
    ;[x, y] = [nextX, nextY]
    return step
  })
}

function tenths(value: number): string {
  return String(value / 10)
}
