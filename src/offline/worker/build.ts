import { deviceCaches } from '#offline/deviceCaches.ts'

declare const self: ServiceWorkerGlobalScope

/** The folder the product is served from, with "/" at its end. */
export const SCOPE = self.registration.scope

export const BUILD = __BUILD_FILES__

export const CACHES = deviceCaches(SCOPE)
