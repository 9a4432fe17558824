/** Values of a scrape by name and labels: these in the order of the alphabet, but `le` last. */
export function samplesOf(text: string): ReadonlyMap<string, number> {
  const samples = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    samples.map((line) => {
      const end = line.lastIndexOf(' ');
      return [withSortedLabels(line.slice(0, end)), Number(line.slice(end + 1))];
    }),
  );
}

function withSortedLabels(series: string): string {
  return series.replace(/\{(.*)\}$/, (_, labels: string) => {
    const pairs = labels.match(/\w+="(?:[^"\\]|\\.)*"/g) ?? [];
    const key = (pair: string) => (pair.startsWith('le=') ? '\uffff' : pair);
    return `{${pairs.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)).join(',')}}`;
  });
}
