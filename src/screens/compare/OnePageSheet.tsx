import { useId, useRef } from 'react'
import { SeriesMark } from '#charts/SeriesMark.tsx'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { figureRows, type OnePage, type OnePageLine } from '#selectors/onePage.ts'
import { pricesTitle } from '#selectors/onePageWords.ts'
import styles from './OnePage.module.css'
import { OnePageFigures } from './OnePageFigures.tsx'
import { useSheetFit } from './useSheetFit.ts'

/** With more lines of figures the sheet has one line a place and no marks. */
const MOST_MARKED = 8

interface OnePageSheetProps {
  readonly page: OnePage
  readonly address: string
  readonly release: string
}

/** The sheet itself, as it is printed: em by em the same on the screen, one column of cards on a phone. */
export function OnePageSheet({ page, address, release }: OnePageSheetProps) {
  const id = useId()
  const sheet = useRef<HTMLElement>(null)
  const rows = figureRows(page)
  const isTight = rows > MOST_MARKED
  useSheetFit(sheet, page, rows)
  return (
    <article
      ref={sheet}
      className={isTight ? `${styles.sheet} ${styles.tight}` : styles.sheet}
      aria-labelledby={id}
      data-sheet
    >
      <p className={styles.name}>
        <strong>Where It Pays</strong> <span>One page · data release {release}</span>
      </p>
      <h2 id={id} className={styles.headline}>
        {page.headline}
      </h2>
      <p className={styles.deck}>{page.deck}</p>
      {page.notices.map((notice) => (
        <p key={notice} className={styles.notice}>
          {notice}
        </p>
      ))}
      {page.roles.map((role) => (
        <section key={role.soc} className={styles.role} aria-label={role.name}>
          {page.roles.length > 1 && (
            <h3 className={styles.roleName}>{role.headline === '' ? role.name : role.headline}</h3>
          )}
          <OnePageFigures role={role} isTight={isTight} />
          <Lines lines={role.lines} />
          {role.decision !== '' && (
            <p className={styles.decision}>
              <strong>Decision</strong> <span>{role.decision}</span>
            </p>
          )}
        </section>
      ))}
      <section className={styles.role} aria-label={pricesTitle()}>
        <Prices page={page} />
        <Lines lines={[...page.lines, { name: 'Address', text: address }]} />
      </section>
    </article>
  )
}

function Lines({ lines }: { readonly lines: readonly OnePageLine[] }) {
  return (
    <dl className={styles.lines}>
      {lines.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Price levels by component, housing apart: one line a place. */
function Prices({ page: { prices } }: Pick<OnePageSheetProps, 'page'>) {
  return (
    <table className={styles.prices}>
      <thead>
        <tr>
          <th scope="col">{pricesTitle()}</th>
          {prices.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {prices.rows.map(({ title, slot, texts }) => (
          <tr key={title}>
            <th scope="row">
              <SeriesMark slot={slot} /> {title}
            </th>
            {texts.every((text) => text === NOT_PUBLISHED) ? (
              <td colSpan={texts.length}>{NOT_PUBLISHED}</td>
            ) : (
              texts.map((text, i) => <td key={prices.columns[i]}>{text}</td>)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
