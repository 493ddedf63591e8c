import { laterQuery } from '#dataset/laterQueries.ts'
import { RELEASE } from '#dataset/fetchText.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { PERIODS } from '#domain/periods.ts'
import { counted } from '#format/counts.ts'
import { periodWords } from '#format/periods.ts'
import { sourceRows, type SourceRow } from '#selectors/sourceRows.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Table, type TableColumn } from '#ui/Table.tsx'
import styles from './AboutData.module.css'
import { OnThisDevice } from './OnThisDevice.tsx'
import { SchemeChoice } from './SchemeChoice.tsx'

const QUERIES = [laterQuery('manifest')]

function Address({ address }: { readonly address: string }) {
  return (
    <a href={address} rel="noreferrer">
      {address.replace(/^https:\/\/(www\.)?/, '')}
    </a>
  )
}

const COLUMNS: readonly TableColumn<SourceRow>[] = [
  { key: 'title', head: 'Source', cell: ({ title }) => title },
  { key: 'period', head: 'Period', cell: ({ periods }) => periods.join(', ') },
  { key: 'publisher', head: 'Publisher', cell: ({ publisher }) => publisher },
  { key: 'licence', head: 'License', cell: ({ licence }) => licence },
  { key: 'address', head: 'Address', cell: ({ address }) => <Address address={address} /> },
]

/** Sources, periods and licences of the release, and what its figures are. */
export function AboutData() {
  const files = useFiles(QUERIES)
  const manifest = useStore((store) => store.tables.manifest)
  const titles = manifest?.sources.find(({ licence }) => licence.includes('CC BY'))
  return (
    <section className={styles.about} aria-label="About the data">
      <div className={styles.texts}>
        <div>
          <h3>What pay means here</h3>
          <p>
            Base pay and regular incentive pay of employees, before tax, as employers reported it:
            cost-of-living allowances, commissions, production bonuses and tips are in it. Overtime, one-off
            bonuses, equity and benefits are not. The self-employed are not. Figures are by place of work, not
            of residence, and say nothing of seniority: the lower and the upper quarter of a role are not its
            beginners and its experts.
          </p>
        </div>
        <div>
          <h3>What “after local prices” means</h3>
          <p>
            Pay as paid ÷ (price level ÷ 100). The price level is the regional price parity of the Bureau of
            Economic Analysis, {periodWords.prices}, the nation = 100. Wages are of {periodWords.wages}.
            Moving a part of the index to housing is an arithmetic of this page; at none it is the publisher’s
            own figure.
          </p>
        </div>
        <div>
          <h3>What is not published</h3>
          <p>
            Nothing is filled in. What the publisher leaves out is shown as not published and counted under
            each picture. Markets of under 100 jobs, or without a count, are drawn small and are never named
            by a headline.
          </p>
        </div>
        <div>
          <h3>Where series break</h3>
          <p>
            Occupations were recoded when the classification went from SOC 2010 to SOC 2018; metro areas were
            drawn anew in 2023, used for wages from May 2024; the method of estimating changed with May 2021.
            No line crosses such a break. BLS does not recommend its wage survey as a series over time.
          </p>
        </div>
        <div>
          <h3>Visa filings</h3>
          <p>
            Pay by job title (backend engineer, data engineer) is from labor condition applications for H-1B
            visas, {periodWords.filings}, US Department of Labor, grouped by TechPay Atlas. They are offers by
            sponsoring employers, not a sample, and are drawn in a style of their own.
          </p>
        </div>
        <div>
          <h3>Take-home pay</h3>
          <p>
            An estimate for one earner with the standard deduction: federal and payroll taxes of{' '}
            {PERIODS.taxes} as the IRS and the SSA publish them, income taxes of the states as the Tax
            Foundation compiled them in February {PERIODS.taxes}. That compilation was checked here in part
            only, and some of its amounts are of an earlier year. Local income taxes, credits and exemptions
            are left out. It is no tax advice.
          </p>
        </div>
        <div>
          <h3>Titles, technologies, skills and related roles</h3>
          <p>
            This page includes information from the O*NET database
            {titles ? ` (${titles.period})` : ''} by the US Department of Labor, Employment and Training
            Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.
            Changed: codes were joined to those that BLS publishes; titles that only repeat an occupation’s
            name or a shorter title, and those that only coding indexes list, were left out; abbreviations and
            everyday names of our own were added; technologies were grouped by kind, the importance of skills
            averaged over the parts of a code, and related roles joined to the codes of BLS. USDOL/ETA has not
            approved, endorsed or tested these changes.
          </p>
        </div>
      </div>
      <h3>Sources</h3>
      {files.problem !== null && (
        <Notice kind="error" act={<Button onClick={() => files.retry()}>Try again</Button>}>
          {files.problem}
        </Notice>
      )}
      {files.pending && <p role="status">Loading the list of sources …</p>}
      {manifest && (
        <>
          <Table
            caption="Files of the publishers that this release was made from"
            columns={COLUMNS}
            rows={sourceRows(manifest.sources)}
            rowKey={({ key }) => key}
          />
          <p>
            Data release {RELEASE}: {counted(manifest.files.length, 'file')} made from{' '}
            {counted(manifest.sources.length, 'file')} of the publishers. Figures of BLS, BEA, the Census
            Bureau and the Department of Labor are in the public domain; none of them has any part in this
            page.
          </p>
        </>
      )}
      <OnThisDevice />
      <SchemeChoice />
    </section>
  )
}
