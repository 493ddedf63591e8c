import { useMemo, useState } from 'react'
import { laterQuery } from '#dataset/laterQueries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { counted, jobsText } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { findRoles, type RoleHit } from '#selectors/findRoles.ts'
import { useStore } from '#store/store.ts'
import { Combobox } from '#ui/Combobox.tsx'
import { HitHeads, HitRow } from './HitRow.tsx'
import { PickerProblem } from './PickerProblem.tsx'
import { summaryText } from './summaryText.ts'

export interface RolePickerProps {
  /** Roles already chosen, marked "on screen now". */
  readonly current: readonly string[]
  /** What may be taken: occupations, titles of visa filings. */
  readonly kinds: readonly ('occupation' | 'filed-title')[]
  /** A SOC code, or the slug of a filed title. */
  readonly onTake: (code: string) => void
}

const QUERIES = [laterQuery('occupations'), laterQuery('titles'), laterQuery('filings')]

function RoleRow({ hit }: { readonly hit: RoleHit }) {
  const filed = hit.kind === 'filed-title'
  const number = filed ? counted(hit.count ?? 0, 'filing') : jobsText(hit.count)
  return (
    <HitRow
      name={hit.name}
      look={filed ? 'filed' : 'plain'}
      figures={[payText(hit.median, hit.unit, hit.floor), number]}
      why={hit.why}
    />
  )
}

/** Finds a role by the title people use, its SOC title or its code. */
export function RolePicker({ current, kinds, onTake }: RolePickerProps) {
  const [text, setText] = useState('')
  const files = useFiles(QUERIES)
  const occupations = useStore((store) => store.tables.occupations)
  const titles = useStore((store) => store.tables.titles)
  const filings = useStore((store) => store.tables.filings)
  const found = useMemo(
    () => findRoles({ occupations, titles, filings }, text, kinds, current),
    [occupations, titles, filings, text, kinds, current],
  )
  const summary = summaryText(
    found,
    current.length > 0 ? 'On screen now, then most jobs' : 'Most jobs first',
    text,
  )
  return (
    <Combobox
      label="Role"
      placeholder="Job title or SOC code"
      text={text}
      onText={setText}
      items={found.hits}
      itemKey={({ code }) => code}
      itemText={({ name }) => name}
      renderItem={(hit) => <RoleRow hit={hit} />}
      onTake={({ code }) => onTake(code)}
      summary={files.pending ? `${summary === '' ? '' : `${summary} · `}loading …` : summary}
      heads={found.hits.length > 0 && <HitHeads heads={['median pay', 'jobs']} />}
      empty={
        files.problem === null &&
        (files.pending
          ? 'Loading titles and figures …'
          : `No role answers “${text.trim()}”. Try fewer or plainer words, the title in a job advert, or a SOC code.`)
      }
      foot={<PickerProblem files={files} />}
    />
  )
}
