import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { CompareMarket } from '#charts/CompareMarket.tsx'
import { ComparePay } from '#charts/ComparePay.tsx'
import { ComparePrices } from '#charts/ComparePrices.tsx'
import { CompareSpread } from '#charts/CompareSpread.tsx'
import { compareSvg } from '#charts/compareSvg.ts'
import { EmployersChart } from '#charts/EmployersChart.tsx'
import { employersSvg } from '#charts/employersSvg.ts'
import { FieldTicks } from '#charts/FieldTicks.tsx'
import { ForecastChart } from '#charts/ForecastChart.tsx'
import { HousingLines } from '#charts/HousingLines.tsx'
import { MetroMap } from '#charts/MetroMap.tsx'
import { MiniForecastChart } from '#charts/MiniForecastChart.tsx'
import { MiniMap } from '#charts/MiniMap.tsx'
import { OpeningsParts } from '#charts/OpeningsParts.tsx'
import { PlaceRoles } from '#charts/PlaceRoles.tsx'
import { placeShareSvg } from '#charts/placeShareSvg.ts'
import { placeSvg } from '#charts/placeSvg.ts'
import { plateSvg } from '#charts/plateSvg.ts'
import { RecordChart } from '#charts/RecordChart.tsx'
import { RankedList } from '#charts/RankedList.tsx'
import { PricesChart } from '#charts/PricesChart.tsx'
import { rankedSvg } from '#charts/rankedSvg.ts'
import { spreadSvg } from '#charts/spreadSvg.ts'
import { RolePlate } from '#charts/RolePlate.tsx'
import { RolesStrip } from '#charts/RolesStrip.tsx'
import { Strip } from '#charts/Strip.tsx'
import { listHeadline, type HeadlineFacts } from '#selectors/citiesHeadline.ts'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { mapHeadline } from '#selectors/mapHeadline.ts'
import { spreadHeadline } from '#selectors/spreadHeadline.ts'
import { comparePicture } from '#selectors/comparePicture.ts'
import { employersOfRole } from '#selectors/employersPicture.ts'
import { forecastCheck } from '#selectors/forecastCheck.ts'
import { mapPicture } from '#selectors/mapPicture.ts'
import { miniForecast } from '#selectors/miniForecast.ts'
import { placePicture } from '#selectors/placePicture.ts'
import { fitting, type Texts } from '#selectors/phoneLines.ts'
import { pricesPicture } from '#selectors/pricesPicture.ts'
import { recordPicture } from '#selectors/recordPicture.ts'
import { rolesPicture } from '#selectors/rolesPicture.ts'
import { hover } from '#store/hover.ts'
import { NO_TABLES } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'
import { BOISE_EMPLOYERS, DENVER_EMPLOYERS, metroOf } from '../fixtures/employers.ts'
import { projectionsFixture } from '../fixtures/projectionsFixture.ts'
import { ROLES_TABLES, rolesView } from '../fixtures/roles.ts'
import { shapesOf } from '../fixtures/shapes.ts'
import { markupText } from './markupText.ts'
import { overlappingTexts } from './overlappingTexts.ts'

/**
 * Every picture on a small fixture at a fixed size, compared with the stored one: a change of its look is seen in the change of
 * the file. `npx vitest run tests/charts/gallery.test.tsx -u` stores the pictures anew.
 */
const FOUR = ['42660', '19740', '41180', '41940']
const PLATE = ['15-1252', '15-1251', '15-1254', 'backend-engineer']
const nothing = () => undefined
const acts = { onOpen: nothing, onKeep: nothing }

function there<T>(made: T | null | undefined): T {
  if (made === null || made === undefined) throw new Error('the fixture has what the picture reads')
  return made
}

