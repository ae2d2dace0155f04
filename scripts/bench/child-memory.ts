import { existsSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Watches the processes that this one starts. */
export interface ChildWatch {
  /** Ends those that are left and says how much memory all had at most, in MB; undefined where nobody can tell. */
  end: () => Promise<number | undefined>;
}

const PAUSE = 50;
const CHILDREN = `/proc/self/task/${process.pid}/children`;

/**
 * Reads the high-water mark of every child from /proc while it lives (Linux only). A service that a library leaves
 * running (esbuild) is ended, since the CPU time of a child is counted only when its parent has seen it end.
 */
export function watchChildren(): ChildWatch {
  if (!existsSync(CHILDREN)) return { end: async () => setTimeout(10 * PAUSE, undefined) };
  const peaks = new Map<string, number>();
  const look = () => {
    const children = readFileSync(CHILDREN, 'utf8').split(' ').filter(Boolean);
    for (const child of children) peaks.set(child, Math.max(peaks.get(child) ?? 0, readPeak(child)));
    return children;
  };
  const timer = setInterval(look, PAUSE).unref();
  return {
    end: async () => {
      clearInterval(timer);
      for (const child of look()) process.kill(Number(child));
      while (look().length > 0) await setTimeout(PAUSE);
      return [...peaks.values()].reduce((sum, peak) => sum + peak, 0);
    },
  };
}

/** `VmHWM` of a process in MB; 0 when it has just ended. */
function readPeak(pid: string): number {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
