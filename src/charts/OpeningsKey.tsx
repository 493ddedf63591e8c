import { count } from '#format/counts.ts'
import type { AllRolesPicture } from '#selectors/allRoles.ts'
import { openingsSizes } from '#selectors/allRolesSentence.ts'
import styles from './OpeningsKey.module.css'
import { openingsRadius } from './scatterLayout.ts'
import { useNarrow } from './useNarrow.ts'

/** What the areas of the circles mean. */
export function OpeningsKey({ picture }: { readonly picture: AllRolesPicture }) {
  const isNarrow = useNarrow()
  const radius = openingsRadius(picture, isNarrow)
  return (
    <div className={styles.key}>
      <p>Openings a year</p>
      <ul>
        {openingsSizes(picture.all).map((size) => {
          const r = radius(size)
          return (
            <li key={size}>
              <svg width={2 * r + 2} height={2 * r + 2} aria-hidden="true">
                <circle cx={r + 1} cy={r + 1} r={r} />
              </svg>
              {count(size)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
