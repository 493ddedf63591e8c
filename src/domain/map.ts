/** A map already projected and simplified: SVG path data and positions in one coordinate space. */
export interface MapShapes {
  readonly width: number
  readonly height: number
  /** Outline of each state: postal code → path data. Insets already moved. */
  readonly states: readonly { readonly code: string; readonly path: string }[]
  /** Frames of the insets (Alaska, Hawaii, Puerto Rico) with their label and its position. */
  readonly insets: readonly {
    readonly label: string
    readonly path: string
    readonly x: number
    readonly y: number
  }[]
  /** Position of each metro area by CBSA code. */
  readonly metros: ReadonlyMap<string, readonly [x: number, y: number]>
}
