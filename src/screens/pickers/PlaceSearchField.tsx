import { useMemo, useState } from 'react'
import { laterQuery } from '#dataset/laterQueries.ts'
import { metrosQuery } from '#dataset/queries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { jobsText } from '#format/counts.ts'
import { lowerName } from '#format/names.ts'
import { NOT_PUBLISHED } from '#format/notPublished.ts'
import { signedPercent } from '#format/percent.ts'
import { findPlaces, type PlaceHit, type PlaceKind } from '#selectors/findPlaces.ts'
import { useStore } from '#store/store.ts'
import { Combobox } from '#ui/Combobox.tsx'
import { HitHeads, HitRow } from './HitRow.tsx'
import { PickerProblem } from './PickerProblem.tsx'
import { summaryText } from './summaryText.ts'

interface PlaceSearchFieldProps {
  readonly label: string
  readonly current: readonly string[]
  readonly kinds: readonly PlaceKind[]
  readonly onTake: (code: string) => void
}

const QUERIES = [metrosQuery(), laterQuery('states'), laterQuery('places')]

function jobsOf(stats: PlaceHit['stats']): string {
  if (stats === undefined) return ''
  return stats === null ? NOT_PUBLISHED : jobsText(stats.jobs)
}

function PlaceRow({ hit }: { readonly hit: PlaceHit }) {
  const prices = hit.prices === null ? NOT_PUBLISHED : signedPercent((hit.prices - 100) / 100)
  return <HitRow name={hit.name} figures={[jobsOf(hit.stats), prices]} why={hit.why} />
}

/** A field that finds places, with the jobs of the role on screen and the prices of each. */
export function PlaceSearchField({ label, current, kinds, onTake }: PlaceSearchFieldProps) {
  const [text, setText] = useState('')
  const files = useFiles(QUERIES)
  const metros = useStore((store) => store.tables.metros)
  const states = useStore((store) => store.tables.states)
  const places = useStore((store) => store.tables.places)
  const role = useStore((store) => store.tables.roles[store.view.roles[0] ?? ''])
  const found = useMemo(
    () => findPlaces({ metros, states, places }, text, kinds, { role, current }),
    [metros, states, places, text, kinds, role, current],
  )
  const summary = summaryText(found, 'Largest first', text)
  return (
    <Combobox
      label={label}
      placeholder="City, county, state or nickname"
      text={text}
      onText={setText}
      items={found.hits}
      itemKey={({ code }) => code}
      itemText={({ name }) => name}
      renderItem={(hit) => <PlaceRow hit={hit} />}
      onTake={({ code }) => onTake(code)}
      summary={files.pending ? `${summary === '' ? '' : `${summary} · `}loading …` : summary}
      heads={found.hits.length > 0 && <HitHeads heads={[role ? 'jobs' : '', 'prices']} />}
      empty={
        files.problem === null &&
        (files.pending
          ? 'Loading places …'
          : `No metro area of the name “${text.trim()}”. Try its county, the next larger city, or its state.`)
      }
      foot={
        <>
          <PickerProblem files={files} />
          {role && <span>Jobs: {lowerName(role.short)}. Prices: against the nation.</span>}
        </>
      }
    />
  )
}
