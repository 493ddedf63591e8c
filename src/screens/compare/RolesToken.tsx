import { counted } from '#format/counts.ts'
import { act } from '#store/act.ts'
import { addRole } from '#store/changes.ts'
import { isFull, removeRole } from '#store/laterChanges.ts'
import { useStore } from '#store/store.ts'
import { Chip } from '#ui/Chip.tsx'
import { later } from '#ui/later.tsx'
import { Token } from '#ui/Token.tsx'
import styles from './CompareSentence.module.css'

const RolePicker = later(async () => (await import('#screens/pickers/RolePicker.tsx')).RolePicker)

/** All roles of the matrix as one word of the sentence: take some out, add others. */
export function RolesToken({
  rows,
}: {
  readonly rows: readonly { readonly soc: string; readonly name: string }[]
}) {
  const chosen = useStore((store) => store.view.roles)
  const [only] = rows
  const text =
    rows.length === 1 && only ? only.name : counted(rows.length || Math.max(1, chosen.length), 'role')
  return (
    <Token label="Roles" text={text} panelWidth={592}>
      {() => (
        <div className={styles.panel}>
          {rows.length > 1 && (
            <div className={styles.acts}>
              {rows.map(({ soc, name }) => (
                <Chip
                  key={soc}
                  removeLabel={`Take ${name} out`}
                  onRemove={() => act((now) => removeRole(now, soc))}
                >
                  {name}
                </Chip>
              ))}
            </div>
          )}
          {isFull(chosen) ? (
            <p>Twelve roles are in the matrix; take one out to add another.</p>
          ) : (
            <RolePicker
              current={chosen}
              kinds={['occupation']}
              onTake={(code) => act((now) => addRole(now, code))}
            />
          )}
        </div>
      )}
    </Token>
  )
}
