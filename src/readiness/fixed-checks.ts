// The checks that need no data of the person.

import { type Check, type Facts, fixedCheck } from './check.ts';

export function cloudCheck({ cloud }: Facts): Check {
  return fixedCheck(
    'CLOUD',
    'CONFIGURATION',
    cloud === 'CHINA'
      ? { outcome: 'BLOCKS', explanation: 'The cloud operated by 21Vianet in China has no SMS sign-in.' }
      : { outcome: 'PASSES', explanation: "The tenant's cloud has SMS sign-in." },
  );
}

export const applicationCheck: Check = fixedCheck('APPLICATION', 'DOCUMENTATION', {
  outcome: 'INFORMS',
  explanation:
    'It works for Teams, Company Portal, Azure and office.com, and not in Office on the desktop or in Word, Excel and Outlook on the web when they are opened directly.',
  remedy: 'Open applications of Office on the web through office.com.',
});
