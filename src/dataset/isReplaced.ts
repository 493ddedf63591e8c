import { ROOT } from '#view/root.ts'

/** Whether the host serves another build by now: its page no longer names this script. False: it does, or cannot be asked. */
export async function isReplaced(script: string): Promise<boolean> {
  try {
    const response = await fetch(ROOT, { cache: 'no-store' })
    return response.ok && !(await response.text()).includes(script.replace(/.*\//, ''))
  } catch {
    return false
  }
}
