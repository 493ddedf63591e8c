import type { Education, Outlook } from '#domain/occupation.ts'
import { PERIODS } from '#domain/periods.ts'
import type { Inputs } from './inputs.ts'
import { PipelineProblem } from './problem.ts'
import { wholeJobs, workbookOf, yearsOf } from './projections.ts'
import { readTable } from './readTable.ts'
import type { TableRow } from './readTable.ts'

const CODE = /^\d\d-\d{4}$/
const TOTAL = '00-0000'
/** The publisher's mark for what it does not state. */
const DASH = '—'

const EDUCATION: Readonly<Record<string, Education>> = {
  'No formal educational credential': 'none',
  'High school diploma or equivalent': 'high-school',
  'Some college, no degree': 'some-college',
  'Postsecondary nondegree award': 'certificate',
  "Associate's degree": 'associate',
  "Bachelor's degree": 'bachelor',
  "Master's degree": 'master',
  'Doctoral or professional degree': 'doctor',
}

const EXPERIENCE: Readonly<Record<string, Outlook['experience']>> = {
  None: 'none',
  'Less than 5 years': 'under-5-years',
  '5 years or more': '5-years-or-more',
}

const TRAINING: Readonly<Record<string, string | null>> = {
  None: null,
  'Short-term on-the-job training': 'Short-term on-the-job training',
  'Moderate-term on-the-job training': 'Moderate-term on-the-job training',
  'Long-term on-the-job training': 'Long-term on-the-job training',
  'Internship/residency': 'Internship/residency',
  Apprenticeship: 'Apprenticeship',
}

/** The newest forecast: by SOC code (occupations only), and the total of all occupations. */
export interface Outlooks {
  readonly all: Outlook
  readonly bySoc: ReadonlyMap<string, Outlook>
}

interface Leaving {
  readonly exits: number
  readonly transfers: number
  readonly openings: number
}

/**
 * The newest round's forecast with its causes of openings and what the occupation asks of a beginner: Tables 1.2 and 1.10 of the
 * workbook. Throws `PipelineProblem`: a code, word or number that is none, tables that disagree.
 */
export function readOutlooks(inputs: Inputs): Outlooks {
  const file = workbookOf(PERIODS.projections)
  const [base, target] = yearsOf(PERIODS.projections)
  const leaving = readLeaving(inputs, file)
  const rows = readTable(inputs, file, {
    sheet: 'Table 1.2',
    columns: {
      code: /Employment Matrix code$/,
      type: 'Occupation type',
      base: `Employment, ${String(base)}`,
      target: `Employment, ${String(target)}`,
      growth: /^Employment change, percent, /,
      openings: /^Occupational openings, .* annual average$/,
      education: 'Typical education needed for entry',
      experience: 'Work experience in a related occupation',
      training: /^Typical on-the-job training/,
    },
    isRow: (row) => row.text('code') !== '',
  })
  let all: Outlook | undefined
  const bySoc = new Map<string, Outlook>()
  for (const row of rows) {
    const code = row.word('code', CODE, 'a code like 15-1254')
    const type = row.word('type', /^(Line item|Summary)$/, 'Line item or Summary')
    if (type === 'Summary' && code !== TOTAL) continue
    const causes = leaving.get(code)
    const openings = wholeJobs(row.number('openings'))
    if (causes === undefined || causes.openings !== openings)
      throw row.problem('openings', `the figure of Table 1.10 for ${code}`)
    const outlook: Outlook = {
      base: wholeJobs(row.number('base')),
      target: wholeJobs(row.number('target')),
      growth: Math.round(row.number('growth') * 10) / 10,
      openings,
      exits: causes.exits,
      transfers: causes.transfers,
      education: wordOf(row, 'education', EDUCATION),
      experience: wordOf(row, 'experience', EXPERIENCE),
      training: wordOf(row, 'training', TRAINING),
    }
    if (code === TOTAL) all = outlook
    else if (bySoc.has(code)) throw row.problem('code', 'each occupation once')
    else bySoc.set(code, outlook)
  }
  if (all === undefined)
    throw new PipelineProblem({ file, sheet: 'Table 1.2' }, `expected a row ${TOTAL}; found none`)
  return { all, bySoc }
}

function readLeaving(inputs: Inputs, file: string): ReadonlyMap<string, Leaving> {
  const rows = readTable(inputs, file, {
    sheet: 'Table 1.10',
    columns: {
      code: /Employment Matrix code$/,
      type: 'Occupation type',
      exits: /^Labor force exits, .* annual average$/,
      transfers: /^Occupational transfers, .* annual average$/,
      openings: /^Occupational openings, .* annual average$/,
    },
    isRow: (row) => row.text('code') !== '',
  })
  return new Map(
    rows
      .filter((row) => row.text('type') === 'Line item' || row.text('code') === TOTAL)
      .map((row) => [
        row.word('code', CODE, 'a code like 15-1254'),
        {
          exits: wholeJobs(row.number('exits')),
          transfers: wholeJobs(row.number('transfers')),
          openings: wholeJobs(row.number('openings')),
        },
      ]),
  )
}

/** Our word for the publisher's; a dash: not stated. Refuses any other. */
function wordOf<T, C extends string>(
  row: TableRow<C>,
  column: C,
  words: Readonly<Record<string, T>>,
): T | null {
  const text = row.word(column)
  if (text === DASH) return null
  if (!Object.hasOwn(words, text)) throw row.problem(column, `one of ${Object.keys(words).join(', ')}`)
  return words[text]!
}
