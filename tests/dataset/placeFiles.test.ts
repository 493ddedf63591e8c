import { describe, expect, it } from 'vitest'
import { employersFile } from '#dataset/files/employersFile.ts'
import { similarFile } from '#dataset/files/similarFile.ts'
import { BOISE_EMPLOYERS, DENVER_EMPLOYERS } from '../fixtures/employers.ts'

const SIMILAR = [
  { code: '14260', pay: 0.978, similar: [{ code: '19740', mix: 0.094 }] },
  { code: '14860', pay: null, similar: [] },
  { code: '19740', pay: 1.125, similar: [{ code: '14260', mix: 0.094 }] },
]

function changed(text: string, change: (json: Record<string, unknown>) => void): string {
  const json = JSON.parse(text) as Record<string, unknown>
  change(json)
  return JSON.stringify(json)
}

describe('the file of similar metro areas', () => {
  const text = similarFile.encode(SIMILAR)

  it('reads back what was written', () => {
    expect(similarFile.decode(text)).toEqual(SIMILAR)
    expect(similarFile.encode(similarFile.decode(text))).toBe(text)
  })

  it.each([
    [{ similar: [[9], [], [0]] }, 'column similar, row 0: expected a list of a whole number from 0 to 2'],
    [{ mix: [[], [], [94]] }, 'column mix, row 0: expected a part for each'],
    [{ pay: [978, null, 0] }, 'column pay, row 2'],
  ])('refuses %j', (fields, message) => {
    expect(() => similarFile.decode(changed(text, (json) => Object.assign(json, fields)))).toThrow(message)
  })
})

describe('the file of a metro area’s employers', () => {
  const file = employersFile('19740')
  const text = file.encode(DENVER_EMPLOYERS)

  it('reads back what was written, an area without filings too', () => {
    expect(file.decode(text)).toEqual(DENVER_EMPLOYERS)
    const none = { ...BOISE_EMPLOYERS, roles: [] }
    const boise = employersFile('14260')
    expect(boise.decode(boise.encode(none))).toEqual(none)
    expect(boise.decode(boise.encode(BOISE_EMPLOYERS))).toEqual(BOISE_EMPLOYERS)
  })

  it('is refused for another area', () => {
    expect(() => employersFile('14260').decode(text)).toThrow('employers/14260.json: column area')
  })

  it('is refused where its roles list another number of employers, or more filings than they have', () => {
    const roles = JSON.parse(text) as { roles: object }
    const listed = changed(text, (json) =>
      Object.assign(json, { roles: { ...roles.roles, listed: [14, 0] } }),
    )
    expect(() => file.decode(listed)).toThrow('column roles.listed: expected 15 employers together')
    const filings = changed(text, (json) =>
      Object.assign(json, { roles: { ...roles.roles, filings: [100, 6] } }),
    )
    expect(() => file.decode(filings)).toThrow('column roles.filings, row 0')
  })
})
