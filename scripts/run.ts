import { spawnSync } from 'node:child_process'

/** What a command line said and whether it ended well. */
export interface Ran {
  readonly ok: boolean
  readonly output: string
}

/** Runs a command of node_modules/.bin or of the system, showing its output as it comes unless `quiet`. */
export function run(commandLine: string, { quiet = false, env = {} }: RunOptions = {}): Ran {
  const result = spawnSync(commandLine, {
    shell: true,
    encoding: 'utf8',
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { ok: result.status === 0, output: quiet ? `${result.stdout}${result.stderr}` : '' }
}

export interface RunOptions {
  /** Keep the output instead of showing it. */
  readonly quiet?: boolean
  readonly env?: Readonly<Record<string, string>>
}
