import type { Files } from '#dataset/useFiles.ts'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'

/** What could not be loaded, in its place, with another try. */
export function PickerProblem({ files }: { readonly files: Files }) {
  if (files.problem === null) return null
  return (
    <Notice kind="error" act={<Button onClick={() => files.retry()}>Try again</Button>}>
      {files.problem}
    </Notice>
  )
}
