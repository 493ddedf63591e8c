import { useMemo } from 'react'
import { laterQuery } from '#dataset/laterQueries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { articleClaims, type ArticleClaim, type CityColumn } from '#selectors/articleClaims.ts'
import { ViewLink } from '#screens/ViewLink.tsx'
import { useSelected } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ARTICLE_ID } from './articleId.ts'
import styles from './ArticleStrip.module.css'

/** The article's five claims, checked. */
export function ArticleStrip() {
  const queries = useMemo(() => [laterQuery('article'), laterQuery('occupations')], [])
  const files = useFiles(queries)
  const check = useSelected(articleClaims)
  return (
    <section className={styles.strip} aria-labelledby={ARTICLE_ID}>
      <h2 id={ARTICLE_ID} tabIndex={-1}>
        An article on backend developers, checked
      </h2>
      {files.problem !== null && (
        <Notice kind="error" act={<Button onClick={() => files.retry()}>Try again</Button>}>
          {files.problem}
        </Notice>
      )}
      {check && (
        <>
          <p className={styles.deck}>{check.deck}</p>
          <table className={styles.claims}>
            <thead>
              <tr>
                <th scope="col">verdict</th>
                <th scope="col">the article says</th>
                <th scope="col">what is published</th>
                <th scope="col">
                  <span className={styles.hidden}>see it</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {check.claims.map((claim) => (
                <Claim key={claim.key} claim={claim} />
              ))}
            </tbody>
          </table>
          <p className={styles.source}>{check.source}</p>
        </>
      )}
    </section>
  )
}

function Claim({ claim }: { readonly claim: ArticleClaim }) {
  const { verdict, says, published, cities, link } = claim
  return (
    <tr>
      <th scope="row" className={styles.verdict}>
        {verdict}
      </th>
      <td className={styles.says}>{says}</td>
      <td className={styles.published}>
        {cities.length > 0 && <Cities cities={cities} />}
        {published.length > 0 && (
          <p>
            {published.map(({ text, look }) => (
              <span key={text} className={styles[look]}>
                {text}
              </span>
            ))}
          </p>
        )}
      </td>
      <td className={styles.link}>
        <ViewLink to={link.to}>{link.text} →</ViewLink>
      </td>
    </tr>
  )
}

function Cities({ cities }: { readonly cities: readonly CityColumn[] }) {
  return (
    <table className={styles.cities}>
      <caption className={styles.hidden}>Pay against the nation’s</caption>
      <thead>
        <tr>
          <td />
          {cities.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">as paid</th>
          {cities.map(({ name, paid }) => (
            <td key={name}>{paid}</td>
          ))}
        </tr>
        <tr className={styles.real}>
          <th scope="row">after prices</th>
          {cities.map(({ name, real }) => (
            <td key={name}>{real}</td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}
