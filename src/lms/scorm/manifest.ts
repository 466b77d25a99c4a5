import type { Edition } from './dialect.ts';

/** What the manifest of a package says. */
export interface ManifestOptions {
  /** Stable across versions, so that a platform knows a new package as the same course. */
  readonly id: string;
  readonly title: string;
  /** Page that the platform opens. */
  readonly start: string;
  /** Every file of the package, by path. */
  readonly files: readonly string[];
  /** Points of 100 to pass; without it a season that ends is completed, whatever its mark. */
  readonly passMark?: number | undefined;
}

/** The text of `imsmanifest.xml`: one course, one page to open. */
export function writeManifest(edition: Edition, options: ManifestOptions): string {
  return edition === '1.2' ? manifest12(options) : manifest2004(options);
}

function manifest12({ id, title, start, files, passMark }: ManifestOptions): string {
  const mastery =
    passMark === undefined ? '' : `\n        <adlcp:masteryscore>${passMark}</adlcp:masteryscore>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xml(id)}" version="1.0"
  xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${xml(title)}</title>
      <item identifier="item" identifierref="resource">
        <title>${xml(title)}</title>${mastery}
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormtype="sco" href="${address(start)}">
${fileLines(files)}
    </resource>
  </resources>
</manifest>
`;
}

function manifest2004({ id, title, start, files, passMark }: ManifestOptions): string {
  const objective =
    passMark === undefined
      ? ''
      : `
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="mark" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>${passMark / 100}</imsss:minNormalizedMeasure>
            </imsss:primaryObjective>
          </imsss:objectives>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${xml(id)}" version="1.0"
  xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"
  xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 4th Edition</schemaversion>
  </metadata>
  <organizations default="course">
    <organization identifier="course">
      <title>${xml(title)}</title>
      <item identifier="item" identifierref="resource">
        <title>${xml(title)}</title>
        <imsss:sequencing>${objective}
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="resource" type="webcontent" adlcp:scormType="sco" href="${address(start)}">
${fileLines(files)}
    </resource>
  </resources>
</manifest>
`;
}

function fileLines(files: readonly string[]): string {
  return files.map((file) => `      <file href="${address(file)}"/>`).join('\n');
}

function address(file: string): string {
  return xml(file.split('/').map(encodeURIComponent).join('/'));
}

function xml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
