// The commands and their options, in one table of the parser. The code of each command is loaded on demand.

import { Command, Option } from 'commander';
import type { Entry } from './commands/roll-out.ts';
import { type ExitName, exitCodes } from './exit-codes.ts';
import { signInKinds } from './settings.ts';

/** `onExit` receives the command's exit; errors are handled by the caller. */
export function createProgram(onExit: (exit: ExitName) => void): Command {
  const program = new Command('authmethods')
    .description('Roll out phone sign-in methods from a file: plan, apply, resume, verify, undo.')
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
    .requiredOption('--action <name>', 'enable-sms, disable-sms, set-phone or remove-method')
    .option('-o, --out <file>', 'the plan; default: FILE.plan.ndjson')
    .option('--region <country>', 'the country of numbers without a country code, such as DE')
    .option('--method <method>', 'mobile, alternate-mobile or office')
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
    .option('--max-age <hours>', 'refuse an older plan', '24');
  rollOutCommand('resume', 'go on with a plan that was begun');
  rollOutCommand('retry', 'try again whatever was refused or is not known');
  planCommand('verify', 'read again whom a plan changed', async () => (await import('./commands/verify.ts')).verify);
  planCommand(
    'report',
    'what came of a plan, person by person',
    async () => (await import('./commands/report.ts')).report,
  );
  planCommand(
    'undo',
    'make a plan that takes back what a plan changed',
    async () => (await import('./commands/undo.ts')).undo,
  ).option('-o, --out <file>', 'the new plan');
  onePersonCommands();
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
    one('remove', 'remove a phone')
      .argument('<method>', 'mobile, alternate-mobile or office')
      .action(async (user, method, _own, command: Command) => {
        onExit(await (await load()).changeOne({ action: 'remove-method', user, method }, command.optsWithGlobals()));
      });
  }
}

const exitCodeText = () =>
  Object.entries(exitCodes)
    .map(([name, code]) => `${code} ${name}`)
    .join(', ');
