export interface RolePickerProps {
  /** Roles already chosen, marked "on screen now". */
  readonly current: readonly string[]
  /** What may be taken: occupations, titles of visa filings. */
  readonly kinds: readonly ('occupation' | 'filed-title')[]
  /** A SOC code, or the slug of a filed title. */
  readonly onTake: (code: string) => void
}

/** Finds a role by the title people use, its SOC title or its code. */
export function RolePicker(_props: RolePickerProps) {
  return null
}
