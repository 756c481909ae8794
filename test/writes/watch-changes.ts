// Counts how often a person's phones change: a phone that comes or goes, a number, a registration for SMS sign-in.

import type { Person } from '../../dev/emulator/tenant/person.ts';

export function watchChanges({ phones }: Person): () => number {
  let changes = 0;
  const { set, delete: remove } = phones;
  phones.set = (type, phone) => {
    changes += 1;
    return set.call(phones, type, watched(phone));
  };
  phones.delete = (type) => {
    const removed = remove.call(phones, type);
    changes += removed ? 1 : 0;
    return removed;
  };
  for (const [type, phone] of phones) set.call(phones, type, watched(phone));
  return () => changes;

  function watched<Phone extends object>(phone: Phone): Phone {
    return new Proxy(phone, {
      set(target, property, value) {
        const counts =
          property === 'phoneNumber' || (property === 'registration' && ['ready', 'none'].includes(String(value)));
        if (counts && Reflect.get(target, property) !== value) changes += 1;
        return Reflect.set(target, property, value);
      },
    });
  }
}
