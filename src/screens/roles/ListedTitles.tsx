import { useState } from 'react'
import { counted } from '#format/counts.ts'
import { joinList } from '#format/names.ts'
import { payText } from '#format/money.ts'
import type { ListedRow, TitlesPicture } from '#selectors/titlesPicture.ts'
import { Button } from '#ui/Button.tsx'
import { FiledOffer } from './FiledOffer.tsx'
import styles from './TitlesScreen.module.css'

/** Entries listed at first. */
const FIRST = 12

interface ListedTitlesProps {
  readonly picture: TitlesPicture
  onShow(code: string): void
}

/** O*NET's side: where it lists a title, or the titles that workers gave for their own job. */
export function ListedTitles({ picture, onShow }: ListedTitlesProps) {
  const [isWhole, setWhole] = useState(false)
  const { kind, listed, filed } = picture
  const shown = isWhole ? listed : listed.slice(0, FIRST)
  return (
    <section>
      {filed && <FiledOffer title={filed} />}
      <h3>{kind === 'title' ? 'O*NET lists it under' : 'Titles that workers gave O*NET'}</h3>
      <p className={styles.note}>
        {kind === 'title'
          ? 'Titles that read the same, also with “developer” for “engineer”.'
          : 'A sample of what people in the role call their job, not a count.'}
      </p>
      {listed.length === 0 ? (
        <p>{kind === 'title' ? 'O*NET lists no title that reads so.' : 'None is listed.'}</p>
      ) : (
        <ul className={kind === 'title' ? styles.listed : styles.called}>
          {shown.map((row) => (
            <li key={row.role?.soc ?? row.titles[0]}>
              <Listed row={row} onShow={onShow} />
            </li>
          ))}
        </ul>
      )}
      {listed.length > FIRST && (
        <Button aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? `The first ${String(FIRST)} only` : `All ${counted(listed.length, 'title')}`}
        </Button>
      )}
    </section>
  )
}

function Listed({ row, onShow }: { readonly row: ListedRow; onShow(code: string): void }) {
  const { titles, role } = row
  if (role === null) return <>{titles[0]}</>
  const floor = role.nation?.floors.includes('median') === true
  return (
    <>
      <Button onClick={() => onShow(role.soc)}>{role.short}</Button>
      <span className={styles.sub}>
        as {joinList(titles.map((title) => `“${title}”`))}, survey median{' '}
        {payText(role.nation?.median ?? null, role.unit, floor)}
      </span>
    </>
  )
}
