// What Graph has in its beta version only, below `/users/{id}/authentication`. Rights to every kind of method open it.

import type { MethodResource } from '../methods/objects.ts';

export const signInPreferences = 'signInPreferences';
export const requirements = 'requirements';

export const betaResources: readonly MethodResource[] = [signInPreferences, requirements].map((collection) => ({
  collection,
  scope: 'AuthenticationMethods',
  missingIn: ['CHINA'],
}));
