import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element as it stands in the text: order, attributes, words. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: true,
  htmlEntities: true,
});

function elementsOf(nodes: unknown): readonly Element[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: Record<string, unknown>): Element[] => {
    const name = Object.keys(node).find((key) => key !== ':@');
    if (name === undefined || name === '#text' || name.startsWith('?')) return [];
    const inside = node[name];
    const text = Array.isArray(inside)
      ? inside.map((child: Record<string, unknown>) => ('#text' in child ? String(child['#text']) : '')).join('')
      : '';
    const attributes = Object.entries(node[':@'] ?? {}).map(([key, value]) => [key, String(value)]);
    return [{ name, attributes: Object.fromEntries(attributes), children: elementsOf(inside), text }];
  });
}

/** The root of a document. @throws where it is not well-formed */
export function rootOf(xml: string): Element {
  const well = XMLValidator.validate(xml);
  if (well !== true) throw new Error(`${well.err.line}:${well.err.col} ${well.err.msg}`);
  const [root] = elementsOf(parser.parse(xml));
  if (!root) throw new Error('There is no element.');
  return root;
}

export const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

const RUNS = /\.(php|sh|py|rb|pl|jsp|asp|aspx|mjs)$/i;

/** What holds of every package: files that an LMS takes, the manifest at the top and nowhere else. */
export function zipFaults(paths: readonly string[], manifest: string): readonly string[] {
  return [
    ...paths.filter((path) => RUNS.test(path)).map((path) => `${path} is of a kind that LMSs refuse`),
    ...paths.filter((path) => /^\/|\\|(^|\/)\.\.?(\/|$)/.test(path)).map((path) => `${path} leads elsewhere`),
    ...(paths.includes(manifest) ? [] : [`${manifest} is not at the top`]),
    ...paths.filter((path) => path.endsWith(`/${manifest}`)).map((path) => `${path} is a second manifest`),
  ];
}

/** What no schema of SCORM sees. */
export function scormFaults(
  xml: string,
  paths: readonly string[],
  scormType: 'adlcp:scormtype' | 'adlcp:scormType',
): readonly string[] {
  const root = rootOf(xml);
  const resources = all(root, 'resource');
  const ids = resources.map(({ attributes: { identifier = '' } }) => identifier);
  const organizations = all(root, 'organization').map(({ attributes: { identifier = '' } }) => identifier);
  const listed = all(root, 'file').map(({ attributes: { href = '' } }) => href);
  const faults: string[] = [];
  for (const { attributes } of all(root, 'organizations')) {
    if (!organizations.includes(attributes.default ?? ''))
      faults.push(`default organization ${attributes.default} is none`);
  }
  const items = all(root, 'item');
  if (items.length === 0) faults.push('there is no item');
  for (const { attributes } of items) {
    if (!ids.includes(attributes.identifierref ?? '')) faults.push(`identifierref ${attributes.identifierref} dangles`);
  }
  for (const id of ids) {
    if (!items.some(({ attributes }) => attributes.identifierref === id)) faults.push(`nobody can reach ${id}`);
  }
  for (const { attributes, children } of resources) {
    if (attributes[scormType] !== 'sco') faults.push(`${attributes.identifier} has no ${scormType}="sco"`);
    const own = children.map(({ attributes: { href = '' } }) => href);
    if (!own.includes(attributes.href ?? '')) faults.push(`${attributes.href} is not among its files`);
    for (const href of repeated(own)) faults.push(`${href} is listed twice`);
  }
  for (const href of listed) if (!paths.includes(href)) faults.push(`${href} is listed and not there`);
  for (const path of paths) {
    if (path !== 'imsmanifest.xml' && !listed.includes(path)) faults.push(`${path} is there and not listed`);
  }
  for (const name of ['adlcp:masteryscore', 'adlcp:completionThreshold', 'imsss:sequencing']) {
    if (all(root, name).length > 0) faults.push(`${name} is for the module to decide`);
  }
  for (const { text } of all(root, 'title')) if (text.trim() === '') faults.push('a title is empty');
  return [...faults, ...zipFaults(paths, 'imsmanifest.xml')];
}

