import { describe, expect, test } from 'vitest';
import { BrowserStorage } from '../record/browser-storage.ts';
import {
  decision,
  failed,
  newcomer,
  once,
  pageAt,
  passed,
  refusalsOf,
  refusedWith,
  under,
  withLms,
} from './cmi5-play.ts';
import { theOne, verbs } from './cmi5-seen.ts';

const lms = withLms();

describe('the next launch', () => {
  test('on another computer has the bookmark, and says nothing twice', async () => {
    const learner = newcomer(lms());
    const one = pageAt(lms().launch(learner).url);
    await one.open();
    await one.report(under('half way', { interactions: [decision(1)] }));
    await one.close(under('half way'));

    const other = pageAt(lms().launch(learner).url, new BrowserStorage());
    expect((await other.open()).bookmark).toBe('half way');
    await other.report(passed('done', { interactions: [decision(2)] }));
    await other.close(passed('done'));

    const third = pageAt(lms().launch(learner).url);
    expect((await third.open()).bookmark).toBe('done');
    await third.report(passed('done again'));
    await third.close(passed('done again'));
    expect(refusalsOf(lms())).toEqual([]);
    for (const verb of ['passed', 'completed']) theOne(learner, verb);
    expect(verbs(learner).filter((verb) => verb === 'answered')).toHaveLength(2);
    expect(verbs(learner).filter((verb) => verb === 'terminated')).toHaveLength(3);
  });

  test('after a session whose bookmark was lost knows what the LMS has, and still ends well', async () => {
    const learner = newcomer(lms());
    const one = pageAt(lms().launch(learner, { mastery: 0.8 }).url);
    await one.open();
    lms().network = ({ method, resource }) =>
      method === 'PUT' && resource === 'activities/state' ? 'request-lost' : 'served';
    const interactions = [decision(1)];
    expect(await refusedWith(one.close(passed('lost', { interactions })))).toMatch(/^PUT handoff: no answer/);
    lms().network = () => 'served';

    const other = pageAt(lms().launch(learner, { mastery: 0.8 }).url);
    expect((await other.open()).bookmark).toBe('');
    await other.report(passed('again', { interactions: [...interactions, decision(2)] }));
    await other.close(passed('again'));
    expect(verbs(learner)).toEqual([
      'initialized',
      'answered',
      'passed',
      'completed',
      'terminated',
      'initialized',
      'answered',
      'terminated',
    ]);
    // A third has nothing left to ask about.
    const asked = lms().log.length;
    const third = pageAt(lms().launch(learner, { mastery: 0.8 }).url);
    await third.open();
    await third.report(passed('again'));
    await third.close(passed('again'));
    expect(
      lms()
        .log.slice(asked)
        .filter(({ status }) => status >= 400 && status !== 404),
    ).toEqual([]);
  });

  test('after a session whose last words were lost says them, with their own timestamps kept in order', async () => {
    const learner = newcomer(lms());
    const one = pageAt(lms().launch(learner, { mastery: 0.8 }).url);
    await one.open();
    lms().network = ({ method, resource }) =>
      method === 'POST' && resource === 'statements' ? 'request-lost' : 'served';
    await refusedWith(one.close(failed('all', { interactions: [decision(1), decision(2)] })));
    lms().network = () => 'served';
    expect(verbs(learner)).toEqual(['initialized']);

    const other = pageAt(lms().launch(learner, { mastery: 0.8 }).url);
    // The bookmark takes the two answers for reported; the driver knows that they are owed.
    expect((await other.open()).bookmark).toBe('all');
    await other.report(failed('all'));
    await other.close(failed('all'));
    expect(verbs(learner).slice(1)).toEqual([
      'initialized',
      'answered',
      'answered',
      'completed',
      'failed',
      'terminated',
    ]);
    expect(refusalsOf(lms())).toEqual([]);
  });

  test('a fail that was heard although its answer was lost is not said again', async () => {
    const learner = newcomer(lms());
    const one = pageAt(lms().launch(learner, { mastery: 0.8 }).url);
    await one.open();
    lms().network = ({ method, resource }) =>
      method === 'POST' && resource === 'statements' ? 'answer-lost' : 'served';
    await refusedWith(one.close(failed('all')));
    lms().network = () => 'served';
    const other = pageAt(lms().launch(learner, { mastery: 0.8 }).url);
    await other.open();
    await other.close(failed('all'));
    theOne(learner, 'failed');
    theOne(learner, 'completed');
  });

  test('finds a document that somebody else has written no bookmark', async () => {
    const learner = newcomer(lms());
    learner.documents.set('handoff', { text: '{"handoff":99,"bookmark":7}', etag: '"x"' });
    expect((await pageAt(lms().launch(learner).url).open()).bookmark).toBe('');
  });
});

describe('a reload', () => {
  test('trap 14: in mid session goes on with the same token, without a second initialized', async () => {
    const learner = newcomer(lms());
    const { url } = lms().launch(learner);
    const tab = new BrowserStorage();
    const before = pageAt(url, tab);
    await before.open();
    await before.report(under('b1', { interactions: [decision(1)], lasted: 60_000 }));
    const after = pageAt(url, tab);
    expect((await after.open()).bookmark).toBe('b1');
    await after.report(under('b2', { interactions: [decision(2)], lasted: 1_000 }));
    await after.close(under('b2', { lasted: 2_500 }));
    expect(verbs(learner)).toEqual(['initialized', 'answered', 'answered', 'terminated']);
    expect(theOne(learner, 'terminated').result).toEqual({ duration: 'PT1M2.5S' });
    expect(refusalsOf(lms())).toEqual([]);
  });

  test('while initialized was on its way is one initialized all the same', async () => {
    const learner = newcomer(lms());
    const { url } = lms().launch(learner);
    const tab = new BrowserStorage();
    lms().network = once('POST', 'statements', 'answer-lost');
    expect(await refusedWith(pageAt(url, tab).open())).toMatch(/^POST statements: no answer/);
    await pageAt(url, tab).open();
    expect(verbs(learner)).toEqual(['initialized']);
  });

  test('after the end says that the session is over', async () => {
    const learner = newcomer(lms());
    const { url } = lms().launch(learner);
    const tab = new BrowserStorage();
    const before = pageAt(url, tab);
    await before.open();
    await before.close(under('b'));
    const asked = lms().log.length;
    expect(await refusedWith(pageAt(url, tab).open())).toMatch(/session has ended.*from the LMS again/);
    expect(lms().log).toHaveLength(asked);
  });

  test('in a tab that keeps nothing is told by the LMS that the token was used', async () => {
    const { url } = lms().launch(newcomer(lms()));
    const tab = new BrowserStorage();
    tab.forbidden = true;
    await pageAt(url, tab).open();
    expect(await refusedWith(pageAt(url, tab).open())).toMatch(/^fetch: 200 .*"error-code":"1"/);
  });
});
