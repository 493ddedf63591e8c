import { useMemo, useState } from 'react'
import type { ForecastCheck } from '#selectors/forecastCheck.ts'
import { markText } from '#selectors/forecastMarks.ts'
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx'
import styles from './ForecastChart.module.css'
import { forecastPanels } from './forecastPanels.ts'
import { ForecastPlot } from './ForecastPlot.tsx'
import { useMarkList } from './useMarkList.ts'
import { useNarrow } from './useNarrow.ts'
import { useSize } from './useSize.ts'

interface ForecastChartProps {
  readonly check: ForecastCheck
  /** Said under the first figure of the round in front: "the article’s start". Null: nothing. */
  readonly startNote: string | null
  onRound(round: string): void
}

/** The dot that keys or pointer are on; by pointer, in which panel. */
interface Active {
  readonly key: string
  readonly panel: string | null
}

/** Every forecast for a role beside the later figures; keys, pointer or tap give each dot's exact figures. */
export function ForecastChart({ check, startNote, onRound }: ForecastChartProps) {
  const isNarrow = useNarrow()
  const [ref, width] = useSize(isNarrow ? 328 : 824)
  const [active, setActive] = useState<Active | null>(null)
  const panels = useMemo(() => forecastPanels(check), [check])
  const { marks, headline, chosen } = check
  const at = active === null ? -1 : marks.findIndex(({ key }) => key === active.key)
  const list = useMarkList({
    label: headline,
    count: marks.length,
    nameOf: (i) => String(marks[i]?.year ?? ''),
    textOf: (i) => (marks[i] === undefined ? '' : markText(marks[i])),
    active: at < 0 ? null : at,
    onActive: (i) => {
      const mark = i === null ? undefined : marks[i]
      setActive(mark === undefined ? null : { key: mark.key, panel: null })
    },
    selected: marks.findIndex(
      ({ key }) => chosen !== null && key === `${chosen.main.reading} ${chosen.round} target`,
    ),
    onSelect: (i) => {
      const mark = marks[i]
      if (mark?.kind === 'target') onRound(mark.round)
    },
  })
  const holder = panels.find((panel) => panel.check.marks.some(({ key }) => key === active?.key))
  const tipIn = active?.panel ?? holder?.key
  return (
    <div ref={ref} className={styles.chart} {...list.listProps}>
      {panels.map((panel) => (
        <ForecastPlot
          key={panel.key}
          panel={panel}
          isNarrow={isNarrow}
          width={width}
          isOneOfTwo={panels.length > 1}
          startNote={startNote}
          active={active?.key ?? null}
          hasTip={tipIn === panel.key}
          onActive={(key) => setActive(key === null ? null : { key, panel: panel.key })}
          onRound={onRound}
        />
      ))}
      {marks.map((mark, i) => (
        <span key={mark.key} {...list.optionProps(i)} className={styles.option} />
      ))}
      {panels.length > 1 && <p className={styles.hint}>Each panel has its own scale.</p>}
      {isNarrow && (
        <p className={styles.hint} aria-hidden="true">
          Tap a dot for its figure.
        </p>
      )}
      <VisuallyHidden>{check.breakLines.join(' ')}</VisuallyHidden>
    </div>
  )
}
