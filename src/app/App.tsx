import { Suspense, useEffect, useRef, type ComponentType } from 'react'
import { RELEASE } from '#dataset/fetchText.ts'
import { CitiesScreen } from '#screens/cities/CitiesScreen.tsx'
import { useStore } from '#store/store.ts'
import { Announcer } from '#ui/Announcer.tsx'
import { Button } from '#ui/Button.tsx'
import { ErrorBoundary } from '#ui/ErrorBoundary.tsx'
import { later } from '#ui/later.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { ParsedAddress } from '#view/codec.ts'
import type { Screen } from '#view/view.ts'
import styles from './App.module.css'
import { Header } from './Header.tsx'
import { Tabs } from './Tabs.tsx'

const QUESTIONS: Readonly<Record<Screen, string>> = {
  cities: 'Where does it pay?',
  compare: 'Which of these?',
  roles: 'Which role?',
  growth: 'Is it growing?',
}

const PageEnd = later(async () => (await import('./PageEnd.tsx')).PageEnd)
const LinkNotice = later(async () => (await import('./LinkNotice.tsx')).LinkNotice)
const RolesScreen = later(async () => (await import('#screens/roles/RolesScreen.tsx')).RolesScreen)
const CompareScreen = later(async () => (await import('#screens/compare/CompareScreen.tsx')).CompareScreen)
const GrowthScreen = later(async () => (await import('#screens/growth/GrowthScreen.tsx')).GrowthScreen)

const SCREENS: Readonly<Record<Screen, ComponentType>> = {
  cities: CitiesScreen,
  compare: CompareScreen,
  roles: RolesScreen,
  growth: GrowthScreen,
}

/** The page: one header, one screen, one footer. Focus goes to the screen's question when the screen changes. */
export function App({ address }: { readonly address: ParsedAddress }) {
  const screen = useStore((store) => store.view.view)
  const question = useRef<HTMLHeadingElement>(null)
  const shown = useRef(screen)
  const Shown = SCREENS[screen]
  useEffect(() => {
    if (screen === shown.current) return
    shown.current = screen
    window.scrollTo(0, 0)
    question.current?.focus({ preventScroll: true })
  }, [screen])
  return (
    <div className={styles.page}>
      <Header />
      <main className={styles.main}>
        <h1 ref={question} tabIndex={-1} className={styles.question}>
          {QUESTIONS[screen]}
        </h1>
        {(address.ignored.length > 0 || (address.release ?? RELEASE) !== RELEASE) && (
          <Suspense fallback={null}>
            <LinkNotice address={address} release={RELEASE} />
          </Suspense>
        )}
        <ErrorBoundary
          key={screen}
          fallback={(error, retry) => (
            <Notice kind="error" act={<Button onClick={retry}>Try again</Button>}>
              This screen could not be shown: {error.message}
            </Notice>
          )}
        >
          <Suspense fallback={null}>
            <Shown />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Suspense fallback={null}>
        <PageEnd opened={address.view.metros} />
      </Suspense>
      <Tabs />
      <Announcer />
    </div>
  )
}
