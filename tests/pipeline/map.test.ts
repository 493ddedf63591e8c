import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mapFile } from '#dataset/files/mapFile.ts'
import { Inputs } from '../../pipeline/inputs.ts'
import { drawMap } from '../../pipeline/map.ts'
import type { MetroPlace } from '../../pipeline/places.ts'
import { writeInputs } from './writeInputs.ts'

const PACKAGES = resolve(import.meta.dirname, '../../node_modules')

function metro(code: string, state: string, latitude: number, longitude: number): MetroPlace {
  const name = `${code}, ${state}`
  return { kind: 'metro', code, name, short: name, states: [state], population: null, latitude, longitude }
}

const METROS = [
  metro('42660', 'WA', 47.55, -121.8),
  metro('33100', 'FL', 26.16, -80.47),
  metro('12620', 'ME', 45.2, -68.6),
  metro('21820', 'AK', 64.8, -146.6),
  metro('46520', 'HI', 21.46, -157.97),
  metro('41980', 'PR', 18.3, -66.03),
]

describe('the map', () => {
  const map = drawMap(new Inputs('.'), PACKAGES, METROS)
  const at = (code: string) => {
    const [x, y] = map.metros.get(code) ?? [NaN, NaN]
    return { x, y }
  }

  it('has an outline of every state, DC and Puerto Rico', () => {
    expect(map.states).toHaveLength(52)
    expect(map.states.every(({ path }) => /^M[\d.]+,[\d.]+l/.test(path) && path.endsWith('Z'))).toBe(true)
  })

  it('puts the lower 48 where a reader expects them', () => {
    expect(at('42660').x).toBeLessThan(map.width / 4)
    expect(at('42660').y).toBeLessThan(map.height / 4)
    expect(at('33100').y).toBeGreaterThan((map.height * 3) / 4)
    expect(at('12620').x).toBeGreaterThan((map.width * 3) / 4)
  })

  it('puts Alaska and Hawaii below at the left and Puerto Rico right of Florida', () => {
    expect(at('21820').x).toBeLessThan(at('46520').x)
    expect(at('46520').x).toBeLessThan(map.width / 3)
    expect(at('41980').x).toBeGreaterThan(at('33100').x)
    for (const code of ['21820', '46520', '41980']) expect(at(code).y).toBeGreaterThan((map.height * 3) / 4)
  })

  it('draws each of its paths to where it began, within the picture', () => {
    for (const { code, path } of map.states)
      for (const [x, y] of points(path))
        expect([code, x >= 0 && x <= map.width && y >= 0 && y <= map.height]).toEqual([code, true])
  })

  it('reads back as it was written', () => {
    expect(mapFile.decode(mapFile.encode(map))).toEqual(map)
  })

  it('stops the build when a metro area lies outside, or the outlines are no topology', () => {
    expect(() => drawMap(new Inputs('.'), PACKAGES, [metro('99999', 'ME', 45, -30)])).toThrow(
      /inside the map/,
    )
    const broken = writeInputs({ 'us-atlas/states-10m.json': '{"type":"Topol' })
    expect(() => drawMap(broken, broken.dir, METROS)).toThrow(
      'us-atlas/states-10m.json: expected a whole topology',
    )
  })
})

function points(path: string): readonly (readonly [x: number, y: number])[] {
  let [x, y] = [0, 0]
  return [...path.matchAll(/([Ml])(-?[\d.]+),(-?[\d.]+)/g)].map(([, command, stepX, stepY]) => {
    ;[x, y] = command === 'M' ? [Number(stepX), Number(stepY)] : [x + Number(stepX), y + Number(stepY)]
    return [x, y] as const
  })
}
