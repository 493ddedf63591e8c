import { count } from '#format/counts.ts'
import { payText } from '#format/money.ts'
import { sharePercent } from '#format/percent.ts'
import type { PictureTable } from './pictureTable.ts'
import { csvPercent } from './pictureTable.ts'
import { LEAST, type FiledShare, type ListedRow, type TitlesPicture } from './titlesPicture.ts'

/** A row of the twin: a share of filings, or an entry of O*NET's lists. */
export type TitlesTableRow =
  | { readonly from: 'filings'; readonly share: FiledShare }
  | { readonly from: 'onet'; readonly listed: ListedRow }
  | { readonly from: 'rest'; readonly part: number }

/** Both sides in rows, each row saying whose evidence it is. */
export function titlesTable(picture: TitlesPicture): PictureTable<TitlesTableRow> {
  const isTitle = picture.kind === 'title'
  const title = (row: TitlesTableRow): string =>
    row.from === 'onet'
      ? row.listed.titles.join('; ')
      : row.from === 'rest' || isTitle
        ? picture.name
        : row.share.name
  const role = (row: TitlesTableRow): string =>
    row.from === 'rest'
      ? 'codes that are not named'
      : row.from === 'onet'
        ? (row.listed.role?.short ?? picture.name)
        : isTitle
          ? row.share.name
          : picture.name
  const code = (row: TitlesTableRow): string =>
    row.from === 'rest'
      ? ''
      : row.from === 'onet'
        ? (row.listed.role?.soc ?? picture.code)
        : isTitle
          ? row.share.code
          : picture.code
  const share = (row: TitlesTableRow): number | null =>
    row.from === 'filings' ? row.share.share : row.from === 'rest' ? row.part : null
  const filings = (row: TitlesTableRow): number | null => (row.from === 'filings' ? row.share.filings : null)
  const offer = (row: TitlesTableRow): number | null =>
    row.from === 'filings' ? ((row.share.offers ?? picture.filed?.nation ?? null)?.median ?? null) : null
  const survey = (row: TitlesTableRow) =>
    row.from === 'onet' ? row.listed.role : row.from === 'rest' ? null : row.share.survey
  const blank = (value: number | null, text: (value: number) => string): string =>
    value === null ? '' : text(value)
  return {
    rows: [
      ...picture.shares.map((each) => ({ from: 'filings', share: each }) as const),
      ...(picture.unnamed >= LEAST ? [{ from: 'rest', part: picture.unnamed } as const] : []),
      ...picture.listed.map((each) => ({ from: 'onet', listed: each }) as const),
    ],
    columns: [
      {
        key: 'evidence',
        head: 'evidence',
        text: ({ from }) => (from === 'onet' ? 'O*NET lists' : 'visa filings (H-1B), not a sample'),
        value: ({ from }) => (from === 'onet' ? 'O*NET' : 'visa filings'),
      },
      { key: 'title', head: 'title', text: title, value: title },
      { key: 'role', head: 'role', text: role, value: role },
      { key: 'code', head: 'code', text: code, value: code },
      {
        key: 'share',
        head: 'share of the title’s filings, %',
        align: 'right',
        text: (row) => blank(share(row), sharePercent),
        value: (row) => {
          const part = share(row)
          return part === null ? null : csvPercent(part)
        },
      },
      {
        key: 'filings',
        head: 'filings of the title',
        align: 'right',
        text: (row) => blank(filings(row), count),
        value: filings,
      },
      {
        key: 'offer',
        head: 'median offer of the title',
        align: 'right',
        text: (row) => blank(offer(row), (value) => payText(value, 'year', false)),
        value: offer,
      },
      {
        key: 'survey',
        head: 'survey median of the role',
        align: 'right',
        text: (row) => {
          const occupation = survey(row)
          if (!occupation) return ''
          const floor = occupation.nation?.floors.includes('median') === true
          return payText(occupation.nation?.median ?? null, occupation.unit, floor)
        },
        value: (row) => survey(row)?.nation?.median ?? null,
      },
    ],
  }
}
