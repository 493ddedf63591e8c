import { useMemo } from 'react'
import { OpeningsKey } from '#charts/OpeningsKey.tsx'
import type { AllRolesPicture } from '#selectors/allRoles.ts'
import { betterList, chosenTitle } from '#selectors/allRolesLists.ts'
import { shrinkingSentence } from '#selectors/allRolesSentence.ts'
import { useStore } from '#store/store.ts'
import styles from './AllRoles.module.css'
import { RolesListTable } from './RolesListTable.tsx'

interface AllRolesRailProps {
  readonly picture: AllRolesPicture
  readonly onChoose: (soc: string) => void
}

/** Beside the picture: the reader's roles in figures, those that do better, and what the circles mean. */
export function AllRolesRail({ picture, onChoose }: AllRolesRailProps) {
  const { chosen } = picture
  const title = useStore(({ view }) => chosenTitle(view, chosen.length))
  const slots = useMemo(() => new Map(chosen.map(({ point, slot }) => [point.soc, slot])), [chosen])
  const better = betterList(picture)
  const shrinking = shrinkingSentence(chosen.map(({ point }) => point))
  return (
    <div className={styles.rail}>
      {chosen.length > 0 && (
        <RolesListTable
          title={title}
          rows={chosen.map(({ point }) => point)}
          slots={slots}
          onChoose={onChoose}
        />
      )}
      {shrinking !== null && <p className={styles.sentence}>{shrinking}</p>}
      {better && <RolesListTable {...better} slots={slots} onChoose={onChoose} />}
      <OpeningsKey picture={picture} />
    </div>
  )
}
