import { useMemo, useState } from 'react'
import { create } from 'zustand'
import { DEFAULT_VIEW, type View } from '#view/view.ts'
import { NO_TABLES, type Tables } from './tables.ts'

/** The one in-memory database: what has arrived of the data release, and the view. */
export interface Store {
  readonly tables: Tables
  readonly view: View
}

/** The store itself. Pictures read it by `useSelected`; a choice of the reader goes by `act`, which keeps the address in step. */
export const useStore = create<Store>()(() => ({ tables: NO_TABLES, view: DEFAULT_VIEW }))

/** What a selector makes of the store, recomputed only when the tables or the view change. */
export function useSelected<T>(select: (tables: Tables, view: View) => T): T {
  const tables = useStore((store) => store.tables)
  const view = useStore((store) => store.view)
  return useMemo(() => select(tables, view), [select, tables, view])
}

/** The same of the tables alone: no choice of the reader computes it anew. */
export function useOfTables<T>(select: (tables: Tables) => T): T {
  const tables = useStore((store) => store.tables)
  return useMemo(() => select(tables), [select, tables])
}

/** The newest model that is there: while the next one loads (null) the last one stays, marked as old. */
export function useHeld<T>(model: T | null): { readonly model: T | null; readonly old: boolean } {
  const [held, setHeld] = useState(model)
  if (model !== null && model !== held) setHeld(model)
  return { model: model ?? held, old: model === null && held !== null }
}
