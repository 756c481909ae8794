// What a look at the target proves of a write: three values, and none of them may be taken for a boolean.

/**
 * `applied` only where what is shown cannot be anything but the write's effect · `notApplied` only where it cannot be
 * its effect · `cannotTell` everything else: a masked number that fits, a state without a name.
 */
export type Judgement = 'applied' | 'notApplied' | 'cannotTell';
