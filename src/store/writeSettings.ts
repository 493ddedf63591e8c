import {
  deviceStorage,
  parseSettings,
  SETTINGS_KEY,
  type Settings,
  type SettingsStorage,
} from './settings.ts'

/** Unreadable settings are kept under a key of their own before anything is written over them. */
function keepAside(storage: SettingsStorage, text: string): void {
  const keyOf = (number: number) => `${SETTINGS_KEY}.unreadable-${number}`
  let aside = 1
  while (![null, text].includes(storage.getItem(keyOf(aside)))) aside += 1
  storage.setItem(keyOf(aside), text)
}

/**
 * Stores some settings beside what is stored now, so that another tab's changes and settings of other versions stay. Returns
 * whether the device kept them.
 */
export function writeSettings(
  change: Partial<Settings>,
  storage: SettingsStorage | null = deviceStorage(),
): boolean {
  if (storage === null) return false
  try {
    const text = storage.getItem(SETTINGS_KEY)
    const { settings, stored, sound } = parseSettings(text)
    if (!sound && text !== null) keepAside(storage, text)
    storage.setItem(SETTINGS_KEY, JSON.stringify({ ...stored, ...settings, ...change }))
    return true
  } catch {
    return false
  }
}
