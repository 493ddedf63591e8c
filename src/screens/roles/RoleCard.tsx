import { useMemo } from 'react'
import { count } from '#format/counts.ts'
import { payText, roundedDollars } from '#format/money.ts'
import { growthPercent, signedPercent } from '#format/percent.ts'
import { periodWords } from '#format/periods.ts'
import { quotientText } from '#format/sentences.ts'
import { educationText, experienceText } from '#format/terms.ts'
import type { PlacePicture } from '#selectors/placePicture.ts'
import type { PlaceRole } from '#selectors/placeRole.ts'
import { EmployersBlock } from '#screens/employers/EmployersBlock.tsx'
import { act } from '#store/act.ts'
import { closeRow, showScreen } from '#store/changes.ts'
import { setRoles } from '#store/laterChanges.ts'
import { Button } from '#ui/Button.tsx'
import styles from './RoleCard.module.css'

interface RoleCardProps {
  readonly row: PlaceRole
  readonly picture: PlacePicture
}

/** The open role of the list: exact figures, its market, the nation's forecast, and where to go from here. */
export function RoleCard({ row, picture }: RoleCardProps) {
  const { stats, occupation } = row
  const { place, baseName } = picture
  const { outlook } = occupation
  const places = useMemo(() => (place.area === null ? [] : [place.area]), [place.area])
  const role = useMemo(() => ({ soc: row.soc, name: row.name }), [row.soc, row.name])
  const pay = (value: number | null) => payText(value, 'year', false)
  const lines: readonly (readonly [string, string])[] = [
    ['1 in 10 earns less than', pay(stats.p10)],
    [
      'middle half',
      stats.p25 === null || stats.p75 === null ? 'not published' : `${pay(stats.p25)}–${pay(stats.p75)}`,
    ],
    ['middle', payText(row.paid, 'year', row.floor)],
    ['1 in 10 earns more than', pay(stats.p90)],
    ...(place.area === null || row.real === null
      ? []
      : [['middle after local prices', roundedDollars(row.real)] as const]),
    ...(row.against === null || baseName === null
      ? []
      : [
          [`against ${baseName}, as paid`, signedPercent(row.against)] as const,
          ...(row.againstReal === null || place.area === null
            ? []
            : [[`against ${baseName}, after prices`, signedPercent(row.againstReal)] as const]),
        ]),
    [
      'jobs',
      stats.jobs === null
        ? 'no count'
        : `${count(stats.jobs)}${stats.quotient === null || place.area === null ? '' : `, ${quotientText(stats.quotient)}`}`,
    ],
    ...(outlook === null
      ? []
      : [
          [`growth in the nation, ${periodWords.projections}`, growthPercent(outlook.growth)] as const,
          [
            'openings a year in the nation',
            outlook.openings === null ? 'not published' : count(outlook.openings),
          ] as const,
          ['asks for', `${educationText(outlook.education)}, ${experienceText(outlook.experience)}`] as const,
        ]),
  ]
  return (
    <section className={styles.card} aria-label={row.name}>
      <h3>{row.name}</h3>
      <p className={styles.note}>
        {occupation.title === row.name ? '' : `${occupation.title}, `}SOC {row.soc} · {periodWords.wages}
      </p>
      {row.repeated > 0 && (
        <p className={styles.caution}>
          ⚑ {row.repeated === 5 ? 'All' : count(row.repeated)} of the five figures are the same
        </p>
      )}
      <dl className={styles.figures}>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {places.length > 0 && (
        <EmployersBlock
          key={row.soc}
          title="Employers that filed for this role here"
          places={places}
          forRole={role}
          drawn={5}
        />
      )}
      <p className={styles.acts}>
        <Button onClick={() => act((now) => setRoles(closeRow(now), [row.soc]))}>
          All about this role →
        </Button>
        <Button onClick={() => act((now) => showScreen(setRoles(closeRow(now), [row.soc]), 'cities'))}>
          Where it pays →
        </Button>
        <Button onClick={() => act(closeRow)}>Close</Button>
      </p>
    </section>
  )
}
