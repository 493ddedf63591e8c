import { count } from '#format/counts.ts'
import type { OpeningsParts as Parts } from '#selectors/plateRow.ts'
import styles from './OpeningsParts.module.css'
import { spreadLabels } from './spreadLabels.ts'
import { useSize } from './useSize.ts'

/** What a role's openings are, as one bar: growth (left of zero where it is a loss), leaving work, changing occupation. */
export function OpeningsParts({ parts }: { readonly parts: Parts }) {
  const [ref, width] = useSize(268)
  const loss = Math.max(0, -parts.growth)
  const all = loss + Math.max(0, parts.growth) + parts.exits + parts.transfers
  const px = (value: number) => (all === 0 ? 0 : (value / all) * (width - 1))
  const shown = [
    { value: parts.growth, text: parts.growth < 0 ? 'lost' : 'new', look: styles.growth },
    { value: parts.exits, text: 'leaving work', look: styles.exits },
    { value: parts.transfers, text: 'changing occupation', look: styles.transfers },
  ]
  const starts = shown.map((_, i) =>
    shown.slice(0, i).reduce((sum, { value }) => sum + px(Math.abs(value)), 0),
  )
  const middle = (i: number) => (starts[i] ?? 0) + px(Math.abs(shown[i]?.value ?? 0)) / 2
  const centres = spreadLabels(
    shown.map(({ text, value }, i) => ({ at: middle(i), text, bold: count(value) })),
    width,
  )
  const words = shown.map(({ value, text }) => `${count(value)} ${text}`).join(', ')
  return (
    <svg
      ref={ref}
      className={styles.chart}
      width="100%"
      height={58}
      role="img"
      aria-label={`Openings a year: ${words}`}
    >
      {shown.map(({ value, text, look }, i) => (
        <g key={text}>
          <rect className={look} x={(starts[i] ?? 0) + 0.5} y={20} width={px(Math.abs(value))} height={18} />
          <text className={styles.figure} x={centres[i]} y={13}>
            {count(value)}
          </text>
          <text className={styles.text} x={centres[i]} y={54}>
            {text}
          </text>
        </g>
      ))}
      {loss > 0 && <line className={styles.zero} x1={px(loss) + 0.5} x2={px(loss) + 0.5} y1={15} y2={43} />}
    </svg>
  )
}
