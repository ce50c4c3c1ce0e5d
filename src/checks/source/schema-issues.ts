import { z } from 'astro/zod';
import { didYouMean, nearest } from './nearest.ts';
import type { Path } from './yaml-text.ts';

/** One way in which a value does not fit its schema. */
export type Misfit = { readonly path: Path; readonly say: string };

type Shape = {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly oneOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
};

const alternatives = (shape: Shape): Shape[] => [
  shape,
  ...[...(shape.oneOf ?? []), ...(shape.anyOf ?? [])].flatMap(alternatives),
];

/** What the schema says may stand at a path: more than one shape where it leaves a choice. */
const shapesAt = (root: Shape, path: Path): Shape[] =>
  path.reduce<Shape[]>(
    (shapes, step) =>
      shapes
        .flatMap((shape) => (typeof step === 'number' ? [shape.items] : [shape.properties?.[String(step)]]))
        .filter((shape) => shape !== undefined)
        .flatMap(alternatives),
    alternatives(root),
  );

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined),
    value,
  );

const named = (path: Path) => path.map(String).join('.');

function unknownField(root: Shape, path: Path, key: string): Misfit & { readonly meant: string | undefined } {
  const known = shapesAt(root, path).flatMap((shape) => Object.keys(shape.properties ?? {}));
  const meant = nearest(key, known);
  return {
    path: [...path, key],
    meant: meant && named([...path, meant]),
    say: `unknown field "${key}"${didYouMean(key, known, `take it out; the fields here are ${known.join(', ')}`)}`,
  };
}

function missingField(root: Shape, path: Path): string {
  const meaning = shapesAt(root, path).find(({ description }) => description)?.description;
  return `missing field "${named(path)}"; add it${meaning ? ` (${meaning})` : ''}`;
}

/** Every misfit in words: unknown fields with the field that was meant, missing fields with what belongs there. */
export function misfits(schema: z.ZodType, value: unknown): Misfit[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const unknown = result.error.issues.flatMap(({ path, ...issue }) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => unknownField(root, path, key)) : [],
  );
  // A misspelt field is one mistake, not also a missing one.
  const meant = new Set(unknown.map((field) => field.meant));
  const others = result.error.issues.flatMap((issue): Misfit[] => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys' || meant.has(named(path))) return [];
    const missing = path.length > 0 && valueAt(value, path) === undefined;
    return [
      {
        path,
        say: missing ? missingField(root, path) : path.length > 0 ? `${named(path)}: ${issue.message}` : issue.message,
      },
    ];
  });
  return [...unknown, ...others];
}
