import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: object;
  jobs: Record<string, Job>;
}

const FILES = globSync('.github/workflows/*.yml').map((file) => {
  const text = readFileSync(file, 'utf8');
  const workflow: Workflow = parse(text);
  return { file, text, workflow, jobs: Object.values(workflow.jobs) };
});
const scripts: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

describe.each(FILES)('the workflow $file', ({ text, workflow, jobs }) => {
  it('pins every action by the hash of a commit, and says which version that is', () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
    expect(used).toHaveLength(jobs.flatMap(({ steps }) => steps).filter(({ uses }) => uses).length);
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  it('may do no more than it says, and writes nothing in the repository', () => {
    expect(workflow.permissions).toBeDefined();
    const given = [workflow.permissions ?? {}, ...jobs.map(({ permissions = {} }) => permissions)];
    expect(given.flatMap((each) => Object.entries(each)).map(([name, right]) => `${name}: ${right}`)).toSatisfy(
      (rights: string[]) =>
        rights.every((right) => ['contents: read', 'pages: write', 'id-token: write'].includes(right)),
    );
  });

  it('leaves no password in the folder, and reads the whole history', () => {
    const checkouts = jobs.flatMap(({ steps }) => steps).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.length).toBeGreaterThan(0);
    for (const { with: options } of checkouts)
      expect(options).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
  });

  it('runs on the Node that the project names, after a clean installation', () => {
    const nodes = jobs.flatMap(({ steps }) => steps).filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
    expect(nodes.length).toBeGreaterThan(0);
    for (const { with: options } of nodes) expect(options).toMatchObject({ 'node-version-file': 'package.json' });
    const runs = jobs.flatMap(({ steps }) => steps).flatMap(({ run = [] }) => run);
    const commands = runs.flatMap((run) =>
      [...run.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name = '']) => name),
    );
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    expect(runs.filter((run) => run === 'npm ci')).toHaveLength(nodes.length);
  });

  it('puts nothing that a stranger can write into a command', () => {
    const runs = jobs.flatMap(({ steps }) => steps).flatMap(({ run = [] }) => run);
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
  });

  it('has no secrets, and never runs a stranger’s code with the project’s rights', () => {
    expect(text).not.toMatch(/secrets\.|pull_request_target|workflow_run/);
  });

  it('does not run twice at once', () => {
    expect(workflow.concurrency).toBeDefined();
  });
});

describe('the workflows', () => {
  const named = (name: string) => FILES.find(({ file }) => file.endsWith(name));

  it('are one for a proposal and one that publishes', () => {
    expect(FILES).toHaveLength(2);
    expect(Object.keys(named('kontrol.yml')?.workflow.on ?? {})).toEqual(['pull_request']);
    expect(named('kontrol.yml')?.workflow.permissions).toEqual({ contents: 'read' });
  });

  it('publish what is merged to the main branch, and every night', () => {
    expect(named('udgiv.yml')?.workflow.on).toMatchObject({
      push: { branches: ['main'] },
      schedule: [expect.anything()],
    });
  });
});
