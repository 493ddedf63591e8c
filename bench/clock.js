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
  let isLooking = true
  const lookForRows = () => {
    const marked = document.querySelectorAll('[data-row] :is(circle, rect, path)')
    const seen = Array.from(marked).filter((mark) => mark.checkVisibility())
    const rows = new Set(seen.map((mark) => mark.closest('[data-row]')))
    if (rows.size >= 20) afterPaint(() => (firstRows = performance.now()))
    else if (isLooking) requestAnimationFrame(lookForRows)
  }
  requestAnimationFrame(lookForRows)

  /** Puts a value into a field or a list, as the reader's hand does: what draws the field must not know it already. */
  const enter = (field, value) => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, value)
    const event = new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true })
    field.dispatchEvent(event)
    return event.timeStamp
  }
  const click = (element) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true })
    element.dispatchEvent(event)
    return event.timeStamp
  }

  /** Clicks, or enters a value; resolves to the ms from that event until what `selector` finds has changed and is painted. */
  const act = (element, selector, value) => {
    isLooking = false
    const picture = () => Array.from(document.querySelectorAll(selector), (part) => part.outerHTML).join('')
    const before = picture()
    const start = value === undefined ? click(element) : enter(element, value)
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
