import { spawnSync } from 'node:child_process';

/** Everything CI runs, in the order in which a mistake is found soonest. The site tests build the site themselves. */
const STEPS: [name: string, command: string, ...args: string[]][] = [
  ['Types', 'astro', 'check', '--minimumFailingSeverity', 'hint'],
  ['Formatting', 'prettier', '--check', '.'],
  ['Content', 'node', 'scripts/check.ts'],
  ['Tests', 'vitest', 'run'],
];

for (const [name, command, ...args] of STEPS) {
  console.log(`\n${name}: ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${name} failed.`);
    process.exit(status ?? 1);
  }
}
