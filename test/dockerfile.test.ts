import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiledFolder } from './support/programs.ts';

const text = readFileSync('Dockerfile', 'utf8');
const dockerfile = DockerfileParser.parse(text);
const ofKind = (kind: string) => dockerfile.getInstructions().filter((found) => found.getKeyword() === kind);
const ignored = readFileSync('.dockerignore', 'utf8').split('\n');

describe('the Dockerfile', () => {
  it('has no findings of a linter', () => {
    expect(validate(text)).toEqual([]);
  });

  it('installs exactly the lock file, without development tools or package scripts', () => {
    const runs = ofKind('RUN').map((run) => run.getArgumentsContent());
    expect(runs).toEqual(['npm ci --omit=dev --ignore-scripts', 'install -d -o node -g node -m 0700 /app/data']);
  });

  it('runs as an unprivileged user, on the Node version of package.json', () => {
    expect(ofKind('USER').at(-1)?.getArgumentsContent()).toBe('node');
    const { node } = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies;
    const major = /\d+/.exec(node)?.[0];
    expect(dockerfile.getInitialARGs().map((arg) => arg.getArgumentsContent())).toEqual([
      expect.stringMatching(new RegExp(`^BASE_IMAGE=node:${major}-`)),
    ]);
  });

  it('labels the image as OCI images are labelled, with the licence of package.json', () => {
    const labels = Object.fromEntries(
      [...text.matchAll(/(org\.opencontainers\.image\.[\w.]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const { name, license } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(labels).toMatchObject({
      'org.opencontainers.image.title': name,
      'org.opencontainers.image.licenses': license,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: variables of Docker
      'org.opencontainers.image.version': '${VERSION}',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: variables of Docker
      'org.opencontainers.image.revision': '${REVISION}',
    });
  });

  it('row 169: takes its base image by one argument, so that a digest pins every stage, and starts Node without an inspector', () => {
    const bases = ofKind('FROM').map((from) => from.getArguments()[0]?.getValue());
    expect(bases.map((base) => base?.slice(2, -1))).toEqual(['BASE_IMAGE', 'BASE_IMAGE']);
    const [command] = ofKind('CMD').slice(-1);
    expect(command?.getArgumentsContent()).toContain('"--disable-sigusr1"');
  });
});

// What the last stage copies is laid out in a folder, and started as the image would be.
const [, ...command] = JSON.parse(ofKind('CMD').at(-1)?.getArgumentsContent() ?? '[]') as string[];

it('the image starts Node so that it can start no other program and no thread', async () => {
  const tries = `
    const codes = [];
    try { require('node:child_process').spawnSync('id'); } catch ({ code }) { codes.push(code); }
    try { new (require('node:worker_threads').Worker)('0', { eval: true }); } catch ({ code }) { codes.push(code); }
    process.stdout.write(codes.join());`;
  const { stdout } = await promisify(execFile)(process.execPath, [...command.slice(0, -1), '-e', tries]);
  expect(stdout).toBe('ERR_ACCESS_DENIED,ERR_ACCESS_DENIED');
});

describe('the files of the image', () => {
  const id = '00000000-0000-4000-8000-000000000000';
  const env = {
    PORT: '0',
    AZURE_TENANT_ID: id,
    AZURE_CLIENT_ID: id,
    AZURE_CLIENT_SECRET: 'none',
    NODE_COMPILE_CACHE: compiledFolder,
  };
  let folder: string;
  let gateway: ChildProcess | undefined;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'image-'));
    for (const copy of ofKind('COPY').slice(1)) {
      const [target = '', ...sources] = copy
        .getArguments()
        .map((argument) => argument.getValue())
        .reverse();
      for (const source of sources.filter((path) => !path.startsWith('/'))) {
        const to = target.endsWith('/') ? join(folder, target, source) : join(folder, target);
        cpSync(source, to, { recursive: true, filter: (file) => !ignored.includes(file) });
      }
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  });
  afterAll(async () => {
    if (gateway?.kill('SIGKILL')) await once(gateway, 'exit');
    rmSync(folder, { recursive: true });
  });

  // First, as it ends by itself: the next start finds what Node has compiled.
  it('contain no explorer: the gateway does not start with an explorer that is not there', async () => {
    const start = promisify(execFile)(process.execPath, command, {
      cwd: folder,
      env: { ...env, GRAPHQL_EXPLORER: 'graphiql' },
    });
    await expect(start).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('npm run build:graphiql') });
  });

  it('run the gateway, and its health check passes', async () => {
    gateway = spawn(process.execPath, command, { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let port = '';
    for await (const line of createInterface(gateway.stdout as Readable)) {
      port = /127\.0\.0\.1:(\d+)/.exec(line)?.[1] ?? '';
      if (port !== '') break;
    }
    const [, script] = /CMD \["node", "-e", (".*")\]/.exec(text) ?? [];
    const check = (to: string) =>
      promisify(execFile)(process.execPath, ['-e', JSON.parse(script ?? '')], { env: { PORT: to } });
    await expect(check(port)).resolves.toBeDefined();
    await expect(check('1')).rejects.toMatchObject({ code: 1 });
  });
});
