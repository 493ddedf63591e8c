const HEADINGS = (
  'AREA,AREA_TITLE,AREA_TYPE,PRIM_STATE,NAICS,NAICS_TITLE,I_GROUP,OWN_CODE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,EMP_PRSE,' +
  'JOBS_1000,LOC_QUOTIENT,PCT_TOTAL,PCT_RPT,H_MEAN,A_MEAN,MEAN_PRSE,H_PCT10,H_PCT25,H_MEDIAN,H_PCT75,H_PCT90,A_PCT10,' +
  'A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY'
).split(',')

export type OewsCells = Readonly<Record<string, string>>

const DEFAULTS: OewsCells = {
  AREA: '41940',
  AREA_TITLE: 'San Jose-Sunnyvale-Santa Clara, CA',
  AREA_TYPE: '4',
  I_GROUP: 'cross-industry',
  OCC_CODE: '15-1254',
  OCC_TITLE: 'Web Developers',
  O_GROUP: 'detailed',
}

/** A wage file in the publisher's layout: one row for each set of cells, web developers in San Jose unless they say otherwise. */
export function oewsText(rows: readonly OewsCells[]): string {
  const lines = rows.map((row) => HEADINGS.map((key) => `"${row[key] ?? DEFAULTS[key] ?? ''}"`).join(','))
  return [HEADINGS.join(','), ...lines, ''].join('\n')
}