const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';
const MOVE_ON = ['NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'];
const LAUNCH = ['AnyWindow', 'OwnWindow'];
/** Element → attributes that it must bear, and those that it may. */
const ATTRIBUTES: Readonly<Record<string, readonly [required: readonly string[], optional: readonly string[]]>> = {
  courseStructure: [['xmlns'], []],
  course: [['id'], []],
  au: [['id'], ['moveOn', 'masteryScore', 'launchMethod', 'activityType']],
  langstring: [['lang'], []],
};
/** Element → its children in order; a `?` may be missing, a `+` stands once or more. */
const CHILDREN: Readonly<Record<string, RegExp>> = {
  courseStructure: /^course (objectives )?(au )+$/,
  course: /^title description $/,
  'courseStructure/objectives': /^(objective )+$/,
  'objectives/objective': /^title description $/,
  au: /^title description (objectives )?url (launchParameters )?(entitlementKey )?$/,
  'au/objectives': /^(objective )+$/,
  title: /^(langstring )+$/,
  description: /^(langstring )+$/,
};

/** An IRI that a reader can keep: absolute, without what no IRI may hold (RFC 3987, 2.2). */
const isIri = (text: string): boolean => /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text) && URL.canParse(text);

/** What the cmi5 specification has against a course structure in a zip (13 and 14). */
export function cmi5Faults(xml: string, paths: readonly string[]): readonly string[] {
  const root = rootOf(xml);
  const faults: string[] = [];
  if (root.name !== 'courseStructure' || root.attributes.xmlns !== NAMESPACE) {
    return [`the root is ${root.name} of ${root.attributes.xmlns}`];
  }

  const check = (element: Element, parent: string, within: string): void => {
    const { name, attributes, children, text } = element;
    const reference = name === 'objective' && within === 'au';
    const [required, optional] = ATTRIBUTES[name] ?? [name === 'objective' ? [reference ? 'idref' : 'id'] : [], []];
    for (const one of required) if (!attributes[one]) faults.push(`<${name}> has no ${one}`);
    for (const one of Object.keys(attributes)) {
      if (![...required, ...optional].includes(one)) faults.push(`<${name}> may not bear ${one}`);
    }
    const shape = reference ? /^$/ : (CHILDREN[`${parent}/${name}`] ?? CHILDREN[name] ?? /^$/);
    const order = children.map((child) => `${child.name} `).join('');
    if (!shape.test(order)) faults.push(`<${name}> holds ${order || 'nothing'}`);
    if ((name === 'langstring' || name === 'url') && text.trim() === '') faults.push(`<${name}> is empty`);
    for (const child of children) check(child, name, name === 'objectives' ? parent : within === 'au' ? within : name);
  };
  check(root, '', '');

  const units = all(root, 'au');
  const objectives = all(root, 'objective').flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  const ids = [...all(root, 'course'), ...units].map(({ attributes: { id = '' } }) => id).concat(objectives);
  for (const id of ids) if (!isIri(id)) faults.push(`${id} is no absolute IRI`);
  for (const id of repeated(ids)) faults.push(`${id} stands twice`);
  for (const { attributes, children } of units) {
    const { moveOn = 'NotApplicable', masteryScore, launchMethod = 'AnyWindow' } = attributes;
    if (!MOVE_ON.includes(moveOn)) faults.push(`moveOn ${moveOn} is none`);
    if (!LAUNCH.includes(launchMethod)) faults.push(`launchMethod ${launchMethod} is none`);
    // xs:decimal, with four decimals at most (13.1.4).
    if (masteryScore !== undefined && !/^(0(\.\d{1,4})?|1(\.0{1,4})?)$/.test(masteryScore)) {
      faults.push(`masteryScore ${masteryScore} is none`);
    }
    if (moveOn.includes('Passed') && masteryScore === undefined) faults.push('what must be passed has no masteryScore');
    const url = children.find(({ name }) => name === 'url')?.text ?? '';
    if (!paths.includes(url)) faults.push(`url ${url} is no file of the package`);
  }
  for (const { attributes } of units.flatMap((unit) => all(unit, 'objective'))) {
    if (!objectives.includes(attributes.idref ?? '')) faults.push(`idref ${attributes.idref} dangles`);
  }
  return [...faults, ...zipFaults(paths, 'cmi5.xml')];
}
