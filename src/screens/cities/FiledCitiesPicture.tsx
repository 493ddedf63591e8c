import { useMemo } from 'react'
import { ChartFrame } from '#charts/ChartFrame.tsx'
import { FiledCitiesList } from '#charts/FiledCitiesList.tsx'
import type { FrameFiles } from '#charts/frameFiles.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { count } from '#format/counts.ts'
import { filedCitiesTable, type FiledCities, type FiledCity } from '#selectors/filedCities.ts'
import { act } from '#store/act.ts'
import { toggleKept } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { linkTo } from '#view/url.ts'
import type { View } from '#view/view.ts'

/** Rows that the drawing holds. */
const DRAWN = 20

function filedCitiesFiles(picture: FiledCities, view: View): FrameFiles<FiledCity | null> {
  const { rows } = picture
  return {
    headline: picture.headline,
    deck: picture.deck,
    source: picture.source,
    missing: picture.missing,
    table: filedCitiesTable(picture),
    csv: { name: `where-it-pays-${picture.title.slug}`, notes: [['Title', picture.title.title]] },
    address: () => linkTo(view, { release: RELEASE }),
    ...(rows.length > DRAWN && { drawn: `the first ${String(DRAWN)} of ${count(rows.length)} drawn` }),
    toSvg: async () => (await import('#charts/filedCitiesSvg.ts')).filedCitiesSvg(picture),
  }
}

/** Where was most offered under a title? Metro areas ranked by visa filings alone. */
export function FiledCitiesPicture({ picture }: { readonly picture: FiledCities }) {
  const view = useStore((store) => store.view)
  const files = useMemo(() => filedCitiesFiles(picture, view), [picture, view])
  return (
    <ChartFrame {...files} asTable={view.show === 'table'}>
      <FiledCitiesList
        picture={picture}
        kept={view.metros}
        onKeep={(code) => act((now) => toggleKept(now, code))}
      />
    </ChartFrame>
  )
}
