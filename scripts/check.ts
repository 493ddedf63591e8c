import { run } from './run.ts'

const STEPS = [
  ['types', 'tsc -p .'],
  ['lint', 'eslint . --max-warnings 0'],
  ['format', 'prettier --check --log-level warn .'],
  ['cycles', 'depcruise --no-progress src pipeline scripts bench'],
  ['unused exports and files', 'knip'],
  ['data', 'tsx pipeline/build.ts --check'],
] as const

let failed = 0
for (const [name, commandLine] of STEPS) {
  const start = performance.now()
  const { ok, output } = run(`npx --no-install ${commandLine}`, { quiet: true })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${ok ? 'passed' : 'FAILED'}  ${name} (${commandLine}, ${seconds} s)`)
  if (!ok) {
    failed += 1
    console.log(output)
  }
}
console.log(`check: ${STEPS.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
