/** Fetches the picker of roles before it is asked for. Nothing comes of it where it cannot be had: the panel says so itself. */
export const loadRolePicker = () => void import('./RolePicker.tsx').catch(() => undefined)

/** The same of places. */
export const loadPlacePicker = () => void import('./PlacePicker.tsx').catch(() => undefined)
