import { format } from 'prettier';
import { FILSKEMAER, jsonSkema } from '../../src/redaktoer/jsonskema.ts';

/** Every JSON Schema by the name of its file, written as the project's other files are. */
export async function writeSkemaer(): Promise<Map<string, string>> {
  const written = FILSKEMAER.map(async (filskema): Promise<[string, string]> => {
    const text = await format(JSON.stringify(jsonSkema(filskema)), { parser: 'json', printWidth: 120 });
    return [`${filskema.navn}.json`, text];
  });
  return new Map(await Promise.all(written));
}
