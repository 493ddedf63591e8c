import { employersFile, employersPath } from './files/employersFile.ts'
import { fileQuery, putRecent, type FileQuery } from './queries.ts'

/** Employers that filed in one metro area (CBSA code). */
export function employersQuery(code: string): FileQuery {
  return fileQuery(
    employersPath(code),
    () => employersFile(code),
    putRecent('employers', code, employersPath),
  )
}
