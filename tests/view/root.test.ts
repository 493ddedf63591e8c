import { describe, expect, it } from 'vitest'
import { rootOf } from '#view/root.ts'

describe('the root of the product', () => {
  it('is the folder above the built scripts, from whatever page they run', () => {
    const script = 'https://example.org/jobs/pay/assets/index-Ab12.js'
    expect(rootOf(script, 'https://example.org/jobs/pay/')).toBe('https://example.org/jobs/pay/')
    expect(rootOf(script, 'https://example.org/jobs/pay/roles/15-1254/')).toBe(
      'https://example.org/jobs/pay/',
    )
    expect(rootOf('https://example.org/assets/a.js?v=1', null)).toBe('https://example.org/')
  })

  it('is the server’s root while developing', () => {
    expect(rootOf('http://localhost:5173/src/view/root.ts?t=1', 'http://localhost:5173/x/')).toBe(
      'http://localhost:5173/',
    )
  })

  it('is the page’s folder where scripts come from the disk, and theirs where there is no page', () => {
    expect(rootOf('file:///home/me/pay/src/view/root.ts', 'http://localhost:3000/a/index.html')).toBe(
      'http://localhost:3000/a/',
    )
    expect(rootOf('file:///home/me/pay/src/view/root.ts', null)).toBe('file:///home/me/pay/')
    expect(rootOf('file:///home/me/pay/src/view/root.ts', 'about:blank')).toBe('file:///home/me/pay/')
  })
})
