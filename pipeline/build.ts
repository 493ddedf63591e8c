import { resolve } from 'node:path'
import { areaFile } from '#dataset/files/areaFile.ts'
import { articleFile } from '#dataset/files/articleFile.ts'
import { cpiFile } from '#dataset/files/cpiFile.ts'
import { employersFile } from '#dataset/files/employersFile.ts'
import { filingsFile } from '#dataset/files/filingsFile.ts'
import { historyFile } from '#dataset/files/historyFile.ts'
import { mapFile } from '#dataset/files/mapFile.ts'
import { metrosFile } from '#dataset/files/metrosFile.ts'
import { nonmetroFile } from '#dataset/files/nonmetroFile.ts'
import { nonmetroRoleFile } from '#dataset/files/nonmetroRoleFile.ts'
import { occupationsFile } from '#dataset/files/occupationsFile.ts'
import { placesFile } from '#dataset/files/placesFile.ts'
import { pricesFile } from '#dataset/files/pricesFile.ts'
import { projectionsFile } from '#dataset/files/projectionsFile.ts'
import { profileFile } from '#dataset/files/profileFile.ts'
import { roleFile } from '#dataset/files/roleFile.ts'
import { similarFile } from '#dataset/files/similarFile.ts'
import { skillsFile } from '#dataset/files/skillsFile.ts'
import { statesFile } from '#dataset/files/statesFile.ts'
import { taxFile } from '#dataset/files/taxFile.ts'
import { titlesFile } from '#dataset/files/titlesFile.ts'
import { alsoCalled } from './alsoCalled.ts'
import { ARTICLE_SOC, articleFacts } from './article.ts'
import { readSoc2018 } from './bridge.ts'
import { runCommand } from './command.ts'
import { readConsumerPrices } from './consumerPrices.ts'
import { readEmployers } from './employers.ts'
import { withListings } from './filedListings.ts'
import { readFilings } from './filings.ts'
import { readHistories } from './history.ts'
import { Inputs } from './inputs.ts'
import { drawMap } from './map.ts'
import { readNonmetro } from './nonmetro.ts'
import { joinOccupations, readZones } from './occupations.ts'
import { readOnetTitles } from './onetTitles.ts'
import { readOutlooks } from './outlooks.ts'
import { readPlaceAliases } from './placeAliases.ts'
import { readCounties, readMetroPlaces, statesWithPrices, withPrices } from './places.ts'
import { readPrices } from './prices.ts'
import { PipelineProblem } from './problem.ts'
import type { Progress } from './progress.ts'
import { readProfiles } from './profiles.ts'
import { readProjections } from './projections.ts'
import { Release } from './release.ts'
import { roleTables } from './roles.ts'
import { similarMetros } from './similar.ts'
import { readSkills } from './skills.ts'
import { usedSources } from './sources.ts'
import { readTaxes } from './tax.ts'
import { titleIndex } from './titles.ts'
import { readWages } from './wages.ts'

const PACKAGES = resolve(import.meta.dirname, '..', 'node_modules')

/** Every file of the release from the publishers' files in `from`. Throws `PipelineProblem`; writes nothing. */
export function buildRelease(from: string, progress: Progress): ReturnType<Release['finish']> {
  const inputs = new Inputs(from)
  const release = new Release()
  const step = progress.step.bind(progress)

  const places = step('Metro areas', () => readMetroPlaces(inputs), counted)
  const codes = new Set(places.map((place) => place.code))
  const prices = step('Price levels', () => readPrices(inputs, codes), counted)
  const metros = withPrices(places, prices)
  const states = statesWithPrices(prices)

  const nonmetro = step('Nonmetropolitan areas', () => readNonmetro(inputs), counted)
  const wages = step(
    'Wages and jobs',
    () => readWages(inputs, metros, states, nonmetro),
    ({ rows }) => String(rows),
  )
  const outlooks = step('Newest projections', () => readOutlooks(inputs))
  const zones = step(
    'Job zones',
    () => readZones(inputs),
    ({ size }) => String(size),
  )
  const occupations = joinOccupations(wages, outlooks.bySoc, readSoc2018(inputs), zones)
  const socs = new Set(occupations.map(({ soc }) => soc))

  const projections = step('All rounds of projections', () => readProjections(inputs))
  const onet = step(
    'Job titles',
    () => readOnetTitles(inputs, socs, projections.combined),
    ({ size }) => String(size),
  )
  const filings = step(
    'Visa filings',
    () => withListings(readFilings(inputs, codes, socs, projections.combined), onet),
    counted,
  )
  const profiles = step('Profiles', () => readProfiles(inputs, socs, projections.combined), counted)
  const skills = step('Skills', () => readSkills(inputs, socs, projections.combined))
  const employers = step('Employers', () => readEmployers(inputs, codes, socs), counted)
  const similar = step('Similar metro areas', () => similarMetros(metros, wages.areas, occupations), counted)
  const roles = roleTables(wages, occupations, alsoCalled(filings, onet, occupations))
  const articleRole = roles.find(({ soc }) => soc === ARTICLE_SOC)
  if (articleRole === undefined)
    throw new PipelineProblem({ file: 'oews' }, `expected ${ARTICLE_SOC}; found none`)
  const article = step('Article', () => articleFacts(inputs, articleRole, metros, filings, projections))
  const histories = step('Earlier wages', () => readHistories(inputs, wages, projections, codes), counted)
  const cpi = step('Consumer prices', () => readConsumerPrices(inputs), counted)
  const map = step('Map', () => drawMap(inputs, PACKAGES, places))
  const names = step('Counties and place names', () => ({
    counties: readCounties(inputs, codes),
    aliases: readPlaceAliases(places),
  }))

  const taxes = step('Taxes on pay', () => readTaxes(inputs))

  step('Files', () => {
    release.add(metrosFile, metros)
    release.add(statesFile, states)
    release.add(pricesFile, prices)
    release.add(occupationsFile, { all: { nation: wages.all, outlook: outlooks.all }, occupations })
    for (const role of roles) release.add(roleFile(role.soc), role)
    const lacking = roles.filter(({ soc }) => !wages.nonmetroOf.has(soc)).map(({ soc }) => soc)
    release.add(nonmetroFile, { areas: nonmetro, lacking })
    for (const { soc, unit } of roles) {
      const rows = wages.nonmetroOf.get(soc)
      if (rows) release.add(nonmetroRoleFile(soc), { soc, unit, rows })
    }
    for (const table of wages.areas) release.add(areaFile(table.area), table)
    for (const history of histories) release.add(historyFile(history.soc), history)
    release.add(cpiFile, cpi)
    release.add(projectionsFile, projections)
    release.add(titlesFile, titleIndex(onet, occupations))
    release.add(filingsFile, filings)
    for (const profile of profiles) release.add(profileFile(profile.soc), profile)
    release.add(skillsFile, skills)
    for (const table of employers) release.add(employersFile(table.area), table)
    release.add(similarFile, similar)
    release.add(articleFile, article)
    release.add(mapFile, map)
    release.add(placesFile, names)
    release.add(taxFile, taxes)
  })
  return release.finish(usedSources(inputs))
}

function counted(list: readonly unknown[]): string {
  return String(list.length)
}

if (process.argv[1] === import.meta.filename)
  process.exitCode = runCommand(process.argv.slice(2), buildRelease)
