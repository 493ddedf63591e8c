import { act } from '#store/act.ts'
import { useStore } from '#store/store.ts'
import { later } from '#ui/later.tsx'
import { Token, type TokenProps } from '#ui/Token.tsx'
import type { View } from '#view/view.ts'
import type { RolePickerProps } from './RolePicker.tsx'

const RolePicker = later(async () => (await import('./RolePicker.tsx')).RolePicker)

interface RoleTokenProps extends Pick<TokenProps, 'text' | 'look'> {
  readonly label?: string
  readonly kinds?: RolePickerProps['kinds']
  /** The view with the role that is taken. */
  readonly onTake: (now: View, code: string) => View
}

/** A word of the sentence that finds a role. */
export function RoleToken({ label = 'Role', kinds = ['occupation'], onTake, ...word }: RoleTokenProps) {
  const roles = useStore((store) => store.view.roles)
  return (
    <Token {...word} label={label} panelWidth={592} onNear={RolePicker.near}>
      {(close) => (
        <RolePicker
          current={roles}
          kinds={kinds}
          onTake={(code) => {
            act((now) => onTake(now, code))
            close()
          }}
        />
      )}
    </Token>
  )
}
