/** One exercise of each kind, as a lesson would write it. */
export const samples = {
  process: {
    id: 'campaign',
    kind: 'process',
    title: 'Put it in order',
    steps: [
      { text: 'Aim', reason: 'An aim comes first.' },
      { text: 'Plan', reason: 'A plan serves the aim.' },
      { text: 'Warm up', reason: 'Buyers hear of it before it starts.' },
      { text: 'Run', reason: 'Then it runs.' },
      { text: 'Review', reason: 'Only what is over can be reviewed.' },
    ],
  },
  drill: {
    id: 'screening',
    kind: 'drill',
    title: 'Ship or hold?',
    account: { label: 'Profit', start: 10 },
    cases: [
      {
        text: 'An order of three tees.',
        choices: [
          { text: 'Ship it', right: true, amount: '3 × 36.05', reason: 'Three tees leave that.' },
          { text: 'Hold it', amount: '-12', reason: 'The buyer went elsewhere.' },
        ],
      },
      {
        text: 'Forty orders from one address.',
        choices: [
          { text: 'Send all', amount: '-40 × 8', reason: 'They were refused at the door.' },
          { text: 'Ask first', right: true, amount: '0', reason: 'Asking costs nothing.' },
        ],
      },
    ],
  },
  branch: {
    id: 'dispute',
    kind: 'branch',
    title: 'A torn seam',
    start: 'letter',
    nodes: [
      {
        id: 'letter',
        text: 'A buyer writes.',
        choices: [
          { text: 'Refund', to: 'refund' },
          { text: 'Refuse', to: 'refuse' },
        ],
      },
      { id: 'refund', text: 'She buys again.', end: 'good', amount: '-79' },
      { id: 'refuse', text: 'She asks the platform.', end: 'bad', amount: '-79 − 200' },
    ],
  },
  dialogue: {
    id: 'late',
    kind: 'dialogue',
    title: 'A late parcel',
    turns: [
      {
        customer: 'Where is it?',
        replies: [
          {
            text: 'In Wuhan; it arrives on Friday. Sorry!',
            tone: true,
            facts: true,
            reason: 'Place and day.',
          },
          { text: 'Soon.', tone: true, facts: false, reason: 'Soon is no day.' },
        ],
      },
      {
        customer: 'Friday is too late.',
        replies: [
          { text: 'Not our fault.', tone: false, facts: true, reason: 'True, and it helps nobody.' },
          { text: 'You may send it back free.', tone: true, facts: true, reason: 'A way out.' },
        ],
      },
    ],
  },
  tree: {
    id: 'shop',
    kind: 'tree',
    title: 'Build the tree',
    perScreen: 4,
    goal: 3,
    categories: [
      { id: 'tops', name: 'Tops' },
      { id: 'tees', name: 'Tees', under: 'tops' },
      { id: 'caps', name: 'Caps' },
    ],
    items: [
      { id: 'tee', name: 'Tee', share: 0.5, in: ['tees'], reason: 'A tee is looked for in tees.' },
      { id: 'hoodie', name: 'Hoodie', share: 0.2, in: ['tops'], reason: 'A hoodie is a top.' },
      { id: 'cap', name: 'Cap', share: 0.2, in: ['caps'], reason: 'A cap is a cap.' },
      { id: 'hat', name: 'Hat', share: 0.1, in: ['caps'], reason: 'Hats hang with caps.' },
    ],
  },
  map: {
    id: 'sites',
    kind: 'map',
    title: 'Open warehouses',
    columns: 8,
    rows: 4,
    kilometresPerTile: 100,
    daysAtOnce: 1,
    kilometresPerDay: 200,
    costPerKilometre: 0.01,
    most: 2,
    goalDays: 1.6,
    cities: [
      { name: 'West', x: 1, y: 2, orders: 100 },
      { name: 'East', x: 8, y: 2, orders: 100 },
      { name: 'North', x: 8, y: 1, orders: 50 },
    ],
    sites: [
      { name: 'Left', x: 1, y: 2, rent: 100 },
      { name: 'Right', x: 8, y: 2, rent: 100 },
      { name: 'Middle', x: 4, y: 2, rent: 500 },
    ],
  },
  states: {
    id: 'machine',
    kind: 'states',
    title: 'Repair it',
    start: 'unpaid',
    states: [
      { id: 'unpaid', name: 'Unpaid' },
      { id: 'paid', name: 'Paid' },
      { id: 'closed', name: 'Closed', end: true },
    ],
    arrows: [
      { from: 'unpaid', to: 'paid', by: 'pays', shown: true, right: true, reason: 'Paying comes first.' },
      { from: 'paid', to: 'unpaid', by: 'waits', shown: true, right: false, reason: 'Money does not unpay.' },
      {
        from: 'paid',
        to: 'closed',
        by: 'receives',
        shown: false,
        right: true,
        reason: 'An order has to end.',
      },
    ],
  },
  copy: {
    id: 'banner',
    kind: 'copy',
    title: 'Check the banner',
    text: 'The [best] tee in [soft cotton], loved by [nine in ten buyers].',
    words: [
      { unlawful: true, reason: 'An absolute term.', instead: 'well-made' },
      { unlawful: false, reason: 'A plain fact.' },
      { unlawful: true, unproved: true, reason: 'Nobody counted.', instead: '4.8 of 5 from 312 reviews' },
    ],
  },
  title: {
    id: 'tee-title',
    kind: 'title',
    title: 'Write a title',
    goalSearches: 5000,
    terms: [
      {
        text: 'cotton tee',
        parts: ['cotton', 'tee'],
        searches: 4000,
        competitors: 8000,
        fits: true,
        reason: 'Cotton.',
      },
      {
        text: 'summer tee',
        parts: ['summer', 'tee'],
        searches: 2000,
        competitors: 1000,
        fits: true,
        reason: 'Light.',
      },
      {
        text: 'silk tee',
        parts: ['silk', 'tee'],
        searches: 9000,
        competitors: 900,
        fits: false,
        reason: 'No silk in it.',
      },
    ],
    model: 'Cotton summer tee',
  },
  fabe: {
    id: 'page',
    kind: 'fabe',
    title: 'Sort the page',
    sentences: [
      { text: 'Combed cotton.', block: 'feature', reason: 'What it is.' },
      { text: 'Pills less than carded.', block: 'advantage', reason: 'What it does better.' },
      { text: 'Looks new next summer.', block: 'benefit', reason: 'What the buyer has.' },
      { text: 'Tested after 50 washes.', block: 'evidence', reason: 'What proves it.' },
    ],
  },
  checklist: {
    id: 'before',
    kind: 'checklist',
    title: 'Before the sale',
    items: [
      { text: 'Stock is in', why: 'Sold out on day one.' },
      { text: 'Prices are set', why: 'They are locked later.' },
      { text: 'People are told', why: 'They plan their week.' },
    ],
  },
} as const;
