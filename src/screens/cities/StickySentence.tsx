import { useEffect, useState, type RefObject } from 'react'
import styles from './StickySentence.module.css'

interface StickySentenceProps {
  /** The sentence itself, in the page. */
  readonly of: RefObject<HTMLElement | null>
  /** Its choices in short. */
  readonly text: string
}

/** On phones: the sentence in one line at the screen's upper edge once it has scrolled away; a tap goes back to it. */
export function StickySentence({ of, text }: StickySentenceProps) {
  const [isAway, setAway] = useState(false)
  useEffect(() => {
    const sentence = of.current
    if (sentence === null) return
    const observer = new IntersectionObserver(([seen]) => {
      if (seen) setAway(!seen.isIntersecting && seen.boundingClientRect.top < 0)
    })
    observer.observe(sentence)
    return () => observer.disconnect()
  }, [of])
  if (!isAway) return null
  return (
    <button
      type="button"
      className={styles.bar}
      aria-label={`Back to the choices: ${text}`}
      onClick={() => {
        window.scrollTo(0, 0)
        of.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus({ preventScroll: true })
      }}
    >
      <span>{text}</span> ▴
    </button>
  )
}
