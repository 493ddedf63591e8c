import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS, parseSettings, readSettings } from '#store/settings.ts'
import { writeSettings } from '#store/writeSettings.ts'

const KEY = 'where-it-pays.settings'

function device(stored?: string) {
  const kept = new Map<string, string>(stored === undefined ? [] : [[KEY, stored]])
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  }
}

describe('what the device remembers', () => {
  it('is the scheme, the reader’s own pay and where it is earned', () => {
    const storage = device()
    expect(readSettings(storage)).toEqual(DEFAULT_SETTINGS)
    expect(writeSettings({ salary: 92_000 }, storage)).toBe(true)
    expect(writeSettings({ scheme: 'dark' }, storage)).toBe(true)
    expect(writeSettings({ home: '19740' }, storage)).toBe(true)
    expect(readSettings(storage)).toEqual({ scheme: 'dark', salary: 92_000, home: '19740' })
    writeSettings({ salary: null }, storage)
    expect(readSettings(storage)).toEqual({ scheme: 'dark', salary: null, home: '19740' })
  })

  it('is readable whatever was stored, and is kept aside before it is written over', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const storage = device(text)
        expect(parseSettings(text).settings).toEqual(readSettings(storage))
        writeSettings({ scheme: 'light' }, storage)
        expect(readSettings(storage).scheme).toBe('light')
        const { sound } = parseSettings(text)
        expect([...storage.kept.values()].includes(text) || sound).toBe(true)
      }),
    )
  })

  it('loses only the setting that is damaged, and the damaged text is kept', () => {
    const damaged = '{"scheme":"pink","salary":92000,"home":"nowhere"}'
    const storage = device(damaged)
    expect(readSettings(storage)).toEqual({ scheme: 'system', salary: 92_000, home: null })
    writeSettings({ scheme: 'dark' }, storage)
    expect(readSettings(storage)).toEqual({ scheme: 'dark', salary: 92_000, home: null })
    expect(storage.kept.get(`${KEY}.unreadable-1`)).toBe(damaged)
    storage.kept.set(KEY, 'not at all')
    writeSettings({ scheme: 'dark' }, storage)
    expect(storage.kept.get(`${KEY}.unreadable-1`)).toBe(damaged)
    expect(storage.kept.get(`${KEY}.unreadable-2`)).toBe('not at all')
  })

  it('keeps settings that only another version of the page knows', () => {
    const storage = device('{"scheme":"dark","density":"high"}')
    writeSettings({ salary: 1000 }, storage)
    expect(JSON.parse(storage.kept.get(KEY) ?? '')).toEqual({
      scheme: 'dark',
      salary: 1000,
      home: null,
      density: 'high',
    })
    expect(storage.kept.size).toBe(1)
  })

  it('is nothing where the device refuses, and nothing breaks', () => {
    const refusing = {
      getItem: (): string => {
        throw new Error('blocked')
      },
      setItem: (): void => undefined,
    }
    expect(readSettings(refusing)).toEqual(DEFAULT_SETTINGS)
    expect(writeSettings({ scheme: 'dark' }, refusing)).toBe(false)
    expect(readSettings(null)).toEqual(DEFAULT_SETTINGS)
    expect(writeSettings({ scheme: 'dark' }, null)).toBe(false)
  })
})
