// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
})

afterEach(() => {
  document.head.replaceChildren()
})

/** What the page knows of the roles; asked anew, since it reads its own head only once. */
async function ofPage(content: string | null) {
  if (content !== null) {
    const meta = document.createElement('meta')
    meta.name = 'roles'
    meta.content = content
    document.head.append(meta)
  }
  const [{ mayHaveRole }, { isUnreleased }, { roleQuery }] = await Promise.all([
    import('#dataset/releasedRoles.ts'),
    import('#dataset/isUnreleased.ts'),
    import('#dataset/queries.ts'),
  ])
  return { mayHaveRole, isUnreleased, roleQuery }
}

/** The head of a page whose release has 15-1252 and 15-1254. */
const TWO_ROLES = `${(151252).toString(36)} 2`

it('knows each role of the release by the steps in the page’s head, and none between them', async () => {
  const { mayHaveRole } = await ofPage(TWO_ROLES)
  expect(['15-1252', '15-1253', '15-1254', '15-1255'].map(mayHaveRole)).toEqual([true, false, true, false])
})

it.each([
  ['nothing', null],
  ['an empty list', ''],
])('rules out no role where the page says %s', async (_, content) => {
  const { mayHaveRole } = await ofPage(content)
  expect(mayHaveRole('15-1253')).toBe(true)
})

it('takes no filed title for an occupation that the release lacks', async () => {
  const { isUnreleased } = await ofPage(TWO_ROLES)
  expect(['15-1254', '15-1253', 'backend-engineer'].map(isUnreleased)).toEqual([false, true, false])
})

it('asks the host for no role that the release lacks', async () => {
  const asked = vi.fn()
  vi.stubGlobal('fetch', asked)
  const { roleQuery } = await ofPage(TWO_ROLES)
  const { createClient } = await import('#dataset/client.ts')
  await expect(createClient().query(roleQuery('15-1253'))).rejects.toThrow(
    'roles/15-1253.json: the server answered 404',
  )
  expect(asked).not.toHaveBeenCalled()
  vi.unstubAllGlobals()
})