const HEADLINES: Partial<Record<View['show'], (facts: HeadlineFacts) => Texts>> = {
  map: mapHeadline,
  spread: spreadHeadline,
}
const cities = (fields: Partial<View> = {}) => {
  const picture = there(citiesPicture(compareTables(), viewOf(fields)))
  const headline = HEADLINES[fields.show ?? 'list'] ?? listHeadline
  return { ...picture, ...fitting(headline(picture.facts), fields.housing ?? 0) }
}
const compare = (fields: Partial<View> = {}) =>
  there(comparePicture(compareTables(), viewOf({ view: 'compare', metros: FOUR, base: '19740', ...fields })))
const block = (fields: Partial<View> = {}) => there(compare(fields).blocks[0])
const plate = (fields: Partial<View> = {}) =>
  there(rolesPicture(ROLES_TABLES, rolesView({ roles: PLATE, ...fields })))
const denver = there(placePicture(ROLES_TABLES, rolesView({ roles: [], place: '19740' })))
const forecast = (roles: readonly string[]) =>
  there(forecastCheck({ ...NO_TABLES, projections: projectionsFixture }, viewOf({ view: 'growth', roles })))

const SHAPES = shapesOf({
  '42660': [100, 40],
  '38900': [90, 80],
  '41940': [60, 200],
  '19740': [300, 190],
  '41180': [480, 200],
  '10000': [560, 170],
  '35620': [680, 150],
  '14860': [700, 140],
  '38860': [730, 90],
})

const scattered = cities({ show: 'prices' })
const prices = there(pricesPicture(compareTables(), viewOf({ show: 'prices' }), scattered))
const list = (fields: Partial<View>) => (
  <RankedList
    picture={cities(fields)}
    byPrices={fields.rank === 'prices'}
    spread={fields.show === 'spread'}
    kept={fields.metros ?? []}
    open={fields.open ?? null}
    {...acts}
  />
)
const housing = (percent: number) => (
  <HousingLines
    block={block({ housing: percent })}
    housing={percent}
    handleLabel="Part moved"
    onHousing={nothing}
    onGestureStart={nothing}
    onGestureEnd={nothing}
  />
)
const roles = (fields: Partial<View>, open: string | null) => (
  <RolePlate
    picture={plate(fields)}
    open={open}
    folds
    onOpen={nothing}
    onSort={nothing}
    detail={(code) => <p>{code}</p>}
  />
)
const check = (soc: string) => <ForecastChart check={forecast([soc])} startNote={null} onRound={nothing} />

/** On the page: the file has the markup, styles left out. */
const denverByShare = there(
  placePicture(ROLES_TABLES, rolesView({ roles: [], place: '19740', sort: 'share' })),
)
const employers = there(
  employersOfRole(
    { ...ROLES_TABLES, employers: { '19740': DENVER_EMPLOYERS, '14260': BOISE_EMPLOYERS } },
    { soc: '15-1252', name: 'Software developers' },
    [metroOf('19740', 'Denver, CO'), metroOf('14260', 'Boise, ID')],
    3,
  ),
)

