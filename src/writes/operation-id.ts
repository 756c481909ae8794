// Ids of writes: GUIDs of version 7, whose first part is the time. The store keeps writes of one time side by side, so
// that a batch of them touches few pages of its indexes. https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-7

import { randomUUID } from 'node:crypto';

export function newOperationId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${randomUUID().slice(15)}`;
}
