import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads a command line of named options and nothing else. `--help` prints the usage and ends with 0;
 * wrong usage is told with the usage and ends with 2.
 */
export function readOptions<const T extends Options>(options: T, usage: string) {
  const { values, positionals } = readArguments(options, usage);
  if (positionals.length > 0) endWithUsage(`«${positionals.join(' ')}» kendes ikke.`, usage);
  return values;
}

/** The same for a command that also takes names of files. */
export function readArguments<const T extends Options>(options: T, usage: string) {
  const args = process.argv.slice(2);
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    return endWithUsage(error instanceof Error ? error.message : String(error), usage);
  }
}

/** Says what was wrong with the command line and how it should be, and ends with 2. */
export function endWithUsage(problem: string, usage: string): never {
  console.error(`${problem}\n\n${usage}`);
  process.exit(2);
}
