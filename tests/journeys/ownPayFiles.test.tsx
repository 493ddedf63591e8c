import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { exportCsv } from '#charts/exportCsv.ts'
import { csvNotes } from '#charts/csvNotes.ts'
import { tableOf, type FrameFiles } from '#charts/frameFiles.ts'
import { createClient } from '#dataset/client.ts'
import { citiesFiles } from '#screens/cities/citiesFiles.ts'
import { pairFiles } from '#screens/cities/pairFiles.ts'
import { CompareScreen } from '#screens/compare/CompareScreen.tsx'
import { matrixFiles } from '#screens/compare/matrixFiles.ts'
import { placeFiles } from '#screens/roles/placeFiles.ts'
import { plateFiles } from '#screens/roles/plateFiles.ts'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { pairPicture } from '#selectors/pairPicture.ts'
import { payMatrix } from '#selectors/payMatrix.ts'
import { placePicture } from '#selectors/placePicture.ts'
import { rolesPicture } from '#selectors/rolesPicture.ts'
import { sharedInstead } from '#store/sharedModel.ts'
import { useStore } from '#store/store.ts'
import type { Tables } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'
import { SEARCHED_OCCUPATIONS } from '../fixtures/search.ts'
import { shapesOf } from '../fixtures/shapes.ts'

const TABLES = {
  ...compareTables(),
  occupations: { all: { nation: null, outlook: null }, occupations: SEARCHED_OCCUPATIONS },
  map: shapesOf({ '41940': [10, 10], '42660': [20, 20] }),
}

/** What gives the pay of $91,870 away: itself, a word of it, a difference from it. */
const TELLS = /91,?870|my pay|mine|you have|your/i

function mine(fields: Partial<View> = {}): View {
  return viewOf({ base: 'mine', salary: 91_870, ...fields })
}

async function wholeText<Row>(files: FrameFiles<Row> | null): Promise<string> {
  if (files === null) throw new Error('These files hold what is shown')
  return exportCsv(files.headline, csvNotes(files), await tableOf(files)) + ((await files.toSvg?.()) ?? '')
}

const saved: { name: string; content: Blob }[] = []
let latest: Blob

beforeEach(() => {
  saved.length = 0
  URL.createObjectURL = (blob) => {
    latest = blob as Blob
    return 'blob:x'
  }
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content: latest })
  })
})
afterEach(() => vi.restoreAllMocks())

describe('files of a picture that is compared with my pay', () => {
  it.each(['list', 'spread', 'map', 'table'] as const)(
    'of Cities as %s are compared with the nation',
    async (show) => {
      const view = mine({ show })
      useStore.setState({ tables: TABLES, view })
      expect(citiesPicture(TABLES, view)?.base.name).toBe('my pay')
      const text = await wholeText(sharedInstead(citiesPicture, citiesFiles))
      expect(text).not.toMatch(TELLS)
      expect(text).toContain('as paid against the nation')
    },
  )

  it('of two earners are compared with what the nation pays both', async () => {
    const view = mine({ pair: 'yes', home: '41940' })
    useStore.setState({ tables: TABLES, view })
    const joint = (tables: Tables, now: View) => {
      const first = citiesPicture(tables, now)
      return first && pairPicture(first, tables, now)
    }
    expect(joint(TABLES, view)?.base.name).toBe('my pay alone')
    const text = await wholeText(sharedInstead(joint, pairFiles))
    expect(text).not.toMatch(TELLS)
    expect(text).toContain('as paid against the nation')
  })

  it('of a plate of roles say no difference from it', async () => {
    const view = mine({ view: 'roles', roles: ['15-1254', '15-1252'] })
    useStore.setState({ tables: TABLES, view })
    expect(rolesPicture(TABLES, view)?.headline).toMatch(TELLS)
    const text = await wholeText(sharedInstead(rolesPicture, plateFiles))
    expect(text).not.toMatch(TELLS)
    expect(text).toContain('+$43,330 at the median')
  })

  it('of all roles of a place have no column of it', async () => {
    useStore.setState({ tables: TABLES, view: mine({ view: 'roles', roles: [] }) })
    expect(await wholeText(sharedInstead(placePicture, placeFiles))).not.toMatch(TELLS)
  })

  it('of the matrix hold the nation’s figures, whatever it shows', async () => {
    const view = mine({ view: 'compare', show: 'matrix', roles: ['15-1254'], metros: ['41940', '42660'] })
    useStore.setState({ tables: TABLES, view })
    const shown = payMatrix(TABLES, view)
    expect(shown?.rows[0]?.base).toBe(91_870)
    expect(shown?.deck).toMatch(/colour: against my pay$/)
    const files = sharedInstead(payMatrix, matrixFiles)
    const text = await wholeText(files)
    expect(text).not.toMatch(TELLS)
    expect(text).toContain('against the nation for that role')
    expect(files?.address()).not.toMatch(/mine|salary|91870/)
  })

  it('of Compare leave the row out, on the page it stays', async () => {
    const view = mine({ view: 'compare', metros: ['41940', '42660'] })
    useStore.setState({ tables: TABLES, view })
    vi.stubGlobal('fetch', () => new Promise(() => undefined))
    render(
      <QueryClientProvider client={createClient()}>
        <CompareScreen />
      </QueryClientProvider>,
    )
    expect(await screen.findByRole('option', { name: /My pay/ })).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'CSV' }))
    await vi.waitFor(() => expect(saved).toHaveLength(1))
    await userEvent.click(screen.getByRole('button', { name: 'SVG' }))
    await vi.waitFor(() => expect(saved).toHaveLength(2))
    for (const { content } of saved) {
      const text = await content.text()
      expect(text).not.toMatch(TELLS)
      expect(text).toContain('San Jose')
    }
    vi.unstubAllGlobals()
  })

  it('hold what is shown where another baseline is chosen', () => {
    useStore.setState({ tables: TABLES, view: viewOf({ base: '41940' }) })
    expect(sharedInstead(citiesPicture, citiesFiles)).toBeNull()
  })
})
