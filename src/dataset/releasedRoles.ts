/** Codes of the release's roles, from the page's own head: each the step from the one before, base 36. Null: the page says none. */
function listed(): ReadonlySet<number> | null {
  const text = (
    typeof document === 'undefined' ? null : document.querySelector('meta[name=roles]')
  )?.getAttribute('content')
  let code = 0
  return text ? new Set(text.split(' ').map((step) => (code += parseInt(step, 36)))) : null
}

let codes: ReadonlySet<number> | null | undefined

/** Whether the release may have a file of a role. False: a request would only be refused, and the browser complain. */
export function mayHaveRole(soc: string): boolean {
  codes ??= listed()
  return codes?.has(Number(soc.replace('-', ''))) ?? true
}
