import { createContext, lazy, use, useState, type ComponentType } from 'react'
import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'

const Again = createContext<() => void>(() => undefined)

function Unloaded() {
  return (
    <Notice kind="error" act={<Button onClick={use(Again)}>Try again</Button>}>
      This part of the page could not be loaded. Check the connection, then try again.
    </Notice>
  )
}

/**
 * A component whose script comes when it is first shown, to stand in a `Suspense`. One that cannot be had says so in its own place
 * and can be asked for again there: the rest of the page works. `near` fetches the script ahead: what is here already is shown at
 * once, while React lets whatever has waited wait for up to 300 ms more.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> & { readonly near: () => void } {
  const ask = () => lazy<ComponentType<Props>>(async () => ({ default: await load().catch(() => Unloaded) }))
  let part: ComponentType<Props> = ask()
  function Later(props: Props) {
    const [Part, setPart] = useState(() => part)
    return (
      <Again value={() => setPart(() => (part = ask()))}>
        <Part {...props} />
      </Again>
    )
  }
  Later.near = () => {
    load().then(
      (ready) => (part = ready),
      () => undefined,
    )
  }
  return Later
}
