import { describe, expect, test, vi } from 'vitest';
import { LmsAbsent } from '../../src/record/run-time.ts';
import { BrowserStorage } from '../record/browser-storage.ts';
import type { Fate } from './cmi5-lms.ts';
import { decision, newcomer, once, pageAt, passed, refusedWith, under, withLms } from './cmi5-play.ts';
import { at, theOne, verbs } from './cmi5-seen.ts';

const lms = withLms();

describe('a network that is lost', () => {
  test.each(['request-lost', 'answer-lost'] as const)(
    'in the middle and back, %s: nothing lost, nothing doubled',
    async (fate) => {
      const learner = newcomer(lms());
      const runTime = pageAt(lms().launch(learner, { mastery: 0.8 }).url);
      await runTime.open();
      await runTime.report(under('b1', { interactions: [decision(1)] }));
      const two = passed('b2', { interactions: [decision(2)] });
      lms().network = ({ resource }) => (resource === 'statements' ? fate : 'served');
      expect(await refusedWith(runTime.report(two))).toMatch(/^POST statements: no answer/);
      expect(await refusedWith(runTime.report(two))).toMatch(/^POST statements: /);
      lms().network = () => 'served';
      await runTime.report(passed('b3', { interactions: [decision(2), decision(3)] }));
      await runTime.close(passed('b3'));
      // A player refuses what it has already; what was answered since comes after.
      expect(verbs(learner).filter((verb) => verb === 'answered')).toHaveLength(3);
      expect(new Set(learner.statements.map(({ id }) => id)).size).toBe(learner.statements.length);
      for (const verb of ['initialized', 'passed', 'completed', 'terminated']) theOne(learner, verb);
      expect(verbs(learner).at(-1)).toBe('terminated');
      expect((await pageAt(lms().launch(learner).url).open()).bookmark).toBe('b3');
    },
  );

  test('a bookmark that was lost is written by the next report', async () => {
    const learner = newcomer(lms());
    const runTime = pageAt(lms().launch(learner).url);
    await runTime.open();
    lms().network = once('PUT', 'activities/state', 'request-lost');
    expect(await refusedWith(runTime.report(under('b1', { interactions: [decision(1)] })))).toMatch(
      /^PUT handoff: no answer/,
    );
    await runTime.report(under('b1', { interactions: [decision(1)] }));
    expect(verbs(learner)).toEqual(['initialized', 'answered']);
    // What was told is not told again, although it would not count twice.
    expect(lms().log.filter(({ method, resource }) => method === 'POST' && resource === 'statements')).toHaveLength(2);
    expect((await pageAt(lms().launch(learner).url).open()).bookmark).toBe('b1');
  });

  test('at the exit: the end may be tried again', async () => {
    const learner = newcomer(lms());
    const runTime = pageAt(lms().launch(learner).url);
    await runTime.open();
    lms().network = () => 'request-lost';
    await refusedWith(runTime.close(under('b', { interactions: [decision(1)] })));
    lms().network = () => 'served';
    await runTime.report(under('b', { interactions: [decision(1)] }));
    await runTime.close(under('b'));
    expect(verbs(learner)).toEqual(['initialized', 'answered', 'terminated']);
  });

  test('reports that overlap arrive one after the other', async () => {
    const learner = newcomer(lms());
    const runTime = pageAt(lms().launch(learner).url);
    await runTime.open();
    const [one, two] = [decision(1), decision(2)];
    const before = lms().log.length;
    await Promise.all([
      runTime.report(under('b1', { interactions: [one] })),
      runTime.report(under('b2', { interactions: [one, two] })),
    ]);
    expect(
      lms()
        .log.slice(before)
        .map(({ method }) => method),
    ).toEqual(['POST', 'PUT', 'POST', 'PUT']);
    expect(verbs(learner)).toEqual(['initialized', 'answered', 'answered']);
    expect((await pageAt(lms().launch(learner).url).open()).bookmark).toBe('b2');
  });

  test('a page that goes while a report is on its way: the last bookmark stands, and what was refused is said at the next launch', async () => {
    const learner = newcomer(lms());
    const runTime = pageAt(lms().launch(learner).url);
    await runTime.open();
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let first = true;
    lms().network = async ({ method, resource }): Promise<Fate> => {
      if (method !== 'POST' || resource !== 'statements' || !first) return 'served';
      first = false;
      await held;
      return 'served';
    };
    const one = under('b1', { interactions: [decision(1)] });
    const going = runTime.report(one);
    await vi.waitFor(() => expect(first).toBe(false));
    await runTime.close(under('b2', { interactions: [...one.interactions, decision(2)] }));
    letGo();
    // The LMS was told of the end before it came to that answer.
    expect(await refusedWith(going)).toMatch(/^POST statements: 403/);
    expect(verbs(learner)).toEqual(['initialized', 'answered', 'terminated']);
    const other = pageAt(lms().launch(learner).url);
    expect((await other.open()).bookmark).toBe('b2');
    await other.report(under('b2'));
    expect(verbs(learner).filter((verb) => verb === 'answered')).toHaveLength(2);
  });

  test('a page that goes while a report is on its way: that report, once it is through, does not write over the last bookmark', async () => {
    const learner = newcomer(lms());
    const runTime = pageAt(lms().launch(learner).url);
    await runTime.open();
    const waiting: (() => void)[] = [];
    lms().network = async ({ method, resource }): Promise<Fate> => {
      if (method === 'POST' && resource === 'statements') await new Promise<void>((resolve) => waiting.push(resolve));
      return 'served';
    };
    const going = runTime.report(under('b1', { interactions: [decision(1)] }));
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    const closing = runTime.close(under('b2', { interactions: [decision(1)] }));
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    waiting[0]?.();
    await going;
    waiting[1]?.();
    await closing;
    expect(verbs(learner)).toEqual(['initialized', 'answered', 'terminated']);
    lms().network = () => 'served';
    expect((await pageAt(lms().launch(learner).url).open()).bookmark).toBe('b2');
  });

  test('who decides otherwise where a bookmark was lost has decided twice, and both stand', async () => {
    const learner = newcomer(lms());
    for (const taken of [0, 1, 1]) {
      const runTime = pageAt(lms().launch(learner).url);
      await runTime.open();
      lms().network = ({ method }) => (method === 'PUT' ? 'request-lost' : 'served');
      await refusedWith(runTime.report(under(`b${taken}`, { interactions: [decision(1, { taken })] })));
      lms().network = () => 'served';
    }
    const answers = learner.statements.filter((_, nth) => verbs(learner)[nth] === 'answered');
    expect(answers.map(({ result }) => at(result, 'response'))).toEqual(['take-it', 'walk-it-over']);
  });
});

