/** How many tests passed and failed. What was skipped or flaky counts as failed: there is no such thing here. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

function numberAt(report: unknown, key: string): number {
  const value: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, key) : undefined
  if (typeof value !== 'number') throw new Error(`The report has no number "${key}".`)
  return value
}

/** Counts of vitest's JSON report. */
export function countVitest(report: unknown): Counts {
  const passed = numberAt(report, 'numPassedTests')
  // A file that cannot be read has no tests that could fail.
  const brokenFiles = numberAt(report, 'numFailedTests') === 0 ? numberAt(report, 'numFailedTestSuites') : 0
  return { passed, failed: numberAt(report, 'numTotalTests') - passed + brokenFiles }
}

/** Counts of Playwright's JSON report. */
export function countPlaywright(report: unknown): Counts {
  const stats: unknown =
    typeof report === 'object' && report !== null ? Reflect.get(report, 'stats') : undefined
  return {
    passed: numberAt(stats, 'expected'),
    failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky') + numberAt(stats, 'skipped'),
  }
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return Array.isArray(list) ? list : []
}

function textAt(value: unknown, key: string): string {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return typeof text === 'string' ? text : ''
}

/** The tests that failed, and the files that could not be read, of vitest's JSON report: "file › test". */
export function failedInVitest(report: unknown): readonly string[] {
  return listAt(report, 'testResults').flatMap((file) => {
    const tests = listAt(file, 'assertionResults')
    const failed = tests.filter((test) => textAt(test, 'status') === 'failed')
    if (failed.length > 0)
      return failed.map((test) => `${textAt(file, 'name')} › ${textAt(test, 'fullName')}`)
    return textAt(file, 'status') === 'failed' ? [`${textAt(file, 'name')} › the file itself`] : []
  })
}
