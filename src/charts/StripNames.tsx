import { useMemo } from 'react'
import type { PlacePay } from '#selectors/placePay.ts'
import { useHovered } from '#store/hover.ts'
import { stripLabels, type StripPlace } from './stripLabels.ts'
import styles from './StripNames.module.css'
import { useSize } from './useSize.ts'

interface StripNamesProps {
  readonly dots: readonly StripPlace[]
  readonly kept: readonly PlacePay[]
}

const FIRST_WIDTH = 808

/** Names of the lit place, the kept ones and the top three, at their dots. */
export function StripNames({ dots, kept }: StripNamesProps) {
  const code = useHovered()
  const [ref, width] = useSize(FIRST_WIDTH)
  const labels = useMemo(() => stripLabels(dots, kept, code, width), [dots, kept, code, width])
  return (
    <>
      <rect ref={ref} width="100%" height="1" fill="none" />
      {labels.map((label) => (
        <text
          key={label.code}
          className={`${styles.name} ${label.anchor === 'end' ? styles.end : ''} ${label.code === code ? styles.lit : ''}`}
          x={label.x}
          y={label.y}
        >
          {label.text}
        </text>
      ))}
    </>
  )
}
