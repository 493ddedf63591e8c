// Runs in every page that is measured, before its own scripts.
;(() => {
  /** Calls back after the frame that is being made has been painted; to be called in an animation frame. */
  const afterPaint = (done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = done
    port2.postMessage(null)
  }

  /** When 20 rows with their marks were on screen, ms after the navigation began. Null: not yet. */
  let firstRows = null
  const lookForRows = () => {
    const marked = document.querySelectorAll('[data-row] :is(circle, rect, path)')
    const rows = new Set(Array.from(marked, (mark) => mark.closest('[data-row]')))
    if (rows.size >= 20) afterPaint(() => (firstRows = performance.now()))
    else requestAnimationFrame(lookForRows)
  }
  requestAnimationFrame(lookForRows)

  /** Clicks and resolves to the ms until what `selector` finds has changed and is painted. */
  const act = (element, selector) => {
    const picture = () => Array.from(document.querySelectorAll(selector), (part) => part.outerHTML).join('')
    const before = picture()
    const start = performance.now()
    element.click()
    return new Promise((resolve, reject) => {
      const look = () => {
        if (picture() !== before) afterPaint(() => resolve(performance.now() - start))
        else if (performance.now() - start > 5000) reject(new Error(`${selector} did not change`))
        else requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
  }

  globalThis.bench = { firstRows: () => firstRows, act }
})()
