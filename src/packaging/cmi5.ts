import { oneLine } from '../lms/texts.ts';
import { courseIri, moduleIri, ruleIri } from '../record/iris.ts';
import type { ReportMode } from '../record/run-time.ts';
import { aboutOf, type Packed, type PackedModule, titleOf } from './manifest.ts';
import type { Settings } from './settings.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/**
 * When the LMS is to take a module as done (cmi5 13.1.4, moveOn). Whoever fails completes the module in `passed-failed`, so both
 * statements are asked for; in `passed-incomplete` a pass is all that is ever reported; in `completed-incomplete` nothing
 * is passed, and an LMS that waited for it would wait for ever.
 */
const MOVE_ON: Readonly<Record<ReportMode, string>> = {
  'passed-failed': 'CompletedAndPassed',
  'passed-incomplete': 'Passed',
  'completed-incomplete': 'Completed',
};

/** A mastery score is for units whose success is judged (cmi5 13.1.4, masteryScore). */
const masteryOf = ({ report, mastery }: Settings): string | undefined =>
  report === 'completed-incomplete' ? undefined : String(mastery);

/** `cmi5.xml` (cmi5 13 and 14), by path: an assignable unit a module, an objective a rule. */
export function cmi5(packed: Packed): Readonly<Record<string, string>> {
  const { course, alone, modules, settings } = packed;
  // Texts have no limit here (xs:string); what breaks a line is a space to every reader of XML that normalises.
  const words = (name: string, text: string): string =>
    element(name, {}, [textElement('langstring', { lang: course.language }, oneLine(text, Number.POSITIVE_INFINITY))]);
  const rules = new Map(modules.flatMap(({ module }) => module.objectives.map((rule) => [rule.id, rule] as const)));
  const objectives = [...rules.values()].map((rule) =>
    element('objective', { id: ruleIri(rule.id) }, [words('title', rule.title), words('description', rule.about)]),
  );
  const unit = ({ module, page }: PackedModule): string => {
    const references = module.objectives.map((rule) => element('objective', { idref: ruleIri(rule.id) }));
    return element(
      'au',
      {
        id: moduleIri(module.id),
        moveOn: MOVE_ON[settings.report],
        masteryScore: masteryOf(settings),
        launchMethod: 'AnyWindow',
      },
      [
        words('title', module.title),
        words('description', module.about),
        ...(references.length > 0 ? [element('objectives', {}, references)] : []),
        textElement('url', {}, page),
      ],
    );
  };
  return {
    'cmi5.xml': xmlDocument(
      element('courseStructure', { xmlns: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd' }, [
        element('course', { id: courseIri(alone ? modules[0].module.id : undefined) }, [
          words('title', titleOf(packed)),
          words('description', aboutOf(packed)),
        ]),
        ...(objectives.length > 0 ? [element('objectives', {}, objectives)] : []),
        ...modules.map(unit),
      ]),
    ),
  };
}
