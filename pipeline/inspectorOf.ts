import { areaFile } from '#dataset/files/areaFile.ts'
import type { DataFile } from '#dataset/files/dataFile.ts'
import { historyFile } from '#dataset/files/historyFile.ts'
import { manifestFile } from '#dataset/files/manifestFile.ts'
import { mapFile } from '#dataset/files/mapFile.ts'
import { metrosFile } from '#dataset/files/metrosFile.ts'
import { occupationsFile } from '#dataset/files/occupationsFile.ts'
import { placesFile } from '#dataset/files/placesFile.ts'
import { pricesFile } from '#dataset/files/pricesFile.ts'
import { projectionsFile } from '#dataset/files/projectionsFile.ts'
import { titlesFile } from '#dataset/files/titlesFile.ts'
import { cpiFile } from '#dataset/files/cpiFile.ts'
import { filingsFile } from '#dataset/files/filingsFile.ts'
import { articleFile } from '#dataset/files/articleFile.ts'
import { profileFile } from '#dataset/files/profileFile.ts'
import { skillsFile } from '#dataset/files/skillsFile.ts'
import { roleFile } from '#dataset/files/roleFile.ts'
import { statesFile } from '#dataset/files/statesFile.ts'

/** Reads a file of any kind only to see whether it is sound: its row count, and its text written again. */
export type Inspect = (text: string) => { readonly rows: number; readonly again: string }

function inspector<T>(file: DataFile<T>): readonly [path: string, inspect: Inspect] {
  return [
    file.path,
    (text) => {
      const value = file.decode(text)
      return { rows: file.rows(value), again: file.encode(value) }
    },
  ]
}

const SINGLE: ReadonlyMap<string, Inspect> = new Map([
  inspector(manifestFile),
  inspector(metrosFile),
  inspector(statesFile),
  inspector(pricesFile),
  inspector(cpiFile),
  inspector(occupationsFile),
  inspector(mapFile),
  inspector(placesFile),
  inspector(articleFile),
  inspector(filingsFile),
  inspector(titlesFile),
  inspector(projectionsFile),
  inspector(skillsFile),
])

/** The format of a file by its path below the release folder. Undefined: no file of a release. */
export function inspectorOf(path: string): Inspect | undefined {
  const [folder, name = ''] = path.replace(/\.json$/, '').split('/')
  if (folder === 'history') return inspector(historyFile(name))[1]
  if (folder === 'roles') return inspector(roleFile(name))[1]
  if (folder === 'profiles') return inspector(profileFile(name))[1]
  if ((folder === 'metros' || folder === 'states') && name !== '') return inspector(areaFile(name))[1]
  return SINGLE.get(path)
}
