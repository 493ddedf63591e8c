import { memo, useMemo } from 'react'
import { useNarrow } from '#charts/useNarrow.ts'
import { laterQuery } from '#dataset/laterQueries.ts'
import { roleQuery } from '#dataset/queries.ts'
import { useFiles } from '#dataset/useFiles.ts'
import { articleClaims, type ArticleClaim, type CityColumn } from '#selectors/articleClaims.ts'
import { ViewLink } from '#screens/ViewLink.tsx'
import { useOfTables, useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { ARTICLE_ID } from './articleId.ts'
import styles from './ArticleStrip.module.css'

/** The article's five claims, checked. A choice of the reader changes nothing but where its links lead. */
export const ArticleStrip = memo(function ArticleStrip() {
  const soc = useStore((store) => store.tables.article?.soc)
  const queries = useMemo(
    () => [laterQuery('article'), ...(soc === undefined ? [] : [roleQuery(soc)])],
    [soc],
  )
  const files = useFiles(queries)
  const check = useOfTables(articleClaims)
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
})

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
        <ViewLink className="off-paper" to={link.to}>
          {link.text} →
        </ViewLink>
      </td>
    </tr>
  )
}

/** The cities' distance from the nation: two rows; on a phone a row a city. */
function Cities({ cities }: { readonly cities: readonly CityColumn[] }) {
  const isNarrow = useNarrow()
  const kinds = [
    { name: 'as paid', key: 'paid' },
    { name: 'after prices', key: 'real' },
  ] as const
  const heads = isNarrow ? kinds.map(({ name }) => name) : cities.map(({ name }) => name)
  return (
    <table className={styles.cities}>
      <caption className={styles.hidden}>Pay against the nation’s</caption>
      <thead>
        <tr>
          <td />
          {heads.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {isNarrow
          ? cities.map(({ name, paid, real }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{paid}</td>
                <td className={styles.real}>{real}</td>
              </tr>
            ))
          : kinds.map(({ name, key }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cities.map((city) => (
                  <td key={city.name} className={styles[key]}>
                    {city[key]}
                  </td>
                ))}
              </tr>
            ))}
      </tbody>
    </table>
  )
}
