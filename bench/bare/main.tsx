import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Metro } from '#domain/area.ts'
import type { RoleTable } from '#domain/wages.ts'
import { BareList } from './BareList.tsx'
import { bareRows, loadMetros, loadRole } from './bareRows.ts'

interface BareProps {
  readonly metros: readonly Metro[]
  readonly roles: readonly RoleTable[]
  /** At most so many rows are drawn. */
  readonly most: number
}

/** The product's first picture without the product: React, SVG and a scale; each button makes a choice and takes it back. */
function Bare({ metros, roles, most }: BareProps) {
  const [other, setOther] = useState(false)
  const [byPrices, setByPrices] = useState(false)
  const [ownBase, setOwnBase] = useState(false)
  const [filtered, setFiltered] = useState(false)
  const role = (other ? roles[1] : undefined) ?? roles[0]!
  const rows = bareRows(metros, role, { byPrices, leastJobs: filtered ? 1000 : 0 })
  const nation = role.nation.median ?? 0
  return (
    <>
      <button onClick={() => setOther(!other)}>role</button>
      <button onClick={() => setByPrices(!byPrices)}>rank</button>
      <button onClick={() => setOwnBase(!ownBase)}>base</button>
      <button onClick={() => setFiltered(!filtered)}>filter</button>
      <BareList rows={rows.slice(0, most)} base={ownBase ? nation * 1.1 : nation} />
    </>
  )
}

const query = new URLSearchParams(document.URL.split('?')[1] ?? '')
const socs = (query.get('roles') ?? '').split('.')
const [metros, ...roles] = await Promise.all([loadMetros(), ...socs.map(loadRole)])
createRoot(document.getElementById('root')!).render(
  <Bare metros={metros} roles={roles} most={Number(query.get('most') ?? 1000)} />,
)
