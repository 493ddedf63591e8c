import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { expect, it } from 'vitest'
import { later } from '#ui/later.tsx'

function Greeting({ name }: { readonly name: string }) {
  return <p>Hello {name}</p>
}

it('says in its own place that a part could not be loaded, and shows it there once it can, for good', async () => {
  const user = userEvent.setup()
  let asked = 0
  const Part = later<{ name: string }>(() => {
    asked += 1
    return asked === 1 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(Greeting)
  })
  const page = (
    <>
      <p>the rest</p>
      <Suspense fallback={null}>
        <Part name="Ada" />
      </Suspense>
    </>
  )
  const { unmount } = render(page)
  expect(await screen.findByRole('alert')).toHaveTextContent('This part of the page could not be loaded.')
  expect(screen.getByText('the rest')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Hello Ada')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
  unmount()
  render(page)
  expect(await screen.findByText('Hello Ada')).toBeVisible()
  expect(asked).toBe(2)
})
