/** What each kind of figure of this product speaks of. The build refuses inputs of another period where they state one. */
export const PERIODS = {
  /** BLS OEWS: May of the year. */
  wages: '2025-05',
  /** BEA regional price parities: the year. */
  prices: '2024',
  /** Census population estimates: the year. */
  population: '2023',
  /** Delineation of metro areas (OMB). */
  areas: '2023-07',
  /** Newest round of BLS Employment Projections. */
  projections: '2024-34',
  /** Federal fiscal year of the visa filings. */
  filings: '2025',
  /** Year of the taxes on pay. */
  taxes: '2026',
  /** Release of the O*NET database. */
  titles: '29.3',
} as const
