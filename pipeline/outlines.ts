import type { GeoProjection } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import { feature, transform } from 'topojson-client'
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'

export type StateTopology = Topology<{ readonly states: GeometryCollection }>

/** Points whose triangle is smaller go (square units of the picture), and islands smaller than that. */
const LEAST_TRIANGLE = 0.25
const LEAST_ISLAND = 0.5

/**
 * The states' outlines in the picture's units, each arc by the projection of the state it belongs to, simplified together so that
 * neighbours keep their common border.
 */
export function simplifiedOutlines(
  topology: StateTopology,
  wanted: ReadonlySet<string>,
  projectionOf: (fips: string) => GeoProjection,
): FeatureCollection {
  const states = topology.objects.states.geometries.filter((state) => wanted.has(String(state.id)))
  const owners = new Map<number, string>()
  for (const state of states) for (const arc of arcsOf(state)) owners.set(arc, String(state.id))
  const decode = topology.transform === undefined ? undefined : transform(topology.transform)
  const projected: StateTopology = {
    type: 'Topology',
    objects: { states: { type: 'GeometryCollection', geometries: states } },
    arcs: topology.arcs.map((arc, i) => {
      const owner = owners.get(i)
      if (owner === undefined) return []
      const project = projectionOf(owner)
      return arc.map((point, at) => project((decode?.(point, at > 0) ?? point) as [number, number]) ?? [0, 0])
    }),
  }
  const used = filter(projected, () => true) as StateTopology
  const weighed = presimplify(used)
  const simple = simplify(
    filter(weighed, filterWeight(weighed, LEAST_ISLAND)),
    LEAST_TRIANGLE,
  ) as StateTopology
  return feature(simple, simple.objects.states)
}

function arcsOf(geometry: GeometryObject): readonly number[] {
  if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return []
  return (geometry.arcs as unknown[])
    .flat(2)
    .flat(1)
    .map((arc) => (Number(arc) < 0 ? ~Number(arc) : Number(arc)))
}
