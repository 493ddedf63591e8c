import { useMemo } from 'react'
import { TimeChart } from '#charts/TimeChart.tsx'
import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { lineOfPlace, timePicture } from '#selectors/timePicture.ts'
import { act } from '#store/act.ts'
import { toggleRow } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import styles from './TimeLines.module.css'

const open = (code: string) => act((now) => toggleRow(now, code))

/** Pay through the years, and why its lines break. */
export function TimeLines({ picture }: { readonly picture: CitiesPicture }) {
  const tables = useStore((store) => store.tables)
  const view = useStore((store) => store.view)
  const time = useMemo(() => timePicture(tables, view, picture), [tables, view, picture])
  if (time === null) return <div className={styles.wait} aria-busy="true" />
  return (
    <>
      <TimeChart
        time={time}
        open={view.open}
        onOpen={open}
        lineOf={(code) => lineOfPlace(tables, view, picture, code, 'open')}
      />
      {time.breaks.length > 0 && (
        <section className={styles.breaks} aria-label="Why the lines break">
          <h3>Why the lines break</h3>
          <ul>
            {time.breaks.map(({ reason }) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
