import type { Region } from './area.ts'

/** What is fixed about a state: FIPS code, postal code, name, Census region (Puerto Rico belongs to none). */
export interface StateFacts {
  readonly fips: string
  readonly postal: string
  readonly name: string
  readonly region: Region | null
}

const ROWS = `01 AL south Alabama
02 AK west Alaska
04 AZ west Arizona
05 AR south Arkansas
06 CA west California
08 CO west Colorado
09 CT northeast Connecticut
10 DE south Delaware
11 DC south District of Columbia
12 FL south Florida
13 GA south Georgia
15 HI west Hawaii
16 ID west Idaho
17 IL midwest Illinois
18 IN midwest Indiana
19 IA midwest Iowa
20 KS midwest Kansas
21 KY south Kentucky
22 LA south Louisiana
23 ME northeast Maine
24 MD south Maryland
25 MA northeast Massachusetts
26 MI midwest Michigan
27 MN midwest Minnesota
28 MS south Mississippi
29 MO midwest Missouri
30 MT west Montana
31 NE midwest Nebraska
32 NV west Nevada
33 NH northeast New Hampshire
34 NJ northeast New Jersey
35 NM west New Mexico
36 NY northeast New York
37 NC south North Carolina
38 ND midwest North Dakota
39 OH midwest Ohio
40 OK south Oklahoma
41 OR west Oregon
42 PA northeast Pennsylvania
44 RI northeast Rhode Island
45 SC south South Carolina
46 SD midwest South Dakota
47 TN south Tennessee
48 TX south Texas
49 UT west Utah
50 VT northeast Vermont
51 VA south Virginia
53 WA west Washington
54 WV south West Virginia
55 WI midwest Wisconsin
56 WY west Wyoming
72 PR - Puerto Rico`

/** The 50 states, DC and Puerto Rico, in order of their FIPS codes. Regions: US Census Bureau. */
export const STATES: readonly StateFacts[] = ROWS.split('\n').map((row) => {
  const [fips = '', postal = '', region = '', ...name] = row.split(' ')
  return { fips, postal, region: region === '-' ? null : (region as Region), name: name.join(' ') }
})

const BY_POSTAL = new Map(STATES.map((state) => [state.postal, state]))

/** The facts of a state by its postal code (upper case). Undefined: no such state. */
export function stateOf(postal: string): StateFacts | undefined {
  return BY_POSTAL.get(postal)
}
