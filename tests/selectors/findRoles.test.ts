import { describe, expect, it } from 'vitest'
import { findRoles, type RoleHit, type RoleKind } from '#selectors/findRoles.ts'
import type { TextPart } from '#selectors/markMatch.ts'
import { NO_TABLES } from '#store/tables.ts'
import { SEARCHED_FILINGS, SEARCHED_OCCUPATIONS, SEARCHED_TITLES } from '../fixtures/search.ts'

const TABLES = {
  ...NO_TABLES,
  occupations: { all: { nation: null, outlook: null }, occupations: SEARCHED_OCCUPATIONS },
  titles: SEARCHED_TITLES,
  filings: SEARCHED_FILINGS,
}
const BOTH: readonly RoleKind[] = ['occupation', 'filed-title']

function hits(typed: string, kinds: readonly RoleKind[] = ['occupation'], current: readonly string[] = []) {
  return findRoles(TABLES, typed, kinds, current).hits
}

/** Bold parts in stars. */
function marked(parts: readonly TextPart[] | undefined): string {
  return (parts ?? []).map(({ text, isMatch }) => (isMatch ? `*${text}*` : text)).join('')
}

function first(typed: string): RoleHit | undefined {
  return hits(typed)[0]
}

describe('finding a role', () => {
  it.each([
    ['backend dev', 'Software developers'],
    ['back end developer', 'Web developers'],
    ['back-end', 'Software developers'],
    ['full stack engineer', 'Software developers'],
    ['full stack developer', 'Web developers'],
    ['data analyst', 'Data scientists'],
    ['nurse', 'Registered nurses'],
    ['nurses', 'Registered nurses'],
    ['RN', 'Registered nurses'],
    ['nurse practitioner', 'Nurse practitioners'],
    ['15-1252', 'Software developers'],
    ['151252', 'Software developers'],
    ['15-1254.00', 'Web developers'],
    ['teacher', 'Elementary school teachers'],
    ['high school teacher', 'High school teachers'],
    ['special education teacher', 'Special ed teachers, elementary'],
    ['electrician', 'Electricians'],
    ['elektrician', 'Electricians'],
    ['data scientist', 'Data scientists'],
    ['uber driver', 'Shuttle drivers and chauffeurs'],
    ['truck drivers', 'Heavy truck drivers'],
    ['cpa', 'Accountants and auditors'],
    ['accountant', 'Accountants and auditors'],
    ['lawyer', 'Lawyers'],
    ['attorney', 'Lawyers'],
    ['barista', 'Fast food and counter workers'],
    ['police', 'Police officers'],
    ['fire fighter', 'Firefighters'],
    ['bar tender', 'Bartenders'],
    ['waitress', 'Waiters and waitresses'],
    ['project manager', 'Project management specialists'],
    ['programmer', 'Computer programmers'],
    ['developer', 'Software developers'],
    ['ux designer', 'Interface designers'],
    ['senior civil engineer', 'Civil engineers'],
    ['engineer', 'Software developers'],
    ['engineer', 'Civil engineers'],
    ['full stack', 'Web developers'],
  ])('answers “%s” with %s among the first three', (typed, name) => {
    expect(
      hits(typed)
        .slice(0, 3)
        .map((hit) => hit.name),
    ).toContain(name)
  })

  it.each([
    ['nurse', 'Registered nurses'],
    ['15-1252', 'Software developers'],
    ['developer', 'Software developers'],
    ['police', 'Police officers'],
    ['rn', 'Registered nurses'],
    ['full stack', 'Software developers'],
  ])('puts the likeliest answer to “%s” first', (typed, name) => {
    expect(first(typed)?.name).toBe(name)
  })

  it('ranks the share of visa filings before O*NET’s own listing, and says both', () => {
    const answers = hits('backend dev', BOTH, ['15-1254'])
    expect(answers.map(({ name, median, count }) => [name, median, count])).toEqual([
      ['Software developers', 135_980, 1_687_890],
      ['Web developers', 92_650, 70_190],
      ['Backend engineer', 169_309, 1029],
    ])
    expect(marked(answers[0]?.why)).toBe('Employers file *backend* engineer here: 86% of 1,029 visa filings')
    expect(marked(answers[1]?.why)).toBe('O*NET lists *Back End Dev*eloper here · on screen now')
    expect(marked(answers[2]?.why)).toBe(
      'Visa filings (H-1B) only: offers by sponsoring employers, not a sample',
    )
  })

  it('takes no small part of the filings for evidence', () => {
    expect(hits('backend dev').map(({ name }) => name)).not.toContain('Computer programmers')
  })

  it('offers a title of visa filings only where it is asked for', () => {
    expect(hits('backend').map(({ kind }) => kind)).not.toContain('filed-title')
    expect(hits('backend', ['filed-title']).map(({ code }) => code)).toEqual(['backend-engineer'])
  })

  it('lets no code that gathers the rest lead by its filings', () => {
    expect(hits('project manager').map(({ name }) => name)).toEqual([
      'Project management specialists',
      'Computer occupations, other',
    ])
  })

  it('does not find an occupation by what its title excepts', () => {
    expect(hits('special education').map(({ name }) => name)).toEqual(['Special ed teachers, elementary'])
  })

  it('puts a title that is the name of others behind them', () => {
    expect(hits('police').map(({ name }) => name)).toEqual(['Police officers', 'Secretaries'])
  })

  it('shows every code that begins as typed, most jobs first', () => {
    expect(hits('15-125').map(({ code }) => code)).toEqual(['15-1252', '15-1255', '15-1251', '15-1254'])
  })

  it.each([
    ['rn', ['Registered nurses']],
    ['full stack', ['Software developers', 'Web developers']],
    ['full stack developer', ['Software developers', 'Web developers']],
    ['full stack engineer', ['Software developers']],
  ])('offers for “%s” nothing that one rare title of O*NET’s list stands for', (typed, names) => {
    expect(hits(typed).map(({ name }) => name)).toEqual(names)
  })

  it('keeps a rare title where nothing else says what is meant', () => {
    expect(hits('gi rn').map(({ name }) => name)).toEqual(['Health support workers, other'])
    expect(hits('qc nurse').map(({ name }) => name)).toEqual(['Computer occupations, other'])
  })

  it('says by which everyday name the largest trade answers to the name of all', () => {
    expect(marked(first('engineer')?.why)).toBe('Also called software *engineer*')
  })

  it('says what it looked for when a word was misspelt or is too much', () => {
    expect(findRoles(TABLES, 'elektrician', BOTH).instead).toBe('electrician')
    expect(findRoles(TABLES, 'senior civil engineer', BOTH).instead).toBe('civil engineer')
    expect(findRoles(TABLES, 'civil engineer', BOTH).instead).toBeNull()
  })

  it('answers nothing to nonsense', () => {
    expect(findRoles(TABLES, 'qwxyz', BOTH)).toEqual({ hits: [], total: 0, instead: null })
  })

  it('begins with the roles on screen, then those with most jobs', () => {
    const names = hits('', ['occupation'], ['15-1254']).map(({ name }) => name)
    expect(names.slice(0, 3)).toEqual([
      'Web developers',
      'Fast food and counter workers',
      'General and operations managers',
    ])
  })

  it('offers no occupation of which nothing is published, and says where only metro areas lack it', () => {
    expect(hits('legislators')).toEqual([])
    expect(marked(hits('teachers other')[0]?.why)).toBe(
      'BLS title: *Teachers* and instructors, all *other* · no figures for metro areas',
    )
  })

  it('shows the whole of the title that it says is BLS’s, also where a shorter name answered', () => {
    const occupations = TABLES.occupations
    const engineering = {
      ...occupations.occupations[0]!,
      soc: '11-9041',
      title: 'Architectural and engineering managers',
      short: 'Engineering managers',
    }
    const tables = { ...TABLES, occupations: { ...occupations, occupations: [engineering] } }
    const [hit] = findRoles(tables, 'engineering managers', ['occupation']).hits
    expect(hit?.name).toBe('Engineering managers')
    expect(marked(hit?.why)).toBe('BLS title: Architectural and *engineering managers*')
  })

  it('finds names before titles and filings have come', () => {
    const early = findRoles({ ...TABLES, titles: undefined, filings: undefined }, 'web dev', BOTH)
    expect(early.hits.map(({ name }) => name)).toEqual(['Web developers'])
    expect(findRoles(NO_TABLES, 'web dev', BOTH).hits).toEqual([])
  })

  it('reads any text without failing', () => {
    for (const typed of ['(', '.*', '\\', '15-', '—', '  ', '<b>', 'é', '🙂', 'a'.repeat(300)])
      expect(() => findRoles(TABLES, typed, BOTH)).not.toThrow()
  })
})
