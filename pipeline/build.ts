import { join, resolve } from 'node:path'
import { areaFile } from '#dataset/files/areaFile.ts'
import { mapFile } from '#dataset/files/mapFile.ts'
import { metrosFile } from '#dataset/files/metrosFile.ts'
import { occupationsFile } from '#dataset/files/occupationsFile.ts'
import { placesFile } from '#dataset/files/placesFile.ts'
import { pricesFile } from '#dataset/files/pricesFile.ts'
import { roleFile } from '#dataset/files/roleFile.ts'
import { statesFile } from '#dataset/files/statesFile.ts'
import { STATES } from '#domain/states.ts'
import type { AlsoCalled } from '#domain/wages.ts'
import { readSoc2018 } from './bridge.ts'
import { runCommand } from './command.ts'
import { Inputs } from './inputs.ts'
import { drawMap } from './map.ts'
import { joinOccupations, readZones } from './occupations.ts'
import { readOutlooks } from './outlooks.ts'
import { readPlaceAliases } from './placeAliases.ts'
import { readCounties, readMetroPlaces, statesWithPrices } from './places.ts'
import { readPrices } from './prices.ts'
import { Progress } from './progress.ts'
import { Release } from './release.ts'
import { usedSources } from './sources.ts'
import { readWages } from './wages.ts'

const ROOT = resolve(import.meta.dirname, '..')

/** Every file of the release from the publishers' files in `from`. Throws `PipelineProblem`; writes nothing. */
export function buildRelease(from: string, progress: Progress): ReturnType<Release['finish']> {
  const inputs = new Inputs(from)
  const release = new Release()
  const step = progress.step.bind(progress)

  const places = step('Metro areas', () => readMetroPlaces(inputs), counted)
  const codes = new Set(places.map((place) => place.code))
  const prices = step('Price levels', () => readPrices(inputs, codes), counted)
  const levels = new Map(prices.map((each) => [each.area, each.all]))
  release.add(
    metrosFile,
    places.map((place) => ({ ...place, prices: levels.get(place.code) ?? null })),
  )
  release.add(statesFile, statesWithPrices(prices))
  release.add(pricesFile, prices)

  const wages = step(
    'Wages and jobs',
    () =>
      readWages(
        inputs,
        new Map(places.map(({ code, name }) => [code, { code, title: name }])),
        new Map(
          STATES.filter(({ region }) => region !== null).map(({ fips, postal, name }) => [
            fips,
            { code: postal, title: name },
          ]),
        ),
      ),
    ({ roles, areas }) => `${String(roles.length)} occupations in ${String(areas.length)} areas`,
  )
  const outlooks = step('Newest projections', () => readOutlooks(inputs))
  const occupations = step(
    'Occupations',
    () =>
      joinOccupations(wages.roles, wages.metrosOf, outlooks.bySoc, readSoc2018(inputs), readZones(inputs)),
    counted,
  )
  release.add(occupationsFile, { all: { nation: wages.all, outlook: outlooks.all }, occupations })

  const alsoCalled = (_soc: string): AlsoCalled | null => null
  step('Roles', () => {
    const names = new Map(occupations.map((each) => [each.soc, each]))
    for (const role of wages.roles) {
      const { title, short } = names.get(role.soc)!
      release.add(roleFile(role.soc), {
        ...role,
        title,
        short,
        metros: wages.metrosOf.get(role.soc) ?? [],
        states: wages.statesOf.get(role.soc) ?? [],
        alsoCalled: alsoCalled(role.soc),
      })
    }
  })
  step('Areas', () => {
    for (const table of wages.areas) release.add(areaFile(table.area), table)
  })
  release.add(
    mapFile,
    step('Map', () => drawMap(inputs, join(ROOT, 'node_modules'), places)),
  )
  release.add(
    placesFile,
    step('Counties and place names', () => ({
      counties: readCounties(inputs, codes),
      aliases: readPlaceAliases(places),
    })),
  )
  return release.finish(usedSources(inputs))
}

function counted(list: readonly unknown[]): string {
  return String(list.length)
}

if (process.argv[1] === import.meta.filename)
  process.exitCode = runCommand(process.argv.slice(2), buildRelease)
