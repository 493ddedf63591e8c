import { payText, shortDollars } from '#format/money.ts'
import type { CompareBlock } from '#selectors/compareBlock.ts'
import styles from './ComparePay.module.css'
import type { PercentScale } from './payScale.ts'

interface ComparePayHeadProps {
  readonly block: Pick<CompareBlock, 'base' | 'role' | 'extent' | 'pair'>
  readonly scale: PercentScale
}

/** Column heads and the axis; on a phone the key to the marks. The rows say all of it by ear. */
export function ComparePayHead({ block: { base, role, extent, pair }, scale }: ComparePayHeadProps) {
  const whose = base.code === 'mine' ? 'your' : `${base.name}’s`
  const at =
    base.home === null ? 'as paid' : base.home === 'the nation' ? 'at the nation’s prices' : `in ${base.home}`
  return (
    <>
      <div className={styles.head} aria-hidden="true">
        <span />
        <svg className={styles.axis} height={18} width="100%">
          {extent !== null &&
            scale.ticks.map((tick) => (
              <text key={tick} x={scale.at(tick)} y={14}>
                {shortDollars(tick)}
              </text>
            ))}
        </svg>
        <span>○ as paid</span>
        <span>● after prices</span>
        <span>
          against {base.name}
          <small>after prices</small>
        </span>
        <span>
          to match {whose}
          <small>
            {base.paid === null ? 'not to be had' : `${payText(base.paid, role.unit, base.floor)} ${at}`}
          </small>
        </span>
        <span>
          {pair ? 'jobs each' : 'jobs'}
          {pair && <small>at least</small>}
        </span>
      </div>
      <div className={styles.key} aria-hidden="true">
        <span>○ as paid → ● after prices</span>
        {base.real !== null && <span>│ {base.name}</span>}
      </div>
    </>
  )
}
