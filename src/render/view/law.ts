/**
 * What four sections of the Children and Families Act 2014 ask, each in one plain sentence. They are pointers to the Act,
 * not advice. Source: legislation.gov.uk, 2014 c. 6, part 3.
 */
export const LAW = {
  act: 'Children and Families Act 2014',
  address: 'https://www.legislation.gov.uk/ukpga/2014/6/part/3',
  sections: [
    {
      section: 'Section 19',
      requires:
        'In everything it does under this part of the Act, the council must have regard to the views, wishes and feelings of the child and parent, or of the young person, to their taking part in decisions with the information and support they need, and to helping them reach the best possible outcomes.',
    },
    {
      section: 'Section 27',
      requires:
        'The council must keep under review the education, training and social care there is for children and young people with SEND, consider whether it is enough, and consult them, their parents, schools, colleges and others in doing so.',
    },
    {
      section: 'Section 33',
      requires:
        'Where a plan names no school or college that the parent or young person asked for, it must provide for mainstream education, unless that goes against their wishes or against the efficient education of others that no reasonable step could protect.',
    },
    {
      section: 'Section 45',
      requires:
        'The council may end a plan only where it is no longer responsible for the child or young person, or where the plan is no longer necessary, and must keep it until an appeal about ending it is decided, or the time for one has passed.',
    },
  ],
  caution:
    'Decisions about a plan are made for one child at a time, under the law. Nothing in this report can be used to refuse, change or end what a child has, and it contains no finding about any child.',
} as const;
