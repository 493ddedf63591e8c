import type { Tables } from '#store/tables.ts'
import { articleFile } from './articleFile.ts'
import { cpiFile } from './cpiFile.ts'
import { filingsFile } from './filingsFile.ts'
import { manifestFile } from './manifestFile.ts'
import { mapFile } from './mapFile.ts'
import { nonmetroFile } from './nonmetroFile.ts'
import { occupationsFile } from './occupationsFile.ts'
import { placesFile } from './placesFile.ts'
import { pricesFile } from './pricesFile.ts'
import { projectionsFile } from './projectionsFile.ts'
import { similarFile } from './similarFile.ts'
import { skillsFile } from './skillsFile.ts'
import { statesFile } from './statesFile.ts'
import { titlesFile } from './titlesFile.ts'
import type { DataReader } from './dataFile.ts'

/** A file of the release that is one table of the store, and no first picture needs. */
export type LaterFile = Exclude<
  keyof Tables,
  'metros' | 'roles' | 'nonmetroRoles' | 'areas' | 'histories' | 'profiles' | 'employers' | 'tax'
>

type Formats = { readonly [K in LaterFile]: DataReader<NonNullable<Tables[K]>> }

/** How each of these files is read. They come together, once: each by itself would be a request for less than a kilobyte. */
export const FORMATS: Formats = {
  manifest: manifestFile,
  states: statesFile,
  nonmetro: nonmetroFile,
  prices: pricesFile,
  occupations: occupationsFile,
  map: mapFile,
  places: placesFile,
  projections: projectionsFile,
  titles: titlesFile,
  filings: filingsFile,
  article: articleFile,
  cpi: cpiFile,
  skills: skillsFile,
  similar: similarFile,
}
