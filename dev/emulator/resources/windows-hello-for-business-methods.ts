// https://learn.microsoft.com/graph/api/resources/windowshelloforbusinessauthenticationmethod: made on devices by their
// owners only. Microsoft's samples show both GUIDs and names of keys as ids.
import type { Resource } from './resource.ts';

const id = (number: number) => `aaaaaaaa-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const surfaceBook = {
  id: '_jpuR-TGZtk6aQCLF3BQjA2',
  createdDateTime: '2025-11-27T23:12:49Z',
  displayName: "Jordan's Surface Book",
  keyStrength: 'normal',
};

export const windowsHelloForBusinessMethods: Resource = {
  collection: 'windowsHelloForBusinessMethods',
  permission: 'UserAuthMethod-WindowsHello',
  verbs: { list: 'documented', get: 'documented', delete: 'documented' },
  view: ({ displayName, keyStrength }) => ({ displayName, keyStrength }),
  people: [
    {
      id: id(190),
      shortName: 'hello',
      displayName: 'Jordan Whitlock',
      methods: {
        windowsHelloForBusinessMethods: [
          surfaceBook,
          {
            id: 'b5e01f81-1f81-b5e0-811f-e0b5811fe0b5',
            createdDateTime: null,
            displayName: 'Old laptop',
            keyStrength: 'weak',
          },
        ],
      },
      whatHappens: 'Has Windows Hello for Business on two devices, one with a weak key.',
    },
  ],
};
