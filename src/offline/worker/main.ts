import { savesData } from '#offline/savesData.ts'
import { answer } from './answers.ts'
import { dropOthers, keepBuild } from './keepBuild.ts'

declare const self: ServiceWorkerGlobalScope

const nothing = () => undefined

self.addEventListener('install', (event) => event.waitUntil(keepBuild(savesData(navigator))))

// A new worker waits until no page of the one before is open: what that one kept is needed no more.
self.addEventListener('activate', (event) =>
  event.waitUntil(
    dropOthers()
      .catch(nothing)
      .then(() => self.clients.claim()),
  ),
)

self.addEventListener('fetch', answer)

// A page asks for what is not kept yet: what was refused before, or was left out to save data. It hears whether all is here now.
self.addEventListener('message', (event) => {
  const [port] = event.ports
  event.waitUntil(
    keepBuild(event.data !== 'all' && savesData(navigator)).then(
      () => port?.postMessage(true),
      () => port?.postMessage(false),
    ),
  )
})
