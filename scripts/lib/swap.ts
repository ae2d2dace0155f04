import { cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Puts a finished folder in the place of a published one. A reader sees the old site or the new one, never a mixture:
 * where the published folder is a symbolic link, it is turned to the new folder in one step.
 */
export function swapFolder(finished: string, published: string): void {
  const parent = dirname(resolve(published));
  mkdirSync(parent, { recursive: true });
  const mark = `${basename(published)}-${process.pid}-${Date.now()}`;
  const next = join(parent, `.${mark}-ny`);
  moveFolder(finished, next);
  if (isLink(published)) return turnLink(next, published, join(parent, mark));
  const old = join(parent, `.${mark}-gammel`);
  if (existsSync(published)) renameSync(published, old);
  renameSync(next, published);
  rmSync(old, { recursive: true, force: true });
}

function turnLink(next: string, published: string, target: string): void {
  renameSync(next, target);
  const link = `${target}-link`;
  symlinkSync(basename(target), link);
  renameSync(link, published);
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** Renames a folder, or copies it when the other place is on another disk. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}
