import { describe, expect, it } from 'vitest'
import { markMatch } from '#selectors/markMatch.ts'
import { searchWords } from '#selectors/searchWords.ts'
import { isOneSlip, meantWord, wordIndex } from '#selectors/wordIndex.ts'

const words = (text: string, typed = false) => searchWords(text, typed).map(({ word }) => word)

describe('the words of a text', () => {
  it('are lower case, without accents, signs and joining words', () => {
    expect(words("Chiefs of Staff, R.N. & Children's Café")).toEqual([
      'chiefs',
      'staff',
      'rn',
      'childrens',
      'cafe',
    ])
  })

  it('are joining words where there are no others', () => {
    expect(words('The')).toEqual(['the'])
  })

  it('are one where two stand for one, unfinished ones too while somebody types', () => {
    expect(words('Back End Developer')).toEqual(['backend', 'developer'])
    expect(words('front-end')).toEqual(['frontend'])
    expect(words('back e', true)).toEqual(['backe'])
    expect(words('back e')).toEqual(['back', 'e'])
  })
})

describe('marking what was typed', () => {
  const bold = (text: string, typed: readonly string[]) =>
    markMatch(text, typed)
      .map((part) => (part.isMatch ? `*${part.text}*` : part.text))
      .join('')

  it('joins neighbours and leaves the text as it was', () => {
    expect(bold('Back End Developer', ['backend', 'dev'])).toBe('*Back End Dev*eloper')
    expect(bold('St. Louis, MO-IL', ['st', 'louis'])).toBe('*St. Louis*, MO-IL')
  })

  it('marks the whole word where its plural or singular was typed', () => {
    expect(bold('Actuaries', ['actuary'])).toBe('*Actuaries*')
    expect(bold('QC Nurse', ['nurses'])).toBe('QC *Nurse*')
  })
})

describe('a slip of the finger', () => {
  it('is one letter other, more, less or two exchanged', () => {
    expect(isOneSlip('nurse', 'nurce')).toBe(true)
    expect(isOneSlip('nurse', 'nurrse')).toBe(true)
    expect(isOneSlip('nurse', 'nrse')).toBe(true)
    expect(isOneSlip('nurse', 'nusre')).toBe(true)
    expect(isOneSlip('nurse', 'nurses')).toBe(true)
    expect(isOneSlip('nurse', 'nurse')).toBe(false)
    expect(isOneSlip('nurse', 'purge')).toBe(false)
    expect(isOneSlip('ab', 'ba')).toBe(true)
  })

  it('is forgiven from five letters on and only where nothing begins so', () => {
    const index = wordIndex(['Nurse', 'Nurse aide', 'Purse maker', 'Cook', 'Electrician'])
    expect(meantWord(index, 'nurze')).toBe('nurse')
    expect(meantWord(index, 'cokk')).toBeNull()
    expect(meantWord(index, 'nurse')).toBeNull()
    expect(meantWord(index, 'elektric')).toBe('electrician')
    expect(meantWord(index, 'elekt')).toBeNull()
  })

  it('is forgiven twice in a long word that begins rightly', () => {
    const index = wordIndex(['Cincinnati', 'Cleveland', 'Veterinarian'])
    expect(meantWord(index, 'cincinatti')).toBe('cincinnati')
    expect(meantWord(index, 'vetenarian')).toBe('veterinarian')
    expect(meantWord(index, 'zincinatti')).toBeNull()
    expect(meantWord(index, 'cinncinatti')).toBeNull()
    expect(meantWord(index, 'clevlnd')).toBeNull()
  })

  it('rather lost or exchanged a letter than took a strange one, also in a beginning', () => {
    const index = wordIndex(['Electrical', 'Electrical engineer', 'Electrician', 'Receptionist'])
    expect(meantWord(index, 'electrican')).toBe('electrician')
    expect(meantWord(index, 'electrci')).toBe('electrical')
    expect(meantWord(index, 'recepcionist')).toBe('receptionist')
    expect(meantWord(index, 'recepionis')).toBe('receptionist')
  })
})
