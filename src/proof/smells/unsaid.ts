import type { Scenario } from '../../engine/scenario.ts';
import choiceWithoutConsequence from '../diagnostics/choice-without-consequence.ts';
import choiceWithoutDebrief from '../diagnostics/choice-without-debrief.ts';
import decisionWithoutFacilitatorNote from '../diagnostics/decision-without-facilitator-note.ts';
import decisionWithoutRoleCheck from '../diagnostics/decision-without-role-check.ts';
import { buttonsOf } from './buttons.ts';
import type { Report } from './report.ts';

/** What a scene or a choice says nothing about. */
export function unsaid({ scenes }: Scenario, report: Report): void {
  for (const scene of scenes) {
    const { id, choices, facilitator, roleCheck } = scene;
    const buttons = buttonsOf(scene).length;
    if (buttons >= 2 && !facilitator)
      report(decisionWithoutFacilitatorNote, id, { scene: id }, { scene: id, choices: buttons });
    if (buttons >= 2 && roleCheck.length === 0)
      report(decisionWithoutRoleCheck, id, { scene: id }, { scene: id, choices: buttons });
    for (const { id: choice, consequence, debrief } of choices) {
      if (consequence.length === 0) report(choiceWithoutConsequence, id, { choice }, { choice });
      if (debrief.length === 0) report(choiceWithoutDebrief, id, { choice }, { choice });
    }
  }
}
