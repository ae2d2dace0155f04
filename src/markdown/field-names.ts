import { z } from 'zod';

type Node = z.core.JSONSchema.BaseSchema;

/** Names of the fields that a schema knows at a path, whichever form of a union they belong to. */
export function fieldNames(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const root: Node = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const nodes = path.reduce<Node[]>(
    (found, key) => found.flatMap((node) => below(node, String(key))),
    alternatives(root),
  );
  return nodes.flatMap(({ properties = {} }) => Object.keys(properties));
}

function below({ properties, items, additionalProperties }: Node, key: string): Node[] {
  const steps = [properties?.[key], items, additionalProperties].flat();
  return steps.filter((node) => typeof node === 'object').flatMap(alternatives);
}

function alternatives(node: Node): Node[] {
  return node.anyOf ? node.anyOf.flatMap(alternatives) : [node];
}
