import { describe, expect, it } from 'vitest'
import { joinList, listOf, lowerName, sentenceName } from '#format/names.ts'
import { monthYear, years } from '#format/periods.ts'
import { ordinal, rankChange } from '#format/ranks.ts'
import { oneForEvery, priceText, quotientText } from '#format/sentences.ts'
import { measureTerm } from '#format/measureTerms.ts'
import { educationText, experienceText, measureText } from '#format/terms.ts'

describe('words', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [11, '11th'],
    [13, '13th'],
    [15, '15th'],
    [40, '40th'],
    [101, '101st'],
    [112, '112th'],
    [163, '163rd'],
  ])('says rank %d as "%s"', (rank, text) => {
    expect(ordinal(rank)).toBe(text)
  })

  it('writes a change of rank with an arrow', () => {
    expect(rankChange(15, 40)).toBe('15 → 40')
  })

  it('puts a role into a sentence without losing acronyms and proper names', () => {
    expect(lowerName('Web developers')).toBe('web developers')
    expect(lowerName('Web and Digital Interface Designers')).toBe('web and digital interface designers')
    expect(lowerName('HR specialists')).toBe('HR specialists')
    expect(lowerName('EMTs')).toBe('EMTs')
    expect(lowerName('English teachers, postsecondary')).toBe('English teachers (postsecondary)')
    expect(lowerName('Postal Service clerks')).toBe('Postal Service clerks')
    expect(lowerName('DevOps engineer')).toBe('DevOps engineer')
    expect(lowerName('A/V technicians')).toBe('A/V technicians')
    expect(lowerName('Cooks, fast food')).toBe('cooks (fast food)')
    expect(lowerName('Art, drama and music professors')).toBe('art, drama and music professors')
    expect(lowerName('Tank car, truck, and ship loaders')).toBe('tank car, truck, and ship loaders')
    expect(lowerName('Computer occupations, other')).toBe('other computer occupations')
    expect(lowerName('HR specialists, all other')).toBe('other HR specialists')
  })

  it('begins a sentence with a role, large', () => {
    expect(sentenceName('Engineering technicians, other')).toBe('Other engineering technicians')
    expect(sentenceName('Substitute teachers, short-term')).toBe('Substitute teachers (short-term)')
    expect(sentenceName('CNC tool operators')).toBe('CNC tool operators')
  })

  it('joins names without a comma before "and"', () => {
    expect(joinList([])).toBe('')
    expect(joinList(['Denver'])).toBe('Denver')
    expect(joinList(['a', 'b', 'c'])).toBe('a, b and c')
    expect(listOf(['a', 'b', 'c'], 3)).toBe('a, b and c')
    expect(listOf(['a', 'b', 'c', 'd', 'e'], 3)).toBe('a, b, c and 2 more')
  })

  it('writes periods as published', () => {
    expect(years('2024-34')).toBe('2024–34')
    expect(monthYear('2025-05')).toBe('May 2025')
    expect(monthYear('2024')).toBe('2024')
    expect(monthYear('2024-34')).toBe('2024-34')
  })

  it('says a location quotient in words', () => {
    expect(quotientText(2.2)).toBe('2.2 times the national share')
    expect(quotientText(0.5)).toBe('fewer than usual: 0.5 times the national share')
    expect(quotientText(0.8)).toBe('0.8 times the national share')
    expect(quotientText(1.02)).toBe('the same share as in the nation')
    expect(quotientText(null)).toBe('not published')
  })

  it('says a price level against the nation', () => {
    expect(priceText(110.4)).toBe('prices 10% above the nation')
    expect(priceText(95.1)).toBe('prices 4.9% below the nation')
    expect(priceText(100.01)).toBe("prices at the nation's level")
    expect(priceText(null)).toBe('price level not published')
  })

  it('sets openings against jobs', () => {
    expect(oneForEvery(1_693_800, 115_200)).toBe('one for every 15 jobs')
    expect(oneForEvery(86_000, 5_400)).toBe('one for every 16 jobs')
    expect(oneForEvery(100, null)).toBe('not published')
    expect(oneForEvery(100, 0)).toBe('under 50 a year')
    expect(oneForEvery(100, 90)).toBe('one for every job')
  })

  it('names preparation and measures in plain words', () => {
    expect(educationText('bachelor')).toBe("Bachelor's")
    expect(educationText('none')).toBe('No formal credential')
    expect(educationText(null)).toBe('not published')
    expect(experienceText('none')).toBe('no experience')
    expect(experienceText(null)).toBe('not published')
    expect(measureText('p10')).toBe('1 in 10 earns less')
    expect(measureText('median')).toBe('middle')
    expect(measureTerm('p25')).toBe('25th percentile')
  })
})
