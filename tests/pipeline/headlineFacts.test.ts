import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { historyFile } from '#dataset/files/historyFile.ts'
import { cpiFile } from '#dataset/files/cpiFile.ts'
import { metrosFile } from '#dataset/files/metrosFile.ts'
import { pricesFile } from '#dataset/files/pricesFile.ts'
import { roleFile } from '#dataset/files/roleFile.ts'
import { statesFile } from '#dataset/files/statesFile.ts'
import type { DataFile } from '#dataset/files/dataFile.ts'
import { citiesPicture, type CitiesPicture } from '#selectors/citiesPicture.ts'
import { mapHeadline } from '#selectors/mapHeadline.ts'
import { pairPicture } from '#selectors/pairPicture.ts'
import { BESIDE_RAIL, fitting, firstThatFits } from '#selectors/phoneLines.ts'
import { pricesPicture } from '#selectors/pricesPicture.ts'
import { spreadHeadline } from '#selectors/spreadHeadline.ts'
import { timePicture } from '#selectors/timePicture.ts'
import { NO_TABLES, type Tables } from '#store/tables.ts'
import { DEFAULT_VIEW, type View } from '#view/view.ts'
import { readRelease } from '../../pipeline/verify.ts'

const { files } = readRelease(resolve(import.meta.dirname, '../../public/data'))

function read<T>(file: DataFile<T>): T {
  return file.decode(files.get(file.path) ?? '')
}

const roles = [...files.keys()]
  .flatMap((path) => /^roles\/(.+)\.json$/.exec(path)?.[1] ?? [])
  .map((soc) => read(roleFile(soc)))
const always: Tables = {
  ...NO_TABLES,
  metros: read(metrosFile),
  states: read(statesFile),
  prices: read(pricesFile),
  cpi: read(cpiFile),
}
const nurses = read(roleFile('29-1141'))

type Told = Pick<CitiesPicture, 'headline' | 'shortHeadline'>

/** Headlines of each form of Cities for a role, by the form's name. */
function headlinesOf(tables: Tables, view: View): Readonly<Record<string, Told | null | undefined>> {
  const picture = citiesPicture(tables, view)
  if (picture === null) return { list: null }
  return {
    list: picture,
    spread: fitting(spreadHeadline(picture.facts), 0),
    map: fitting(mapHeadline(picture.facts), 0),
    prices: pricesPicture(tables, view, picture),
    ...(view.base === 'mine' && {
      time: timePicture(tables, view, picture),
      pair: pairPicture(picture, tables, view),
    }),
  }
}

describe('headlines of Cities for every role', () => {
  const VIEWS: readonly (readonly [string, Partial<View>])[] = [
    ['as paid', {}],
    ['after prices', { rank: 'prices' }],
    ['in two states', { states: ['CA', 'WA'] }],
    ['of the pay above which 1 in 10 earns', { measure: 'p90' }],
    ['against one’s own pay, by housing', { base: 'mine', salary: 52_000, axis: 'housing' }],
  ]
  it.each(VIEWS)('take two lines beside a rail and three on a phone: %s', (_, fields) => {
    const long = roles.flatMap((role) => {
      const { soc } = role
      const tables = {
        ...always,
        roles: { '29-1141': nurses, [soc]: role },
        histories: fields.base === 'mine' ? { [soc]: read(historyFile(soc)) } : {},
      }
      const view: View = { ...DEFAULT_VIEW, ...fields, roles: [soc, '29-1141'] }
      return Object.entries(headlinesOf(tables, view)).flatMap(([form, told]) => {
        if (told == null) return [`${soc} ${form}: nothing is told`]
        const { headline, shortHeadline } = told
        const isLong =
          firstThatFits([headline, ''], BESIDE_RAIL) === '' || firstThatFits([shortHeadline, '']) === ''
        return isLong ? [`${soc} ${form}: ${headline} | ${shortHeadline}`] : []
      })
    })
    expect(long).toEqual([])
  })
})
