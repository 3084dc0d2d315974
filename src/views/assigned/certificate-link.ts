/** Where the certificate of a module is, and its evidence. In the fragment, which no server sees. */
export const certificateOf = (module: string, assignment?: string): string =>
  `${document.body.dataset.root ?? ''}certificate.html#${module}${assignment === undefined ? '' : `/${assignment}`}`;
