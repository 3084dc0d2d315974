import type { Packed } from './manifest.ts';
import { scormManifest } from './scorm.ts';

/** The manifest of a SCORM 2004 package, by path: 3rd Edition, the one that every LMS with any 2004 names. */
export const scorm2004 = (packed: Packed): Readonly<Record<string, string>> => ({
  'imsmanifest.xml': scormManifest(packed, {
    schemaVersion: '2004 3rd Edition',
    namespaces: {
      xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
    },
    scormType: 'adlcp:scormType',
  }),
});
