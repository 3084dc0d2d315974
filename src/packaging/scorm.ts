import { oneLine } from '../lms/texts.ts';
import { idOf, type Packed, titleOf } from './manifest.ts';
import { element, textElement, xmlDocument } from './xml.ts';

/**
 * A title is 200 characters at most: by the schema of SCORM 1.2 (`titleType`), and by what an LMS must at least keep of it in
 * SCORM 2004 (CAM 3.4.1, `<title>`: smallest permitted maximum). Counted in UTF-16 units, never fewer than characters.
 */
const MOST_TITLE = 200;

/** What the two SCORM standards write differently. */
export interface Dialect {
  readonly schemaVersion: string;
  readonly namespaces: Readonly<Record<string, string>>;
  /** The attribute that makes a resource a SCO. Its one capital letter decides whether it counts. */
  readonly scormType: string;
}

/**
 * `imsmanifest.xml`: one organization, in it an item and a SCO for each module. No sequencing, no threshold and no mastery
 * score: the module decides, and its page knows what counts as passed. No `xsi:schemaLocation` either, since the schemas
 * are not in the package.
 */
export function scormManifest(packed: Packed, dialect: Dialect): string {
  const { course, modules } = packed;
  const title = (text: string): string => textElement('title', {}, oneLine(text, MOST_TITLE));
  const items = modules.map(({ module }) =>
    element('item', { identifier: `item-${module.id}`, identifierref: `sco-${module.id}`, isvisible: 'true' }, [
      title(module.title),
    ]),
  );
  const resources = modules.map(({ module, page, files }) =>
    element(
      'resource',
      { identifier: `sco-${module.id}`, type: 'webcontent', [dialect.scormType]: 'sco', href: page },
      files.map((href) => element('file', { href })),
    ),
  );
  return xmlDocument(
    element('manifest', { identifier: idOf(packed), version: course.version.slice(0, 20), ...dialect.namespaces }, [
      element('metadata', {}, [
        textElement('schema', {}, 'ADL SCORM'),
        textElement('schemaversion', {}, dialect.schemaVersion),
      ]),
      element('organizations', { default: 'organization' }, [
        element('organization', { identifier: 'organization' }, [title(titleOf(packed)), ...items]),
      ]),
      element('resources', {}, resources),
    ]),
  );
}
