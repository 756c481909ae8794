// https://learn.microsoft.com/graph/api/resources/microsoftauthenticatorauthenticationmethod: apps that were registered
// on phones. They can be listed, read and removed, and are made by their owners only.
import { granted, refused } from '../tenant/outcome.ts';
import { REFUSALS, refuse } from '../tenant/refusals.ts';
import type { Resource } from './resource.ts';

const id = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;
const app = (number: number, displayName: string, more: object = {}) => ({
  id: `dddddddd-0001-4000-8000-${String(number).padStart(12, '0')}`,
  createdDateTime: '2026-02-20T09:30:00Z',
  displayName,
  deviceTag: 'SoftwareTokenActivated',
  phoneAppVersion: '6.2001.0140',
  ...more,
});

export const microsoftAuthenticatorMethods: Resource = {
  collection: 'microsoftAuthenticatorMethods',
  permission: 'UserAuthMethod-MicrosoftAuthApp',
  verbs: { list: 'documented', get: 'documented', delete: 'documented' },
  view: ({ displayName, deviceTag, phoneAppVersion }) => ({ displayName, deviceTag, phoneAppVersion }),
  remove: (_person, method) =>
    method['isDefault'] === true ? refused(refuse(REFUSALS.defaultMethod, { id: method.id })) : granted(undefined),
  people: [
    {
      id: id(140),
      shortName: 'authenticator',
      displayName: 'Aiko Tanaka',
      methods: { microsoftAuthenticatorMethods: [app(1, 'Pixel 9'), app(2, 'iPhone 17', { createdDateTime: null })] },
      whatHappens: 'Has Microsoft Authenticator on two phones; either may be removed.',
    },
    {
      id: id(141),
      shortName: 'authenticator-default',
      displayName: 'Dana Sokol',
      methods: { microsoftAuthenticatorMethods: [app(3, 'Pixel 8', { isDefault: true })] },
      whatHappens: 'Microsoft Authenticator is the default MFA method: delete answers 400.',
    },
  ],
};
