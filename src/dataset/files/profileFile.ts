import { PERIODS } from '#domain/periods.ts'
import type { Profile, Technology } from '#domain/profile.ts'
import { SOC } from './codes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { Columns } from './columns.ts'
import type { DataFile } from './dataFile.ts'

const HEAD = { kind: 'profile', period: PERIODS.titles }
const HOT = 1
const IN_DEMAND = 2

/** profiles/<soc>.json: one occupation's technologies (a row a kind), titles and related occupations. */
export function profileFile(soc: string): DataFile<Profile> {
  const path = `profiles/${soc}.json`
  return {
    path,
    rows: ({ technologies }) => technologies.length,
    encode: ({ technologies, titles, related }) =>
      writeColumns(
        { ...HEAD, rows: technologies.length },
        {
          soc,
          kinds: technologies.map(({ kind }) => kind),
          counts: technologies.map(({ count }) => count),
          examples: technologies.map(({ examples }) => examples.map(({ name }) => name)),
          marks: technologies.map(({ examples }) => examples.map(markOf)),
          titles: { rows: titles.length, title: titles },
          related: { rows: related.length, soc: related },
        },
      ),
    decode: (text) => {
      const file = readColumns(path, HEAD, text)
      const counts = file.ints('counts', { min: 1, max: 10_000 })
      const examples = decodeExamples(file)
      const technologies = file.texts('kinds').map((kind, i) => {
        const given = examples[i]!
        if (given.length > counts[i]!)
          throw file.problem('examples', `expected ${String(counts[i])} at most`, i)
        return { kind, count: counts[i]!, examples: given }
      })
      return {
        soc: file.text('soc', new RegExp(`^${soc}$`)),
        technologies,
        titles: file.section('titles').texts('title'),
        related: file.section('related').texts('soc', SOC),
      }
    },
  }
}

function markOf({ isHot, isInDemand }: Technology): number {
  return (isHot ? HOT : 0) + (isInDemand ? IN_DEMAND : 0)
}

function decodeExamples(file: Columns): readonly (readonly Technology[])[] {
  const marks = file.intLists('marks', { min: 0, max: HOT + IN_DEMAND })
  return file.textLists('examples').map((names, i) => {
    if (names.length !== marks[i]!.length)
      throw file.problem('marks', `expected ${String(names.length)}, one an example`, i)
    return names.map((name, j) => ({
      name,
      isHot: (marks[i]![j]! & HOT) > 0,
      isInDemand: (marks[i]![j]! & IN_DEMAND) > 0,
    }))
  })
}
