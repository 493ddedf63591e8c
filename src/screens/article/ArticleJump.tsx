import type { ReactNode } from 'react'
import { Button } from '#ui/Button.tsx'
import { ARTICLE_ID } from './articleId.ts'

/** Goes down to the article strip of the same page. */
export function ArticleJump({ children }: { readonly children: ReactNode }) {
  return (
    <Button
      onClick={() => {
        const heading = document.getElementById(ARTICLE_ID)
        heading?.scrollIntoView()
        heading?.focus({ preventScroll: true })
      }}
    >
      {children}
    </Button>
  )
}
