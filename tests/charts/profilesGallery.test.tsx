import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it } from 'vitest'
import { FiledCitiesList } from '#charts/FiledCitiesList.tsx'
import { filedCitiesSvg } from '#charts/filedCitiesSvg.ts'
import { FiledShares } from '#charts/FiledShares.tsx'
import { NearbyChart } from '#charts/NearbyChart.tsx'
import { nearbySvg } from '#charts/nearbySvg.ts'
import { titlesSvg } from '#charts/titlesSvg.ts'
import { filedCities } from '#selectors/filedCities.ts'
import { nearbyPicture } from '#selectors/nearbyPicture.ts'
import { titlesPicture } from '#selectors/titlesPicture.ts'
import { NEARBY_TABLES } from '../fixtures/nearby.ts'
import { rolesView } from '../fixtures/roles.ts'
import { markupText } from './markupText.ts'
import { overlappingTexts } from './overlappingTexts.ts'

const near = nearbyPicture(NEARBY_TABLES, rolesView({ show: 'nearby', place: '19740' }))!
const backend = rolesView({ show: 'titles', roles: ['backend-engineer'] })
const titles = titlesPicture(NEARBY_TABLES, backend)!
const offers = { area: '19740', filings: 210, p25: 130_000, median: 150_000, p75: 180_000 }
const filings = NEARBY_TABLES.filings!.map((title) => ({ ...title, metros: [offers] }))
const cities = filedCities({ ...NEARBY_TABLES, filings }, backend)!
const nothing = () => undefined

const PICTURES: Readonly<Record<string, ReactElement>> = {
  nearbyInDenver: (
    <NearbyChart picture={near} hasLess open="15-1252" onOpen={nothing} detail={() => 'what it asks for'} />
  ),
  nearbyPayingMore: (
    <NearbyChart picture={near} hasLess={false} open={null} onOpen={nothing} detail={() => null} />
  ),
  filedShares: <FiledShares picture={titles} onOpen={nothing} />,
  filedCities: <FiledCitiesList picture={cities} kept={['19740']} onKeep={nothing} />,
}

const DRAWINGS: Readonly<Record<string, string>> = {
  savedNearby: nearbySvg(near, false),
  savedTitles: titlesSvg(titles),
  savedFiledCities: filedCitiesSvg(cities),
}

describe('pictures of nearby roles and filed titles', () => {
  it.each(Object.entries(PICTURES))('%s', async (name, picture) => {
    const { container } = render(picture)
    await expect(markupText(container.innerHTML)).toMatchFileSnapshot(`./gallery/${name}.html`)
  })

  it.each(Object.entries(DRAWINGS))('%s is saved', async (name, drawing) => {
    await expect(markupText(drawing)).toMatchFileSnapshot(`./gallery/${name}.svg`)
    expect(overlappingTexts(drawing)).toEqual([])
  })
})
