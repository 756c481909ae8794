// Names of the environment that are probably misspelt settings. They cause a warning, not a refusal: a name may belong to
// another program.

import { distance } from 'fastest-levenshtein';

/** Shorter settings resemble other programs' names too much to tolerate a second wrong letter. */
const lettersForTwo = 11;

/** One sentence for each name that is no setting and differs from one in case, underscores or a letter or two. */
export function nearMisses(names: readonly string[], settings: readonly string[]): readonly string[] {
  return names.flatMap((name) => {
    if (settings.includes(name)) return [];
    const meant = settings.find((setting) => isNear(name, setting));
    return meant === undefined ? [] : [`${name} is no setting: is ${meant} meant?`];
  });
}

function isNear(name: string, setting: string): boolean {
  const [one, other] = [bare(name), bare(setting)];
  return one === other || (name.length > 4 && distance(one, other) <= (setting.length < lettersForTwo ? 1 : 2));
}

function bare(name: string): string {
  return name.replaceAll(/[_-]/g, '').toUpperCase();
}
