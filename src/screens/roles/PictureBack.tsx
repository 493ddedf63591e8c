import { act } from '#store/act.ts'
import { showAs } from '#store/changes.ts'
import { useStore } from '#store/store.ts'
import { Button } from '#ui/Button.tsx'

/** The way back to the picture, where a link or another screen brought the table. */
export function PictureBack() {
  const isTable = useStore((store) => store.view.show === 'table')
  if (!isTable) return null
  return <Button onClick={() => act((now) => showAs(now, 'plate'))}>Show the picture</Button>
}
