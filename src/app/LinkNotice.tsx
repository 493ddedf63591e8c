import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { ParsedAddress } from '#view/codec.ts'

/** Most parts of a link that are named. */
const MOST = 4

interface LinkNoticeProps {
  readonly address: ParsedAddress
  /** The release this page has. */
  readonly release: string
}

/** What the opened link said that could not be followed, and whether it was made with other data. */
export function LinkNotice({ address, release }: LinkNoticeProps) {
  const [closed, setClosed] = useState(false)
  const texts = address.ignored.slice(0, MOST).map(({ reason }) => reason)
  if (address.ignored.length > MOST) texts.push(`and ${address.ignored.length - MOST} more`)
  if (address.release !== null && address.release !== release)
    texts.push(
      `This link was made with the data release ${address.release}; you see ${release}. Figures may have changed.`,
    )
  if (closed || texts.length === 0) return null
  return (
    <Notice act={<Button onClick={() => setClosed(true)}>Close</Button>}>
      {texts.length === 1 ? texts[0] : `Parts of this link were left out. ${texts.join(' · ')}`}
    </Notice>
  )
}
