import type { TimePicture } from '#selectors/timePicture.ts'
import { drawnAside } from './drawnAside.ts'
import styles from './TimeChart.module.css'
import { timeLayout } from './timeGeometry.ts'
import { TimeMarks } from './TimeMarks.tsx'

const WIDTH = 824

/** The picture over time as a drawing of its own, in its full width whatever the page's: nothing is lit in it. */
export function timeSvg(time: TimePicture): string {
  const layout = timeLayout(time, WIDTH, false)
  return drawnAside(
    <div className={styles.chart}>
      <TimeMarks time={time} layout={layout} lit={null} strong={null} ownPay={null} />
    </div>,
    WIDTH,
  )
}
