import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answersIn } from '../costs/answers-address.ts';
import { START } from '../costs/fixtures/start.ts';
import { PATH } from '../schedule/fixtures.ts';
import { planAddress } from '../schedule/plan-address.ts';
import { messageFor } from './message.ts';
import { linkFor, NOTHING_YET, requestHash, requestIn, wrongBoxes, type LinkRequest } from './request.ts';

const asked = (request: Partial<LinkRequest>): LinkRequest => ({ ...NOTHING_YET, ...request });

test('nothing chosen, and a kind without its page, is no link yet', () => {
  assert.equal(linkFor(START, NOTHING_YET), undefined);
  assert.equal(linkFor(START, asked({ make: 'page' })), undefined);
});

test('a page, and a part of it', () => {
  assert.equal(linkFor(START, asked({ make: 'page', page: '/safety/' }))?.href, '/safety/');
  assert.equal(linkFor(START, asked({ make: 'page', page: '/safety/', place: 'bladder' }))?.href, '/safety/#bladder');
});

test('the estimator reads back the prices that were put in, marked as the clinic’s', () => {
  const link = linkFor(START, asked({ make: 'cost', method: 'spray', price: '$1,050', sessions: '8', later: '' }));
  assert.equal(link?.href, '/cost-estimator/#price=1050&sessions=8&method=spray&by=clinic');
  assert.equal(link.frame, '/embed/cost-estimator/#price=1050&sessions=8&method=spray&by=clinic');
  const { answers, rejected } = answersIn(START, link.href.replace(/^[^#]*/, ''));
  assert.deepEqual(
    [answers.price, answers.sessions, answers.method, answers.by, rejected],
    [1050, 8, 'spray', 'clinic', []],
  );
});

test('a figure that is not right is named and left out; without any the link is not marked', () => {
  const request = asked({ make: 'cost', price: 'cheap', sessions: '31' });
  assert.deepEqual(wrongBoxes(request), ['price', 'sessions']);
  assert.deepEqual(linkFor(START, request), {
    href: '/cost-estimator/',
    frame: '/embed/cost-estimator/',
    page: '/cost-estimator/',
    given: false,
  });
});

test('the path reads back the days and the time that were put in, marked as the clinic’s', () => {
  const link = linkFor(PATH, asked({ make: 'path', method: 'spray', days: ['tue', 'thu'], time: '09:30' }));
  assert.equal(link?.given, true);
  const { state, rejected } = planAddress(PATH).read(link.href.replace(/^[^#]*/, ''));
  assert.deepEqual(
    [state.method, state.days, state.time, state.by, rejected],
    ['spray', ['tue', 'thu'], '09:30', 'clinic', []],
  );
  assert.equal(linkFor(PATH, asked({ make: 'path' }))?.href, '/what-to-expect/');
});

test('a request stands behind the # of the builder itself, and comes back from there', () => {
  const request = asked({ make: 'cost', method: 'spray', price: '1050' });
  assert.deepEqual(requestIn(requestHash(request)), { request, rejected: [] });
  assert.equal(requestHash(NOTHING_YET), '');
  assert.equal(requestHash({ ...request, price: '$1,050', sessions: 'many' }), requestHash(request));
});

test('whatever stands behind the #, the request is a valid one and no words of it go into a link', () => {
  for (const [hash, rejected] of [
    ['#make=page&page=https://evil.example/', 'page'],
    ['#make=page&page=//evil.example/', 'page'],
    ['#make=cost&price=-5', 'price'],
    ['#make=path&time=25:00', 'time'],
    ['#make=page&place=%3Cb%3E', 'place'],
    ['#clinic=Best', 'clinic'],
  ] as const)
    assert.deepEqual(requestIn(hash).rejected, [rejected]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const href = linkFor(START, requestIn(`#${text}`).request)?.href ?? '/';
      assert.match(href, /^\/(?:[a-z0-9-]+\/)*(?:#.*)?$/);
    }),
  );
});

test('the words for a message name the page, its independence, what is ours, and whom to call', () => {
  const said = {
    title: 'What would it cost me?',
    section: '',
    address: 'https://example.org/cost-estimator/#price=500&by=clinic',
    siteName: 'Ketamine in Plain Terms',
    given: true,
    reviewed: false,
  };
  assert.equal(
    messageFor(said),
    `What would it cost me?
https://example.org/cost-estimator/#price=500&by=clinic

This page is from Ketamine in Plain Terms, a free site that is independent of us and takes no money from clinics.
The figures filled in there are ours.
It is general information, not medical advice, and no clinician has reviewed it yet.
In danger call 911. In a crisis call or text 988.`,
  );
  const section = messageFor({ ...said, section: 'Who pays?', given: false, reviewed: true });
  assert.match(section, /^What would it cost me\? See “Who pays\?”\.\n/);
  assert.doesNotMatch(section, /ours|reviewed/);
});
