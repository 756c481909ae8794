// May this actor do this operation to this target? Permission first (the token's `scp` or `roles`), then directory
// role (`wids`), then the target's own roles. Reads state, changes none.
import type { Actor } from './actor.ts';
import { isDirectoryOperation, isMethodRead, type Operation, REVOKE } from './operations.ts';
import { permits, SELF_NEEDS_ROLE } from './permissions.ts';
import type { Person } from './person.ts';
import { ROLE_IDS, ROLE_TABLE, type RoleRow, SIGN_OUT_ROLES } from './roles.ts';

/** Without a target (the user does not exist) only permission and role are judged, so that 403 comes before 404. */
export function isAuthorised(actor: Actor, operation: Operation, target: Person | undefined): boolean {
  const self = actor.kind === 'delegated' && target?.id === actor.id;
  if (!permits(actor.permissions, operation, actor.kind, self ? 'self' : 'others')) return false;
  if (actor.kind === 'application') return true;
  if (operation === REVOKE) return self || maySignOut(actor, target);
  if (isDirectoryOperation(operation)) return true;
  if (self) return !SELF_NEEDS_ROLE.has(operation) || heldRoles(actor).some((row) => row.writesOthers);
  return heldRoles(actor).some((row) => allows(row, operation, target));
}

// Of others: those without a role of their own may be signed out with any of these roles.
function maySignOut(actor: Actor, target: Person | undefined): boolean {
  if (heldRoles(actor).some((row) => allows(row, REVOKE, target))) return true;
  return (target?.roles ?? []).length === 0 && SIGN_OUT_ROLES.some((role) => actor.roleIds.has(ROLE_IDS[role]));
}

/** Masked are numbers of others, for a caller whose only way in is a masked role (documented). */
export function seesMaskedNumbers(actor: Actor, target: Person): boolean {
  if (actor.kind === 'application' || actor.id === target.id) return false;
  const rows = heldRoles(actor).filter((row) => allows(row, 'list', target));
  return rows.length > 0 && rows.every((row) => row.masked);
}

function heldRoles(actor: Actor): RoleRow[] {
  return ROLE_TABLE.filter((row) => actor.roleIds.has(ROLE_IDS[row.role]));
}

function allows(row: RoleRow, operation: Operation, target: Person | undefined): boolean {
  if (!(isMethodRead(operation) ? row.readsOthers : row.writesOthers)) return false;
  const { targets } = row;
  return targets === 'any' || (target?.roles ?? []).every((role) => targets.includes(role));
}
