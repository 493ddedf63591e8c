import { FIELD_NAMES, FIELDS, fieldText, type Field } from './fields.ts'
import { MIGRATIONS, migrate, SCHEMA, type Migration, type RawKeys } from './migrations.ts'
import type { Fault } from './textForms.ts'
import { DEFAULT_VIEW, type View } from './view.ts'

/** A part of an address that was not used. */
export interface Ignored {
  readonly key: string
  /** The part as it stood there, shortened to fit a notice. */
  readonly text: string
  /** One plain sentence or two: what, where, what instead. */
  readonly reason: string
}

/** What an address says. */
export interface ParsedAddress {
  readonly view: View
  readonly ignored: readonly Ignored[]
  /** The data release the link was made from. Null: not said. */
  readonly release: string | null
  /** Schema of the address; today's where it is not said. */
  readonly schema: number
}

/** What an address carries besides the View. */
export interface AddressOptions {
  /** Put the reader's own pay into it. */
  readonly salary?: boolean
  /** The data release: "2025-05-1a2b3c4d". */
  readonly release?: string
}

const RELEASE = /^\d{4}-\d{2}-[0-9a-f]{8}$/
const OF_OTHERS = /^(?:utm_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref)$/

function shown(text: string): string {
  const plain = text.replace(/\p{C}+/gu, ' ').trim()
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain
}

function ignoredPart(key: string, text: string, sentence: string): Ignored {
  return { key: shown(key), text: shown(text), reason: sentence }
}

function rawKeys(search: string): RawKeys {
  const raw = new Map<string, string[]>()
  for (const [written, text] of new URLSearchParams(search.replace(/#.*$/s, ''))) {
    // Programs that take links out of HTML leave "&amp;" behind.
    const key = written.toLowerCase().trim().replace(/^amp;/, '')
    raw.set(key, [...(raw.get(key) ?? []), text])
  }
  return raw
}

/** A link taken out of a sentence keeps its full stop or bracket; no value of ours ends in one. */
function withoutTail(text: string): string {
  return text.trim().replace(/[^A-Za-z0-9]+$/, '')
}

function sentenceOf<T>(field: Field<T>, fault: Fault, before: View): string {
  if (fault.reason !== null) return fault.reason
  return `In “${field.key}”, “${shown(fault.text)}” is not ${field.form.noun} and was left out. Use ${field.form.expects(before)}.`
}

function readField<K extends keyof View>(
  name: K,
  texts: readonly string[],
  before: View,
  ignored: Ignored[],
): View[K] {
  const field: Field<View[K]> = FIELDS[name]
  let value: View[K] | undefined
  let used = ''
  for (const text of texts) {
    const plain = withoutTail(text)
    if (text.trim() === '' || (value !== undefined && plain.toLowerCase() === used)) continue
    if (value !== undefined) {
      const sentence = `“${field.key}” stands in the link more than once; the first that can be read was used.`
      ignored.push(ignoredPart(field.key, text, sentence))
      continue
    }
    const reading = field.form.parse(plain, before)
    value = reading.value
    used = plain.toLowerCase()
    for (const fault of reading.faults) {
      const part = { ...fault, text: fault.text === '' ? text : fault.text }
      ignored.push(ignoredPart(field.key, part.text, sentenceOf(field, part, before)))
    }
  }
  return value ?? field.default(before)
}

function readSchema(texts: readonly string[], ignored: Ignored[]): number {
  const text = texts.find((one) => one.trim() !== '')
  if (text === undefined) return SCHEMA
  const plain = withoutTail(text)
  const schema = /^[1-9]\d{0,5}$/.test(plain) ? Number(plain) : null
  if (schema === null) {
    ignored.push(
      ignoredPart('v', text, `“${shown(text)}” is no version of a link; it was read as one of today.`),
    )
  } else if (schema > SCHEMA) {
    const sentence =
      'This link was made by a newer version of this page; what this one knows was read. Reload the page.'
    ignored.push(ignoredPart('v', text, sentence))
  }
  return schema ?? SCHEMA
}

function readRelease(texts: readonly string[], ignored: Ignored[]): string | null {
  const releases = texts.map((text) => withoutTail(text).toLowerCase()).filter((text) => text !== '')
  const release = releases.find((text) => RELEASE.test(text))
  const [first] = releases
  if (release === undefined && first !== undefined) {
    const sentence = `“${shown(first)}” names no release of the data; the newest figures are shown.`
    ignored.push(ignoredPart('d', first, sentence))
  }
  return release ?? null
}

const KEYS = new Set(['v', 'd', ...FIELD_NAMES.map((name) => FIELDS[name].key)])

/**
 * What an address says. Total: any text gives a View; a key that cannot be read falls back alone and is told in `ignored`.
 * Upper and lower case are alike; of a key given twice the first that can be read wins.
 */
export function parseView(search: string, migrations: readonly Migration[] = MIGRATIONS): ParsedAddress {
  const ignored: Ignored[] = []
  const written = rawKeys(search)
  const schema = readSchema(written.get('v') ?? [], ignored)
  const raw = migrate(written, schema, migrations)
  const release = readRelease(raw.get('d') ?? [], ignored)
  const view = FIELD_NAMES.reduce<View>(
    (before, name) => ({
      ...before,
      [name]: readField(name, raw.get(FIELDS[name].key) ?? [], before, ignored),
    }),
    DEFAULT_VIEW,
  )
  for (const [key, texts] of raw) {
    if (KEYS.has(key) || OF_OTHERS.test(key) || key === '') continue
    const sentence = `This page has no setting “${shown(key)}”; it was left out.`
    ignored.push(ignoredPart(key, texts.join(' '), sentence))
  }
  return { view, ignored, release, schema }
}

function writtenField(view: View, name: keyof View): string {
  const usual = FIELDS[name].default(view)
  if (view[name] === usual) return ''
  const text = fieldText(name, view[name])
  return text === fieldText(name, usual) ? '' : text
}

/**
 * The address of a view, "?" included, or nothing for the bare address. Canonical: keys in the order of `FIELDS`, defaults left
 * out, `v` with any other key. Private fields only when asked for.
 */
export function formatView(view: View, options: AddressOptions = {}): string {
  const pairs = FIELD_NAMES.filter((name) => options.salary === true || !FIELDS[name].private)
    .map((name) => [FIELDS[name].key, writtenField(view, name)])
    .filter(([, text]) => text !== '')
  if (options.release !== undefined) pairs.unshift(['d', options.release])
  return pairs.length === 0 ? '' : `?${[['v', SCHEMA], ...pairs].map((pair) => pair.join('=')).join('&')}`
}
