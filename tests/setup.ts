import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A busy machine is no failure of what is waited for.
configure({ asyncUtilTimeout: 10_000 })

afterEach(() => {
  cleanup()
})

// jsdom has no layout: what asks for it gets a wide, light screen that never changes its size.
window.matchMedia = (query) =>
  Object.assign(new EventTarget(), { matches: false, media: query, onchange: null }) as MediaQueryList
window.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
window.scrollTo = () => undefined
Element.prototype.scrollIntoView = () => undefined
HTMLCanvasElement.prototype.getContext = () => null
