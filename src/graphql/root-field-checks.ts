// Checks of root fields that need no counter: is the operation available in this cloud, and may the caller use it.

import { notSupportedInCloud, refusedByGateway } from '../errors/gateway-members.ts';
import { grantedAs } from './federation.ts';
import type { RootFieldCheck } from './root-fields.ts';

export const cloudCheck: RootFieldCheck = ({ notSupportedIn }, { cloud }) =>
  notSupportedIn.includes(cloud) ? notSupportedInCloud(cloud) : null;

export const rightsCheck: RootFieldCheck = ({ field, right }, { rights }) => {
  const missing = rights.missingFor(grantedAs[field] ?? field, right);
  return missing === null ? null : refusedByGateway(missing);
};
