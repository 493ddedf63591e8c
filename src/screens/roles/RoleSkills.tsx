import { lowerName } from '#format/names.ts'
import { periodWords } from '#format/periods.ts'
import { oneDecimal } from '#format/counts.ts'
import { TECHNOLOGIES_METHOD } from '#selectors/nearbyPicture.ts'
import { missingTechnologiesText, MOST_NAMED, sharedTechnologiesText } from '#selectors/nearbyWords.ts'
import type { RoleDetail } from '#selectors/roleDetail.ts'
import type { SkillApart } from '#selectors/skillsOf.ts'
import styles from './RoleDetailPanel.module.css'

function SkillList({ head, skills }: { readonly head: string; readonly skills: readonly SkillApart[] }) {
  return (
    <table className={styles.places} aria-label={head}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <td>here</td>
          <td>nearby</td>
        </tr>
      </thead>
      <tbody>
        {skills.map(({ name, own, others }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{oneDecimal(own)}</td>
            <td className={styles.jobs}>{oneDecimal(others)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** In the place of skills: what the nearest roles work with. */
function TechnologyNeighbours({ detail: { technologies } }: { readonly detail: RoleDetail }) {
  if (technologies.length === 0) return null
  return (
    <>
      <h3 className={styles.second}>Technologies beside the nearest roles</h3>
      <dl className={styles.lines}>
        {technologies.map(({ soc, name, between }) => (
          <div key={soc}>
            <dt>{name}</dt>
            <dd>
              {[sharedTechnologiesText(between), missingTechnologiesText(between, MOST_NAMED)]
                .filter((text) => text !== '')
                .join('; ')}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{TECHNOLOGIES_METHOD}</p>
    </>
  )
}

/** The skills in which a role differs most from its neighbors, with both figures. */
export function RoleSkills({ detail }: { readonly detail: RoleDetail }) {
  const { apart, near, occupation } = detail
  if (near === null) return null
  return (
    <section className={styles.wide}>
      <h3>Skills that set it apart</h3>
      {apart === null ? (
        <>
          <p>
            O*NET {periodWords.titles} rates no skills of{' '}
            {detail.isRated ? 'the roles nearby, so nothing can be set apart' : lowerName(occupation.short)}.
            None is taken from other roles instead.
          </p>
          <TechnologyNeighbours detail={detail} />
        </>
      ) : apart.more.length + apart.less.length === 0 ? (
        <p>None: no important skill lies a quarter of a step from its neighbors.</p>
      ) : (
        <>
          <div className={styles.tops}>
            {apart.more.length > 0 && <SkillList head="More important here" skills={apart.more} />}
            {apart.less.length > 0 && <SkillList head="Less important here" skills={apart.less} />}
          </div>
          <p className={styles.note}>
            Importance on O*NET’s scale of 1 to 5, here and in{' '}
            {apart.roles === 1 ? 'one nearby role' : `the mean of ${String(apart.roles)} nearby roles`}: the
            largest differences among skills that are important, 3 or more, on either side. Of a role that
            O*NET splits into several, the mean of those it rates.
          </p>
        </>
      )}
    </section>
  )
}
