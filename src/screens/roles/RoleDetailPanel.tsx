import { useMemo } from 'react'
import { MiniForecastChart } from '#charts/MiniForecastChart.tsx'
import { OpeningsParts } from '#charts/OpeningsParts.tsx'
import { profileQuery } from '#dataset/codeQueries.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { roleQuery } from '#dataset/queries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { periodWords } from '#format/periods.ts'
import { roleDetail } from '#selectors/roleDetail.ts'
import { isSoc, occupationOf } from '#selectors/rolesPicture.ts'
import { rolesByTechnologies } from '#selectors/technologiesOf.ts'
import { closeRow, setRole, showScreen } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { ViewLink } from '#screens/ViewLink.tsx'
import { FiledDetailPanel } from './FiledDetailPanel.tsx'
import { RoleNearby, RoleTitles } from './RoleNearby.tsx'
import { RolePlacesBlock } from './RolePlacesBlock.tsx'
import { RoleSkills } from './RoleSkills.tsx'
import { RoleTechnologies } from './RoleTechnologies.tsx'
import styles from './RoleDetailPanel.module.css'

/** A role's page, under its row: pay, places, jobs, forecast, preparation, technologies, skills, titles, nearby roles. */
export function RoleDetailPanel({ code }: { readonly code: string }) {
  return isSoc(code) ? <OccupationDetail soc={code} /> : <FiledDetailPanel slug={code} />
}

function OccupationDetail({ soc }: { readonly soc: string }) {
  const isSurveyed = useStore((store) => occupationOf(store.tables, soc)?.nation != null)
  const others = useStore(({ tables }) => rolesByTechnologies(tables, soc).join(' '))
  const queries = useMemo(
    () => [
      ...(isSurveyed ? [roleQuery(soc)] : []),
      laterQuery('projections'),
      laterQuery('filings'),
      profileQuery(soc),
      laterQuery('skills'),
      ...others.split(' ').filter(Boolean).map(profileQuery),
    ],
    [soc, isSurveyed, others],
  )
  const files = useFiles(queries)
  const tables = useStore((store) => store.tables)
  const view = useStore((store) => store.view)
  const detail = useMemo(() => roleDetail(tables, view, soc), [tables, view, soc])
  if (!detail) return null
  return (
    <div className={styles.detail} aria-busy={files.pending}>
      <div className={styles.blocks}>
        <section>
          <h3>What it pays</h3>
          <p>{detail.shape}</p>
          <h3 className={styles.second}>How many</h3>
          <p>{detail.jobs}</p>
        </section>
        <RolePlacesBlock detail={detail} problem={files.problem} />
        {detail.openings && (
          <section>
            <h3>What the openings are</h3>
            <OpeningsParts parts={detail.openings} />
            <p>{detail.openingsText}</p>
          </section>
        )}
        {detail.forecast && (
          <section>
            <h3>Forecast check</h3>
            <MiniForecastChart forecast={detail.forecast} />
            <p className={styles.note}>{detail.forecast.sentence}</p>
            <ViewLink
              className="off-paper"
              to={(now) => showScreen(setRole(closeRow(now), 0, soc), 'growth')}
            >
              Every forecast →
            </ViewLink>
          </section>
        )}
        <section>
          <h3>To start</h3>
          <dl className={styles.lines}>
            {detail.preparation.map(({ name, text }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <RoleTitles detail={detail} />
        </section>
        <RoleNearby detail={detail} chosen={view.roles} />
        <RoleTechnologies detail={detail} />
        <RoleSkills detail={detail} />
      </div>
      <p className={styles.foot}>
        {detail.about} Titles, technologies, skills, job zone and nearby roles: O*NET {periodWords.titles} by
        USDOL/ETA, CC BY 4.0, changed.
      </p>
    </div>
  )
}
