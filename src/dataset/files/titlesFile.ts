import { PERIODS } from '#domain/periods.ts'
import type { JobTitle, TitleEvidence } from '#domain/titles.ts'
import { SOC } from './codes.ts'
import { readColumns, writeColumns } from './columns.ts'
import type { DataFile } from './dataFile.ts'

const HEAD = { kind: 'titles', period: PERIODS.titles }
const EVIDENCE = ['onet', 'abbreviation'] as const satisfies readonly TitleEvidence[]

/** The title index of the role picker: titles.json. Codes stand once, in a list; a title says their places in it. */
export const titlesFile: DataFile<readonly JobTitle[]> = {
  path: 'titles.json',
  encode: (titles) => {
    const codes = [...new Set(titles.flatMap(({ socs }) => socs))].sort()
    const placeOf = new Map(codes.map((code, i) => [code, i]))
    return writeColumns(
      { ...HEAD, rows: titles.length },
      {
        codes: { rows: codes.length, soc: codes },
        title: titles.map(({ title }) => title),
        socs: titles.map(({ socs }) => socs.map((soc) => placeOf.get(soc))),
        evidence: titles.map(({ evidence }) => EVIDENCE.indexOf(evidence)),
      },
    )
  },
  decode: (text) => {
    const file = readColumns(titlesFile.path, HEAD, text)
    const codes = file.section('codes').texts('soc', SOC)
    const title = file.texts('title')
    const socs = file.intLists('socs', { min: 0, max: codes.length - 1 })
    const evidence = file.choices('evidence', EVIDENCE)
    return title.map((each, i) => ({
      title: each,
      socs: socs[i]!.map((place) => codes[place]!),
      evidence: evidence[i]!,
    }))
  },
  rows: (titles) => titles.length,
}
