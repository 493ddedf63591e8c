import { lazy, Suspense, useRef, useState } from 'react'
import { Button } from '#ui/Button.tsx'

const importDialog = () => import('./ShareDialog.tsx')
const ShareDialog = lazy(async () => ({ default: (await importDialog()).ShareDialog }))

/** Opens what can be taken away from this view. */
export function ShareButton() {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const load = () => void importDialog().catch(() => undefined)
  return (
    <>
      <Button
        ref={button}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPointerEnter={load}
        onFocus={load}
        onClick={() => setOpen(!isOpen)}
      >
        Share
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ShareDialog anchor={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
