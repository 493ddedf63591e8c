import { jobsText } from '#format/counts.ts'
import { columnText } from '#selectors/payWords.ts'
import { sizeText } from '#selectors/payWords.ts'
import type { PlacePay } from '#selectors/placePay.ts'
import type { RoleDetail } from '#selectors/roleDetail.ts'
import { isDoubtful, type PlaceTop } from '#selectors/rolePlaces.ts'
import { THIN_JOBS } from '#domain/wages.ts'
import { closeRow, openRow, setRank, setRole, setSort, showAs, showScreen } from '#store/changes.ts'
import { clearFilters, setJobs } from '#store/filters.ts'
import { MAX_KEPT, type View } from '#view/view.ts'
import { ViewLink } from '#screens/ViewLink.tsx'
import styles from './RoleDetailPanel.module.css'

/** Cities for this role alone, unfiltered, by pay. */
function citiesOf(view: View, soc: string): View {
  const at = showAs(showScreen(setRole(closeRow(view), 0, soc), 'cities'), 'list')
  const plain = clearFilters(at)
  return plain.sort === 'pay' ? plain : setSort(plain, 'pay')
}

function citiesBy(view: View, soc: string, key: PlaceTop['key']): View {
  const cities = setRank(citiesOf(view, soc), key === 'prices' ? 'prices' : 'paid')
  return key === 'large' ? setJobs(cities, { from: THIN_JOBS, to: null }) : cities
}

/** Compare with these places first; those kept before stay while there is room. */
function comparing(view: View, soc: string, rows: readonly PlacePay[]): View {
  const codes = [...new Set([...rows.map(({ area }) => area.code), ...view.metros])].slice(0, MAX_KEPT)
  return { ...showScreen(setRole(closeRow(view), 0, soc), 'compare'), metros: codes }
}

interface RolePlacesBlockProps {
  readonly detail: RoleDetail
  readonly problem: string | null
}

/** Where the role pays: three orders, each place and each order a link. */
export function RolePlacesBlock({ detail, problem }: RolePlacesBlockProps) {
  const { occupation, places } = detail
  const { soc, unit, nation } = occupation
  if (nation === null)
    return (
      <section>
        <h3>Where it pays</h3>
        <p>The wage survey publishes no figure of this role, for any place.</p>
      </section>
    )
  if (places === null)
    return <section>{problem !== null && <p className={styles.note}>{problem}</p>}</section>
  const { named } = places
  const doubtful = places.tops.some(({ rows }) => rows.some(isDoubtful))
  return (
    <section className={styles.widest}>
      <h3>Where it pays</h3>
      <div className={styles.tops}>
        {places.tops.map(({ key, title, rows }) => (
          <table key={key} className={styles.places} aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{title}</th>
                <td>{unit === 'hour' ? 'median an hour' : 'median'}</td>
                <td>jobs</td>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.area.code}>
                  <th scope="row">
                    <ViewLink to={(now) => openRow(citiesBy(now, soc, key), row.area.code)}>
                      {row.area.short}
                    </ViewLink>
                  </th>
                  <td className={key === 'prices' ? styles.real : undefined}>
                    {key === 'prices' && row.real !== null
                      ? sizeText(row.real, unit, 'priced').replace(' an hour', '')
                      : columnText(row.paid, unit, row.floor)}
                  </td>
                  <td className={styles.jobs}>
                    {row.repeated > 0 ? '⚑ ' : row.thin ? '∙ ' : ''}
                    {jobsText(row.stats.jobs)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      {places.tops.length === 0 && (
        <p>
          {places.all === ''
            ? 'No place publishes a median of this role.'
            : 'Every place that publishes this role reports a floor, so none leads.'}
        </p>
      )}
      {doubtful && (
        <p className={styles.note}>
          ∙ under 100 jobs or no count, ⚑ repeated figure: no headline names them.
        </p>
      )}
      <p className={styles.links}>
        {places.all !== '' && (
          <ViewLink className="off-paper" to={(now) => citiesOf(now, soc)}>
            {places.all} →
          </ViewLink>
        )}
        {named.length > 1 && (
          <ViewLink className="off-paper" to={(now) => comparing(now, soc, named)}>
            Compare the {String(named.length)} with 100 jobs or more →
          </ViewLink>
        )}
      </p>
    </section>
  )
}
