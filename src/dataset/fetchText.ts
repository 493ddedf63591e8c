import { ROOT } from '#view/root.ts'

/** A host's refusal: the file could not be had. */
export class HttpError extends Error {
  readonly status: number
  readonly path: string
  constructor(path: string, status: number) {
    super(`${path}: the server answered ${status}`)
    this.name = 'HttpError'
    this.path = path
    this.status = status
  }
}

/** The data release this page was built with: "2025-05-1a2b3c4d". */
export const RELEASE = __RELEASE__

/** Text of a file of the release. Throws `HttpError` when the host answers with anything but success. */
export async function fetchText(path: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(new URL(`data/${RELEASE}/${path}`, ROOT), { signal })
  if (!response.ok) throw new HttpError(path, response.status)
  return response.text()
}
