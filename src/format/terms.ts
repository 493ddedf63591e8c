import type { Education, Outlook } from '#domain/occupation.ts'
import type { Measure } from '#domain/wages.ts'
import { NOT_PUBLISHED } from './notPublished.ts'

const EDUCATION: Readonly<Record<Education, string>> = {
  none: 'No formal credential',
  'high-school': 'High school',
  'some-college': 'Some college',
  certificate: 'Certificate',
  associate: "Associate's",
  bachelor: "Bachelor's",
  master: "Master's",
  doctor: 'Doctoral or professional',
}

/** Education asked of a beginner: "Bachelor's". Null: "not published". */
export function educationText(education: Education | null): string {
  return education === null ? NOT_PUBLISHED : EDUCATION[education]
}

const ASKED: Readonly<Record<Education, string>> = {
  none: 'no formal credential',
  'high-school': 'a high school diploma',
  'some-college': 'some college',
  certificate: 'a certificate',
  associate: 'an associate’s degree',
  bachelor: 'a bachelor’s degree',
  master: 'a master’s degree',
  doctor: 'a doctoral or professional degree',
}

/** The same within a sentence: "a bachelor’s degree". */
export function educationPhrase(education: Education): string {
  return ASKED[education]
}

const EXPERIENCE: Readonly<Record<NonNullable<Outlook['experience']>, string>> = {
  none: 'no experience',
  'under-5-years': 'under 5 years of experience',
  '5-years-or-more': '5 years of experience or more',
}

/** Work experience asked of a beginner: "no experience". Null: "not published". */
export function experienceText(experience: Outlook['experience']): string {
  return experience === null ? NOT_PUBLISHED : EXPERIENCE[experience]
}

const ZONES: readonly string[] = [
  'up to three months',
  'three months to a year',
  'one to two years',
  'two to four years',
  'over four years',
]

/** Time that O*NET's job zone stands for, training and practice included: zone 4 "two to four years". Null: "not rated". */
export function zoneText(zone: number | null): string {
  return zone === null ? 'not rated' : (ZONES[zone - 1] ?? 'not rated')
}

const MEASURES: Readonly<Record<Measure, string>> = {
  p10: '1 in 10 earns less',
  p25: 'lower quarter',
  median: 'middle',
  p75: 'upper quarter',
  p90: '1 in 10 earns more',
  mean: 'mean',
}

/** A pay measure in the interface's plain words. */
export function measureText(measure: Measure): string {
  return MEASURES[measure]
}
