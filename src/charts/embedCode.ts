import type { PictureFiles } from './frameFiles.ts'
import { wholePicture, type WholePicture } from './wholePicture.ts'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}

/** A drawing as an address of its own, in letters that may stand between double quotes of any page. */
function dataAddress(svg: string): string {
  return `data:image/svg+xml,${svg.replaceAll(/[%#&<>"\n]|[^ -~]+/g, encodeURIComponent)}`
}

/**
 * HTML of a picture for a page of somebody else: the drawing stands in it as data, its words beside it for who does not see it, and a
 * link to the view. Nothing is loaded from elsewhere, so it stays as it is, whatever becomes of this release.
 */
export function embedCode({ text, drawing }: WholePicture): string {
  const { headline, deck, missing, source, address } = text
  const words = [deck, missing, source].filter((part) => part !== '').map((part) => `${part}.`)
  const src = dataAddress(new XMLSerializer().serializeToString(drawing.element))
  return [
    '<figure style="margin: 0">',
    `<img src="${src}" width="${drawing.width}" height="${drawing.height}" style="max-width: 100%; height: auto" alt="${escaped([headline, ...words].join(' '))}">`,
    `<figcaption><a href="${escaped(address)}">Open this view in Where It Pays</a></figcaption>`,
    '</figure>',
  ].join('\n')
}

/** The code of the picture in `place`, of what the files hold. Rejects where nothing is drawn. */
export async function embedOf(files: PictureFiles, place: HTMLElement | null): Promise<string> {
  return embedCode(await wholePicture(files, place))
}
