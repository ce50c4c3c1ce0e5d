import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type ParsedNode } from 'yaml';

/** The way to a value: keys of maps and places in lists. */
export type Path = readonly PropertyKey[];

/** One string of a YAML text, with the way to it. */
export type YamlString = { readonly path: Path; readonly text: string; readonly line: number };

/** A YAML text: its value, its strings, and the line of each value. */
export type YamlText = {
  readonly value: unknown;
  readonly strings: readonly YamlString[];
  readonly errors: readonly { readonly line: number; readonly message: string }[];
  /** The line of a value; of the nearest value around it where it does not exist. */
  readonly lineOf: (path: Path) => number;
};

type Step = { readonly key: ParsedNode; readonly value: ParsedNode | null };

/** The node of a key or of a list item, and what stands there. */
function stepInto(node: ParsedNode | null, name: PropertyKey): Step | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(name)];
    return isNode(item) ? { key: item, value: item } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === name);
  return pair ? { key: pair.key, value: pair.value } : undefined;
}

function stringsIn(node: ParsedNode | null, path: Path, lineAt: (node: ParsedNode) => number): YamlString[] {
  if (isMap(node)) {
    return node.items.flatMap(({ key, value }) =>
      stringsIn(value, [...path, isScalar(key) ? String(key.value) : ''], lineAt),
    );
  }
  if (isSeq(node)) return node.items.flatMap((item, index) => stringsIn(item, [...path, index], lineAt));
  return isScalar(node) && typeof node.value === 'string' ? [{ path, text: node.value, line: lineAt(node) }] : [];
}

/** Reads YAML that starts at `firstLine` of its file. */
export function readYaml(text: string, firstLine = 1): YamlText {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAtOffset = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const lineAt = (node: ParsedNode) => lineAtOffset(node.range[0]);
  const root = document.contents;
  return {
    value: document.errors.length > 0 ? undefined : document.toJS(),
    strings: stringsIn(root, [], lineAt),
    errors: document.errors.map((error) => ({ line: lineAtOffset(error.pos[0]), message: error.message })),
    lineOf: (path) => {
      let found: { line: number; node: ParsedNode | null } = { line: firstLine, node: root };
      for (const name of path) {
        const step = stepInto(found.node, name);
        if (!step) break;
        found = { line: lineAt(step.key), node: step.value };
      }
      return found.line;
    },
  };
}
