import type { PictureFiles } from './frameFiles.ts'
import { saveFile } from './saveFile.ts'
import type { StandaloneSvg } from './standaloneSvg.ts'
import { wholePicture } from './wholePicture.ts'

/** Pixels of the PNG for one of the picture. */
const DENSITY = 2

function svgBlob(picture: StandaloneSvg): Blob {
  return new Blob([new XMLSerializer().serializeToString(picture.element)], { type: 'image/svg+xml' })
}

async function pngBlob(picture: StandaloneSvg): Promise<Blob> {
  const address = URL.createObjectURL(svgBlob(picture))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = picture.width * DENSITY
    canvas.height = picture.height * DENSITY
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('This browser draws no canvas')
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise<Blob>((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('The picture could not be written'))
        else resolve(blob)
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Downloads the picture as it is shown now. Rejects when there is nothing drawn or the browser cannot write it. */
export async function savePicture(
  files: PictureFiles,
  kind: 'png' | 'svg',
  place: HTMLElement | null,
): Promise<void> {
  const { drawing } = await wholePicture(files, place)
  saveFile(`${files.csv.name}.${kind}`, kind === 'svg' ? svgBlob(drawing) : await pngBlob(drawing))
}
