import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a stage cost. What the system does not tell is undefined. */
export interface Cost {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of all processors together, user and system, with the processes that the stage started. */
  cpu: number | undefined;
  /** Highest memory in MB. */
  peak: number | undefined;
}

/** Stages that run, in their order. */
export const STAGES = ['read', 'render', 'build', 'index'] as const;
export type Stage = (typeof STAGES)[number];

const STAGE_FILE = fileURLToPath(new URL('stage.ts', import.meta.url));

/** `time` of bash counts a process with all the processes it waited for, which Node cannot; it writes to the first argument. */
const TIMED = `TIMEFORMAT='%U %S'; { time "$@" 2>&3; } 3>&2 2>"$0"`;

/** A build is for one day, and says its numbers with a decimal point. */
const ENVIRONMENT = { PORTAL_TODAY: '2026-11-01', LC_ALL: 'C', ASTRO_TELEMETRY_DISABLED: '1' };

/** Runs one stage in a process of its own and says what it cost. */
export function measureStage(stage: Stage, run: string): Cost {
  const resultFile = join(run, 'result.json');
  const timeFile = join(run, 'time.txt');
  const command = [process.execPath, STAGE_FILE, stage, run, resultFile];
  for (const file of [resultFile, timeFile]) rmSync(file, { force: true });
  const start = performance.now();
  const timed = spawn(['bash', '-c', TIMED, timeFile, ...command]);
  const hasBash = timed.error === undefined;
  const { status } = hasBash ? timed : spawn(command);
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The stage ${stage} failed.`);
  return { wall, cpu: hasBash ? readTime(timeFile) : undefined, peak: readPeak(resultFile) };
}

/** What stages print goes to standard error: standard output is for the figures. */
function spawn([command = '', ...args]: string[]): SpawnSyncReturns<Buffer> {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...ENVIRONMENT } });
}

function readTime(file: string): number {
  const [user, system] = readFileSync(file, 'utf8').trim().split(' ').map(Number);
  return (user ?? NaN) + (system ?? NaN);
}

function readPeak(file: string): number | undefined {
  const result: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const peak = typeof result === 'object' && result !== null && 'peak' in result ? result.peak : undefined;
  return typeof peak === 'number' ? peak : undefined;
}
