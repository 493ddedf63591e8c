import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MatrixCards } from '#charts/MatrixCards.tsx'
import { payMatrix } from '#selectors/payMatrix.ts'
import type { RoleTable, Stats } from '#domain/wages.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'

const NAMES = { '15-1254': 'Web developers', '15-1252': 'Software developers' }

/** Software developers are paid half as much again as web developers, but half as much in `except`. */
function cardsOf(soc: string, except: readonly string[] = []) {
  const made = compareTables()
  const web = made.roles['15-1254']!
  const paidAs = <T extends Stats>(row: T, factor: number): T => ({
    ...row,
    median: row.median && row.median * factor,
  })
  const software: RoleTable = {
    ...web,
    soc: '15-1252',
    short: NAMES['15-1252'],
    metros: web.metros.map((row) => paidAs(row, except.includes(row.area) ? 0.5 : 1.5)),
  }
  const tables = { ...made, roles: { ...made.roles, '15-1252': software } }
  const view = viewOf({
    view: 'compare',
    show: 'matrix',
    roles: ['15-1254', '15-1252'],
    metros: ['41940', '35620', '41180'],
  })
  render(<MatrixCards matrix={payMatrix(tables, view)!} soc={soc} onRole={() => undefined} />)
}

describe('a matrix on a phone', () => {
  it('says once, not on every card, that a role is the best paid in each of the places', () => {
    cardsOf('15-1252')
    expect(screen.getByText(/best-paid of the roles in each of these places$/)).toBeInTheDocument()
    expect(screen.queryByText(/best-paid role here/)).toBeNull()
  })

  it('says on a card that the role is the best paid there where another is elsewhere', () => {
    cardsOf('15-1252', ['41180'])
    expect(screen.getAllByText(/best-paid role here$/)).toHaveLength(2)
    expect(screen.queryByText(/in each of these places/)).toBeNull()
  })
})
