import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, failedInVitest } from '../../scripts/testCounts.ts'

describe('the counts of a test run', () => {
  it('holds a skipped test for a failed one', () => {
    const report = { numTotalTests: 5, numPassedTests: 3, numFailedTests: 1, numFailedTestSuites: 1 }
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2 })
  })

  it('holds a test file that cannot be read for a failure', () => {
    const report = { numTotalTests: 3, numPassedTests: 3, numFailedTests: 0, numFailedTestSuites: 1 }
    expect(countVitest(report)).toEqual({ passed: 3, failed: 1 })
  })

  it('holds a browser test that passed only at the second try for a failed one', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 2, skipped: 1 }
    expect(countPlaywright({ stats })).toEqual({ passed: 7, failed: 4 })
  })

  it('does not take a report of another shape for one without failures', () => {
    expect(() => countVitest({})).toThrow(/no number/)
    expect(() => countPlaywright(null)).toThrow(/no number/)
  })

  it('names the tests that failed, and a file that could not be read', () => {
    const testResults = [
      { name: 'a.test.ts', status: 'passed', assertionResults: [{ fullName: 'adds', status: 'passed' }] },
      {
        name: 'b.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'sorts', status: 'failed' },
          { fullName: 'reads', status: 'passed' },
        ],
      },
      { name: 'c.test.ts', status: 'failed', assertionResults: [] },
    ]
    expect(failedInVitest({ testResults })).toEqual(['b.test.ts › sorts', 'c.test.ts › the file itself'])
    expect(failedInVitest(null)).toEqual([])
  })
})
