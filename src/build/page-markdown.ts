import { load, type CheerioAPI } from 'cheerio/slim';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { isElement, isText, linkedDataIn, mainOf, type PageNode } from './page-dom.ts';

const NOT_IN_A_TWIN = [
  '.crumbs, .toc, .neighbors, .here, .head .meta', // ways around the site; the dates stand at the top
  '.notes, .term-note, .back, .sources > p', // what a page unfolds; a twin has the sources
  'h1, script, style, .sure',
].join(', ');

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A picture in the words that a screen reader says; bars repeat their table, and go. */
function picturesInWords($: CheerioAPI) {
  $('.groups > div').each((_, group) => {
    const words = $(group).find('svg[aria-label]').attr('aria-label');
    if (words) $(group).replaceWith($('<p>').text(words));
  });
  $('svg').remove();
}

/** The label of a block stands in front of it, and the block is a quotation, so that one can see where it ends. */
function labelsInFront($: CheerioAPI) {
  $('.says').each((_, block) => {
    const kind = $(block).children('.kind').first();
    const certainty = tidy(kind.find('small').text());
    kind.find('small').remove();
    kind.html($('<strong>').text([tidy(kind.text()), certainty].filter(Boolean).join(', ')));
    $(block).replaceWith($('<blockquote>').html($(block).html() ?? ''));
  });
  $('.label:not(h2), figcaption:first-child, .figure-title').each((_, label) => {
    $(label).html($('<strong>').append($(label).contents()));
  });
  // Ways to call stand apart on the page by their style alone.
  $('a + a').each((_, link) => {
    if ($(link).prev()[0] === link.previousSibling) $(link).before(', ');
  });
}

/** Footnotes in place of numbered links: `[^3]` in the text, `[^3]: …` where the work is named. */
function sourcesAsFootnotes($: CheerioAPI) {
  $('a[href^="#s"]').each((_, link) => {
    const number = /^#s(\d+)$/.exec($(link).attr('href') ?? '')?.[1];
    const place = $(link).parent().is('sup.cite') ? $(link).parent() : $(link);
    if (number) place.replaceWith(`<x-ref n="${number}"></x-ref>`);
  });
  $('.sources ol').each((_, list) => {
    const works = $(list)
      .children('li')
      .toArray()
      .map((work) => `<x-work n="${/\d+/.exec($(work).attr('id') ?? '')?.[0] ?? ''}">${$(work).html() ?? ''}</x-work>`);
    $(list).replaceWith(works.join(''));
  });
}

type Hast = Extract<Parameters<typeof toMdast>[0], { type: 'element' }>['children'][number];

/** A node as the writer of Markdown takes it. The attributes that it asks for have the same names in both. */
function hastOf(node: PageNode): Hast[] {
  if (isText(node)) return [{ type: 'text', value: node.data }];
  if (!isElement(node)) return [];
  const { name, attribs, children } = node;
  return [{ type: 'element', tagName: name, properties: { ...attribs }, children: children.flatMap(hastOf) }];
}

const numberOf = (properties: Readonly<Record<string, unknown>>) => String(properties['n']);

const handlers: Record<string, Handle> = {
  'x-ref': (_, { properties }) => ({ type: 'footnoteReference', identifier: numberOf(properties) }),
  'x-work': (state, node) => ({
    type: 'footnoteDefinition',
    identifier: numberOf(node.properties),
    children: [{ type: 'paragraph', children: state.all(node) as never }],
  }),
  // A term is explained in the glossary; here it is a word.
  button: (state, node) => state.all(node),
};

const siteNameIn = (html: string) =>
  load(/<meta property="og:site_name"[^>]*>/.exec(html)?.[0] ?? '')('meta').attr('content');

/** What stands at the top of a twin. */
function frontMatter($: CheerioAPI, html: string, url: string) {
  const data = linkedDataIn(html);
  const meta = $('main .meta').first();
  return {
    title: data.name,
    description: data.description,
    page: url,
    site: siteNameIn(html),
    review: tidy(meta.children('span').first().text()),
    published: data.datePublished,
    lastChanged: data.dateModified,
    checkedAgainstSources: data.lastReviewed,
    nextCheckBy: meta.find('time').eq(1).attr('datetime'),
    draftedWith: 'the help of AI',
  };
}

/**
 * A built article as Markdown: its words with numbers filled in, the kind of each statement in front of it, and its sources as footnotes.
 * `path` is its address; `origin` where the site lives, when somebody said so. Throws where the page holds no article.
 */
export function pageMarkdown(html: string, path: string, origin: string | undefined): string {
  const $ = mainOf(html);
  const base = origin ?? 'http://twin.invalid';
  const addressFrom = (href: string) => {
    const to = new URL(href, new URL(path, base));
    return !origin && to.origin === base ? to.href.slice(base.length) : to.href;
  };
  const head = frontMatter($, html, addressFrom(path));
  const article = $('main article').first();
  if (article.length === 0) throw new Error(`${path} holds no article; only articles have a twin`);
  article.find(NOT_IN_A_TWIN).remove();
  picturesInWords($);
  labelsInFront($);
  sourcesAsFootnotes($);
  article.find('a[href]').each((_, link) => void $(link).attr('href', addressFrom($(link).attr('href') ?? '')));
  const tree = toMdast({ type: 'root', children: article.contents().toArray().flatMap(hastOf) }, { handlers });
  const body = toMarkdown(tree, { extensions: [gfmToMarkdown()], bullet: '-', rule: '-' }).replaceAll('\u00a0', ' ');
  return `---\n${stringify(head, { lineWidth: 0 })}---\n\n# ${head.title ?? ''}\n\n${body}`;
}
