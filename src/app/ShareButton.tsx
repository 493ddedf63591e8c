import { Suspense, useRef, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { later } from '#ui/later.tsx'

const ShareDialog = later(async () => (await import('./ShareDialog.tsx')).ShareDialog)

/** Opens what can be taken away from this view. */
export function ShareButton() {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const load = () => void import('./ShareDialog.tsx').catch(() => undefined)
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
