import { common } from '../../i18n/areas/common.ts';
import { join } from '../../i18n/areas/join.ts';
import { reportSections } from '../../i18n/areas/report-sections.ts';
import { sealed } from '../../i18n/areas/sealed.ts';
import { calendarDate } from '../../i18n/dates.ts';
import { integer, list, percent } from '../../i18n/formats.ts';
import { textOf } from '../../i18n/locale.ts';
import { type AssignmentFile, AXES, axisWeights } from '../../simulator/index.ts';
import type { ReadAssignment } from '../../stores/assignment.ts';
import { useLocale } from '../ui/locale.tsx';

interface AssignmentCardProps {
  readonly read: ReadAssignment;
  /** Level of its title on the page; its parts stand one below. */
  readonly headingLevel?: 2 | 3;
}

/** What a student should know before opening the shop: from whom, what, until when, how it is graded, who sees what. */
export function AssignmentCard({ read, headingLevel = 2 }: AssignmentCardProps) {
  const locale = useLocale();
  const t = join[locale];
  const { assignment, facts } = read;
  const {
    title,
    teacher,
    course,
    classCode,
    weeks,
    levers,
    seed,
    note,
    handIn,
    sealed: isSealed,
  } = assignment;
  const Title = `h${headingLevel}` as 'h2';
  const Part = `h${headingLevel + 1}` as 'h3';
  const rows: readonly (readonly [string, string])[] = [
    ...(course === undefined ? [] : [[t.facts.course, course] as const]),
    ...(classCode === undefined ? [] : [[t.facts.classCode, classCode] as const]),
    [t.facts.shop, textOf(facts.name, locale)],
    [t.facts.weeks, t.weeks(weeks)],
    [t.facts.levers, t.levers[typeof levers === 'string' ? levers : 'own']],
    [t.facts.seed, t.seed[seed.mode]],
    ...(handIn === undefined ? [] : [[t.facts.handIn, t.handIn[handIn]] as const]),
    ...(isSealed ? [[sealed[locale].factName, sealed[locale].fact] as const] : []),
  ];
  return (
    <article class="panel join-card" aria-labelledby="join-title">
      <header>
        <Title id="join-title">{title}</Title>
        <p>{t.by(teacher)}</p>
      </header>
      <div class="body stack">
        <dl class="join-facts">
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {note !== undefined && (
          <section aria-labelledby="join-note">
            <Part id="join-note">{t.note}</Part>
            <blockquote>{note}</blockquote>
          </section>
        )}
        <Due assignment={assignment} heading={Part} />
        <Graded assignment={assignment} heading={Part} />
        <section aria-labelledby="join-sees">
          <Part id="join-sees">{t.sees.title}</Part>
          <ul>
            <li>{t.sees.files}</li>
            <li>{t.sees.inside}</li>
            <li>{t.sees.outside}</li>
          </ul>
        </section>
      </div>
    </article>
  );
}

interface PartProps {
  readonly assignment: AssignmentFile;
  readonly heading: 'h3';
}

function Due({ assignment, heading: Heading }: PartProps) {
  const locale = useLocale();
  const t = join[locale].due;
  const { dueDates = [], debrief } = assignment;
  return (
    <section aria-labelledby="join-due">
      <Heading id="join-due">{t.title}</Heading>
      {dueDates.length === 0 ? (
        <p class="note">{t.none}</p>
      ) : (
        <table class="tbl">
          <caption class="sr">{t.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.week}</th>
              <th scope="col">{t.date}</th>
            </tr>
          </thead>
          <tbody>
            {dueDates.map(({ week, date }) => (
              <tr key={week}>
                <th scope="row">{t.row(week)}</th>
                <td>
                  <time dateTime={date}>{calendarDate(date, locale)}</time>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {debrief === 'after-due' && <p class="note">{t.marksWait}</p>}
    </section>
  );
}

function Graded({ assignment, heading: Heading }: PartProps) {
  const locale = useLocale();
  const t = join[locale].graded;
  const { report: asked, rubric } = assignment;
  const weights = axisWeights({ assignment: { id: '', classCode: '', ...pick(assignment) } });
  const total = rubric?.reduce((sum, { points }) => sum + points, 0) ?? 0;
  return (
    <section class="stack" aria-labelledby="join-graded">
      <Heading id="join-graded">{t.title}</Heading>
      <table class="tbl">
        <caption>{t.decisions}</caption>
        <thead>
          <tr>
            <th scope="col">{t.axis}</th>
            <th scope="col" class="n">
              {t.weight}
            </th>
          </tr>
        </thead>
        <tbody>
          {AXES.map((axis) => (
            <tr key={axis}>
              <th scope="row">{common[locale].axes[axis]}</th>
              <td class="n">{percent(weights[axis], locale, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked === undefined ? (
        <p class="note">{t.noReport}</p>
      ) : (
        <p>
          <b>{t.report}</b>
          <br />
          {t.reportParts(
            list(
              asked.parts.map((part) => reportSections[locale].parts[part]),
              locale,
            ),
          )}
          {locale === 'en' && ' '}
          {asked.minimumCharacters > 0 && t.reportLength(integer(asked.minimumCharacters, locale))}
        </p>
      )}
      {rubric === undefined ? (
        <p class="note">{t.noRubric}</p>
      ) : (
        <table class="tbl">
          <caption>{t.rubric}</caption>
          <thead>
            <tr>
              <th scope="col">{t.row}</th>
              <th scope="col" class="n">
                {t.points}
              </th>
            </tr>
          </thead>
          <tbody>
            {rubric.map(({ title, points, text }) => (
              <tr key={title}>
                <th scope="row">
                  {title}
                  {text !== undefined && <span class="muted tiny join-earns">{text}</span>}
                </th>
                <td class="n">{integer(points, locale)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t.total}</th>
              <td class="n">{integer(total, locale)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </section>
  );
}

function pick({ weights }: AssignmentFile) {
  return weights === undefined ? {} : { weights };
}
