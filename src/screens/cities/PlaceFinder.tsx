import { useRef, useState, type ReactNode } from 'react'
import { laterQuery } from '#dataset/laterQueries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { payText } from '#format/money.ts'
import { periodWords } from '#format/periods.ts'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { isNamed } from '#selectors/filters.ts'
import { findPlaces } from '#selectors/findPlaces.ts'
import { findRegions } from '#selectors/findRegions.ts'
import { nearestPublished } from '#selectors/nearestPublished.ts'
import { MarkedText } from '#screens/pickers/MarkedText.tsx'
import { PlacePageLink } from '#screens/PlacePageLink.tsx'
import { act } from '#store/act.ts'
import { including, openRow, withFields } from '#store/changes.ts'
import { addState } from '#store/filters.ts'
import { useStore } from '#store/store.ts'
import { findWords } from '#view/codes.ts'
import styles from './Panels.module.css'

const QUERIES = [laterQuery('states'), laterQuery('places')]
const MOST = 5

/** Type a region, state, city, county or nickname: a place with a figure opens in the list, one without says who is nearest. Enter takes the first. */
export function PlaceFinder({ picture, onDone }: { picture: CitiesPicture; onDone: () => void }) {
  const [typed, setTyped] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const files = useFiles(QUERIES)
  const tables = useStore((store) => store.tables)
  const { rows, unpublished, kind } = picture.pays
  const hits =
    typed.trim() === '' || files.pending
      ? []
      : findPlaces(tables, typed, kind === 'metro' ? ['metro', 'state'] : ['state'], { role: picture.role })
          .hits
  const regions = findRegions(typed)
  const find = findWords(typed)
  const beyond = [...rows, ...unpublished].filter(
    ({ area }) => find !== null && area.kind === 'nonmetro' && isNamed(area, find),
  )
  const take = (code: string, isState: boolean) => {
    act((now) => (isState && kind === 'metro' ? addState(now, code) : openRow(now, code)))
    onDone()
  }
  return (
    <div>
      <label className={styles.field}>
        Find a place{' '}
        <input
          type="search"
          className={styles.find}
          placeholder="city, county, state, region"
          enterKeyHint="done"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={({ key, nativeEvent }) => {
            if (key !== 'Enter' || nativeEvent.isComposing) return
            // A place without a figure leads to its page, not to the neighbours that stand beside it.
            list.current?.firstElementChild?.querySelector<HTMLElement>('[data-hit], a')?.click()
          }}
        />
      </label>
      {files.problem !== null && <p role="status">{files.problem}</p>}
      {typed.trim() !== '' && !files.pending && regions.length + hits.length + beyond.length === 0 && (
        <p role="status">No place of that name is known here. Try the largest city nearby, or its county.</p>
      )}
      <ul ref={list} className={styles.hits} aria-live="polite">
        {regions.map(({ region, name, why }) => (
          <li key={region}>
            <Hit
              name={name}
              figure="only this region"
              why={why}
              onTake={() => {
                act((now) => withFields(now, { regions: including(now.regions, region) }))
                onDone()
              }}
            />
          </li>
        ))}
        {hits.slice(0, MOST).map((hit) => {
          const row = rows.find(({ area }) => area.code === hit.code)
          const missing = unpublished.find(({ area }) => area.code === hit.code)
          const near = missing ? nearestPublished(rows, missing.area, 2) : []
          return (
            <li key={hit.code}>
              {missing && hit.kind === 'metro' ? (
                <p className={styles.missing}>
                  <strong>{hit.name}</strong>: {NOT_PUBLISHED} for this role in {periodWords.wages}.
                  {near.length > 0 && ' Nearest that publish: '}
                  {near.map(({ row: other, miles }, i) => (
                    <span key={other.area.code}>
                      {i > 0 && ', '}
                      <button
                        type="button"
                        className={styles.near}
                        onClick={() => take(other.area.code, false)}
                      >
                        {other.area.short}
                      </button>{' '}
                      ({Math.round(miles)} miles, {payText(other.paid, picture.role.unit, other.floor)})
                    </span>
                  ))}{' '}
                  <PlacePageLink area={missing.area} />
                  <span className={styles.why}>
                    <MarkedText parts={hit.why} />
                  </span>
                </p>
              ) : (
                <Hit
                  name={hit.name}
                  figure={row ? payText(row.paid, picture.role.unit, row.floor) : 'only this state'}
                  why={<MarkedText parts={hit.why} />}
                  onTake={() => take(hit.code, hit.kind === 'state')}
                />
              )}
            </li>
          )
        })}
        {beyond.slice(0, MOST).map((place) => (
          <li key={place.area.code}>
            {'paid' in place ? (
              <Hit
                name={place.area.short}
                figure={payText(place.paid, picture.role.unit, place.floor)}
                why="Nonmetropolitan area"
                onTake={() => take(place.area.code, false)}
              />
            ) : (
              <p className={styles.missing}>
                <strong>{place.area.short}</strong>, nonmetropolitan: {NOT_PUBLISHED} for this role in{' '}
                {periodWords.wages}.
              </p>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface HitProps {
  readonly name: string
  /** The pay there, or what taking it does. */
  readonly figure: string
  /** Why it answers what was typed. */
  readonly why: ReactNode
  readonly onTake: () => void
}

function Hit({ name, figure, why, onTake }: HitProps) {
  return (
    <button type="button" data-hit="" className={styles.hit} onClick={onTake}>
      <strong>{name}</strong>
      <span>{figure}</span>
      <span className={styles.why}>{why}</span>
    </button>
  )
}
