import { run } from './run.ts'

const STEPS = ['types', 'lint', 'format-check', 'cycles', 'unused', 'data-check']

let failed = 0
for (const step of STEPS) {
  const start = performance.now()
  const { ok, output } = run(`npm --silent run ${step}`, { quiet: true })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${ok ? 'passed' : 'FAILED'}  ${step} (${seconds} s)`)
  if (!ok) {
    failed += 1
    console.log(output)
  }
}
console.log(`check: ${STEPS.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
