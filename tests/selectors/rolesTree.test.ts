import { describe, expect, it } from 'vitest'
import { fitted, treeLayout } from '#charts/treeLayout.ts'
import { billionsText, treeSentence } from '#charts/treeSentence.ts'
import { growthClass } from '#domain/growthClass.ts'
import { rolesTree } from '#selectors/rolesTree.ts'
import { rolesTreeTable } from '#selectors/rolesTreeTable.ts'
import { ROLES_TABLES } from '../fixtures/roles.ts'
import { DEFAULT_VIEW, type View } from '#view/view.ts'

function tree(fields: Partial<View> = {}) {
  const made = rolesTree(ROLES_TABLES, { ...DEFAULT_VIEW, view: 'growth', show: 'tree', ...fields })
  if (!made) throw new Error('the fixture has every table')
  return made
}

describe('all roles as areas', () => {
  it('stand by their jobs, the largest first, those without a count left out and counted', () => {
    const { roles, missing } = tree()
    expect(roles.map(({ jobs }) => jobs)).toEqual(roles.map(({ jobs }) => jobs).toSorted((a, b) => b - a))
    expect(roles.some(({ soc }) => soc === '55-1011')).toBe(false)
    expect(missing).toContain('1 role left out: no count of jobs published')
  })

  it('say how few roles hold half of all jobs, and how many of them shrink', () => {
    expect(tree().headline).toBe(
      'Half of all jobs are in 2 of 7 roles. None of those 2 are forecast to shrink.',
    )
  })

  it('by their pay together leave out pay by the hour, and count those above the middle', () => {
    const { roles, headline } = tree({ size: 'bill', tint: 'pay' })
    expect(roles.find(({ soc }) => soc === '15-1252')?.size).toBe(1_687_890 * 148_100)
    expect(roles.some(({ soc }) => soc === '27-2011')).toBe(false)
    expect(headline).toBe('Half of all pay goes to 1 of 6 roles. It pays more than all jobs together.')
  })

  it('are coloured by the distance of their forecast from that of all jobs', () => {
    const classes = new Map(tree().roles.map((role) => [role.soc, role.class]))
    expect(classes.get('15-1252')).toBe(6)
    expect(classes.get('15-1254')).toBe(4)
    expect(classes.get('15-1251')).toBe(1)
    expect([0.9, -1, 10].map(growthClass)).toEqual([3, 2, 6])
  })

  it('say beside the figure of their colour that of all jobs', () => {
    const saidOf = (made: ReturnType<typeof tree>) => {
      const role = made.roles.find(({ soc }) => soc === '15-1254')
      return role && treeSentence(role, made)
    }
    expect(saidOf(tree())).toMatch(/\+7\.5% 2024–34; all jobs, forecast \+\d\.\d%$/)
    expect(saidOf(tree({ tint: 'pay' }))).toMatch(/; all jobs, median \$\d\d,\d{3}$/)
  })

  it('have every figure in the table', () => {
    const { columns, rows } = rolesTreeTable(tree())
    const developers = rows.find(({ soc }) => soc === '15-1252')!
    expect(columns.map((column) => column.text(developers))).toEqual([
      'Software developers',
      '15-1252',
      'Computer and math',
      '1,687,890',
      '$249,976,509,000',
      '$135,980',
      '+15.8%',
    ])
  })
})

describe('the layout of the areas', () => {
  it('fills the picture in proportion and lets no role overlap another', () => {
    const made = tree()
    const { areas, width, height } = treeLayout(made, 1000)
    expect(areas).toHaveLength(made.roles.length)
    for (const [i, a] of areas.entries()) {
      expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true)
      for (const b of areas.slice(i + 1))
        expect(
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
        ).toBe(true)
    }
  })

  it('writes no name that does not fit', () => {
    for (const { lines, width, height } of treeLayout(tree(), 360).areas)
      if (lines.length > 0) expect([width > 30, height >= lines.length * 15]).toEqual([true, true])
  })
})

it('pay of all is said in billions', () => {
  expect([2.5e11, 2.54e9, 3e7].map(billionsText)).toEqual(['$250 billion', '$2.5 billion', '$0.03 billion'])
})

describe('the name of a small cell', () => {
  const room = (width: number, height = 40) => ({ width, height, isBold: false })

  it('is shortened to its first words, two at least, and never cut', () => {
    const name = 'Elementary school teachers'
    expect(fitted(name, room(200)).join(' ')).toBe(name)
    expect(fitted(name, room(80))).toEqual(['Elementary', 'school…'])
    expect(fitted(name, room(80, 20))).toEqual([])
    expect(fitted('Heat and frost insulators', room(62))).toEqual(['Heat and', 'frost…'])
    expect(fitted('Heat and frost insulators', room(60, 20))).toEqual([])
    expect(fitted('Assemblers, other', room(50))).toEqual([])
    expect(fitted(name, room(20))).toEqual([])
  })
})
