import { useEffect, useReducer, useState } from 'react'
import { useHeld } from '#store/store.ts'
import type { Show, View } from '#view/view.ts'
import type { CitiesForm } from './citiesForm.ts'
import { listForm } from './listForm.ts'

type Load = () => Promise<CitiesForm>

const LOADS: Partial<Record<Show, Load>> = {
  spread: async () => (await import('./spreadForm.ts')).spreadForm,
  map: async () => (await import('./mapForm.ts')).mapForm,
  prices: async () => (await import('./pricesForm.ts')).pricesForm,
  time: async () => (await import('./timeForm.ts')).timeForm,
}

/** The same with a second earner: one function a form, since it is what a loaded form is known by. */
const PAIRED: Partial<Record<Show, Load>> = {}

function loadOf({ pair, show }: View): Load | undefined {
  if (pair === 'no') return LOADS[show]
  return (PAIRED[show] ??= async () => (await import('./pairForms.ts')).pairForm(await LOADS[show]?.(), show))
}

/** What a load gave, once it did. */
const loaded = new Map<Load, CitiesForm>()

interface FormState {
  /** The form asked for; while it comes the last one. Null: none yet. */
  readonly form: CitiesForm | null
  readonly pending: boolean
  /** It could not be loaded: ask again. */
  readonly retry: (() => void) | null
}

/** The form of Cities' picture that a view asks for. */
export function useCitiesForm(view: View): FormState {
  const load = loadOf(view)
  const here = load === undefined ? listForm : (loaded.get(load) ?? null)
  const { model: form } = useHeld(here)
  const [failed, setFailed] = useState<Load | null>(null)
  const [, noteArrival] = useReducer((arrivals: number) => arrivals + 1, 0)
  useEffect(() => {
    if (here !== null || load === undefined || failed === load) return
    let gone = false
    load().then(
      (arrived) => {
        loaded.set(load, arrived)
        if (!gone) noteArrival()
      },
      () => {
        if (!gone) setFailed(() => load)
      },
    )
    return () => {
      gone = true
    }
  }, [load, here, failed])
  return {
    form,
    pending: here === null,
    retry: load !== undefined && failed === load ? () => setFailed(null) : null,
  }
}
