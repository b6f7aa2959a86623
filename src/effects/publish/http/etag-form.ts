/**
 * How `If-Match` takes an ETag: in quotes, as RFC 9110 (section 13.1.1) has it, or bare, as Ceph's radosgw up to 16 and what
 * is made of it (DigitalOcean Spaces) do: they give it in quotes and then compare with what is between them.
 */
export type EtagForm = 'quoted' | 'bare';

/** The header that makes a PUT depend on the version. */
export function ifMatch(version: string, form: EtagForm): { readonly 'if-match': string } {
  const bare = version.replace(/^"(.*)"$/, '$1');
  return { 'if-match': form === 'bare' ? bare : `"${bare}"` };
}
