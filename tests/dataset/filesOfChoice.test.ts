import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RELEASE } from '#dataset/fetchText.ts'
import { filesOfChoice } from '#dataset/filesOfChoice.ts'
import { manifestFile } from '#dataset/files/manifestFile.ts'
import { ROOT } from '#view/root.ts'

const DATA = resolve(import.meta.dirname, '../../public/data')
const release = join(DATA, readdirSync(DATA)[0]!)
const { files } = manifestFile.decode(readFileSync(join(release, 'manifest.json'), 'utf8'))
const released = files.map(({ path }) => path)
const paths = (roles: readonly string[], metros: readonly string[]) =>
  filesOfChoice({ roles, metros }, released).map((address) => address.slice(`${ROOT}data/${RELEASE}/`.length))

describe('the files of chosen roles and places', () => {
  it('are all that the release has of them, and are there', () => {
    const chosen = paths(['29-1141'], ['41940', 'CA'])
    expect([...chosen].sort()).toEqual([
      'employers/41940.json',
      'history/29-1141.json',
      'metros/41940.json',
      'nonmetro/29-1141.json',
      'profiles/29-1141.json',
      'roles/29-1141.json',
      'states/CA.json',
    ])
    for (const path of chosen) expect(existsSync(join(release, path))).toBe(true)
  })

  it('are none where nothing is chosen that has a file of its own', () => {
    expect(paths([], [])).toEqual([])
    expect(paths(['backend-developer', '99-9999'], ['99999'])).toEqual([])
  })
})
