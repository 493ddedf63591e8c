import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createClient } from '#dataset/client.ts'
import { loadFirst } from '#dataset/loadFirst.ts'
import '#ui/tokens.css'
import '#ui/base.css'
import '#ui/print.css'
import { DEFAULT_VIEW } from '#view/view.ts'
import { App } from './App.tsx'
import { RootBoundary } from './RootBoundary.tsx'
import { readAnewIfReplaced, start } from './start.ts'

const address = start()
const client = createClient(() => void readAnewIfReplaced())
const { view: screen, roles } = address.view
const needsRole = screen === 'cities' || screen === 'compare'
const files = loadFirst(client, [...(needsRole ? roles.slice(0, 1) : []), ...DEFAULT_VIEW.roles])
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root')

/** The page's head asked for the files, and mostly they are here before the script: so long an empty frame is held back, ms. */
const HOLD = 100
const held = new Promise((resolve) => setTimeout(resolve, HOLD))
/** The page was served as it is asked for: it stands until it can be drawn anew with everything on it alive. */
const isDrawn = root.firstChild !== null && !('asked' in document.documentElement.dataset)
void (isDrawn ? files : Promise.race([files, held])).then(() =>
  createRoot(root).render(
    <StrictMode>
      <RootBoundary>
        <QueryClientProvider client={client}>
          <App address={address} />
        </QueryClientProvider>
      </RootBoundary>
    </StrictMode>,
  ),
)
