import { describe, expect, it } from 'vitest'
import { deviceText, keptChoiceText } from '#selectors/deviceText.ts'

describe('what is said of the device', () => {
  it('is that the product opens without a network, with what is kept and its size where the browser tells', () => {
    expect(deviceText({ kind: 'kept', files: 17, bytes: 3_710_000 })).toBe(
      'Where It Pays opens without a network: the page and 17 data files are kept here, 3.7 MB with all that this host keeps.',
    )
    expect(deviceText({ kind: 'kept', files: 1, bytes: null })).toBe(
      'Where It Pays opens without a network: the page and 1 data file are kept here.',
    )
    expect(deviceText({ kind: 'kept', files: 1, bytes: 900 })).toMatch(/under 0\.1 MB/)
  })

  it('is that it does not, and why', () => {
    const said = (kind: 'impossible' | 'refused' | 'coming') => deviceText({ kind, files: 3, bytes: 1e6 })
    expect(said('impossible')).toBe(
      'Where It Pays does not open without a network: this browser keeps nothing of it.',
    )
    expect(said('refused')).toBe('Where It Pays does not open without a network: nothing of it is kept here.')
    expect(said('coming')).toBe('Where It Pays does not open without a network yet: it is still being kept.')
  })

  it('counts what could not be kept of the chosen roles and places', () => {
    expect(keptChoiceText(11, 0)).toBe('Kept: 11 data files of the chosen roles and places.')
    expect(keptChoiceText(11, 1)).toBe(
      '1 data file of 11 could not be had. Check the connection, then try again.',
    )
  })
})
