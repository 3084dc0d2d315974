import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import { statementId, uuid5 } from '../../src/lms/cmi5-id.ts';
import { EXTENSIONS, moduleIri, ruleIri, sceneIri } from '../../src/record/iris.ts';
import { LmsAbsent } from '../../src/record/run-time.ts';
import { BrowserStorage } from '../record/browser-storage.ts';
import type { Asked, Fate } from './cmi5-lms.ts';
import { decision, failed, MODULE, newcomer, pageAt, passed, refusedWith, under, withLms } from './cmi5-play.ts';
import { MASTERY_SCORE, SESSION_ID } from './cmi5-rules.ts';
import { at, theOne, verbs } from './cmi5-seen.ts';

const lms = withLms();

/** The first request of a kind meets this; all others get through. */
function once(method: string, resource: string, fate: Fate): (asked: Asked) => Fate {
  let met = false;
  return (asked) => {
    if (met || asked.method !== method || asked.resource !== resource) return 'served';
    met = true;
    return fate;
  };
}

const refusals = () => lms().log.filter(({ status }) => status >= 400 && status !== 404);

describe('a whole attempt', () => {
  test('trap 13: arrives in order, with all that cmi5 asks for, and nothing refused', async () => {
    const learner = newcomer(lms());
    const { url, session } = lms().launch(learner, { mastery: 0.8, returnURL: 'https://lms.example/back?from=1' });
    const runTime = pageAt(url);
    const launch = await runTime.open();
    expect(launch).toMatchObject({ mode: 'normal', bookmark: '', mastery: 0.8 });
    expect(launch.learner).toContain(String(at(learner.actor, 'account', 'name')));

    const first = decision(1);
    await runTime.report(under('b1', { interactions: [first] }));
    await runTime.report(under('b2', { interactions: [decision(2, { taken: 0, result: 'wrong' })] }));
    await runTime.report(passed('b3', { interactions: [decision(3, { result: 'neutral', rules: [] })] }));
    expect(await runTime.close(passed('b3'))).toBe('https://lms.example/back?from=1');

    expect(refusals()).toEqual([]);
    // Once for each report, and not again at an end that changes nothing.
    expect(lms().log.filter(({ method }) => method === 'PUT')).toHaveLength(3);
    expect(verbs(learner)).toEqual([
      'initialized',
      'answered',
      'answered',
      'answered',
      'passed',
      'completed',
      'terminated',
    ]);
    for (const { context } of learner.statements) expect(at(context, 'extensions', SESSION_ID)).toBe(session);

    const answer = learner.statements[1];
    expect(answer?.object).toEqual({
      objectType: 'Activity',
      id: sceneIri(MODULE, 'scene-1'),
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        name: { en: 'Scene 1' },
        interactionType: 'choice',
        choices: first.options.map(({ id, said }) => ({ id, description: { en: said } })),
        correctResponsesPattern: ['walk-it-over'],
      },
    });
    expect(answer?.result).toEqual({
      response: 'walk-it-over',
      success: true,
      duration: 'PT7.25S',
      extensions: { [EXTENSIONS.leadsTo]: 'scene-2' },
    });
    expect(answer?.timestamp).toBe(new Date(first.at).toISOString());
    const related = at(answer, 'context', 'contextActivities');
    expect(at(related, 'other', 0, 'id')).toBe(ruleIri('redirect-client-calls'));
    expect(at(related, 'other', 0, 'definition', 'name')).toEqual({ en: 'Redirect client calls' });
    expect(at(related, 'grouping')).toEqual([{ objectType: 'Activity', id: moduleIri(MODULE) }]);
    expect(at(related, 'parent', 0, 'id')).toBe(learner.activityId);
    expect(JSON.stringify(at(related, 'category'))).not.toContain('categories/cmi5');
    expect(at(learner.statements[2], 'result', 'success')).toBe(false);
    // It bends a rule, or marks none: neither right nor wrong.
    expect(at(learner.statements[3], 'result', 'success')).toBeUndefined();

    const pass = theOne(learner, 'passed');
    expect(pass.result).toEqual({
      success: true,
      score: { scaled: 20 / 24, raw: 83, min: 0, max: 100 },
      duration: 'PT12.35S',
    });
    expect(at(pass, 'context', 'extensions', MASTERY_SCORE)).toBe(0.8);
    expect(theOne(learner, 'completed').result).toEqual({ completion: true, duration: 'PT12.35S' });
    expect(theOne(learner, 'terminated').result).toEqual({ duration: 'PT12.35S' });
  });

  test('the fetch URL is asked once, by POST, and the token is in each request', async () => {
    const learner = newcomer(lms());
    const runTime = pageAt(lms().launch(learner).url);
    await runTime.open();
    await runTime.close(under('b'));
    expect(lms().log.filter(({ resource }) => resource === 'fetch')).toHaveLength(1);
    expect(refusals()).toEqual([]);
  });

  test('of a module that is only completed: no passed, no failed, no score', async () => {
    const learner = newcomer(lms());
    const runTime = pageAt(lms().launch(learner).url);
    await runTime.open();
    await runTime.close(passed('b', { success: 'unknown' }));
    expect(verbs(learner)).toEqual(['initialized', 'completed', 'terminated']);
    expect(theOne(learner, 'completed').result).toEqual({ completion: true, duration: 'PT12.35S' });
  });

  test('everything that is said at the end starts before anything is waited for', async () => {
    const learner = newcomer(lms());
    const runTime = pageAt(lms().launch(learner, { mastery: 0.8 }).url);
    await runTime.open();
    const sent = vi.spyOn(globalThis, 'fetch');
    const closing = runTime.close(failed('b', { interactions: [decision(1)] }));
    const begun = sent.mock.calls.map(([, init]) => ({ method: init?.method, keepalive: init?.keepalive }));
    sent.mockRestore();
    await closing;
    expect(begun).toEqual([
      { method: 'PUT', keepalive: true },
      { method: 'POST', keepalive: true },
    ]);
    expect(verbs(learner)).toEqual(['initialized', 'answered', 'failed', 'completed', 'terminated']);
  });

  test('what does not fit into a fetch that outlives its page is sent all the same', async () => {
    const learner = newcomer(lms());
    const runTime = pageAt(lms().launch(learner).url);
    await runTime.open();
    const long = (id: string) => ({ id, said: 'ä'.repeat(5_000) });
    const interactions = Array.from({ length: 20 }, (_, nth) => decision(nth, { options: [long('a'), long('b')] }));
    const sent = vi.spyOn(globalThis, 'fetch');
    const closing = runTime.close(under('b', { interactions }));
    // A browser refuses more than 64 KiB that are to outlive the page.
    expect(sent.mock.calls.map(([, init]) => init?.keepalive)).toEqual([false, false]);
    sent.mockRestore();
    await closing;
    expect(verbs(learner).filter((verb) => verb === 'answered')).toHaveLength(20);
    expect(verbs(learner).at(-1)).toBe('terminated');
  });
});

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
    expect(refusals()).toEqual([]);
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
    expect(refusals()).toEqual([]);
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
    expect(refusals()).toEqual([]);
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

