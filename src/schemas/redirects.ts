import { z } from 'astro/zod';
import { pageOf, placeOn } from '../domain/address/redirects.ts';
import { isoDate, text } from './fields.ts';

const address = z
  .string()
  .regex(
    /^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/,
    'write an address on this site with a slash at both ends, such as /timeline/ or /timeline/#the-dip',
  );

const redirect = z
  .strictObject({
    from: address.describe('The address that was published: a page, or a place on a page that stayed'),
    to: address.describe('Where it leads now; for a place, another place on the same page'),
    since: isoDate.describe('The day it moved'),
    why: text('why it moved').describe('Why it moved, in one sentence'),
  })
  .refine(({ from, to }) => placeOn(from) === '' || pageOf(from) === pageOf(to), {
    path: ['to'],
    error:
      'what stands after # never reaches a server, so a place can only move on its own page; name such a place, or let the whole page move',
  });

/** Every address that moved, oldest first. */
export const redirects = z.array(redirect, { error: 'write a list of redirects, or [] while there are none' });
