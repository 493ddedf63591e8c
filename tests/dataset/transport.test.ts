import { expect, it } from 'vitest'
import { createClient } from '#dataset/client.ts'
import { HttpError } from '#dataset/fetchText.ts'
import { DataFileError } from '#dataset/files/dataFile.ts'
import { rolePath } from '#dataset/files/roleReader.ts'
import { noteUse, putRecent, roleQuery } from '#dataset/queries.ts'
import { useStore } from '#store/store.ts'
import { tablesOf } from '../fixtures/cities.ts'

it('tries a broken transport twice again, and never a file that is unsound or that the host refuses', () => {
  const retry = createClient().getDefaultOptions().queries?.retry
  if (typeof retry !== 'function') throw new Error('the client decides for itself what to try again')
  const broken = new TypeError('Failed to fetch')
  expect([0, 1, 2].map((failures) => retry(failures, broken))).toEqual([true, true, false])
  expect(retry(0, new HttpError('roles/15-1254.json', 503))).toBe(true)
  expect(retry(0, new HttpError('roles/15-1254.json', 404))).toBe(false)
  expect(retry(0, new DataFileError('roles/15-1254.json', 'cut off'))).toBe(false)
})

it('lets go the table that no picture has asked for longest, and its query with it', () => {
  const client = createClient()
  const table = tablesOf([]).roles['15-1254']!
  const socs = Array.from({ length: 33 }, (_, i) => `15-${1000 + i}`)
  const [first = '', second = ''] = socs
  for (const soc of socs) noteUse([roleQuery(soc)])
  noteUse([roleQuery(first)])
  for (const soc of socs) {
    client.setQueryData([rolePath(soc)], { file: rolePath(soc), rows: 0 })
    putRecent('roles', soc, rolePath)(table, client)
  }
  const { roles } = useStore.getState().tables
  expect(Object.keys(roles)).toHaveLength(32)
  expect([first, second].map((soc) => soc in roles)).toEqual([true, false])
  expect(client.getQueryData([rolePath(first)])).toBeDefined()
  expect(client.getQueryData([rolePath(second)])).toBeUndefined()
})
