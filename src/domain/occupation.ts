import type { NationStats, PayUnit } from './wages.ts'

/** What an occupation asks of a beginner, BLS's typical entry-level education in eight steps, least first. */
export type Education =
  'none' | 'high-school' | 'some-college' | 'certificate' | 'associate' | 'bachelor' | 'master' | 'doctor'

/** The publisher's forecast for one occupation in the newest round, jobs and openings in whole jobs (published in hundreds). */
export interface Outlook {
  /** Jobs (employees and self-employed) in the round's base year and target year. */
  readonly base: number
  readonly target: number
  /** Published change in per cent, one decimal. */
  readonly growth: number
  /** Openings a year, all causes; annual average over the round. Null: not published. */
  readonly openings: number | null
  /** Openings a year because people leave work. */
  readonly exits: number | null
  /** Openings a year because people change to another occupation. */
  readonly transfers: number | null
  readonly education: Education | null
  /** Work experience in a related occupation. */
  readonly experience: 'none' | 'under-5-years' | '5-years-or-more' | null
  /** Typical on-the-job training, in BLS's words. Null: none or not stated. */
  readonly training: string | null
}

/** An entry of the SOC as this release publishes it: the nation's pay and the newest forecast. */
export interface Occupation {
  /** SOC 2018 code, or a combined code that BLS publishes in its place (31-1120). */
  readonly soc: string
  readonly title: string
  /** Short name for rows and sentences, 34 letters at most: "Interface designers". */
  readonly short: string
  readonly unit: PayUnit
  /** Null: OEWS publishes nothing of the occupation in this release. */
  readonly nation: NationStats | null
  /** Metro areas that publish a median. */
  readonly metros: number
  /** Null: the newest round has no such occupation. */
  readonly outlook: Outlook | null
  /** O*NET job zone 1 (little preparation) … 5 (extensive). Null: not rated. */
  readonly zone: number | null
}

/** The total of all occupations, for reference rows. */
export type AllOccupations = Pick<Occupation, 'nation' | 'outlook'>

/** SOC major groups: code's first two digits → short name. */
export const MAJOR_GROUPS: Readonly<Record<string, string>> = {
  '11': 'Management',
  '13': 'Business and finance',
  '15': 'Computer and math',
  '17': 'Engineering',
  '19': 'Science',
  '21': 'Social services',
  '23': 'Legal',
  '25': 'Teaching',
  '27': 'Arts and media',
  '29': 'Health, trained',
  '31': 'Health, support',
  '33': 'Protection',
  '35': 'Food',
  '37': 'Cleaning',
  '39': 'Personal care',
  '41': 'Sales',
  '43': 'Office',
  '45': 'Farming',
  '47': 'Building',
  '49': 'Repair',
  '51': 'Making',
  '53': 'Transport',
}

/** Major group of an occupation: "15". */
export function groupOf(soc: string): string {
  return soc.slice(0, 2)
}
