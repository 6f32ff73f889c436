/**
 * Fictional schools and colleges. URNs start with 9000 and UKPRNs with 9900, ranges that the real register does not
 * use; authority numbers from 995 are made up. Names are plant and place words, never of people.
 */

const PRIMARY_WORDS = [
  'Alder',
  'Ashlands',
  'Beck Side',
  'Birchwood',
  'Bracken',
  'Brook',
  'Cloverfield',
  'Copse',
  'Elm Tree',
  'Fellside',
  'Fernley',
  'Foxglove',
  'Gorse Hill',
  'Hazelbank',
  'Heather',
  'Larch',
  'Lowfield',
  'Meadow',
  'Moorgate',
  'Orchard',
  'Quarry',
  'Riverside',
  'Rowan',
  'Teasel',
  'Thistledown',
  'Willow',
];
const SECONDARY_WORDS = ['Northshire High', 'Moor Top', 'Vale', 'Harbour', 'Westbeck', 'Castle Hill'];
const MAINSTREAM_TYPES = ['1', '34', '2', '34', '28', '3', '5', '34'];

function school(kind, name, typeCode, phaseCode, more = {}) {
  return { kind, name, typeCode, phaseCode, laCode: '999', ...more };
}

/** Every establishment of the area, each with its own number and with the kind of stay it takes children for. */
export function establishments() {
  const list = [
    ...PRIMARY_WORDS.map((word, i) =>
      school('primary', `${word} Primary School`, MAINSTREAM_TYPES[i % MAINSTREAM_TYPES.length], '2', {
        ...(i === 3 || i === 17 ? { resourcedPlaces: 12 } : {}),
        ...(i === 10 ? { unitPlaces: 10 } : {}),
      }),
    ),
    ...SECONDARY_WORDS.map((word, i) =>
      school('secondary', `${word} School`, i % 2 === 0 ? '34' : '28', '4', {
        ...(i === 1 ? { resourcedPlaces: 14 } : {}),
        ...(i === 4 ? { unitPlaces: 12 } : {}),
      }),
    ),
    school('nursery', 'Daisy Lane Nursery School', '15', '1'),
    school('independent', 'Larkfield House School', '11', '7'),
    school('independent', 'Stonebridge Preparatory School', '11', '2', { laCode: '998' }),
    school('special', 'Beacon Lodge School', '7', '7'),
    school('special', 'Highcroft Academy', '44', '7'),
    school('special', 'Saltmarsh School', '12', '7'),
    school('special', 'Windmill Free School', '36', '7'),
    school('special', 'Tidewater School', '7', '7', { laCode: '998' }),
    school('independent_special', 'Oak Row School', '10', '7'),
    school('independent_special', 'Ember House School', '10', '7'),
    school('independent_special', 'Silver Birch School', '10', '7', { laCode: '998' }),
    school('independent_special', 'Cairn School', '10', '7', { laCode: '998' }),
    school('independent_special', 'Longbarrow School', '10', '7', { laCode: '997' }),
    school('independent_special', 'Kestrel Court School', '8', '7', { laCode: '997' }),
    school('alternative', 'The Junction', '14', '0'),
    school('alternative', 'Pathway Academy', '42', '0'),
    school('sixth_form', 'Northshire Sixth Form College', '31', '6'),
    school('college', 'Northshire College', '18', '6'),
    school('college', 'Estuary College', '18', '6', { laCode: '998' }),
    school('specialist_college', 'Harrow Field College', '32', '6'),
    school('specialist_college', 'Cedar Bank College', '32', '6', { laCode: '997' }),
  ];
  return list.map((each, i) => ({ ...each, urn: String(900001 + i), ukprn: String(99000001 + i) }));
}

/** The rows of establishments.csv. */
export function establishmentRows(schools) {
  return schools.map(({ urn, ukprn, name, typeCode, phaseCode, laCode, unitPlaces, resourcedPlaces }) => ({
    urn,
    ukprn,
    name,
    type_code: typeCode,
    phase_code: phaseCode,
    la_code: laCode,
    sen_unit_capacity: unitPlaces,
    resourced_capacity: resourcedPlaces,
    status: 'Open',
  }));
}
