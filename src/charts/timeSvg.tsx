import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { TimePicture } from '#selectors/timePicture.ts'
import { fromPage } from './standaloneSvg.ts'
import styles from './TimeChart.module.css'
import { timeLayout } from './timeGeometry.ts'
import { TimeMarks } from './TimeMarks.tsx'

const WIDTH = 824

/** The picture over time as a drawing of its own, in its full width whatever the page's: nothing is lit in it. */
export function timeSvg(time: TimePicture): string {
  const host = document.createElement('div')
  host.className = styles.chart ?? ''
  host.style.cssText = `position:absolute;left:-10000px;top:0;width:${String(WIDTH)}px`
  host.inert = true
  document.body.append(host)
  const root = createRoot(host)
  try {
    flushSync(() =>
      root.render(
        <TimeMarks
          time={time}
          layout={timeLayout(time, WIDTH, false)}
          lit={null}
          strong={null}
          ownPay={null}
        />,
      ),
    )
    const drawn = fromPage(host)
    if (drawn === null) throw new Error('The picture could not be drawn')
    drawn.element.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
    drawn.element.setAttribute('width', String(drawn.width))
    drawn.element.setAttribute('height', String(drawn.height))
    return new XMLSerializer().serializeToString(drawn.element)
  } finally {
    root.unmount()
    host.remove()
  }
}
