import type { Packed } from './manifest.ts';
import { scormManifest } from './scorm.ts';

/**
 * The manifest of a SCORM 1.2 package, by path. `adlcp:masteryscore` is left out on purpose: an LMS that finds one overwrites the
 * status from any raw score, also of somebody who is still playing.
 */
export const scorm12 = (packed: Packed): Readonly<Record<string, string>> => ({
  'imsmanifest.xml': scormManifest(packed, {
    schemaVersion: '1.2',
    namespaces: {
      xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    },
    scormType: 'adlcp:scormtype',
  }),
});
