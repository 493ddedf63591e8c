import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { App } from '#app/App.tsx'
import { NARROW } from '#charts/useNarrow.ts'
import { createClient } from '#dataset/client.ts'
import { loadFirst } from '#dataset/loadFirst.ts'
import { useStore } from '#store/store.ts'
import { parseView } from '#view/codec.ts'
import { DEFAULT_VIEW } from '#view/view.ts'
import { takeStyles } from './takeStyles.ts'

/** Which of the two editions stands there, and none where the address asks for something else. */
const SHOWN = `.first-page-narrow,[data-asked] .first-page{display:none}
@media ${NARROW}{.first-page-wide{display:none}:root:not([data-asked]) .first-page-narrow{display:block}}`

const noop = () => undefined

/** The bare address's page for one width as its first commit leaves it, before any later part has come. */
function drawn(client: QueryClient, name: 'wide' | 'narrow'): HTMLElement {
  const isNarrow = name === 'narrow'
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: media === NARROW && isNarrow,
      onchange: null,
      addListener: noop,
      removeListener: noop,
    })
  const page = document.createElement('div')
  page.className = `first-page first-page-${name}`
  // Both editions stand in one document: no two elements may have one id.
  const root = createRoot(page, { identifierPrefix: `${name}-` })
  flushSync(() =>
    root.render(
      <QueryClientProvider client={client}>
        <App address={parseView('')} />
      </QueryClientProvider>,
    ),
  )
  return page
}

/**
 * HTML of the first page for a desk and for a phone, and the style rules it needs beside the product's own: served HTML has no style
 * attributes, the policy forbids them. Throws where a file of the first picture cannot be had.
 */
export async function firstPage(): Promise<{ readonly html: string; readonly css: string }> {
  const client = createClient()
  await loadFirst(client, DEFAULT_VIEW.roles)
  const { metros, roles } = useStore.getState().tables
  if (!metros || DEFAULT_VIEW.roles.some((role) => !roles[role]))
    throw new Error('A file of the first picture could not be read.')
  const pages = [drawn(client, 'wide'), drawn(client, 'narrow')]
  const css = `${SHOWN}\n${takeStyles(pages)}`
  return { html: pages.map((page) => page.outerHTML).join(''), css }
}