describe('an LMS that does not take it', () => {
  test('is quoted: the call, the status, the first line', async () => {
    const learner = newcomer(lms());
    const runTime = pageAt(lms().launch(learner).url);
    await runTime.open();
    const bad = decision(1, { options: [] });
    const twice = decision(1, {
      options: [
        { id: 'a', said: 'A' },
        { id: 'a', said: 'B' },
      ],
    });
    expect(await refusedWith(runTime.report(under('b', { interactions: [twice] })))).toBe(
      'POST statements: 400 {"statusCode":400,"message":"two choices have one id"}',
    );
    // What is wrong with an answer does not keep the session open.
    await refusedWith(runTime.close(under('b', { interactions: [bad] })));
    expect(verbs(learner)).toEqual(['initialized', 'terminated']);
  });

  test('after the token has run out says where to begin again', async () => {
    const { url, expire } = lms().launch(newcomer(lms()));
    const tab = new BrowserStorage();
    const runTime = pageAt(url, tab);
    await runTime.open();
    expire();
    expect(await refusedWith(runTime.report(under('b')))).toMatch(/401 .*token has run out.*from the LMS again/);
    expect(await refusedWith(pageAt(url, tab).open())).toMatch(/401 .*token has run out/);
  });

  test('because it was launched again elsewhere loses nothing of what stands there', async () => {
    const learner = newcomer(lms());
    const old = pageAt(lms().launch(learner).url);
    await old.open();
    const now = pageAt(lms().launch(learner).url);
    await now.open();
    await now.report(under('newer'));
    expect(await refusedWith(old.report(under('older')))).toMatch(/403 .*abandoned/);
    await refusedWith(old.close(under('older')));
    await now.close(under('newer'));
    expect((await pageAt(lms().launch(learner).url).open()).bookmark).toBe('newer');
  });

  test('is no LMS where the address was launched by none', async () => {
    await expect(pageAt('https://lms.example/the-promise.html').open()).rejects.toThrow(LmsAbsent);
    const { url } = lms().launch(newcomer(lms()));
    for (const name of ['endpoint', 'fetch', 'actor', 'registration', 'activityId']) {
      const without = new URL(url);
      without.searchParams.delete(name);
      await expect(pageAt(without.href).open()).rejects.toThrow(
        new LmsAbsent(`the address has no ${name}: no LMS has launched this page`),
      );
    }
    const mangled = new URL(url);
    mangled.searchParams.set('actor', '{"account":');
    expect(await refusedWith(pageAt(mangled.href).open())).toContain('actor');
    expect(lms().log).toEqual([]);
  });

  test('has no launch data, or not ours to read', async () => {
    const learner = newcomer(lms());
    const { url } = lms().launch(learner);
    const tab = new BrowserStorage();
    learner.documents.delete('LMS.LaunchData');
    expect(await refusedWith(pageAt(url, tab).open())).toMatch(/^GET LMS.LaunchData: 404/);
    for (const text of ['<html>', '[]', '{"launchMode":"Normal"}', '{"contextTemplate":{}}']) {
      learner.documents.set('LMS.LaunchData', { text, etag: '"1"' });
      expect(await refusedWith(pageAt(url, tab).open())).toMatch(/^LMS.LaunchData: no/);
    }
    expect(learner.statements).toEqual([]);
  });

  test('nothing is said before a session has begun', async () => {
    const runTime = pageAt(lms().launch(newcomer(lms())).url);
    expect(await refusedWith(runTime.report(under('b')))).toContain('no session');
    expect(await runTime.close(undefined)).toBeUndefined();
    expect(lms().log).toEqual([]);
  });
});

describe('other LMSs', () => {
  describe('that ask which version of a document is written over', () => {
    const wanting = withLms({ wantsVersions: true });
    test('are told', async () => {
      const learner = newcomer(wanting());
      for (const last of ['b1', 'b2']) {
        const runTime = pageAt(wanting().launch(learner).url);
        await runTime.open();
        await runTime.report(under(`${last} first`));
        await runTime.report(under(`${last} second`));
        await runTime.report(under(last));
        await runTime.close(under(last));
      }
      // Each session has to be told once that it is so.
      expect(wanting().log.filter(({ status }) => status === 409 || status === 412)).toHaveLength(2);
      expect((await pageAt(wanting().launch(learner).url).open()).bookmark).toBe('b2');
    });
  });

  describe('whose endpoint has no slash at its end', () => {
    const bare = withLms({ bareEndpoint: true });
    test('are found all the same', async () => {
      const learner = newcomer(bare());
      const runTime = pageAt(bare().launch(learner).url);
      await runTime.open();
      await runTime.close(under('b'));
      expect(verbs(learner)).toEqual(['initialized', 'terminated']);
    });
  });
});
