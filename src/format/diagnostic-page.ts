/** Where a kind of problem is explained. @param site the address of the site, with the closing slash. */
export const diagnosticPage = (site: string, code: string): string => `${site}authors/diagnostics.html#${code}`;
