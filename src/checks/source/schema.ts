import type { ContentCheck } from './content.ts';

/** Every file of content/ has a place, can be read, and fits its schema. The loader finds out; this rule says so. */
export const schema: ContentCheck = ({ problems }) => problems;
