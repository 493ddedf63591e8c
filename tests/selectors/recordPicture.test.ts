import { describe, expect, it } from 'vitest'
import { recordMarkText, recordNotes, recordPicture } from '#selectors/recordPicture.ts'
import { recordTable } from '#selectors/recordTable.ts'
import { NO_TABLES } from '#store/tables.ts'
import type { View } from '#view/view.ts'
import { viewOf } from '../fixtures/cities.ts'
import { projectionsFixture } from '../fixtures/projectionsFixture.ts'

function picture(fields: Partial<View> = {}) {
  const made = recordPicture(
    { ...NO_TABLES, projections: projectionsFixture },
    viewOf({ view: 'growth', show: 'record', ...fields }),
  )
  if (!made) throw new Error('the fixture has projections')
  return made
}

describe('the track record', () => {
  it('shows the newest round whose year has come, unless another is asked for', () => {
    expect(picture().record.round).toBe('2014-24')
    expect(picture({ round: '2012-22' }).record.round).toBe('2012-22')
    expect(picture({ round: '2024-34' }).record.round).toBe('2014-24')
  })

  it('counts the directions in its headline, which its table gives again', () => {
    const shown = picture()
    const { rows, columns } = recordTable(shown)
    const direction = columns.find(({ key }) => key === 'direction')
    const right = rows.filter((row) => direction?.value(row) === 'right').length
    expect(shown.headline).toMatch(
      new RegExp(
        `^Of ${rows.length} occupations, the direction was right for ${right}\\. Half of the forecasts for 2024`,
      ),
    )
    expect(shown.right).toBe(right)
  })

  it('sets the directions against a forecast that every occupation grows, in every round', () => {
    for (const round of ['2012-22', '2014-24']) {
      const { marks, record, sentences, rows } = picture({ round })
      const grew = marks.filter(({ base, later }) => later > base).length
      const faster = marks.filter(({ base, later }) => later / base - 1 > record.all.actual).length
      const said = sentences.join(' ')
      expect(said).toContain(`A forecast that every occupation grows would have been right for ${grew} (`)
      expect(said).toContain(`; of all ${marks.length}, ${faster} (`)
      expect(rows.find((row) => row.round === round)?.grew).toBe(grew)
      const notes = recordNotes(picture({ round }))
      expect(notes).toContainEqual([
        'Right if every occupation were forecast to grow',
        `${grew} of ${marks.length}`,
      ])
      expect(notes).toContainEqual(['Grew faster than all jobs', `${faster} of ${marks.length}`])
    }
  })

  it('marks the reader’s role, or says why it is not among them', () => {
    const nurses = picture({ roles: ['29-1141'] })
    expect(nurses.marks[nurses.mine ?? -1]?.soc).toBe('29-1141')
    expect(nurses.sentences).toContain('Registered nurses: 3,190,300 forecast, it became 3,391,000 (+6.3%).')
    expect(picture({ roles: ['15-1254'] }).mine).toBeNull()
    expect(picture({ roles: ['15-1254'] }).sentences.join()).toContain('not among them')
  })

  it('says of an earlier year that the line is ours', () => {
    const early = picture({ round: '2021-31' })
    expect(early.deck).toContain('straight line (ours)')
    expect(early.caveats.join()).toContain('the straight line is ours')
    expect(picture().caveats.join()).not.toContain('straight line')
  })

  it('names the pandemic and the new method only where they lie between', () => {
    expect(picture().caveats.join()).toContain(
      'the pandemic of 2020 and the wage survey’s new method of 2021',
    )
    expect(picture({ round: '2022-32' }).caveats.join()).not.toContain('pandemic')
  })

  it('tells a dot with what was said and what it became', () => {
    const { marks, mine, record } = picture({ roles: ['29-1141'] })
    expect(recordMarkText(marks[mine ?? 0]!, record)).toBe(
      'Registered nurses: 2,751,000 in 2014, they said 3,190,300, it became 3,391,000 in 2024, +6.3%, direction right',
    )
  })
})
