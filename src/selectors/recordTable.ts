import { count } from '#format/counts.ts'
import { growthPercent, signedPercent } from '#format/percent.ts'
import { csvPercent, type PictureColumn, type PictureTable } from './pictureTable.ts'
import type { RecordMark, RecordPicture } from './recordPicture.ts'

function jobs(key: string, head: string, of: (mark: RecordMark) => number): PictureColumn<RecordMark> {
  return { key, head, align: 'right', text: (mark) => count(of(mark)), value: (mark) => Math.round(of(mark)) }
}

function growth(key: string, head: string, of: (mark: RecordMark) => number): PictureColumn<RecordMark> {
  return {
    key,
    head,
    align: 'right',
    text: (mark) => growthPercent((of(mark) / mark.base - 1) * 100),
    value: (mark) => csvPercent(of(mark) / mark.base - 1),
  }
}

/** Every occupation of the round with both figures: the whole record can be computed from it again. */
export function recordTable({ marks, record }: RecordPicture): PictureTable<RecordMark> {
  const { from, to, at, isTarget, all } = record
  const faster = (growthOf: (mark: RecordMark) => number, than: number) => (mark: RecordMark) =>
    growthOf(mark) / mark.base - 1 > than ? 'yes' : 'no'
  const said = faster(({ expected }) => expected, all.forecast)
  const was = faster(({ later }) => later, all.actual)
  return {
    rows: marks,
    columns: [
      { key: 'role', head: 'occupation', text: ({ name }) => name, value: ({ title }) => title },
      { key: 'code', head: 'code', text: ({ soc }) => soc, value: ({ soc }) => soc },
      jobs('base', `jobs ${from}`, ({ base }) => base),
      jobs('target', `they said, ${to}`, ({ target }) => target),
      ...(isTarget ? [] : [jobs('expected', `straight line (ours), ${at}`, ({ expected }) => expected)]),
      jobs('later', `it became, ${at}`, ({ later }) => later),
      {
        key: 'error',
        head: 'miss, %',
        align: 'right',
        text: ({ error }) => signedPercent(error),
        value: ({ error }) => csvPercent(error),
      },
      growth('forecast', `forecast change to ${at}, %`, ({ expected }) => expected),
      growth('actual', `change to ${at}, %`, ({ later }) => later),
      {
        key: 'direction',
        head: 'direction',
        text: ({ isRight }) => (isRight ? 'right' : 'wrong'),
        value: ({ isRight }) => (isRight ? 'right' : 'wrong'),
      },
      { key: 'said', head: 'said faster than all jobs', text: said, value: said },
      { key: 'was', head: 'was faster than all jobs', text: was, value: was },
    ],
  }
}