describe('failed', () => {
  test('is held back, so that a pass in the same session counts', async () => {
    const learner = newcomer(lms());
    const runTime = pageAt(lms().launch(learner, { mastery: 0.8 }).url);
    await runTime.open();
    await runTime.report(failed('b1', { interactions: [decision(1)] }));
    expect(verbs(learner)).toEqual(['initialized', 'answered', 'completed']);
    await runTime.report(passed('b2'));
    await runTime.close(passed('b2'));
    expect(verbs(learner)).toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated']);
    expect(refusals()).toEqual([]);
  });

  test('is said when the learner leaves; a pass in a later session counts, and no fail follows it', async () => {
    const learner = newcomer(lms());
    for (const last of [failed('b1'), failed('b1'), passed('b2'), failed('b3')]) {
      const runTime = pageAt(lms().launch(learner, { mastery: 0.8 }).url);
      await runTime.open();
      await runTime.report(last);
      await runTime.close(last);
    }
    expect(verbs(learner).filter((verb) => !['initialized', 'terminated'].includes(verb))).toEqual([
      'completed',
      'failed',
      'passed',
    ]);
    expect(theOne(learner, 'failed').result).toMatchObject({ success: false, score: { scaled: 9 / 24, raw: 38 } });
    expect(refusals()).toEqual([]);
  });

  test('is said again once the learner has come further and not far enough', async () => {
    const learner = newcomer(lms());
    for (const halves of [9, 12]) {
      const runTime = pageAt(lms().launch(learner, { mastery: 0.8 }).url);
      await runTime.open();
      await runTime.close(failed('b', { score: { halves, tests: 12 } }));
    }
    expect(verbs(learner).filter((verb) => verb === 'failed')).toHaveLength(2);
  });
});

