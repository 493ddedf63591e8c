import { describe, expect, it } from 'vitest'
import { timeLayout, type TimeLayout } from '#charts/timeGeometry.ts'
import type { TimeLabel } from '#charts/timeLabels.ts'
import { textWidth } from '#charts/textWidth.ts'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { timePicture, type TimePicture } from '#selectors/timePicture.ts'
import type { PayHistory } from '#domain/payHistory.ts'
import { tablesOf, viewOf } from '../fixtures/cities.ts'
import { CPI, WEB_HISTORY } from '../fixtures/histories.ts'

const CODES = ['10180', '12060', '14460', '16980', '19740', '26420'] as const

/** Six places whose pay lies close together: the hardest to label. */
function crowded(apart: number): TimePicture {
  const tables = tablesOf(
    CODES.map((code, i) => ({ code, short: `San Francisco ${String(i)}, CA`, median: 91_000 + apart * i })),
  )
  const history: PayHistory = {
    ...WEB_HISTORY,
    metros: CODES.map((area, i) => ({
      area,
      older: null,
      points: [2021, 2022, 2023, 2024, 2025].map((year) => ({
        year,
        jobs: 1000,
        median: 78_000 + (year - 2021) * 3250 + apart * i,
        floor: false,
      })),
    })),
  }
  const all = { ...tables, cpi: CPI, histories: { '15-1254': history } }
  const view = viewOf({ show: 'time', metros: CODES })
  return timePicture(all, view, citiesPicture(all, view)!)!
}

function boxes({
  ends,
  starts,
  breaks,
}: TimeLayout): readonly { from: number; to: number; y: number; text: string }[] {
  const texts: TimeLabel[] = [
    ...ends,
    ...starts,
    ...breaks.map(({ key, x, y, text }): TimeLabel => ({
      key,
      x: x - 5,
      y,
      anchor: 'end',
      lines: [text],
      leader: null,
    })),
  ]
  return texts.flatMap(({ x, y, anchor, lines }) =>
    lines.map((text, i) => {
      const width = textWidth(text, 12.5, false)
      const from = anchor === 'start' ? x : x - width
      return { from, to: from + width, y: y + 15 * i, text }
    }),
  )
}

describe('the labels of pay over time', () => {
  it.each([
    [824, false, 0],
    [824, false, 400],
    [824, false, 15_000],
    [328, true, 0],
    [328, true, 400],
    [328, true, 15_000],
  ])(
    'cover neither each other nor leave the picture (%i px, narrow %s, %i dollars apart)',
    (width, narrow, apart) => {
      const layout = timeLayout(crowded(apart), width, narrow)
      const all = boxes(layout)
      expect(layout.ends).toHaveLength(7)
      for (const [i, a] of all.entries()) {
        expect([a.text, a.from >= 0, a.to <= width + 1, a.y <= layout.height]).toEqual([
          a.text,
          true,
          true,
          true,
        ])
        for (const b of all.slice(i + 1))
          expect([a.text, b.text, a.from < b.to && a.to > b.from && Math.abs(a.y - b.y) < 12]).toEqual([
            a.text,
            b.text,
            false,
          ])
      }
    },
  )

  it('say the newest figure of every line, and the first where there is room', () => {
    const layout = timeLayout(crowded(15_000), 824, false)
    expect(layout.ends.map(({ lines }) => lines.join(' '))).toContain('the nation $91,000')
    expect(layout.starts.map(({ lines }) => lines.join(' '))).toContain('$78,000')
  })

  it('name each break above its rule, the newest first', () => {
    expect(timeLayout(crowded(0), 824, false).breaks.map(({ text }) => text)).toEqual([
      'new metro areas from 2024',
      'new method from 2021',
      'new codes from 2019',
    ])
  })
})
