import { useMemo } from 'react'
import { MiniForecastChart } from '#charts/MiniForecastChart.tsx'
import { OpeningsParts } from '#charts/OpeningsParts.tsx'
import { laterQuery } from '#dataset/laterQueries.ts'
import { roleQuery } from '#dataset/queries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { payText, roundedDollars, signedDollars } from '#format/money.ts'
import { cityName } from '#selectors/baseline.ts'
import { roleDetail, type RoleDetail } from '#selectors/roleDetail.ts'
import { isSoc } from '#selectors/rolesPicture.ts'
import { act } from '#store/act.ts'
import { addRole, closeRow, setRole, showScreen } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import type { Screen } from '#view/view.ts'
import { FiledDetailPanel } from './FiledDetailPanel.tsx'
import css from './RoleDetailPanel.module.css'

/** Opens another screen on this role; the others stay chosen behind it. */
function showRole(soc: string, screen: Screen): void {
  act((now) => showScreen(closeRow(setRole(now, 0, soc)), screen))
}

/** What is under a row: where it pays, what its openings are, an old forecast checked, nearby roles that pay more. */
export function RoleDetailPanel({ code }: { readonly code: string }) {
  return isSoc(code) ? <OccupationDetail soc={code} /> : <FiledDetailPanel slug={code} />
}

function OccupationDetail({ soc }: { readonly soc: string }) {
  const queries = useMemo(() => [roleQuery(soc), laterQuery('projections'), laterQuery('filings')], [soc])
  const files = useFiles(queries)
  const tables = useStore((store) => store.tables)
  const view = useStore((store) => store.view)
  const detail = useMemo(() => roleDetail(tables, view, soc), [tables, view, soc])
  if (!detail) return null
  return (
    <div className={css['detail']} aria-busy={files.pending}>
      <div className={css['blocks']}>
        <WhereBlock detail={detail} problem={files.problem} />
        {detail.openings && (
          <section>
            <h3>What the openings are</h3>
            <OpeningsParts parts={detail.openings} />
            <p>{detail.openingsText}</p>
          </section>
        )}
        {detail.forecast && (
          <section>
            <h3>Forecast check</h3>
            <MiniForecastChart forecast={detail.forecast} />
            <p className={css['note']}>{detail.forecast.sentence}</p>
            <Button onClick={() => showRole(soc, 'growth')}>Every forecast →</Button>
          </section>
        )}
        <NeighboursBlock detail={detail} chosen={view.roles} />
      </div>
      <p className={css['foot']}>
        {detail.about} {detail.titles}
      </p>
    </div>
  )
}

function WhereBlock({ detail, problem }: { readonly detail: RoleDetail; readonly problem: string | null }) {
  const { occupation, places } = detail
  if (places === null)
    return <section>{problem !== null && <p className={css['note']}>{problem}</p>}</section>
  return (
    <section>
      <h3>Where it pays</h3>
      {places.top.length > 0 ? (
        <table className={css['places']}>
          <thead>
            <tr>
              <td />
              <th scope="col">○ as paid</th>
              <th scope="col">● after prices</th>
            </tr>
          </thead>
          <tbody>
            {places.top.map((row) => (
              <tr key={row.area.code}>
                <th scope="row">{cityName(row.area.short)}</th>
                <td>{payText(row.paid, occupation.unit, row.floor)}</td>
                <td className={css['real']}>
                  {row.real === null
                    ? 'no price level'
                    : occupation.unit === 'hour'
                      ? payText(row.real, 'hour', false)
                      : roundedDollars(row.real)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className={css['note']}>Only small markets or repeated figures are published.</p>
      )}
      <Button onClick={() => showRole(occupation.soc, 'cities')}>{places.all} →</Button>
    </section>
  )
}

interface NeighboursBlockProps {
  readonly detail: RoleDetail
  readonly chosen: readonly string[]
}

function NeighboursBlock({ detail, chosen }: NeighboursBlockProps) {
  const { neighbours, where, occupation } = detail
  if (neighbours.length === 0) return null
  return (
    <section>
      <h3>Nearby roles that pay more</h3>
      <p className={css['note']}>same group, median in {where}</p>
      <ul className={css['neighbours']}>
        {neighbours.map(({ soc, name, difference }) => (
          <li key={soc}>
            {chosen.includes(soc) ? (
              <span>{name}</span>
            ) : (
              <Button aria-label={`Add ${name}`} onClick={() => act((now) => addRole(now, soc))}>
                + {name}
              </Button>
            )}
            <strong>
              {occupation.unit === 'hour'
                ? `+${payText(difference, 'hour', false)}`
                : signedDollars(difference)}
            </strong>
          </li>
        ))}
      </ul>
    </section>
  )
}
