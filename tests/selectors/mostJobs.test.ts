import { expect, it } from 'vitest'
import { mostJobsTitle } from '#selectors/mostJobs.ts'
import { citiesPicture } from '#selectors/citiesPicture.ts'
import { viewOf } from '../fixtures/cities.ts'
import { compareTables } from '../fixtures/compare.ts'

it('calls no place the largest of all where others publish no count', () => {
  const picture = citiesPicture(compareTables(), viewOf({}))!
  const counted = { rows: picture.rows.filter(({ stats }) => stats.jobs !== null) }
  expect(picture.rows.length).toBeGreaterThan(counted.rows.length)
  expect(mostJobsTitle(10, picture, 'nurses')).toBe('The 10 with most nurses, of those that publish a count')
  expect(mostJobsTitle(10, counted, 'nurses')).toBe('The 10 with most nurses')
  expect(mostJobsTitle(1, picture, 'nurses')).toBe('The one place with a count of nurses')
})
