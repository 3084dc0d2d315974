import { describe, expect, test, vi } from 'vitest';
import { EXTENSIONS, moduleIri, ruleIri, sceneIri } from '../../src/record/iris.ts';
import {
  decision,
  failed,
  MODULE,
  newcomer,
  pageAt,
  passed,
  refusalsOf,
  refusedWith,
  under,
  withLms,
} from './cmi5-play.ts';
import { MASTERY_SCORE, SESSION_ID } from './cmi5-rules.ts';
import { at, theOne, verbs } from './cmi5-seen.ts';

const lms = withLms();

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

    expect(refusalsOf(lms())).toEqual([]);
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
    expect(refusalsOf(lms())).toEqual([]);
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
    expect(refusalsOf(lms())).toEqual([]);
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
    expect(refusalsOf(lms())).toEqual([]);
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
    expect(refusalsOf(lms())).toEqual([]);
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
    expect(refusalsOf(lms())).toEqual([]);
  });

  test('is not made up where the LMS says none', async () => {
    const learner = newcomer(lms());
    const runTime = pageAt(lms().launch(learner).url);
    expect(await runTime.open()).not.toHaveProperty('mastery');
    await runTime.close(passed('b'));
    expect(at(theOne(learner, 'passed'), 'context', 'extensions')).not.toHaveProperty(MASTERY_SCORE);
  });
});
