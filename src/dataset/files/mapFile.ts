import type { MapShapes } from '#domain/map.ts'
import { PERIODS } from '#domain/periods.ts'
import { CBSA_RANGE, POSTAL } from './codes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'
import { scaled } from './writeStats.ts'

const HEAD = { kind: 'map', period: PERIODS.areas }
const PATH = /^[MLHVZmlhvz0-9., -]+$/
const PER_UNIT = 10
const SIZE = { min: 1, max: 10_000 }

/** map.json: outlines of the states, frames of the insets and positions of the metro areas, projected. Positions × 10. */
export const mapFile: DataFile<MapShapes> = {
  path: 'map.json',
  rows: ({ states }) => states.length,
  encode: ({ width, height, states, insets, metros }) =>
    writeColumns(
      { ...HEAD, rows: states.length },
      {
        width,
        height,
        codes: states.map((state) => state.code),
        paths: states.map((state) => state.path),
        insets: {
          rows: insets.length,
          labels: insets.map((inset) => inset.label),
          paths: insets.map((inset) => inset.path),
          x: insets.map((inset) => scaled(inset.x, PER_UNIT)),
          y: insets.map((inset) => scaled(inset.y, PER_UNIT)),
        },
        metros: {
          rows: metros.size,
          codes: [...metros.keys()].map(Number),
          x: [...metros.values()].map(([x]) => scaled(x, PER_UNIT)),
          y: [...metros.values()].map(([, y]) => scaled(y, PER_UNIT)),
        },
      },
    ),
  decode: (text) => {
    const columns = readColumns('map.json', HEAD, text)
    const width = columns.int('width', SIZE)
    const height = columns.int('height', SIZE)
    const across = { min: 0, max: width * PER_UNIT }
    const down = { min: 0, max: height * PER_UNIT }
    const insets = columns.section('insets')
    const metros = columns.section('metros')
    const paths = columns.texts('paths', PATH)
    const at = {
      labels: insets.texts('labels'),
      paths: insets.texts('paths', PATH),
      x: insets.ints('x', across),
      y: insets.ints('y', down),
    }
    const x = metros.ints('x', across)
    const y = metros.ints('y', down)
    return {
      width,
      height,
      states: columns.texts('codes', POSTAL).map((code, row) => ({ code, path: paths[row]! })),
      insets: at.labels.map((label, row) => ({
        label,
        path: at.paths[row]!,
        x: at.x[row]! / PER_UNIT,
        y: at.y[row]! / PER_UNIT,
      })),
      metros: new Map(
        metros
          .ints('codes', CBSA_RANGE)
          .map((code, row) => [String(code), [x[row]! / PER_UNIT, y[row]! / PER_UNIT]]),
      ),
    }
  },
}
