// The name that a caller gives a new method: one rule for every kind.

import { violationOf } from '../errors/members.ts';
import type { InputViolation } from '../generated/schema.ts';

// By Microsoft's schema a text; its length is an assumption.
const maxCharacters = 256;
const requirement = `must be 1 to ${maxCharacters} characters, not blank, without control characters`;

/** None if `input.displayName` can be a name. */
export function displayNameViolations(text: string): InputViolation[] {
  const isName =
    text.trim() !== '' && [...text].length <= maxCharacters && !/\p{Cc}/u.test(text) && text.isWellFormed();
  return isName ? [] : [violationOf('input.displayName', 'MALFORMED_DISPLAY_NAME', requirement)];
}
