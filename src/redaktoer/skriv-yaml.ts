import { Document, isMap, isScalar, isSeq, visit, type YAMLMap } from 'yaml';
import { FAILSAFE } from './formvaerdi.ts';

/** So long may a small object be to stand on one line. */
const LINE = 110;

/** Values as YAML in the style of the content folder: a person or an outcome stands on one line. */
export function writeYaml(values: unknown): string {
  const document = new Document(values, FAILSAFE);
  visit(document, {
    Map: (_, map, path) => {
      const isAlone = isSeq(path.at(-1)) && map.items.length === 1;
      if (path.length > 1 && !isAlone && isSmall(map)) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** Whether an object inside something holds few and short texts. */
function isSmall(map: YAMLMap): boolean {
  const isPlain = map.items.every(({ value }) => isScalar(value) || isSmallList(value));
  return isPlain && JSON.stringify(map.toJSON()).length <= LINE;
}

function isSmallList(value: unknown): boolean {
  return isSeq(value) && value.items.every((item) => isScalar(item) || (isMap(item) && isSmall(item)));
}
