import { useNarrow } from '#charts/useNarrow.ts'
import { comparedRoles, type ComparePicture } from '#selectors/comparePicture.ts'
import { earnersOf } from '#selectors/togetherBlock.ts'
import { BaseToken } from '#screens/pickers/BaseToken.tsx'
import { useStore } from '#store/store.ts'
import { CompareExtras } from './CompareExtras.tsx'
import styles from './CompareSentence.module.css'
import { PlacesToken } from './PlacesToken.tsx'
import { PlaceTokens } from './PlaceTokens.tsx'
import { RoleTokens } from './RoleTokens.tsx'

/** The control bar: which roles, in which places, compared with what. */
export function CompareSentence({ picture }: { readonly picture: ComparePicture | null }) {
  const view = useStore((store) => store.view)
  const narrow = useNarrow()
  const places = picture?.places.shown ?? []
  const compared = useStore((store) => comparedRoles(store.view, store.tables).join('.'))
  const roles = compared.split('.').map((soc) => ({
    soc,
    name: picture?.blocks.find((block) => block.role.soc === soc)?.role.short ?? soc,
  }))
  const earners = earnersOf(view, compared.split('.'))
  return (
    <div className={styles.sentence}>
      <RoleTokens roles={roles} earners={earners} /> in{' '}
      {narrow ? <PlacesToken places={places} /> : <PlaceTokens places={places} />}, compared with{' '}
      <BaseToken text={(picture?.together ?? picture?.blocks[0])?.base.name} />
      <CompareExtras />
    </div>
  )
}
