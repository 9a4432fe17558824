/** Address of the page of a person. */
export function speakerHref(id: string): string {
  return `/speakers/${encodeURIComponent(id)}`;
}
