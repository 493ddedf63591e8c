import { SETTINGS_KEY } from '#store/settings.ts'

// Runs before anything of the page is painted, while the style sheet is still on its way: the chosen scheme, and whether the page that
// was drawn when the product was built is the one that is asked for.

function stored(): string {
  try {
    return localStorage.getItem(SETTINGS_KEY) ?? ''
  } catch {
    // Browsers throw at the mere mention where site data are blocked.
    return ''
  }
}

const settings = stored()
const page = document.documentElement.dataset
const scheme = /"scheme":"(light|dark)"/.exec(settings)?.[1]
if (scheme !== undefined) page['theme'] = scheme
const isOwn = /"(salary|home)":(?!null)/.test(settings)
if (location.search !== '' || isOwn) page['asked'] = ''
