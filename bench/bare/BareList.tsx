import { scaleLinear } from 'd3-scale'
import type { BareRow } from './bareRows.ts'

const HEIGHT = 28
const figures = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })

/** The ranked rows as plain SVG: name, ring, line and disc, figures, and the line of what they are compared with. */
export function BareList({ rows, base }: { readonly rows: readonly BareRow[]; readonly base: number }) {
  const ends = rows.flatMap((row) => (row.real === null ? [row.paid] : [row.paid, row.real]))
  const x = scaleLinear()
    .domain([Math.min(...ends), Math.max(...ends)])
    .range([240, 560])
    .nice()
  return (
    <svg width="824" height={rows.length * HEIGHT} fontSize="14" fontFamily="system-ui">
      <line x1={x(base)} x2={x(base)} y2={rows.length * HEIGHT} stroke="#1A1C1F" />
      {rows.map((row, at) => (
        <g key={row.code} data-row={row.code} transform={`translate(0 ${at * HEIGHT + HEIGHT / 2})`}>
          <text x="24" textAnchor="end">
            {at + 1}
          </text>
          <text x="40">{row.name}</text>
          {row.real !== null && <line x1={x(row.paid)} x2={x(row.real)} stroke="#6B7079" />}
          <circle cx={x(row.paid)} r="4.5" fill="none" stroke="#6B7079" strokeWidth="1.75" />
          {row.real !== null && <circle cx={x(row.real)} r="5" fill="#0B5C6B" />}
          <text x="650" textAnchor="end">
            ${figures.format(row.paid)}
          </text>
          <text x="730" textAnchor="end">
            {row.real === null ? 'not published' : `$${figures.format(Math.round(row.real / 100) * 100)}`}
          </text>
          <text x="790" textAnchor="end">
            {row.jobs === null ? 'no count' : figures.format(row.jobs)}
          </text>
          <text x="820" textAnchor="end">
            {base > row.paid ? '−' : '+'}
            {Math.abs(Math.round((row.paid / base - 1) * 100))}%
          </text>
        </g>
      ))}
    </svg>
  )
}
