import type { CitiesPicture } from '#selectors/citiesPicture.ts'
import { togetherText } from '#selectors/emptiedBy.ts'
import { filterChips } from '#selectors/filterChips.ts'
import { useStore } from '#store/store.ts'
import styles from './Panels.module.css'

/** Where two filters or more are set: that all of them hold together. */
export function TogetherNote({ picture }: { readonly picture: CitiesPicture }) {
  const view = useStore((store) => store.view)
  const tables = useStore((store) => store.tables)
  const text = togetherText(filterChips(tables, view, picture))
  return text === '' ? null : <p className={styles.note}>{text}</p>
}
