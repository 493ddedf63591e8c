import { lowerName } from '#format/names.ts'
import type { OnePage, OnePageLine, OnePageRole, OnePageRow } from './onePage.ts'
import { pricesTitle } from './onePageWords.ts'

/** Signs that Markdown would read as its own. */
function plain(text: string): string {
  return text.replace(/[\\|*_`<>[\]]/g, '\\$&')
}

function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(' | ')} |`
  const rule = `| ${head.map((_, i) => (i === 0 ? '---' : '---:')).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

function linesText(lines: readonly OnePageLine[]): string {
  return lines.map(({ name, text }) => `**${name}.** ${plain(text)}`).join('\n\n')
}

function titleText({ title, note, repeats }: OnePageRow): string {
  return `${title}${repeats ? ' ⚑' : ''}${note === '' ? '' : ` (${note})`}`
}

function spreadHeads({ earners }: OnePageRole): readonly [string, string] {
  return earners
    ? [`${lowerName(earners[0])}, as paid`, `${lowerName(earners[1])}, as paid`]
    : ['middle half earns, as paid', 'eight in ten earn, as paid']
}

function roleText(role: OnePageRole): string {
  const rows = role.rows.map((row) => [
    titleText(row),
    row.paid,
    row.real,
    row.turns === '' ? row.against : `${row.against}, ${row.turns}`,
    row.half,
    row.most,
    row.share === '' ? row.jobs : `${row.jobs}, ${row.share}`,
  ])
  const head = [
    'place',
    'as paid',
    'after local prices',
    `against ${role.baseName}, after prices`,
    ...spreadHeads(role),
    role.earners ? 'jobs of each' : 'jobs',
  ]
  const parts = [
    `## ${plain(role.name)}`,
    role.headline === '' ? '' : plain(role.headline),
    tableText(head, rows),
    linesText(role.lines),
    role.decision === '' ? '' : `**Decision.** ${plain(role.decision)}`,
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** The page as Markdown: the same words in the same order, then the address it can be opened at. */
export function onePageMarkdown(page: OnePage, address: string): string {
  const { columns, rows } = page.prices
  const parts = [
    `# ${plain(page.headline)}`,
    plain(page.deck),
    ...page.notices.map((notice) => `> ${plain(notice)}`),
    ...page.roles.map(roleText),
    `## ${pricesTitle()}`,
    tableText(
      ['place', ...columns],
      rows.map(({ title, texts }) => [title, ...texts]),
    ),
    linesText(page.lines),
    `Where It Pays: <${address}>`,
  ]
  return `${parts.join('\n\n')}\n`
}
