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
  screening: {
    id: 'queue',
    kind: 'screening',
    title: 'Hold or ship?',
    wanted: 'Fraud',
    missCost: 180,
    alarmCost: 15,
    signs: [
      { id: 'new', name: 'New account' },
      { id: 'device', name: 'One phone, several accounts' },
    ],
    cases: [
      { name: 'A1', text: 'A tee.', signs: [], bad: false, reason: 'Nothing speaks against it.' },
      { name: 'A2', text: 'A cap.', signs: ['new'], bad: false, reason: 'Everybody is new once.' },
      { name: 'A3', text: 'A vest.', signs: ['new', 'device'], bad: true, reason: 'One hand behind many.' },
      { name: 'A4', text: 'Jeans.', signs: ['device'], bad: false, reason: 'A family with one phone.' },
      { name: 'A5', text: 'Socks.', signs: [], bad: false, reason: 'Bought every month.' },
      { name: 'A6', text: 'A hoodie.', signs: ['device'], bad: true, reason: 'The twelfth of the night.' },
    ],
    rules: [
      { name: 'Any sign', least: 1 },
      { name: 'Two signs', least: 2 },
    ],
  },
  spot: {
    id: 'till',
    kind: 'spot',
    title: 'Find the faults',
    page: 'A till',
    measure: 'Fields',
    principles: [
      { id: 'consistency', name: 'Consistency' },
      { id: 'usability', name: 'Usability' },
    ],
    blocks: [
      { look: 'heading', text: 'Your order', reason: 'It says where one is.' },
      {
        look: 'field',
        text: 'Fax number',
        fault: 'usability',
        reason: 'Nobody needs it.',
        gone: true,
        amount: 1,
      },
      {
        look: 'button',
        text: 'Next',
        fault: 'consistency',
        reason: 'It was called Pay before.',
        repaired: 'Pay',
        place: 1,
      },
      { look: 'field', text: 'Address', reason: 'The parcel needs it.', amount: 1 },
    ],
  },
  triage: {
    id: 'inbox',
    kind: 'triage',
    title: 'Put the inbox in order',
    priorities: [
      { id: 'high', name: 'High', limitMinutes: 120, missed: 8 },
      { id: 'low', name: 'Low', limitMinutes: 1440, missed: 4 },
    ],
    tickets: [
      { text: 'How do I wash it?', priority: 'low', waited: 1300, work: 10, reason: 'Hours are left.' },
      { text: 'It smells burnt.', priority: 'high', waited: 60, work: 30, reason: 'Half an hour to spare.' },
      { text: 'Where is it?', priority: 'low', waited: 1420, work: 10, reason: 'Twenty minutes are left.' },
      { text: 'Thank you.', priority: 'low', waited: 1430, work: 60, reason: 'Too late for it anyway.' },
    ],
  },
  scores: {
    id: 'where-to-sell',
    kind: 'scores',
    title: 'Weigh them up',
    criteria: [
      { id: 'buyers', name: 'Buyers', weight: 3, reason: 'Without buyers nothing sells.' },
      { id: 'cost', name: 'Cost', weight: 1, reason: 'Money is short, not gone.' },
    ],
    options: [
      {
        id: 'mall',
        name: 'Mall',
        ratings: [
          { criterion: 'buyers', text: 'Many', rating: 5, reason: 'Most of them fit.' },
          { criterion: 'cost', text: '8%', rating: 1, reason: 'The dearest of all.' },
        ],
      },
      {
        id: 'market',
        name: 'Market',
        ratings: [
          { criterion: 'buyers', text: 'Some', rating: 3, reason: 'Half of them fit.' },
          { criterion: 'cost', text: '2%', rating: 5, reason: 'The cheapest of all.' },
        ],
      },
    ],
  },
  grid: {
    id: 'access',
    kind: 'grid',
    title: 'Who may do what?',
    choose: 'any',
    label: 'May',
    columns: [
      { id: 'agent', name: 'Agent' },
      { id: 'packer', name: 'Packer' },
    ],
    rows: [
      {
        text: 'See addresses',
        right: ['packer'],
        start: ['agent', 'packer'],
        reason: 'Labels need addresses.',
        cells: [{ column: 'agent', reason: 'The last four digits are enough.' }],
        excess: 200,
      },
      { text: 'Refund', right: ['agent'], start: [], reason: 'Refunds are the work of agents.', missing: 12 },
    ],
    excess: { label: 'Addresses seen without need' },
    missing: { label: 'Orders that wait' },
  },
  goal: {
    id: 'season-goal',
    kind: 'goal',
    title: 'Write a goal',
    weeks: 12,
    figures: [
      {
        name: 'Conversion rate',
        parts: ['conversion'],
        unit: 'percent',
        now: 2.6,
        least: 2.7,
        most: 3.1,
        reason: 'Good and bad weeks lie 0.1 points apart.',
      },
      {
        name: 'Profit a week',
        parts: ['profit', '利润'],
        unit: 'yuan',
        now: 4230,
        least: 4500,
        most: 5600,
        reason: 'The best week so far brought ¥5,600.',
      },
    ],
    owners: [{ name: 'Lin' }],
    drafts: [{ text: 'We significantly raise conversion as soon as possible.' }, { text: 'Profit +20%' }],
    model: 'I raise conversion from 2.6% to 3% by week 8.',
  },
  repair: {
    id: 'event-log',
    kind: 'repair',
    title: 'Repair the log',
    columns: [
      { id: 'person', name: 'Person' },
      {
        id: 'event',
        name: 'Event',
        values: [
          { id: 'see', name: 'view' },
          { id: 'buy', name: 'order' },
        ],
      },
      { id: 'paid', name: 'Paid' },
    ],
    faults: [
      { id: 'twice', name: 'the same row twice' },
      { id: 'unit', name: 'another unit' },
    ],
    repairs: [
      { id: 'leave', name: 'leave it', does: 'keep' },
      { id: 'delete', name: 'delete it', does: 'drop' },
      { id: 'convert', name: 'convert it', does: 'set' },
    ],
    figures: [
      { label: 'Sales', kind: 'sum', column: 'paid', where: { column: 'event', is: 'buy' }, unit: 'yuan' },
    ],
    rows: [
      { cells: ['U1', 'buy', 79], reason: 'It agrees with the till.' },
      { cells: ['U1', 'buy', 79], fault: 'twice', repair: 'delete', reason: 'Written twice.' },
      {
        cells: ['U2', 'buy', 8900],
        fault: 'unit',
        repair: 'convert',
        set: [{ column: 'paid', to: 89 }],
        reason: 'Written in fen.',
      },
      { cells: ['U3', 'see', 0], reason: 'A look costs nothing.' },
    ],
  },
  report: {
    id: 'weekly',
    kind: 'report',
    title: 'Put the report together',
    evidence: [{ id: 'E3-1', name: 'Orders', week: 3, path: 'thisWeek.orders', value: 1070 }],
    items: [
      {
        part: 'data',
        reason: 'A figure of the week.',
        versions: [
          { text: 'It brought 1,070 [[E3-1]] orders.', right: true, reason: 'The chip says so.' },
          { text: 'It brought 1,170 [[E3-1]] orders.', reason: 'The chip says 1,070.' },
        ],
      },
      {
        part: 'overview',
        reason: 'It opens the report.',
        versions: [
          { text: 'Goal: to find out why.', right: true, reason: 'A goal.' },
          { text: 'Goal: TODO', reason: 'A blank was left.' },
        ],
      },
      {
        part: 'reflection',
        reason: 'It doubts.',
        versions: [
          { text: 'Rain may be part of it.', right: true, reason: 'A guess, called one.' },
          { text: 'It was the carrier.', reason: 'No proof.' },
        ],
      },
    ],
  },
} as const;