describe('the mode', () => {
  test.each([
    ['Browse', 'browse', undefined],
    ['Review', 'review', undefined],
    ['Review', 'review', passed('b3')],
  ] as const)('%s: nothing but initialized and terminated is written', async (mode, ours, last) => {
    const learner = newcomer(lms());
    const first = pageAt(lms().launch(learner).url);
    await first.open();
    await first.close(under('b1'));
    const asked = lms().log.length;
    const runTime = pageAt(lms().launch(learner, { mode, returnURL: 'https://lms.example/' }).url);
    expect(await runTime.open()).toMatchObject({ mode: ours, bookmark: 'b1' });
    expect(await refusedWith(runTime.report(passed('b2', { interactions: [decision(1)] })))).toContain(ours);
    expect(await runTime.close(last)).toBe('https://lms.example/');
    expect(verbs(learner).slice(2)).toEqual(['initialized', 'terminated']);
    expect(
      lms()
        .log.slice(asked)
        .filter(({ method }) => method === 'PUT'),
    ).toEqual([]);
    expect(refusals()).toEqual([]);
  });

  test('who is led back to a script is led nowhere', async () => {
    const lead = async (returnURL: string) => {
      const runTime = pageAt(lms().launch(newcomer(lms()), { returnURL }).url);
      await runTime.open();
      return runTime.close(under('b'));
    };
    expect(await lead('javascript:alert(1)')).toBeUndefined();
    expect(await lead('/my/courses')).toBe(new URL('/my/courses', lms().content).href);
  });
});

describe('the mastery score of the LMS', () => {
  test('is what the launch says, and what stands in the statement', async () => {
    const learner = newcomer(lms());
    const runTime = pageAt(lms().launch(learner, { mastery: 0.35 }).url);
    expect((await runTime.open()).mastery).toBe(0.35);
    await runTime.close(passed('b', { score: { halves: 9, tests: 12 } }));
    expect(at(theOne(learner, 'passed'), 'context', 'extensions', MASTERY_SCORE)).toBe(0.35);
  });

  test('nothing is called passed below it, nor failed at it, whatever the report says', async () => {
    const learner = newcomer(lms());
    const runTime = pageAt(lms().launch(learner, { mastery: 0.8004 }).url);
    await runTime.open();
    await runTime.report(passed('b', { score: { halves: 16, tests: 10 } }));
    await runTime.close(failed('b', { score: { halves: 18, tests: 10 } }));
    expect(verbs(learner)).toEqual(['initialized', 'completed', 'terminated']);
    expect(refusals()).toEqual([]);
  });

  test('is not made up where the LMS says none', async () => {
    const learner = newcomer(lms());
    const runTime = pageAt(lms().launch(learner).url);
    expect(await runTime.open()).not.toHaveProperty('mastery');
    await runTime.close(passed('b'));
    expect(at(theOne(learner, 'passed'), 'context', 'extensions')).not.toHaveProperty(MASTERY_SCORE);
  });
});

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

describe('the id of a statement', () => {
  test('is a UUID of version 5 as others make it', () => {
    // RFC 9562, A.4
    expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  test('agrees with SHA-1 of Node at every length', () => {
    for (let length = 0; length < 200; length++) {
      const [space, name] = [randomUUID(), 'é'.repeat(length)];
      const bytes = Buffer.concat([Buffer.from(space.replaceAll('-', ''), 'hex'), Buffer.from(name)]);
      const digest = createHash('sha1').update(bytes).digest('hex');
      const ours = uuid5(space, name).replaceAll('-', '');
      expect(ours.slice(0, 12) + ours.slice(13, 16) + ours.slice(17)).toBe(
        digest.slice(0, 12) + digest.slice(13, 16) + digest.slice(17, 32),
      );
    }
  });

  test('is the same for the same facts alone', () => {
    expect(statementId('a', 'b')).toBe(statementId('a', 'b'));
    expect(statementId('a', 'b')).not.toBe(statementId('ab'));
  });
});
