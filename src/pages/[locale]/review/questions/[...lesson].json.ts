/** The graded questions of one lesson, with their keys, for pages that ask them apart from the lesson. */
import { getCollection } from 'astro:content';

export async function getStaticPaths() {
  const entries = await getCollection('lessons');
  return entries.map((entry) => {
    const [locale, ...rest] = entry.id.split('/');
    return { params: { locale, lesson: rest.join('/') }, props: { data: entry.data } };
  });
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

export function GET({ props }: { props: Props }): Response {
  const { title, module, order, prompts } = props.data;
  const graded = prompts.filter(({ kind }) => kind !== 'text');
  return new Response(JSON.stringify({ title, number: `${module}.${order}`, prompts: graded }), {
    headers: { 'Content-Type': 'application/json' },
  });
}
