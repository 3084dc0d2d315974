import type { DiagnosticKind } from '../format/diagnostic.ts';

/** What smells, and where a comment answers it: in the scene, or before the first scene. */
export interface SmellKind<Details> extends DiagnosticKind<Details> {
  readonly severity: 'smell';
  readonly of: 'scene' | 'story';
  readonly why: string;
  readonly mended: string;
}
