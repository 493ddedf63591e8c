import { count, counted } from '#format/counts.ts'
import { listOf } from '#format/names.ts'
import type { Technology, TechnologyKind } from '#domain/profile.ts'
import type { RoleDetail } from '#selectors/roleDetail.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import styles from './RoleDetailPanel.module.css'

/** Kinds and examples named before the rest is unfolded. */
const KINDS = 5
const EXAMPLES = 3
const IN_DEMAND = 10

function Kind({ kind, most }: { readonly kind: TechnologyKind; readonly most: number }) {
  const shown = kind.examples.slice(0, most)
  const rest = kind.count - shown.length
  return (
    <li>
      <span className={styles.muted}>{kind.kind}:</span> <Examples examples={shown} />
      {rest > 0 && <span className={styles.muted}> and {count(rest)} more</span>}
    </li>
  )
}

function Examples({ examples }: { readonly examples: readonly Technology[] }) {
  return (
    <>
      {examples.map(({ name, isHot }, i) => (
        <span key={name}>
          {i > 0 && ', '}
          {isHot ? (
            <span className={styles.hot}>
              {name}
              <VisuallyHidden> (hot)</VisuallyHidden>
            </span>
          ) : (
            name
          )}
        </span>
      ))}
    </>
  )
}

/** What the role works with, by kind; "hot" marked and explained. */
export function RoleTechnologies({ detail }: { readonly detail: RoleDetail }) {
  const { profile, inDemand } = detail
  if (profile === null) return null
  const { technologies } = profile
  if (technologies.length === 0)
    return (
      <section>
        <h3>Technologies asked for</h3>
        <p className={styles.note}>O*NET lists none for this role.</p>
      </section>
    )
  return (
    <section className={styles.wide}>
      <h3>Technologies asked for</h3>
      {inDemand.length > 0 && (
        <p>
          In many ads for this role:{' '}
          {listOf(
            inDemand.map(({ name }) => name),
            IN_DEMAND,
          )}
          .
        </p>
      )}
      <ul className={styles.kinds}>
        {technologies.slice(0, KINDS).map((kind) => (
          <Kind key={kind.kind} kind={kind} most={EXAMPLES} />
        ))}
      </ul>
      {technologies.length > KINDS && (
        <details>
          <summary>All {counted(technologies.length, 'kind')}</summary>
          <ul className={styles.kinds}>
            {technologies.map((kind) => (
              <Kind key={kind.kind} kind={kind} most={Infinity} />
            ))}
          </ul>
        </details>
      )}
      <p className={styles.note}>
        Kinds by their number of examples in O*NET. Dotted: <span className={styles.hot}>hot</span>, named in
        many job ads of any role.
      </p>
    </section>
  )
}
