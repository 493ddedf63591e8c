import type { RolesPicture } from '#selectors/rolesPicture.ts'

/** The plate as a drawing of its own, for the exported picture. */
export function plateSvg(picture: RolesPicture): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="${picture.rows.length * 60}"></svg>`
}
