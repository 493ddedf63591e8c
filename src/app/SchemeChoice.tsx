import { useState } from 'react'
import { readSettings, type Settings } from '#store/settings.ts'
import { writeSettings } from '#store/writeSettings.ts'
import { Segmented } from '#ui/Segmented.tsx'

const SCHEMES = [
  { value: 'system', text: 'As device' },
  { value: 'light', text: 'Light' },
  { value: 'dark', text: 'Dark' },
] as const

/** Light or dark, kept on the device. */
export function SchemeChoice() {
  const [scheme, setScheme] = useState<Settings['scheme']>(() => readSettings().scheme)
  const choose = (next: Settings['scheme']) => {
    setScheme(next)
    writeSettings({ scheme: next })
    if (next === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = next
  }
  return <Segmented label="Colors" showLabel options={SCHEMES} value={scheme} onChange={choose} />
}
