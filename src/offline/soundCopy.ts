const TRANSPORT = ['content-encoding', 'content-length', 'transfer-encoding']

/**
 * A response as it may be kept, read to its end. Null: not to be kept. A data file that was cut off or is a host's page in its place
 * would else be given for ever.
 */
export async function soundCopy(response: Response, path: string): Promise<Response | null> {
  if (response.status !== 200) return null
  const body = await response.text()
  const isHtml = /html/.test(response.headers.get('content-type') ?? '')
  if (path.endsWith('.json')) JSON.parse(body)
  else if (isHtml && path !== '') return null
  const headers = new Headers(response.headers)
  for (const name of TRANSPORT) headers.delete(name)
  // A new one: browsers refuse to open a page with a redirected answer.
  return new Response(body, { headers })
}
