type Told = {
  readonly title: string;
  /** The heading that the link leads to; empty for the whole page. */
  readonly section: string;
  readonly address: string;
  readonly siteName: string;
  /** Whether figures or dates in the link are the clinic's own. */
  readonly given: boolean;
  /** Whether a clinician has reviewed any page. */
  readonly reviewed: boolean;
};

/** A short text for a message to a patient: what the page is, where it is, that it is independent of the clinic, and whom to call. */
export const messageFor = ({ title, section, address, siteName, given, reviewed }: Told): string =>
  [
    section ? `${title} See “${section}”.` : title,
    address,
    '',
    `This page is from ${siteName}, a free site that is independent of us and takes no money from clinics.`,
    ...(given ? ['The figures filled in there are ours.'] : []),
    `It is general information, not medical advice${reviewed ? '' : ', and no clinician has reviewed it yet'}.`,
    'In danger call 911. In a crisis call or text 988.',
  ].join('\n');
