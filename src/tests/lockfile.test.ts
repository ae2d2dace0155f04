import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Package {
  version?: string;
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}
type Packages = Record<string, Package>;

const { packages }: { packages: Packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const project: Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>> = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const wanted = Object.entries({ ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies });

/** Optional dependencies without an entry of their own: `npm ci` then refuses the lock on another platform. */
function findMissing(lock: Packages): string[] {
  return Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesFor(path, name).some((place) => place in lock))
      .map((name) => `${path || 'the project'} wants ${name}`),
  );
}

/** Where npm may have put a dependency of a package: in its own folder or in one above it. */
function placesFor(path: string, name: string): string[] {
  const above = path.includes('node_modules/')
    ? placesFor(path.slice(0, path.lastIndexOf('node_modules/')).replace(/\/$/, ''), name)
    : [];
  return [`${path && `${path}/`}node_modules/${name}`, ...above];
}

describe('the lock', () => {
  it('has an entry for every optional dependency of every package', () => {
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(findMissing(packages)).toEqual([]);
  });

  it('would be refused without one', () => {
    const lock = {
      '': {},
      'node_modules/a': { optionalDependencies: { b: '1.0.0' } },
      'node_modules/a/node_modules/c': { optionalDependencies: { d: '1.0.0' } },
    };
    expect(findMissing(lock)).toEqual(['node_modules/a wants b', 'node_modules/a/node_modules/c wants d']);
    expect(findMissing({ ...lock, 'node_modules/b': {}, 'node_modules/a/node_modules/d': {} })).toEqual([]);
  });

  it('has the very versions that are asked for', () => {
    expect(wanted.filter(([name, version]) => packages[`node_modules/${name}`]?.version !== version)).toEqual([]);
  });
});

describe('every dependency', () => {
  it('has an exact version', () => {
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('has a reason in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(wanted.map(([name]) => name).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
