import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const text = readFileSync('src/ui/tokens.css', 'utf8')

function properties(selector: string): Readonly<Record<string, string>> {
  const start = text.indexOf(`${selector} {`)
  const block = text.slice(start, text.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1]!, match[2]!]),
  )
}

const light = properties(':root')
const schemes = { light, dark: properties(":root[data-theme='dark']") }

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
  it('are the same whether the dark scheme is the device’s or the reader’s', () => {
    expect(properties(":root:not([data-theme='light'])")).toEqual(schemes.dark)
    expect(Object.keys(light)).toEqual(expect.arrayContaining(Object.keys(schemes.dark)))
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
