import { testRule } from './fixtures/test-rule.ts';
import { importDirection } from './import-direction.ts';

// Put together here, so that the rule does not take this test itself for an import of content.
const LAZY = 'import';

const file = (path: string, text: string) => ({ [path]: text });

testRule(importDirection, [
  [
    'a part imports itself, what is before it, and packages',
    {
      ...file(
        'src/schemas/a.ts',
        "import { z } from 'astro/zod';\nimport { b } from '../domain/b.ts';\nexport * from './c.ts';\n",
      ),
      ...file(
        'src/queries/a.ts',
        "import { getCollection } from 'astro:content';\nimport { b } from '~/domain/b.ts';\n",
      ),
      ...file(
        'src/pages/a.astro',
        "---\nimport Base from '~/layouts/Base.astro';\nimport { q } from '../queries/a.ts';\n---\n",
      ),
    },
    [],
  ],
  [
    'the subject imports nothing of ours',
    file('src/domain/a.ts', "import {\n  b,\n} from '../schemas/b.ts';\n"),
    ['src/domain/a.ts:3  domain may not import schemas; it may import nothing of ours  [import-direction]'],
  ],
  [
    'the subject reads no disk, though its tests may',
    {
      ...file('src/domain/a.ts', "import { readFileSync } from 'node:fs';\n"),
      ...file('src/domain/a.test.ts', "import { test } from 'node:test';\n"),
    },
    [
      'src/domain/a.ts:1  domain imports node:fs; what the disk or the clock says is an argument there  [import-direction]',
    ],
  ],
  [
    'only queries ask for content',
    file('src/components/a.astro', "---\nimport { getEntry } from 'astro:content';\n---\n"),
    [
      'src/components/a.astro:2  components may not import astro:content; it may import islands, domain, styles  [import-direction]',
    ],
  ],
  [
    'only pages ask queries, also for types',
    file('src/layouts/a.astro', "---\nimport type { View } from '~/queries/article.ts';\n---\n"),
    [
      'src/layouts/a.astro:2  layouts may not import queries; it may import components, islands, domain, styles  [import-direction]',
    ],
  ],
  [
    'nobody imports a page',
    file('src/layouts/a.astro', "---\nimport Home from '../pages/index.astro';\n---\n"),
    [
      'src/layouts/a.astro:2  layouts may not import pages; it may import components, islands, domain, styles  [import-direction]',
    ],
  ],
  [
    'an island loads no content, also not later',
    file('src/islands/search/view.tsx', `const site = await ${LAZY}('../../../content/site.yaml');\n`),
    ['src/islands/search/view.tsx:1  islands may not import content; it may import domain, styles  [import-direction]'],
  ],
  [
    'a folder that the house does not have',
    file('src/utils/a.ts', "import { b } from '../domain/b.ts';\n"),
    [
      'src/utils/a.ts:1  "utils" has no place in the house; see "The map of the house" in README.md  [import-direction]',
    ],
  ],
]);