const PICTURES: Readonly<Record<string, () => ReactElement>> = {
  citiesAsPaid: () => list({}),
  citiesAfterPricesKept: () => list({ rank: 'prices', metros: ['42660'], open: '35620' }),
  citiesSpread: () => list({ show: 'spread' }),
  citiesAgainstDenver: () => list({ base: '19740' }),
  citiesStrip: () => (
    <Strip
      picture={cities({ metros: ['42660'] })}
      byPrices={false}
      listed={new Set(['42660', '19740', '41180'])}
      onBrush={nothing}
      onOpen={nothing}
    />
  ),
  citiesMap: () => (
    <MetroMap
      picture={cities({ show: 'map' })}
      map={mapPicture(cities({ show: 'map' }), SHAPES, viewOf({ show: 'map' }))}
      kept={['42660']}
      open="35620"
      {...acts}
    />
  ),
  citiesPrices: () => (
    <PricesChart picture={scattered} prices={prices} kept={['42660']} open="35620" {...acts} />
  ),
  citiesMiniMap: () => <MiniMap map={mapPicture(cities(), SHAPES, viewOf())} open="41940" onOpen={nothing} />,
  comparePay: () => <ComparePay block={block()} source="BLS" onKeep={nothing} />,
  comparePayUnpublished: () => (
    <ComparePay
      block={block({ metros: ['38860', '14860', '10000'], base: 'US' })}
      source="BLS"
      onKeep={nothing}
    />
  ),
  compareHousing: () => housing(0),
  compareHousingMoved: () => housing(30),
  compareSpread: () => <CompareSpread block={block()} />,
  compareSpreadAgainstMyPay: () => <CompareSpread block={block({ base: 'mine', salary: 92_000 })} />,
  compareMarket: () => <CompareMarket block={block()} />,
  comparePrices: () => <ComparePrices prices={compare().prices} />,
  rolesPlate: () => roles({}, null),
  rolesPlateInDenverUnfolded: () => roles({ place: '19740' }, '15-1254'),
  rolesOpenings: () => <OpeningsParts parts={there(plate().rows[0]?.openings)} />,
  rolesMiniForecast: () => (
    <MiniForecastChart forecast={there(miniForecast(projectionsFixture, '15-1254'))} />
  ),
  placeRoles: () => (
    <PlaceRoles picture={denver} open="15-1252" taken={['15-1254']} onOpen={nothing} onTake={nothing} />
  ),
  placeRolesByShare: () => (
    <PlaceRoles picture={denverByShare} open={null} taken={[]} onOpen={nothing} onTake={nothing} />
  ),
  placeEmployers: () => <EmployersChart picture={employers} />,
  placeStrip: () => <RolesStrip picture={denver} onBrush={nothing} onOpen={nothing} />,
  placeFields: () => <FieldTicks picture={denver} onToggle={nothing} />,
  growthWebDevelopers: () => check('15-1254'),
  growthSoftwareDevelopers: () => check('15-1252'),
  growthRegisteredNurses: () => check('29-1141'),
  growthTrackRecord: () => (
    <RecordChart
      picture={there(
        recordPicture(
          { ...NO_TABLES, projections: projectionsFixture },
          viewOf({ view: 'growth', show: 'record', roles: ['29-1141'] }),
        ),
      )}
      onOpen={nothing}
    />
  ),
}

/** Drawn to be saved: the file is the picture. */
const DRAWINGS: Readonly<Record<string, () => string>> = {
  savedCities: () => rankedSvg(cities(), false),
  savedCitiesSpread: () => spreadSvg(cities({ show: 'spread' }), false),
  savedCitiesAfterPrices: () => rankedSvg(cities({ rank: 'prices' }), true),
  savedComparison: () => compareSvg(block()),
  savedPlate: () => plateSvg(plate()),
  savedPlace: () => placeSvg(denver),
  savedPlaceByShare: () => placeShareSvg(denverByShare),
  savedEmployers: () => employersSvg(employers),
}

afterEach(() => hover(null))

describe('pictures on the page', () => {
  it.each(Object.entries(PICTURES))('%s', async (name, draw) => {
    const { container } = render(draw())
    const [only, ...others] = container.querySelectorAll('svg:not(svg svg)')
    const hasWords = container.textContent !== only?.textContent || container.querySelector('[role="option"]')
    const isOne = only !== undefined && others.length === 0 && !hasWords
    const markup = markupText(isOne ? only.outerHTML : container.innerHTML)
    await expect(markup).toMatchFileSnapshot(`./gallery/${name}.${isOne ? 'svg' : 'html'}`)
  })
})

describe('pictures that are saved', () => {
  it.each(Object.entries(DRAWINGS))('%s', async (name, draw) => {
    await expect(markupText(draw())).toMatchFileSnapshot(`./gallery/${name}.svg`)
    expect(overlappingTexts(draw())).toEqual([])
  })
})
