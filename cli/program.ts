// The commands and their options, in one table of the parser. The code of each command is loaded on demand.

import { Command, Option } from 'commander';
import { actionNames } from './actions.ts';
import type { Entry } from './commands/begin.ts';
import { type ExitName, exitCodes, Stop } from './exit-codes.ts';
import { signInKinds } from './settings.ts';

/** `onExit` receives the command's exit; errors are handled by the caller. */
export function createProgram(onExit: (exit: ExitName) => void): Command {
  const program = new Command('authmethods')
    .description('Roll out sign-in methods from a file: plan, apply, resume, retry, verify, report, undo.')
    .option('--gateway <url>', 'where the gateway is (AUTHMETHODS_GATEWAY)')
    .option('--sign-in <way>', `${signInKinds.join(', ')} (AUTHMETHODS_SIGN_IN)`)
    .option('--token-file <file>', 'a token: a file of mode 0600, or - for stdin (AUTHMETHODS_TOKEN_FILE)')
    .option('--tenant <id>', 'the tenant to sign in to (AUTHMETHODS_TENANT)')
    .option('--client-id <id>', 'the application to sign in with (AUTHMETHODS_CLIENT_ID)')
    .option('--scope <scope>', 'the scope to ask for, such as api://ID/.default (AUTHMETHODS_SCOPE)')
    .option('--authority <url>', 'the sign-in service of another cloud (AUTHMETHODS_AUTHORITY)')
    .option('--output <kind>', 'table, json, csv or none')
    .option('--json', 'the same as --output json')
    .option('--progress <kind>', 'line, plain, ndjson or none, on stderr')
    .option('--show-numbers', 'whole phone numbers instead of masked ones')
    .addHelpText('after', `\nExit codes: ${exitCodeText()}`);

  program
    .command('plan')
    .argument('<file>', 'CSV of people')
    .description('read a file and the people in it, write a plan; changes nothing')
    .requiredOption('--action <name>', actionNames.join(', '))
    .option('-o, --out <file>', 'the plan; default: FILE.plan.ndjson')
    .option('--region <country>', 'the country of numbers without a country code, such as DE')
    .option('--method <method>', 'mobile, alternate-mobile or office')
    .option('--lifetime <minutes>', 'of each pass')
    .option('--once', 'passes for one sign-in only')
    .option('--user-column <name>', 'the heading of the column that names people')
    .option('--phone-column <name>', 'the heading of the column with numbers')
    .option('--skip-bad', 'leave out rows that cannot be used')
    .option('--detailed-exitcode', 'exit with 4 where there is nothing to do')
    .action(async (file, _own, command: Command) => {
      const { plan } = await import('./commands/plan.ts');
      onExit(await plan(file, command.optsWithGlobals()));
    });

  rollOutCommand('apply', 'send a plan in waves, a few people first')
    .option('--yes', 'do not ask')
    .option('--max-age <hours>', 'refuse an older plan', '24')
    .option('--secrets <file>', 'where issued secrets go, mode 0600; default: PLAN.secrets.ndjson');
  rollOutCommand('resume', 'go on with a plan that was begun');
  rollOutCommand('retry', 'try again whatever was refused or is not known, and issue lost secrets again');
  planCommand('verify', 'read again whom a plan changed', async () => (await import('./commands/verify.ts')).verify);
  planCommand(
    'report',
    'the outcome of a plan, person by person',
    async () => (await import('./commands/report.ts')).report,
  );
  planCommand(
    'undo',
    'make a plan that takes back what a plan changed',
    async () => (await import('./commands/undo.ts')).undo,
  ).option('-o, --out <file>', 'the new plan');
  onePersonCommands();
  supportCommands();
  return program;

  function planCommand(
    name: string,
    description: string,
    load: () => Promise<(plan: string, options: object) => Promise<ExitName>>,
  ): Command {
    return program
      .command(name)
      .argument('<plan>', 'a plan')
      .description(description)
      .action(async (file, _own, command: Command) => {
        const work = await load();
        onExit(await work(file, command.optsWithGlobals()));
      });
  }

  function rollOutCommand(entry: Entry, description: string): Command {
    const load = async () => {
      const { rollOut } = await import('./commands/roll-out.ts');
      return (file: string, options: object) => rollOut(entry, file, options as Parameters<typeof rollOut>[2]);
    };
    return planCommand(entry, description, load)
      .option('--canary <people>', 'the first wave, and by how many waves grow', '20')
      .option('--wave <people>', 'the largest wave', '200')
      .option('--pause <seconds>', 'between waves', '0')
      .option('--halt-on <share>', 'stop where more of the latest 100 fail; or off', '5%')
      .option('--attempts <times>', 'how often to try who is refused for the moment', '5')
      .option('--limit <people>', 'send no more than so many now')
      .option('--detailed-exitcode', 'exit with 4 where there is nothing to do');
  }

  function onePersonCommands(): void {
    const load = () => import('./commands/one-person.ts');
    const region = new Option('--region <country>', 'the country of a number without a country code');
    const method = new Option('--method <method>', 'mobile, alternate-mobile or office');
    const one = (name: string, description: string) =>
      program.command(name).argument('<user>', 'object id or sign-in name').description(description);
    one('phones', 'the phones of one person').action(async (user, _own, command: Command) => {
      onExit(await (await load()).phones(user, command.optsWithGlobals()));
    });
    one('enable', 'turn SMS sign-in on').action(async (user, _own, command: Command) => {
      onExit(await (await load()).changeOne({ action: 'enable-sms', user }, command.optsWithGlobals()));
    });
    one('disable', 'turn SMS sign-in off').action(async (user, _own, command: Command) => {
      onExit(await (await load()).changeOne({ action: 'disable-sms', user }, command.optsWithGlobals()));
    });
    one('set-phone', 'add a phone or change its number')
      .argument('<number>', 'the number')
      .addOption(region)
      .addOption(method)
      .action(async (user, number, _own, command: Command) => {
        onExit(await (await load()).changeOne({ action: 'set-phone', user, number }, command.optsWithGlobals()));
      });
    one('remove', 'remove a phone, or any method by its id')
      .argument('<method>', 'mobile, alternate-mobile, office, or the id of a method')
      .action(async (user, method, _own, command: Command) => {
        if (!phoneKinds.includes(method)) {
          const { removeMethod } = await import('./commands/remove-method.ts');
          onExit(await removeMethod(user, method, command.optsWithGlobals()));
          return;
        }
        onExit(await (await load()).changeOne({ action: 'remove-method', user, method }, command.optsWithGlobals()));
      });
  }

  function supportCommands(): void {
    program
      .command('explain')
      .argument('<user>', 'object id or sign-in name')
      .description('why a person can or cannot sign in by SMS, check by check')
      .action(async (user, _own, command: Command) => {
        const { explain } = await import('./commands/explain.ts');
        onExit(await explain(user, command.optsWithGlobals()));
      });
    program
      .command('survey')
      .description('who signs in by SMS, and who has what else')
      .option('--group <id>', 'the people of this group alone')
      .option('--page <people>', 'people in each request', '100')
      .option('--html <file>', 'a page of the same, in a new file')
      .action(async (_own, command: Command) => {
        const { survey } = await import('./commands/survey.ts');
        onExit(await survey(command.optsWithGlobals()));
      });
    program
      .command('find-number')
      .description('who has a phone number, which is read from stdin or typed, never an argument')
      .option('--region <country>', 'the country of a number without a country code')
      .option('--page <people>', 'people looked at in each request', '100')
      .allowExcessArguments()
      .action(async (_own, command: Command) => {
        // The parser would repeat it.
        if (command.args.length > 0)
          throw new Stop('usage', 'The number is read from stdin or typed, never an argument.');
        const { findNumber } = await import('./commands/find-number.ts');
        onExit(await findNumber(command.optsWithGlobals()));
      });
    program
      .command('issue')
      .argument('<what>', 'pass or qr-code')
      .argument('<user>', 'object id or sign-in name')
      .description('issue a Temporary Access Pass, or a QR code with its PIN; for many: plan --action issue-pass')
      .requiredOption('--secrets <file>', 'the new file for the secret, of mode 0600')
      .option('--lifetime <minutes>', 'of a pass')
      .option('--once', 'a pass for one sign-in only')
      .action(async (what, user, _own, command: Command) => {
        const action = issueActions[what as keyof typeof issueActions];
        if (action === undefined) throw new Stop('usage', `Issue one of ${Object.keys(issueActions).join(', ')}.`);
        const { changeOne } = await import('./commands/one-person.ts');
        onExit(await changeOne({ action, user }, command.optsWithGlobals()));
      });
    program
      .command('revoke')
      .argument('<user>', 'object id or sign-in name')
      .description('end the sign-in sessions of a person; for many: plan --action revoke-sessions')
      .action(async (user, _own, command: Command) => {
        const { changeOne } = await import('./commands/one-person.ts');
        onExit(await changeOne({ action: 'revoke-sessions', user }, command.optsWithGlobals()));
      });
  }
}

const issueActions = { pass: 'issue-pass', 'qr-code': 'issue-qr-code' } as const;
const phoneKinds = ['mobile', 'alternate-mobile', 'office'];

const exitCodeText = () =>
  Object.entries(exitCodes)
    .map(([name, code]) => `${code} ${name}`)
    .join(', ');
