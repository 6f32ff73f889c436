/** Whose definitions the indicators are. */

/** Published for every authority in England, so that an area's figure can stand beside the country's. */
export const DFE = 'DfE, "Education, health and care plans" statistics';
/** As the person-level return records it, without a published figure of the same name. */
export const SEN2 = 'Common SEN2 definitions';
/** Worked out here. */
export const OWN = 'This tool, method section 1';
