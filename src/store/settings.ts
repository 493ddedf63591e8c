import { areaCode } from '#view/codes.ts'
import { MOST } from '#view/textForms.ts'

/** What the reader's device remembers. Nothing of it is in a link. */
export interface Settings {
  readonly scheme: 'system' | 'light' | 'dark'
  /** The reader's own pay, dollars a year. Null: not given. */
  readonly salary: number | null
  /** Code of the area the reader lives in. Null: not given. */
  readonly home: string | null
}

/** Settings of a device that remembers nothing. */
export const DEFAULT_SETTINGS: Settings = { scheme: 'system', salary: null, home: null }

/** Where settings are kept: `localStorage`, or what stands in for it. */
export type SettingsStorage = Pick<Storage, 'getItem' | 'setItem'>

/** Under which key the device keeps the settings. */
export const SETTINGS_KEY = 'where-it-pays.settings'

/** How each setting is read. Undefined: not a value of it. */
const READERS: { readonly [K in keyof Settings]: (value: unknown) => Settings[K] | undefined } = {
  scheme: (value) => (['system', 'light', 'dark'] as const).find((scheme) => scheme === value),
  salary: (value) => {
    if (value === null) return null
    return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST
      ? value
      : undefined
  },
  home: (value) => {
    if (value === null) return null
    return typeof value === 'string' ? (areaCode(value) ?? undefined) : undefined
  },
}

/** Stored settings as read. */
export interface ParsedSettings {
  readonly settings: Settings
  /** Everything that was stored, settings of other versions of the page included. */
  readonly stored: Readonly<Record<string, unknown>>
  /** Whether all of it could be read. */
  readonly sound: boolean
}

function objectOf(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

/** Total: each setting that cannot be read falls back alone. Null: nothing was stored. */
export function parseSettings(text: string | null): ParsedSettings {
  const stored = text === null ? {} : objectOf(text)
  if (stored === null) return { settings: DEFAULT_SETTINGS, stored: {}, sound: false }
  function read<K extends keyof Settings>(name: K): Settings[K] | undefined {
    return Object.hasOwn(stored ?? {}, name) ? READERS[name](stored?.[name]) : DEFAULT_SETTINGS[name]
  }
  const scheme = read('scheme')
  const salary = read('salary')
  const home = read('home')
  return {
    settings: {
      scheme: scheme ?? DEFAULT_SETTINGS.scheme,
      salary: salary === undefined ? DEFAULT_SETTINGS.salary : salary,
      home: home === undefined ? DEFAULT_SETTINGS.home : home,
    },
    stored,
    sound: scheme !== undefined && salary !== undefined && home !== undefined,
  }
}

/** The device's own. Null: it has none, or lets nobody use it. */
export function deviceStorage(): SettingsStorage | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage
  } catch {
    // Browsers throw at the mere mention where site data are blocked.
    return null
  }
}

/** The device's settings; defaults where it has none or lets nobody read them. */
export function readSettings(storage: SettingsStorage | null = deviceStorage()): Settings {
  try {
    return parseSettings(storage?.getItem(SETTINGS_KEY) ?? null).settings
  } catch {
    return DEFAULT_SETTINGS
  }
}
