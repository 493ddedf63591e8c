import { useNarrow } from '#charts/useNarrow.ts'
import type { PlacePicture } from '#selectors/placePicture.ts'
import { addRole } from '#store/changes.ts'
import { BaseToken } from '#screens/pickers/BaseToken.tsx'
import { MyPayToken } from '#screens/pickers/MyPayToken.tsx'
import { RoleToken } from '#screens/pickers/RoleToken.tsx'
import { Token } from '#ui/Token.tsx'
import { PlaceFactsBlock, PlaceMore } from './PlaceAside.tsx'
import { PlaceToken } from './PlaceToken.tsx'
import styles from './Roles.module.css'

/** "What pays in ‹Denver› for ‹any role›, compared with ‹the nation›". */
export function PlaceSentence({ picture }: { readonly picture: PlacePicture | null }) {
  const narrow = useNarrow()
  const isNation = picture === null || picture.place.area === null
  return (
    <div className={styles.sentence}>
      What pays in <PlaceToken name={picture?.place.name ?? 'the nation'} /> for{' '}
      <RoleToken
        text="any role"
        kinds={['occupation', 'filed-title']}
        onTake={(now, code) => addRole({ ...now, open: null }, code)}
      />
      {!isNation && (
        <>
          , compared with <BaseToken text={picture.baseName ?? undefined} />
        </>
      )}
      <span className={styles.extras}>
        {narrow && picture && !isNation && (
          <Token
            key={picture.place.code}
            look="plain"
            label="About the place"
            text={`about ${picture.place.name}`}
            panelWidth={420}
          >
            {() => (
              <div className={styles.about}>
                <PlaceFactsBlock picture={picture} />
                <PlaceMore picture={picture} />
              </div>
            )}
          </Token>
        )}
        <MyPayToken />
      </span>
    </div>
  )
}
