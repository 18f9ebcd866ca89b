Feature: Halton SEND Co-production Charter

  Rule: HS-V4 Children may say what matters to them

    Background:
      Given a meeting of kind individual planning with a young person and a parent on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And the meeting also has
        | subject ids | P1 |

    Scenario Outline: HS-V4 Views written down <when> are <result>
      Given P1's part in the meeting also has
        | views.recordedAt | <when> |
        | views.declined   | no     |
      When it is checked on 15 June 2026
      Then HS-V4 is <result>

      Examples:
        | when                         | result    |
        | on 9 June 2026 at 12 midday  | satisfied |
        | on 9 June 2026 at 12:01pm    | violated  |

    Scenario: HS-V4 A young person who chose to give no views keeps the promise
      Given P1's part in the meeting also has
        | views.declined | yes |
      When it is checked on 15 June 2026
      Then HS-V4 is satisfied

    Scenario: HS-V4 Unless the records are complete nobody knows whether views were taken
      When it is checked on 15 June 2026
      Then HS-V4 is unknown because the views.recordedAt of P1 is missing
      Given the council's records of participants are complete
      When it is checked on 15 June 2026
      Then HS-V4 is violated
      And it names P1
      And it cannot be put right any more
      And the explanation says "bring them to the next review"

    Scenario: HS-V4 A plan that is about a parent as well asks for the views of the young person alone
      Given the subjectIds of the meeting are P1, P2
      And P1's part in the meeting also has
        | views.recordedAt | on 9 June 2026 at 11am |
      When it is checked on 15 June 2026
      Then HS-V4 is satisfied

  Rule: HS-S1 The board mirrors families and services

    Scenario Outline: HS-S1 A board with <people> is <verdict>
      Given a meeting of kind strategic board with <people> on Monday 1 June 2026 from 10am to 12 midday
      And the status of the meeting is booked
      When it is checked on 1 May 2026
      Then HS-S1 is <verdict>

      Examples:
        | people                                                                                                                                         | verdict   |
        | a parent, a child, a commissioner, an education professional, a health professional and a social care professional                             | satisfied |
        | a parent, a young person, a commissioner, an education professional, a health professional and a social care professional                      | satisfied |
        | a parent, a commissioner, an education professional, a health professional and a social care professional                                      | violated  |
        | a person whose group is not recorded, a child, a commissioner, an education professional, a health professional and a social care professional | unknown   |

    Scenario Outline: HS-S1 A board of only <people> is <verdict>
      Given a meeting of kind strategic board with <people> on Monday 1 June 2026 from 10am to 12 midday
      When it is checked on 1 May 2026
      Then HS-S1 is <verdict>

      Examples:
        | people                                                                                                    | verdict  |
        | a child, a commissioner, an education professional, a health professional and a social care professional  | violated |
        | a parent, a commissioner, an education professional, a health professional and a social care professional | violated |
        | a parent, a child, an education professional, a health professional and a social care professional        | violated |
        | a parent, a child, a commissioner, a health professional and a social care professional                   | violated |
        | a parent, a child, a commissioner, an education professional and a social care professional               | violated |
        | a parent, a child, a commissioner, an education professional and a health professional                    | violated |

    Scenario: HS-S1 The missing groups are named and can be invited
      Given a meeting of kind strategic board with a parent, a commissioner, an education professional and a health professional on Monday 1 June 2026 from 10am to 12 midday
      And the status of the meeting is booked
      When it is checked on 1 May 2026
      Then HS-S1 is violated
      And the explanation says "children or young people and social care"
      And it can be put right

    Scenario: HS-S1 Nobody knows who is on the board without a list
      Given a meeting of kind strategic board on Monday 1 June 2026 from 10am to 12 midday
      And the status of the meeting is booked
      When it is checked on 1 May 2026
      Then HS-S1 is unknown because the participants of the meeting are missing

  Rule: HS-S2a Families have an equal chance to take part in decisions

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday
      And the agenda has an item of kind decision
      And an invitation N1 was sent to P2 on 1 June 2026 at 12 midday

    Scenario Outline: HS-S2a A family invited on <date> is <verdict>
      Given an invitation N2 was sent to P1 on <date>
      When it is checked on 20 June 2026
      Then HS-S2a is <verdict>

      Examples:
        | date                      | verdict   |
        | 31 May 2026               | satisfied |
        | 1 June 2026 at 11:59:59pm | satisfied |
        | 2 June 2026 at 12:00am    | violated  |

    Scenario: HS-S2a Papers that families get later cannot be taken back
      Given an invitation N2 was sent to P1 on 1 June 2026
      And the papers N3 were sent to P2 on 8 June 2026
      And the papers N4 were sent to P1 on 9 June 2026
      When it is checked on 20 June 2026
      Then HS-S2a is violated
      And it names P1
      And it cannot be put right any more

    Scenario: HS-S2a Until the end of the same day there is time
      When it is checked on 1 June 2026 at 11pm
      Then HS-S2a is pending
      And it is due by 1 June 2026
      When it is checked on 2 June 2026
      Then HS-S2a is unknown because the notices of the case file are missing
      And the council's records of notices are complete
      When it is checked on 2 June 2026
      Then HS-S2a is violated

    Scenario: HS-S2a Nobody knows when a family got an invitation that has no date
      Given an invitation N2 was sent to P1
      When it is checked on 20 June 2026
      Then HS-S2a is unknown because the sent at of N2 is missing

    Scenario: HS-S2a Somebody who uses services is not one of the family
      Given a meeting M2 with P1, P2 and a service user P3 on Tuesday 4 August 2026 from 10am to 12 midday
      And the agenda has an item of kind decision
      And an invitation N2 was sent to P1 and P2 on 1 July 2026
      And an invitation N3 was sent to P3 on 2 July 2026
      When it is checked on 20 July 2026
      Then HS-S2a is satisfied for meeting M2

  Rule: HS-S2b Families take part at every level

    Background:
      Given a meeting with a parent and a health professional on Monday 1 June 2026 from 10am to 12 midday
      And the status of the meeting is booked
      And the agenda has an item of kind decision

    Scenario: HS-S2b A family member at a strategic decision keeps the promise
      Given the planning.level of the meeting is strategic
      When it is checked on 1 May 2026
      Then HS-S2b is satisfied

    Scenario Outline: HS-S2b A decision about <person> is <verdict>
      Given P3 is a young person
      And the planning.level of the meeting is individual
      And the subjectIds of the meeting is <person>
      When it is checked on 1 May 2026
      Then HS-S2b is <verdict>

      Examples:
        | person | verdict   |
        | P1     | satisfied |
        | P3     | violated  |

    Scenario: HS-S2b No family at all breaks it at any level
      Given a meeting M2 with a health professional on Monday 8 June 2026 from 10am to 12 midday
      And the status of the meeting is booked
      And the agenda has an item of kind decision
      When it is checked on 1 May 2026
      Then HS-S2b is violated for meeting M2
      And it can be put right

    Scenario: HS-S2b Nobody knows whose family is meant without a level
      When it is checked on 1 May 2026
      Then HS-S2b is unknown because the level of the meeting is missing

  Rule: HS-C1a Children and young people have a say in their own decisions

    Background:
      Given a meeting of kind individual planning with a parent and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And there is a person P3 with
        | groups | young person |
      And the meeting also has
        | subject ids | P3 |

    Scenario: HS-C1a A young person who is invited has a say
      Given a meeting M2 of kind individual planning with P1 and P3 on Tuesday 7 July 2026 from 10am to 12 midday
      And the meeting also has
        | subject ids | P3 |
      When it is checked on 1 June 2026
      Then HS-C1a is satisfied for meeting M2

    Scenario: HS-C1a A young person who was left out can still be invited
      Given the council's records of participants are complete
      When it is checked on 1 June 2026
      Then HS-C1a is violated
      And it names P3
      And it can be put right
      When it is checked on 10 June 2026
      Then HS-C1a is violated
      And it cannot be put right any more

    Scenario: HS-C1a Unless the records are complete nobody knows whether they were invited
      When it is checked on 1 June 2026
      Then HS-C1a is unknown because the participants of the meeting are missing

    Scenario: HS-C1a A parent whom the plan is about as well may be left out
      Given P4 is a parent
      And a meeting M2 of kind individual planning with P2 and P3 on Tuesday 7 July 2026 from 10am to 12 midday
      And the meeting also has
        | subject ids | P3, P4 |
      And the council's records of participants are complete
      When it is checked on 1 June 2026
      Then HS-C1a is satisfied for meeting M2

  Rule: HS-C1b Children and young people are offered help to take part

    Background:
      Given a meeting of kind individual planning with a young person and a parent on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting also has
        | subject ids | P1 |
      And no reasons are on record

    Scenario Outline: HS-C1b A young person asked <when> is <result>
      Given P1 was asked what support they need <when>
      When it is checked on 15 June 2026
      Then HS-C1b is <result>

      Examples:
        | when                           | result    |
        | on 9 June 2026 at 9:59:59am    | satisfied |
        | on 9 June 2026 at 10am         | violated  |

    Scenario: HS-C1b Until the meeting begins they can be asked
      Given the council's records of participants are complete
      When it is checked on 9 June 2026 at 9:59:59am
      Then HS-C1b is pending
      And it is due by 9 June 2026
      When it is checked on 9 June 2026 at 10am
      Then HS-C1b is violated
      And it counts as advisory
      And it names P1

    Scenario: HS-C1b A reason on record excuses
      Given the council's records of participants are complete
      And the recorded reason for HS-C1b is "She was in hospital that week."
      When it is checked on 15 June 2026
      Then HS-C1b is excused

    Scenario: HS-C1b Unless the records are complete nobody knows whether they were asked
      When it is checked on 15 June 2026
      Then HS-C1b is unknown because the supportAskedAt of P1 is missing

    Scenario: HS-C1b A parent whom the plan is about as well need not be asked
      Given the subjectIds of the meeting are P1, P2
      And P1 was asked what support they need on 1 June 2026
      And the council's records of participants are complete
      When it is checked on 15 June 2026
      Then HS-C1b is satisfied

  Rule: HS-C2 Services share information

    Background:
      Given a meeting with a health professional, an education professional and a parent on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And the agency of P1 is NHS
      And the agency of P2 is School
      And an action A1 for P1
      And an action A2 for P2

    Scenario: HS-C2 Notes to somebody from each organisation keep the promise
      Given the notes were sent to P1 and P2 on 31 March 2026
      When it is checked on 10 April 2026
      Then HS-C2 is satisfied

    Scenario: HS-C2 Notes that leave an organisation out break it
      Given the notes were sent to P1 and P3 on 31 March 2026
      When it is checked on 10 April 2026
      Then HS-C2 is violated
      And it names P2
      And it can be put right

    Scenario: HS-C2 For as long as the house allows there is time
      Given the house figure NOTES_WITHIN is 14 days
      And the council's records of notices are complete
      When it is checked on 13 April 2026 at 11:59:59am
      Then HS-C2 is pending
      And it is due by 13 April 2026
      When it is checked on 13 April 2026 at 12 midday
      Then HS-C2 is violated
      And it can be put right

    Scenario: HS-C2 Nobody knows which organisation somebody works for without a record
      Given the agency of P2 is not recorded
      And the notes were sent to P1 on 31 March 2026
      When it is checked on 10 April 2026
      Then HS-C2 is unknown because the agency of P2 is missing

    Scenario: HS-C2 One organisation alone has nobody else to tell
      Given the agency of P2 is NHS
      When it is checked on 10 April 2026
      Then HS-C2 is not applicable

  Rule: HS-C4 Services are developed together from first to last

    Background:
      Given a meeting M1 with a parent and a health professional on Monday 30 March 2026 from 10am to 12 midday
      And meeting M1 also has
        | status         | held  |
        | planning.stage | start |

    Scenario: HS-C4 Families at the start and at the end keep the promise
      Given a meeting M2 with a parent on Monday 7 September 2026 from 10am to 12 midday
      And meeting M2 also has
        | status         | held |
        | planning.stage | end  |
      When it is checked on 8 September 2026
      Then HS-C4 is satisfied

    Scenario: HS-C4 Until the last stage begins there is time to invite families to it
      Given a meeting M2 with a health professional on Monday 7 September 2026 from 10am to 12 midday
      And meeting M2 also has
        | status         | booked |
        | planning.stage | end    |
      When it is checked on 7 September 2026 at 9:59:59am
      Then HS-C4 is pending
      And it is due by 7 September 2026

    Scenario: HS-C4 A last stage that was held without families breaks it
      Given a meeting M2 with a health professional on Monday 7 September 2026 from 10am to 12 midday
      And meeting M2 also has
        | status         | held |
        | planning.stage | end  |
      When it is checked on 8 September 2026
      Then HS-C4 is violated
      And it cannot be put right any more

    Scenario: HS-C4 The last stage is still to come
      When it is checked on 1 June 2026
      Then HS-C4 is pending

    Scenario: HS-C4 A start without families breaks it
      Given a meeting M2 with a health professional on Monday 6 April 2026 from 10am to 12 midday
      And meeting M2 also has
        | status         | booked |
        | planning.stage | start  |
      When it is checked on 1 April 2026
      Then HS-C4 is violated
      And it names M2
      And it can be put right

    Scenario: HS-C4 Nobody knows to which stage a meeting belongs without a record
      Given a meeting M2 with a health professional on Monday 6 April 2026 from 10am to 12 midday
      When it is checked on 1 June 2026
      Then HS-C4 is unknown because the stage of meeting M2 is missing

  Rule: HS-C5a Decisions on services are joint

    Background:
      Given a meeting with a parent, a young person and two education professionals on Monday 30 March 2026 from 10am to 12 midday

    Scenario Outline: HS-C5a A decision on <kind> taken by <takers> is <verdict>
      Given a final decision D1 taken by <takers> on 30 March 2026 at 11am
      And the decision also has
        | kind   | <kind>    |
        | aspect | provision |
      When it is checked on 30 April 2026
      Then HS-C5a is <verdict>

      Examples:
        | kind     | takers    | verdict        |
        | strategy | P1 and P3 | satisfied      |
        | policy   | P2 and P4 | satisfied      |
        | spending | P3 and P4 | violated       |
        | spending | P1 and P2 | violated       |
        | priority | P3 and P4 | not applicable |

    Scenario: HS-C5a A decision of one side can be opened again
      Given a final decision D1 taken by P3 on 30 March 2026 at 11am
      And the decision also has
        | kind   | service change |
        | aspect | provision      |
      When it is checked on 30 April 2026
      Then HS-C5a is violated
      And it can be put right

    Scenario: HS-C5a Nobody knows if who took it was not recorded
      Given a final decision D1
      And the decision also has
        | kind   | policy    |
        | aspect | provision |
      When it is checked on 30 April 2026
      Then HS-C5a is unknown because the taker ids of D1 are missing

  Rule: HS-C5b Decisions on monitoring are joint

    Background:
      Given a meeting with a parent, a young person and two education professionals on Monday 30 March 2026 from 10am to 12 midday

    Scenario Outline: HS-C5b A decision on monitoring taken by <takers> is <verdict>
      Given a final decision D1 taken by <takers> on 30 March 2026 at 11am
      And the decision also has
        | aspect | monitoring |
      When it is checked on 30 April 2026
      Then HS-C5b is <verdict>

      Examples:
        | takers    | verdict   |
        | P1 and P3 | satisfied |
        | P3 and P4 | violated  |

    Scenario: HS-C5b Nobody knows if it is about monitoring as long as that is not recorded
      Given a final decision D1 taken by P3 on 30 March 2026 at 11am
      When it is checked on 30 April 2026
      Then HS-C5b is unknown because the aspect of D1 is missing

  Rule: HS-C6 Changes of services are agreed with families

    Background:
      Given a meeting with a parent, a young person and two education professionals on Monday 30 March 2026 from 10am to 12 midday
      And a final decision D1 taken by P3 on 30 March 2026 at 11am
      And the decision also has
        | kind | service change |

    Scenario Outline: HS-C6 A change agreed by <people> is <verdict>
      Given no actions are on record
      And D1 also has
        | agreed by ids | <people> |
      When it is checked on 30 April 2026
      Then HS-C6 is <verdict>

      Examples:
        | people | verdict   |
        | P1     | satisfied |
        | P4     | violated  |
        | none   | violated  |

    Scenario: HS-C6 A change that families did not agree to can be opened again
      Given no actions are on record
      And D1 also has
        | agreed by ids | P3 |
      When it is checked on 30 April 2026
      Then HS-C6 is violated
      And it can be put right

    Scenario Outline: HS-C6 Beginning to carry it out <when> is <verdict>
      Given D1 also has
        | agreed by ids | P1 |
      And an action A1 for P3 that concerns P1, due by 30 June 2026
      And the action was in progress
      And the action also has
        | decision id | D1     |
        | created at  | <when> |
      When it is checked on 30 April 2026
      Then HS-C6 is <verdict>

      Examples:
        | when                          | verdict   |
        | 30 March 2026 at 10:59:59am   | violated  |
        | 30 March 2026 at 11am         | satisfied |

    Scenario Outline: HS-C6 A change that is not settled yet and agreed by <people> is <verdict> while work on it is <work>
      Given D1 also has
        | status        | provisional |
        | agreed by ids | <people>    |
      And an action A1 for P3 that concerns P1, due by 30 June 2026
      And the action also has
        | decision id | D1                    |
        | created at  | 30 March 2026 at 11am |
        | status      | <work>                |
      When it is checked on 30 April 2026
      Then HS-C6 is <verdict>

      Examples:
        | people | work        | verdict        |
        | P3     | open        | not applicable |
        | P3     | in progress | violated       |
        | P3     | done        | violated       |
        | P1     | in progress | satisfied      |

    Scenario: HS-C6 Work on a change that is not settled yet can be stopped
      Given D1 also has
        | status        | provisional |
        | agreed by ids | P3          |
      And an action A1 for P3 that concerns P1, due by 30 June 2026
      And the action was in progress
      And the action also has
        | decision id | D1                    |
        | created at  | 30 March 2026 at 11am |
      When it is checked on 30 April 2026
      Then HS-C6 is violated
      And it can be put right

    Scenario: HS-C6 Nobody knows if who agreed was not recorded
      Given no actions are on record
      When it is checked on 30 April 2026
      Then HS-C6 is unknown because the agreed by ids of D1 are missing

  Rule: HS-C9 Families are helped to take a full part

    Background:
      Given a meeting with a parent and an education professional on Tuesday 9 June 2026 from 10am to 12 midday

    Scenario: HS-C9 A parent who was asked and needs nothing is helped
      Given P1 was asked what support they need 3 days before the meeting
      And P1's part in the meeting also has
        | support needs | none |
      When it is checked on 15 June 2026
      Then HS-C9 is satisfied

    Scenario Outline: HS-C9 A parent asked <when>, whose need was <response>, is <result>
      Given P1 was asked what support they need <when>
      And P1's part in the meeting also has
        | supportNeeds[1].response | <response> |
      When it is checked on 15 June 2026
      Then HS-C9 is <result>

      Examples:
        | when                        | response | result    |
        | on 9 June 2026 at 9:59:59am | met      | satisfied |
        | on 9 June 2026 at 10am      | met      | violated  |
        | on 1 June 2026 at 9am       | NONE     | violated  |

    Scenario: HS-C9 Until the meeting begins there is time
      Given P1's part in the meeting also has
        | support needs | none |
      And the council's records of participants are complete
      When it is checked on 9 June 2026 at 9:59:59am
      Then HS-C9 is pending
      And it is due by 9 June 2026
      When it is checked on 9 June 2026 at 10am
      Then HS-C9 is violated
      And it names P1
      And it does not name P2
      And it cannot be put right any more

    Scenario: HS-C9 Nobody knows what a parent needs if that is not on record
      Given P1 was asked what support they need 3 days before the meeting
      When it is checked on 15 June 2026
      Then HS-C9 is unknown because the supportNeeds of P1 are missing

    Scenario Outline: HS-C9 A <person> whose need was not met makes it <verdict>
      Given a meeting M2 with a <person> P3 and an education professional on Tuesday 9 June 2026 from 2pm to 4pm
      And P3 was asked what support they need 3 days before the meeting
      And P3's part in the meeting also has
        | supportNeeds[1].response | NONE |
      When it is checked on 15 June 2026
      Then HS-C9 is <verdict> for meeting M2

      Examples:
        | person       | verdict        |
        | parent       | violated       |
        | young person | violated       |
        | child        | not applicable |

  Rule: HS-C10a Families get at least a week's notice

    Background:
      Given a meeting with a parent, a young person and an education professional on Monday 30 March 2026 from 10am to 12 midday

    Scenario Outline: HS-C10a An invitation sent <when> is <verdict>
      Given an invitation was sent to everyone <when>
      When it is checked on 29 March 2026
      Then HS-C10a is <verdict>

      Examples:
        | when                                 | verdict   |
        | 8 days before the meeting            | satisfied |
        | 7 days before the meeting at 11:59pm | satisfied |
        | on 24 March 2026 at 12 midnight      | violated  |

    Scenario: HS-C10a Whoever was left out is named
      Given an invitation was sent to P1 and P3 10 days before the meeting
      And the council's records of notices are complete
      When it is checked on 26 March 2026
      Then HS-C10a is violated
      And it names P2
      And it does not name P1
      And it counts as a must
      And it can be put right

    Scenario: HS-C10a Professionals may be told later
      Given an invitation was sent to P1 and P2 10 days before the meeting
      And an invitation was sent to P3 1 day before the meeting
      When it is checked on 29 March 2026
      Then HS-C10a is satisfied

    Scenario: HS-C10a Until a week before there is time
      Given the council's records of notices are complete
      When it is checked on 23 March 2026 at 11:59pm
      Then HS-C10a is pending
      And it is due by 23 March 2026
      When it is checked on 24 March 2026 at 12 midnight
      Then HS-C10a is violated

    Scenario: HS-C10a Once the meeting is over it is too late
      Given the council's records of notices are complete
      And the meeting was held
      When it is checked on 31 March 2026
      Then HS-C10a is violated
      And it cannot be put right any more

    Scenario: HS-C10a Unless the records are complete nobody knows whether families were told
      Given no notices are on record
      When it is checked on 26 March 2026
      Then HS-C10a is unknown because the notices of the case file are missing

    Scenario: HS-C10a Nobody knows when an invitation was sent whose time was not recorded
      Given an invitation was sent to everyone
      When it is checked on 26 March 2026
      Then HS-C10a is unknown because the sent at of the invitation is missing

    Scenario: HS-C10a A family that agreed to short notice excuses it
      Given an invitation was sent to everyone 3 days before the meeting
      And P1 and P2 agreed to short notice 2 days before the meeting
      When it is checked on 29 March 2026
      Then HS-C10a is excused

    Scenario: HS-C10a All of the families must agree to short notice
      Given an invitation was sent to everyone 3 days before the meeting
      And P1 agreed to short notice 2 days before the meeting
      When it is checked on 29 March 2026
      Then HS-C10a is violated
      And it names P2

    Scenario: HS-C10a A meeting that was moved to another date is announced again
      Given the meeting was moved from Friday 20 March 2026 at 10am
      And an invitation was sent to everyone on 1 March 2026
      And the invitation names 20 March 2026 at 10am as the start
      And a change notice was sent to everyone 3 days before the meeting
      And the change notice names the present date as the start
      When it is checked on 29 March 2026
      Then HS-C10a is violated

    Scenario: HS-C10a Read as a clear week, 7 days are not enough
      Given AMB-03 is read as clear week
      And an invitation was sent to everyone 7 days before the meeting
      When it is checked on 29 March 2026
      Then HS-C10a is violated

    Scenario: HS-C10a Notice is not owed to professionals
      Given a meeting M2 with an education professional on Monday 30 March 2026 from 2pm to 3pm
      When it is checked on 26 March 2026
      Then HS-C10a is not applicable for meeting M2

  Rule: HS-C10b The purpose is explained

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday

    Scenario: HS-C10b Telling families what it is for seven days before keeps it
      Given an invitation N1 was sent to everyone on 30 June 2026 at 11:59:59pm
      And the invitation also has
        | statements.purpose | To plan the summer fair. |
      When it is checked on 8 July 2026
      Then HS-C10b is satisfied
      And the explanation says "N1"

    Scenario: HS-C10b Telling families what it is for six days before is too late
      Given an invitation N1 was sent to everyone on 1 July 2026
      And the invitation also has
        | statements.purpose | To plan the summer fair. |
      When it is checked on 8 July 2026
      Then HS-C10b is violated
      And the explanation says "30 June 2026"
      And it cannot be put right any more

    Scenario: HS-C10b A blank statement tells nobody anything
      Given an invitation N1 was sent to everyone on 30 June 2026
      And the invitation also has
        | statements | none |
        | roles stated | none |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HS-C10b is violated

    Scenario: HS-C10b Until seven days before there is time
      Given no notices are on record
      When it is checked on 30 June 2026 at 11:59:59pm
      Then HS-C10b is pending
      And it is due by 30 June 2026

    Scenario: HS-C10b Unless the records are complete nobody knows what was not told
      Given no notices are on record
      When it is checked on 8 July 2026
      Then HS-C10b is unknown because the notices of the case file are missing

    Scenario: HS-C10b Nobody knows what a notice states if that was not recorded
      Given an invitation N1 was sent to everyone on 30 June 2026
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HS-C10b is unknown because the statements of N1 are missing

    Scenario: HS-C10b A cancelled meeting owes nobody this
      Given the meeting is cancelled
      And no notices are on record
      When it is checked on 8 July 2026
      Then HS-C10b is not applicable

    Scenario: HS-C10b Somebody who uses services is not one of the family
      Given a meeting M2 with a parent P3 and a service user P4 on Tuesday 7 July 2026 from 2pm to 4pm
      And an invitation N1 was sent to P3 on 30 June 2026
      And the invitation also has
        | statements.purpose | To plan the summer fair. |
      And the council's records of notices are complete
      When it is checked on 8 July 2026
      Then HS-C10b is satisfied for meeting M2

  Rule: HS-C11a Work, school and family are considered when meetings are planned

    Background:
      Given a meeting of kind forum with a parent and an education professional on Tuesday 9 June 2026 from 10am to 12 midday
      And people may take part online
      And the council's records of participants are complete

    Scenario Outline: HS-C11a Work from <from> to <to> is <result>
      Given P1 cannot come on Tuesdays from <from> to <to> because of work
      When it is checked on 1 June 2026
      Then HS-C11a is <result>

      Examples:
        | from      | to      | result    |
        | 8am       | 10am    | satisfied |
        | 8am       | 10:01am | violated  |
        | 12 midday | 6pm     | satisfied |
        | 11:59am   | 6pm     | violated  |

    Scenario: HS-C11a A clash that was weighed keeps the promise, unless any clash is a breach
      Given P1 cannot come on Tuesdays from 10am to 11am because of the school run
      And the meeting also has
        | planning.availabilityNote.text | Every other time was worse. |
      When it is checked on 1 June 2026
      Then HS-C11a is satisfied
      Given AMB-29 is read as any clash
      When it is checked on 1 June 2026
      Then HS-C11a is violated

    Scenario: HS-C11a Other reasons than work, school and family do not count
      Given P1 also has
        | unavailability[1].days   | Tuesday |
        | unavailability[1].reason | other   |
      When it is checked on 1 June 2026
      Then HS-C11a is satisfied

    Scenario: HS-C11a A clash can be avoided, or weighed, until the meeting begins
      Given P1 cannot come on Tuesdays from 10am to 11am because of the school run
      When it is checked on 1 June 2026
      Then HS-C11a is violated
      And it names P1
      And it can be put right
      When it is checked on 10 June 2026
      Then HS-C11a is violated
      And it cannot be put right any more

    Scenario: HS-C11a Nobody knows when a parent cannot come who was never asked
      When it is checked on 1 June 2026
      Then HS-C11a is unknown because the unavailability of P1 is missing

    Scenario Outline: HS-C11a A clash with a <kind> is <verdict>
      Given a meeting M2 of kind <kind> with P1 on Wednesday 10 June 2026 from 10am to 12 midday
      And people may take part online
      And P1 cannot come on Wednesdays from 8am to 11am because of work
      When it is checked on 1 June 2026
      Then HS-C11a is <verdict> for meeting M2

      Examples:
        | kind                | verdict        |
        | co-production group | violated       |
        | individual planning | violated       |
        | consultation        | not applicable |

    Scenario Outline: HS-C11a What a <person> cannot do is <verdict>
      Given a meeting M2 of kind forum with a parent P3 and a <person> P4 on Wednesday 10 June 2026 from 10am to 12 midday
      And people may take part online
      And P3 can come at any time
      And P4 cannot come on Wednesdays from 8am to 11am because of school
      When it is checked on 1 June 2026
      Then HS-C11a is <verdict> for meeting M2

      Examples:
        | person       | verdict   |
        | parent       | violated  |
        | young person | violated  |
        | child        | satisfied |

  Rule: HS-C11b Work, school and family are considered when consultations are planned

    Background:
      Given a meeting of kind consultation with a young person and an education professional on Wednesday 10 June 2026 from 2pm to 4pm
      And people may take part online
      And the council's records of participants are complete

    Scenario Outline: HS-C11b School from <from> to <to> is <result>
      Given P1 cannot come on Wednesdays from <from> to <to> because of school
      When it is checked on 1 June 2026
      Then HS-C11b is <result>

      Examples:
        | from | to     | result    |
        | 9am  | 2pm    | satisfied |
        | 9am  | 2:01pm | violated  |

    Scenario: HS-C11b A clash can be avoided, or weighed, until the consultation begins
      Given P1 cannot come on Wednesdays from 9am to 3:15pm because of school
      When it is checked on 1 June 2026
      Then HS-C11b is violated
      And the explanation says "would fit in after 3:15pm"
      And it can be put right

    Scenario: HS-C11b Nobody knows whether a time counts whose reason is not on record
      Given P1 also has
        | unavailability[1].days | Wednesday |
      When it is checked on 1 June 2026
      Then HS-C11b is unknown because the unavailability of P1 is missing

    Scenario Outline: HS-C11b What a <person> cannot do is <verdict>
      Given a meeting M2 of kind consultation with a parent P3 and a <person> P4 on Wednesday 10 June 2026 from 10am to 12 midday
      And people may take part online
      And P3 can come at any time
      And P4 cannot come on Wednesdays from 8am to 11am because of school
      When it is checked on 1 June 2026
      Then HS-C11b is <verdict> for meeting M2

      Examples:
        | person       | verdict   |
        | parent       | violated  |
        | young person | violated  |
        | child        | satisfied |

  Rule: HS-C12a Venues are accessible, where possible

    Background:
      Given a meeting with a parent and an education professional on Tuesday 9 June 2026 from 10am to 12 midday
      And people may take part face to face
      And no reasons are on record
      And P2 also has
        | access needs | none |
      And the meeting also has
        | venue.accessible | yes |

    Scenario Outline: HS-C12a A place with <features> is <result> for a parent who needs a hearing loop
      Given P1 also has
        | access needs | hearing loop |
      And the meeting also has
        | venue.features | <features> |
      When it is checked on 1 June 2026
      Then HS-C12a is <result>

      Examples:
        | features     | result    |
        | hearing loop | satisfied |
        | step free    | violated  |

    Scenario Outline: HS-C12a Where nobody has stated a need, a place that is accessible: <accessible>, is <result>
      Given P1 also has
        | access needs | none |
      And the meeting also has
        | venue.accessible | <accessible> |
      When it is checked on 1 June 2026
      Then HS-C12a is <result>

      Examples:
        | accessible | result    |
        | yes        | satisfied |
        | no         | violated  |

    Scenario: HS-C12a A place that is not accessible breaks it even if it has what people asked for
      Given P1 also has
        | access needs | hearing loop |
      And the meeting also has
        | venue.features   | hearing loop |
        | venue.accessible | no           |
      When it is checked on 1 June 2026
      Then HS-C12a is violated

    Scenario: HS-C12a Another place, or a reason, puts it right
      Given P1 also has
        | access needs | hearing loop |
      And the meeting also has
        | venue.features | none |
      When it is checked on 1 June 2026
      Then HS-C12a is violated
      And it names P1
      And it counts as advisory
      And it can be put right

    Scenario: HS-C12a A reason on record excuses
      Given P1 also has
        | access needs | hearing loop |
      And the meeting also has
        | venue.features | none |
      And the recorded reason for HS-C12a is "The loop is broken."
      When it is checked on 1 June 2026
      Then HS-C12a is excused

    Scenario: HS-C12a Nobody knows what the place has if that is not on record
      Given P1 also has
        | access needs | hearing loop |
      When it is checked on 1 June 2026
      Then HS-C12a is unknown because the venue.features of the meeting are missing

  Rule: HS-C12b Every way of meeting is offered, where possible

    Background:
      Given a meeting with a parent and an education professional on Monday 30 March 2026 from 10am to 12 midday

    Scenario: HS-C12b All three ways keep the promise
      Given people may take part online, by telephone or face to face
      When it is checked on 1 March 2026
      Then HS-C12b is satisfied

    Scenario: HS-C12b A way that is left out without a reason breaks it
      Given people may take part online or face to face
      And no reasons are on record
      When it is checked on 1 March 2026
      Then HS-C12b is violated
      And it counts as advisory
      And the explanation says "telephone"
      And it can be put right

    Scenario: HS-C12b A reason on record excuses it
      Given people may take part online or face to face
      And the recorded reason for not offering telephone is "The line in the hall is broken."
      When it is checked on 1 March 2026
      Then HS-C12b is excused

    Scenario: HS-C12b Every way that is left out needs its own reason
      Given people may take part face to face
      And the recorded reason for not offering telephone is "The line in the hall is broken."
      When it is checked on 1 March 2026
      Then HS-C12b is violated
      And the explanation says "online"

    Scenario: HS-C12b A reason without words is no reason
      Given people may take part online or face to face
      And the recorded reason for not offering telephone is " "
      When it is checked on 1 March 2026
      Then HS-C12b is violated

    Scenario: HS-C12b Nobody knows what was offered if that was not recorded
      When it is checked on 1 March 2026
      Then HS-C12b is unknown because the modes offered of the meeting are missing

    Scenario: HS-C12b Nobody knows about reasons that were never recorded
      Given people may take part online or face to face
      When it is checked on 1 March 2026
      Then HS-C12b is unknown because the reasons of the meeting are missing

    Scenario: HS-C12b Read as any one way, online alone is enough
      Given AMB-27 is read as any one offered
      And people may take part online
      When it is checked on 1 March 2026
      Then HS-C12b is satisfied

  Rule: HS-C15a Documents use no jargon

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday
      And the policy also has
        | jargon | outturn |
      And an invitation N1 was sent to everyone on 1 July 2026

    Scenario Outline: HS-C15a A text that says <text> is <verdict>
      Given the invitation says "<text>"
      When it is checked on 2 July 2026
      Then HS-C15a is <verdict>

      Examples:
        | text                                            | verdict   |
        | We meet on Tuesday.                             | satisfied |
        | The outturn (what was spent) rose.              | satisfied |
        | What was spent (outturn) rose.                  | satisfied |
        | The outturn means what was spent.               | satisfied |
        | The Outturn rose.                               | violated  |
        | The outturn rose. Outturn means what was spent. | violated  |

    Scenario: HS-C15a A term that nobody explains can be written out
      Given the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then HS-C15a is violated
      And the explanation says "outturn"
      And it can be put right

    Scenario: HS-C15a Nobody knows how plain a text is that is not on record
      When it is checked on 2 July 2026
      Then HS-C15a is unknown because the text of N1 is missing

    Scenario: HS-C15a Without a list nobody can tell jargon
      Given the jargon of the policy is not recorded
      And the invitation says "The outturn rose."
      When it is checked on 2 July 2026
      Then HS-C15a is unknown because the house figure JARGON is missing

  Rule: HS-C15b Documents use no unexplained acronyms

    Background:
      Given a meeting with a parent and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And the papers were sent to everyone on 20 March 2026

    Scenario Outline: HS-C15b The text "<text>" is <verdict>
      Given the papers say "<text>"
      When it is checked on 21 March 2026
      Then HS-C15b is <verdict>

      Examples:
        | text                                                        | verdict   |
        | We meet on Monday.                                          | satisfied |
        | The education, health and care plan (EHCP) is ready.        | satisfied |
        | The EHCP is ready.                                          | violated  |
        | The EHCP is the education, health and care plan (EHCP).     | violated  |

    Scenario: HS-C15b Agreed acronyms are allowed
      Given the agreed acronyms are SEND and EHCP
      And the papers say "The EHCP is ready."
      When it is checked on 21 March 2026
      Then HS-C15b is satisfied

    Scenario: HS-C15b Read as none at all, even an explained acronym breaks it
      Given AMB-35 is read as none allowed
      And the papers say "The education, health and care plan (EHCP) is ready."
      When it is checked on 21 March 2026
      Then HS-C15b is violated

    Scenario: HS-C15b Each acronym is listed
      Given the papers say:
        """
        The EHCP is ready.
        Ask the SENCO about it.
        """
      When it is checked on 21 March 2026
      Then HS-C15b is violated
      And the explanation says "EHCP"
      And the explanation says "SENCO"

    Scenario: HS-C15b Nobody can read what was not recorded
      When it is checked on 21 March 2026
      Then HS-C15b is unknown because the text of the papers is missing

  Rule: HS-C16a Families hear back on time

    Background:
      Given a meeting with a parent, a family member and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held

    Scenario Outline: HS-C16a Feedback sent <when> is <verdict>
      Given people were promised to hear back by 13 April 2026
      And feedback was sent to P1 and P2 <when>
      When it is checked on 30 April 2026
      Then HS-C16a is <verdict>

      Examples:
        | when                            | verdict   |
        | on 13 April 2026 at 11:59pm     | satisfied |
        | on 14 April 2026 at 12 midnight | violated  |

    Scenario: HS-C16a Notes will do
      Given people were promised to hear back by 13 April 2026
      And the notes were sent to P1 and P2 on 1 April 2026
      When it is checked on 30 April 2026
      Then HS-C16a is satisfied

    Scenario: HS-C16a Until the date is over there is time
      Given people were promised to hear back by 13 April 2026
      And the council's records of notices are complete
      When it is checked on 13 April 2026 at 11:59pm
      Then HS-C16a is pending
      And it is due by 13 April 2026
      When it is checked on 14 April 2026 at 12 midnight
      Then HS-C16a is violated
      And it names P1 and P2
      And it cannot be put right any more

    Scenario: HS-C16a Nobody knows by when people hear back who were given no date
      Given the council's records of notices are complete
      When it is checked on 30 April 2026
      Then HS-C16a is unknown because the feedback due of the meeting is missing

    Scenario: HS-C16a Read strictly, giving no date is a breach
      Given AMB-34 is read as no date is a breach
      When it is checked on 30 April 2026
      Then HS-C16a is violated

    Scenario: HS-C16a Unless the records are complete nobody knows whether people heard back
      Given people were promised to hear back by 13 April 2026
      And no notices are on record
      When it is checked on 30 April 2026
      Then HS-C16a is unknown because the notices of the case file are missing

    Scenario: HS-C16a Somebody who uses services is not one of the family
      Given a meeting M2 with a parent P4 and a service user P5 on Monday 30 March 2026 from 2pm to 4pm
      And the meeting was held
      And people were promised to hear back by 13 April 2026
      And feedback was sent to P4 on 2 April 2026
      And the council's records of notices are complete
      When it is checked on 30 April 2026
      Then HS-C16a is satisfied for meeting M2

  Rule: HS-C16b Feedback reaches families directly or through a group that represents them

    Background:
      Given a meeting with two parents and a health professional on Monday 30 March 2026 from 10am to 12 midday
      And P1 also has
        | representedBy | none |
      And P2 also has
        | representedBy | FORUM |

    Scenario: HS-C16b Feedback through a body that speaks for them keeps the promise
      Given the feedback was sent to P1 and "FORUM" on 10 April 2026
      When it is checked on 20 April 2026
      Then HS-C16b is satisfied

    Scenario: HS-C16b Feedback that reaches somebody neither way breaks it
      Given the feedback was sent to P2 on 10 April 2026
      When it is checked on 20 April 2026
      Then HS-C16b is violated
      And it names P1
      And it does not name P2
      And it can be put right

    Scenario: HS-C16b Nobody knows who speaks for somebody without a record
      Given the representedBy of P2 is not recorded
      And the feedback was sent to P1 on 10 April 2026
      When it is checked on 20 April 2026
      Then HS-C16b is unknown because the representedBy of P2 is missing

    Scenario: HS-C16b Somebody who uses services is not one of the family
      Given a meeting M2 with a parent P4 and a service user P5 on Monday 30 March 2026 from 2pm to 4pm
      And P5 also has
        | representedBy | none |
      And the feedback was sent to P4 on 10 April 2026
      When it is checked on 20 April 2026
      Then HS-C16b is satisfied for meeting M2

  Rule: HS-C17 Families already known are worked with early

    Background:
      Given a meeting with a parent and a health professional on Tuesday 7 July 2026 from 10am to 12 midday
      And the meeting also has
        | subject ids | none |
      And an invitation N1 was sent to P2 on 1 June 2026 at 12 midday

    Scenario Outline: HS-C17 A family known since <since> and invited on <date> is <verdict>
      Given P1 also has
        | known to service since | <since> |
      And an invitation N2 was sent to P1 on <date>
      When it is checked on 20 June 2026
      Then HS-C17 is <verdict>

      Examples:
        | since       | date                      | verdict        |
        | 31 May 2026 | 1 June 2026 at 11:59:59pm | satisfied      |
        | 31 May 2026 | 2 June 2026               | violated       |
        | 1 June 2026 | 2 June 2026               | not applicable |

    Scenario: HS-C17 What came too late cannot be made early
      Given P1 also has
        | known to service since | 1 September 2025 |
      And an invitation N2 was sent to P1 on 2 June 2026
      When it is checked on 20 June 2026
      Then HS-C17 is violated
      And it names P1
      And it cannot be put right any more

    Scenario: HS-C17 Nobody knows since when a service has known a family
      Given an invitation N2 was sent to P1 on 2 June 2026
      When it is checked on 20 June 2026
      Then HS-C17 is unknown because the known to service since of P1 is missing

    Scenario: HS-C17 On the day professionals are invited there is time
      Given P1 also has
        | known to service since | 1 September 2025 |
      When it is checked on 1 June 2026 at 11pm
      Then HS-C17 is pending
      And it is due by 1 June 2026

    Scenario: HS-C17 Somebody who uses services is not one of the family
      Given a meeting M2 with P1, P2 and a service user P3 on Tuesday 4 August 2026 from 10am to 12 midday
      And the meeting also has
        | subject ids | none |
      And P1 also has
        | known to service since | 1 September 2025 |
      And P3 also has
        | known to service since | 1 September 2025 |
      And an invitation N2 was sent to P1 and P2 on 1 July 2026
      And an invitation N3 was sent to P3 on 2 July 2026
      When it is checked on 20 July 2026
      Then HS-C17 is satisfied for meeting M2

    Scenario: HS-C17 Where no family is invited and none is meant it does not apply
      Given a meeting M2 with two commissioners on Tuesday 4 August 2026 from 10am to 12 midday
      And the meeting also has
        | subject ids | none |
      When it is checked on 20 July 2026
      Then HS-C17 is not applicable for meeting M2
      And the explanation says "not about family members"

  Rule: HS-C18 Promises are carried out

    Background:
      Given a meeting with a parent and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And an action A1 for P2 that concerns P1, due by 30 April 2026

    Scenario: HS-C18 A promise that was kept late was kept
      Given the action was done on 5 May 2026
      When it is checked on 10 May 2026
      Then HS-C18 is satisfied

    Scenario: HS-C18 The due date counts in full
      When it is checked on 30 April 2026 at 11:59pm
      Then HS-C18 is pending
      And it is due by 30 April 2026
      When it is checked on 1 May 2026 at 12 midnight
      Then HS-C18 is violated
      And it names A1
      And it can be put right

    Scenario: HS-C18 No reason makes up for a promise that was not kept
      Given P1 was told on 2 May 2026 why the action was not done
      When it is checked on 10 May 2026
      Then HS-C18 is violated

    Scenario: HS-C18 Nobody knows about an action without a date
      Given the due of the action is not recorded
      When it is checked on 10 May 2026
      Then HS-C18 is unknown because the due of A1 is missing

    Scenario: HS-C18 Families are not held to account
      Given the owner ids of the action are P1
      When it is checked on 10 May 2026
      Then HS-C18 is not applicable

  Rule: HS-G3 Families and services plan together

    Background:
      Given a meeting M1 of kind workshop with a parent, a young person and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held

    Scenario: HS-G3 Every group over the series keeps the promise
      Given a meeting M2 with a health professional and a social care professional on Monday 1 June 2026 from 10am to 12 midday
      And the status of the meeting is booked
      When it is checked on 1 May 2026
      Then HS-G3 is satisfied

    Scenario: HS-G3 A group that was never invited breaks it
      Given a meeting M2 with a health professional on Monday 1 June 2026 from 10am to 12 midday
      And the status of the meeting is booked
      When it is checked on 1 May 2026
      Then HS-G3 is violated
      And the explanation says "social care"
      And it can be put right

    Scenario: HS-G3 A cancelled meeting does not count
      Given a meeting M2 with a health professional and a social care professional on Monday 1 June 2026 from 10am to 12 midday
      And the meeting is cancelled
      When it is checked on 1 May 2026
      Then HS-G3 is violated
      And it cannot be put right any more

    Scenario: HS-G3 Nobody knows who is invited without a list
      Given a meeting M2 on Monday 1 June 2026 from 10am to 12 midday
      And the status of the meeting is booked
      When it is checked on 1 May 2026
      Then HS-G3 is unknown because the participants of meeting M2 are missing

  Rule: HS-G6b Families are heard

    Background:
      Given a meeting with a parent and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended

    Scenario Outline: HS-G6b A parent who says <answer> is <verdict>, whatever professionals say
      Given P1 answered Q-LISTENED with <answer> the day after the meeting
      And P2 answered Q-LISTENED with no the day after the meeting
      When it is checked on 30 April 2026
      Then HS-G6b is <verdict>

      Examples:
        | answer | verdict   |
        | yes    | satisfied |
        | no     | violated  |

  Rule: HS-G7 Each family's own path counts

    Scenario: HS-G7 Only families are asked
      Given a meeting with a parent and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended
      And P1 answered Q-MY-STORY with yes the day after the meeting
      When it is checked on 30 April 2026
      Then HS-G7 is satisfied

  Rule: HS-W1a Partners ask whether it really is co-production

    Background:
      Given a meeting M1 of kind co-production group with a parent and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And a meeting M2 of kind co-production group with the same people on Monday 27 April 2026 from 10am to 12 midday
      And the council's records of answers are complete

    Scenario: HS-W1a Somebody asks, whatever the answer
      Given P2 answered Q-TRULY-COPRODUCED about M1 with no on 31 March 2026
      When it is checked on 30 April 2026
      Then HS-W1a is satisfied for meeting M1

    Scenario: HS-W1a There is time until the next meeting begins
      Given no answers are on record
      When it is checked on 27 April 2026 at 9:59:59am
      Then HS-W1a is pending for meeting M1
      And it is due by 27 April 2026
      When it is checked on 27 April 2026 at 10am
      Then HS-W1a is violated for meeting M1
      And it counts as a should

    Scenario: HS-W1a A parent may ask as well as a professional
      Given P1 answered Q-TRULY-COPRODUCED about M1 with yes on 31 March 2026
      When it is checked on 30 April 2026
      Then HS-W1a is satisfied for meeting M1

    Scenario: HS-W1a An answer without a name is an answer
      Given somebody answered Q-TRULY-COPRODUCED about M1 with yes on 31 March 2026
      When it is checked on 30 April 2026
      Then HS-W1a is satisfied for meeting M1

    Scenario: HS-W1a Nobody knows if the answers are not recorded
      Given the attestations of the case file are not recorded
      When it is checked on 30 April 2026
      Then HS-W1a is unknown for meeting M1 because the attestations of the case file are missing

  Rule: HS-W1b Partners challenge what is not co-production

    Background:
      Given a meeting M1 of kind co-production group with a parent and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held

    Scenario: HS-W1b Nobody has to challenge what nobody denies
      Given P2 answered Q-TRULY-COPRODUCED with yes on 31 March 2026
      When it is checked on 30 April 2026
      Then HS-W1b is not applicable

    Scenario: HS-W1b After a no it counts who challenged it
      Given P2 answered Q-TRULY-COPRODUCED with no on 31 March 2026
      And somebody answered Q-CHALLENGED with "The chair did." on 31 March 2026
      When it is checked on 30 April 2026
      Then HS-W1b is satisfied

    Scenario: HS-W1b After a no nobody knows as long as nobody says who challenged it
      Given P2 answered Q-TRULY-COPRODUCED with no on 31 March 2026
      When it is checked on 30 April 2026
      Then HS-W1b is unknown because the attestations of the case file are missing

  Rule: HS-W5 Disabled people's skills are seen

    Background:
      Given a meeting with a parent and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended
      And P1 also has
        | groups | parent carer, disabled person |

    Scenario: HS-W5 Disabled people are asked in whatever else they are
      Given P1 answered Q-SKILLS-SEEN with yes the day after the meeting
      When it is checked on 30 April 2026
      Then HS-W5 is satisfied

    Scenario: HS-W5 A disabled person's no breaks it
      Given P1 answered Q-SKILLS-SEEN with no the day after the meeting
      When it is checked on 30 April 2026
      Then HS-W5 is violated
      And it counts as a should

    Scenario Outline: HS-W5 Somebody who is disabled and of no family says <answer>, and it is <verdict>
      Given a meeting M2 with a disabled person P3 and a parent P4 on Monday 30 March 2026 from 2pm to 4pm
      And the meeting was held
      And everyone attended
      And P3 answered Q-SKILLS-SEEN with <answer> the day after the meeting
      And P4 answered Q-SKILLS-SEEN with no the day after the meeting
      When it is checked on 30 April 2026
      Then HS-W5 is <verdict> for meeting M2

      Examples:
        | answer | verdict   |
        | yes    | satisfied |
        | no     | violated  |

  Rule: HS-X1 What is called co-production is co-production

    Background:
      Given a meeting of kind co-production group with a parent and a health professional on Monday 1 June 2026 from 10am to 12 midday

    Scenario Outline: HS-X1 A meeting where the level is <level> is <verdict>
      Given the planning.participationLevel of the meeting is <level>
      When it is checked on 1 May 2026
      Then HS-X1 is <verdict>

      Examples:
        | level         | verdict   |
        | co-production | satisfied |
        | engage        | violated  |

    Scenario: HS-X1 It can be run or called otherwise
      Given the planning.participationLevel of the meeting is consult
      When it is checked on 1 May 2026
      Then HS-X1 is violated
      And it counts as a should
      And it can be put right

    Scenario: HS-X1 Nobody knows how much say people have without a record
      When it is checked on 1 May 2026
      Then HS-X1 is unknown because the participationLevel of the meeting is missing

  Rule: HS-X3a Views are asked for before the decision, not after

    Background:
      Given a meeting of kind consultation with two parents and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And no notices and feedback are on record

    Scenario Outline: HS-X3a A decision taken <when> is <verdict>
      Given the agenda has no items
      And a final decision D1 taken by P3 <when>
      When it is checked on 30 April 2026
      Then HS-X3a is <verdict>

      Examples:
        | when                         | verdict   |
        | on 13 April 2026             | satisfied |
        | when the meeting starts      | satisfied |
        | on 30 March 2026 at 9:59am   | violated  |

    Scenario: HS-X3a A decision that came first can be opened again
      Given the agenda has no items
      And a final decision D1 taken by P3 on 20 March 2026
      When it is checked on 25 March 2026
      Then HS-X3a is violated
      And it counts as a should
      And it names D1
      And it can be put right

    Scenario: HS-X3a An earlier letter that asks for views counts
      Given the agenda has no items
      And a final decision D1 taken by P3 on 20 March 2026
      And an invitation was sent to everyone on 10 March 2026
      And the invitation states the influence where "Which school it will be."
      When it is checked on 30 April 2026
      Then HS-X3a is satisfied

    Scenario: HS-X3a A provisional decision leaves it open
      Given the agenda has no items
      And a provisional decision D1 taken by P3 on 20 March 2026
      When it is checked on 30 April 2026
      Then HS-X3a is pending

    Scenario: HS-X3a Read as provisional decisions too, a provisional decision came too early
      Given AMB-42 is read as provisional too
      And the agenda has no items
      And a provisional decision D1 taken by P3 on 20 March 2026
      When it is checked on 30 April 2026
      Then HS-X3a is violated

    Scenario: HS-X3a Nobody knows when a decision was taken that has no time
      Given the agenda has no items
      And a final decision D1 taken by P3
      When it is checked on 30 April 2026
      Then HS-X3a is unknown because the decided at of D1 is missing

    Scenario: HS-X3a Without a decision nothing came too early
      Given the agenda has no items
      And no decisions are on record
      When it is checked on 30 April 2026
      Then HS-X3a is not applicable

  Rule: HS-X3b Views are weighed before the decision

    Background:
      Given a meeting with a parent and an education professional on Wednesday 11 March 2026 from 10am to 12 midday
      And a final decision D1 taken by P1 and P2 on 20 March 2026 at 11am
      And a view F1 about decision D1
      And the from person id of the view is P1

    Scenario Outline: HS-X3b A view settled on 20 March 2026 at <time> is <verdict>
      Given the outcome of the view is acted
      And the responded at of the view is 20 March 2026 at <time>
      When it is checked on 1 April 2026
      Then HS-X3b is <verdict>

      Examples:
        | time       | verdict   |
        | 11am       | satisfied |
        | 11:00:01am | violated  |

    Scenario: HS-X3b A view that was only read breaks it
      Given the outcome of the view is noted
      And the responded at of the view is 18 March 2026 at 9am
      When it is checked on 1 April 2026
      Then HS-X3b is violated
      And it names P1
      And it counts as a should
      And it can be put right

    Scenario: HS-X3b A view that was declined without a word breaks it
      Given the outcome of the view is declined
      And the reason of the view is " "
      When it is checked on 1 April 2026
      Then HS-X3b is violated

    Scenario: HS-X3b Nobody knows when a view was settled that has no time
      Given the outcome of the view is acted
      When it is checked on 1 April 2026
      Then HS-X3b is unknown because the responded at of the view is missing

    Scenario: HS-X3b A decision that is still open waits for views
      Given the status of decision D1 is provisional
      When it is checked on 1 April 2026
      Then HS-X3b is not applicable

  Rule: HS-X4 Decisions are not taken by professionals alone

    Background:
      Given a meeting of kind co-production group with a parent, a service user and two education professionals on Monday 30 March 2026 from 10am to 12 midday

    Scenario Outline: HS-X4 A decision taken by <takers> is <verdict>
      Given a final decision D1 taken by <takers> on 30 March 2026 at 11am
      When it is checked on 30 April 2026
      Then HS-X4 is <verdict>

      Examples:
        | takers        | verdict   |
        | P1 and P3     | satisfied |
        | P2            | satisfied |
        | P3 and P4     | violated  |
        | nobody        | violated  |

    Scenario: HS-X4 A decision by professionals alone can be opened again
      Given a final decision D1 taken by P3 and P4 on 30 March 2026 at 11am
      When it is checked on 30 April 2026
      Then HS-X4 is violated
      And it counts as a should
      And it names D1
      And it can be put right

    Scenario: HS-X4 Nobody knows who took a decision if that was not recorded
      Given a final decision D1
      When it is checked on 30 April 2026
      Then HS-X4 is unknown because the taker ids of D1 are missing

    Scenario: HS-X4 Nobody knows for whom somebody speaks whose group is not recorded
      Given the groups of P1 are not recorded
      And a final decision D1 taken by P1 and P3 on 30 March 2026 at 11am
      When it is checked on 30 April 2026
      Then HS-X4 is unknown because the groups of P1 are missing

    Scenario: HS-X4 A provisional decision is not taken yet
      Given a provisional decision D1 taken by P3 and P4 on 30 March 2026 at 11am
      When it is checked on 30 April 2026
      Then HS-X4 is not applicable

  Rule: HS-S2a Who has to be compared

    Scenario: HS-S2a Where no professionals are invited there is nobody to be later than
      Given a meeting with a parent and a parent on Tuesday 7 July 2026 from 10am to 12 midday
      And the agenda has an item of kind decision
      And an invitation N1 was sent to P2 on 1 June 2026 at 12 midday
      And an invitation N2 was sent to P1 on 31 May 2026
      When it is checked on 20 June 2026
      Then HS-S2a is not applicable

  Rule: HS-C4 Everybody who speaks from experience counts

    Scenario: HS-C4 Somebody who uses services speaks from experience
      Given a meeting M1 with a service user and a health professional on Monday 30 March 2026 from 10am to 12 midday
      And meeting M1 also has
        | status | held |
        | planning.stage | start |
      And a meeting M2 with a parent on Monday 7 September 2026 from 10am to 12 midday
      And meeting M2 also has
        | status | held |
        | planning.stage | end |
      When it is checked on 1 October 2026
      Then HS-C4 is satisfied

  Rule: HS-C5a Families alone stand for families

    Scenario: HS-C5a Somebody who uses services does not decide for families
      Given a meeting with a service user, a young person and two education professionals on Monday 30 March 2026 from 10am to 12 midday
      And a final decision D1 taken by P1 and P3 on 30 March 2026 at 11am
      And the decision also has
        | kind | strategy |
        | aspect | provision |
      When it is checked on 30 April 2026
      Then HS-C5a is violated

  Rule: HS-C5b Both sides have to decide

    Scenario: HS-C5b Somebody who uses services does not decide for families
      Given a meeting with a service user, a young person and two education professionals on Monday 30 March 2026 from 10am to 12 midday
      And a final decision D1 taken by P1 and P3 on 30 March 2026 at 11am
      And the decision also has
        | aspect | monitoring |
      When it is checked on 30 April 2026
      Then HS-C5b is violated

    Scenario: HS-C5b Families do not decide on monitoring alone
      Given a meeting with two parents, a young person and two education professionals on Monday 30 March 2026 from 10am to 12 midday
      And a final decision D1 taken by P1 and P3 on 30 March 2026 at 11am
      And the decision also has
        | aspect | monitoring |
      When it is checked on 30 April 2026
      Then HS-C5b is violated

  Rule: HS-C6 Families alone stand for families

    Scenario: HS-C6 Somebody who uses services does not agree for families
      Given a meeting with a service user, a young person and two education professionals on Monday 30 March 2026 from 10am to 12 midday
      And a final decision D1 taken by P3 on 30 March 2026 at 11am
      And the decision also has
        | kind | service change |
      And no actions are on record
      And D1 also has
        | agreed by ids | P1 |
      When it is checked on 30 April 2026
      Then HS-C6 is violated

  Rule: HS-C9 Which of the young are meant

    Scenario: HS-C9 A young person who was asked and needs nothing is helped
      Given a meeting with a young person and an education professional on Tuesday 9 June 2026 from 10am to 12 midday
      And P1 was asked what support they need 3 days before the meeting
      And P1's part in the meeting also has
        | support needs | none |
      When it is checked on 15 June 2026
      Then HS-C9 is satisfied

    Scenario: HS-C9 A child beside a parent need not be asked
      Given a meeting with a parent and a child on Tuesday 9 June 2026 from 10am to 12 midday
      And P1 was asked what support they need 3 days before the meeting
      And P1's part in the meeting also has
        | support needs | none |
      When it is checked on 15 June 2026
      Then HS-C9 is satisfied

  Rule: HS-C10a Children are told as well

    Scenario: HS-C10a A week is owed to a child as to a parent
      Given a meeting with a family member, a child and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And an invitation was sent to everyone 8 days before the meeting
      When it is checked on 29 March 2026
      Then HS-C10a is satisfied

  Rule: HS-G3 Every kind of meeting and every group counts

    Scenario Outline: HS-G3 A <kind> with <people> is <verdict>
      Given a meeting of kind <kind> with <people> on Monday 30 March 2026 from 10am to 12 midday
      When it is checked on 1 March 2026
      Then HS-G3 is <verdict>

      Examples:
        | kind                | people                                                                                                    | verdict        |
        | workshop            | a parent, a young person, an education professional, a health professional and a social care professional | satisfied      |
        | co-production group | a parent, a young person, an education professional, a health professional and a social care professional | satisfied      |
        | strategic board     | a parent, a young person, an education professional, a health professional and a social care professional | satisfied      |
        | forum               | a parent, a young person, an education professional, a health professional and a social care professional | not applicable |
        | workshop            | a young person, an education professional, a health professional and a social care professional           | violated       |
        | workshop            | a parent, an education professional, a health professional and a social care professional                 | violated       |
        | workshop            | a parent, a young person, a health professional and a social care professional                            | violated       |
        | workshop            | a parent, a young person, an education professional and a social care professional                        | violated       |
        | workshop            | a parent, a young person, an education professional and a health professional                             | violated       |

  Rule: HS-W6 Disabled people are partners on level terms

    Scenario Outline: HS-W6 Somebody who is disabled says <answer>, and it is <verdict> whatever others say
      Given a meeting with a disabled person and a parent on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended
      And P1 answered Q-EQUAL-SAY with <answer> the day after the meeting
      And P2 answered Q-EQUAL-SAY with no the day after the meeting
      When it is checked on 30 April 2026
      Then HS-W6 is <verdict>

      Examples:
        | answer | verdict   |
        | yes    | satisfied |
        | no     | violated  |

  Rule: What people are asked after a meeting

    Background:
      Given a meeting with two parents and an education professional on Monday 30 March 2026 from 10am to 12 midday
      And the meeting was held
      And everyone attended

    Scenario Outline: <clause> <promise>, if everyone says so
      Given P1 and P2 answered <questions> with yes the day after the meeting
      When it is checked on 30 April 2026
      Then <clause> is unknown
      Given P3 answered <questions> with yes the day after the meeting
      When it is checked on 30 April 2026
      Then <clause> is satisfied
      Given somebody answered <questions> with no the day after the meeting
      When it is checked on 30 April 2026
      Then <clause> is violated

      Examples:
        | clause | promise                                           | questions            |
        | HS-S3c | Children and young people stay central throughout | Q-CYP-CENTRE         |
        | HS-C3  | Trust is earned through real partnership          | Q-TRUST              |
        | HS-C13 | Everybody is respected at all times               | Q-RESPECT            |
        | HS-G1b | Each partner's expertise is used                  | Q-EXPERTISE-USED     |
        | HS-G1c | New answers are found together                    | Q-NEW-WAYS           |
        | HS-G4b | Difficulties are faced together                   | Q-SOLUTIONS-TOGETHER |
        | HS-J4  | Things are done with people, not to them          | Q-DONE-WITH          |
        | HS-W3  | The work makes lives better                       | Q-DIFFERENCE         |
        | HS-W4  | Partners work on level terms                      | Q-EQUAL-SAY          |
        | HS-X2  | People are listened to, not only talked to        | Q-LISTENED           |

    Scenario Outline: <clause> <promise>, if somebody says so in words
      When it is checked on 30 April 2026
      Then <clause> is unknown
      Given somebody answered <question> with "<answer>" the day after the meeting
      When it is checked on 30 April 2026
      Then <clause> is satisfied

      Examples:
        | clause | promise                          | question         | answer                            |
        | HS-C7a | People give feedback on services | Q-FEEDBACK-GIVEN | That the clinic is hard to reach. |
        | HS-G4a | Success is celebrated together   | Q-CELEBRATED     | The new playground.               |

    Scenario Outline: <clause> <promise>, if the family says so, whoever else says no
      Given a meeting M2 with a parent P4, a service user P5 and an education professional P6 on Monday 30 March 2026 from 2pm to 4pm
      And the meeting was held
      And everyone attended
      And P4 answered <question> with yes the day after the meeting
      And P5 and P6 answered <question> with no the day after the meeting
      When it is checked on 30 April 2026
      Then <clause> is satisfied for meeting M2

      Examples:
        | clause | promise                                  | question     |
        | HS-C14 | Families and young people are heard      | Q-LISTENED   |
        | HS-G6a | Families can use what they are told      | Q-UNDERSTOOD |
        | HS-G6b | Families are heard                       | Q-LISTENED   |
        | HS-G7  | Each family's own path counts            | Q-MY-STORY   |

  Rule: Whom the promises are made to

    Scenario Outline: <clause> Where no <people> are invited it does not apply
      Given a meeting with two education professionals on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And the agenda has an item of kind decision
      When it is checked on 20 June 2026
      Then <clause> is not applicable
      And the explanation says "Nobody is invited as <people>."

      Examples:
        | clause  | people                          |
        | HS-S2a  | family members                  |
        | HS-C9   | parents, carers or young people |
        | HS-C10b | family members                  |
        | HS-C11a | parents, carers or young people |
        | HS-C11b | parents, carers or young people |
        | HS-C14  | family members                  |
        | HS-C16a | family members                  |
        | HS-G6a  | family members                  |
        | HS-G6b  | family members                  |
        | HS-G7   | family members                  |
        | HS-W5   | disabled people                 |
        | HS-W6   | disabled people                 |

    Scenario Outline: <clause> Where the plan is for an adult it does not apply
      Given a meeting of kind individual planning with a service user and a health professional on Tuesday 9 June 2026 from 10am to 12 midday
      And the meeting was held
      And the meeting also has
        | subject ids | P1 |
      When it is checked on 20 June 2026
      Then <clause> is not applicable
      And the explanation says "The meeting is not about children or young people."

      Examples:
        | clause |
        | HS-V4  |
        | HS-C1a |
        | HS-C1b |
