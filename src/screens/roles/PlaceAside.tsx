import { useMemo } from 'react'
import { laterQuery } from '#dataset/laterQueries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { knownForLine } from '#selectors/knownFor.ts'
import { placeFacts } from '#selectors/placeFacts.ts'
import type { PlacePicture } from '#selectors/placePicture.ts'
import { similarPlaces } from '#selectors/similarPlaces.ts'
import { EmployersBlock } from '#screens/employers/EmployersBlock.tsx'
import { ViewLink } from '#screens/ViewLink.tsx'
import { act } from '#store/act.ts'
import { setSort, showScreen, toggleKept } from '#store/changes.ts'
import { followPlace } from '#store/placePage.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import styles from './PlaceAside.module.css'

const QUERIES = [laterQuery('prices'), laterQuery('similar')]

/** The place in words, above everything else beside its roles. Nothing for the nation. */
export function PlaceFactsBlock({ picture }: { readonly picture: PlacePicture }) {
  useFiles(QUERIES)
  const tables = useStore((store) => store.tables)
  const kept = useStore((store) => store.view.metros)
  const { place, all } = picture
  const facts = useMemo(() => placeFacts(tables, place, all.total), [tables, place, all.total])
  const known = useMemo(() => knownForLine(all), [all])
  const sort = useStore((store) => store.view.sort)
  if (!facts) return null
  const isKept = kept.includes(place.code)
  return (
    <section className={styles.facts} aria-label={facts.name}>
      <div className={styles.name}>
        <h3>{facts.name}</h3>
        <Button aria-pressed={isKept} onClick={() => act((now) => toggleKept(now, place.code))}>
          {isKept ? '★ Kept' : '☆ Keep'}
        </Button>
      </div>
      {facts.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {known !== '' && (
        <p>
          {known}{' '}
          {sort !== 'share' && (
            <ViewLink className="off-paper" to={(view) => setSort(view, 'share')}>
              All by share of jobs →
            </ViewLink>
          )}
        </p>
      )}
      {kept.length > 0 && (
        <p className={styles.acts}>
          <ViewLink className="off-paper" to={(view) => showScreen(view, 'compare')}>
            Compare the kept ones →
          </ViewLink>
        </p>
      )}
    </section>
  )
}

/** Metro areas like this one, each a link to its page, and who filed for visas here. */
export function PlaceMore({ picture }: { readonly picture: PlacePicture }) {
  const tables = useStore((store) => store.tables)
  const { place } = picture
  const similar = useMemo(() => similarPlaces(tables, place), [tables, place])
  const places = useMemo(() => (place.area?.kind === 'metro' ? [place.area] : []), [place.area])
  if (places.length === 0) return null
  return (
    <>
      {similar && (
        <section className={styles.similar} aria-label="Similar metro areas">
          <h3>Similar metro areas</h3>
          <p className={styles.note}>{similar.here}</p>
          <ul>
            {similar.rows.map(({ code, name, reason }) => (
              <li key={code}>
                <ViewLink to={(view) => followPlace(view, code)}>
                  {name} <span className="off-paper">→</span>
                </ViewLink>
                <span className={styles.note}>{reason}</span>
              </li>
            ))}
          </ul>
          {similar.method !== '' && <p className={styles.note}>{similar.method}</p>}
        </section>
      )}
      <EmployersBlock
        title={`Employers that filed for visas in ${place.name}`}
        places={places}
        forRole={null}
        drawn={3}
      />
    </>
  )
}
