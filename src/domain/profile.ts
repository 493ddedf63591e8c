/** A technology that O*NET gives as an example of what an occupation works with. */
export interface Technology {
  readonly name: string
  /** Named in many job ads of all kinds (O*NET's "hot technology"). */
  readonly isHot: boolean
  /** Named in many job ads for this occupation (O*NET's "in demand"). */
  readonly isInDemand: boolean
}

/** Technologies of one kind: "Web platform development software". */
export interface TechnologyKind {
  readonly kind: string
  /** All of O*NET's examples of the kind for the occupation. */
  readonly count: number
  /** Those in demand, then hot ones, then others by name; at most `count`. */
  readonly examples: readonly Technology[]
}

/** What O*NET says of an occupation beyond its titles and job zone. Empty lists: O*NET has nothing. */
export interface Profile {
  readonly soc: string
  /** Most examples first. */
  readonly technologies: readonly TechnologyKind[]
  /** Titles that workers gave for their own job. */
  readonly titles: readonly string[]
  /** SOC codes of related occupations as this release publishes them, nearest first. */
  readonly related: readonly string[]
}

/** How important each skill is to one occupation, O*NET's scale 1 (not) … 5 (extremely), two decimals. Null: not to be published. */
export interface SkillRatings {
  readonly soc: string
  /** In the order of `SkillTable.skills`. */
  readonly importance: readonly (number | null)[]
}

/** O*NET's skills and their importance to every occupation that was rated. */
export interface SkillTable {
  readonly skills: readonly string[]
  readonly occupations: readonly SkillRatings[]
}
