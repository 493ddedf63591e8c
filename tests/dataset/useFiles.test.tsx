// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createClient } from '#dataset/client.ts'
import { DataFileError, type DataReader } from '#dataset/files/dataFile.ts'
import { fileQuery } from '#dataset/queries.ts'
import { useFiles } from '#dataset/useFiles.ts'

/** Status that the host answers with, by the end of a path. */
let answers: Readonly<Record<string, number>>
/** Files asked for, in order. */
let asked: string[]

beforeEach(() => {
  answers = {}
  asked = []
  vi.stubGlobal('fetch', (address: URL) => {
    const file = address.pathname.replace(/^.*\//, '')
    asked.push(file)
    return Promise.resolve(new Response('sound', { status: answers[file] ?? 200 }))
  })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const READER: DataReader<string> = { path: '', decode: (text) => text, rows: () => 1 }
const queryOf = (path: string, reader = READER) =>
  fileQuery(
    path,
    () => reader,
    () => undefined,
  )

function filesOf(queries: readonly ReturnType<typeof queryOf>[]) {
  const client = createClient()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  return renderHook(() => useFiles(queries), { wrapper }).result
}

it('is pending until the last file has come, and then without a problem', async () => {
  const files = filesOf([queryOf('a.json'), queryOf('b.json')])
  expect(files.current).toMatchObject({ pending: true, problem: null, absent: false })
  await waitFor(() => expect(files.current.pending).toBe(false))
  expect(files.current).toMatchObject({ problem: null, absent: false })
})

it('says that the release lacks a file where the host knows none, and of no other failure', async () => {
  answers = { 'a.json': 404, 'b.json': 403 }
  const absent = filesOf([queryOf('a.json')])
  const refused = filesOf([queryOf('b.json')])
  await waitFor(() => expect([absent, refused].map(({ current }) => current.pending)).toEqual([false, false]))
  expect([absent, refused].map(({ current }) => current.absent)).toEqual([true, false])
  expect(absent.current.problem).toContain('no file a.json')
  expect(refused.current.problem).toContain('answered 403')
})

it('names a file that came damaged', async () => {
  const decode = () => {
    throw new DataFileError('a.json', 'column p90: expected 2 rows; found 1')
  }
  const files = filesOf([queryOf('a.json', { ...READER, decode })])
  await waitFor(() =>
    expect(files.current.problem).toMatch(/^A data file could not be read: a\.json: column p90/),
  )
  expect(files.current.absent).toBe(false)
})

it('asks again for what failed alone', async () => {
  answers = { 'b.json': 403 }
  const files = filesOf([queryOf('a.json'), queryOf('b.json')])
  await waitFor(() => expect(files.current.problem).not.toBeNull())
  expect(asked).toEqual(['a.json', 'b.json'])
  answers = {}
  act(() => files.current.retry())
  await waitFor(() => expect(files.current).toMatchObject({ pending: false, problem: null }))
  expect(asked).toEqual(['a.json', 'b.json', 'b.json'])
})
