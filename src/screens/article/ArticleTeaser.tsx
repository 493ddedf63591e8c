import type { ArticleFacts } from '#domain/article.ts'
import { count } from '#format/counts.ts'
import { act } from '#store/act.ts'
import { setRound } from '#store/laterChanges.ts'
import { Button } from '#ui/Button.tsx'
import { ArticleJump } from './ArticleJump.tsx'
import styles from './ArticleTeaser.module.css'

interface ArticleTeaserProps {
  readonly facts: ArticleFacts
  /** Whether the picture below has the quoted forecast in front. */
  readonly isInFront: boolean
}

/** Where the forecast that began it all stands in the picture. */
export function ArticleTeaser({ facts, isInFront }: ArticleTeaserProps) {
  const { round } = facts
  return (
    <p className={styles.line}>
      An article on backend developers quotes{' '}
      <strong>
        {count(round.base)} → {count(round.target)}
      </strong>
      .{' '}
      {isInFront ? (
        'It is the forecast in colour.'
      ) : (
        <>
          <Button onClick={() => act((now) => setRound(now, round.id))}>Show it in colour</Button>.
        </>
      )}{' '}
      <ArticleJump>The whole article, checked ↓</ArticleJump>
    </p>
  )
}
