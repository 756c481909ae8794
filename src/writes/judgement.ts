// What a read of the target proves about a write: one of three values, never a boolean.

/**
 * `applied`: what is shown can only be the effect of the write. `notApplied`: it cannot be its effect. `cannotTell`:
 * anything else, such as a masked number that matches or an unknown enum value.
 */
export type Judgement = 'applied' | 'notApplied' | 'cannotTell';
