import type { FrameFiles } from '#charts/frameFiles.ts'
import { timeSvg } from '#charts/timeSvg.tsx'
import { RELEASE } from '#dataset/fetchText.ts'
import { timeTable, type TimeRow } from '#selectors/timeTable.ts'
import type { TimePicture } from '#selectors/timePicture.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'

/** What the files of the picture over time hold: every figure drawn, and a drawing without the reader's own pay. */
export function timeFiles(time: TimePicture, view: View): FrameFiles<TimeRow> {
  return {
    headline: time.headline,
    shortHeadline: time.shortHeadline,
    deck: time.deck,
    source: time.source,
    missing: time.missing.join(' · '),
    table: timeTable(time),
    csv: {
      name: `where-it-pays-${time.soc}-over-time`,
      notes: [['Role', time.role], ...time.breaks.map(({ reason }) => ['Break', reason] as const)],
    },
    address: () => linkTo(view, { release: RELEASE }),
    toSvg: () => Promise.resolve(timeSvg(time)),
  }
}
