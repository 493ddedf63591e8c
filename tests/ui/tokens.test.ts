import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const text = readFileSync('src/ui/tokens.css', 'utf8')

/** The text of each colour token in one scheme: the `at`th of its pair. */
function colours(at: 1 | 2): Readonly<Record<string, string>> {
  const pairs = text.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\);/g)
  return Object.fromEntries([...pairs].map((match) => [match[1]!, match[at + 1]!]))
}

const schemes = { light: colours(1), dark: colours(2) }

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

describe('colours', () => {
  it('are said once each, for light and for dark', () => {
    const names = [...text.matchAll(/--([\w-]+): [^;]*(?:#|rgb\()[^;]*;/g)].map((match) => match[1]!)
    expect(names.length).toBeGreaterThan(40)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(text).toMatch(new RegExp(`--${name}: [^;]*light-dark\\(`))
  })

  it.each(['light', 'dark'] as const)('keep the ratios of the specification in the %s scheme', (scheme) => {
    const colour = schemes[scheme]
    const on = (front: string, back: string) => contrast(colour[front]!, colour[back]!)
    for (const name of ['ink', 'ink-2', 'ink-3', 'accent', 'paid', 'filings', 'notice', 'error']) {
      expect(on(name, 'ground'), name).toBeGreaterThanOrEqual(4.5)
      expect(on(name, 'raised'), name).toBeGreaterThanOrEqual(4.5)
    }
    expect(on('ink-3', 'sunken')).toBeGreaterThanOrEqual(4.5)
    expect(on('ink', 'tint')).toBeGreaterThanOrEqual(4.5)
    expect(on('accent', 'tint')).toBeGreaterThanOrEqual(4.5)
    expect(on('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5)
    for (const name of ['range', 'control', 'mark-stroke']) {
      expect(on(name, 'ground'), name).toBeGreaterThanOrEqual(3)
    }
    for (const slot of [1, 2, 3, 4, 5, 6]) {
      expect(on(`series-${slot}`, 'ground'), `series ${slot}`).toBeGreaterThanOrEqual(3)
    }
    for (const index of [0, 1, 2, 3, 4, 5, 6]) {
      expect(on(`on-diverging-${index}`, `diverging-${index}`), `class ${index}`).toBeGreaterThanOrEqual(4.5)
    }
  })
})
