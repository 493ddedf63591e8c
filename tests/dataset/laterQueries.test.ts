import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { areaQuery } from '#dataset/codeQueries.ts'
import type { LaterFile } from '#dataset/files/laterFormats.ts'
import { laterQuery } from '#dataset/laterQueries.ts'

const DATA = resolve(import.meta.dirname, '../../public/data')
const release = join(DATA, readdirSync(DATA)[0]!)

const FILES: readonly LaterFile[] = [
  'manifest',
  'states',
  'prices',
  'occupations',
  'map',
  'places',
  'projections',
  'titles',
  'filings',
  'article',
  'skills',
  'similar',
]

describe('files after the first picture', () => {
  it.each(FILES)('%s is asked for where the release has it', (file) => {
    const text = readFileSync(join(release, laterQuery(file).queryKey[0]), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ kind: file })
  })

  it('are of an area by its kind of code, of the nation with all occupations', () => {
    expect(areaQuery('41940').queryKey).toEqual(['metros/41940.json'])
    expect(areaQuery('CA').queryKey).toEqual(['states/CA.json'])
    expect(areaQuery('US').queryKey).toEqual(['occupations.json'])
  })
})
